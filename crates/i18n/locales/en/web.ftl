### What only the pages say: headings of columns, short words on stamps and cards.

search-placeholder = Title, author, subject, ISBN…
search-column-title = Title
search-column-author = Author
record-read-online = Read or listen online
kind-novel = Novel
kind-nonfiction = Non-fiction
kind-youth = Children’s book
library-choose-this = Choose this library
hold-document = Reserved item
renewal-title = Renew my loans
renewal-due = Due
renewal-new-due = New date
renewal-cost = Cost
renewal-back = Back to my loans
account-in-short = At a glance
account-card-bars = Barcode of your card
demo-account-who = Person
stamp-about = about
stamp-rank = place
stamp-of = of { $count }
