### What is owed: causes and amounts.

fee-list = My fees
fee-list-empty = Nothing to pay
fee-total = Total: { $amount }
fee-column-cause = Cause
fee-column-amount = Amount
fee-column-date = Date
fee-column-library = Library
fee-how-to-pay = Pay at the desk of the library concerned.
fee-kind-hold = Reservation
fee-kind-overdue = Late return
fee-kind-renewal = Renewal
fee-kind-not-collected = Reservation not collected
fee-kind-lost = Lost item
fee-kind-damaged = Damaged item
fee-kind-membership = Membership fee
fee-kind-card = Replacement card
fee-kind-other = Other
