### Events: the agenda that everybody reads, and the librarians who write it.


## What an event is

event-kind-story-time = Voorleesuur
event-kind-workshop = Workshop
event-kind-author = Ontmoeting
event-kind-reading-club = Leesclub
event-kind-games = Spelletjes
event-kind-exhibition = Tentoonstelling
event-kind-talk = Lezing
event-kind-other = Activiteit

## Where it stands

event-state-draft = Ontwerp
event-state-published = Gepubliceerd
event-state-cancelled = Geannuleerd

## How one registers

event-admission-free = Vrij binnenlopen, zonder inschrijving
event-admission-account = Met inschrijving, voor wie een account heeft
event-admission-members = Met inschrijving, voor leden in orde
event-children-nothing = Niets vragen
event-children-names = De namen
event-children-names-and-ages = De namen en de leeftijden
event-phone-required = Verplicht
event-phone-optional = Optioneel
event-phone-nothing = Niet vragen
event-waiting-list-open = Met wachtlijst
event-waiting-list-none = Zonder wachtlijst
event-validation-by-hand = De bibliotheek bevestigt elke inschrijving
event-validation-at-once = Meteen bevestigd

## The agenda

event-agenda = Agenda
event-agenda-of = Agenda: { $month }
event-agenda-all = De hele agenda
event-agenda-empty = Geen activiteit past bij deze keuze. Kijk bij een andere maand of bij alle bibliotheken.
event-agenda-filter = De agenda filteren
event-agenda-library = Bibliotheek
event-agenda-all-libraries = Alle bibliotheken
event-agenda-audience = Doelgroep
event-agenda-all-audiences = Alle doelgroepen
event-agenda-period = Periode
event-agenda-any-month = Alle komende data
event-agenda-show = Tonen
event-agenda-views = Weergave van de agenda
event-agenda-list = Lijst
event-agenda-month = Maand
event-agenda-previous = Vorige maand
event-agenda-next = Volgende maand
event-agenda-day =
    { $date }: { $count ->
        [one] één activiteit
       *[other] { $count } activiteiten
    }
event-month = { $month } { $year }

## An event

event-when = { $date }, { $hours }
event-when-days = Van { $from } tot { $until }
event-ages-from =
    Vanaf { $minimum ->
        [one] { $minimum } jaar
       *[other] { $minimum } jaar
    }
event-ages-to = Tot { $maximum } jaar
event-ages-between = Van { $minimum } tot { $maximum } jaar
event-practical = Praktische informatie
event-free = Gratis
event-add-to-calendar = In mijn agenda zetten (.ics)
event-seats-left =
    Nog { $count ->
        [one] één plaats
       *[other] { $count } plaatsen
    }
event-seats-of = van { $count }
event-seats-taken = { $taken } van { $count }
event-full = Volzet
event-full-waiting = Volzet, met wachtlijst
event-no-registration = Vrij binnenlopen, zonder inschrijving
event-on-registration = Met inschrijving
event-not-yet = Inschrijven vanaf { $date }
event-closed = Inschrijvingen afgesloten
event-over = Al begonnen
event-cancelled = Geannuleerd
event-cancelled-text = Deze activiteit is geannuleerd.
event-register = Inschrijven
event-register-waiting = Inschrijven op de wachtlijst
event-registered = Je bent ingeschreven: { $state }.
event-see-library = Openingsuren en route

## For librarians

staff-nav-agenda = Agenda
staff-agenda-title = Agenda
staff-agenda-new = Nieuwe activiteit
staff-agenda-empty = Geen activiteiten. Maak de eerste: ze blijft een ontwerp tot je ze publiceert.
staff-agenda-caption = Activiteiten, volgens datum
staff-agenda-edit = Wijzigen
staff-agenda-edit-title = Wijzigen: { $title }
staff-agenda-publish = Publiceren
staff-agenda-cancel = De activiteit annuleren
staff-agenda-cancel-question = ‘{ $title }’ annuleren?
staff-agenda-cancel-consequence =
    { $count ->
        [0] Niemand is ingeschreven
        [one] Eén persoon wordt per e-mail verwittigd
       *[other] { $count } ingeschrevenen en wachtenden worden per e-mail verwittigd
    }. De pagina blijft zichtbaar, met het bericht hieronder.
staff-agenda-cancel-because = Bericht aan de ingeschrevenen
staff-agenda-cancel-keep = De activiteit laten doorgaan
staff-agenda-see = De pagina bekijken
flash-event-saved = De activiteit ‘{ $what }’ is opgeslagen.
flash-event-published = De activiteit ‘{ $what }’ is gepubliceerd.
flash-event-cancelled = De activiteit ‘{ $what }’ is geannuleerd.
flash-event-cancelled-text = De ingeschrevenen worden per e-mail verwittigd.
staff-agenda-conflict = Iemand wijzigde deze activiteit intussen. Dit is die versie: kijk ze na en probeer opnieuw.
staff-agenda-what = Wat
staff-agenda-where-when = Waar en wanneer
staff-agenda-whom = Voor wie
staff-agenda-registering = Inschrijvingen
staff-agenda-translations = Vertalingen
staff-agenda-kind = Soort activiteit
staff-agenda-language = Taal van de tekst
staff-agenda-event-title = Titel
staff-agenda-lead = Inleiding, één zin
staff-agenda-text = Tekst
staff-agenda-text-hint = Een lege regel begint een nieuwe alinea.
staff-agenda-place = Zaal of plaats
staff-agenda-day = Datum
staff-agenda-last-day = Laatste dag, als het niet dezelfde is
staff-agenda-starts = Van
staff-agenda-ends = Tot
staff-agenda-audience = Doelgroep
staff-agenda-all-audiences = Iedereen
staff-agenda-minimum = Minimumleeftijd
staff-agenda-maximum = Maximumleeftijd
staff-agenda-price = Prijs, leeg als het gratis is
staff-agenda-admission = Wie kan inschrijven
staff-agenda-capacity = Aantal plaatsen, leeg als er geen limiet is
staff-agenda-seats-each = Hoogstens plaatsen per inschrijving
staff-agenda-opens = Start van de inschrijvingen
staff-agenda-closes = Einde van de inschrijvingen
staff-agenda-opens-hint = Leeg: vanaf de publicatie.
staff-agenda-closes-hint = Leeg: tot het begin.
staff-agenda-validation = Bevestiging
staff-agenda-waiting-list = Wachtlijst
staff-agenda-children = Kinderen
staff-agenda-phone = Telefoon
staff-agenda-save = Opslaan
staff-agenda-error-title = Geef een titel.
staff-agenda-error-day = Geef de datum, het begin- en einduur.
staff-agenda-error-order = Het einde komt na het begin.
staff-agenda-error-number = Geef een geheel getal.
staff-agenda-error-ages = De maximumleeftijd ligt niet onder de minimumleeftijd.
staff-agenda-error-window = Geef een geldige datum en uur, de start vóór het einde.
staff-agenda-error-library = Kies een van je bibliotheken.
staff-agenda-error-text = Deze tekst is te lang.
