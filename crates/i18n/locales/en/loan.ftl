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

## Refusals to renew: the reason with its figure. The ways out are in refusal.ftl.

renewal-refused-awaited = Someone else has reserved it. Please return it by { $date }.
renewal-refused-max-reached =
    { $limit ->
        [0] This loan cannot be renewed.
       *[other] This loan has already been renewed { $count } of { $limit } times.
    }
renewal-refused-possession-cap =
    This may be kept for { $days ->
        [one] { $days } day
       *[other] { $days } days
    } in all, so until { $date }.
renewal-refused-overdue = This loan is overdue since { $date }: it must be returned first.
renewal-refused-not-longer = Renewing would not give a later date than { $date }.
renewal-refused-by-ils = The library’s system refused: ‘{ $said }’.
renewal-refused-ils-unreachable = The system of { $library } is not answering for now. Try again in a few minutes.

## Refusals to lend, told at the desk

loan-refused-unknown-item = No copy has this barcode.
loan-refused-unknown-patron = No reader has this card.
loan-refused-already-lent = This copy is already on loan: record its return first.
loan-refused-held-for-another = This copy is put aside for someone else.
loan-refused-reference-only = This copy is for reference only.
loan-refused-not-lendable = This copy cannot be lent.
loan-refused-quota-reached =
    { $count ->
        [one] { $count } loan
       *[other] { $count } loans
    } of { $limit } possible.
loan-refused-quota-reached-of-type =
    { $count ->
        [one] { $count } loan
       *[other] { $count } loans
    } of { $limit } possible for this type of item: { $type }.
loan-refused-too-young = This copy is lent from the age of { $minimum }.

## What the account adds

loan-limit =
    { $count ->
        [one] of { $count } allowed
       *[other] of { $count } allowed
    }
loan-days-left =
    { $count ->
        [one] { $count } day left
       *[other] { $count } days left
    }
loan-fine = Late fee to date: { $amount }
loan-fine-total = Late fees to date: { $amount }, to pay when you return them. Only the days set by the rules are counted.
