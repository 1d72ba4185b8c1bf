### What librarians publish: news, selections, pages. The list, the form, what is said.

staff-nav-news = Neuigkeiten
staff-news-new = Neue Meldung
staff-news-empty = Hier steht keine Meldung. Eine neue bleibt ein Entwurf, solange Sie nicht sagen, wann sie gezeigt wird.

## The list

publishing-tabs = Nach Stand
publishing-tab-shown = Sichtbar
publishing-tab-scheduled = Geplant
publishing-tab-draft = Entwürfe
publishing-tab-ended = Abgelaufen
publishing-column-title = Titel
publishing-column-scope = Für
publishing-column-when = Anzeige
publishing-network = Das ganze Netz
publishing-all = Alle
publishing-see = Seite ansehen
publishing-publish = Veröffentlichen
publishing-take-back = Zurückziehen
publishing-delete = Löschen
publishing-edit = Ändern
publishing-never = Kein Datum
publishing-instant = { $date } um { $time }
publishing-from = seit { $from }
publishing-upcoming = ab { $from }
publishing-until = bis { $until }
publishing-between = von { $from } bis { $until }
publishing-state-draft = Entwurf
publishing-state-scheduled = Geplant
publishing-state-shown = Sichtbar
publishing-state-ended = Abgelaufen

## The form

publishing-edit-title = Ändern: { $title }
publishing-part-words = Inhalt
publishing-part-showing = Anzeige
publishing-title = Titel
publishing-summary = In einem Satz
publishing-summary-hint = Unter dem Titel, in Listen und auf der Startseite.
publishing-text = Text
publishing-text-hint = Eine leere Zeile beginnt einen Absatz. **fett**, *kursiv*, „-“ am Zeilenanfang für eine Liste, „##“ für eine Zwischenüberschrift, [Wörter des Links](https://adresse).
publishing-signature = Unterschrift
publishing-scope = Für
publishing-shown-from = Zeigen ab
publishing-shown-from-hint = Leer: Es bleibt ein Entwurf.
publishing-shown-until = Zeigen bis
publishing-shown-until-hint = Leer: bis Sie es zurückziehen.
publishing-save = Speichern
publishing-preview = Vorschau
publishing-publish-now = Jetzt veröffentlichen
publishing-preview-unsaved = Noch ist nichts gespeichert, und niemand sonst sieht diese Seite.
publishing-preview-hidden = Leser sehen diese Seite noch nicht.
publishing-go-on = Weiterschreiben
publishing-theirs = Was Ihre Kollegin oder Ihr Kollege gespeichert hat
publishing-conflict = Jemand hat diese Seite inzwischen geändert.
publishing-conflict-by = { $name } hat um { $time } eine Änderung gespeichert.
publishing-conflict-text = Ihr Text steht noch unten. Vergleichen Sie, übernehmen Sie das Nötige und speichern Sie: Ihre Fassung ersetzt dann die andere.
publishing-conflict-list = So ist der Stand jetzt: Prüfen Sie ihn und versuchen Sie es noch einmal.
publishing-error-title = Geben Sie einen Titel ein.
publishing-error-text = Schreiben Sie einen Text.
publishing-error-signature = Sagen Sie, wer unterschreibt.
publishing-error-long = Dieser Text ist zu lang.
publishing-error-scope = Wählen Sie eine Ihrer Bibliotheken.
publishing-error-instant = Geben Sie Datum und Uhrzeit an, zum Beispiel 2026-12-01 08:00.
publishing-error-order = Das Ende kommt nach dem Anfang.

## What was done

flash-published-draft = „{ $what }“ ist als Entwurf gespeichert.
flash-published-scheduled = „{ $what }“ ist geplant.
flash-published-shown = „{ $what }“ ist sichtbar.
flash-published-ended = „{ $what }“ ist gespeichert.
flash-published-ended-text = Das Enddatum ist vorbei: Leser sehen es nicht mehr.
flash-published-taken-back = „{ $what }“ ist zurückgezogen und wieder ein Entwurf.
flash-published-deleted = „{ $what }“ ist gelöscht.
flash-published-restored = „{ $what }“ ist wieder da.

