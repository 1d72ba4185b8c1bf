### Queue, desk and readers: what their pages say besides the words of `staff`.

## The queue

staff-stages = Étapes
staff-decline-dots = Refuser…
staff-cancel-dots = Annuler…
staff-cancel-question = Annuler cette réservation ?
staff-cancelled-count =
    { $count ->
        [one] La réservation est annulée, le lecteur est prévenu.
       *[other] { $count } réservations sont annulées, les lecteurs sont prévenus.
    }
staff-undo-validation = Annuler la validation
staff-undo-decline = Annuler le refus
staff-nothing-to-scan = Cet exemplaire n’a pas de code-barres : traitez-le au comptoir.
staff-key-enter = Entrée
staff-back-to-holds = Revenir aux réservations
staff-column-done = Action
staff-column-time = Heure
staff-column-where = Où
staff-panel-nobody = Personne
staff-panel-people =
    { $count ->
        [one] { $count } personne
       *[other] { $count } personnes
    }
staff-panel-no-fee = Aucune
staff-panel-no-item = Aucun exemplaire libre
staff-history-line = { $date }, { $time } : { $state } ({ $name })
staff-actor-portal = le portail
staff-actor-colleague = un collègue
staff-no-section = Sans section

## The desk

staff-desk-said-returned = Rendu
staff-desk-said-received = Reçu
staff-desk-said-lent = Prêté
staff-desk-said-unknown = Inconnu
staff-desk-words-shelf = En rayon
staff-desk-words-already = Déjà en rayon
staff-desk-words-not-lendable = À mettre à part : { $state }
staff-desk-words-hold = À mettre de côté pour { $name }
staff-desk-words-shuttle = Navette → { $library }
staff-desk-words-due = Jusqu’au { $date }
staff-desk-late =
    { $count ->
        [one] { $count } jour de retard
       *[other] { $count } jours de retard
    }
staff-desk-fine = Amende : { $amount }
staff-desk-conflict = Quelqu’un vient de traiter cet exemplaire : scannez-le de nouveau.
staff-desk-sound = Son à chaque scan
staff-slip = Fiche à glisser dans le document
staff-slip-print = Imprimer la fiche
staff-slip-until = À retirer jusqu’au { $date }

## Readers

staff-find-reader = Nom ou numéro de carte
staff-reader-find-help = Tapez un nom, même incomplet, ou scannez une carte.
staff-reader-not-found = Personne ne correspond à « { $query } ».
staff-reader-no-loan = Aucun prêt en cours.
staff-tell-reader = À dire au lecteur :
staff-reader-street = Rue et numéro
staff-reader-postcode = Code postal
staff-reader-city = Localité
staff-reader-age =
    { $count ->
        [one] { $count } an
       *[other] { $count } ans
    }
staff-reader-card-help = Scannez la carte que vous remettez ; ses chiffres suffisent.
staff-reader-birth-needed = Donnez la date de naissance : les règles d’âge en dépendent.
register-refused-card-taken = La carte { $card } appartient déjà à quelqu’un.
register-refused-known-already = Une personne du même nom, née le même jour, est déjà inscrite : { $name }, carte { $card }.

## Messages

flash-staff-job-retried = La tâche est relancée.
flash-staff-registered = { $what } : l’inscription est faite.
staff-handled =
    { $count ->
        [one] L’exemplaire est traité.
       *[other] { $count } exemplaires sont traités.
    }

## The card

staff-card-change = Carte perdue ou remplacée
staff-card-new = Numéro de la nouvelle carte
staff-card-replace = Remplacer la carte
staff-card-lost = Carte perdue
staff-card-found = Carte retrouvée
flash-staff-card-lost = La carte { $what } est déclarée perdue.
flash-staff-card-lost-text = Elle ne permet plus ni prêt ni réservation, et le lecteur est déconnecté partout.
flash-staff-card-found = La carte { $what } est de nouveau active.
flash-staff-card-replaced = La nouvelle carte { $what } est active.
flash-staff-card-replaced-text = L’ancienne ne sert plus, et le lecteur est déconnecté partout.
flash-staff-card-taken = La carte { $what } appartient déjà à quelqu’un : rien n’a changé.
flash-staff-card-changed = La carte { $what } a déjà changé : voici où elle en est.
flash-staff-card-number-missing = Scannez la nouvelle carte avant de remplacer l’ancienne.
