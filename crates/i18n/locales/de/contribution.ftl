### Comments and coups de cœur: forms, lists, refusals; what moderators see and say.

## Under what is read

comment-heading =
    { $count ->
        [0] Kommentare
        [one] { $count } Kommentar
       *[other] { $count } Kommentare
    }
comment-none = Hier hat noch niemand etwas geschrieben.
comment-yours = Ihr Kommentar
comment-sign-in = Melden Sie sich an, um einen Kommentar zu schreiben
contribution-title = Titel
contribution-text = Text
contribution-text-hint = Eine Bibliothekarin oder ein Bibliothekar liest es vor der Veröffentlichung. Höchstens { $limit } Zeichen.
contribution-signature = Angezeigter Name
contribution-signature-hint = Diesen Namen lesen die anderen: ein Pseudonym ist in Ordnung.
contribution-signed = { $name }, am { $date }
contribution-nobody = Jemand, der den Verbund verlassen hat
contribution-rating-shown = Bewertung: { $count } von { $best }
contribution-report = Melden
contribution-named = „{ $title }“

## Coups de cœur

recommendation-heart = { $title } zu meinen Lieblingstiteln hinzufügen
recommendation-heart-on = { $title } gehört zu meinen Lieblingstiteln: ändern
recommendation-heart-add = Zu meinen Lieblingstiteln hinzufügen:
recommendation-heart-change = Bei meinen Lieblingstiteln, ändern:
recommendation-new = Mein Lieblingstitel
recommendation-edit = Meinen Lieblingstitel ändern
recommendation-intro = Sagen Sie den anderen, warum Ihnen dieser Titel gefallen hat.
recommendation-rating = Bewertung
recommendation-rating-value = { $count } von { $best }
recommendation-list-empty = Sie haben noch keine Lieblingstitel. Suchen Sie einen Titel und wählen Sie das Herz in der Ecke des Umschlags.
recommendation-heading = Lieblingstitel unserer Leser
recommendation-all = Alle Lieblingstitel unserer Leser
recommendation-all-empty = Noch keine Lieblingstitel. Wählen Sie das Herz in der Ecke eines Umschlags, um Ihren vorzuschlagen.
recommendation-of = der Lieblingstitel von { $name }
recommendation-record = Den Titel ansehen
recommendation-only-you = Nur Sie sehen diese Seite.

## My comments, my coups de cœur

comment-list-empty = Sie haben noch keinen Kommentar geschrieben. Öffnen Sie einen Titel, eine Meldung, eine Auswahl oder einen Lieblingstitel und füllen Sie „Ihr Kommentar“ aus.
comment-edit = Meinen Kommentar ändern
comment-new = Einen Kommentar schreiben
contribution-edit-approval = Nach einer Änderung wird es erneut gelesen, bevor es wieder erscheint.
contribution-changed = Dieser Text hat sich geändert, während Sie schrieben. Das ist der Stand; Ihre Fassung steht unten.
contribution-about-record = Titel: { $title }
contribution-about-event = Veranstaltung: { $title }
contribution-about-news = Meldung: { $title }
contribution-about-selection = Auswahl: { $title }
contribution-about-recommendation = Lieblingstitel: { $title }
contribution-about-gone = Das ist nicht mehr auf dem Portal.
contribution-written = Geschrieben am { $date } um { $time }
contribution-view = Ansehen
contribution-deleted = „{ $title }“ ist gelöscht.
contribution-deleted-text = Sie können es { $count } Stunden lang wiederherstellen.
contribution-restore-taken = Sie haben inzwischen einen anderen Text zu diesem Titel geschrieben: nur einer ist möglich.

## States

contribution-state-waiting = Wartet auf Freigabe
contribution-state-published = Veröffentlicht
contribution-state-refused = Abgelehnt
contribution-state-unpublished = Zurückgezogen
contribution-kind-comment = Kommentar
contribution-kind-recommendation = Lieblingstitel

## Reporting

report-title = Diesen Text melden?
report-text = Das Team der Bibliothek liest ihn noch einmal und entscheidet, ob er bleibt. Wer ihn geschrieben hat, erfährt nicht, wer ihn gemeldet hat.
report-keep = Nicht melden

## Refusals

contribution-refused-title-missing = Geben Sie Ihrem Text einen Titel.
contribution-refused-title-too-long = Kürzen Sie den Titel: er hat { $length } Zeichen, erlaubt sind { $limit }.
contribution-refused-text-too-short = Schreiben Sie einige Worte: mindestens { $minimum } Zeichen.
contribution-refused-text-too-long = Kürzen Sie den Text: er hat { $length } Zeichen, erlaubt sind { $limit }.
contribution-refused-signature-missing = Geben Sie den Namen an, der angezeigt wird.
contribution-refused-signature-too-long = Kürzen Sie den angezeigten Namen: höchstens { $limit } Zeichen.
contribution-refused-signature-is-address = Zeigen Sie keine Adresse: wählen Sie einen Namen oder ein Pseudonym.
contribution-refused-rating-missing = Geben Sie eine Bewertung von 1 bis 5.
contribution-refused-too-many-today =
    Sie haben heute schon { $count ->
        [one] { $count } Text
       *[other] { $count } Texte
    } geschrieben, von { $limit } möglichen.
