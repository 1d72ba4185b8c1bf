### Loans: what is out, until when, renewing, and every reason why not.

loan-list = Ausleihen
loan-list-title = Meine Ausleihen
loan-list-empty = Sie haben nichts ausgeliehen. Suchen Sie ein verfügbares Medium oder merken Sie es vor.
loan-count =
    { $count ->
        [one] { $count } Ausleihe
       *[other] { $count } Ausleihen
    }
loan-count-limit =
    { $count ->
        [one] { $count } Ausleihe
       *[other] { $count } Ausleihen
    } von { $limit } möglichen
loan-history = Verlauf
loan-due = Zurück bis { $date }
loan-due-relative = { $day }, { $date }
loan-due-today = Heute zurückzugeben
loan-overdue =
    Seit { $count ->
        [one] { $count } Tag
       *[other] { $count } Tagen
    } überfällig
loan-return-to = Rückgabe: { $library }
loan-borrowed-on = Ausgeliehen am { $date }
loan-renewed =
    { $count ->
        [0] Noch nicht verlängert
        [one] { $count } von { $limit } Mal verlängert
       *[other] { $count } von { $limit } Mal verlängert
    }
loan-asked-by-others = Von jemand anderem vorgemerkt: bitte rechtzeitig zurückgeben.
loan-renew = Verlängern
loan-renew-until = Verlängern bis { $date }
loan-renew-cost = Die Verlängerung kostet { $amount }.
loan-renew-all = Alle verlängern
loan-renew-done = „{ $title }“ ist bis { $date } verlängert.
loan-renew-impossible = Verlängerung nicht möglich
loan-reminder =
    { $count ->
        [one] { $count } Tag
       *[other] { $count } Tage
    } vor jedem Rückgabedatum erhalten Sie eine Erinnerung.
loan-rule = Angewandte Regel: { $rule }

## Refusals to renew: the reason with its figure. The ways out are in refusal.ftl.

renewal-refused-awaited = Jemand anderes hat es vorgemerkt. Bitte geben Sie es spätestens am { $date } zurück.
renewal-refused-max-reached =
    { $limit ->
        [0] Diese Ausleihe kann nicht verlängert werden.
       *[other] Diese Ausleihe wurde schon { $count } von { $limit } Mal verlängert.
    }
renewal-refused-possession-cap =
    Dieses Medium darf insgesamt { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    } ausgeliehen sein, also bis { $date }.
renewal-refused-overdue = Diese Ausleihe ist seit { $date } überfällig: bitte geben Sie sie zuerst zurück.
renewal-refused-not-longer = Die Verlängerung ergäbe kein späteres Datum als { $date }.
renewal-refused-by-ils = Das System der Bibliothek hat abgelehnt: „{ $said }“.
renewal-refused-ils-unreachable = Das System von { $library } antwortet zurzeit nicht. Versuchen Sie es in einigen Minuten erneut.

## Refusals to lend, told at the desk

loan-refused-unknown-item = Kein Exemplar hat diesen Barcode.
loan-refused-unknown-patron = Kein Leser hat diesen Ausweis.
loan-refused-already-lent = Dieses Exemplar ist schon ausgeliehen: erfassen Sie zuerst die Rückgabe.
loan-refused-held-for-another = Dieses Exemplar liegt für jemand anderen bereit.
loan-refused-reference-only = Dieses Exemplar ist Präsenzbestand.
loan-refused-not-lendable = Dieses Exemplar ist nicht ausleihbar.
loan-refused-quota-reached =
    { $count ->
        [one] { $count } Ausleihe
       *[other] { $count } Ausleihen
    } von { $limit } möglichen.
loan-refused-quota-reached-of-type =
    { $count ->
        [one] { $count } Ausleihe
       *[other] { $count } Ausleihen
    } von { $limit } möglichen für diese Medienart: { $type }.
loan-refused-too-young = Dieses Exemplar wird ab { $minimum } Jahren ausgeliehen.

## What the account adds

loan-limit =
    { $count ->
        [one] von { $count } möglichen
       *[other] von { $count } möglichen
    }
loan-days-left =
    { $count ->
        [one] Noch { $count } Tag
       *[other] Noch { $count } Tage
    }
loan-fine = Säumnis bis heute: { $amount }
loan-fine-total = Säumnis bis heute: { $amount }, zahlbar bei der Rückgabe. Es zählen nur die Tage laut Benutzungsordnung.
