### Walking through the catalogue: lists from A to Z, authors, series, what one may like.

## Lists

browse-title = Parcourir le catalogue
browse-lists = Listes
browse-titles = Titres
browse-authors = Auteurs
browse-subjects = Sujets
browse-call-numbers = Cotes
browse-titles-from = Titres à partir de « { $from } »
browse-authors-from = Auteurs à partir de « { $from } »
browse-subjects-from = Sujets à partir de « { $from } »
browse-call-numbers-from = Cotes à partir de « { $from } »
browse-first-letters = Premières lettres
browse-go = Aller
browse-library = Bibliothèque
browse-letters = Aller à une lettre
browse-digits = 0–9
browse-pages = Pages de la liste
browse-titles-hint = Sans l’article : « chien jaune ».
browse-authors-hint = Le nom d’abord : « simenon ».
browse-subjects-hint = Par exemple « jardin ».
browse-call-numbers-hint = Comme sur l’étiquette : « R SIM » ou « 591 ».
browse-call-numbers-choose = Choisissez une bibliothèque : les cotes se suivent comme sur ses rayons.
browse-empty = Rien à partir d’ici : la liste se termine avant.
browse-empty-start = Revenir au début
browse-documents =
    { $count ->
        [one] { $count } document
       *[other] { $count } documents
    }

## An author

author-works = Ses documents
author-count =
    { $count ->
        [one] { $count } document au catalogue
       *[other] { $count } documents au catalogue
    }
author-sort = Ordre
author-sort-year = Les plus récents
author-sort-title = De A à Z
author-search = Chercher et filtrer parmi ces documents
author-follow = S’abonner aux nouveautés
author-subjects = Ses sujets
author-series = Ses séries et collections
author-cut = Les { $count } documents les plus récents sont repris ici. La recherche les donne tous.
author-role-author = Auteur
author-role-illustrator = Illustration
author-role-scriptwriter = Scénario
author-role-translator = Traduction
author-role-director = Réalisation
author-role-actor = Interprétation
author-role-narrator = Lecture à voix haute
author-role-composer = Composition
author-role-performer = Musique
author-role-editor = Direction éditoriale
author-role-prefacer = Préface
author-role-publisher = Édition
author-role-other = Autres contributions

## A series

series-title = Série
series-count =
    { $count ->
        [one] { $count } tome au catalogue
       *[other] { $count } tomes au catalogue
    }
series-missing-count =
    { $count ->
        [one] { $count } tome manque
       *[other] { $count } tomes manquent
    }
series-volumes = Les tomes dans l’ordre
series-volume-range = Tomes { $first } à { $last }
series-missing = Tome { $number } : pas au catalogue
series-missing-range = Tomes { $first } à { $last } : pas au catalogue
series-suggest = Suggérer son achat
series-suggest-range = Suggérer leur achat
series-suggested = { $series }, tome { $number }
series-suggested-range = { $series }, tomes { $first } à { $last }
series-extras = Hors numérotation
series-search = Chercher et filtrer dans cette série
series-follow = S’abonner aux nouveaux tomes
series-here = Dans la même série
series-here-whole = Toute la série « { $series } »
series-here-shown = Vous consultez ce tome
series-previous = Tome précédent : { $title }
series-next = Tome suivant : { $title }
series-not-held = Pas au catalogue

## What one may like

related-title = Si vous avez aimé ce titre
related-borrowed = Des lecteurs qui ont emprunté ce titre ont aussi emprunté…
related-alike = Du même auteur ou sur les mêmes sujets. Trop peu de lecteurs ont emprunté ce titre pour en dire plus.
edition-more =
    { $count ->
        [one] { $count } autre édition
       *[other] { $count } autres éditions
    }
