### What is owed: causes and amounts.

fee-list = Mijn openstaand bedrag
fee-list-empty = Niets te betalen
fee-total = Totaal: { $amount }
fee-column-cause = Reden
fee-column-amount = Bedrag
fee-column-date = Datum
fee-column-library = Bibliotheek
fee-how-to-pay = Betaal aan de balie van de betrokken bibliotheek.
fee-cause-hold = Reservering
fee-cause-overdue = Te-laat-geld
fee-cause-renewal = Verlenging
fee-cause-not-collected = Niet afgehaalde reservering
fee-cause-lost = Verloren materiaal
fee-cause-damaged = Beschadigd materiaal
fee-cause-membership = Lidgeld
fee-cause-card = Vervanging van de kaart
fee-cause-other = Andere
fee-cause-interlibrary = Interbibliothecair leenverkeer
fee-state-due = Te betalen
fee-state-partly-paid = Gedeeltelijk betaald
fee-state-paid = Betaald
fee-state-waived = Kwijtgescholden
