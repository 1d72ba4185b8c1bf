### « Recherche avancée » and the signs of a search.

advanced-intro = Füllen Sie ein oder mehrere Felder aus: Alle zählen. Das Ergebnis ist eine gewöhnliche Suche, die Sie verfeinern, speichern oder teilen können.
advanced-empty = Füllen Sie mindestens ein Feld aus oder kreuzen Sie mindestens eine Angabe an.
advanced-where = Suchen
advanced-narrow = Einschränken
advanced-words = Alle diese Wörter
advanced-phrase = Diese Wörter in dieser Reihenfolge
advanced-title = Wörter aus dem Titel
advanced-author = Autor
advanced-subject = Thema
advanced-series = Serie oder Reihe
advanced-publisher = Verlag
advanced-call-number = Signatur
advanced-without = Keines dieser Wörter
advanced-year-from = Erschienen ab
advanced-year-until = Erschienen bis
advanced-signs = Zeichen, die in jeder Suche gelten
advanced-sign-field = Ein Wort in einem Feld: titel, autor, thema, reihe, verlag, signatur.
advanced-sign-several = Mehrere Wörter in einem Feld.
advanced-sign-phrase = Diese Wörter in dieser Reihenfolge.
advanced-sign-without = Ohne dieses Wort.
advanced-sign-or = Das eine oder das andere, OR in Großbuchstaben.
advanced-sign-beginning = Alle Wörter, die so beginnen.
advanced-sign-years = In diesen Jahren erschienen.

## Why these results

why-show = Warum diese Treffer?
why-hide = Erklärungen ausblenden
why-order = Am besten passende Titel und Autoren stehen zuerst, danach die Medien, von denen der Verbund die meisten Exemplare hat.
why-order-other = Gewählte Reihenfolge: { $order }.
why-found = Gefunden in: { $places }.
why-place = { $place } ({ $words })
why-in-title = Titel
why-in-author = Autor
why-in-subject = Thema
why-in-series = Reihe
why-in-publisher = Verlag
why-in-call-number = Signatur
why-in-text = Zusammenfassung oder Anmerkungen
why-in-number = ISBN oder Nummer
why-score-total = Punktzahl: { $score }
why-score-part = { $reason }, „{ $text }“: { $score }
why-score-copies =
    × { $factor } für { $copies ->
        [one] { $copies } Exemplar
       *[other] { $copies } Exemplare
    }
why-score-word = Gefundenes Wort
why-score-title = Wort aus dem Titel
why-score-author = Wort aus dem Namen eines Autors
why-score-subject = Wort aus einem Thema
why-score-same-form = Wort wie eingegeben
why-score-together = Wörter nebeneinander
why-score-whole-title = Ganzer Titel
why-score-title-and-author = Ganzer Titel und Autor
why-score-near-title = Ganzer Titel in anderen Formen
why-score-other-whole = Anderer Titel oder Signatur, vollständig
why-score-title-start = Anfang des Titels