## Selections

staff-nav-selections = Auswahlen
staff-selections-new = Neue Auswahl
staff-selections-empty = Hier steht keine Auswahl. Wählen Sie Medien einzeln, oder lassen Sie eine Regel sie finden.
publishing-intro = Warum diese Medien
publishing-signature-hint = „Ausgewählt von …“
publishing-by-rule = Nach einer Regel
publishing-one-by-one =
    { $count ->
        [one] { $count } gewähltes Medium
       *[other] { $count } gewählte Medien
    }
publishing-part-records = Welche Medien
publishing-way = Art der Auswahl
publishing-way-by-hand = Einzeln, weiter unten
publishing-way-rule = Nach einer Regel
publishing-way-hint = Die Regel wird jeden Tag geprüft: Was eintrifft, kommt dazu; was ihr nicht mehr entspricht, fällt weg.
publishing-rule = Regel
publishing-rule-words = Regel: gesuchte Wörter
publishing-rule-type = Regel: Medientyp
publishing-rule-library = Regel: vorhanden in
publishing-rule-any = Alle
publishing-rule-days = Regel: eingetroffen vor weniger als (Tagen)
publishing-rule-days-hint = Zum Beispiel 30. Leer: ohne Grenze.
publishing-rule-count =
    { $count ->
        [0] Heute kein Medium.
        [one] Heute { $count } Medium.
       *[other] Heute { $count } Medien.
    }
publishing-rule-results = Im Katalog ansehen
publishing-rule-search = Von einer meiner Suchen ausgehen
publishing-rule-take = Übernehmen
publishing-records = Einzeln gewählte Medien
publishing-records-none = Noch kein Medium.
publishing-record-note = Warum dieses
publishing-record-up = Nach oben
publishing-record-down = Nach unten
publishing-record-out = Entfernen
publishing-record-add = Ein Medium hinzufügen
publishing-record-add-hint = Die Nummer des Titels, die ISBN oder Wörter aus dem Titel.
publishing-record-look = Suchen und hinzufügen
publishing-record-basket =
    { $count ->
        [one] Das angekreuzte Medium hinzufügen
       *[other] Die { $count } angekreuzten Medien hinzufügen
    }
publishing-record-unknown = Nichts dergleichen im Katalog.
publishing-record-proposed = Gefundene Medien
publishing-record-take = Hinzufügen
publishing-error-records = Fügen Sie mindestens ein Medium hinzu, oder wählen Sie eine Regel.
publishing-error-too-many = Eine Auswahl hat höchstens 40 einzeln gewählte Medien.
publishing-error-rule = Sagen Sie, was die Regel sucht.
publishing-error-days = Geben Sie eine Zahl von Tagen an, von 1 bis 3650.
selection-more =
    { $count ->
        [one] … und { $count } weiteres
       *[other] … und { $count } weitere
    }

## Pages

staff-nav-pages = Seiten
staff-pages-new = Neue Seite
staff-pages-empty = Hier steht keine Seite. Schreiben Sie eine: Anfahrt, Ordnung, Angebote.
publishing-address = Adresse
publishing-address-hint = Nach /pages/: Buchstaben ohne Akzent, Ziffern und Bindestriche. Leer: aus dem Titel gemacht. Die alte Adresse führt weiter zur Seite.
publishing-place = Ein Link führt hin
publishing-place-footer = Am Fuß jeder Seite
publishing-place-library = Auf der Seite der Bibliothek
publishing-place-nowhere = Nirgends: nur die Adresse führt hin
publishing-error-address = Geben Sie eine Adresse aus Buchstaben ohne Akzent, Ziffern und Bindestrichen an.
publishing-error-address-taken = Eine andere Seite hat diese Adresse oder hatte sie.
library-pages = Gut zu wissen
