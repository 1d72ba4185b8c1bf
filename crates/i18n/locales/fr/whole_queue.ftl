### A whole queue answered at once.

whole-validate-question =
    { $count ->
        [one] Valider cette réservation ?
       *[other] Valider les { $count } réservations ?
    }
whole-validate-verb =
    { $count ->
        [one] Valider la réservation
       *[other] Valider les { $count } réservations
    }
whole-decline-question =
    { $count ->
        [one] Refuser cette réservation ?
       *[other] Refuser les { $count } réservations ?
    }
whole-decline-verb =
    { $count ->
        [one] Refuser la réservation
       *[other] Refuser les { $count } réservations
    }
whole-help =
    { $count ->
        [one] Toute la liste est concernée, pas seulement cette page. Chaque lecteur reçoit un e-mail dans { $count } minute. Les réservations arrivées entre-temps ne sont pas touchées.
       *[other] Toute la liste est concernée, pas seulement cette page. Chaque lecteur reçoit un e-mail dans { $count } minutes. Les réservations arrivées entre-temps ne sont pas touchées.
    }
whole-help-at-once = Toute la liste est concernée, pas seulement cette page. Chaque lecteur reçoit aussitôt un e-mail. Les réservations arrivées entre-temps ne sont pas touchées.
whole-note = Mot à tous ces lecteurs
whole-keep = Revenir sans rien faire
flash-whole-validated =
    { $count ->
        [one] { $count } réservation est validée.
       *[other] { $count } réservations sont validées.
    }
flash-whole-validated-shared =
    { $count ->
        [one] { $count } réservation est validée.
       *[other] { $count } réservations sont validées.
    }
flash-whole-validated-shared-text =
    { $rest ->
        [one] { $rest } autre venait d’être traitée par un collègue.
       *[other] { $rest } autres venaient d’être traitées par un collègue.
    }
flash-whole-declined =
    { $count ->
        [one] { $count } réservation est refusée, le lecteur est prévenu.
       *[other] { $count } réservations sont refusées, les lecteurs sont prévenus.
    }
flash-whole-declined-shared =
    { $count ->
        [one] { $count } réservation est refusée, le lecteur est prévenu.
       *[other] { $count } réservations sont refusées, les lecteurs sont prévenus.
    }
flash-whole-declined-shared-text =
    { $rest ->
        [one] { $rest } autre venait d’être traitée par un collègue.
       *[other] { $rest } autres venaient d’être traitées par un collègue.
    }
flash-whole-nothing = Rien n’a été fait : plus aucune réservation n’attend sous ce filtre.
