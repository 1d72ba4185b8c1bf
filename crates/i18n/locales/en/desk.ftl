### Queue, desk and readers: what their pages say besides the words of `staff`.

## The queue

staff-stages = Stages
staff-decline-dots = Decline…
staff-cancel-dots = Cancel…
staff-cancel-question = Cancel this reservation?
staff-cancelled-count =
    { $count ->
        [one] The reservation is cancelled, the reader has been told.
       *[other] { $count } reservations are cancelled, the readers have been told.
    }
staff-undo-validation = Undo the confirmation
staff-undo-decline = Undo the refusal
staff-nothing-to-scan = This copy has no barcode: handle it at the desk.
staff-key-enter = Enter
staff-back-to-holds = Back to the reservations
staff-column-done = Action
staff-column-time = Time
staff-column-where = Where
staff-panel-nobody = Nobody
staff-panel-people =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
staff-panel-no-fee = None
staff-panel-no-item = No free copy
staff-history-line = { $date }, { $time }: { $state } ({ $name })
staff-actor-portal = the portal
staff-actor-colleague = a colleague
staff-no-section = No section

## The desk

staff-desk-said-returned = Returned
staff-desk-said-received = Received
staff-desk-said-lent = Lent
staff-desk-said-unknown = Unknown
staff-desk-words-shelf = Back on the shelf
staff-desk-words-already = Already on the shelf
staff-desk-words-not-lendable = Put apart: { $state }
staff-desk-words-hold = Set aside for { $name }
staff-desk-words-shuttle = Shuttle → { $library }
staff-desk-words-due = Until { $date }
staff-desk-late =
    { $count ->
        [one] { $count } day late
       *[other] { $count } days late
    }
staff-desk-fine = Fine: { $amount }
staff-desk-conflict = Somebody has just handled this copy: scan it again.
staff-desk-sound = A sound at each scan
staff-slip = Slip to put into the document
staff-slip-print = Print the slip
staff-slip-until = To collect until { $date }

## Readers

staff-find-reader = Name or card number
staff-reader-find-help = Type a name, even part of one, or scan a card.
staff-reader-not-found = Nobody matches ‘{ $query }’.
staff-reader-no-loan = No current loan.
staff-tell-reader = To tell the reader:
staff-reader-street = Street and number
staff-reader-postcode = Postcode
staff-reader-city = Town
staff-reader-age =
    { $count ->
        [one] { $count } year old
       *[other] { $count } years old
    }
staff-reader-card-help = Scan the card that you hand over; its digits are enough.
staff-reader-birth-needed = Give the date of birth: rules of age depend on it.
register-refused-card-taken = The card { $card } already belongs to somebody.
register-refused-known-already = Someone of the same name, born on the same day, is already registered: { $name }, card { $card }.

## Messages

flash-staff-job-retried = The task will be tried again.
flash-staff-registered = { $what } is registered.
staff-handled =
    { $count ->
        [one] The copy is dealt with.
       *[other] { $count } copies are dealt with.
    }

## The card

staff-card-change = Card lost or replaced
staff-card-new = Number of the new card
staff-card-replace = Replace the card
staff-card-lost = Card lost
staff-card-found = Card found
flash-staff-card-lost = The card { $what } is declared lost.
flash-staff-card-lost-text = The reader is signed out everywhere. It allows neither loans nor reservations any more.
flash-staff-card-found = The card { $what } is active again.
flash-staff-card-replaced = The new card { $what } is active.
flash-staff-card-replaced-text = The old one is no longer valid, and the reader is signed out everywhere.
flash-staff-card-taken = The card { $what } already belongs to somebody: nothing was changed.
flash-staff-card-changed = The card { $what } was already changed: here is where it stands.
flash-staff-card-number-missing = Scan the new card before replacing the old one.
