### The relevance bench: what must come for which search, and how searches were answered.

relevance-title = Relevanz
relevance-lead = Suchen, von denen Sie gesagt haben, was kommen muss. Sie werden bei jeder Anzeige im Katalog, wie er jetzt ist, neu ausgeführt: Sie sehen sofort, was eine Änderung verbessert oder verschlechtert.
relevance-now = Jetzt
relevance-keep = Diese Messung behalten
relevance-tally-kept = Am erwarteten Platz
relevance-tally-first = An erster Stelle
relevance-tally-five = Unter den ersten fünf
relevance-share = { $count } von { $total } ({ $percent } %)
relevance-index = Index
relevance-index-facts = { $records ->
    [one] { $records } Titelaufnahme
   *[other] { $records } Titelaufnahmen
} · Index { $stamp } · Gewichte { $weights }
relevance-found = Was „{ $query }“ jetzt findet
relevance-found-nothing = Nichts. Sie können unten trotzdem sagen, welches Medium kommen sollte.
relevance-should-be-first = Dieses Ergebnis sollte das erste sein
relevance-judge = Sollte ein anderes Ergebnis das erste sein? Sagen Sie es
relevance-new = Eine Suche beurteilen
relevance-edit-title = Diese beurteilte Suche ändern
relevance-query = Suche
relevance-record = Medium, das kommen muss
relevance-record-hint = Die Nummer der Titelaufnahme oder die Adresse ihrer Seite.
relevance-within-label = Es muss kommen
relevance-within = { $count ->
    [1] an erster Stelle
   *[other] unter den ersten { $count }
}
relevance-any-edition = Eine andere Ausgabe desselben Werks genügt auch
relevance-note = Notiz (freiwillig)
relevance-save = Speichern
relevance-cancel = Abbrechen
relevance-none = Noch keine beurteilten Suchen.
relevance-searches = Beurteilte Suchen
relevance-expected = Muss kommen
relevance-rank = Platz jetzt
relevance-rank-before = Platz in der letzten Messung
relevance-shift = Veränderung
relevance-shift-better = Besser
relevance-shift-worse = Schlechter
relevance-shift-same = Unverändert
relevance-shift-new = Neu
relevance-kept = Am erwarteten Platz:
relevance-not-kept = Nicht am erwarteten Platz:
relevance-not-found = Nicht unter den ersten { $count }
relevance-not-judged = Noch nicht beurteilt
relevance-gone = Titelaufnahme { $number }, die Leser nicht mehr finden
relevance-added = { $who }, { $when }
relevance-somebody = Eine frühere Kollegin oder ein früherer Kollege
relevance-column-by = Hinzugefügt von
relevance-column-on = Hinzugefügt am
relevance-edit = Ändern
relevance-delete = Entfernen
relevance-runs = Behaltene Messungen
relevance-run-when = Messung
relevance-compare = Vergleichen
relevance-compared-title = Zwei Messungen nebeneinander
relevance-before = Vorher
relevance-after = Nachher
relevance-figures = Ergebnisse
relevance-help = Eine Messung wird auch nachts behalten, wenn sich der Index oder seine Gewichte geändert haben. Die letzten sechzig bleiben erhalten. Synonyme zählen wie für Ihre Leser.
relevance-conflict = Jemand aus dem Team hat diese Suche inzwischen geändert: Die Liste unten ist auf dem neuesten Stand. Nichts von dem, was Sie getippt haben, ist verloren; speichern Sie es bei Bedarf noch einmal.
relevance-error-no-query = Tippen Sie die Suche so, wie Ihre Leser sie tippen.
relevance-error-long-query = Diese Suche ist zu lang: höchstens { $letters } Zeichen.
relevance-error-long-note = Diese Notiz ist zu lang: höchstens { $letters } Zeichen.
relevance-error-within = Wählen Sie einen Platz aus der Liste.
relevance-error-no-record = Kein sichtbares Medium hat diese Nummer: Kopieren Sie die Nummer der Titelaufnahme oder die Adresse ihrer Seite.
relevance-error-twice = Dieses Medium wird für diese Suche schon erwartet: Ändern Sie lieber die andere Zeile.
relevance-error-too-many = Es gibt schon { $most } beurteilte Suchen: Entfernen Sie eine, die nicht mehr gebraucht wird.

flash-relevance-saved = Beurteilte Suche gespeichert: { $what }.
flash-relevance-deleted = Beurteilte Suche entfernt: { $what }.
flash-relevance-run-kept = Messung behalten.
flash-relevance-run-same = Seit der letzten Messung hat sich nichts geändert: Sie wurde kein zweites Mal behalten.
journal-noun-judged-search = Beurteilte Suchen
journal-judged-search-add = Beurteilte Suche hinzugefügt
journal-judged-search-change = Beurteilte Suche geändert
journal-judged-search-delete = Beurteilte Suche entfernt
journal-noun-relevance-run = Messungen der Relevanz
journal-relevance-run-keep = Messung der Relevanz behalten
