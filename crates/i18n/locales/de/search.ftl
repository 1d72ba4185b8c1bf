### Searching: the field, the filters, the results.

search-title = Suche
search-title-query = „{ $query }“: Suche
search-button = Suchen
search-scope = Wo suchen
search-scope-network = Der ganze Verbund
search-scope-library = Meine Bibliothek
search-scope-online = Online
search-advanced = Erweiterte Suche

## What is being searched

search-my-search = Meine Suche
search-term-remove = , entfernen
search-clear = Alles löschen
search-save = Speichern
search-subscribe = Abonnieren
search-everything = Der ganze Katalog

## Filters

search-filters = Ergebnisse filtern
search-filters-active =
    { $count ->
        [one] { $count } aktiver Filter
       *[other] { $count } aktive Filter
    }
search-apply-filters = Filter anwenden
search-facet-availability = Verfügbarkeit
search-facet-type = Medienart
search-facet-library = Bibliothek
search-facet-language = Sprache
search-facet-audience = Zielgruppe
search-facet-year = Erscheinungsjahr
search-facet-author = Autor
search-facet-subject = Thema
search-facet-genre = Genre
search-facet-series = Reihe
search-facet-all = Alle
search-facet-all-of = Alle: { $facet }
search-facet-count =
    { $count ->
        [one] { $count } Treffer
       *[other] { $count } Treffer
    }
search-facet-available = Jetzt verfügbar
search-facet-mine = In meiner Bibliothek
search-facet-online = Online
search-facet-arrival = Neu eingetroffen
search-facet-exclude = Ausschließen…
search-facet-find = In dieser Liste suchen
search-facet-not-found = Nichts in dieser Liste passt zu „{ $text }“.
search-facet-explained = Mehrere Angaben in einer Liste zeigen, was zur einen oder zur anderen passt. „Außer“ lässt weg, was angekreuzt ist.
search-except = Außer
search-without = Außer { $value }
search-section-of = { $section } ({ $library })
search-arrived-within =
    { $days ->
        [one] Im letzten Tag
       *[other] In den letzten { $days } Tagen
    }
search-year-since = Seit { $year }
search-year-between = { $from } – { $until }
search-year-before = Vor { $year }
search-year-from = Von
search-year-until = Bis
search-year-unknown = Ohne Datum

## Results

search-results =
    { $count ->
        [0] Keine Treffer
        [one] { $count } Treffer
       *[other] { $count } Treffer
    }
search-results-list = Trefferliste
search-works =
    { $count ->
        [one] das ist { $count } Werk
       *[other] das sind { $count } Werke
    }
search-sort = Sortieren nach
search-sort-button = Sortieren
search-sort-relevance = Relevanz
search-sort-newest = Neueste
search-sort-oldest = Älteste
search-sort-arrival = Zuletzt eingetroffen
search-sort-popular = Am häufigsten ausgeliehen
search-sort-title = Titel, von A bis Z
search-sort-author = Autor, von A bis Z
search-view = Ansicht
search-view-list = Liste
search-view-grid = Titelbilder
search-view-compact = Kompakt
search-choose = { $title } auswählen
search-editions =
    { $count ->
        [one] { $count } Ausgabe
       *[other] { $count } Ausgaben
    }

## Spelling

search-corrected = Treffer für { $corrected }. Stattdessen nach { $query } suchen?
search-did-you-mean = Meinten Sie { $suggestion }?

## Nothing found

search-nothing-title = Keine Treffer für „{ $query }“
search-nothing-filtered = Keine Treffer mit diesen Filtern
search-nothing-ways-out = Versuchen Sie Folgendes:
search-nothing-filter = Ohne den Filter „{ $filter }“
search-nothing-no-filter = Ohne jeden Filter
search-nothing-drop =
    { $what }: { $count ->
        [one] { $count } Treffer
       *[other] { $count } Treffer
    }
search-nothing-whole-network = Im ganzen Verbund suchen
search-nothing-at-library =
    { $library }: { $count ->
        [one] { $count } Treffer
       *[other] { $count } Treffer
    }
search-nothing-word =
    Nur „{ $word }“: { $count ->
        [one] { $count } Treffer
       *[other] { $count } Treffer
    }
search-nothing-fewer-words = Suchen Sie mit weniger Wörtern oder nur nach dem Namen des Autors.
search-nothing-check-spelling = Prüfen Sie die Schreibweise; Akzente und Großschreibung zählen nicht.
search-nothing-ask = Fragen Sie Ihre Bibliothek: sie kann es von anderswo besorgen.
search-nothing-suggest-purchase = Diese Anschaffung vorschlagen

## Availability

availability-show = Verfügbarkeit ansehen
availability-here = Verfügbar in { $library }
availability-here-named = Verfügbar: { $library }
availability-elsewhere = Wird geholt: { $libraries }
availability-count =
    In { $count ->
        [one] { $count } Bibliothek
       *[other] { $count } Bibliotheken
    } verfügbar
availability-on-loan = Ausgeliehen
availability-on-loan-until = Ausgeliehen, zurück am { $date }
availability-on-loan-holds =
    Ausgeliehen, { $count ->
        [one] { $count } Vormerkung
       *[other] { $count } Vormerkungen
    }
availability-all-asked = Vorhanden, schon vorgemerkt
availability-reference = Präsenzbestand
availability-online = Online, sofort
availability-on-order = Bestellt
availability-none = Kein Exemplar
availability-unknown = Verfügbarkeit unbekannt
availability-unknown-text = { $library } antwortet zurzeit nicht. Rufen Sie { $phone } an oder merken Sie vor: die Anfrage wird weitergeleitet.
availability-read-at = Stand: { $time }.
availability-all-items = Alle Exemplare
availability-more-libraries =
    { $count ->
        [one] und { $count } weitere Bibliothek
       *[other] und { $count } weitere Bibliotheken
    }

## Pages of results

pager-label = Trefferseiten
pager-page = Seite { $page }
pager-of = Seite { $page } von { $count }
pager-previous = Zurück
pager-next = Weiter
pager-too-far = Weiter lässt sich nicht blättern. Fügen Sie ein Wort oder einen Filter hinzu.

## Home page of a library

home-question = Was lesen Sie als Nächstes?
home-new = Neu eingetroffen in { $library }
home-new-named = Neu eingetroffen: { $library }
home-new-count =
    { $count ->
        [one] { $count } Neuerwerbung zum Ausleihen oder Vormerken.
       *[other] { $count } Neuerwerbungen zum Ausleihen oder Vormerken.
    }
home-new-all = Alle Neuerwerbungen ansehen
home-shortcuts = Direkt zu
home-shortcut-new = Neuerwerbungen
home-shortcut-comics = Comics und Manga
home-shortcut-youth = Kinder und Jugend
home-shortcut-audio = Hörbücher
home-shortcut-films-music = Filme und Musik
