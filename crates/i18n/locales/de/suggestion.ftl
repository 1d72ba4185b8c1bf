### Suggestions of purchase: the form, the follow-up, the librarians' queue.

## The form

suggestion-title = Eine Anschaffung vorschlagen
suggestion-intro = Sagen Sie uns, was fehlt. Wir antworten auf jeden Vorschlag, per E-Mail, innerhalb von etwa zwei Wochen.
suggestion-required = Füllen Sie alles aus, was nicht freiwillig ist.
suggestion-for-whom = Für wen
suggestion-document = Das Medium
suggestion-library = Bibliothek (besitzende Bibliothek)
suggestion-choose = Wählen…
suggestion-member = Für welches Familienmitglied
suggestion-field-title = Titel
suggestion-field-author = Autor oder Autorin
suggestion-field-publisher = Verlag
suggestion-field-type = Medienart
suggestion-field-ean = ISBN oder EAN
suggestion-field-ean-hint = Unter dem Strichcode, auf der Rückseite.
suggestion-field-year = Erscheinungsjahr
suggestion-field-price = Preis in Euro
suggestion-field-comment = Kommentar
suggestion-field-comment-hint = Warum dieses Medium, und für wen? Ein Satz hilft uns bei der Wahl.
suggestion-hold = Merken Sie es für mich vor, wenn Sie es anschaffen
suggestion-send = Den Vorschlag senden
suggestion-send-anyway = Trotzdem senden
suggestion-owned =
    { $count ->
        [one] Der Verbund hat das vielleicht schon
       *[other] Der Verbund hat vielleicht schon eines davon
    }
suggestion-owned-text = Merken Sie es vor: das geht schneller als eine Anschaffung.
suggestion-refused-title = Derzeit kein Vorschlag möglich

## Following

suggestion-mine = Meine Vorschläge
suggestion-mine-empty = Sie haben noch nichts vorgeschlagen. Füllen Sie das Formular aus: die Antwort erscheint hier.
suggestion-quota =
    { $count ->
        [one] { $count } offener Vorschlag von { $limit } möglichen.
       *[other] { $count } offene Vorschläge von { $limit } möglichen.
    }
suggestion-line = { $library }. Vorschlag vom { $date }, für { $name }.
suggestion-answer = Antwort der Bibliothek:
suggestion-take-back = Zurückziehen
suggestion-see-record = Den Titel ansehen
suggestion-too-late = Die Bibliothek hat schon entschieden: dieser Vorschlag lässt sich nicht mehr zurückziehen.

## States

suggestion-state-received = Erhalten
suggestion-state-studied = In Prüfung
suggestion-state-accepted = Angenommen
suggestion-state-ordered = Bestellt
suggestion-state-available = Verfügbar
suggestion-state-refused = Abgelehnt
suggestion-state-duplicate = Schon vorhanden
suggestion-state-withdrawn = Zurückgezogen

## What each state means, to those who asked

suggestion-sentence-received = Wir haben ihn erhalten.
suggestion-sentence-studied = Wir prüfen Ihren Vorschlag.
suggestion-sentence-accepted = Ihr Vorschlag ist angenommen: wir werden es bestellen.
suggestion-sentence-ordered = Es ist bestellt. Wir schreiben Ihnen bei der Ankunft.
suggestion-sentence-available = Es steht im Katalog.
suggestion-sentence-refused = Wir werden es nicht anschaffen.
suggestion-sentence-duplicate = Der Verbund hat es schon: Sie können es vormerken.
suggestion-sentence-withdrawn = Niemand wünscht es mehr.
suggestion-hold-placed = Es ist für Sie vorgemerkt.
suggestion-hold-none = Sie können es ausleihen oder vormerken.
suggestion-hold-refused = Wir konnten es nicht für Sie vormerken. { $reason }
suggestion-hold-refused-see = Der Grund steht auf der Seite des Titels.
suggestion-hold-wished = Sobald es ankommt, merken wir es für Sie vor.

## Refusals of the rules

