### What is owed: causes and amounts.

fee-list = Meine offenen Gebühren
fee-list-empty = Nichts zu bezahlen
fee-total = Gesamt: { $amount }
fee-column-cause = Grund
fee-column-amount = Betrag
fee-column-date = Datum
fee-column-library = Bibliothek
fee-how-to-pay = Bezahlen Sie an der Theke der betreffenden Bibliothek.
fee-kind-hold = Vormerkung
fee-kind-overdue = Säumnisgebühr
fee-kind-renewal = Verlängerung
fee-kind-not-collected = Nicht abgeholte Vormerkung
fee-kind-lost = Verlorenes Medium
fee-kind-damaged = Beschädigtes Medium
fee-kind-membership = Jahresbeitrag
fee-kind-card = Ersatzausweis
fee-kind-other = Sonstiges
