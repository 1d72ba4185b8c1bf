### A whole queue answered at once.

whole-validate-question =
    { $count ->
        [one] Confirm this reservation?
       *[other] Confirm the { $count } reservations?
    }
whole-validate-verb =
    { $count ->
        [one] Confirm the reservation
       *[other] Confirm the { $count } reservations
    }
whole-decline-question =
    { $count ->
        [one] Refuse this reservation?
       *[other] Refuse the { $count } reservations?
    }
whole-decline-verb =
    { $count ->
        [one] Refuse the reservation
       *[other] Refuse the { $count } reservations
    }
whole-help =
    { $count ->
        [one] This is about the whole list, not this page alone. Each reader gets an e-mail in { $count } minute. Reservations that come in meanwhile are not touched.
       *[other] This is about the whole list, not this page alone. Each reader gets an e-mail in { $count } minutes. Reservations that come in meanwhile are not touched.
    }
whole-help-at-once = This is about the whole list, not this page alone. Each reader gets an e-mail at once. Reservations that come in meanwhile are not touched.
whole-note = A word to all these readers
whole-keep = Go back without doing anything
flash-whole-validated =
    { $count ->
        [one] { $count } reservation is confirmed.
       *[other] { $count } reservations are confirmed.
    }
flash-whole-validated-shared =
    { $count ->
        [one] { $count } reservation is confirmed.
       *[other] { $count } reservations are confirmed.
    }
flash-whole-validated-shared-text =
    { $rest ->
        [one] { $rest } other had just been handled by a colleague.
       *[other] { $rest } others had just been handled by a colleague.
    }
flash-whole-declined =
    { $count ->
        [one] { $count } reservation is refused, its reader is told.
       *[other] { $count } reservations are refused, the readers are told.
    }
flash-whole-declined-shared =
    { $count ->
        [one] { $count } reservation is refused, its reader is told.
       *[other] { $count } reservations are refused, the readers are told.
    }
flash-whole-declined-shared-text =
    { $rest ->
        [one] { $rest } other had just been handled by a colleague.
       *[other] { $rest } others had just been handled by a colleague.
    }
flash-whole-nothing = Nothing was done: no reservation waits under this filter any more.
