### A whole queue answered at once.

whole-validate-question =
    { $count ->
        [one] Approve this request?
       *[other] Approve the { $count } requests?
    }
whole-validate-verb =
    { $count ->
        [one] Approve this request
       *[other] Approve the { $count } requests
    }
whole-decline-question =
    { $count ->
        [one] Decline this request?
       *[other] Decline the { $count } requests?
    }
whole-decline-verb =
    { $count ->
        [one] Decline this request
       *[other] Decline the { $count } requests
    }
whole-help =
    { $count ->
        [one] This is about all pages. Each reader gets an e-mail in { $count } minute. What comes in meanwhile is not touched.
       *[other] This is about all pages. Each reader gets an e-mail in { $count } minutes. What comes in meanwhile is not touched.
    }
whole-help-at-once = This is about all pages. Each reader gets an e-mail at once. What comes in meanwhile is not touched.
whole-note = A word to all these readers
whole-keep = Go back without doing anything
flash-whole-validated =
    { $count ->
        [one] { $count } request is approved.
       *[other] { $count } requests are approved.
    }
flash-whole-validated-shared =
    { $count ->
        [one] { $count } request is approved.
       *[other] { $count } requests are approved.
    }
flash-whole-validated-shared-text =
    { $rest ->
        [one] { $rest } other had just been handled by somebody else.
       *[other] { $rest } others had just been handled by somebody else.
    }
flash-whole-declined =
    { $count ->
        [one] { $count } request is declined, its reader is told.
       *[other] { $count } requests are declined, the readers are told.
    }
flash-whole-declined-shared =
    { $count ->
        [one] { $count } request is declined, its reader is told.
       *[other] { $count } requests are declined, the readers are told.
    }
flash-whole-declined-shared-text =
    { $rest ->
        [one] { $rest } other had just been handled by somebody else.
       *[other] { $rest } others had just been handled by somebody else.
    }
flash-whole-nothing = Nothing was done: no request waits under this filter any more.
