### Alerts: being told by mail what is new for a search.

## The list

alert-unsubscribe = Abo beenden
alert-list = Abonnierte Suchen
alert-empty = Sie haben noch kein Abo. Wählen Sie bei Ihren gespeicherten Suchen oder bei denen Ihres Bibliotheksteams „Abonnieren“: eine E-Mail sagt Ihnen, was neu ist.
alert-to-searches = Gespeicherte Suchen ansehen
alert-to-alerts = Meine Abos ansehen
alert-address = Die E-Mails gehen an { $mail }, und nur wenn es etwas Neues gibt.
alert-no-address = Ihr Konto hat keine E-Mail-Adresse mehr: es kann nichts gesendet werden. Geben Sie an der Theke eine an.
alert-search-gone = Die Bibliothek bietet diese Suche nicht mehr an: es wird nichts mehr gesendet.
alert-rhythm = { $frequency }: { $libraries }.
alert-frequency-at-once = Sofort bei Ankunft
alert-frequency-daily = Höchstens einmal am Tag
alert-frequency-weekly = Höchstens einmal pro Woche
alert-scope-mine = meine Bibliothek
alert-scope-network = der ganze Verbund
alert-never-mailed = Bisher nichts Neues.
alert-last-mail =
    Zuletzt gesendet am { $date }: { $count ->
        [one] { $count } neues Medium
       *[other] { $count } neue Medien
    }.
alert-ended-lately = Vor weniger als 24 Stunden beendet
alert-subscribe-too = Abonnieren: eine E-Mail erhalten, wenn neue Medien eintreffen

## Changing an alert

alert-edit-title = Ein Abo ändern
alert-how-often = Wie oft
alert-every-at-once = Sofort bei Ankunft
alert-every-text-at-once = Innerhalb einer Viertelstunde, nachdem ein Medium in den Bestand kommt.
alert-every-daily = Einmal am Tag
alert-every-text-daily = Morgens, wenn es etwas Neues gibt.
alert-every-weekly = Einmal pro Woche
alert-every-text-weekly = Montagmorgens, wenn es etwas Neues gibt.
alert-new-where = Neu wo
alert-for-mine = Meine Bibliothek
alert-for-text-mine = Ihr Konto hat noch keine Bibliothek.
alert-for-chosen = Mehrere Bibliotheken
alert-for-text-chosen = Die unten angekreuzten.
alert-for-network = Der ganze Verbund
alert-for-text-network = Was keine Bibliothek des Verbunds hatte.
alert-libraries = Zu verfolgende Bibliotheken
alert-back = Zurück zu meinen Abos

## Unsubscribing from a mail

alert-stop-question = Abo „{ $search }“ beenden
alert-stop-question-text = Sie erhalten keine E-Mails mehr über Neuheiten zu „{ $search }“. Ihre anderen Abos bleiben.
alert-stop-keep = Abo behalten
alert-stopped = Beendet
alert-stopped-text = Sie erhalten keine E-Mails mehr über Neuheiten zu „{ $search }“. Die Suche bleibt in Ihrem Konto.
alert-stop-over = Dieses Abo gibt es nicht mehr
alert-stop-over-text = Zu dieser Suche wird Ihnen nichts mehr gesendet.

## What the last action gave

flash-alert-begun = Das Abo „{ $what }“ läuft.
flash-alert-begun-text = Eine E-Mail sagt Ihnen, was neu ist. Häufigkeit und Bibliotheken ändern Sie unter „Meine Abos“.
flash-alert-ended = Das Abo „{ $what }“ ist beendet.
flash-alert-changed = Das Abo „{ $what }“ ist geändert.

## Why an alert is refused

alert-refused-no-address = Ihr Konto hat keine E-Mail-Adresse, an die wir schreiben können.
alert-refused-no-home-library = Ihr Konto hat noch keine Bibliothek: wählen Sie eine oder mehrere oder den ganzen Verbund.
alert-refused-no-library-chosen = Kreuzen Sie mindestens eine Bibliothek an.
alert-refused-too-many = Sie haben { $count } von { $limit } möglichen Abos.
way-out-see-alerts = Meine Abos ansehen
way-out-see-alerts-text = Beenden Sie ein Abo, das Sie nicht mehr brauchen.

## The mail

mail-alert-subject =
    { $count ->
        [one] 1 Neuheit: { $title }
       *[other] { $count } Neuheiten: { $title }
    }
mail-alert-title = Neu für Sie
mail-alert-text =
    { $count ->
        [one] 1 neues Medium passt zu Ihrer Suche „{ $title }“.
       *[other] { $count } neue Medien passen zu Ihrer Suche „{ $title }“.
    }
mail-alert-document = { $type }, { $libraries }
mail-alert-hold = „{ $title }“ vormerken
mail-alert-button = Alle Ergebnisse ansehen
mail-alert-next = Häufigkeit und Bibliotheken ändern Sie unter „Meine Abos“ in Ihrem Konto.
mail-alert-way-out = Möchten Sie das nicht mehr? Beenden Sie dieses Abo, ohne sich anzumelden.
mail-alert-why = Sie erhalten diese Nachricht, weil Sie Neuheiten des Verbunds { $site } abonniert haben.
