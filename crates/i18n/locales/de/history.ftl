### The history of loans: off until the reader chooses, searched, kept as a file, erased.


history-title = Ausleihverlauf
history-on = Ihr Verlauf ist aktiviert
history-since = seit { $date }.
history-off = Ihr Verlauf ist ausgeschaltet
history-off-text = Zurückgegebene Medien werden nicht unter Ihrem Namen gespeichert. Wenn Sie den Verlauf aktivieren, steht hier, was Sie künftig zurückgeben, nur für Sie. Sie können es jederzeit löschen.
history-begin = Meinen Verlauf aktivieren
history-empty = Seit der Aktivierung wurde nichts zurückgegeben. Das nächste erscheint hier.
history-nothing = Nichts in Ihrem Verlauf für „{ $words }“.
history-count =
    { $count ->
        [0] Keine zurückgegebene Ausleihe
        [one] { $count } zurückgegebene Ausleihe
       *[other] { $count } zurückgegebene Ausleihen
    }
history-search = Im Verlauf suchen
history-search-button = Suchen
history-export = Herunterladen (CSV)
history-erase-or-end = Löschen oder ausschalten
history-column-lent = Ausgeliehen am
history-column-returned = Zurückgegeben am
history-column-document = Medium
history-column-title = Titel
history-column-author = Autor
history-column-type = Art
history-column-actions = Aktionen
history-erase-one = Löschen
history-erase-title = Verlauf löschen
history-erase = Meinen Verlauf löschen
history-erase-question = Ihren ganzen Verlauf löschen?
history-erase-consequence = Niemand kann ihn wiederherstellen, auch die Bibliothek nicht.
history-erase-kept = Eine Ausleihe mit offener Gebühr bleibt unter „Meine offenen Gebühren“ genannt. Beendete Vormerkungen werden vier Monate aufbewahrt.
history-afterwards = Und danach?
history-go-on = Den Verlauf aktiviert lassen
history-go-on-text = Er beginnt mit der nächsten Rückgabe neu.
history-end = Den Verlauf ausschalten
history-end-text = Keine Rückgabe wird mehr unter Ihrem Namen gespeichert.
history-keep = Meinen Verlauf behalten
history-had = Schon ausgeliehen
