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

## Refusals to renew: the reason with its figure. The ways out are in refusal.ftl.

renewal-refused-awaited = Iemand anders heeft het gereserveerd. Graag uiterlijk op { $date } inleveren.
renewal-refused-max-reached =
    { $limit ->
        [0] Deze uitlening kan niet worden verlengd.
       *[other] Deze uitlening is al { $count } van { $limit } keer verlengd.
    }
renewal-refused-possession-cap =
    Je mag dit in totaal { $days ->
        [one] { $days } dag
       *[other] { $days } dagen
    } houden, dus tot en met { $date }.
renewal-refused-overdue = Deze uitlening is te laat sinds { $date }: lever eerst in.
renewal-refused-not-longer = Verlengen zou geen latere datum geven dan { $date }.
renewal-refused-by-ils = Het systeem van de bibliotheek heeft geweigerd: ‘{ $said }’.
renewal-refused-ils-unreachable = Het systeem van { $library } antwoordt nu niet. Probeer over enkele minuten opnieuw.

## Refusals to lend, told at the desk

loan-refused-unknown-item = Geen enkel exemplaar heeft deze barcode.
loan-refused-unknown-patron = Geen enkele lezer heeft deze kaart.
loan-refused-already-lent = Dit exemplaar is al uitgeleend: registreer eerst de teruggave.
loan-refused-held-for-another = Dit exemplaar ligt klaar voor iemand anders.
loan-refused-reference-only = Dit exemplaar is enkel ter inzage.
loan-refused-not-lendable = Dit exemplaar kan niet uitgeleend worden.
loan-refused-quota-reached =
    { $count ->
        [one] { $count } uitlening
       *[other] { $count } uitleningen
    } van { $limit } mogelijke.
loan-refused-quota-reached-of-type =
    { $count ->
        [one] { $count } uitlening
       *[other] { $count } uitleningen
    } van { $limit } mogelijke voor deze materiaalsoort: { $type }.
loan-refused-too-young = Dit exemplaar wordt uitgeleend vanaf { $minimum } jaar.

## What the account adds

loan-limit =
    { $count ->
        [one] van { $count } mogelijke
       *[other] van { $count } mogelijke
    }
loan-days-left =
    { $count ->
        [one] Nog { $count } dag
       *[other] Nog { $count } dagen
    }
loan-fine = Te laat tot vandaag: { $amount }
loan-fine-total = Te laat tot vandaag: { $amount }, te betalen bij het inleveren. Alleen de dagen van het reglement tellen mee.
