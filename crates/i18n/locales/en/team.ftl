### The team of the portal, its second factor, and the journal of what changed.

team-title = Team
team-column-name = Name
team-column-roles = Roles
team-role = Role
team-where = Where
team-everywhere = The whole network
team-role-desk = Desk
team-role-holds = Reservations
team-role-moderator = Moderation
team-role-editor = Publishing
team-role-rules = Rules and opening hours
team-role-network = Administration
team-take-role = Take away
team-new-link = New link
team-take-in = Add somebody, or a role
team-take-in-help = A new username gets a link to choose a password. A known username gets the role as well.
team-take-in-submit = Add
team-identifier-hint = The one that the person signs in with.
team-not-a-name = Choose a username with at least one letter or digit
team-link-help = ‘New link’ is for whoever lost the password, or the telephone with the second step: the old password and the old second step no longer work then. Whoever is a reader too uses ‘Forgotten password’.
team-link-title = A link to hand over
team-link-text = Hand this link to { $name }, to choose a password.
team-link-lasts =
    { $count ->
        [one] It works once, for a day.
       *[other] It works once, for { $count } days.
    }
team-link-once = It is shown here only: note it down before you leave the page.
team-back = Back to the team
team-second-factor-on = On
team-second-factor-off = Not yet
flash-team-role-given = { $what } has this role now
flash-team-role-taken = The role is taken away
flash-team-role-taken-text = The sessions of this person are closed.
flash-team-last-administrator = This role stays: nobody else administers the network
flash-team-last-administrator-text = Give it to somebody else first.

## Second factor

second-factor-title = Two-step sign-in
second-factor-required = Your network asks for it: the staff pages open once it is set up.
second-factor-off = After the password, an application on your telephone gives a code of six digits. Whoever steals your password does not reach the staff pages.
second-factor-prepare = Set up an application
second-factor-scan = Scan this drawing with the application, then type the code that it shows.
second-factor-drawing = Drawing to scan with the application
second-factor-secret = Without a camera, type this key into the application:
second-factor-code = Code
second-factor-code-hint = Six digits of the application, or a recovery code.
second-factor-confirm = Turn on
second-factor-wrong = This code is not right, or was used already: wait for the next one
second-factor-on = Two-step sign-in is on.
second-factor-codes-left =
    { $count ->
        [0] No recovery code is left: make new ones.
        [one] One recovery code is left.
       *[other] { $count } recovery codes are left.
    }
second-factor-new-codes = Make new recovery codes
second-factor-stop = Turn off
second-factor-keep = Keep it
second-factor-codes-title = Recovery codes
second-factor-codes-keep = Each stands in once for an application that is lost. Print them or write them down: they are shown here only.
second-factor-done = To the staff pages
second-factor-question = Second step
second-factor-question-text = Type the code of your application to enter the staff pages.
flash-second-factor-off = Two-step sign-in is off
flash-second-factor-wait = Too many codes tried
flash-second-factor-wait-text =
    { $count ->
        [one] Try again in a minute.
       *[other] Try again in { $count } minutes.
    }

## Journal

journal-title = Journal
journal-search = Search the journal
journal-who = Who (username or card)
journal-what = What
journal-everything = Everything
journal-from = From
journal-until = To
journal-all = Show all
journal-empty = Nothing like that in the journal.
journal-pages = Pages of the journal
journal-newer = Newer
journal-older = Older
journal-column-when = When
journal-column-who = Who
journal-column-what = What
journal-column-detail = Detail
journal-error-day = Type a date, such as 2026-11-26
journal-at = { $date }, { $time }
journal-reader = Reader’s account { $number }
journal-thing = { $noun } { $number }
journal-program-worker = The portal
journal-program-import = The import
journal-program-reader = A reader
journal-noun-account = Account
journal-noun-address = Email address
journal-noun-alert = Alert
journal-noun-basket = Chosen documents
journal-noun-card = Card
journal-noun-contribution = Contribution
journal-noun-event = Event
journal-noun-family = Family
journal-noun-fee = Fee
journal-noun-history = History
journal-noun-hold = Reservation
journal-noun-item = Copy
journal-noun-job = Task
journal-noun-list = List
journal-noun-loan = Loan
journal-noun-patron = Reader
journal-noun-preregistration = Pre-registration
journal-noun-registration = Registration
journal-noun-saved-search = Saved search
journal-noun-session = Session
journal-noun-suggestion = Purchase suggestion

