### Walking through the catalogue: lists from A to Z, authors, series, what one may like.

## Lists

browse-title = Door de catalogus bladeren
browse-lists = Lijsten
browse-titles = Titels
browse-authors = Auteurs
browse-subjects = Onderwerpen
browse-call-numbers = Plaatskenmerken
browse-titles-from = Titels vanaf ‘{ $from }’
browse-authors-from = Auteurs vanaf ‘{ $from }’
browse-subjects-from = Onderwerpen vanaf ‘{ $from }’
browse-call-numbers-from = Plaatskenmerken vanaf ‘{ $from }’
browse-first-letters = Eerste letters
browse-go = Ga
browse-library = Bibliotheek
browse-letters = Naar een letter gaan
browse-digits = 0–9
browse-pages = Pagina’s van de lijst
browse-titles-hint = Zonder lidwoord: ‘verdriet van België’.
browse-authors-hint = De familienaam eerst: ‘claus’.
browse-subjects-hint = Bijvoorbeeld ‘tuin’.
browse-call-numbers-hint = Zoals op het etiket: ‘R SIM’ of ‘591’.
browse-call-numbers-choose = Kies een bibliotheek: de plaatskenmerken staan zoals in haar rekken.
browse-empty = Niets vanaf hier. De lijst eindigt eerder.
browse-empty-start = Terug naar het begin
browse-documents =
    { $count ->
        [one] { $count } document
       *[other] { $count } documenten
    }

## An author

author-works = De documenten
author-count =
    { $count ->
        [one] { $count } document in de catalogus
       *[other] { $count } documenten in de catalogus
    }
author-sort = Volgorde
author-sort-year = Nieuwste eerst
author-sort-title = Van A tot Z
author-search = In deze documenten zoeken en filteren
author-follow = Abonneren op nieuwe aanwinsten
author-subjects = Onderwerpen
author-series = Reeksen
author-cut = Hier staan de { $count } nieuwste documenten. Via zoeken vind je ze allemaal.
author-role-author = Auteur
author-role-illustrator = Illustraties
author-role-scriptwriter = Scenario
author-role-translator = Vertaling
author-role-director = Regie
author-role-actor = Vertolking
author-role-narrator = Voorgelezen
author-role-composer = Compositie
author-role-performer = Uitvoering
author-role-editor = Redactie
author-role-prefacer = Voorwoord
author-role-publisher = Uitgave
author-role-other = Andere bijdragen

## A series

series-title = Reeks
series-count =
    { $count ->
        [one] { $count } deel in de catalogus
       *[other] { $count } delen in de catalogus
    }
series-missing-count =
    { $count ->
        [one] { $count } deel ontbreekt
       *[other] { $count } delen ontbreken
    }
series-volumes = De delen op volgorde
series-volume-range = Delen { $first } tot { $last }
series-missing = Deel { $number }: niet in de catalogus
series-missing-range = Delen { $first } tot { $last }: niet in de catalogus
series-suggest = De aankoop voorstellen
series-suggest-range = De aankoop ervan voorstellen
series-suggested = { $series }, deel { $number }
series-suggested-range = { $series }, delen { $first } tot { $last }
series-extras = Buiten de nummering
series-search = In deze reeks zoeken en filteren
series-follow = Abonneren op nieuwe delen
series-here = In dezelfde reeks
series-here-whole = De hele reeks ‘{ $series }’
series-here-shown = Je bekijkt dit deel
series-previous = Vorig deel: { $title }
series-next = Volgend deel: { $title }
series-not-held = Niet in de catalogus

## What one may like

related-title = Als je dit goed vond
related-borrowed = Lezers die deze titel leenden, leenden ook…
related-alike = Van dezelfde auteur of over dezelfde onderwerpen. Te weinig lezers leenden deze titel om meer te zeggen.
edition-more =
    { $count ->
        [one] { $count } andere uitgave
       *[other] { $count } andere uitgaven
    }
