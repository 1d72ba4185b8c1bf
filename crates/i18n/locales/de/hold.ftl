### Holds: reserving, following, deleting, and every reason why not.


## Reserving

hold-reserve = Vormerken
hold-page-title = „{ $title }“ vormerken
hold-where = Wo möchten Sie es abholen?
hold-intro = Wir schreiben Ihnen an { $mail }, sobald es bereitliegt. Bis dahin ist nichts zu tun.
hold-intro-no-mail = Ihr Konto hat keine E-Mail-Adresse: verfolgen Sie die Vormerkung unter „Ausleihen und Vormerkungen“.
hold-pickup-library = Abholbibliothek
hold-pickup-home = Ihre Bibliothek
hold-rank =
    { $count ->
        [0] Niemand vor Ihnen
        [one] { $count } Person vor Ihnen
       *[other] { $count } Personen vor Ihnen
    }
hold-cost = { $amount } bei der Abholung
hold-cost-free = Kostenlos
hold-on-shelf-here = Vor Ort verfügbar
hold-comes-from = Kommt aus: { $library }
hold-delay =
    { $count ->
        [0] Am selben Tag bereit
        [one] Bereit innerhalb von { $count } Öffnungstag
       *[other] Bereit innerhalb von { $count } Öffnungstagen
    }
hold-delay-between = { $from } bis { $until } Tage
hold-delay-date = Gegen { $date }
hold-delay-queue = Sobald die ausgeliehenen Exemplare zurück sind
hold-delay-unknown = Frist unbekannt
hold-kept =
    Liegt { $count ->
        [one] { $count } Öffnungstag
       *[other] { $count } Öffnungstage
    } bereit
hold-closed-days = Geschlossen: { $dates }
hold-closed-until = Geschlossen bis einschließlich { $date }
hold-open-until = Heute geöffnet bis { $time }
hold-next-stop = Nächster Halt am { $date }
hold-unavailable = Nicht verfügbar
hold-quota-used =
    { $count } von { $limit } möglichen { $limit ->
        [one] Vormerkung
       *[other] Vormerkungen
    }
hold-options = Optionen
hold-needed-until = Stornieren, wenn es nicht bereitliegt bis zum
hold-any-edition = Jede Ausgabe ist mir recht
hold-choose-volume = Welcher Band oder welches Heft?
hold-choose-library = Wählen Sie eine Abholbibliothek
hold-fee-agreed = Ich bezahle { $amount } bei der Abholung
hold-validate = Bestätigen
hold-back-to-record = Zurück zum Titel
hold-sign-in-first = Melden Sie sich zum Vormerken an: Sie kommen sofort hierher zurück.

## Reserved

hold-done-page-title = Vormerkung eingetragen
hold-done = Vorgemerkt
hold-done-text = „{ $title }“. Abholbibliothek: { $library }.
hold-next = Und jetzt?
hold-next-sent = Anfrage gesendet
hold-next-sent-text = { $day } um { $time }. Nummer { $reference }.
hold-next-validated = Die Bibliothek bestätigt
hold-next-validated-text = Meist innerhalb eines Öffnungstages.
hold-next-mail = Sie erhalten eine E-Mail
hold-next-mail-text = An { $mail }, mit allen Angaben zur Abholung.
hold-next-pickup = Sie holen es ab
hold-next-pickup-text =
    Liegt { $count ->
        [one] { $count } Öffnungstag
       *[other] { $count } Öffnungstage
    } an der Theke bereit; bringen Sie Ihren Ausweis mit.
hold-follow = Meine Vormerkungen verfolgen
hold-back-to-search = Weitersuchen
hold-changed-mind = Haben Sie es sich anders überlegt? Noch ist nichts vorbereitet.
hold-placed = „{ $title }“ ist vorgemerkt.

## My reservations

