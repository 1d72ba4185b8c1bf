### Holds: reserving, following, deleting, and every reason why not.


## Reserving

hold-reserve = Reserve
hold-page-title = Reserve ‘{ $title }’
hold-where = Where would you like to pick it up?
hold-intro = We will write to { $mail } as soon as it is ready. Nothing to do until then.
hold-intro-no-mail = Your account has no e-mail address: follow the reservation under ‘Loans and reservations’.
hold-pickup-library = Pickup library
hold-pickup-home = your library
hold-rank =
    { $count ->
        [0] Nobody before you
        [one] { $count } person before you
       *[other] { $count } people before you
    }
hold-cost = { $amount } on pickup
hold-cost-free = Free of charge
hold-on-shelf-here = On the shelf there
hold-comes-from = Comes from: { $library }
hold-delay =
    { $count ->
        [0] Ready the same day
        [one] Ready within { $count } opening day
       *[other] Ready within { $count } opening days
    }
hold-delay-between = { $from } to { $until } days
hold-delay-date = About { $date }
hold-delay-queue = When the copies on loan come back
hold-delay-unknown = Delay unknown
hold-kept =
    Kept aside for { $count ->
        [one] { $count } opening day
       *[other] { $count } opening days
    }
hold-closed-days = Closed: { $dates }
hold-closed-until = Closed up to and including { $date }
hold-open-until = Open today until { $time }
hold-next-stop = Next stop on { $date }
hold-unavailable = Unavailable
hold-quota-used =
    { $count } of { $limit } possible { $limit ->
        [one] reservation
       *[other] reservations
    }
hold-options = Options
hold-needed-until = Cancel if not ready before
hold-any-edition = Any edition suits me
hold-choose-volume = Which volume or issue?
hold-choose-library = Choose a pickup library
hold-fee-agreed = I agree to pay { $amount } on pickup
hold-validate = Confirm
hold-back-to-record = Back to the record
hold-sign-in-first = Sign in to reserve: you will come straight back here.

## Reserved

hold-done-page-title = Reservation recorded
hold-done = Reserved
hold-done-text = ‘{ $title }’. Pickup library: { $library }.
hold-next = What happens now?
hold-next-sent = Request sent
hold-next-sent-text = { $day } at { $time }. Number { $reference }.
hold-next-validated = The library confirms
hold-next-validated-text = Usually within one opening day.
hold-next-mail = You receive an e-mail
hold-next-mail-text = At { $mail }, telling you what to do.
hold-next-pickup = You come and collect it
hold-next-pickup-text =
    Kept at the desk for { $count ->
        [one] { $count } opening day
       *[other] { $count } opening days
    }; bring your card.
hold-follow = Follow my reservations
hold-back-to-search = Back to my search
hold-changed-mind = Changed your mind? Nothing has been prepared yet.
hold-placed = ‘{ $title }’ is reserved.

## My reservations

hold-list = Reservations
hold-list-empty = You have no reservations. Look for something, then choose ‘Reserve’.
hold-list-past = Past reservations
hold-origin-desk = through the library
hold-origin-portal = through the portal
hold-origin-library-heading = Through the library
hold-origin-portal-heading = Through the portal
hold-reference = Reservation { $reference }
hold-asked-on = Requested on { $date }
hold-pickup-at = Pickup: { $library }
hold-pickup-until = Pick up until { $date }
hold-pickup-code = at the desk, under { $code }
hold-position = { $rank } of { $count }
hold-state-requested = To be confirmed by the library
hold-state-declined = Refused
hold-state-queued = Waiting
hold-state-allotted = Being prepared
hold-state-in-transit = In transit
hold-state-ready = Ready for pickup
hold-state-collected = Borrowed
hold-state-expired = Not collected
hold-state-cancelled = Cancelled
hold-state-cancelled-by-reader = Cancelled by you
hold-state-cancelled-by-library = Cancelled by the library
hold-state-lapsed = Time limit passed
hold-state-suspended = Suspended until { $date }
hold-reason = Reason: { $reason }

## Deleting

hold-delete = Delete the reservation
hold-delete-of = of { $title }
hold-delete-question = Delete the reservation of ‘{ $title }’?
hold-delete-consequence = You will lose your place in the queue.
hold-delete-consequence-ready = The copy put aside will go to the next person or back to the shelf.
hold-delete-keep = Keep my reservation
hold-deleted = The reservation of ‘{ $title }’ is deleted.
hold-deleted-mail = A confirmation is on its way to { $mail }.
hold-delete-too-late = This reservation can no longer be deleted. Status: { $state }.
hold-delete-changed = The reservation has changed since you opened this page. Status: { $state }. Do you still want to delete it?

