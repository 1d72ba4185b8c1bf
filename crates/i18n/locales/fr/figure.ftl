### Figures by library and period, and searches that found nothing.

figure-title = Chiffres
figure-export = Exporter (CSV)
figure-period = Période
figure-by-day = Par jour
figure-by-week = Par semaine
figure-by-month = Par mois
figure-by-year = Par année
figure-week-of = semaine du { $date }
figure-month-of = { $month } { $year }
figure-caption = { $where } : { $first } → { $last }
figure-periods = Autres périodes
figure-earlier = Avant
figure-later = Après
figure-loan = Prêts
figure-renewal = Prolongations
figure-hold = Réservations
figure-readers = Lecteurs actifs
figure-event = Animations
figure-attendance = Présences
figure-total = { $count } en tout
figure-highest = Maximum : { $count } ({ $when })
figure-nothing = Rien sur cette période.
figure-readers-hint = Un lecteur actif a emprunté, prolongé ou réservé ; il compte une fois par période, et une fois dans le réseau. Aucun nom n’est gardé avec ces chiffres : effacer un historique n’y change rien.
figure-by-library = Par bibliothèque, { $when }

## Searches that found nothing

empty-search-title = Recherches sans résultat
empty-search-lead = Ce que plusieurs lecteurs ont cherché en vain ces trois derniers mois. Personne n’est nommé, et ce qui n’a été cherché qu’une ou deux fois n’est pas montré.
empty-search-to-see = À regarder
empty-search-to-buy = À acheter
empty-search-settled = Réglées
empty-search-none = Aucune recherche ici.
empty-search-words = Recherche
empty-search-count = Nombre de fois
empty-search-last = Dernière fois
empty-search-buy = Noter à acheter
empty-search-settle = Marquer réglée
empty-search-again = Regarder de nouveau
empty-search-help = Cherchez d’abord vous-même : le document existe peut-être sous un autre titre. Sinon, notez-le à acheter, ou demandez-le en prêt interbibliothèques (PIB). La page montre les quarante plus fréquentes, l’export toutes.
flash-empty-search-buy = « { $what } » est à acheter.
flash-empty-search-settle = « { $what } » est réglée.
flash-empty-search-again = « { $what } » est de nouveau à regarder.

## What is held of a person, and the nightly task

data-noun-activity = Dernière activité (pour compter les lecteurs actifs)
data-column-last = Dernière fois
journal-patron-change = Lecteur modifié par l’import
journal-noun-empty-search = Recherche sans résultat
journal-empty-search-buy = Recherche notée à acheter
journal-empty-search-settle = Recherche réglée
journal-empty-search-again = Recherche à revoir
job-count-figures = Réunir les chiffres de la veille

## Events by age

turnout-link = Animations par âge
turnout-title = Participants aux animations de { $year }, par âge
turnout-years = Années
turnout-hint = Sans aucun nom : « 9 sur 12 » veut dire neuf présents sur douze inscrits. Pour une animation dont les enfants sont nommés, ce sont eux qui comptent, avec l’âge donné ; sinon la première place est celle du lecteur. L’âge des autres places n’est pas connu.
turnout-none = Personne n’était inscrit à une animation cette année-là.
turnout-event = Animation
turnout-day = Jour
turnout-total = En tout
turnout-registered = Inscrits
turnout-came = Présents
turnout-column = { $count }, { $age }
turnout-count = { $came } sur { $registered }
age-band-infant = 0 à 5 ans
age-band-child = 6 à 11 ans
age-band-teenager = 12 à 17 ans
age-band-adult = 18 à 64 ans
age-band-senior = 65 ans et plus
age-band-unknown = Âge inconnu
