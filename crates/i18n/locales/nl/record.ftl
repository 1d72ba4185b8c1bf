### Records and their copies: labels, coded values, states of a copy.


## The page of a record

record-page-title = { $title }, { $author }
record-by = van { $author }
record-contributor = { $name } ({ $role })
record-authors = Auteurs
record-contributors = Met
record-published = Verschenen in
record-publisher = Uitgever
record-edition = Uitgave
record-place = Plaats
record-extent = Omvang
record-language = Taal
record-languages = Talen
record-original-title = Oorspronkelijke titel
record-original-language = Oorspronkelijke taal
record-series = Reeks
record-set = Reeks
record-volume = Deel { $volume }
record-subjects = Onderwerpen
record-genres = Genres
record-audience = Doelgroep
record-class-number = Rubriek
record-isbn = ISBN
record-issn = ISSN
record-summary = Samenvatting
record-contents = Inhoud
record-notes = Opmerkingen
record-links = Links
record-other-titles = Andere titels
record-details = Volledige beschrijving
record-come = Kom het halen, of reserveer het: we leggen het klaar.
record-available-libraries =
    Aanwezig in { $count } van { $total ->
        [one] { $total } bibliotheek
       *[other] { $total } bibliotheken
    }
record-holds-waiting =
    { $count ->
        [0] Geen reserveringen in de wachtrij
        [one] { $count } reservering in de wachtrij
       *[other] { $count } reserveringen in de wachtrij
    }
record-loan-period =
    Uitleentermijn: { $count ->
        [one] { $count } dag
       *[other] { $count } dagen
    }
record-renewals =
    { $count ->
        [0] Niet te verlengen
        [one] { $count } keer te verlengen
       *[other] { $count } keer te verlengen
    }
record-editions = Andere uitgaven en vormen
record-edition-shown = Je bekijkt deze uitgave
record-shelf = Op hetzelfde schap
record-shelf-text = Wat je ernaast zou zien, bij { $shelf }.
record-share = Delen
record-number = Titel { $number }
record-untitled = Zonder titel

## The table of copies

record-items = Waar vind je het
record-items-caption = Exemplaren per bibliotheek
record-items-none = Geen enkele bibliotheek van het netwerk heeft er nu een exemplaar van.
record-items-count =
    { $count ->
        [one] { $count } exemplaar
       *[other] { $count } exemplaren
    }
record-items-more =
    { $count ->
        [one] Nog { $count } exemplaar tonen
       *[other] Nog { $count } exemplaren tonen
    }
record-column-library = Bibliotheek
record-column-section = Afdeling
record-column-call-number = Plaatskenmerk
record-column-state = Status
record-column-volume = Deel of nummer
record-call-number-help = Het plaatskenmerk is het etiket op de rug: het zegt op welk schap je moet zoeken.
record-my-library = mijn bibliotheek

## States of a copy

item-state-on-shelf = Aanwezig
item-state-on-loan = Uitgeleend
item-state-in-transit = Onderweg
item-state-on-hold-shelf = Gereserveerd
item-state-reference-only = Enkel ter inzage
item-state-on-order = Besteld
item-state-in-process = In verwerking
item-state-stacks = Beschikbaar in het magazijn, vraag het aan de balie
item-state-missing = Niet gevonden
item-state-lost = Verloren
item-state-damaged = Beschadigd
item-state-withdrawn = Afgevoerd
item-state-unknown = Status onbekend
item-due = terug op { $date }
item-overdue = verwacht sinds { $date }
item-arrives = komt aan rond { $date }
item-holds =
    { $count ->
        [one] { $count } reservering
       *[other] { $count } reserveringen
    }
item-state-as-of = volgens het bestand van { $date }

## Types of document

document-type-book = Boek
document-type-comic = Strip
document-type-manga = Manga
document-type-large-print = Grootletter
document-type-easy-read = Makkelijk lezen
document-type-audiobook = Luisterboek
document-type-ebook = E-boek
document-type-periodical = Tijdschrift of krant
document-type-score = Bladmuziek
document-type-music = Muziek
document-type-film = Film
document-type-game = Gezelschapsspel
document-type-software = Videogame of software
document-type-map = Kaart
document-type-picture = Afbeelding
document-type-object = Voorwerp
document-type-online = Onlinebron
document-type-other = Ander materiaal

## Audiences

audience-youth = Jeugd
audience-teen = Jongeren
audience-adult = Volwassenen

## Fiction

fiction-fiction = Fictie
fiction-nonfiction = Non-fictie

## What a contributor did

role-author = auteur
role-illustrator = illustraties
role-scriptwriter = scenario
role-translator = vertaling
role-director = regie
role-actor = rol
role-narrator = voorlezer
role-composer = componist
role-performer = uitvoering
role-editor = redactie
role-prefacer = voorwoord
role-publisher = uitgave
role-other = medewerking

## What a subject names

subject-kind-topic = Onderwerp
subject-kind-name = Persoon of organisatie
subject-kind-place = Plaats
subject-kind-genre = Genre
subject-kind-keyword = Trefwoord
