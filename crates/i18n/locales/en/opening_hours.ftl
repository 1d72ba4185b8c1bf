### Libraries: hours, closures, rules, for the staff.

mail-kind-loans-due-moved = New due dates when a library changes its opening days
mail-loans-due-moved-subject = New due dates: { $library }
mail-loans-due-moved-title = You have more time
mail-loans-due-moved-text = The opening days are changing: { $library }. This is how long you can keep your documents. No date is earlier than before.
mail-loans-due-moved-line = Due on { $date }
mail-loans-due-moved-next = Check the opening hours before coming.
mail-loans-due-moved-button = View my loans
mail-loans-due-moved-way-out = Already returned? Ignore this message.

staff-nav-libraries = Libraries
staff-library-column-name = Library
staff-library-column-opening = Today
staff-library-rules = What would this reader get?
staff-library-hours-none = No hours: the library is closed every day.
staff-library-hours-edit = Change
staff-library-hours-new = Add hours
staff-library-hours-many = These hours have more than two periods a day: they are changed in the network’s file.
staff-library-hours-title = Opening hours: { $library }
staff-library-hours-drop = Delete these hours
staff-library-season = Season
staff-library-season-first = First day
staff-library-season-last = Last day
staff-library-season-always = All year
staff-library-season-from = From { $from }
staff-library-season-until = Until { $until }
staff-library-season-between = From { $from } to { $until }
staff-library-season-weeks = { $season }, { $weeks }
staff-library-weeks = Weeks
weeks-every = Every week
weeks-odd = Odd weeks
weeks-even = Even weeks
staff-library-opens = Opens { $number }
staff-library-closes = Closes { $number }
staff-library-save = Save
staff-library-close = Announce a closure
staff-library-close-do = Announce this closure
staff-library-first-day = First day closed
staff-library-last-day = Last day closed
staff-library-reason = Reason
staff-library-reason-hint = It is shown to readers.
staff-library-reopen = Delete the closure
staff-library-reopen-hint = Deleting a closure brings no promised date forward.
staff-library-contact = Address and contact
staff-library-street = Street and number
staff-library-postcode = Postcode
staff-library-city = Town
staff-library-services = Services
staff-library-services-hint = A service that is closed has no button for readers. What is under way goes on.
staff-library-services-open = Services open to readers
staff-library-services-save = Save services
library-service-pickup = Pickup of reservations
library-service-hint-pickup = Once closed: readers can no longer choose this library for pickup. Reservations on their way still arrive.
library-service-shelf = Reservation of copies on the shelf
library-service-hint-shelf = Once closed: its copies are reserved only when all of them are on loan, whatever the rules say.
library-service-registration = Online registration for events
library-service-hint-registration = Once closed: the calendar stays visible, without a button to register. Those registered keep their seats.
library-service-suggestion = Purchase suggestions
library-service-hint-suggestion = Once closed: readers can send no more. Those received still wait for your answer.
library-service-preregistration = Online pre-registration
library-service-hint-preregistration = Once closed: readers no longer choose it in the form. Requests received still wait at the desk.
journal-library-service-open = Service opened
journal-library-service-close = Service closed
staff-library-yes = Yes
staff-library-no = No
staff-library-elsewhere = This library keeps its loans in a system of its own: a closure announced here is shown to readers and moves the pickup deadlines that the portal has set. Due dates, and deadlines that the other system has set, remain there: enter the closure there too.
staff-library-conflict = Someone has changed this library in the meantime. This is how it is now: check, then try again.
staff-library-close-question = { $library }: { $days }?
staff-library-due-days =
    { $count ->
        [one] { $count } due date
       *[other] { $count } due dates
    }
staff-library-deadlines =
    { $count ->
        [one] { $count } pickup deadline
       *[other] { $count } pickup deadlines
    }
staff-library-close-moves = This closure moves { $loans } and { $holds }.
staff-library-hours-question = Change the opening hours: { $library }?
staff-library-hours-move = This change moves { $loans } and { $holds }.
staff-library-moved-loans = Due dates
staff-library-moved-holds = Pickup deadlines
staff-library-moved-loan =
    { $count ->
        [one] { $count } loan: { $to } instead of { $from }
       *[other] { $count } loans: { $to } instead of { $from }
    }
staff-library-moved-hold = Reservation { $reference }: { $to } instead of { $from }
staff-library-moved-more =
    { $count ->
        [one] and { $count } other
       *[other] and { $count } others
    }
staff-library-moved-told = The readers concerned who gave an e-mail address are told.
staff-library-confirm = Confirm
staff-library-keep = Change nothing
staff-library-error-day = Give a date.
staff-library-error-past = This day is over.
staff-library-error-order = The last day comes before the first.
staff-library-error-long = A closure lasts a year at most.
staff-library-error-season = Other hours already hold for these weeks and dates.
staff-library-error-hour = Give the time as 09:30.
staff-library-error-half = Give both times of this period, or neither.
staff-library-error-hours-order = This period ends before it begins.
staff-library-error-overlap = This period overlaps the other one of the day.
staff-library-error-email = Check the e-mail address.
flash-library-saved = Saved.
flash-library-reopened = The closure is deleted.
flash-library-reopened-text = No promised date is brought forward.
flash-library-closes = The closure is announced.
flash-library-closes-text = Due dates moved: { $count }. Pickup deadlines moved: { $rest }.
flash-library-hours = The opening hours are saved.
flash-library-hours-text = Due dates moved: { $count }. Pickup deadlines moved: { $rest }.
staff-library-category = Category
staff-library-document-type = Type of document
staff-library-audience = Audience
staff-library-any-category = All categories
staff-library-any-document = All documents
staff-library-any-audience = All audiences
staff-library-show = Show
staff-library-figures = What holds today, and the rule that says so
journal-noun-library = Library
journal-library-close = Closure announced
journal-library-reopen = Closure deleted
journal-library-hours = Opening hours changed
journal-library-contact = Address and contact changed
journal-loan-due-moved = Due date moved by a closure
journal-hold-deadline-moved = Pickup deadline moved by a closure
