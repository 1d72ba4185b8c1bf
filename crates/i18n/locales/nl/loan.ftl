### Loans: what is out, until when, renewing, and every reason why not.

loan-list = Uitleningen
loan-list-title = Mijn uitleningen
loan-list-empty = Je hebt niets geleend. Zoek iets dat aanwezig is, of reserveer het.
loan-count =
    { $count ->
        [one] { $count } uitlening
       *[other] { $count } uitleningen
    }
loan-count-limit =
    { $count ->
        [one] { $count } uitlening
       *[other] { $count } uitleningen
    } van { $limit } mogelijke
loan-history = Historiek
loan-due = In te leveren op { $date }
loan-due-relative = { $day }, { $date }
loan-due-today = Vandaag in te leveren
loan-overdue =
    { $count ->
        [one] { $count } dag
       *[other] { $count } dagen
    } te laat
loan-return-to = Inleveren: { $library }
loan-borrowed-on = Geleend op { $date }
loan-renewed =
    { $count ->
        [0] Nog niet verlengd
        [one] { $count } van { $limit } keer verlengd
       *[other] { $count } van { $limit } keer verlengd
    }
loan-asked-by-others = Gereserveerd door iemand anders: graag op tijd inleveren.
loan-renew = Verlengen
loan-renew-until = Verlengen tot en met { $date }
loan-renew-cost = De verlenging kost { $amount }.
loan-renew-all = Alles verlengen
loan-renew-done = ‘{ $title }’ is verlengd tot en met { $date }.
loan-renew-impossible = Verlengen kan niet
loan-reminder =
    Je krijgt { $count ->
        [one] { $count } dag
       *[other] { $count } dagen
    } voor elke inleverdatum een herinnering.
loan-rule = Toegepaste regel: { $rule }

## Refusals to renew: the reason with its figure, then the way out

renewal-refused-reserved =
    { $count ->
        [one] Eén persoon wacht hierop.
       *[other] { $count } personen wachten hierop.
    }
renewal-refused-reserved-way-out = Lever het uiterlijk op { $date } in en reserveer het daarna opnieuw.
renewal-refused-max-reached = Deze uitlening is al { $count } van { $limit } keer verlengd.
renewal-refused-max-reached-way-out = Lever het in en leen het opnieuw als niemand erop wacht.
renewal-refused-possession-cap =
    Je mag dit in totaal { $limit ->
        [one] { $limit } dag
       *[other] { $limit } dagen
    } houden.
renewal-refused-possession-cap-way-out = Lever het uiterlijk op { $date } in.
renewal-refused-overdue =
    Deze uitlening is { $count ->
        [one] { $count } dag
       *[other] { $count } dagen
    } te laat.
renewal-refused-overdue-way-out = Lever het in, of bel de bibliotheek.
renewal-refused-card-expired = Je kaart is niet meer geldig sinds { $date }.
renewal-refused-card-expired-way-out = Vernieuw je kaart aan de balie en verleng dan.
renewal-refused-card-blocked = Je kaart is geblokkeerd door de bibliotheek.
renewal-refused-card-blocked-way-out = Kom langs aan de balie of bel: het team vertelt je waarom.
renewal-refused-debt = Je openstaand bedrag is { $amount }; vanaf { $limit } kun je niet meer verlengen.
renewal-refused-debt-way-out = Betaal dit bedrag aan de balie en verleng dan.
renewal-refused-no-gain = Verlengen zou geen latere datum geven dan { $date }.
renewal-refused-no-gain-way-out = Probeer het enkele dagen voor die datum opnieuw.
renewal-refused-not-renewable = Dit kan niet verlengd worden.
renewal-refused-not-renewable-way-out = Lever het uiterlijk op { $date } in.
renewal-refused-fee-consent = De verlenging kost { $amount }.
renewal-refused-fee-consent-way-out = Aanvaard dit bedrag om te verlengen.
renewal-refused-ils-unreachable = Het systeem van { $library } antwoordt nu niet.
renewal-refused-ils-unreachable-way-out = Probeer het over enkele minuten opnieuw, of bel de bibliotheek.
renewal-refused-other = De bibliotheek staat deze verlenging niet toe.
renewal-refused-other-way-out = Vraag aan het bibliotheekteam wat mogelijk is.

## Refusals to lend, told at the desk

loan-refused-unknown-item = Geen enkel exemplaar heeft deze barcode.
loan-refused-unknown-patron = Geen enkele lezer heeft deze kaart.
loan-refused-already-lent = Dit exemplaar is al uitgeleend, terug op { $date }.
loan-refused-held-for-another = Dit exemplaar is voor iemand anders gereserveerd.
loan-refused-reference-only = Dit exemplaar is enkel ter inzage.
loan-refused-not-lendable = Dit exemplaar kan niet uitgeleend worden: { $state }.
loan-refused-quota-reached =
    { $count ->
        [one] { $count } uitlening
       *[other] { $count } uitleningen
    } van { $limit } mogelijke.
loan-refused-card-expired = De kaart is niet meer geldig sinds { $date }.
loan-refused-card-blocked = De kaart is geblokkeerd.
loan-refused-debt = Openstaand bedrag: { $amount }, limiet: { $limit }.
loan-refused-overdue =
    { $count ->
        [one] { $count } uitlening te laat.
       *[other] { $count } uitleningen te laat.
    }
loan-refused-age = Uitlening vanaf { $limit } jaar.
loan-refused-no-rule = Geen enkele uitleenregel dekt dit geval: vraag het aan wie de regels beheert.