## Refusals: the reason with its figure. The ways out are in refusal.ftl.

hold-refused-title = Cannot be reserved
hold-refused-already-held = You have already reserved this.
hold-refused-already-on-loan = You already have this on loan, due { $date }.
hold-refused-already-on-loan-undated = You already have this on loan.
hold-refused-no-item = No library of the network has a copy.
hold-refused-no-item-left = All copies are lost, missing or withdrawn.
hold-refused-reference-only = All copies are for reference only: they cannot be reserved.
hold-refused-not-holdable = The libraries that own it do not take reservations for it.
hold-refused-on-shelf = A copy is on the shelf, and only what is on loan can be reserved there: { $libraries }.
hold-refused-volume-needed = This work has several volumes or issues: one has to be chosen.
hold-refused-too-young = This is lent from the age of { $minimum }.
hold-refused-quota-reached = You have { $count } of { $limit } possible reservations.
hold-refused-quota-reached-of-type = You have { $count } of { $limit } possible reservations for this type of item: { $type }.
hold-refused-queue-closed =
    The queue is full: { $count ->
        [one] { $count } person is
       *[other] { $count } people are
    } waiting already, { $limit } at most.
hold-refused-not-a-pickup = { $library } does not take reservations for pickup.
hold-refused-pickup-closed = No opening is planned for now: { $library }.
hold-refused-by-ils = The library’s system refused: ‘{ $said }’.
hold-refused-fee-consent = This reservation costs { $amount }, to be paid on pickup: tick the box to accept.
hold-refused-unknown-record = This title is no longer in the catalogue.
hold-refused-ils-unreachable = The system of { $library } is not answering for now. Try again in a few minutes.

## Following one, and changing it

hold-follow-one = Follow or change
hold-follow-closed = See what happened
hold-follow-title = Following a reservation
hold-follow-page = Reservation of ‘{ $title }’
hold-timeline = Steps
hold-facts = Details
hold-fact-reference = Number
hold-fact-asked = Asked for
hold-fact-rank = Place in the queue
hold-rank-of = { $rank } of { $total }. { $before }
hold-fact-until = Collect by
hold-fact-needed-until = Needed by
hold-fact-cost = To pay on collection
hold-event-at = { $date } at { $time }
hold-event-pickup-changed = Pickup library changed
hold-event-validated = Accepted, waiting for a copy
hold-event-suspended = Suspended
hold-event-resumed = Resumed
hold-change = Change the reservation
hold-change-pickup = Change the pickup library
hold-rank-stays = Your place in the queue does not change.
hold-change-meanwhile = The reservation has moved on since you opened this page. State: { $state }. Check your choice, then confirm again.
hold-suspend = Suspend the reservation
hold-suspension = Suspension
hold-suspend-change = Change the dates
hold-suspend-change-title = Change the dates of the suspension
hold-suspend-intro = During these days copies go to the next people. You keep your place.
hold-suspend-from = From
hold-suspend-until = Until (included)
hold-suspend-longest =
    { $count ->
        [one] { $count } day at most.
       *[other] { $count } days at most.
    }
hold-not-suspended = No suspension planned
hold-suspended-between = Suspended from { $from } to { $until }
hold-resume = Resume now
hold-back = Back to the reservation
hold-back-to-list = All my reservations

## Refusals to change

hold-change-refused-ended = This reservation is over.
hold-change-refused-set-aside = A copy is already set aside for you: suspending no longer helps.
hold-change-refused-on-its-way = The copy is already on its way to { $library }.
hold-change-refused-waiting = The copy is already waiting for you ({ $library }) until { $date }.
hold-change-refused-waiting-undated = The copy is already waiting for you: { $library }.
hold-change-refused-kept-elsewhere = The system of { $library } does not allow this change here.
hold-change-refused-past = A suspension cannot begin or end in the past.
hold-change-refused-reversed = The last day comes before the first.
hold-change-refused-too-long =
    { $days ->
        [one] A suspension lasts { $days } day at most.
       *[other] A suspension lasts { $days } days at most.
    }
hold-change-refused-past-its-use = You asked to cancel the reservation if it is not ready by { $date }: it would still be suspended then.
