### The librarians' side: dashboard, queue of holds, pick list, desk.

staff-title = Staff area
staff-library = Library
staff-see-portal = View the portal
staff-nav-label = Staff menu
staff-nav-dashboard = Dashboard
staff-nav-holds = Reservations
staff-nav-desk = Desk
staff-nav-readers = Readers
staff-nav-jobs = Failed tasks
staff-nav-imports = Imports
staff-nav-settings = Settings
staff-sign-in-title = Staff area: sign in
staff-other-library = This reservation is handled by another library.

## Dashboard

staff-dashboard-open = Open: { $hours }
staff-dashboard-closed = Closed today
staff-search = Reader, copy, title
staff-to-do = To do
staff-to-do-none = Nothing is waiting. New requests will appear here.
staff-count-requested =
    { $count ->
        [one] Reservation to confirm
       *[other] Reservations to confirm
    }
staff-count-to-pick =
    { $count ->
        [one] Copy to fetch from the shelf
       *[other] Copies to fetch from the shelf
    }
staff-count-in-transit =
    { $count ->
        [one] Copy in transit
       *[other] Copies in transit
    }
staff-count-ready =
    { $count ->
        [one] Reservation ready for pickup
       *[other] Reservations ready for pickup
    }
staff-count-expired =
    { $count ->
        [one] Expired reservation, to put back
       *[other] Expired reservations, to put back
    }
staff-count-expiring-today =
    { $count ->
        [one] Ready reservation that expires today
       *[other] Ready reservations that expire today
    }
staff-count-jobs =
    { $count ->
        [one] Failed task
       *[other] Failed tasks
    }
staff-oldest = The oldest has waited { $waiting }.
staff-on-shelf-here =
    { $count ->
        [one] { $count } is on the shelf here.
       *[other] { $count } are on the shelf here.
    }
staff-handle = Handle

## Queue of holds

staff-holds-title = Reservations
staff-tab-requested = To confirm
staff-tab-to-pick = To fetch
staff-tab-in-transit = In transit
staff-tab-ready = For pickup
staff-tab-expired = Expired
staff-caption-requested = Reservations to confirm, oldest first
staff-caption-to-pick = Copies to fetch, in shelf order
staff-caption-in-transit = Copies in transit, oldest first
staff-caption-ready = Reservations for pickup, by shelf mark
staff-caption-expired = Expired reservations, to put back or send on
staff-queue-empty = Nothing at this stage.
staff-column-waiting = Waiting
staff-column-item = Call number, copy
staff-column-title = Title
staff-column-state = Status
staff-column-reader = Reader, pickup
staff-column-until = Until
staff-column-mark = Shelf mark
staff-column-from-to = From, to
staff-filter = Filter
staff-filter-pickup = Pickup
staff-filter-all-libraries = All libraries
staff-filter-state = Status
staff-filter-all-states = All
staff-filters = Filters of the list
staff-situation-here = On the shelf here
staff-situation-elsewhere = On the shelf elsewhere
staff-situation-on-loan = On loan
staff-situation-unavailable = Missing or damaged
staff-csv = CSV
staff-csv-reference = Reference
staff-csv-asked-on = Requested on
staff-csv-call-number = Call number
staff-csv-item-library = Copy at
staff-choose = Choose { $title }, { $reader }
staff-choose-all = Choose all
staff-chosen =
    { $count ->
        [one] { $count } row of { $total } chosen
       *[other] { $count } rows of { $total } chosen
    }
staff-choose-something = Choose at least one row.
staff-validate = Confirm
staff-validate-chosen = Confirm the chosen ones
staff-validate-and-tell = Confirm and notify
staff-decline = Refuse
staff-decline-chosen = Refuse the chosen ones
staff-decline-title =
    Refuse { $count ->
        [one] this reservation
       *[other] these { $count } reservations
    }?