hold-list = Vormerkungen
hold-list-empty = Sie haben keine Vormerkungen. Suchen Sie ein Medium und wählen Sie dann „Vormerken“.
hold-list-past = Abgeschlossene Vormerkungen
hold-origin-desk = über die Bibliothek
hold-origin-portal = über das Portal
hold-origin-library-heading = Über die Bibliothek
hold-origin-portal-heading = Über das Portal
hold-reference = Vormerkung { $reference }
hold-asked-on = Angefragt am { $date }
hold-pickup-at = Abholung: { $library }
hold-pickup-until = Abzuholen bis { $date }
hold-pickup-code = an der Theke, unter { $code }
hold-position = { $rank } von { $count }
hold-state-requested = Von der Bibliothek zu bestätigen
hold-state-declined = Abgelehnt
hold-state-queued = Wartend
hold-state-allotted = In Bereitstellung
hold-state-in-transit = Unterwegs
hold-state-ready = Abholbereit
hold-state-collected = Ausgeliehen
hold-state-expired = Nicht abgeholt
hold-state-cancelled = Storniert
hold-state-cancelled-by-reader = Von Ihnen storniert
hold-state-cancelled-by-library = Von der Bibliothek storniert
hold-state-lapsed = Frist überschritten
hold-state-suspended = Ausgesetzt bis { $date }
hold-reason = Grund: { $reason }

## Deleting

hold-delete = Vormerkung löschen
hold-delete-of = von { $title }
hold-delete-question = Die Vormerkung von „{ $title }“ löschen?
hold-delete-consequence = Sie verlieren Ihren Platz in der Warteschlange.
hold-delete-consequence-ready = Das bereitgelegte Exemplar geht an die nächste Person oder zurück ins Regal.
hold-delete-keep = Meine Vormerkung behalten
hold-deleted = Die Vormerkung von „{ $title }“ ist gelöscht.
hold-deleted-mail = Eine Bestätigung geht an { $mail }.
hold-delete-too-late = Diese Vormerkung lässt sich nicht mehr löschen. Status: { $state }.
hold-delete-changed = Die Vormerkung hat sich geändert, seit Sie diese Seite geöffnet haben. Stand: { $state }. Möchten Sie sie weiterhin löschen?

## Refusals: the reason with its figure. The ways out are in refusal.ftl.

hold-refused-title = Vormerkung nicht möglich
hold-refused-already-held = Sie haben dieses Medium schon vorgemerkt.
hold-refused-already-on-loan = Sie haben dieses Medium schon ausgeliehen, zurück bis { $date }.
hold-refused-already-on-loan-undated = Sie haben dieses Medium schon ausgeliehen.
hold-refused-no-item = Keine Bibliothek des Verbunds besitzt ein Exemplar.
hold-refused-no-item-left = Alle Exemplare sind verloren, nicht auffindbar oder ausgeschieden.
hold-refused-reference-only = Alle Exemplare sind Präsenzbestand: sie lassen sich nicht vormerken.
hold-refused-not-holdable = Die besitzenden Bibliotheken merken es nicht vor.
hold-refused-on-shelf = Ein Exemplar ist verfügbar, und nur ausgeliehene Medien werden dort vorgemerkt: { $libraries }.
hold-refused-volume-needed = Dieses Werk hat mehrere Bände oder Hefte: wählen Sie den gewünschten.
hold-refused-too-young = Dieses Medium wird ab { $minimum } Jahren ausgeliehen.
hold-refused-quota-reached = Sie haben { $count } von { $limit } möglichen Vormerkungen.
hold-refused-quota-reached-of-type = Sie haben { $count } von { $limit } möglichen Vormerkungen für diese Medienart: { $type }.
hold-refused-queue-closed =
    Die Warteschlange ist voll: { $count ->
        [one] { $count } Person wartet
       *[other] { $count } Personen warten
    } schon, höchstens { $limit }.
