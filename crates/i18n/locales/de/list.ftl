### What is ticked in results, and the lists in which it is kept.


## Ticking

list-pick = Auswählen
list-bar = Meine Liste
list-chosen = Ausgewählte Medien:
list-show = Ansehen
list-empty-basket = Leeren
list-save = Speichern
list-keep = Auswahl behalten
list-keep-next = Auswahl behalten, nächste Seite
list-add = Zu einer Liste hinzufügen
list-basket-title = Ausgewählte Medien
list-basket-text = Entfernen Sie die Häkchen bei dem, was Sie nicht mehr möchten, und wählen Sie „Speichern“, um den Rest in einer Liste zu behalten.
list-basket-none = Nichts ist ausgewählt. Haken Sie in einer Suche Medien an: Sie bleiben von Seite zu Seite ausgewählt.
list-find = Medien suchen
list-count =
    { $count ->
        [0] Keine Medien
        [one] { $count } Medium
       *[other] { $count } Medien
    }

## Saving

list-save-heading =
    { $count ->
        [one] Das ausgewählte Medium speichern
       *[other] Die { $count } ausgewählten Medien speichern
    }
list-save-nothing = Medien speichern
list-save-record = „{ $title }“ zu einer Liste hinzufügen
list-save-where = Wo speichern
list-save-existing = Zu einer bestehenden Liste hinzufügen
list-save-existing-text = Zu der, die Sie unten auswählen.
list-save-which = Bestehende Liste
list-save-new = Eine neue Liste speichern
list-save-new-text = Im nächsten Schritt geben Sie ihr einen Namen.
list-choice = { $name } ({ $count })
list-new = Neue Liste
list-new-with =
    { $count ->
        [one] Sie wird das ausgewählte Medium enthalten.
       *[other] Sie wird die { $count } ausgewählten Medien enthalten.
    }
list-new-with-record = Sie wird „{ $title }“ enthalten.
list-name = Name der Liste
list-description = Beschreibung
list-back-to-lists = Zurück zu meinen Listen
list-back-to-list = Zurück zur Liste

## My lists

list-title = Meine Listen
list-saved = Gespeicherte Listen
list-none = Sie haben noch keine Liste. Haken Sie in einer Suche Medien an und wählen Sie „Speichern“.
list-facts-private =
    { $count ->
        [0] Keine Medien
        [one] { $count } Medium
       *[other] { $count } Medien
    }, geändert am { $date }. Privat.
list-facts-shared =
    { $count ->
        [0] Keine Medien
        [one] { $count } Medium
       *[other] { $count } Medien
    }, geändert am { $date }. Über einen Link geteilt.

## One list

list-is-empty = Diese Liste ist leer. Haken Sie in einer Suche Medien an und wählen Sie „Speichern“.
list-note = Notiz
list-remark-merged = Titelaufnahme inzwischen mit dieser vereint
list-remark-gone = Nicht mehr im Katalog
list-edit-title = „{ $name }“ ändern
list-edit-records = Medien
list-edit-order =
    { $count ->
        [one] Diese Liste hat { $count } Platz.
       *[other] Um die Reihenfolge zu ändern, geben Sie einem Medium einen anderen Platz, von 1 bis { $count }, und speichern Sie; oder rücken Sie es um einen Platz nach oben oder unten.
    }
list-place = Platz
list-up = Nach oben
list-down = Nach unten
list-remove = Entfernen

## Sharing

list-share = Diese Liste teilen
list-share-text = Wer den Link hat, sieht die Liste, kann sie aber nicht ändern. Suchmaschinen finden sie nicht, und Ihr Name steht nur darauf, wenn Sie es wünschen.
list-share-link = Link zum Verschicken
list-share-name = Meinen Vornamen zeigen
list-share-notes = Meine Notizen zeigen
list-share-button = Über einen Link teilen
list-share-change = Ändern, was der Link zeigt
list-unshare = Nicht mehr teilen
list-unshare-text = Der Link führt dann nirgends mehr hin. Beim nächsten Teilen entsteht ein anderer Link.
list-shared-by =
    { $count ->
        [0] Liste von { $name }, noch leer
        [one] Liste von { $name }, { $count } Medium
       *[other] Liste von { $name }, { $count } Medien
    }
