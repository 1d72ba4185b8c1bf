### What stands around every page: header, footer, menus, and the words of no noun in particular.

site-skip-to-content = Naar de inhoud
site-page-title = { $page } — { $site }
site-page-title-error = Fout: { $page }
site-home = Startpagina
site-breadcrumb = Je bent hier

## Header

site-my-library = Mijn bibliotheek
site-change-library = Wijzigen
site-choose-library = Mijn bibliotheek kiezen
site-opening-open-until = Open tot { $time }
site-closed-until = Gesloten, open { $day } om { $time }
site-closed = Gesloten
site-closed-today = Vandaag gesloten
site-language = Taal
site-language-fr = Français
site-language-nl = Nederlands
site-language-de = Deutsch
site-language-en = English
site-search = Zoek een titel, een auteur, een onderwerp

## Main menu

nav-label = Hoofdmenu
nav-catalogue = Catalogus
nav-agenda = Agenda
nav-news = Nieuws
nav-selections = Selecties
nav-libraries = Bibliotheken
nav-staff = Personeelsruimte

## Account

sign-in = Aanmelden
sign-in-submit = Aanmelden
sign-out = Afmelden
welcome = Welkom, { $name }
account-menu = Mijn account
account-menu-label = Menu van mijn account
account-menu-profile = Mijn profiel
account-menu-loans-holds = Uitleningen en reserveringen
account-menu-lists = Mijn lijsten
account-menu-saved-searches = Bewaarde zoekopdrachten
account-menu-alerts = Mijn meldingen
account-menu-recommendations = Mijn tips
account-menu-registrations = Mijn inschrijvingen voor activiteiten
account-menu-fees = Mijn openstaand bedrag
account-menu-comments = Mijn reacties
account-menu-suggestion = Aankoopsuggestie

## Footer

footer-network = Het netwerk
footer-libraries =
    { $count ->
        [one] { $count } bibliotheek
       *[other] { $count } bibliotheken
    }
footer-registering = Inschrijven, tarieven
footer-rules = Reglement en uitleentermijnen
footer-help = Hulp
footer-help-holds = Reserveren, verlengen, inleveren
footer-contact = De bibliotheek schrijven
footer-site = Deze site
footer-accessibility = Toegankelijkheid
footer-privacy = Privacy
footer-source = Vrije broncode
site-theme = Weergave
site-theme-auto = Auto
site-theme-light = Licht
site-theme-dark = Donker

## Actions and marks found on many pages

site-back = Terug
site-cancel = Annuleren
site-close = Sluiten
site-save = Bewaren
site-edit = Wijzigen
site-delete = Verwijderen
site-validate = Bevestigen
site-print = Afdrukken
site-see = Bekijken
site-undo = Ongedaan maken
site-all = Alle
site-optional = (niet verplicht)
site-yes = Ja
site-no = Nee
site-details = Details
site-today = Vandaag
site-free = Gratis
site-none = Geen
site-form-errors =
    { $count ->
        [one] Eén antwoord moet je verbeteren
       *[other] { $count } antwoorden moet je verbeteren
    }
site-field-required = Vul ‘{ $field }’ in
site-field-too-long =
    Maak ‘{ $field }’ korter: hoogstens { $count ->
        [one] { $count } teken
       *[other] { $count } tekens
    }
site-field-email = Controleer het e-mailadres: het heeft de vorm naam@voorbeeld.be
site-field-date = Controleer de datum: dag/maand/jaar
site-field-date-of = Controleer ‘{ $field }’: dag/maand/jaar

## Near days and waiting times

day-today = vandaag
day-tomorrow = morgen
day-yesterday = gisteren
day-in =
    over { $count } { $count ->
        [one] dag
       *[other] dagen
    }
day-ago =
    { $count } { $count ->
        [one] dag
       *[other] dagen
    } geleden
day-count =
    { $count } { $count ->
        [one] dag
       *[other] dagen
    }
waiting-minutes = { $count } min
waiting-hours = { $count } u
waiting-days = { $count } d

## Demonstration

demo-banner = Demonstratie: bibliotheken, personen en adressen zijn verzonnen.
demo-accounts = Demo-accounts
demo-accounts-intro = Het wachtwoord staat naast elke naam.
demo-mailbox = Verzonden e-mails bekijken
demo-mailbox-title = Verzonden e-mails
demo-mailbox-empty = Er is nog geen e-mail vertrokken. Reserveer iets om er een te zien.
demo-mailbox-to = Aan
demo-mailbox-subject = Onderwerp
demo-mailbox-sent = Verzonden
demo-mailbox-text = Tekstversie
demo-mailbox-html = Opgemaakte versie
demo-mailbox-calendar = Bijlage, voor de agenda
account-menu-family = Gezin
account-menu-reminders = Herinneringen en kalender
