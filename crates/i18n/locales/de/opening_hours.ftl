### Bibliotheken: Zeiten, Schließungen, Regeln, für das Personal.

mail-kind-loans-due-moved = Neue Rückgabetermine, wenn eine Bibliothek ihre Öffnungstage ändert
mail-loans-due-moved-subject = Neue Rückgabetermine: { $library }
mail-loans-due-moved-title = Sie haben mehr Zeit
mail-loans-due-moved-text = Die Öffnungstage ändern sich: { $library }. So lange können Sie alles behalten. Kein Termin ist früher als zuvor.
mail-loans-due-moved-line = Zurück bis { $date }
mail-loans-due-moved-next = Prüfen Sie die Öffnungszeiten, bevor Sie kommen.
mail-loans-due-moved-button = Meine Ausleihen ansehen
mail-loans-due-moved-way-out = Schon zurückgegeben? Dann ist nichts zu tun.

staff-nav-libraries = Bibliotheken
staff-library-column-name = Bibliothek
staff-library-column-opening = Heute
staff-library-rules = Was bekäme dieser Leser?
staff-library-hours-none = Keine Zeiten: Die Bibliothek ist jeden Tag geschlossen.
staff-library-hours-edit = Ändern
staff-library-hours-new = Zeiten hinzufügen
staff-library-hours-many = Diese Zeiten haben mehr als zwei Abschnitte pro Tag: Sie werden in der Datei des Netzes geändert.
staff-library-hours-title = Öffnungszeiten: { $library }
staff-library-hours-drop = Diese Zeiten löschen
staff-library-season = Zeitraum
staff-library-season-first = Erster Tag
staff-library-season-last = Letzter Tag
staff-library-season-always = Das ganze Jahr
staff-library-season-from = Ab { $from }
staff-library-season-until = Bis { $until }
staff-library-season-between = Von { $from } bis { $until }
staff-library-season-weeks = { $season }, { $weeks }
staff-library-weeks = Wochen
weeks-every = Jede Woche
weeks-odd = Ungerade Wochen
weeks-even = Gerade Wochen
staff-library-opens = Öffnung { $number }
staff-library-closes = Schließung { $number }
staff-library-save = Speichern
staff-library-close = Eine Schließung ankündigen
staff-library-close-do = Diese Schließung ankündigen
staff-library-first-day = Erster geschlossener Tag
staff-library-last-day = Letzter geschlossener Tag
staff-library-reason = Grund
staff-library-reason-hint = Leserinnen und Leser sehen ihn.
staff-library-reopen = Die Schließung löschen
staff-library-reopen-hint = Wird eine Schließung gelöscht, bleiben alle zugesagten Termine bestehen.
staff-library-contact = Adresse und Kontakt
staff-library-street = Straße und Hausnummer
staff-library-postcode = Postleitzahl
staff-library-city = Ort
staff-library-services = Dienste
staff-library-services-hint = Ein geschlossener Dienst hat für Leser keinen Knopf mehr. Was läuft, geht weiter.
staff-library-services-open = Für Leser geöffnete Dienste
staff-library-services-save = Dienste speichern
library-service-pickup = Abholung von Vormerkungen
library-service-hint-pickup = Wenn geschlossen: Leser können diese Bibliothek nicht mehr als Abholort wählen. Was unterwegs ist, kommt noch an.
library-service-shelf = Vormerkung verfügbarer Exemplare
library-service-hint-shelf = Wenn geschlossen: Exemplare dieser Bibliothek werden nur vorgemerkt, wenn alle ausgeliehen sind, was auch immer die Regeln sagen.
library-service-registration = Online-Anmeldung zu Veranstaltungen
library-service-hint-registration = Wenn geschlossen: Der Kalender bleibt sichtbar, ohne Knopf zur Anmeldung. Wer angemeldet ist, behält den Platz.
library-service-suggestion = Anschaffungsvorschläge
library-service-hint-suggestion = Wenn geschlossen: Leser können keine mehr senden. Eingegangene warten weiter auf Ihre Antwort.
library-service-preregistration = Online-Voranmeldung
library-service-hint-preregistration = Wenn geschlossen: Leser können diese Bibliothek im Formular nicht mehr wählen. Eingegangene Anträge warten weiter an der Theke.
journal-library-service-open = Dienst geöffnet
journal-library-service-close = Dienst geschlossen
staff-library-yes = Ja
staff-library-no = Nein
staff-library-elsewhere = Diese Bibliothek führt ihre Ausleihen in einem eigenen System: Eine hier angekündigte Schließung wird den Lesern angezeigt und verschiebt die Abholfristen, die das Portal gesetzt hat. Rückgabedaten und Fristen, die das andere System gesetzt hat, bleiben dort: Tragen Sie die Schließung auch dort ein.
staff-library-conflict = Jemand hat diese Bibliothek inzwischen geändert. Dies ist der aktuelle Stand: Bitte prüfen und noch einmal versuchen.
staff-library-close-question = { $library }: { $days }?
staff-library-due-days =
    { $count ->
        [one] { $count } Rückgabetermin
       *[other] { $count } Rückgabetermine
    }
