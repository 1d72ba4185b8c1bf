### Queue, desk and readers: what their pages say besides the words of `staff`.

## The queue

staff-stages = Schritte
staff-decline-dots = Ablehnen…
staff-cancel-dots = Stornieren…
staff-cancel-question = Diese Vormerkung stornieren?
staff-cancelled-count =
    { $count ->
        [one] Die Vormerkung ist storniert, der Leser ist benachrichtigt.
       *[other] { $count } Vormerkungen sind storniert, die Leser sind benachrichtigt.
    }
staff-undo-validation = Bestätigung zurücknehmen
staff-undo-decline = Ablehnung zurücknehmen
staff-nothing-to-scan = Dieses Exemplar hat keinen Strichcode: bearbeiten Sie es an der Theke.
staff-key-enter = Enter
staff-back-to-holds = Zurück zu den Vormerkungen
staff-column-done = Aktion
staff-column-time = Uhrzeit
staff-column-where = Wo
staff-panel-nobody = Niemand
staff-panel-people =
    { $count ->
        [one] { $count } Person
       *[other] { $count } Personen
    }
staff-panel-no-fee = Keine
staff-panel-no-item = Kein freies Exemplar
staff-history-line = { $date }, { $time }: { $state } ({ $name })
staff-actor-portal = das Portal
staff-actor-colleague = ein Kollege
staff-no-section = Ohne Abteilung

## The desk

staff-desk-said-returned = Zurückgegeben
staff-desk-said-received = Eingetroffen
staff-desk-said-lent = Ausgeliehen
staff-desk-said-unknown = Unbekannt
staff-desk-words-shelf = Ins Regal
staff-desk-words-already = Schon im Regal
staff-desk-words-not-lendable = Beiseite zu legen: { $state }
staff-desk-words-hold = Zurückzulegen für { $name }
staff-desk-words-shuttle = Fahrdienst → { $library }
staff-desk-words-due = Bis { $date }
staff-desk-late =
    { $count ->
        [one] { $count } Tag zu spät
       *[other] { $count } Tage zu spät
    }
staff-desk-fine = Gebühr: { $amount }
staff-desk-conflict = Jemand hat dieses Exemplar gerade bearbeitet: scannen Sie es noch einmal.
staff-desk-sound = Ton bei jedem Scan
staff-slip = Zettel für das Medium
staff-slip-print = Den Zettel drucken
staff-slip-until = Abzuholen bis { $date }

## Readers

staff-find-reader = Name oder Ausweisnummer
staff-reader-find-help = Tippen Sie einen Namen, auch unvollständig, oder scannen Sie einen Ausweis.
staff-reader-not-found = Niemand passt zu „{ $query }“.
staff-reader-no-loan = Keine laufende Ausleihe.
staff-tell-reader = Dem Leser zu sagen:
staff-reader-street = Straße und Hausnummer
staff-reader-postcode = Postleitzahl
staff-reader-city = Ort
staff-reader-age =
    { $count ->
        [one] { $count } Jahr
       *[other] { $count } Jahre
    }
staff-reader-card-help = Scannen Sie den Ausweis, den Sie übergeben; die Ziffern genügen.
staff-reader-birth-needed = Geben Sie das Geburtsdatum an: die Altersregeln hängen davon ab.
register-refused-card-taken = Der Ausweis { $card } gehört schon jemandem.
register-refused-known-already = Eine Person mit demselben Namen und Geburtsdatum ist schon angemeldet: { $name }, Ausweis { $card }.

## Messages

flash-staff-job-retried = Die Aufgabe wird erneut versucht.
flash-staff-registered = { $what }: die Anmeldung ist erledigt.
staff-handled =
    { $count ->
        [one] Das Exemplar ist bearbeitet.
       *[other] { $count } Exemplare sind bearbeitet.
    }

## The card

staff-card-change = Ausweis verloren oder ersetzt
staff-card-new = Nummer des neuen Ausweises
staff-card-replace = Ausweis ersetzen
staff-card-lost = Ausweis verloren
staff-card-found = Ausweis wiedergefunden
flash-staff-card-lost = Der Ausweis { $what } ist als verloren gemeldet.
flash-staff-card-lost-text = Der Leser ist überall abgemeldet. Ausleihe und Vormerkung sind damit nicht mehr möglich.
flash-staff-card-found = Der Ausweis { $what } ist wieder gültig.
flash-staff-card-replaced = Der neue Ausweis { $what } ist gültig.
flash-staff-card-replaced-text = Der alte gilt nicht mehr, und der Leser ist überall abgemeldet.
flash-staff-card-taken = Der Ausweis { $what } gehört schon jemandem: Nichts wurde geändert.
flash-staff-card-changed = Der Ausweis { $what } wurde schon geändert: Hier ist der Stand.
flash-staff-card-number-missing = Scannen Sie den neuen Ausweis, bevor Sie den alten ersetzen.