suggestion-refused-library-missing = Wählen Sie die Bibliothek, die es anschaffen soll.
suggestion-refused-service-closed = Diese Bibliothek nimmt online keine Anschaffungsvorschläge an.
suggestion-refused-member-missing = Wählen Sie, für welches Familienmitglied.
suggestion-refused-title-missing = Geben Sie den Titel an.
suggestion-refused-author-missing = Geben Sie den Autor an, oder „unbekannt“, wenn Sie ihn nicht kennen.
suggestion-refused-type-missing = Wählen Sie eine Medienart.
suggestion-refused-too-long = Kürzen Sie, was Sie geschrieben haben: höchstens { $limit } Zeichen.
suggestion-refused-ean-length = Prüfen Sie die ISBN: sie hat 10 oder 13 Ziffern, Sie haben { $digits } getippt.
suggestion-refused-ean-checksum = Prüfen Sie die ISBN: eine Ziffer ist falsch, die letzte passt nicht zu den anderen.
suggestion-refused-year = Prüfen Sie das Jahr: vier Ziffern, spätestens { $latest }.
suggestion-refused-price = Prüfen Sie den Preis: schreiben Sie ihn in Euro, wie 12,50.
suggestion-refused-quota-reached =
    Sie haben { $count ->
        [one] { $count } offenen Vorschlag
       *[other] { $count } offene Vorschläge
    } von { $limit } möglichen.
suggestion-refused-already-asked = Sie haben es dieser Bibliothek schon vorgeschlagen.

## Reasons of librarians: the label in the list, then the sentence to those who asked

suggestion-refuse-reason-out-of-scope = Außerhalb unserer Sammlung
suggestion-refuse-sentence-out-of-scope = Es passt nicht in unsere Sammlung.
suggestion-refuse-reason-budget = Etat erschöpft
suggestion-refuse-sentence-budget = Der Etat dieses Jahres ist erschöpft: schlagen Sie es nächstes Jahr wieder vor.
suggestion-refuse-reason-out-of-print = Vergriffen
suggestion-refuse-sentence-out-of-print = Der Verlag verkauft es nicht mehr.
suggestion-refuse-reason-interlibrary = Besser per Fernleihe
suggestion-refuse-sentence-interlibrary = Wir können es per Fernleihe aus einer anderen Bibliothek kommen lassen: fragen Sie an der Theke.
suggestion-refuse-reason-online = Online vorhanden
suggestion-refuse-sentence-online = Es ist mit Ihrem Ausweis online zu lesen oder zu hören: fragen Sie uns, wie.
suggestion-refuse-reason-other = Anderer Grund, in der Antwort
suggestion-refuse-sentence-other = Unsere Antwort nennt den Grund.

## Librarians

suggestion-queue-title = Anschaffungsvorschläge
suggestion-tab-received = Erhalten
suggestion-tab-studied = In Prüfung
suggestion-tab-bought = Angenommen, bestellt
suggestion-tab-closed = Abgeschlossen
suggestion-queue-empty = Keine Vorschläge in diesem Schritt.
suggestion-column-document = Titel, Autor
suggestion-column-askers = Wünsche
suggestion-askers =
    { $count ->
        [one] { $count } Person wünscht es
       *[other] { $count } Personen wünschen es
    }
suggestion-asker-line = { $name }, am { $date }
suggestion-asker-hold = Vormerkung gewünscht
suggestion-asker-hold-placed = vorgemerkt
suggestion-asker-hold-refused = Vormerkung unmöglich
suggestion-owned-here = Schon im Katalog?
suggestion-new-state = Neuer Schritt
suggestion-keep-state = Schritt nicht ändern
suggestion-reason = Grund der Ablehnung
suggestion-reason-hint = Nur zum Ablehnen.
suggestion-record = Titelnummer oder ISBN
suggestion-record-hint = Für „Verfügbar“ und „Schon vorhanden“: die Nummer des Titels oder seine ISBN.
suggestion-record-needed = Geben Sie den Titel an: seine Nummer auf dem Portal oder seine ISBN.
suggestion-reason-needed = Wählen Sie den Grund: er wird jeder Person in ihrer Sprache geschrieben.
suggestion-answer-field = Antwort an die, die es wünschen
suggestion-note-field = Interne Notiz
suggestion-note-hint = Leser sehen sie nicht.
suggestion-save = Speichern und benachrichtigen
suggestion-conflict = Schon bearbeitet von { $name }, { $time }: { $state }.
suggestion-did-ask = gewünscht
suggestion-did-take-back = zurückgezogen
suggestion-did-write = Antwort oder Notiz geändert
