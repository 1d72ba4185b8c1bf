### News and selections: what libraries publish.

## News

news-all = Al het nieuws
news-empty = Nog geen nieuws.
news-signed = { $name }, op { $date }
news-of-library = { $library }, op { $date }

## Selections

selection-all = Alle selecties
selection-empty = Nog geen selecties.
selection-count =
    { $count ->
        [one] { $count } titel gekozen door { $name }
       *[other] { $count } titels gekozen door { $name }
    }
selection-signed = Gekozen door { $name }, op { $date }
selection-records = De titels van de selectie
