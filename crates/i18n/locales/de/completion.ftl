### What is offered while a search is being typed, and what it finds outside the catalogue.

completion-label = Vorschläge
completion-count =
    { $count ->
        [0] Keine Vorschläge.
        [one] { $count } Vorschlag. Mit den Pfeiltasten nach oben und unten gehen Sie hindurch, mit der Eingabetaste wählen Sie ihn.
       *[other] { $count } Vorschläge. Mit den Pfeiltasten nach oben und unten gehen Sie hindurch, mit der Eingabetaste wählen Sie einen.
    }

## Outside the catalogue

site-search-also = Auch auf der Website
site-search-also-found = Auch auf der Website: { $found }
site-search-title = Auf der Website
site-search-title-query = Auf der Website: „{ $query }“
site-search-catalogue = Diese Wörter im Katalog suchen
site-search-all-kinds = Alles, was auf der Website gefunden wurde
site-search-found = Was gefunden wurde
site-search-nothing = Auf der Website passt nichts zu dieser Suche.
site-search-all = Alle anzeigen: { $found }
site-search-heading-pages = Seiten
site-search-events =
    { $count ->
        [one] { $count } Veranstaltung
       *[other] { $count } Veranstaltungen
    }
site-search-news =
    { $count ->
        [one] { $count } Nachricht
       *[other] { $count } Nachrichten
    }
site-search-selections =
    { $count ->
        [one] { $count } Auswahl
       *[other] { $count } Auswahllisten
    }
site-search-pages =
    { $count ->
        [one] { $count } Seite
       *[other] { $count } Seiten
    }
site-search-libraries =
    { $count ->
        [one] { $count } Bibliothek
       *[other] { $count } Bibliotheken
    }
site-search-picks =
    { $count ->
        [one] { $count } Lesetipp
       *[other] { $count } Lesetipps
    }
