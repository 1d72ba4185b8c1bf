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

## The page

fee-owed =
    { $count ->
        [one] Je moet { $amount } betalen aan één bibliotheek.
       *[other] Je moet { $amount } betalen aan { $count } bibliotheken.
    }
fee-total-label = Totaal
fee-of-document = ‘{ $title }’
fee-partly-paid = { $paid } al betaald van { $amount }
fee-how-to-pay-title = Hoe betalen
fee-pay-cash-or-card = Aan de balie, contant of met Bancontact.
fee-pay-cash = Aan de balie, contant.
fee-pay-card = Aan de balie, enkel met Bancontact.
fee-pay-transfer-only = Enkel per overschrijving.
fee-transfer-to = Overschrijven naar
fee-transfer-account = Rekening
fee-transfer-communication = Mededeling
fee-doubt = Lijkt een bedrag je fout? Vraag het aan de bibliotheek voor je betaalt: zij kijkt het na.
fee-below-limit = Zolang het totaal niet boven { $limit } gaat, leen en reserveer je gewoon.
fee-above-limit = Boven { $limit }, of met een onbetaald lidgeld, kun je niet lenen of reserveren: betaal aan de balie om je account vrij te maken.
fee-none = Je hebt geen openstaand bedrag
fee-none-text = Alles is in orde bij de bibliotheken van het netwerk.
fee-family = In het gezin
fee-of-member = { $amount } te betalen: { $libraries }
fee-settled = Het afgelopen jaar geregeld
