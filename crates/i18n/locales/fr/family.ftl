### Families: acting for somebody, one screen for all, and what a young reader lets be seen.


family-title = Famille
family-for-whom = Pour qui ?
family-acting = Vous agissez pour { $name }.
family-hidden-title = Document
family-hidden = Les titres ne sont visibles que pour { $name } ; vous voyez les dates de retour.
family-hold-count =
    { $count ->
        [0] aucune réservation
        [one] { $count } réservation
       *[other] { $count } réservations
    }
family-no-loan = Rien à rendre.
family-renewable = Peut être prolongé.
family-to-bring-back = À rapporter
family-place =
    { $count ->
        [one] { $library } : { $count } document
       *[other] { $library } : { $count } documents
    }
family-owed = À payer en tout : { $amount }.
family-owes = À payer : { $amount }.
family-print = Imprimer la liste
family-none = Aucune carte n’est liée à la vôtre
family-none-text = Pour voir et prolonger ici les prêts de vos enfants, demandez au comptoir de lier leurs cartes à la vôtre.
family-guardians-title = Qui voit mes prêts ?
family-guardians = Responsable de vos prêts pour la bibliothèque : { $names }.
family-guardians-see-all = Les titres de vos prêts et réservations sont visibles.
family-guardians-see-dates = Seuls le nombre de vos prêts et leurs dates de retour sont visibles, pas les titres.
family-titles-from-age = À partir de { $age } ans, vous en déciderez.
family-titles-show = Montrer mes titres
family-titles-hide = Cacher mes titres
