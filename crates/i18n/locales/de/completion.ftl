### What is offered while a search is being typed, and what it finds outside the catalogue.

completion-label = Vorschläge
completion-count =
    { $count ->
        [0] Keine Vorschläge.
        [one] { $count } Vorschlag. Die Pfeiltaste nach unten führt hin, die Eingabetaste wählt ihn.
       *[other] { $count } Vorschläge. Die Pfeiltasten nach oben und unten führen hindurch, die Eingabetaste wählt einen.
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
        [one] { $count } Meldung
       *[other] { $count } Meldungen
    }
site-search-selections =
    { $count ->
        [one] { $count } Auswahlliste
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
        [one] { $count } Tipp aus den Bibliotheken
       *[other] { $count } Tipps aus den Bibliotheken
    }
