### News and selections: what libraries publish.

## News

news-all = Toutes les actualités
news-empty = Aucune actualité pour l’instant.
news-signed = { $name }, le { $date }
news-of-library = { $library }, le { $date }

## Selections

selection-all = Toutes les sélections
selection-empty = Aucune sélection pour l’instant.
selection-count =
    { $count ->
        [one] { $count } titre choisi par { $name }
       *[other] { $count } titres choisis par { $name }
    }
selection-signed = Choisis par { $name }, le { $date }
selection-records = Les titres de la sélection
