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
hold-origin-library = through the library
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

## Refusals: the reason with its figure, then the way out

hold-refused-title = Cannot be reserved
hold-refused-already-held = You have already reserved this.
hold-refused-already-held-way-out = Follow that reservation under ‘Loans and reservations’.
hold-refused-already-on-loan = You already have this on loan.
hold-refused-already-on-loan-way-out = You can ask to renew it under ‘Loans and reservations’.
hold-refused-quota-reached = You have { $count } of { $limit } possible reservations.
hold-refused-quota-reached-way-out = Delete a reservation that you no longer need, or wait until you have borrowed one.
hold-refused-queue-full =
    The queue is full: { $count ->
        [one] { $count } person is
       *[other] { $count } people are
    } waiting already, { $limit } at most.
hold-refused-queue-full-way-out = Try again in a few weeks, or look for another edition.
hold-refused-not-holdable = All copies are for reference only: they cannot be reserved.
hold-refused-not-holdable-way-out = Come and read it in a library that has it, during opening hours.
hold-refused-only-when-on-loan = A copy is on the shelf, and this library reserves only what is on loan.
hold-refused-only-when-on-loan-way-out = Come and take it from the shelf, or choose another library.
hold-refused-card-expired = Your card has not been valid since { $date }.
hold-refused-card-expired-way-out = Renew it at the desk of your library: it takes a few minutes.
hold-refused-card-blocked = Your card is blocked by the library.
hold-refused-card-blocked-way-out = Come to the desk or phone: the team will tell you why.
hold-refused-debt = You owe { $amount }; reserving stops at { $limit }.
hold-refused-debt-way-out = Pay this at the desk, then reserve.
hold-refused-overdue =
    { $count ->
        [one] You have { $count } overdue item.
       *[other] You have { $count } overdue items.
    }
hold-refused-overdue-way-out = Return or renew them, then reserve.
hold-refused-age = This can be reserved from the age of { $limit }.
hold-refused-age-way-out = Ask a parent to reserve it, or talk to the library team.
hold-refused-pickup-library-not-open = { $library } does not take reservations for pickup.
hold-refused-pickup-library-not-open-way-out = Choose another pickup library.
hold-refused-no-copies = No library of the network has a copy to lend.
hold-refused-no-copies-way-out = Look for another edition, or ask your library to have it sent from elsewhere.
hold-refused-fee-consent = This reservation costs { $amount }, to be paid on pickup.
hold-refused-fee-consent-way-out = Tick the box to accept, then confirm.
hold-refused-library-outside-shuttle = The shuttle does not run between { $owner } and { $library }.
hold-refused-library-outside-shuttle-way-out = Choose a pickup library that has a copy or that the shuttle serves.
hold-refused-pending-validation = Your registration still has to be completed at the library.
hold-refused-pending-validation-way-out = Come to the desk with your identity card; you can reserve right after that.
hold-refused-unknown-record = This title is no longer in the catalogue.
hold-refused-unknown-record-way-out = Look for another edition.
hold-refused-volume-needed = This work has several volumes or issues: one has to be chosen.
hold-refused-volume-needed-way-out = Choose the volume or issue, then confirm.
hold-refused-too-recent = This is a new arrival: it can be reserved from { $date }.
hold-refused-too-recent-way-out = Until then it can be borrowed from the shelf of the library that owns it.
hold-refused-ils-unreachable = The system of { $library } is not answering for now.
hold-refused-ils-unreachable-way-out = Try again in a few minutes, or phone the library.
hold-refused-other = The library does not allow this reservation.
hold-refused-other-way-out = Ask the library team what is possible.
