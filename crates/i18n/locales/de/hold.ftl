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
hold-origin-library = über die Bibliothek
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

## Refusals: the reason with its figure, then the way out

hold-refused-title = Vormerkung nicht möglich
hold-refused-already-held = Sie haben dieses Medium schon vorgemerkt.
hold-refused-already-held-way-out = Verfolgen Sie diese Vormerkung unter „Ausleihen und Vormerkungen“.
hold-refused-already-on-loan = Sie haben dieses Medium schon ausgeliehen.
hold-refused-already-on-loan-way-out = Sie können die Verlängerung unter „Ausleihen und Vormerkungen“ anfragen.
hold-refused-quota-reached = Sie haben { $count } von { $limit } möglichen Vormerkungen.
hold-refused-quota-reached-way-out = Löschen Sie eine Vormerkung, die Sie nicht mehr brauchen, oder warten Sie, bis Sie eine abgeholt haben.
hold-refused-queue-full =
    Die Warteschlange ist voll: { $count ->
        [one] { $count } Person wartet
       *[other] { $count } Personen warten
    } schon, höchstens { $limit }.
hold-refused-queue-full-way-out = Versuchen Sie es in einigen Wochen erneut oder suchen Sie eine andere Ausgabe.
hold-refused-not-holdable = Alle Exemplare sind Präsenzbestand: sie lassen sich nicht vormerken.
hold-refused-not-holdable-way-out = Sehen Sie es während der Öffnungszeiten in einer Bibliothek ein, die es besitzt.
hold-refused-only-when-on-loan = Ein Exemplar ist verfügbar, und diese Bibliothek merkt nur ausgeliehene Medien vor.
hold-refused-only-when-on-loan-way-out = Holen Sie es aus dem Regal oder wählen Sie eine andere Bibliothek.
hold-refused-card-expired = Ihr Ausweis ist seit dem { $date } nicht mehr gültig.
hold-refused-card-expired-way-out = Erneuern Sie ihn an der Theke Ihrer Bibliothek: das dauert wenige Minuten.
hold-refused-card-blocked = Ihr Ausweis ist von der Bibliothek gesperrt.
hold-refused-card-blocked-way-out = Kommen Sie an die Theke oder rufen Sie an: das Team nennt Ihnen den Grund.
hold-refused-debt = Ihre offenen Gebühren betragen { $amount }; ab { $limit } ist keine Vormerkung möglich.
hold-refused-debt-way-out = Bezahlen Sie den Betrag an der Theke und merken Sie dann vor.
hold-refused-overdue =
    { $count ->
        [one] { $count } Medium ist überfällig.
       *[other] { $count } Medien sind überfällig.
    }
hold-refused-overdue-way-out = Geben Sie sie zurück oder verlängern Sie sie und merken Sie dann vor.
hold-refused-age = Dieses Medium lässt sich ab { $limit } Jahren vormerken.
hold-refused-age-way-out = Bitten Sie einen Elternteil um die Vormerkung oder sprechen Sie mit dem Bibliotheksteam.
hold-refused-pickup-library-not-open = { $library } nimmt keine Vormerkungen zur Abholung an.
hold-refused-pickup-library-not-open-way-out = Wählen Sie eine andere Abholbibliothek.
hold-refused-no-copies = Keine Bibliothek des Verbunds hat ein ausleihbares Exemplar.
hold-refused-no-copies-way-out = Suchen Sie eine andere Ausgabe oder bitten Sie Ihre Bibliothek, es von anderswo zu besorgen.
hold-refused-fee-consent = Diese Vormerkung kostet { $amount }, zahlbar bei der Abholung.
hold-refused-fee-consent-way-out = Kreuzen Sie das Kästchen an und bestätigen Sie dann.
hold-refused-library-outside-shuttle = Der Fahrdienst verkehrt nicht zwischen { $owner } und { $library }.
hold-refused-library-outside-shuttle-way-out = Wählen Sie eine Abholbibliothek, die ein Exemplar besitzt oder vom Fahrdienst angefahren wird.
hold-refused-pending-validation = Ihre Anmeldung muss noch in der Bibliothek abgeschlossen werden.
hold-refused-pending-validation-way-out = Kommen Sie mit Ihrem Personalausweis an die Theke; danach können Sie sofort vormerken.
hold-refused-unknown-record = Dieser Titel ist nicht mehr im Katalog.
hold-refused-unknown-record-way-out = Suchen Sie eine andere Ausgabe.
hold-refused-volume-needed = Dieses Werk hat mehrere Bände oder Hefte: einer muss gewählt werden.
hold-refused-volume-needed-way-out = Wählen Sie den Band oder das Heft und bestätigen Sie dann.
hold-refused-too-recent = Das ist eine Neuerwerbung: sie lässt sich ab { $date } vormerken.
hold-refused-too-recent-way-out = Bis dahin ist es vor Ort in der besitzenden Bibliothek ausleihbar.
hold-refused-ils-unreachable = Das System von { $library } antwortet zurzeit nicht.
hold-refused-ils-unreachable-way-out = Versuchen Sie es in einigen Minuten erneut oder rufen Sie die Bibliothek an.
hold-refused-other = Die Bibliothek erlaubt diese Vormerkung nicht.
hold-refused-other-way-out = Fragen Sie das Bibliotheksteam, was möglich ist.
