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

## Refusals to renew: the reason with its figure, then the way out

renewal-refused-reserved =
    { $count ->
        [one] Eine Person wartet auf dieses Medium.
       *[other] { $count } Personen warten auf dieses Medium.
    }
renewal-refused-reserved-way-out = Geben Sie es spätestens am { $date } zurück und merken Sie es dann erneut vor.
renewal-refused-max-reached = Diese Ausleihe wurde schon { $count } von { $limit } Mal verlängert.
renewal-refused-max-reached-way-out = Geben Sie es zurück und leihen Sie es erneut aus, wenn niemand wartet.
renewal-refused-possession-cap =
    Dieses Medium darf insgesamt { $limit ->
        [one] { $limit } Tag
       *[other] { $limit } Tage
    } ausgeliehen sein.
renewal-refused-possession-cap-way-out = Geben Sie es spätestens am { $date } zurück.
renewal-refused-overdue =
    Diese Ausleihe ist seit { $count ->
        [one] { $count } Tag
       *[other] { $count } Tagen
    } überfällig.
renewal-refused-overdue-way-out = Geben Sie es zurück oder rufen Sie die Bibliothek an.
renewal-refused-card-expired = Ihr Ausweis ist seit dem { $date } nicht mehr gültig.
renewal-refused-card-expired-way-out = Erneuern Sie Ihren Ausweis an der Theke und verlängern Sie dann.
renewal-refused-card-blocked = Ihr Ausweis ist von der Bibliothek gesperrt.
renewal-refused-card-blocked-way-out = Kommen Sie an die Theke oder rufen Sie an: das Team nennt Ihnen den Grund.
renewal-refused-debt = Ihre offenen Gebühren betragen { $amount }; ab { $limit } ist keine Verlängerung möglich.
renewal-refused-debt-way-out = Bezahlen Sie den Betrag an der Theke und verlängern Sie dann.
renewal-refused-no-gain = Die Verlängerung ergäbe kein späteres Datum als den { $date }.
renewal-refused-no-gain-way-out = Versuchen Sie es einige Tage vor diesem Datum erneut.
renewal-refused-not-renewable = Dieses Medium lässt sich nicht verlängern.
renewal-refused-not-renewable-way-out = Geben Sie es spätestens am { $date } zurück.
renewal-refused-fee-consent = Die Verlängerung kostet { $amount }.
renewal-refused-fee-consent-way-out = Stimmen Sie dem Betrag zu, um zu verlängern.
renewal-refused-ils-unreachable = Das System von { $library } antwortet zurzeit nicht.
renewal-refused-ils-unreachable-way-out = Versuchen Sie es in einigen Minuten erneut oder rufen Sie die Bibliothek an.
renewal-refused-other = Die Bibliothek erlaubt diese Verlängerung nicht.
renewal-refused-other-way-out = Fragen Sie das Bibliotheksteam, was möglich ist.

## Refusals to lend, told at the desk

loan-refused-unknown-item = Kein Exemplar hat diesen Barcode.
loan-refused-unknown-patron = Kein Leser hat diesen Ausweis.
loan-refused-already-lent = Dieses Exemplar ist schon ausgeliehen, zurück am { $date }.
loan-refused-held-for-another = Dieses Exemplar ist für jemand anderen vorgemerkt.
loan-refused-reference-only = Dieses Exemplar ist Präsenzbestand.
loan-refused-not-lendable = Dieses Exemplar ist nicht ausleihbar: { $state }.
loan-refused-quota-reached =
    { $count ->
        [one] { $count } Ausleihe
       *[other] { $count } Ausleihen
    } von { $limit } möglichen.
loan-refused-card-expired = Der Ausweis ist seit dem { $date } nicht mehr gültig.
loan-refused-card-blocked = Der Ausweis ist gesperrt.
loan-refused-debt = Offene Gebühren: { $amount }, Grenze: { $limit }.
loan-refused-overdue =
    { $count ->
        [one] { $count } Ausleihe überfällig.
       *[other] { $count } Ausleihen überfällig.
    }
loan-refused-age = Ausleihe ab { $limit } Jahren.
loan-refused-no-rule = Keine Ausleihregel deckt diesen Fall ab: fragen Sie die zuständige Person.
