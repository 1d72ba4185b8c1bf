### Walking through the catalogue: lists from A to Z, authors, series, what one may like.

## Lists

browse-title = Im Katalog blättern
browse-lists = Listen
browse-titles = Titel
browse-authors = Autoren
browse-subjects = Themen
browse-call-numbers = Signaturen
browse-titles-from = Titel ab „{ $from }“
browse-authors-from = Autoren ab „{ $from }“
browse-subjects-from = Themen ab „{ $from }“
browse-call-numbers-from = Signaturen ab „{ $from }“
browse-first-letters = Anfangsbuchstaben
browse-go = Los
browse-library = Bibliothek
browse-letters = Zu einem Buchstaben gehen
browse-digits = 0–9
browse-pages = Seiten der Liste
browse-titles-hint = Ohne Artikel: „Verwandlung“.
browse-authors-hint = Der Nachname zuerst: „kafka“.
browse-subjects-hint = Zum Beispiel „Garten“.
browse-call-numbers-hint = Wie auf dem Etikett: „R SIM“ oder „591“.
browse-call-numbers-choose = Wählen Sie eine Bibliothek: Die Signaturen folgen einander wie in ihren Regalen.
browse-empty = Ab hier nichts. Die Liste endet vorher.
browse-empty-start = Zurück zum Anfang
browse-documents =
    { $count ->
        [one] { $count } Medium
       *[other] { $count } Medien
    }

## An author

author-works = Die Medien
author-count =
    { $count ->
        [one] { $count } Medium im Katalog
       *[other] { $count } Medien im Katalog
    }
author-sort = Reihenfolge
author-sort-year = Neueste zuerst
author-sort-title = Von A bis Z
author-search = In diesen Medien suchen und filtern
author-follow = Neuzugänge abonnieren
author-subjects = Themen
author-series = Serien und Reihen
author-cut = Hier stehen die { $count } neuesten Medien. Die Suche zeigt sie alle.
author-role-author = Autor
author-role-illustrator = Illustration
author-role-scriptwriter = Szenario
author-role-translator = Übersetzung
author-role-director = Regie
author-role-actor = Darstellung
author-role-narrator = Lesung
author-role-composer = Komposition
author-role-performer = Interpretation
author-role-editor = Herausgabe
author-role-prefacer = Vorwort
author-role-publisher = Verlag
author-role-other = Weitere Beiträge

## A series

series-title = Serie
series-count =
    { $count ->
        [one] { $count } Band im Katalog
       *[other] { $count } Bände im Katalog
    }
series-missing-count =
    { $count ->
        [one] { $count } Band fehlt
       *[other] { $count } Bände fehlen
    }
series-volumes = Die Bände in ihrer Folge
series-volume-range = Bände { $first } bis { $last }
series-missing = Band { $number }: nicht im Katalog
series-missing-range = Bände { $first } bis { $last }: nicht im Katalog
series-suggest = Zum Kauf vorschlagen
series-suggest-range = Diese zum Kauf vorschlagen
series-suggested = { $series }, Band { $number }
series-suggested-range = { $series }, Bände { $first } bis { $last }
series-extras = Ohne Nummer
series-search = In dieser Serie suchen und filtern
series-follow = Neue Bände abonnieren
series-here = In derselben Serie
series-here-whole = Die ganze Serie „{ $series }“
series-here-shown = Sie sehen diesen Band
series-previous = Voriger Band: { $title }
series-next = Nächster Band: { $title }
series-not-held = Nicht im Katalog

## What one may like

related-title = Wenn Ihnen das gefallen hat
related-borrowed = Leserinnen und Leser, die diesen Titel ausgeliehen haben, haben auch ausgeliehen…
related-alike = Von derselben Person oder zu denselben Themen. Zu wenige haben diesen Titel ausgeliehen, um mehr zu sagen.
edition-more =
    { $count ->
        [one] { $count } weitere Ausgabe
       *[other] { $count } weitere Ausgaben
    }
