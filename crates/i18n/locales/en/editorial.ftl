### News and selections: what libraries publish.

## News

news-all = All news
news-empty = No news for now.
news-signed = { $name }, on { $date }
news-of-library = { $library }, on { $date }

## Selections

selection-all = All selections
selection-empty = No selections for now.
selection-count =
    { $count ->
        [one] { $count } title chosen by { $name }
       *[other] { $count } titles chosen by { $name }
    }
selection-signed = Chosen by { $name }, on { $date }
selection-records = Titles of the selection
