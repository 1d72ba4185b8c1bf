### What librarians publish: news, selections, pages. The list, the form, what is said.

staff-nav-news = Nieuws
staff-news-new = Nieuw bericht
staff-news-empty = Hier staat geen nieuws. Een nieuw bericht blijft een concept zolang je niet zegt wanneer het getoond wordt.

## The list

publishing-tabs = Per toestand
publishing-tab-shown = Getoond
publishing-tab-scheduled = Gepland
publishing-tab-draft = Concepten
publishing-tab-ended = Afgelopen
publishing-column-title = Titel
publishing-column-scope = Voor
publishing-column-when = Getoond
publishing-network = Het hele netwerk
publishing-all = Alle
publishing-see = Pagina bekijken
publishing-publish = Publiceren
publishing-take-back = Intrekken
publishing-delete = Verwijderen
publishing-edit = Wijzigen
publishing-never = Geen datum
publishing-instant = { $date } om { $time }
publishing-from = sinds { $from }
publishing-upcoming = vanaf { $from }
publishing-until = tot { $until }
publishing-between = van { $from } tot { $until }
publishing-state-draft = Concept
publishing-state-scheduled = Gepland
publishing-state-shown = Getoond
publishing-state-ended = Afgelopen

## The form

publishing-edit-title = Wijzigen: { $title }
publishing-part-words = Inhoud
publishing-part-showing = Publicatie
publishing-title = Titel
publishing-summary = In één zin
publishing-summary-hint = Onder de titel, in lijsten en op de startpagina.
publishing-text = Tekst
publishing-text-hint = Een lege regel begint een alinea. **vet**, *cursief*, ‘-’ aan het begin van een regel voor een lijst, ‘##’ voor een tussenkop, [woorden van de link](https://adres).
publishing-signature = Ondertekening
publishing-scope = Voor
publishing-shown-from = Tonen vanaf
publishing-shown-from-hint = Leeg: het blijft een concept.
publishing-shown-until = Tonen tot
publishing-shown-until-hint = Leeg: tot je het intrekt.
publishing-save = Bewaren
publishing-preview = Voorbeeld
publishing-publish-now = Nu publiceren
publishing-preview-unsaved = Er is nog niets bewaard en niemand anders ziet deze pagina.
publishing-preview-hidden = Lezers zien deze pagina nog niet.
publishing-go-on = Verder schrijven
publishing-theirs = Wat je collega heeft bewaard
publishing-conflict = Iemand heeft deze pagina intussen gewijzigd.
publishing-conflict-by = { $name } heeft om { $time } een wijziging bewaard.
publishing-conflict-text = Je tekst staat nog hieronder. Vergelijk, neem over wat nodig is en bewaar: jouw versie vervangt dan de andere.
publishing-conflict-list = Dit is de huidige toestand: kijk ze na en probeer opnieuw.
publishing-error-title = Geef een titel.
publishing-error-text = Schrijf een tekst.
publishing-error-signature = Zeg wie ondertekent.
publishing-error-long = Deze tekst is te lang.
publishing-error-scope = Kies een van je bibliotheken.
publishing-error-instant = Geef een datum en een uur, bijvoorbeeld 2026-12-01 08:00.
publishing-error-order = Het einde komt na het begin.

## What was done

flash-published-draft = ‘{ $what }’ is bewaard als concept.
flash-published-scheduled = ‘{ $what }’ is gepland.
flash-published-shown = ‘{ $what }’ wordt getoond.
flash-published-ended = ‘{ $what }’ is bewaard.
flash-published-ended-text = De einddatum is voorbij: lezers zien het niet meer.
flash-published-taken-back = ‘{ $what }’ is ingetrokken en is weer een concept.
flash-published-deleted = ‘{ $what }’ is verwijderd.
flash-published-restored = ‘{ $what }’ is teruggezet.

## Selections

staff-nav-selections = Selecties
staff-selections-new = Nieuwe selectie
staff-selections-empty = Hier staat geen selectie. Kies documenten een voor een, of laat een regel ze vinden.
publishing-intro = Waarom deze documenten
publishing-signature-hint = ‘Gekozen door …’
publishing-by-rule = Volgens een regel
publishing-one-by-one =
    { $count ->
        [one] { $count } gekozen document
       *[other] { $count } gekozen documenten
    }
publishing-part-records = Welke documenten
publishing-way = Manier van kiezen
publishing-way-by-hand = Een voor een, hieronder
publishing-way-rule = Volgens een regel
publishing-way-hint = De regel wordt elke dag nagekeken: wat aankomt, komt erbij; wat er niet meer aan voldoet, valt weg.
publishing-rule = Regel
publishing-rule-words = Regel: gezochte woorden
publishing-rule-type = Regel: documenttype
publishing-rule-library = Regel: aanwezig in
publishing-rule-any = Alle
publishing-rule-days = Regel: minder dan (dagen) geleden binnengekomen
publishing-rule-days-hint = Bijvoorbeeld 30. Leeg: zonder grens.
publishing-rule-count =
    { $count ->
        [0] Vandaag geen document.
        [one] Vandaag { $count } document.
       *[other] Vandaag { $count } documenten.
    }
publishing-rule-results = In de catalogus bekijken
publishing-rule-search = Vertrekken van een van mijn zoekopdrachten
publishing-rule-take = Overnemen
publishing-records = Een voor een gekozen documenten
publishing-records-none = Nog geen document.
publishing-record-note = Waarom dit document
publishing-record-up = Omhoog
publishing-record-down = Omlaag
publishing-record-out = Weghalen
publishing-record-add = Een document toevoegen
publishing-record-add-hint = Het nummer van de titel, het ISBN of woorden uit de titel.
publishing-record-look = Zoeken en toevoegen
publishing-record-basket =
    { $count ->
        [one] Het aangevinkte document toevoegen
       *[other] De { $count } aangevinkte documenten toevoegen
    }
publishing-record-unknown = Niets dergelijks in de catalogus.
publishing-record-proposed = Gevonden documenten
publishing-record-take = Toevoegen
publishing-error-records = Voeg minstens één document toe, of kies een regel.
publishing-error-too-many = Een selectie telt hoogstens 40 een voor een gekozen documenten.
publishing-error-rule = Zeg wat de regel zoekt.
publishing-error-days = Geef een aantal dagen, van 1 tot 3650.
selection-more =
    { $count ->
        [one] … en nog { $count }
       *[other] … en nog { $count } andere
    }

## Pages

staff-nav-pages = Pagina’s
staff-pages-new = Nieuwe pagina
staff-pages-empty = Hier staat geen pagina. Schrijf er een: toegang, reglement, diensten.
publishing-address = Adres
publishing-address-hint = Na /pages/: letters zonder accent, cijfers en koppeltekens. Leeg: van de titel gemaakt. Het oude adres blijft naar de pagina leiden.
publishing-place = Een link leidt ernaartoe
publishing-place-footer = Onderaan elke pagina
publishing-place-library = Op de pagina van de bibliotheek
publishing-place-nowhere = Nergens: alleen het adres leidt ernaartoe
publishing-error-address = Geef een adres in letters zonder accent, cijfers en koppeltekens.
publishing-error-address-taken = Een andere pagina heeft dit adres, of heeft het gehad.
library-pages = Goed om te weten
