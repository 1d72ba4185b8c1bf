### What only the pages say: headings of columns, short words on stamps and cards.

search-placeholder = Titre, auteur, sujet, ISBN…
search-column-title = Titre
search-column-author = Auteur
record-read-online = Lire ou écouter en ligne
kind-novel = Roman
kind-nonfiction = Documentaire
kind-youth = Livre jeunesse
library-choose-this = Choisir cette bibliothèque
hold-document = Document réservé
renewal-title = Prolonger mes prêts
renewal-due = À rendre
renewal-new-due = Nouvelle date
renewal-cost = Coût
renewal-back = Revenir à mes prêts
account-in-short = En bref
account-card-bars = Code-barres de votre carte
demo-account-who = Personne
stamp-about = vers
stamp-rank = rang
stamp-of = sur { $count }
