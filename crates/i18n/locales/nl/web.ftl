### What only the pages say: headings of columns, short words on stamps and cards.

search-placeholder = Titel, auteur, onderwerp, ISBN…
search-column-title = Titel
search-column-author = Auteur
record-read-online = Online lezen of beluisteren
kind-novel = Roman
kind-nonfiction = Non-fictie
kind-youth = Jeugdboek
library-choose-this = Deze bibliotheek kiezen
hold-document = Gereserveerd werk
renewal-title = Mijn uitleningen verlengen
renewal-due = Terug te brengen
renewal-new-due = Nieuwe datum
renewal-cost = Kosten
renewal-back = Terug naar mijn uitleningen
account-in-short = In het kort
account-card-bars = Streepjescode van je kaart
demo-account-who = Persoon
stamp-about = rond
stamp-rank = plaats
stamp-of = van { $count }
