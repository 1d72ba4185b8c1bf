### What is offered while a search is being typed, and what it finds outside the catalogue.

completion-label = Voorstellen
completion-count =
    { $count ->
        [0] Geen voorstellen.
        [one] { $count } voorstel. Met het pijltje omlaag ga je erheen, met Enter kies je het.
       *[other] { $count } voorstellen. Met de pijltjes omhoog en omlaag ga je erdoor, met Enter kies je er één.
    }

## Outside the catalogue

site-search-also = Ook op de site
site-search-also-found = Ook op de site: { $found }
site-search-title = Op de site
site-search-title-query = Op de site: ‘{ $query }’
site-search-catalogue = Deze woorden in de catalogus zoeken
site-search-all-kinds = Alles wat op de site is gevonden
site-search-found = Wat is gevonden
site-search-nothing = Niets op de site komt overeen met deze zoekopdracht.
site-search-all = Alles bekijken: { $found }
site-search-heading-pages = Pagina’s
site-search-events =
    { $count ->
        [one] { $count } activiteit
       *[other] { $count } activiteiten
    }
site-search-news =
    { $count ->
        [one] { $count } nieuwsbericht
       *[other] { $count } nieuwsberichten
    }
site-search-selections =
    { $count ->
        [one] { $count } selectie
       *[other] { $count } selecties
    }
site-search-pages =
    { $count ->
        [one] { $count } pagina
       *[other] { $count } pagina’s
    }
site-search-libraries =
    { $count ->
        [one] { $count } bibliotheek
       *[other] { $count } bibliotheken
    }
site-search-picks =
    { $count ->
        [one] { $count } tip van bibliothecarissen
       *[other] { $count } tips van bibliothecarissen
    }
