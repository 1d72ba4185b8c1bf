### Records that librarians correct: hidden, grouped by hand, with another cover.

correction-title = Einen Titel berichtigen
correction-lead = Einen Titel verbergen, zwei Ausgaben zusammenführen, ein Titelbild ersetzen. Was der Titel selbst sagt, wird in der Software berichtigt, aus der er kommt.
correction-find = Titel, Autor, ISBN oder Titelnummer
correction-found = Gefundene Titel
correction-nothing = Nichts dergleichen im Katalog.
correction-number = Nummer
correction-items = Exemplare
correction-sources = Quellen
correction-withdrawn = Aus dem Katalog entfernt
correction-public = Ansehen wie die Leser
correction-visibility = Sichtbarkeit
correction-shown = Leser sehen diesen Titel.
correction-hidden = Verborgen seit { $date }: weder die Suche noch seine Seite zeigen ihn.
correction-holds =
    { $count ->
        [one] { $count } laufende Vormerkung: Sie behält ihren Platz, auch wenn der Titel verborgen ist.
       *[other] { $count } laufende Vormerkungen: Sie behalten ihren Platz, auch wenn der Titel verborgen ist.
    }
correction-hide = Vor Lesern verbergen
correction-show = Wieder zeigen
correction-editions = Ausgaben desselben Werks
correction-alone = Keine andere Ausgabe ist mit dieser zusammengeführt.
correction-split = Diese Ausgabe von den anderen trennen
correction-by-hand = Von Hand zusammengeführt: das Laden ändert daran nichts.
correction-automatic = Zurück zur automatischen Zusammenführung
correction-with = Zusammenführen mit (Titel, ISBN oder Nummer)
correction-group = Zusammenführen
correction-cover = Titelbild
correction-drawn = Kein Bild: das Titelbild wird nach dem Titel gezeichnet.
correction-no-cover = Kein Titelbild
correction-set-cover = Das Titelbild ersetzen
flash-correction-hidden = Der Titel ist verborgen.
flash-correction-hidden-text =
    { $count ->
        [0] { "" }
        [one] { $count } laufende Vormerkung behält ihren Platz.
       *[other] { $count } laufende Vormerkungen behalten ihren Platz.
    }
flash-correction-shown = Der Titel ist wieder sichtbar.
flash-correction-grouped = Mit „{ $what }“ zusammengeführt.
flash-correction-split = Diese Ausgabe ist von den anderen getrennt.
flash-correction-automatic = Die Zusammenführung ist wieder automatisch.
flash-correction-cover = Das Titelbild ist ersetzt.
flash-correction-no-cover = Das Titelbild wird wieder gezeichnet.
flash-correction-done-already = Nichts zu ändern: es ist schon geschehen.

## Journal

journal-noun-record = Titel
journal-record-hide = Titel verborgen
journal-record-show = Titel wieder gezeigt
journal-record-group = Ausgaben zusammengeführt
journal-record-split = Ausgabe getrennt
journal-record-ungroup = Zusammenführung wieder automatisch
journal-record-cover = Titelbild ersetzt
journal-record-uncover = Titelbild entfernt