contribution-refused-too-young = Um unter eigenem Namen zu veröffentlichen, muss man { $minimum } Jahre alt sein.
contribution-refused-already-reported = Sie haben diesen Text schon gemeldet: das Team liest ihn noch einmal.
contribution-refused-own-contribution = Dieser Text ist von Ihnen.

## Reasons of moderators: the label in the list, then the sentence to the author

contribution-reason-off-topic = Ohne Bezug zum Thema
contribution-sentence-off-topic = Ihr Text handelt von etwas anderem als dem, worunter er steht.
contribution-reason-hurtful = Verletzende Worte
contribution-sentence-hurtful = Manche Worte können jemanden verletzen: sagen Sie dasselbe anders.
contribution-reason-personal-data = Persönliche Daten
contribution-sentence-personal-data = Ihr Text enthält persönliche Daten wie einen Namen, eine Adresse oder eine Telefonnummer: nehmen Sie sie heraus.
contribution-reason-tells-the-end = Verrät das Ende
contribution-sentence-tells-the-end = Ihr Text verrät das Ende der Geschichte: lassen Sie den anderen die Überraschung.
contribution-reason-advertising = Werbung
contribution-sentence-advertising = Das Portal veröffentlicht keine Werbung.
contribution-reason-quoted = Text einer anderen Person
contribution-sentence-quoted = Dieser Text scheint von jemand anderem zu sein: sagen Sie es mit eigenen Worten.
contribution-reason-unclear = Unverständlich
contribution-sentence-unclear = Wir haben Ihren Text nicht verstanden: schreiben Sie ihn deutlicher.
contribution-reason-signature = Angezeigter Name zu ändern
contribution-sentence-signature = Der angezeigte Name passt nicht: wählen Sie einen anderen.
contribution-reason-other = Anderer Grund, in der Nachricht
contribution-sentence-other = Wir können diesen Text nicht veröffentlichen.

## Moderators

moderation-title = Kommentare und Lieblingstitel
moderation-tabs = Schritte
moderation-tab-waiting = Zu lesen
moderation-tab-reported = Gemeldet
moderation-tab-decided = Entschieden
moderation-empty = Hier ist nichts zu lesen.
moderation-column-text = Titel, von wem
moderation-column-about = Worüber
moderation-publish = Veröffentlichen
moderation-refuse = Ablehnen
moderation-unpublish = Zurückziehen
moderation-keep = Behalten
moderation-reason = Grund, wenn Sie es nicht veröffentlichen
moderation-reason-choose = Grund wählen…
moderation-reason-needed = Wählen Sie einen Grund: er wird der Person in ihrer Sprache geschrieben.
moderation-author = Leser
moderation-about = Worüber
moderation-written = Geschrieben
moderation-library = Bibliothek
moderation-library-network = Ganzer Verbund
moderation-reports =
    { $count ->
        [one] Von { $count } Person gemeldet
       *[other] Von { $count } Personen gemeldet
    }
moderation-own = Sie haben es geschrieben: jemand anders vom Team entscheidet.
moderation-history = Was geschehen ist
moderation-history-line = { $date }, { $time }: { $what } ({ $name })
moderation-did-write = geschrieben
moderation-did-edit = geändert
moderation-did-delete = gelöscht
moderation-did-restore = wiederhergestellt
moderation-did-report = gemeldet
moderation-did-publish = veröffentlicht
moderation-did-refuse = abgelehnt
moderation-did-unpublish = zurückgezogen
moderation-did-keep = nach einer Meldung behalten
moderation-by-reader = jemand
moderation-conflict = Schon bearbeitet von { $name }, { $time }: { $state }.
moderation-conflict-text = Es wurde nichts getan; das ist der Stand.
flash-contribution-publish = „{ $what }“ ist veröffentlicht. Die Person bekommt Nachricht.
flash-contribution-refuse = „{ $what }“ ist abgelehnt. Die Person bekommt Nachricht, mit dem Grund.
flash-contribution-unpublish = „{ $what }“ ist zurückgezogen. Die Person bekommt Nachricht, mit dem Grund.
flash-contribution-keep = „{ $what }“ bleibt veröffentlicht.
moderation-rating = Bewertung bei den Lieblingstiteln
moderation-rating-on = { $library } fragt nach einer Bewertung von eins bis fünf.
moderation-rating-off = { $library } fragt nicht nach einer Bewertung.
moderation-rating-ask = Nach einer Bewertung fragen
moderation-rating-stop = Nicht mehr danach fragen
