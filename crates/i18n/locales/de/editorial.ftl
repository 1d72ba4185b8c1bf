### News and selections: what libraries publish.

## News

news-all = Alle Meldungen
news-empty = Noch keine Meldungen.
news-signed = { $name }, am { $date }
news-of-library = { $library }, am { $date }

## Selections

selection-all = Alle Auswahllisten
selection-empty = Noch keine Auswahllisten.
selection-count =
    { $count ->
        [one] { $count } Titel, ausgewählt von { $name }
       *[other] { $count } Titel, ausgewählt von { $name }
    }
selection-signed = Ausgewählt von { $name }, am { $date }
selection-records = Die Titel der Auswahl
