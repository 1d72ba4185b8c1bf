### What is owed: causes and amounts.

fee-list = Mes dettes
fee-list-empty = Rien à payer
fee-total = Total : { $amount }
fee-column-cause = Cause
fee-column-amount = Montant
fee-column-date = Date
fee-column-library = Bibliothèque
fee-how-to-pay = Payez au comptoir de la bibliothèque concernée.
fee-kind-hold = Réservation
fee-kind-overdue = Retard
fee-kind-renewal = Prolongation
fee-kind-not-collected = Réservation non retirée
fee-kind-lost = Document perdu
fee-kind-damaged = Document détérioré
fee-kind-membership = Cotisation
fee-kind-card = Remplacement de la carte
fee-kind-other = Autre
