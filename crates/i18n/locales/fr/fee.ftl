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
fee-state-waived = Annulé

## The page

fee-owed =
    { $count ->
        [one] Vous devez { $amount } à une bibliothèque.
       *[other] Vous devez { $amount } à { $count } bibliothèques.
    }
fee-total-label = Total
fee-of-document = « { $title } »
fee-partly-paid = { $paid } déjà payés sur { $amount }
fee-how-to-pay-title = Comment payer
fee-pay-cash-or-card = Au comptoir, en espèces ou par Bancontact.
fee-pay-cash = Au comptoir, en espèces.
fee-pay-card = Au comptoir, par Bancontact uniquement.
fee-pay-transfer-only = Par virement uniquement.
fee-transfer-to = Virement à
fee-transfer-account = Compte
fee-transfer-communication = Communication
fee-doubt = Un montant vous semble faux ? Demandez à la bibliothèque avant de payer : elle vérifie.
fee-below-limit = Tant que le total ne dépasse pas { $limit }, vous empruntez et réservez normalement.
fee-above-limit = Au-delà de { $limit }, ou avec une cotisation impayée, vous ne pouvez plus ni emprunter ni réserver : payez au comptoir pour débloquer votre compte.
fee-none = Vous n’avez pas de dette
fee-none-text = Tout est en ordre auprès des bibliothèques du réseau.
fee-family = Dans la famille
fee-of-member = { $amount } à payer : { $libraries }
fee-settled = Réglé depuis un an
