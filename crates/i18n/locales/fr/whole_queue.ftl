### A whole queue answered at once.

whole-validate-question =
    { $count ->
        [one] Valider cette demande ?
       *[other] Valider les { $count } demandes ?
    }
whole-validate-verb =
    { $count ->
        [one] Valider cette demande
       *[other] Valider les { $count } demandes
    }
whole-decline-question =
    { $count ->
        [one] Refuser cette demande ?
       *[other] Refuser les { $count } demandes ?
    }
whole-decline-verb =
    { $count ->
        [one] Refuser cette demande
       *[other] Refuser les { $count } demandes
    }
whole-help =
    { $count ->
        [one] Toutes les pages sont concernées. Chaque lecteur reçoit un e-mail dans { $count } minute. Ce qui arrive entre-temps n’est pas touché.
       *[other] Toutes les pages sont concernées. Chaque lecteur reçoit un e-mail dans { $count } minutes. Ce qui arrive entre-temps n’est pas touché.
    }
whole-help-at-once = Toutes les pages sont concernées. Chaque lecteur reçoit aussitôt un e-mail. Ce qui arrive entre-temps n’est pas touché.
whole-note = Mot à tous ces lecteurs
whole-keep = Revenir sans rien faire
flash-whole-validated =
    { $count ->
        [one] { $count } demande est validée.
       *[other] { $count } demandes sont validées.
    }
flash-whole-validated-shared =
    { $count ->
        [one] { $count } demande est validée.
       *[other] { $count } demandes sont validées.
    }
flash-whole-validated-shared-text =
    { $rest ->
        [one] { $rest } autre venait d’être traitée par quelqu’un d’autre.
       *[other] { $rest } autres venaient d’être traitées par quelqu’un d’autre.
    }
flash-whole-declined =
    { $count ->
        [one] { $count } demande est refusée, le lecteur est prévenu.
       *[other] { $count } demandes sont refusées, les lecteurs sont prévenus.
    }
flash-whole-declined-shared =
    { $count ->
        [one] { $count } demande est refusée, le lecteur est prévenu.
       *[other] { $count } demandes sont refusées, les lecteurs sont prévenus.
    }
flash-whole-declined-shared-text =
    { $rest ->
        [one] { $rest } autre venait d’être traitée par quelqu’un d’autre.
       *[other] { $rest } autres venaient d’être traitées par quelqu’un d’autre.
    }
flash-whole-nothing = Rien n’a été fait : plus aucune demande n’attend sous ce filtre.