staff-library-deadlines =
    { $count ->
        [one] { $count } Abholfrist
       *[other] { $count } Abholfristen
    }
staff-library-close-moves = Diese Schließung verschiebt { $loans } und { $holds }.
staff-library-hours-question = Öffnungszeiten ändern: { $library }?
staff-library-hours-move = Diese Änderung verschiebt { $loans } und { $holds }.
staff-library-moved-loans = Rückgabetermine
staff-library-moved-holds = Abholfristen
staff-library-moved-loan =
    { $count ->
        [one] { $count } Ausleihe: { $to } statt { $from }
       *[other] { $count } Ausleihen: { $to } statt { $from }
    }
staff-library-moved-hold = Vormerkung { $reference }: { $to } statt { $from }
staff-library-moved-more =
    { $count ->
        [one] und { $count } weitere
       *[other] und { $count } weitere
    }
staff-library-moved-told = Wer betroffen ist und eine E-Mail-Adresse angegeben hat, wird benachrichtigt.
staff-library-confirm = Bestätigen
staff-library-keep = Nichts ändern
staff-library-error-day = Geben Sie ein Datum an.
staff-library-error-past = Dieser Tag ist vorbei.
staff-library-error-order = Der letzte Tag liegt vor dem ersten.
staff-library-error-long = Eine Schließung dauert höchstens ein Jahr.
staff-library-error-season = Für diese Wochen und diese Daten gelten schon andere Zeiten.
staff-library-error-hour = Geben Sie die Uhrzeit als 09:30 an.
staff-library-error-half = Geben Sie beide Uhrzeiten an oder keine.
staff-library-error-hours-order = Dieser Abschnitt endet, bevor er beginnt.
staff-library-error-overlap = Dieser Abschnitt überschneidet sich mit dem anderen des Tages.
staff-library-error-email = Prüfen Sie die E-Mail-Adresse.
flash-library-saved = Gespeichert.
flash-library-reopened = Die Schließung ist gelöscht.
flash-library-reopened-text = Alle zugesagten Termine bleiben bestehen.
flash-library-closes = Die Schließung ist angekündigt.
flash-library-closes-text = Verschobene Rückgabetermine: { $count }. Verschobene Abholfristen: { $rest }.
flash-library-hours = Die Öffnungszeiten sind gespeichert.
flash-library-hours-text = Verschobene Rückgabetermine: { $count }. Verschobene Abholfristen: { $rest }.
staff-library-category = Kategorie
staff-library-document-type = Dokumentart
staff-library-audience = Publikum
staff-library-any-category = Alle Kategorien
staff-library-any-document = Alle Dokumente
staff-library-any-audience = Jedes Publikum
staff-library-show = Anzeigen
staff-library-figures = Was heute gilt, und die Regel dahinter
journal-noun-library = Bibliothek
journal-library-close = Schließung angekündigt
journal-library-reopen = Schließung gelöscht
journal-library-hours = Öffnungszeiten geändert
journal-library-contact = Adresse und Kontakt geändert
journal-loan-due-moved = Rückgabetermin durch eine Schließung verschoben
journal-hold-deadline-moved = Abholfrist durch eine Schließung verschoben
