### Loans: what is out, until when, renewing, and every reason why not.

loan-list = Loans
loan-list-title = My loans
loan-list-empty = You have nothing on loan. Look for something on the shelf, or reserve it.
loan-count =
    { $count ->
        [one] { $count } loan
       *[other] { $count } loans
    }
loan-count-limit =
    { $count ->
        [one] { $count } loan
       *[other] { $count } loans
    } of { $limit } possible
loan-history = History
loan-due = Due on { $date }
loan-due-relative = { $day }, { $date }
loan-due-today = Due today
loan-overdue =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    } overdue
loan-return-to = Return to: { $library }
loan-borrowed-on = Borrowed on { $date }
loan-renewed =
    { $count ->
        [0] Never renewed
        [one] Renewed { $count } of { $limit } times
       *[other] Renewed { $count } of { $limit } times
    }
loan-asked-by-others = Reserved by someone else: please return it on time.
loan-renew = Renew
loan-renew-until = Renew until { $date }
loan-renew-cost = Renewing costs { $amount }.
loan-renew-all = Renew all
loan-renew-done = ‘{ $title }’ is renewed until { $date }.
loan-renew-impossible = Cannot be renewed
loan-reminder =
    A reminder is sent { $count ->
        [one] { $count } day
       *[other] { $count } days
    } before each due date.
loan-rule = Rule applied: { $rule }

## Refusals to renew: the reason with its figure, then the way out

renewal-refused-reserved =
    { $count ->
        [one] One person is waiting for it.
       *[other] { $count } people are waiting for it.
    }
renewal-refused-reserved-way-out = Return it by { $date }, then reserve it again.
renewal-refused-max-reached = This loan has already been renewed { $count } of { $limit } times.
renewal-refused-max-reached-way-out = Return it, then borrow it again if nobody is waiting.
renewal-refused-possession-cap =
    This may be kept for { $limit ->
        [one] { $limit } day
       *[other] { $limit } days
    } in all.
renewal-refused-possession-cap-way-out = Return it by { $date }.
renewal-refused-overdue =
    This loan is { $count ->
        [one] { $count } day
       *[other] { $count } days
    } overdue.
renewal-refused-overdue-way-out = Return it, or phone the library.
renewal-refused-card-expired = Your card has not been valid since { $date }.
renewal-refused-card-expired-way-out = Renew your card at the desk, then renew the loan.
renewal-refused-card-blocked = Your card is blocked by the library.
renewal-refused-card-blocked-way-out = Come to the desk or phone: the team will tell you why.
renewal-refused-debt = You owe { $amount }; renewing stops at { $limit }.
renewal-refused-debt-way-out = Pay this at the desk, then renew.
renewal-refused-no-gain = Renewing would not give a later date than { $date }.
renewal-refused-no-gain-way-out = Try again a few days before that date.
renewal-refused-not-renewable = This cannot be renewed.
renewal-refused-not-renewable-way-out = Return it by { $date }.
renewal-refused-fee-consent = Renewing costs { $amount }.
renewal-refused-fee-consent-way-out = Accept this amount to renew.
renewal-refused-ils-unreachable = The system of { $library } is not answering for now.
renewal-refused-ils-unreachable-way-out = Try again in a few minutes, or phone the library.
renewal-refused-other = The library does not allow this renewal.
renewal-refused-other-way-out = Ask the library team what is possible.

## Refusals to lend, told at the desk

loan-refused-unknown-item = No copy has this barcode.
loan-refused-unknown-patron = No reader has this card.
loan-refused-already-lent = This copy is already on loan, due { $date }.
loan-refused-held-for-another = This copy is reserved for someone else.
loan-refused-reference-only = This copy is for reference only.
loan-refused-not-lendable = This copy cannot be lent: { $state }.
loan-refused-quota-reached =
    { $count ->
        [one] { $count } loan
       *[other] { $count } loans
    } of { $limit } possible.
loan-refused-card-expired = The card has not been valid since { $date }.
loan-refused-card-blocked = The card is blocked.
loan-refused-debt = Amount owed: { $amount }, limit: { $limit }.
loan-refused-overdue =
    { $count ->
        [one] { $count } loan overdue.
       *[other] { $count } loans overdue.
    }
loan-refused-age = Lent from the age of { $limit }.
loan-refused-no-rule = No loan rule covers this case: ask the person who manages the rules.
