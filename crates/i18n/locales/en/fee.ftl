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
