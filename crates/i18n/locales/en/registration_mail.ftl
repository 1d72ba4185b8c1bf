### Mails about registrations for events. Each kind has a subject, a title, what happened, what to do,
### a button, and a way out.


## Around

mail-event-when = { $date }, { $hours }

## Received, to be validated

mail-registration-requested-subject = Registration received: { $title }
mail-registration-requested-title = Your registration request is received
mail-registration-requested-text =
    You asked for { $seats ->
        [one] one seat
       *[other] { $seats } seats
    } at ‘{ $title }’ on { $date }. The library confirms each registration: { $library }.
mail-registration-requested-next = Your seat is kept in the meantime. Another message will bring the answer.
mail-registration-requested-button = View my registrations
mail-registration-requested-way-out = Can’t come any more? Cancel your registration in one click: the seat will go to someone else.

## Confirmed

mail-registration-confirmed-subject = Registration confirmed: { $title }, { $date }
mail-registration-confirmed-title = Your registration is confirmed
mail-registration-confirmed-text =
    We are keeping { $seats ->
        [one] one seat
       *[other] { $seats } seats
    } for you at ‘{ $title }’ on { $date }.
mail-registration-confirmed-next = The attached file adds the event to your calendar.
mail-registration-confirmed-button = View my registrations
mail-registration-confirmed-way-out = Can’t come any more? Cancel your registration in one click: the seat will go to someone else.

## Declined

mail-registration-declined-subject = Registration declined: { $title }
mail-registration-declined-title = Your registration could not be accepted
mail-registration-declined-text = You asked to take part in ‘{ $title }’ on { $date }. { $reason }
mail-registration-declined-next = Other events are waiting for you.
mail-registration-declined-button = View the events
mail-registration-declined-way-out = A question? Reply to this message, the team will help you.

## On the waiting list

mail-registration-waiting-subject = Waiting list: { $title }
mail-registration-waiting-title = You are on the waiting list
mail-registration-waiting-text = ‘{ $title }’ on { $date } is full. Your rank on the waiting list: { $rank }.
mail-registration-waiting-next = As soon as a seat is free for you, we will write. You will have some time to accept it.
mail-registration-waiting-button = View my registrations
mail-registration-waiting-way-out = No longer want to wait? Cancel your registration in one click.

## A seat is proposed

mail-registration-offered-subject = A seat for you, to confirm before { $until }: { $title }
mail-registration-offered-title = A seat has become free for you
mail-registration-offered-text =
    We offer you { $seats ->
        [one] one seat
       *[other] { $seats } seats
    } at ‘{ $title }’ on { $date }. Confirm before { $until }, { $time }.
mail-registration-offered-next = Without an answer by then, it is the next person’s turn.
mail-registration-offered-button = Confirm my seat
mail-registration-offered-way-out = Can’t come? Cancel in one click, the next person will thank you.

## Nobody answered in time

mail-registration-lapsed-subject = Seat not confirmed: { $title }
mail-registration-lapsed-title = The seat we offered went to someone else
mail-registration-lapsed-text = We had offered you a seat at ‘{ $title }’ on { $date }. The time passed without an answer.
mail-registration-lapsed-next = Still interested? Register again: you will join the end of the waiting list.
mail-registration-lapsed-button = View the events
mail-registration-lapsed-way-out = A question? Reply to this message, the team will help you.

## Cancelled by the reader

mail-registration-cancelled-by-reader-subject = Registration cancelled: { $title }
mail-registration-cancelled-by-reader-title = Your registration is cancelled
mail-registration-cancelled-by-reader-text = You cancelled your registration for ‘{ $title }’ on { $date }. Thank you for telling us.
mail-registration-cancelled-by-reader-next = Nothing else to do.
mail-registration-cancelled-by-reader-button = View the events
mail-registration-cancelled-by-reader-way-out = Was it not you? Reply to this message.

## Cancelled by the library

mail-registration-cancelled-by-library-subject = Registration cancelled by the library: { $title }
mail-registration-cancelled-by-library-title = Your registration is cancelled
mail-registration-cancelled-by-library-text = The library cancelled your registration for ‘{ $title }’ on { $date }. { $reason }
mail-registration-cancelled-by-library-next = Other events are waiting for you.
mail-registration-cancelled-by-library-button = View the events
mail-registration-cancelled-by-library-way-out = A question? Reply to this message, the team will help you.

## The event will not take place

mail-event-cancelled-subject = Event cancelled: { $title }, { $date }
mail-event-cancelled-title = This event will not take place
mail-event-cancelled-text = ‘{ $title }’, planned on { $date }, is cancelled. Library: { $library }.
mail-event-cancelled-next = Your registration is cancelled too, there is nothing to do. The attached file removes it from your calendar.
mail-event-cancelled-button = View the events
mail-event-cancelled-way-out = A question? Reply to this message, the team will help you.

## The event moves

mail-event-moved-subject = New date or place: { $title }
mail-event-moved-title = The date or the place has changed
mail-event-moved-text = ‘{ $title }’ now takes place on { $date }. Library: { $library }. Here are the new time and place.
mail-event-moved-next = Your registration stays valid, there is nothing to do.
mail-event-moved-button = View my registrations
mail-event-moved-way-out = Can’t come any more? Cancel your registration in one click: the seat will go to someone else.