staff-decline-reason = Reason
staff-decline-reason-needed = Choose a reason: the reader will be told.
staff-decline-preview = The reader will read:
staff-decline-keep = Do not refuse
staff-note = Note to the reader
staff-other-item = Other copy
staff-transfer = Transfer
staff-found = Found
staff-not-found = Missing
staff-receive = Receive
staff-put-back = Put back
staff-cancel-hold = Cancel the reservation
staff-keep-hold = Keep the reservation
staff-sweep = Handle all expired reservations
staff-sweep-done =
    { $count ->
        [0] No reservations to handle.
        [one] { $count } reservation handled, the reader has been told.
       *[other] { $count } reservations handled, the readers have been told.
    }
staff-validated =
    { $count ->
        [one] The reservation is confirmed.
       *[other] { $count } reservations are confirmed.
    }
staff-validated-undo = The e-mail leaves in { $count } min; until then you can undo this.
staff-undone = The reservation is to be confirmed again.
staff-undo-too-late = The e-mail has left already: this can no longer be undone.
staff-declined =
    { $count ->
        [one] The reservation is refused, the reader has been told.
       *[other] { $count } reservations are refused, the readers have been told.
    }
staff-cancelled = The reservation is cancelled, the reader has been told.
staff-found-here = ‘{ $title }’ is ready for pickup, shelf mark { $code }.
staff-found-elsewhere = ‘{ $title }’: shuttle → { $library }
staff-missing-noted = The copy is noted as missing; the reservation keeps its place.
staff-other-item-sought =
    { $count ->
        [one] Another copy is being looked for; the reservation keeps its place.
       *[other] Other copies are being looked for; the reservations keep their places.
    }
staff-no-other-item = There is no other copy on a shelf: the reservation keeps this one.
staff-conflict = Already handled by { $name }, { $time }
staff-conflict-text = Someone changed this reservation while you were looking at it. Nothing was done; here is where it stands.
staff-panel-asked = Requested
staff-panel-reader = Reader
staff-panel-card = Card
staff-panel-pickup = Pickup
staff-panel-fees = Fees
staff-panel-before = Before it
staff-panel-item = Copy
staff-panel-history = History
staff-panel-rule = Which rule?
staff-shortcuts = Shortcuts on
staff-shortcut-move = next, previous row
staff-shortcut-choose = choose
staff-shortcut-open = open
staff-shortcut-validate = confirm
staff-shortcut-transfer = transfer
staff-shortcut-decline = refuse
staff-shortcut-filter = filter

## Pick list

staff-pick-list = Pick list
staff-pick-list-title = Pick list, { $library }, { $date }
staff-pick-list-empty = Nothing to fetch from the shelves.
staff-pick-list-count =
    { $count ->
        [one] { $count } copy to fetch
       *[other] { $count } copies to fetch
    }
staff-pick-list-for = for { $library }
staff-scan-found = Scan what you have found

## Reasons to decline: the label in the list, then the sentence to the reader

decline-reason-on-shelf = On the shelf, to be taken
decline-sentence-on-shelf = A copy is on the shelf at your library: come and take it, without reserving.
decline-reason-reference-only = Reference only
decline-sentence-reference-only = This is for reference only: come and read it at the library.
decline-reason-not-found = Copy missing
decline-sentence-not-found = We did not find the copy on the shelf, and there is no other.
decline-reason-damaged = Copy damaged
decline-sentence-damaged = The only copy is damaged or being repaired.
decline-reason-too-new = New arrival
decline-sentence-too-new = This is a new arrival, lent on the spot first. Try again in a few weeks.
decline-reason-kept-for-group = Kept for a group or a school
decline-sentence-kept-for-group = The copy is kept for a group or a school.
decline-reason-not-sent = Not sent between libraries
decline-sentence-not-sent = This is not sent between libraries: borrow it at the one that owns it.
decline-reason-account-to-settle = Account to settle
decline-sentence-account-to-settle = Your account is not in order: come to the desk, then reserve again.
decline-reason-better-edition = Another edition is better
decline-sentence-better-edition = Another edition will suit you better: ask us which.
decline-reason-other = Other reason, said in the note
decline-sentence-other = We cannot meet this request.

## Reasons to cancel: the label in the list, then the sentence to the reader

