### Searching: the field, the filters, the results.

search-title = Zoeken
search-title-query = ‘{ $query }’: zoeken
search-button = Zoeken
search-scope = Waar zoeken
search-scope-network = Het hele netwerk
search-scope-library = Mijn bibliotheek
search-scope-online = Online
search-advanced = Uitgebreid zoeken

## What is being searched

search-my-search = Mijn zoekopdracht
search-term-remove = , verwijderen
search-clear = Alles wissen
search-save = Bewaren
search-subscribe = Melding instellen
search-everything = De hele catalogus

## Filters

search-filters = Resultaten filteren
search-filters-active =
    { $count ->
        [one] { $count } actieve filter
       *[other] { $count } actieve filters
    }
search-apply-filters = Filters toepassen
search-facet-availability = Beschikbaarheid
search-facet-type = Materiaalsoort
search-facet-library = Bibliotheek
search-facet-language = Taal
search-facet-audience = Doelgroep
search-facet-year = Jaar van uitgave
search-facet-author = Auteur
search-facet-subject = Onderwerp
search-facet-genre = Genre
search-facet-series = Reeks
search-facet-all = Alle
search-facet-all-of = Alle: { $facet }
search-facet-count =
    { $count ->
        [one] { $count } resultaat
       *[other] { $count } resultaten
    }
search-facet-available = Nu aanwezig
search-facet-mine = In mijn bibliotheek
search-facet-online = Online
search-facet-arrival = Nieuw
search-facet-exclude = Uitsluiten…
search-facet-find = In deze lijst zoeken
search-facet-not-found = Niets in deze lijst komt overeen met ‘{ $text }’.
search-facet-explained = Met meerdere keuzes in één lijst zie je wat bij de ene of bij de andere past. ‘Behalve’ laat weg wat is aangevinkt.
search-except = Behalve
search-without = Behalve { $value }
search-section-of = { $section } ({ $library })
search-arrived-within =
    { $days ->
        [one] De laatste { $days } dag
       *[other] De laatste { $days } dagen
    }
search-year-since = Vanaf { $year }
search-year-between = { $from } – { $until }
search-year-before = Voor { $year }
search-year-from = Van
search-year-until = Tot
search-year-unknown = Zonder datum

## Results

search-results =
    { $count ->
        [0] Geen resultaten
        [one] { $count } resultaat
       *[other] { $count } resultaten
    }
search-results-list = Lijst met resultaten
search-works =
    { $count ->
        [one] goed voor { $count } werk
       *[other] goed voor { $count } werken
    }
search-sort = Sorteren op
search-sort-button = Sorteren
search-sort-relevance = Relevantie
search-sort-newest = Nieuwste
search-sort-oldest = Oudste
search-sort-arrival = Laatst aangekomen
search-sort-popular = Meest uitgeleend
search-sort-title = Titel, van A tot Z
search-sort-author = Auteur, van A tot Z
search-view = Weergave
search-view-list = Lijst
search-view-grid = Omslagen
search-view-compact = Compact
search-choose = { $title } kiezen
search-editions =
    { $count ->
        [one] { $count } uitgave
       *[other] { $count } uitgaven
    }

## Spelling

search-corrected = Resultaten voor { $corrected }. Toch zoeken naar { $query }?
search-did-you-mean = Bedoelde je { $suggestion }?

## Nothing found

search-nothing-title = Geen resultaten voor ‘{ $query }’
search-nothing-filtered = Geen resultaten met deze filters
search-nothing-ways-out = Probeer dit:
search-nothing-filter = Zonder de filter ‘{ $filter }’
search-nothing-no-filter = Zonder filters
search-nothing-drop =
    { $what }: { $count ->
        [one] { $count } resultaat
       *[other] { $count } resultaten
    }
search-nothing-whole-network = In het hele netwerk zoeken
search-nothing-at-library =
    { $library }: { $count ->
        [one] { $count } resultaat
       *[other] { $count } resultaten
    }
search-nothing-word =
    Alleen ‘{ $word }’: { $count ->
        [one] { $count } resultaat
       *[other] { $count } resultaten
    }
search-nothing-fewer-words = Zoek met minder woorden, of alleen op de naam van de auteur.
search-nothing-check-spelling = Controleer de spelling; accenten en hoofdletters tellen niet.
search-nothing-ask = Vraag het aan je bibliotheek: zij kan het elders aanvragen.
search-nothing-suggest-purchase = Deze aankoop voorstellen

## Availability

availability-show = Beschikbaarheid bekijken
availability-here = Aanwezig in { $library }
availability-here-named = Aanwezig: { $library }
availability-elsewhere = Te halen: { $libraries }
availability-count =
    Aanwezig in { $count ->
        [one] { $count } bibliotheek
       *[other] { $count } bibliotheken
    }
availability-on-loan = Uitgeleend
availability-on-loan-until = Uitgeleend, terug op { $date }
availability-on-loan-holds =
    Uitgeleend, { $count ->
        [one] { $count } reservering
       *[other] { $count } reserveringen
    }
availability-all-asked = Aanwezig, al gereserveerd
availability-reference = Enkel ter inzage
availability-online = Online, meteen
availability-on-order = Besteld
availability-none = Geen exemplaar
availability-unknown = Beschikbaarheid onbekend
availability-unknown-text = { $library } antwoordt nu niet. Bel { $phone }, of reserveer: de aanvraag wordt doorgegeven.
availability-read-at = Bekeken om { $time }.
availability-all-items = Alle exemplaren
availability-more-libraries =
    { $count ->
        [one] en nog { $count } bibliotheek
       *[other] en nog { $count } bibliotheken
    }

## Pages of results

pager-label = Resultatenpagina’s
pager-page = Pagina { $page }
pager-of = Pagina { $page } van { $count }
pager-previous = Vorige
pager-next = Volgende
pager-too-far = Verder bladeren kan niet. Voeg een woord of een filter toe.

## Home page of a library

home-question = Wat lees je hierna?
home-new = Pas aangekomen in { $library }
home-new-named = Pas aangekomen: { $library }
home-new-count =
    { $count ->
        [one] { $count } nieuwe aanwinst, om te lenen of te reserveren.
       *[other] { $count } nieuwe aanwinsten, om te lenen of te reserveren.
    }
home-new-all = Alle nieuwe aanwinsten bekijken
home-shortcuts = Snelkoppelingen
home-shortcut-new = Nieuwe aanwinsten
home-shortcut-comics = Strips en manga
home-shortcut-youth = Jeugd
home-shortcut-audio = Luisterboeken
home-shortcut-films-music = Films en muziek
