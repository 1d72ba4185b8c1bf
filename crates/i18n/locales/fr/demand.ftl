### What to buy: works with too many holds for each copy.

demand-title = Exemplaires à racheter
demand-count =
    { $count ->
        [0] Aucun titre
        [one] { $count } titre trop demandé
       *[other] { $count } titres trop demandés
    }
demand-caption = Titres trop demandés : d’abord ceux dont aucun exemplaire ne peut être prêté, puis les plus attendus
demand-more-than = Réservations par exemplaire : plus de
demand-help = { $count } par défaut. Comptent les exemplaires prêtés, en rayon, en route ou commandés.
demand-none =
    { $count ->
        [one] Aucun titre n’a plus d’{ $count } réservation par exemplaire.
       *[other] Aucun titre n’a plus de { $count } réservations par exemplaire.
    }
demand-column-holds = Réservations
demand-column-copies = Exemplaires
demand-column-ratio = Par exemplaire
demand-column-oldest = La plus ancienne
demand-no-copy = Aucun
demand-decimal = { $whole },{ $tenths }
demand-csv-isbn = ISBN
demand-csv-address = Notice
