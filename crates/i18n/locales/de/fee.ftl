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

## The page

fee-owed =
    { $count ->
        [one] Sie schulden einer Bibliothek { $amount }.
       *[other] Sie schulden { $count } Bibliotheken zusammen { $amount }.
    }
fee-total-label = Gesamt
fee-of-document = „{ $title }“
fee-partly-paid = { $paid } von { $amount } schon bezahlt
fee-how-to-pay-title = So bezahlen Sie
fee-pay-cash-or-card = An der Theke, bar oder mit Bancontact.
fee-pay-cash = An der Theke, bar.
fee-pay-card = An der Theke, nur mit Bancontact.
fee-pay-transfer-only = Nur per Überweisung.
fee-transfer-to = Überweisung an
fee-transfer-account = Konto
fee-transfer-communication = Mitteilung
fee-doubt = Scheint Ihnen ein Betrag falsch? Fragen Sie die Bibliothek, bevor Sie bezahlen: sie prüft ihn.
fee-below-limit = Solange die Summe { $limit } nicht übersteigt, können Sie wie gewohnt ausleihen und vormerken.
fee-above-limit = Über { $limit } oder mit unbezahltem Jahresbeitrag können Sie weder ausleihen noch vormerken: bezahlen Sie an der Theke, um Ihr Konto freizuschalten.
fee-none = Sie haben keine offenen Gebühren
fee-none-text = Bei den Bibliotheken des Verbunds ist alles in Ordnung.
fee-family = In der Familie
fee-of-member = { $amount } zu zahlen: { $libraries }
fee-settled = Im letzten Jahr erledigt
