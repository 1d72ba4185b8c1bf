### What is owed: causes and amounts.

fee-list = Mijn openstaand bedrag
fee-list-empty = Niets te betalen
fee-total = Totaal: { $amount }
fee-column-cause = Reden
fee-column-amount = Bedrag
fee-column-date = Datum
fee-column-library = Bibliotheek
fee-how-to-pay = Betaal aan de balie van de betrokken bibliotheek.
fee-kind-hold = Reservering
fee-kind-overdue = Te-laat-geld
fee-kind-renewal = Verlenging
fee-kind-not-collected = Niet afgehaalde reservering
fee-kind-lost = Verloren materiaal
fee-kind-damaged = Beschadigd materiaal
fee-kind-membership = Lidgeld
fee-kind-card = Vervanging van de kaart
fee-kind-other = Andere
