### What is owed: causes and amounts.

fee-list = My fees
fee-list-empty = Nothing to pay
fee-total = Total: { $amount }
fee-column-cause = Cause
fee-column-amount = Amount
fee-column-date = Date
fee-column-library = Library
fee-how-to-pay = Pay at the desk of the library concerned.
fee-cause-hold = Reservation
fee-cause-overdue = Late return
fee-cause-renewal = Renewal
fee-cause-not-collected = Reservation not collected
fee-cause-lost = Lost item
fee-cause-damaged = Damaged item
fee-cause-membership = Membership fee
fee-cause-card = Replacement card
fee-cause-other = Other
fee-cause-interlibrary = Interlibrary loan
fee-state-due = To pay
fee-state-partly-paid = Partly paid
fee-state-paid = Paid
fee-state-waived = Waived

## The page

fee-owed =
    { $count ->
        [one] You owe { $amount } to one library.
       *[other] You owe { $amount } to { $count } libraries.
    }
fee-total-label = Total
fee-of-document = ‘{ $title }’
fee-partly-paid = { $paid } already paid of { $amount }
fee-how-to-pay-title = How to pay
fee-pay-cash-or-card = At the desk, in cash or by Bancontact.
fee-pay-cash = At the desk, in cash.
fee-pay-card = At the desk, by Bancontact only.
fee-pay-transfer-only = By bank transfer only.
fee-transfer-to = Transfer to
fee-transfer-account = Account
fee-transfer-communication = Communication
fee-doubt = Does an amount look wrong? Ask the library before you pay: they will check.
fee-below-limit = As long as the total does not exceed { $limit }, you can borrow and reserve as usual.
fee-above-limit = Above { $limit }, or with an unpaid membership fee, you can neither borrow nor reserve: pay at the desk to unblock your account.
fee-none = You owe nothing
fee-none-text = Everything is in order with the libraries of the network.
fee-family = In the family
fee-of-member = { $amount } to pay: { $libraries }
fee-settled = Settled in the last year
