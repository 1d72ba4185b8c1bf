### The sweep of the shelf of holds.

sweep-title = Réservations expirées, { $library }, { $date }
sweep-link = Vider l’étagère
sweep-count =
    { $count ->
        [one] { $count } exemplaire à retirer de l’étagère
       *[other] { $count } exemplaires à retirer de l’étagère
    }
sweep-empty = Rien à retirer de l’étagère des réservations.
sweep-help = Chaque réservation dépassée est annulée et son lecteur prévenu par e-mail ; chaque exemplaire va au lecteur suivant, dans la navette ou dans son rayon. La liste ci-dessous dira où.
sweep-act =
    { $count ->
        [one] Traiter cet exemplaire
       *[other] Traiter les { $count } exemplaires
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
        [one] { $rest } autre venait de l’être par quelqu’un d’autre.
       *[other] { $rest } autres venaient de l’être par quelqu’un d’autre.
    }
flash-sweep-none = Rien n’a été fait : tout venait d’être traité.
flash-sweep-none-text = La liste ci-dessous dit par qui, et où va chaque exemplaire.
journal-item-sweep = Exemplaire retiré de l’étagère des réservations
