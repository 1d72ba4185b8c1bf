### What only the pages say: headings of columns, short words on stamps and cards.

search-placeholder = Titel, Autor, Thema, ISBN…
search-column-title = Titel
search-column-author = Autor
record-read-online = Online lesen oder hören
kind-novel = Roman
kind-nonfiction = Sachbuch
kind-youth = Kinderbuch
library-choose-this = Diese Bibliothek wählen
hold-document = Vorgemerkter Titel
renewal-title = Meine Ausleihen verlängern
renewal-due = Rückgabe
renewal-new-due = Neues Datum
renewal-cost = Kosten
renewal-back = Zurück zu meinen Ausleihen
account-in-short = Auf einen Blick
account-card-bars = Strichcode Ihres Ausweises
demo-account-who = Person
stamp-about = ca.
stamp-rank = Platz
stamp-of = von { $count }
