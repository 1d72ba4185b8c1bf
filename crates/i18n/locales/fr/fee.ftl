### What is owed: causes and amounts.

fee-list = Mes dettes
fee-list-empty = Rien à payer
fee-total = Total : { $amount }
fee-column-cause = Cause
fee-column-amount = Montant
fee-column-date = Date
fee-column-library = Bibliothèque
fee-how-to-pay = Payez au comptoir de la bibliothèque concernée.
fee-cause-hold = Réservation
fee-cause-overdue = Retard
fee-cause-renewal = Prolongation
fee-cause-not-collected = Réservation non retirée
fee-cause-lost = Document perdu
fee-cause-damaged = Document détérioré
fee-cause-membership = Cotisation
fee-cause-card = Remplacement de la carte
fee-cause-other = Autre
fee-cause-interlibrary = Prêt interbibliothèques
fee-state-due = À payer
fee-state-partly-paid = Payé en partie
fee-state-paid = Payé
fee-state-waived = Remis
