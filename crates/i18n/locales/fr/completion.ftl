### What is offered while a search is being typed, and what it finds outside the catalogue.

completion-label = Propositions
completion-count =
    { $count ->
        [0] Aucune proposition.
        [one] { $count } proposition. La flèche bas y mène, Entrée la choisit.
       *[other] { $count } propositions. Les flèches haut et bas les parcourent, Entrée en choisit une.
    }

## Outside the catalogue

site-search-also = Aussi sur le site
site-search-also-found = Aussi sur le site : { $found }
site-search-title = Sur le site
site-search-title-query = Sur le site : « { $query } »
site-search-catalogue = Chercher ces mots dans le catalogue
site-search-all-kinds = Tout ce qui a été trouvé sur le site
site-search-found = Ce qui a été trouvé
site-search-nothing = Rien sur le site ne répond à cette recherche.
site-search-all = Tout voir : { $found }
site-search-heading-pages = Pages
site-search-events =
    { $count ->
        [one] { $count } animation
       *[other] { $count } animations
    }
site-search-news =
    { $count ->
        [one] { $count } actualité
       *[other] { $count } actualités
    }
site-search-selections =
    { $count ->
        [one] { $count } sélection
       *[other] { $count } sélections
    }
site-search-pages =
    { $count ->
        [one] { $count } page
       *[other] { $count } pages
    }
site-search-libraries =
    { $count ->
        [one] { $count } bibliothèque
       *[other] { $count } bibliothèques
    }
site-search-picks =
    { $count ->
        [one] { $count } coup de cœur
       *[other] { $count } coups de cœur
    }
