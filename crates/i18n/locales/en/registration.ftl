### Registrations for events: why not, where they stand, the reader's pages, the librarians' pages.


## Why not, whoever asks

registration-refused-already = You are already registered for this event.
registration-refused-cancelled = This event is cancelled.
registration-refused-over = This event began on { $date }.
registration-refused-not-yet = Registration opens on { $date } at { $time }.
registration-refused-closed = Registration closed on { $date } at { $time }.
registration-refused-service-closed = This library takes no online registrations for its events.
registration-refused-full =
    This event is full: { $capacity ->
        [one] the seat is taken
       *[other] all { $capacity } seats are taken
    }.
registration-refused-full-waiting =
    This event is full: { $capacity ->
        [one] the seat is taken
       *[other] all { $capacity } seats are taken
    }. There is a waiting list.
registration-refused-not-enough =
    Only { $left ->
        [one] one seat is
       *[other] { $left } seats are
    } left for you.
registration-refused-too-many =
    A registration has at most { $limit ->
        [one] one seat
       *[other] { $limit } seats
    }.
registration-refused-no-seat = Ask for at least one seat.
registration-refused-not-member = This event is for readers whose membership is up to date.
registration-refused-too-young =
    This event is for people aged at least { $minimum ->
        [one] { $minimum } year
       *[other] { $minimum } years
    }.
registration-refused-too-old =
    This event is for children up to { $maximum ->
        [one] { $maximum } year
       *[other] { $maximum } years
    } old.
registration-refused-phone = Give a telephone number: the library will call you if the event is cancelled.
registration-refused-names = Give the first and last name of each child.
registration-refused-ages = Give the age of each child, in years.
registration-refused-too-many-names =
    You are registering more children than seats: { $seats ->
        [one] one seat asked for
       *[other] { $seats } seats asked for
    }.

## Ways out

way-out-see-registrations = View my registrations
way-out-see-registrations-text = Follow or change your registration in your account.
way-out-choose-event = Choose another event
way-out-choose-event-text = Choose another event.
way-out-join-waiting-list = Join the waiting list
way-out-join-waiting-list-text = Join the waiting list: a seat that becomes free will be offered to you.
way-out-ask-for-fewer = Ask for fewer seats
way-out-ask-for-fewer-text = Ask for fewer seats, then confirm.
way-out-come-back-later = Come back when registration opens
way-out-come-back-later-text = Come back then, or add the event to your calendar.

## States

registration-state-requested = To be confirmed
registration-state-confirmed = Confirmed
registration-state-waiting = Waiting list
registration-state-offered = Seat offered
registration-state-present = Attended
registration-state-absent = Absent
registration-state-declined = Declined
registration-state-lapsed = Offer expired
registration-state-cancelled-by-reader = Cancelled by you
staff-registrations-cancelled-by-reader = Cancelled by the reader
registration-state-cancelled-by-library = Cancelled by the library

## Why a library says no: the name for staff, the sentence for the reader

registration-reason-others-first = Others first
registration-sentence-others-first = Those who have not taken part yet come first.
registration-reason-wrong-age = Age
registration-sentence-wrong-age = The event is meant for another age.
registration-reason-kept-for-group = Kept for a group
registration-sentence-kept-for-group = The event is kept for a group or a school.
registration-reason-too-many-seats = Too many seats
registration-sentence-too-many-seats = Too many seats were asked for: register again with fewer.
registration-reason-reader-asked = At the reader’s request
registration-sentence-reader-asked = As you asked us to.
registration-reason-other = Another reason, in the note
registration-sentence-other = The library explains below.

## The form

registration-title = Register: { $title }
registration-heading = Register
registration-waiting-heading = Join the waiting list
registration-all-required = All fields are required unless stated otherwise.
registration-family-name = Last name
registration-given-name = First name
registration-mail = Email address
registration-mail-hint = Taken from your account.
registration-mail-none = Your account has no email address: follow your registration in your account.
registration-seats = Number of seats
registration-seats-hint =
    At most { $limit ->
        [one] one seat
       *[other] { $limit } seats
    } per registration.
registration-seats-left =
    { $left ->
        [one] One seat
       *[other] { $left } seats
    } left.
