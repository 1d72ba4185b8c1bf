### Reminders and channels: which mails, how early, in which language; the private calendar; what was sent.


reminder-title = Reminders and calendar
reminder-change = Change my reminders
reminder-intro = Your e-mails go to { $mail }.
reminder-no-mail = Your account has no e-mail address: no reminder can be sent. Give one at the desk.
reminder-mails = E-mails that I want
reminder-days-label = Be reminded
reminder-days =
    { $count ->
        [one] { $count } day before the due date
       *[other] { $count } days before the due date
    }
reminder-language = Language of the e-mails
reminder-always = Always sent
reminder-always-holds = The answer of the library to a reservation, and whatever ends it.
reminder-always-ready = A reservation that waits for you, and what you changed yourself.
reminder-always-answers = The answer of the library to your registrations, your suggestions and your texts.
reminder-always-account = The safety of your account: password, access links.
calendar-title = My calendar
calendar-intro = A private address for the calendar of your phone: your due dates and the reservations to collect appear in it by themselves.
calendar-address = Address to copy into your calendar
calendar-since = Valid since { $date }.
calendar-secret = Whoever knows this address sees your due dates. If you gave it away by mistake, change it: the old one will no longer work.
calendar-begin = Create the address of my calendar
calendar-renew = Change the address
calendar-end = Withdraw the address
calendar-due = Return: { $title }
calendar-due-many =
    { $count ->
        [one] Return: { $count } document
       *[other] Return: { $count } documents
    }
calendar-ready = Collect at the latest: { $title }
calendar-of = { $name } – { $what }
message-list = My messages
message-list-link = See the e-mails sent to me
message-kept = Every e-mail that the portal sent you. They are kept for thirty days.
message-none = No e-mail in the last thirty days.
message-column-date = Date
message-column-subject = Subject
message-column-kind = Kind
message-not-sent = not sent yet

## What each mail tells

mail-kind-hold-requested = Reservation request sent
mail-kind-hold-queued = Reservation accepted
mail-kind-hold-declined = Reservation declined
mail-kind-hold-in-transit = Reservation on its way
mail-kind-hold-ready = Reservation ready
mail-kind-hold-deadline-moved = More time to collect
mail-kind-hold-expiring = Last reminder before the pickup period ends
mail-kind-hold-expired = Reservation not collected
mail-kind-hold-cancelled-by-reader = Reservation deleted
mail-kind-hold-cancelled-by-library = Reservation cancelled by the library
mail-kind-hold-lapsed = Time limit passed
mail-kind-hold-pickup-changed = Pickup library changed
mail-kind-hold-suspended = Reservation suspended
mail-kind-loan-due-soon = Reminder before the due date
mail-kind-loan-overdue = Late notice, the day after the due date
mail-kind-welcome = Welcome
mail-kind-password-link = Link to choose a password
mail-kind-password-changed = Password changed
mail-kind-alert = New arrivals of an alert
mail-kind-contribution-published = Text published
mail-kind-contribution-refused = Text not published
mail-kind-contribution-unpublished = Text taken down
mail-kind-suggestion-answered = Answer to a purchase suggestion
mail-kind-suggestion-available = Purchase suggestion in the catalogue
mail-kind-registration-requested = Registration request received
mail-kind-registration-confirmed = Registration confirmed
mail-kind-registration-declined = Registration declined
mail-kind-registration-waiting = Registration on the waiting list
mail-kind-registration-offered = Seat offered
mail-kind-registration-lapsed = Seat not confirmed
mail-kind-registration-cancelled-by-reader = Registration cancelled
mail-kind-registration-cancelled-by-library = Registration cancelled by the library
mail-kind-event-cancelled = Event cancelled
mail-kind-event-moved = Event moved
mail-kind-forgotten-password = Forgotten password
mail-kind-activation = Link to activate the account
mail-kind-preregistration-verify = Address to confirm for a pre-registration
mail-kind-preregistration-received = Pre-registration received
mail-kind-preregistration-expiring = Pre-registration about to end
mail-kind-preregistration-declined = Pre-registration declined
mail-kind-address-confirm = New address to confirm
mail-kind-address-changed = E-mail address changed
mail-kind-account-deleted = Account deleted
