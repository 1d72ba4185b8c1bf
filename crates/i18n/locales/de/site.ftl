### What stands around every page: header, footer, menus, and the words of no noun in particular.

site-skip-to-content = Zum Inhalt
site-page-title = { $page } — { $site }
site-page-title-error = Fehler: { $page }
site-home = Startseite
site-breadcrumb = Sie sind hier

## Header

site-my-library = Meine Bibliothek
site-change-library = Wechseln
site-choose-library = Meine Bibliothek wählen
site-opening-open-until = Geöffnet bis { $time }
site-closed-until = Geschlossen, öffnet { $day } um { $time }
site-closed = Geschlossen
site-closed-today = Heute geschlossen
site-language = Sprache
site-language-fr = Français
site-language-nl = Nederlands
site-language-de = Deutsch
site-language-en = English
site-search = Titel, Autor oder Thema suchen

## Main menu

nav-label = Hauptmenü
nav-catalogue = Katalog
nav-agenda = Veranstaltungen
nav-news = Aktuelles
nav-selections = Auswahllisten
nav-libraries = Bibliotheken
nav-staff = Bereich für Bibliothekspersonal

## Account

sign-in = Anmelden
sign-in-submit = Anmelden
sign-out = Abmelden
welcome = Willkommen, { $name }
account-menu = Mein Konto
account-menu-label = Menü meines Kontos
account-menu-profile = Mein Profil
account-menu-loans-holds = Ausleihen und Vormerkungen
account-menu-lists = Meine Listen
account-menu-saved-searches = Gespeicherte Suchen
account-menu-alerts = Meine Abos
account-menu-recommendations = Meine Lieblingstitel
account-menu-registrations = Meine Anmeldungen zu Veranstaltungen
account-menu-fees = Meine offenen Gebühren
account-menu-comments = Meine Kommentare
account-menu-suggestion = Anschaffungsvorschlag

## Footer

footer-network = Der Verbund
footer-libraries =
    { $count ->
        [one] { $count } Bibliothek
       *[other] { $count } Bibliotheken
    }
footer-registering = Anmeldung, Gebühren
footer-rules = Benutzungsordnung und Leihfristen
footer-help = Hilfe
footer-help-holds = Vormerken, verlängern, zurückgeben
footer-contact = Der Bibliothek schreiben
footer-site = Diese Website
footer-accessibility = Barrierefreiheit
footer-privacy = Datenschutz
footer-source = Freier Quellcode
site-theme = Darstellung
site-theme-auto = Auto
site-theme-light = Hell
site-theme-dark = Dunkel

## Actions and marks found on many pages

site-back = Zurück
site-cancel = Abbrechen
site-close = Schließen
site-save = Speichern
site-edit = Bearbeiten
site-delete = Löschen
site-validate = Bestätigen
site-print = Drucken
site-see = Ansehen
site-undo = Rückgängig machen
site-all = Alle
site-optional = (freiwillig)
site-yes = Ja
site-no = Nein
site-details = Details
site-today = Heute
site-free = Kostenlos
site-none = Keine
site-form-errors =
    { $count ->
        [one] Eine Angabe ist zu korrigieren
       *[other] { $count } Angaben sind zu korrigieren
    }
site-field-required = Füllen Sie „{ $field }“ aus
site-field-too-long =
    Kürzen Sie „{ $field }“: höchstens { $count ->
        [one] { $count } Zeichen
       *[other] { $count } Zeichen
    }
site-field-email = Prüfen Sie die E-Mail-Adresse: sie hat die Form name@beispiel.be
site-field-date = Prüfen Sie das Datum: Tag/Monat/Jahr
site-field-date-of = Prüfen Sie „{ $field }“: Tag/Monat/Jahr

## Near days and waiting times

day-today = heute
day-tomorrow = morgen
day-yesterday = gestern
day-in =
    in { $count } { $count ->
        [one] Tag
       *[other] Tagen
    }
day-ago =
    vor { $count } { $count ->
        [one] Tag
       *[other] Tagen
    }
day-count =
    { $count } { $count ->
        [one] Tag
       *[other] Tage
    }
waiting-minutes = { $count } Min.
waiting-hours = { $count } Std.
waiting-days = { $count } T.

## Demonstration

demo-banner = Demo: Bibliotheken, Personen und Adressen sind erfunden.
demo-accounts = Demo-Konten
demo-accounts-intro = Das Passwort steht neben jedem Namen.
demo-mailbox = Gesendete E-Mails ansehen
demo-mailbox-title = Gesendete E-Mails
demo-mailbox-empty = Es wurde noch keine E-Mail gesendet. Merken Sie ein Medium vor, um eine zu sehen.
demo-mailbox-to = An
demo-mailbox-subject = Betreff
demo-mailbox-sent = Gesendet
demo-mailbox-text = Textversion
demo-mailbox-html = Gestaltete Version
demo-mailbox-calendar = Anhang für den Kalender
account-menu-family = Familie
account-menu-reminders = Erinnerungen und Kalender