registration-phone = Telephone
registration-phone-hint = Only in case of cancellation. Example: 0470 12 34 56
registration-children = Children coming
registration-children-hint = One line per child; leave the others empty.
registration-child-name = First and last name of child { $number }
registration-child-age = Age of child { $number }
registration-note = Question or special need
registration-confirm = Confirm the registration
registration-wait = Join the waiting list
registration-back = Back to the event
registration-by-hand = The library confirms each registration. You will receive a confirmation email.
registration-at-once = Your registration is confirmed at once, by email too.
registration-waiting-hint = A free seat is offered to the first person on the list whose request fits in the free seats. They have some time to accept it.
registration-refused-title = Registration is not possible
registration-event = The event
registration-seats-number = Give the number of seats in figures.
registration-too-long = This text is too long: at most { $limit } characters.

## My registrations

registration-list = My event registrations
registration-list-empty = You are not registered for any event. Choose one and click ‘Register’.
registration-list-past = Past or cancelled
registration-list-ahead = Coming up
registration-seats-count =
    { $count ->
        [one] one seat
       *[other] { $count } seats
    }
registration-rank = Your rank on the waiting list: { $rank }.
registration-offered-until = To confirm before { $date }, { $time }.
registration-take-offer = Confirm my seat
registration-edit = Change
registration-delete = Delete
registration-of = the registration for { $title }
registration-delete-title = Delete the registration
registration-delete-question = Delete your registration for ‘{ $title }’?
registration-delete-consequence = Your seats will go to those on the waiting list, or be free again.
registration-delete-consequence-waiting = You will lose your rank on the waiting list.
registration-delete-keep = Keep my registration
registration-edit-title = Change the registration: { $title }
registration-edit-heading = Change the registration
registration-save = Save
registration-too-late = This registration can no longer be changed: { $state }.
registration-changed-meanwhile = This registration has changed meanwhile. Check it, then try again.

## By a link in a mail

registration-link-title = Your registration
registration-link-cancel = Cancel my registration
registration-link-over = This link no longer works: the event is over, or the address is incomplete.
registration-link-cancelled = Your registration is cancelled. An email confirms it.
registration-link-confirmed = Your seat is confirmed. An email confirms it.
registration-link-too-late = It is too late: { $state }.

## The result of an action

flash-registration-confirmed = Your registration for ‘{ $what }’ is confirmed.
flash-registration-confirmed-text = An email confirms it, with a file for your calendar.
flash-registration-requested = Your registration request for ‘{ $what }’ is sent.
flash-registration-requested-text = The library will confirm it: wait for the confirmation email.
flash-registration-waiting = You are on the waiting list for ‘{ $what }’.
flash-registration-waiting-text = If a seat becomes free, we will offer it to you by email.
flash-registration-changed = Your registration for ‘{ $what }’ is changed.
flash-registration-deleted = Your registration for ‘{ $what }’ is deleted.
flash-registration-deleted-text = An email confirms it.

## For librarians

staff-nav-registrations = Registrations
staff-registrations-title = Event registrations
staff-registrations-empty = No upcoming events with registration.
staff-registrations-none = Nobody has registered yet.
staff-registrations-column-event = Event
staff-registrations-column-when = When
staff-registrations-column-left = Seats
staff-registrations-column-to-validate = To confirm
staff-registrations-column-waiting = Waiting
staff-registrations-column-reader = Reader
staff-registrations-column-seats = Seats
staff-registrations-column-state = State
staff-registrations-column-contact = Telephone and remarks
staff-registrations-caption = Registrations for ‘{ $title }’
staff-registrations-seats = { $taken } of { $capacity }
staff-registrations-unlimited = { $taken }, no limit
staff-registrations-choose = Choose { $reader }
staff-registrations-accept = Confirm
staff-registrations-decline = Decline…
staff-registrations-cancel = Cancel…
staff-registrations-present = Present
staff-registrations-absent = Absent
staff-registrations-decline-question = Decline these registrations?
staff-registrations-decline-verb = Decline and notify
staff-registrations-cancel-question = Cancel these registrations?
staff-registrations-cancel-verb = Cancel and notify
staff-registrations-keep = Change nothing
flash-registrations-handled = Registrations handled: { $what }.
flash-registrations-nothing = Choose at least one registration.
staff-registrations-conflict = Already handled by { $name }, { $time }
staff-registrations-conflict-text = Part of the selection had changed meanwhile: nothing was done to it.
staff-registrations-reader-or-portal = the reader or the portal
staff-registrations-age =
    { $age ->
        [one] { $age } year
       *[other] { $age } years
    }
staff-registrations-child = { $name } ({ $age })
staff-registrations-back = All events