cancel-reason-reader-asked = At the reader’s request
cancel-sentence-reader-asked = We cancelled it at your request.
cancel-reason-not-found = Copy missing
cancel-sentence-not-found = The copy cannot be found, and there is no other.
cancel-reason-no-item-left = No copy left
cancel-sentence-no-item-left = The last copy is lost, damaged or withdrawn.
cancel-reason-pickup-closed = Pickup library closing
cancel-sentence-pickup-closed = The pickup library is closing: reserve again at another.
cancel-reason-account-closed = Account closed
cancel-sentence-account-closed = Your account is closed.
cancel-reason-other = Other reason, said in the note
cancel-sentence-other = We can no longer meet this request.

## Desk

staff-desk = Desk
staff-desk-scan = Scan a card or a barcode
staff-desk-help = A card opens the reader’s file; a barcode with no reader open is a return.
staff-desk-submit = Record
staff-desk-lend = Lend
staff-desk-lend-to = Lend to { $name }
staff-desk-return = Return
staff-desk-card = Card number
staff-desk-barcode = Barcode of the copy
staff-desk-close-reader = Finish with this reader
staff-desk-lent = Lent to { $name } until { $date }: ‘{ $title }’
staff-desk-lent-hold = The reservation has been borrowed.
staff-desk-renewed = Renewed until { $date }: ‘{ $title }’
staff-desk-returned = Returned: ‘{ $title }’
staff-desk-returned-overdue =
    Returned { $count ->
        [one] { $count } day
       *[other] { $count } days
    } overdue: ‘{ $title }’
staff-desk-to-shelf = Back to the shelf: { $number }
staff-desk-to-hold-shelf = To put aside, shelf mark { $code }
staff-desk-to-shuttle = shuttle → { $library }
staff-desk-to-shuttle-hold = shuttle → { $library }, reserved
staff-desk-to-shuttle-home = shuttle → { $library }, going home
staff-desk-not-on-loan = This copy was not on loan.
staff-desk-unknown = Neither a card nor a copy: { $code }
staff-desk-refused = Cannot be lent
staff-desk-session = Operations of this session

## Readers

staff-reader-register = Register a reader
staff-reader-registered = { $name } is registered, card { $card }.
staff-reader-first-name = First name
staff-reader-last-name = Last name
staff-reader-birth-date = Date of birth
staff-reader-mail = E-mail address
staff-reader-card = Card number
staff-reader-category = Category
staff-reader-valid-until = Valid until
staff-reader-language = Language
staff-reader-namesake = This is another person: register anyway
staff-reader-card-taken = This card already belongs to someone. Take another.
staff-reader-file = File of { $name }
staff-reader-loans = Loans
staff-reader-holds = Reservations
staff-reader-fees = Fees

## Failed tasks

staff-jobs-empty = No failed tasks.
staff-jobs-retry = Try again
staff-jobs-attempts =
    { $count ->
        [one] { $count } attempt
       *[other] { $count } attempts
    }
staff-jobs-retried = The task is being tried again.
staff-jobs-column-task = Task
staff-jobs-column-error = Last error
staff-jobs-column-since = Since

## Roles of librarians

staff-role-desk = Desk
staff-role-holds = Reservations
staff-role-moderator = Moderation
staff-role-editor = Editing
staff-role-rules = Rules
staff-role-network = Network

## Kinds of tasks

job-send-mail = Send an e-mail
job-place-in-ils = Pass on a reservation
job-edit-in-ils = Pass on a change
job-cancel-in-ils = Pass on a cancellation
job-renew-in-ils = Pass on a renewal
job-reconcile-holds = Read a library’s reservations again
job-allot-holds = Allot free copies
job-index-records = Update the index
job-sweep-holds = Close expired reservations
job-remind-loans = Send reminders
job-purge = Erase what may no longer be kept
job-end-sessions = End the sessions of an account

## Moderation and suggestions

staff-nav-moderation = Comments
staff-nav-suggestions = Purchase suggestions
staff-count-contributions =
    { $count ->
        [one] Reader’s text to read
       *[other] Readers’ texts to read
    }
staff-count-reported =
    { $count ->
        [one] Reported text
       *[other] Reported texts
    }
staff-count-suggestions =
    { $count ->
        [one] Purchase suggestion received
       *[other] Purchase suggestions received
    }
job-place-suggested-holds = Reserve what readers suggested

## Taking what is owed

staff-fee-settle = Take the money
