### The desk: fees, messages to readers, attendance sheet.


fee-waive-reason-mistake = Mistake: it was not owed
fee-waive-reason-found-or-replaced = Item found or replaced
fee-waive-reason-goodwill = Goodwill of the library
fee-waive-reason-other = Another reason, said in the note
fee-waived-mistake = Waived: this amount was not owed.
fee-waived-found-or-replaced = Waived: the item was found or replaced.
fee-waived-goodwill = Waived by the library as a gesture.
fee-waived-other = Waived by the library.

staff-fee-title = Fee of { $name }
staff-fee-back = Back to the file
staff-fee-amount = Amount in euros
staff-fee-amount-hint = The reader may pay only a part.
staff-fee-amount-wrong = Give an amount between €0.01 and { $amount }, for example 1.50.
staff-fee-take = Take the money
staff-fee-paid = Paid so far
staff-fee-left = Left to pay
staff-fee-waive = Waive the fee
staff-fee-waive-verb = Waive { $amount }
staff-fee-reason = Reason, which the reader will read
staff-fee-choose-reason = Choose a reason
staff-fee-reason-needed = Choose the reason: the reader will read it.
staff-fee-choose-cause = Choose a cause
staff-fee-cause-needed = Choose the cause: the reader will read it.
staff-fee-closed = Nothing is left to do here. State: { $state }.
staff-fee-of-another = This amount is owed to another library: { $library }. You can take the payment; only that library can waive it.
staff-fee-new = Add a fee
staff-fee-new-title = New fee for { $name }
staff-fee-new-legend = Owed to: { $library }
staff-fee-note-hint = The reader reads it in the account.
staff-fee-create = Add the fee
flash-fee-created = Fee added: { $what }.
flash-fee-waived = Waived: { $what }.

staff-message-write = Write to the reader
staff-message-to-reader = Write to { $name }
staff-message-about-event = Write to those registered: { $title }
staff-message-write-event = Write to those registered
staff-message-back-to-sheet = Back to the registrations
staff-message-from = On behalf of: { $library }
staff-message-to = To whom
staff-message-seated = Those who have a seat ({ $count })
staff-message-everybody = Everybody, those who wait included ({ $count })
staff-message-subject = Subject
staff-message-body = Message
staff-message-body-hint = No sensitive data: others may read an e-mail. The answer goes to the library.
staff-message-too-long = { $field }: { $count } characters, { $longest } at most.
staff-message-send = Send
staff-message-no-address = This reader left no e-mail address: call, or add the address to the file.
staff-message-sent-title = Sent before

mail-kind-staff-message = Message written by the library
mail-staff-message-subject = { $title } ({ $library })
mail-staff-message-title = { $title }
mail-staff-message-text = A message from the library: { $library }.
mail-staff-message-about = About ‘{ $title }’:
mail-staff-message-next = You can reply to this e-mail: the library will read your answer.
mail-staff-message-button = Open my account
mail-staff-message-event-button = View the event
mail-staff-message-way-out = Is this message not for you? Tell the library.
flash-staff-message-nobody = Nobody left an e-mail address: nothing was sent.

staff-attendance = Attendance sheet
staff-attendance-title = Attendance sheet: { $title }
staff-attendance-seats = Seats
staff-attendance-tick = Present
staff-attendance-none = Nobody has a seat yet.
journal-fee-create = Fee added
journal-fee-waive = Fee waived
journal-message-send = Message sent
journal-noun-staff-message = Message

staff-message-sent-line =
    { $count ->
        [one] { $date }, { $time }, { $name }: one reader
       *[other] { $date }, { $time }, { $name }: { $count } readers
    }
flash-staff-message-sent =
    { $count ->
        [one] Message sent to one reader.
       *[other] Message sent to { $count } readers.
    }
flash-staff-message-sent-but =
    { $count ->
        [one] Message sent to one reader. Without an e-mail address, so to be called: { $rest }.
       *[other] Message sent to { $count } readers. Without an e-mail address, so to be called: { $rest }.
    }

staff-dashboard-publish = Publish
staff-dashboard-events = Today and tomorrow
staff-dashboard-when = When
staff-dashboard-registered = Registered
staff-dashboard-list = List
staff-count-registrations =
    { $count ->
        [one] Registration to confirm
       *[other] Registrations to confirm
    }
staff-count-preregistrations =
    { $count ->
        [one] Pre-registration to complete
       *[other] Pre-registrations to complete
    }
staff-dashboard-figures = All figures
