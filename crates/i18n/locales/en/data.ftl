### « Mes données »: what is held, what one agreed to, leaving.


## The page

data-title = My data
data-intro = All that the network keeps about you, to read here or to take away.
data-read = Read all of it
data-download = Download (JSON)
data-export-title = All that we keep
data-export-intro = Passwords and secrets of links are not there: we keep only fingerprints of them.
data-none = Nothing.
consent-title = What you agree to
consent-intro = Each agreement stands alone, and is withdrawn when you like.
consent-history = History of my loans
consent-history-text = Your returned loans stay noted for you. Without this agreement they are forgotten on return; if you withdraw it, the history is erased.
consent-since = Agreed on { $date }
consent-none = Not agreed
consent-give = Agree
consent-withdraw = Withdraw my agreement
flash-consent-given = Your agreement is noted.
flash-consent-withdrawn = Your agreement is withdrawn.

## Leaving

departure-title = Delete my account
departure-intro = Your data are erased for good. Everything has to be returned and paid first.
departure-question = Delete your account?
departure-consequence = Your reservations and your registrations for events are cancelled, your data are erased and nobody can bring them back. An e-mail confirms it.
departure-not-yet = Your account cannot be deleted yet
departure-submit = Delete my account
departure-keep = Keep my account
flash-account-deleted = Your account is deleted.
flash-account-deleted-text = Your data are erased. Thank you for your visits.
departure-refused-on-loan =
    { $count ->
        [one] Return { $count } item first: { $titles }.
       *[other] Return { $count } items first: { $titles }.
    }
departure-refused-owes = Pay { $amount } first.
departure-refused-contribution = Pay your membership fee first: { $amount }.
departure-refused-staff = An account of the team is closed by the administrator of the network.

## What is held

data-noun-person = Person
data-noun-membership = Registrations
data-noun-card = Cards
data-noun-account = Account
data-noun-family = Children for whom you answer
data-noun-guardian = Responsible adults
data-noun-session = Sessions
data-noun-device = Known browsers
data-noun-second-factor = Two-step sign-in
data-noun-passkey = Passkeys
data-noun-recovery-code = Recovery codes
data-noun-consultation = When a library opened your file
data-noun-consultation-done = Files that you opened
data-noun-link = One-time links
data-noun-role = Roles in the team
data-noun-loan = Loans
data-noun-hold = Reservations
data-noun-hold-event = Steps of reservations
data-noun-fee = Debts
data-noun-block = Blocks
data-noun-last-reader = Last items returned (remembered for 14 days)
data-noun-mail = E-mails sent
data-noun-mail-account = Other e-mails of the account
data-noun-mail-refusal = E-mails you do not want
data-noun-staff-message = Messages written by the library
data-noun-calendar-feed = Private calendar address
data-noun-payment-reference = References for paying by transfer
data-noun-address = Changes of e-mail address
data-noun-address-reader = Changes of address asked by others
data-noun-preregistration = Pre-registration
data-noun-saved-search = Saved searches
data-noun-alert = Alerts
data-noun-alert-library = Libraries of alerts
data-noun-alert-told = New items announced
data-noun-basket = Chosen items
data-noun-list = Lists
data-noun-list-record = Items in lists
data-noun-registration = Registrations for events
data-noun-registration-child = Children registered for events
data-noun-registration-link = Links to answer for a registration
data-noun-contribution = Comments and favourites
data-noun-report = Reports
data-noun-suggestion = Purchase suggestions
data-noun-audit-done = What you did
data-noun-audit-account = What others did to your account
data-noun-audit-person = Accesses and changes to your file

## Columns

data-column-age = Age
data-column-answer = Answer
data-column-deleted = Deleted
data-column-description = Description
data-column-document = Item
data-column-ended = Ended
data-column-kind = Kind
data-column-rating = Rating out of 5
data-column-seats = Seats
data-column-shared = Sharing
data-column-wished = Reservation asked for
data-column-query = Search
data-column-frequency = Frequency
data-column-agent = Browser
data-column-amount = Amount
data-column-at = When
data-column-barcode = Barcode
data-column-birth = Date of birth
data-column-category = Category
data-column-cause = Cause
data-column-changed = Changed
data-column-city = Town
data-column-confirmed = Confirmed
data-column-due = Due
data-column-family-name = Last name
data-column-from = From
data-column-given-name = First name
data-column-history-since = History since
data-column-identifier = Username
data-column-language = Language
data-column-lent = Borrowed
data-column-library = Library
data-column-looked-at = Day
data-column-page = Page
data-column-mail = E-mail address
data-column-name = Name
data-column-note = Note
data-column-noun = On what
data-column-number = Number
data-column-old-mail = Old address
data-column-operator = Operator
data-column-origin = Origin
data-column-owed = Still owed
data-column-paid = Paid
data-column-phone = Phone
data-column-placed = Placed
data-column-postcode = Postcode
data-column-purpose = Purpose
data-column-reason = Reason
data-column-reference = Reference
data-column-renewals = Renewals
data-column-returned = Returned
data-column-role = Role
data-column-sent = Sent
data-column-settled = Settled
data-column-since = Since
data-column-left = Left
data-column-remind-days = Reminder, days before the due date
data-column-titles-shown = Titles shown since
data-column-state = State
data-column-street = Street
data-column-subject = Subject
data-column-text = Text
data-column-title = Title
data-column-until = Until
data-column-until-lifted = Lifted
data-column-used = Used
data-column-verb = Action

## What a one-time link was for

data-purpose-password = Choose a password
data-purpose-activation = Activate a card
data-purpose-address-confirm = Confirm an address
data-purpose-address-undo = Bring an address back

## Whether a list is shared

data-list-private = Not shared
data-list-shared = Shared by link
