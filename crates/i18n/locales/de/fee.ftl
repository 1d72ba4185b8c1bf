### What is owed: causes and amounts.

fee-list = Meine offenen Gebühren
fee-list-empty = Nichts zu bezahlen
fee-total = Gesamt: { $amount }
fee-column-cause = Grund
fee-column-amount = Betrag
fee-column-date = Datum
fee-column-library = Bibliothek
fee-how-to-pay = Bezahlen Sie an der Theke der betreffenden Bibliothek.
fee-cause-hold = Vormerkung
fee-cause-overdue = Säumnisgebühr
fee-cause-renewal = Verlängerung
fee-cause-not-collected = Nicht abgeholte Vormerkung
fee-cause-lost = Verlorenes Medium
fee-cause-damaged = Beschädigtes Medium
fee-cause-membership = Jahresbeitrag
fee-cause-card = Ersatzausweis
fee-cause-other = Sonstiges
fee-cause-interlibrary = Fernleihe
fee-state-due = Zu zahlen
fee-state-partly-paid = Teilweise bezahlt
fee-state-paid = Bezahlt
fee-state-waived = Erlassen