## What was done

journal-account-activate = Account activated
journal-account-address = Email address changed
journal-account-address-asked = Change of email address asked for
journal-account-address-undone = Change of email address undone
journal-account-code = Activation code printed
journal-account-delete = Account deleted
journal-account-export = Data exported
journal-account-identifier = Username changed
journal-account-link = New link given
journal-account-password = Password changed
journal-account-recovery-code = Recovery code used
journal-account-recovery-codes = New recovery codes
journal-account-second-factor-off = Two-step sign-in turned off
journal-account-second-factor-on = Two-step sign-in turned on
journal-account-take-in = Added to the team
journal-alert-change = Alert changed
journal-alert-end = Alert ended
journal-alert-resume = Alert resumed
journal-alert-subscribe = Alert set up
journal-calendar-end = Calendar address removed
journal-calendar-renew = New calendar address
journal-card-active = Card found again
journal-card-lost = Card declared lost
journal-card-replaced = Card replaced
journal-comment-write = Comment written
journal-contribution-keep = Contribution kept after a report
journal-contribution-publish = Contribution published
journal-contribution-refuse = Contribution refused
journal-contribution-report = Contribution reported
journal-contribution-unpublish = Contribution unpublished
journal-event-cancel = Event cancelled
journal-event-change = Event changed
journal-event-draft = Event drafted
journal-event-publish = Event published
journal-family-show = Visibility in the family changed
journal-fee-settle = Fee settled
journal-history-begin = History turned on
journal-history-erase = History erased
journal-history-erase-one = Loan erased from the history
journal-hold-allotted = Reservation in preparation
journal-hold-cancelled-by-library = Reservation cancelled by the library
journal-hold-cancelled-by-reader = Reservation deleted by the reader
journal-hold-collected = Reservation lent
journal-hold-declined = Reservation declined
journal-hold-edit-refused = Change refused by the library’s system
journal-hold-expired = Reservation not collected
journal-hold-in-transit = Reservation in transit
journal-hold-lapsed = Last date of the reservation passed
journal-hold-moved = Pickup library changed
journal-hold-place = Reservation placed
journal-hold-queued = Reservation validated
journal-hold-ready = Reservation ready
journal-hold-requested = Reservation to validate
journal-hold-resumed = Suspension ended
journal-hold-suspended = Reservation suspended
journal-item-missing = Copy not found
journal-item-scan = Copy scanned
journal-job-retry = Task retried
journal-list-change = List changed
journal-list-create = List created
journal-list-delete = List deleted
journal-list-restore = List restored
journal-list-share = List shared
journal-list-unshare = Sharing of the list ended
journal-loan-lend = Loan
journal-loan-renew = Renewal
journal-loan-return = Return
journal-patron-register = Reader registered
journal-preregistration-ask = Pre-registration asked for
journal-preregistration-complete = Pre-registration completed
journal-preregistration-decline = Pre-registration declined
journal-preregistration-expire = Pre-registration expired
journal-preregistration-verify = Email address of the pre-registration confirmed
journal-recommendation-rating = Rating asked for with favourites
journal-recommendation-write = Favourite written
journal-registration-absent = Registered person absent
journal-registration-cancelled-by-library = Registration cancelled by the library
journal-registration-cancelled-by-reader = Registration deleted by the reader
journal-registration-change = Registration changed
journal-registration-confirmed = Registration confirmed
journal-registration-declined = Registration declined
journal-registration-make = Registration asked for
journal-registration-offer-hours = Deadline of offered seats changed
journal-registration-lapsed = Offered seat lapsed
journal-registration-offer = Seat offered
journal-registration-offered = Seat offered
journal-registration-present = Registered person present
journal-registration-requested = Registration to validate
journal-registration-waiting = On the waiting list
journal-reminder-choose = Reminders changed
journal-role-give = Role given
journal-role-take = Role taken away
journal-route-denied = Access denied
journal-saved-search-change = Search changed
journal-saved-search-delete = Search deleted
journal-saved-search-keep = Search saved
journal-saved-search-offer = Search published
journal-saved-search-restore = Search restored
journal-saved-search-take-back = Search withdrawn
journal-session-end = Session closed
journal-session-end-others = Other sessions closed
journal-suggestion-answer = Purchase suggestion answered
journal-suggestion-ask = Purchase suggestion
journal-suggestion-take-back = Purchase suggestion taken back
