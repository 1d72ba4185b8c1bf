### Searching: the field, the filters, the results.

search-title = Recherche
search-title-query = « { $query } » : recherche
search-button = Rechercher
search-scope = Où chercher
search-scope-network = Tout le réseau
search-scope-library = Ma bibliothèque
search-scope-online = En ligne
search-advanced = Recherche avancée

## What is being searched

search-my-search = Ma recherche
search-term-remove = , retirer
search-clear = Tout effacer
search-save = Enregistrer
search-subscribe = S’abonner
search-everything = Tout le catalogue

## Filters

search-filters = Filtrer les résultats
search-filters-active =
    { $count ->
        [one] { $count } filtre actif
       *[other] { $count } filtres actifs
    }
search-apply-filters = Appliquer les filtres
search-facet-availability = Disponibilité
search-facet-type = Type de document
search-facet-library = Bibliothèque
search-facet-language = Langue
search-facet-audience = Public
search-facet-year = Année de parution
search-facet-author = Auteur
search-facet-subject = Sujet
search-facet-genre = Genre
search-facet-series = Série
search-facet-all = Tous
search-facet-all-of = Tous : { $facet }
search-facet-count =
    { $count ->
        [one] { $count } résultat
       *[other] { $count } résultats
    }
search-facet-available = En rayon maintenant
search-facet-mine = Dans ma bibliothèque
search-facet-online = En ligne
search-facet-arrival = Nouveautés
search-facet-exclude = Exclure…
search-facet-find = Chercher dans cette liste
search-facet-not-found = Rien ne correspond à « { $text } » dans cette liste.
search-facet-explained = Dans une même liste, plusieurs choix montrent les documents qui répondent à l’un ou à l’autre. « Sauf » écarte ce qui est coché.
search-except = Sauf
search-without = Sauf { $value }
search-section-of = { $section } ({ $library })
search-arrived-within =
    { $days ->
        [one] Depuis { $days } jour
       *[other] Ces { $days } derniers jours
    }
search-year-since = Depuis { $year }
search-year-between = { $from } – { $until }
search-year-before = Avant { $year }
search-year-from = De
search-year-until = À
search-year-unknown = Sans date

## Results

search-results =
    { $count ->
        [0] Aucun résultat
        [one] { $count } résultat
       *[other] { $count } résultats
    }
search-results-list = Liste des résultats
search-works =
    { $count ->
        [one] soit { $count } œuvre
       *[other] soit { $count } œuvres
    }
search-sort = Trier par
search-sort-button = Trier
search-sort-relevance = Pertinence
search-sort-newest = Plus récents
search-sort-oldest = Plus anciens
search-sort-arrival = Derniers arrivés
search-sort-popular = Plus empruntés
search-sort-title = Titre, de A à Z
search-sort-author = Auteur, de A à Z
search-view = Présentation
search-view-list = Liste
search-view-grid = Vignettes
search-view-compact = Compacte
search-choose = Choisir { $title }
search-editions =
    { $count ->
        [one] { $count } édition
       *[other] { $count } éditions
    }

## Spelling

search-corrected = Résultats pour { $corrected }. Chercher plutôt { $query } ?
search-did-you-mean = Vouliez-vous dire { $suggestion } ?

## Nothing found

search-nothing-title = Aucun résultat pour « { $query } »
search-nothing-filtered = Aucun résultat avec ces filtres
search-nothing-ways-out = Essayez ceci :
search-nothing-filter = Sans le filtre « { $filter } »
search-nothing-no-filter = Sans aucun filtre
search-nothing-drop =
    { $what } : { $count ->
        [one] { $count } résultat
       *[other] { $count } résultats
    }
search-nothing-whole-network = Chercher dans tout le réseau
search-nothing-at-library =
    { $library } : { $count ->
        [one] { $count } résultat
       *[other] { $count } résultats
    }
search-nothing-word =
    Seulement « { $word } » : { $count ->
        [one] { $count } résultat
       *[other] { $count } résultats
    }
search-nothing-fewer-words = Cherchez avec moins de mots, ou seulement le nom de l’auteur.
search-nothing-check-spelling = Vérifiez l’orthographe ; les accents et les majuscules ne comptent pas.
search-nothing-ask = Demandez à votre bibliothèque : elle peut le faire venir d’ailleurs.
search-nothing-suggest-purchase = Suggérer cet achat

## Availability

availability-show = Voir la disponibilité
availability-here = Disponible à { $library }
availability-here-named = Disponible : { $library }
availability-elsewhere = À faire venir : { $libraries }
availability-count =
    En rayon dans { $count ->
        [one] { $count } bibliothèque
       *[other] { $count } bibliothèques
    }
availability-on-loan = Prêté
availability-on-loan-until = Prêté, retour le { $date }
availability-on-loan-holds =
    Prêté, { $count ->
        [one] { $count } réservation
       *[other] { $count } réservations
    }
availability-all-asked = En rayon, déjà réservé
availability-reference = Consultation sur place
availability-online = En ligne, immédiatement
availability-on-order = En commande
availability-none = Pas d’exemplaire
availability-unknown = Disponibilité inconnue
availability-unknown-text = { $library } ne répond pas pour le moment. Téléphonez au { $phone }, ou réservez : la demande lui sera transmise.
availability-read-at = Relevé à { $time }.
availability-all-items = Tous les exemplaires
availability-more-libraries =
    { $count ->
        [one] et { $count } autre bibliothèque
       *[other] et { $count } autres bibliothèques
    }

## Pages of results

pager-label = Pages de résultats
pager-page = Page { $page }
pager-of = Page { $page } sur { $count }
pager-previous = Précédente
pager-next = Suivante
pager-too-far = On ne peut pas aller plus loin page par page. Ajoutez un mot ou un filtre.

## Home page of a library

home-question = Que lirez-vous ensuite ?
home-new = Arrivés récemment à { $library }
home-new-named = Arrivés récemment : { $library }
home-new-count =
    { $count ->
        [one] { $count } nouveauté, à emprunter ou à réserver.
       *[other] { $count } nouveautés, à emprunter ou à réserver.
    }
home-new-all = Voir toutes les nouveautés
home-shortcuts = Raccourcis
home-shortcut-new = Nouveautés
home-shortcut-comics = BD et mangas
home-shortcut-youth = Jeunesse
home-shortcut-audio = Livres audio
home-shortcut-films-music = Films et musique
