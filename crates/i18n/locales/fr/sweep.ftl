### The sweep of the shelf of holds.

sweep-title = Réservations expirées, { $library }, { $date }
sweep-link = Retirer les réservations expirées
sweep-count =
    { $count ->
        [one] { $count } exemplaire à retirer de l’étagère
       *[other] { $count } exemplaires à retirer de l’étagère
    }
sweep-empty = Rien à retirer de l’étagère des réservations.
sweep-help = Chaque réservation dépassée est annulée et son lecteur prévenu par e-mail ; chaque exemplaire va au lecteur suivant, dans la navette ou dans son rayon. La liste ci-dessous dira où.
sweep-act =
    { $count ->
        [one] Retirer l’exemplaire de l’étagère
       *[other] Retirer les { $count } exemplaires de l’étagère
    }
sweep-today = Traités aujourd’hui : où va chaque exemplaire
sweep-by = Par
sweep-next = Lecteur suivant : repère { $mark }
flash-sweep-done =
    { $count ->
        [one] { $count } exemplaire est traité, son lecteur est prévenu.
       *[other] { $count } exemplaires sont traités, les lecteurs sont prévenus.
    }
flash-sweep-shared =
    { $count ->
        [one] { $count } exemplaire est traité, son lecteur est prévenu.
       *[other] { $count } exemplaires sont traités, les lecteurs sont prévenus.
    }
flash-sweep-shared-text =
    { $rest ->
        [one] Un collègue venait de traiter { $rest } autre exemplaire.
       *[other] Un collègue venait de traiter { $rest } autres exemplaires.
    }
flash-sweep-none = Rien n’a été fait : tout venait d’être traité.
flash-sweep-none-text = La liste ci-dessous dit par qui, et où va chaque exemplaire.
journal-item-sweep = Exemplaire retiré de l’étagère des réservations