hold-refused-not-a-pickup = { $library } nimmt keine Vormerkungen zur Abholung an.
hold-refused-pickup-closed = Zurzeit ist keine Öffnung geplant: { $library }.
hold-refused-by-ils = Das System der Bibliothek hat abgelehnt: „{ $said }“.
hold-refused-fee-consent = Diese Vormerkung kostet { $amount }, zahlbar bei der Abholung: kreuzen Sie das Kästchen an, um zuzustimmen.
hold-refused-unknown-record = Dieser Titel ist nicht mehr im Katalog.
hold-refused-ils-unreachable = Das System von { $library } antwortet zurzeit nicht. Versuchen Sie es in einigen Minuten erneut.

## Following one, and changing it

hold-follow-one = Verfolgen oder ändern
hold-follow-closed = Verlauf ansehen
hold-follow-title = Vormerkung verfolgen
hold-follow-page = Vormerkung von „{ $title }“
hold-timeline = Schritte
hold-facts = Einzelheiten
hold-fact-reference = Nummer
hold-fact-asked = Angefragt
hold-fact-rank = Rang
hold-rank-of = { $rank } von { $total }. { $before }
hold-fact-until = Abzuholen bis
hold-fact-needed-until = Spätestes Datum
hold-fact-cost = Bei der Abholung zu zahlen
hold-event-at = { $date } um { $time }
hold-event-pickup-changed = Abholbibliothek geändert
hold-event-validated = Bestätigt, wartet auf ein Exemplar
hold-event-suspended = Ausgesetzt
hold-event-resumed = Fortgesetzt
hold-change = Vormerkung ändern
hold-change-pickup = Andere Abholbibliothek wählen
hold-rank-stays = Ihr Platz in der Warteschlange ändert sich nicht.
hold-change-meanwhile = Die Vormerkung hat sich geändert, seit Sie diese Seite geöffnet haben. Stand: { $state }. Prüfen Sie Ihre Wahl und bestätigen Sie erneut.
hold-suspend = Vormerkung aussetzen
hold-suspension = Aussetzung
hold-suspend-change = Daten ändern
hold-suspend-change-title = Daten der Aussetzung ändern
hold-suspend-intro = An diesen Tagen gehen die Exemplare an die nächsten Personen. Sie behalten Ihren Platz.
hold-suspend-from = Vom
hold-suspend-until = Bis einschließlich
hold-suspend-longest =
    { $count ->
        [one] Höchstens { $count } Tag.
       *[other] Höchstens { $count } Tage.
    }
hold-not-suspended = Keine Aussetzung vorgesehen
hold-suspended-between = Ausgesetzt vom { $from } bis { $until }
hold-resume = Jetzt fortsetzen
hold-back = Zurück zur Vormerkung
hold-back-to-list = Alle meine Vormerkungen

## Refusals to change

hold-change-refused-ended = Diese Vormerkung ist beendet.
hold-change-refused-set-aside = Ein Exemplar ist schon für Sie zurückgelegt: Aussetzen hat keinen Sinn mehr.
hold-change-refused-on-its-way = Das Exemplar ist schon unterwegs nach { $library }.
hold-change-refused-waiting = Das Exemplar liegt schon bereit ({ $library }), bis { $date }.
hold-change-refused-waiting-undated = Das Exemplar liegt schon bereit: { $library }.
hold-change-refused-kept-elsewhere = Das System von { $library } lässt diese Änderung hier nicht zu.
hold-change-refused-past = Eine Aussetzung kann nicht in der Vergangenheit beginnen oder enden.
hold-change-refused-reversed = Der letzte Tag liegt vor dem ersten.
hold-change-refused-too-long =
    { $days ->
        [one] Eine Aussetzung dauert höchstens { $days } Tag.
       *[other] Eine Aussetzung dauert höchstens { $days } Tage.
    }
hold-change-refused-past-its-use = Sie wollten die Vormerkung löschen, wenn sie bis { $date } nicht bereitliegt: sie wäre dann noch ausgesetzt.
