### Events: the agenda that everybody reads, and the librarians who write it.


## What an event is

event-kind-story-time = Märchenstunde
event-kind-workshop = Workshop
event-kind-author = Begegnung
event-kind-reading-club = Lesekreis
event-kind-games = Spiele
event-kind-exhibition = Ausstellung
event-kind-talk = Vortrag
event-kind-other = Veranstaltung

## Where it stands

event-state-draft = Entwurf
event-state-published = Veröffentlicht
event-state-cancelled = Abgesagt

## How one registers

event-admission-free = Freier Eintritt, ohne Anmeldung
event-admission-account = Mit Anmeldung, für alle mit Konto
event-admission-members = Mit Anmeldung, für Leser mit gültiger Karte
event-children-nothing = Nichts fragen
event-children-names = Die Namen
event-children-names-and-ages = Namen und Alter
event-phone-required = Pflicht
event-phone-optional = Freiwillig
event-phone-nothing = Nicht fragen
event-waiting-list-open = Mit Warteliste
event-waiting-list-none = Ohne Warteliste
event-validation-by-hand = Die Bibliothek bestätigt jede Anmeldung
event-validation-at-once = Sofort bestätigt

## The agenda

event-agenda = Veranstaltungskalender
event-agenda-of = Veranstaltungskalender: { $month }
event-agenda-all = Alle Veranstaltungen
event-agenda-empty = Keine Veranstaltung passt zu dieser Auswahl. Sehen Sie in einem anderen Monat oder in allen Bibliotheken nach.
event-agenda-filter = Kalender filtern
event-agenda-library = Bibliothek
event-agenda-all-libraries = Alle Bibliotheken
event-agenda-audience = Zielgruppe
event-agenda-all-audiences = Alle Zielgruppen
event-agenda-period = Zeitraum
event-agenda-any-month = Alle kommenden Termine
event-agenda-show = Anzeigen
event-agenda-views = Ansicht des Kalenders
event-agenda-list = Liste
event-agenda-month = Monat
event-agenda-previous = Vorheriger Monat
event-agenda-next = Nächster Monat
event-agenda-day =
    { $date }: { $count ->
        [one] eine Veranstaltung
       *[other] { $count } Veranstaltungen
    }
event-month = { $month } { $year }

## An event

event-when = { $date }, { $hours }
event-when-days = Vom { $from } bis { $until }
event-ages-from =
    Ab { $minimum ->
        [one] { $minimum } Jahr
       *[other] { $minimum } Jahren
    }
event-ages-to = Bis { $maximum } Jahre
event-ages-between = Von { $minimum } bis { $maximum } Jahren
event-practical = Praktische Hinweise
event-free = Kostenlos
event-add-to-calendar = In meinen Kalender eintragen (.ics)
event-seats-left =
    Noch { $count ->
        [one] ein Platz
       *[other] { $count } Plätze
    }
event-seats-of = von { $count }
event-seats-taken = { $taken } von { $count }
event-full = Ausgebucht
event-full-waiting = Ausgebucht, mit Warteliste
event-no-registration = Freier Eintritt, ohne Anmeldung
event-on-registration = Mit Anmeldung
event-not-yet = Anmeldung ab { $date }
event-closed = Anmeldung geschlossen
event-over = Bereits begonnen
event-cancelled = Abgesagt
event-cancelled-text = Diese Veranstaltung ist abgesagt.
event-register = Anmelden
event-register-waiting = In die Warteliste eintragen
event-registered = Sie sind angemeldet: { $state }.
event-see-library = Öffnungszeiten und Anfahrt

## For librarians

staff-nav-agenda = Veranstaltungen
staff-agenda-title = Veranstaltungskalender
staff-agenda-new = Neue Veranstaltung
staff-agenda-empty = Keine Veranstaltungen. Legen Sie die erste an: Sie bleibt ein Entwurf, bis Sie sie veröffentlichen.
staff-agenda-caption = Veranstaltungen nach Datum
staff-agenda-edit = Ändern
staff-agenda-edit-title = Ändern: { $title }
staff-agenda-publish = Veröffentlichen
staff-agenda-cancel = Die Veranstaltung absagen
staff-agenda-cancel-question = „{ $title }“ absagen?
staff-agenda-cancel-consequence =
    { $count ->
        [0] Niemand ist angemeldet
        [one] Eine Person wird per E-Mail benachrichtigt
       *[other] { $count } Angemeldete und Wartende werden per E-Mail benachrichtigt
    }. Die Seite bleibt sichtbar, mit der Nachricht unten.
staff-agenda-cancel-because = Nachricht an die Angemeldeten
staff-agenda-cancel-keep = Veranstaltung beibehalten
staff-agenda-see = Seite ansehen
flash-event-saved = Die Veranstaltung „{ $what }“ ist gespeichert.
flash-event-published = Die Veranstaltung „{ $what }“ ist veröffentlicht.
flash-event-cancelled = Die Veranstaltung „{ $what }“ ist abgesagt.
flash-event-cancelled-text = Die Angemeldeten werden per E-Mail benachrichtigt.
staff-agenda-conflict = Jemand hat diese Veranstaltung inzwischen geändert. Hier ist die neue Fassung: Prüfen Sie sie und versuchen Sie es erneut.
staff-agenda-what = Was
staff-agenda-where-when = Wo und wann
staff-agenda-whom = Für wen
staff-agenda-registering = Anmeldung
staff-agenda-translations = Übersetzungen
staff-agenda-kind = Art der Veranstaltung
staff-agenda-language = Sprache des Textes
staff-agenda-event-title = Titel
staff-agenda-lead = Einleitung, ein Satz
staff-agenda-text = Text
staff-agenda-text-hint = Eine leere Zeile beginnt einen neuen Absatz.
staff-agenda-place = Raum oder Ort
staff-agenda-day = Datum
staff-agenda-last-day = Letzter Tag, falls ein anderer
staff-agenda-starts = Von
staff-agenda-ends = Bis
staff-agenda-audience = Zielgruppe
staff-agenda-all-audiences = Alle
staff-agenda-minimum = Mindestalter
staff-agenda-maximum = Höchstalter
staff-agenda-price = Preis, leer wenn kostenlos
staff-agenda-admission = Wer sich anmelden kann
staff-agenda-capacity = Anzahl Plätze, leer wenn ohne Grenze
staff-agenda-seats-each = Plätze höchstens pro Anmeldung
staff-agenda-opens = Beginn der Anmeldung
staff-agenda-closes = Ende der Anmeldung
staff-agenda-opens-hint = Leer: ab der Veröffentlichung.
staff-agenda-closes-hint = Leer: bis zum Beginn.
staff-agenda-validation = Bestätigung
staff-agenda-waiting-list = Warteliste
staff-agenda-children = Kinder
staff-agenda-phone = Telefon
staff-agenda-save = Speichern
staff-agenda-error-title = Geben Sie einen Titel ein.
staff-agenda-error-day = Geben Sie Datum, Beginn und Ende ein.
staff-agenda-error-order = Das Ende kommt nach dem Beginn.
staff-agenda-error-number = Geben Sie eine ganze Zahl ein.
staff-agenda-error-ages = Das Höchstalter liegt nicht unter dem Mindestalter.
staff-agenda-error-window = Geben Sie ein gültiges Datum mit Uhrzeit ein, Beginn vor Ende.
staff-agenda-error-library = Wählen Sie eine Ihrer Bibliotheken.
staff-agenda-error-text = Dieser Text ist zu lang.