list-shared-empty = Diese Liste ist noch leer.

## On paper and as a file

list-print-elsewhere = Heute nicht im Regal
list-print-read-at = Stand vom { $date } um { $time }.
list-print-how = Zum Drucken benutzen Sie den Befehl „Drucken“ Ihres Browsers.
list-export = Die Liste mitnehmen
list-export-text = Eine Tabelle für ein Tabellenprogramm oder Nachweise für eine Literaturverwaltung.
list-column-year = Jahr
list-column-address = Adresse

## Reserving together

list-hold-all = Alle vormerken
list-hold-title = Die Medien der Liste vormerken
list-hold-which = Vorzumerkende Medien
list-hold-choose = Haken Sie mindestens ein Medium an
list-hold-count =
    { $count ->
        [one] { $count } Medium von { $total }
       *[other] { $count } Medien von { $total }
    }
list-hold-cost = { $amount } für alle, bei der Abholung
list-hold-fee = Ich bin einverstanden, bei der Abholung bis zu { $amount } zu zahlen
list-hold-cut =
    Die Liste ist lang: zuerst die ersten { $count } Medien. { $rest ->
        [one] Es bleibt { $rest } übrig.
       *[other] Es bleiben { $rest } übrig.
    }
list-hold-done = Vorgemerkt
list-hold-not = Nicht vorgemerkt

## Refusals

list-refused-full =
    Diese Liste hat { $count } von { $limit } möglichen Medien: für { $more ->
        [one] { $more } weiteres
       *[other] { $more } weitere
    } ist kein Platz.
list-refused-too-many = Sie haben { $count } von { $limit } möglichen Listen.
list-refused-basket-full =
    { $count ->
        [one] { $count } Medium ist ausgewählt
       *[other] { $count } Medien sind ausgewählt
    }, höchstens { $limit } sind möglich: { $more ->
        [one] Das eben angehakte wurde nicht behalten.
       *[other] Die { $more } eben angehakten wurden nicht behalten.
    }
list-refused-fee-consent = Diese Vormerkungen kosten zusammen { $amount }, zahlbar bei der Abholung: Haken Sie das Kästchen an, um einverstanden zu sein.

## Messages

flash-basket-emptied =
    { $count ->
        [one] { $count } Medium ist nicht mehr ausgewählt.
       *[other] { $count } Medien sind nicht mehr ausgewählt.
    }
flash-basket-restored =
    { $count ->
        [0] Es gibt nichts mehr wiederherzustellen.
        [one] { $count } Medium ist wieder ausgewählt.
       *[other] { $count } Medien sind wieder ausgewählt.
    }
flash-list-added =
    { $count ->
        [0] Nichts Neues in der Liste „{ $what }“.
        [one] { $count } Medium wurde zur Liste „{ $what }“ hinzugefügt.
       *[other] { $count } Medien wurden zur Liste „{ $what }“ hinzugefügt.
    }
flash-list-added-text =
    { $rest ->
        [0] { "" }
        [one] { $rest } Medium stand schon darin.
       *[other] { $rest } Medien standen schon darin.
    }
flash-list-created = Die Liste „{ $what }“ ist angelegt.
flash-list-changed = Die Liste „{ $what }“ ist geändert.
flash-list-deleted = Die Liste „{ $what }“ ist gelöscht.
flash-list-deleted-text = Sie können sie noch 24 Stunden lang wiederherstellen.
flash-list-restored = Die Liste „{ $what }“ ist wiederhergestellt.
flash-list-shared = Die Liste ist geteilt.
flash-list-shared-text = Schicken Sie den Link unten, wem Sie möchten.
flash-list-unshared = Die Liste ist nicht mehr geteilt.
flash-list-unshared-text = Der alte Link führt nirgends mehr hin.
flash-list-held =
    { $count ->
        [one] Vorgemerkt: { $count } Medium.
       *[other] Vorgemerkt: { $count } Medien.
    }
