### Events: the agenda that everybody reads, and the librarians who write it.


## What an event is

event-kind-story-time = Story time
event-kind-workshop = Workshop
event-kind-author = Meet the author
event-kind-reading-club = Reading club
event-kind-games = Games
event-kind-exhibition = Exhibition
event-kind-talk = Talk
event-kind-other = Event

## Where it stands

event-state-draft = Draft
event-state-published = Published
event-state-cancelled = Cancelled

## How one registers

event-admission-free = Walk in, no registration
event-admission-account = By registration, for anyone with an account
event-admission-members = By registration, for members
event-children-nothing = Ask nothing
event-children-names = Their names
event-children-names-and-ages = Their names and ages
event-phone-required = Required
event-phone-optional = Optional
event-phone-nothing = Do not ask
event-waiting-list-open = With a waiting list
event-waiting-list-none = No waiting list
event-validation-by-hand = The library confirms each registration
event-validation-at-once = Confirmed at once

## The agenda

event-agenda = Events
event-agenda-of = Events: { $month }
event-agenda-all = All events
event-agenda-empty = No event matches these choices. Try another month or all libraries.
event-agenda-filter = Filter the events
event-agenda-library = Library
event-agenda-all-libraries = All libraries
event-agenda-audience = Audience
event-agenda-all-audiences = All audiences
event-agenda-period = Period
event-agenda-any-month = All upcoming dates
event-agenda-show = Show
event-agenda-views = View of the events
event-agenda-list = List
event-agenda-month = Month
event-agenda-previous = Previous month
event-agenda-next = Next month
event-agenda-day =
    { $date }: { $count ->
        [one] one event
       *[other] { $count } events
    }
event-month = { $month } { $year }

## An event

event-when = { $date }, { $hours }
event-when-days = From { $from } to { $until }
event-ages-from =
    From { $minimum ->
        [one] { $minimum } year
       *[other] { $minimum } years
    }
event-ages-to = Up to { $maximum } years
event-ages-between = From { $minimum } to { $maximum } years
event-practical = Practical information
event-free = Free
event-add-to-calendar = Add to my calendar (.ics)
event-seats-left =
    { $count ->
        [one] One seat left
       *[other] { $count } seats left
    }
event-seats-of = of { $count }
event-seats-taken = { $taken } of { $count }
event-full = Full
event-full-waiting = Full, waiting list open
event-no-registration = Walk in, no registration
event-on-registration = By registration
event-not-yet = Registration from { $date }
event-closed = Registration closed
event-over = Already begun
event-cancelled = Cancelled
event-cancelled-text = This event is cancelled.
event-register = Register
event-register-waiting = Join the waiting list
event-registered = You are registered: { $state }.
event-see-library = Hours and directions

## For librarians

staff-nav-agenda = Events
staff-agenda-title = Events
staff-agenda-new = New event
staff-agenda-empty = No events. Create the first: it stays a draft until you publish it.
staff-agenda-caption = Events, by date
staff-agenda-edit = Edit
staff-agenda-edit-title = Edit: { $title }
staff-agenda-publish = Publish
staff-agenda-cancel = Cancel the event
staff-agenda-cancel-question = Cancel ‘{ $title }’?
staff-agenda-cancel-consequence =
    { $count ->
        [0] Nobody is registered
        [one] One person will be told by email
       *[other] { $count } people registered or waiting will be told by email
    }. The page stays visible, with the note below.
staff-agenda-cancel-because = Note to those registered
staff-agenda-cancel-keep = Keep the event
staff-agenda-see = See the page
flash-event-saved = The event ‘{ $what }’ is saved.
flash-event-published = The event ‘{ $what }’ is published.
flash-event-cancelled = The event ‘{ $what }’ is cancelled.
flash-event-cancelled-text = Those registered are told by email.
staff-agenda-conflict = Somebody changed this event meanwhile. Here is their version: check it, then try again.
staff-agenda-what = What
staff-agenda-where-when = Where and when
staff-agenda-whom = For whom
staff-agenda-registering = Registration
staff-agenda-translations = Translations
staff-agenda-kind = Kind of event
staff-agenda-language = Language of the text
staff-agenda-event-title = Title
staff-agenda-lead = Lead, one sentence
staff-agenda-text = Text
staff-agenda-text-hint = An empty line begins a paragraph.
staff-agenda-place = Room or place
staff-agenda-day = Date
staff-agenda-last-day = Last day, if not the same
staff-agenda-starts = From
staff-agenda-ends = Until
staff-agenda-audience = Audience
staff-agenda-all-audiences = Everyone
staff-agenda-minimum = Minimum age
staff-agenda-maximum = Maximum age
staff-agenda-price = Price, empty if free
staff-agenda-admission = Who may register
staff-agenda-capacity = Number of seats, empty if there is no limit
staff-agenda-seats-each = Seats at most per registration
staff-agenda-opens = Registration opens
staff-agenda-closes = Registration closes
staff-agenda-opens-hint = Empty: as soon as it is published.
staff-agenda-closes-hint = Empty: until it begins.
staff-agenda-validation = Confirmation
staff-agenda-waiting-list = Waiting list
staff-agenda-children = Children
staff-agenda-phone = Telephone
staff-agenda-save = Save
staff-agenda-error-title = Give a title.
staff-agenda-error-day = Give the date, the beginning and the end.
staff-agenda-error-order = The end comes after the beginning.
staff-agenda-error-number = Give a whole number.
staff-agenda-error-ages = The maximum age is not under the minimum age.
staff-agenda-error-window = Give a valid date and time, opening before closing.
staff-agenda-error-library = Choose one of your libraries.
staff-agenda-error-text = This text is too long.
