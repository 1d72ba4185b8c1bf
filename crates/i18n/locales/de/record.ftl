### Records and their copies: labels, coded values, states of a copy.


## The page of a record

record-page-title = { $title }, { $author }
record-by = von { $author }
record-contributor = { $name } ({ $role })
record-authors = Beteiligte
record-contributors = Mit
record-published = Erschienen
record-publisher = Verlag
record-edition = Ausgabe
record-place = Ort
record-extent = Umfang
record-language = Sprache
record-languages = Sprachen
record-original-title = Originaltitel
record-original-language = Originalsprache
record-series = Reihe
record-set = Serie
record-volume = Band { $volume }
record-subjects = Themen
record-genres = Genres
record-audience = Zielgruppe
record-class-number = Systematik
record-isbn = ISBN
record-issn = ISSN
record-summary = Zusammenfassung
record-contents = Inhalt
record-notes = Anmerkungen
record-links = Links
record-other-titles = Weitere Titel
record-details = Vollständige Beschreibung
record-come = Holen Sie es ab oder merken Sie es vor: wir legen es bereit.
record-available-libraries =
    In { $count } von { $total ->
        [one] { $total } Bibliothek
       *[other] { $total } Bibliotheken
    } verfügbar
record-holds-waiting =
    { $count ->
        [0] Keine wartende Vormerkung
        [one] { $count } wartende Vormerkung
       *[other] { $count } wartende Vormerkungen
    }
record-loan-period =
    Leihfrist: { $count ->
        [one] { $count } Tag
       *[other] { $count } Tage
    }
record-renewals =
    { $count ->
        [0] Nicht verlängerbar
        [one] { $count } Mal verlängerbar
       *[other] { $count } Mal verlängerbar
    }
record-editions = Andere Ausgaben und Formate
record-edition-shown = Sie sehen diese Ausgabe
record-shelf = Im selben Regal
record-shelf-text = Was Sie daneben sehen würden, bei { $shelf }.
record-share = Teilen
record-number = Titel { $number }
record-untitled = Ohne Titel

## The table of copies

record-items = Wo Sie es finden
record-items-caption = Exemplare nach Bibliothek
record-items-none = Zurzeit besitzt keine Bibliothek des Verbunds ein Exemplar.
record-items-count =
    { $count ->
        [one] { $count } Exemplar
       *[other] { $count } Exemplare
    }
record-items-more =
    { $count ->
        [one] { $count } weiteres Exemplar zeigen
       *[other] { $count } weitere Exemplare zeigen
    }
record-column-library = Bibliothek
record-column-section = Abteilung
record-column-call-number = Signatur
record-column-state = Status
record-column-volume = Band oder Heft
record-call-number-help = Die Signatur ist das Etikett auf dem Rücken: sie nennt das Regal.
record-my-library = meine Bibliothek

## States of a copy

item-state-on-shelf = Verfügbar
item-state-on-loan = Ausgeliehen
item-state-in-transit = Unterwegs
item-state-on-hold-shelf = Vorgemerkt
item-state-reference-only = Präsenzbestand
item-state-on-order = Bestellt
item-state-in-process = In Bearbeitung
item-state-stacks = Im Magazin verfügbar, bitte an der Theke fragen
item-state-missing = Nicht auffindbar
item-state-lost = Verloren
item-state-damaged = Beschädigt
item-state-withdrawn = Ausgeschieden
item-state-unknown = Status unbekannt
item-due = zurück am { $date }
item-overdue = erwartet seit { $date }
item-arrives = kommt gegen { $date } an
item-holds =
    { $count ->
        [one] { $count } Vormerkung
       *[other] { $count } Vormerkungen
    }
item-state-as-of = laut Datei vom { $date }

## Types of document

document-type-book = Buch
document-type-comic = Comic
document-type-manga = Manga
document-type-large-print = Großdruck
document-type-easy-read = Leichte Sprache
document-type-audiobook = Hörbuch
document-type-ebook = E-Book
document-type-periodical = Zeitschrift oder Zeitung
document-type-score = Noten
document-type-music = Musik
document-type-film = Film
document-type-game = Gesellschaftsspiel
document-type-software = Videospiel oder Software
document-type-map = Karte
document-type-picture = Bild
document-type-object = Gegenstand
document-type-online = Online-Ressource
document-type-other = Anderes Medium

## Audiences

audience-youth = Kinder
audience-teen = Jugend
audience-adult = Erwachsene

## Fiction

fiction-fiction = Belletristik
fiction-nonfiction = Sachliteratur

## What a contributor did

role-author = Autor
role-illustrator = Illustration
role-scriptwriter = Szenario
role-translator = Übersetzung
role-director = Regie
role-actor = Darstellung
role-narrator = Sprecher
role-composer = Komposition
role-performer = Interpretation
role-editor = Herausgabe
role-prefacer = Vorwort
role-publisher = Verlag
role-other = Mitwirkung

## What a subject names

subject-kind-topic = Thema
subject-kind-name = Person oder Körperschaft
subject-kind-place = Ort
subject-kind-genre = Genre
subject-kind-keyword = Stichwort
