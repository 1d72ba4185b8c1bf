### The librarians' side: dashboard, queue of holds, pick list, desk.

staff-title = Espace professionnel
staff-library = Bibliothèque
staff-see-portal = Voir le portail
staff-nav-label = Menu professionnel
staff-nav-dashboard = Tableau de bord
staff-nav-holds = Réservations
staff-nav-desk = Comptoir
staff-nav-readers = Lecteurs
staff-nav-jobs = Tâches en panne
staff-nav-imports = Imports
staff-nav-settings = Réglages
staff-sign-in-title = Espace professionnel : identifiez-vous
staff-other-library = Cette réservation se traite à une autre bibliothèque.

## Dashboard

staff-dashboard-open = Ouverte de { $hours }
staff-dashboard-closed = Fermée aujourd’hui
staff-search = Lecteur, exemplaire, titre
staff-to-do = À traiter
staff-to-do-none = Rien n’attend. Les nouvelles demandes apparaîtront ici.
staff-count-requested =
    { $count ->
        [one] Réservation à valider
       *[other] Réservations à valider
    }
staff-count-to-pick =
    { $count ->
        [one] Exemplaire à chercher en rayon
       *[other] Exemplaires à chercher en rayon
    }
staff-count-in-transit =
    { $count ->
        [one] Exemplaire en transit
       *[other] Exemplaires en transit
    }
staff-count-ready =
    { $count ->
        [one] Réservation à retirer
       *[other] Réservations à retirer
    }
staff-count-expired =
    { $count ->
        [one] Réservation expirée, à remettre en rayon
       *[other] Réservations expirées, à remettre en rayon
    }
staff-count-expiring-today =
    { $count ->
        [one] Réservation prête qui expire aujourd’hui
       *[other] Réservations prêtes qui expirent aujourd’hui
    }
staff-count-jobs =
    { $count ->
        [one] Tâche en panne
       *[other] Tâches en panne
    }
staff-oldest = Attente la plus longue : { $waiting }.
staff-on-shelf-here =
    { $count ->
        [one] { $count } est en rayon ici.
       *[other] { $count } sont en rayon ici.
    }
staff-handle = Traiter

## Queue of holds

staff-holds-title = Réservations
staff-tab-requested = À valider
staff-tab-to-pick = À chercher en rayon
staff-tab-in-transit = En transit
staff-tab-ready = À retirer
staff-tab-expired = Expirées
staff-caption-requested = Réservations à valider, les plus anciennes d’abord
staff-caption-to-pick = Exemplaires à chercher, dans l’ordre des rayons
staff-caption-in-transit = Exemplaires en transit, les plus anciens d’abord
staff-caption-ready = Réservations à retirer, par repère
staff-caption-expired = Réservations expirées, à remettre en rayon ou à transférer
staff-queue-empty = Rien à cette étape.
staff-column-waiting = Attente
staff-column-item = Cote, exemplaire
staff-column-title = Titre
staff-column-state = Situation
staff-column-reader = Lecteur, retrait
staff-column-until = Jusqu’au
staff-column-mark = Repère
staff-column-from-to = De, vers
staff-filter = Filtrer
staff-filter-pickup = Retrait
staff-filter-all-libraries = Toutes les bibliothèques
staff-filter-state = Situation
staff-filter-all-states = Toutes
staff-filters = Filtres de la liste
staff-situation-here = En rayon ici
staff-situation-elsewhere = En rayon ailleurs
staff-situation-on-loan = Prêté
staff-situation-unavailable = Introuvable ou abîmé
staff-csv = CSV
staff-csv-reference = Référence
staff-csv-asked-on = Demandée le
staff-csv-call-number = Cote
staff-csv-item-library = Exemplaire à
staff-choose = Choisir { $title }, { $reader }
staff-choose-all = Tout choisir
staff-chosen =
    { $count ->
        [one] { $count } ligne choisie sur { $total }
       *[other] { $count } lignes choisies sur { $total }
    }
staff-choose-something = Choisissez au moins une ligne.
staff-validate = Valider
staff-validate-chosen = Valider la sélection
staff-validate-and-tell = Valider et prévenir
staff-decline = Refuser
staff-decline-chosen = Refuser la sélection
staff-decline-title =
    Refuser { $count ->
        [one] cette réservation
       *[other] ces { $count } réservations
    } ?
staff-decline-reason = Raison
staff-decline-reason-needed = Choisissez une raison : elle sera écrite au lecteur.
staff-decline-preview = Le lecteur lira :
staff-decline-keep = Ne pas refuser
staff-note = Mot au lecteur
staff-other-item = Autre exemplaire
staff-transfer = Transférer
staff-found = Trouvé
staff-not-found = Introuvable
staff-receive = Recevoir
staff-put-back = Remettre en rayon
staff-cancel-hold = Annuler la réservation
staff-keep-hold = Garder la réservation
staff-sweep = Traiter toutes les réservations expirées
staff-sweep-done =
    { $count ->
        [0] Aucune réservation à traiter.
        [one] { $count } réservation traitée, le lecteur est prévenu.
       *[other] { $count } réservations traitées, les lecteurs sont prévenus.
    }
staff-validated =
    { $count ->
        [one] La réservation est validée.
       *[other] { $count } réservations sont validées.
    }
staff-validated-undo = L’e-mail part dans { $count } min ; d’ici là, vous pouvez rétablir.
staff-undone = La réservation est de nouveau à valider.
staff-undo-too-late = L’e-mail est déjà parti : on ne peut plus rétablir.
staff-declined =
    { $count ->
        [one] La réservation est refusée, le lecteur est prévenu.
       *[other] { $count } réservations sont refusées, les lecteurs sont prévenus.
    }
staff-cancelled = La réservation est annulée, le lecteur est prévenu.
staff-found-here = « { $title } » est à retirer, repère { $code }.
staff-found-elsewhere = « { $title } » : navette → { $library }
staff-missing-noted = L’exemplaire est noté introuvable ; la réservation garde son rang.
staff-other-item-sought =
    { $count ->
        [one] Un autre exemplaire est cherché ; la réservation garde son rang.
       *[other] D’autres exemplaires sont cherchés ; les réservations gardent leur rang.
    }
staff-no-other-item = Il n’y a pas d’autre exemplaire en rayon : la réservation garde celui-ci.
staff-conflict = Déjà traitée par { $name }, { $time }
staff-conflict-text = Quelqu’un a changé cette réservation pendant que vous la regardiez. Rien n’a été fait ; voici où elle en est.
staff-panel-asked = Demandée
staff-panel-reader = Lecteur
staff-panel-card = Carte
staff-panel-pickup = Retrait
staff-panel-fees = Dettes
staff-panel-before = Avant elle
staff-panel-item = Exemplaire
staff-panel-history = Historique
staff-panel-rule = Quelle règle ?
staff-shortcuts = Raccourcis actifs
staff-shortcut-move = ligne suivante, précédente
staff-shortcut-choose = choisir
staff-shortcut-open = ouvrir
staff-shortcut-validate = valider
staff-shortcut-transfer = transférer
staff-shortcut-decline = refuser
staff-shortcut-filter = filtrer

## Pick list

staff-pick-list = Liste de rayon
staff-pick-list-title = Liste de rayon, { $library }, { $date }
staff-pick-list-empty = Rien à chercher en rayon.
staff-pick-list-count =
    { $count ->
        [one] { $count } exemplaire à chercher
       *[other] { $count } exemplaires à chercher
    }
staff-pick-list-for = pour { $library }
staff-scan-found = Scannez ce que vous avez trouvé

## Reasons to decline: the label in the list, then the sentence to the reader

decline-reason-on-shelf = En rayon, à venir prendre
decline-sentence-on-shelf = Un exemplaire est en rayon dans votre bibliothèque : venez le prendre, sans réserver.
decline-reason-reference-only = Consultation sur place
decline-sentence-reference-only = Ce document se consulte sur place : venez le lire à la bibliothèque.
decline-reason-not-found = Exemplaire introuvable
decline-sentence-not-found = Nous n’avons pas trouvé l’exemplaire en rayon, et il n’y en a pas d’autre.
decline-reason-damaged = Exemplaire détérioré
decline-sentence-damaged = Le seul exemplaire est détérioré ou en réparation.
decline-reason-too-new = Nouveauté
decline-sentence-too-new = C’est une nouveauté, prêtée d’abord sur place. Réessayez dans quelques semaines.
decline-reason-kept-for-group = Gardé pour un groupe ou une école
decline-sentence-kept-for-group = L’exemplaire est gardé pour un groupe ou une école.
decline-reason-not-sent = Ne voyage pas entre bibliothèques
decline-sentence-not-sent = Ce document ne voyage pas entre bibliothèques : empruntez-le dans celle qui le possède.
decline-reason-account-to-settle = Compte à mettre en ordre
decline-sentence-account-to-settle = Votre compte n’est pas en ordre : passez au comptoir, puis réservez de nouveau.
decline-reason-better-edition = Une autre édition convient mieux
decline-sentence-better-edition = Une autre édition vous conviendra mieux : demandez-nous laquelle.
decline-reason-other = Autre raison, dite dans le mot
decline-sentence-other = Nous ne pouvons pas satisfaire cette demande.

## Reasons to cancel: the label in the list, then the sentence to the reader

cancel-reason-reader-asked = À la demande du lecteur
cancel-sentence-reader-asked = Nous l’avons annulée à votre demande.
cancel-reason-not-found = Exemplaire introuvable
cancel-sentence-not-found = L’exemplaire reste introuvable, et il n’y en a pas d’autre.
cancel-reason-no-item-left = Plus d’exemplaire
cancel-sentence-no-item-left = Le dernier exemplaire est perdu, détérioré ou retiré des collections.
cancel-reason-pickup-closed = Fermeture de la bibliothèque de retrait
cancel-sentence-pickup-closed = La bibliothèque de retrait ferme : réservez de nouveau dans une autre.
cancel-reason-account-closed = Compte fermé
cancel-sentence-account-closed = Votre compte est fermé.
cancel-reason-other = Autre raison, dite dans le mot
cancel-sentence-other = Nous ne pouvons plus satisfaire cette demande.

## Desk

staff-desk = Comptoir
staff-desk-scan = Scannez une carte ou un code-barres
staff-desk-help = Une carte ouvre le dossier du lecteur ; un code-barres sans lecteur ouvert est un retour.
staff-desk-submit = Enregistrer
staff-desk-lend = Prêt
staff-desk-lend-to = Prêt à { $name }
staff-desk-return = Retour
staff-desk-card = Numéro de carte
staff-desk-barcode = Code-barres de l’exemplaire
staff-desk-close-reader = Terminer avec ce lecteur
staff-desk-lent = Prêté à { $name } jusqu’au { $date } : « { $title } »
staff-desk-lent-hold = La réservation est empruntée.
staff-desk-renewed = Prolongé jusqu’au { $date } : « { $title } »
staff-desk-returned = Rendu : « { $title } »
staff-desk-returned-overdue =
    Rendu avec { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    } de retard : « { $title } »
staff-desk-to-shelf = À remettre en rayon : { $number }
staff-desk-to-hold-shelf = À mettre de côté, repère { $code }
staff-desk-to-shuttle = navette → { $library }
staff-desk-to-shuttle-hold = navette → { $library }, réservé
staff-desk-to-shuttle-home = navette → { $library }, retour chez elle
staff-desk-not-on-loan = Cet exemplaire n’était pas prêté.
staff-desk-unknown = Ni carte ni exemplaire : { $code }
staff-desk-refused = Prêt impossible
staff-desk-session = Opérations de cette séance

## Readers

staff-reader-register = Inscrire un lecteur
staff-reader-registered = { $name } est inscrit, carte { $card }.
staff-reader-first-name = Prénom
staff-reader-last-name = Nom
staff-reader-birth-date = Date de naissance
staff-reader-mail = Adresse mail
staff-reader-card = Numéro de carte
staff-reader-category = Catégorie
staff-reader-valid-until = Valable jusqu’au
staff-reader-language = Langue
staff-reader-namesake = C’est une autre personne : inscrire quand même
staff-reader-card-taken = Cette carte appartient déjà à quelqu’un. Prenez-en une autre.
staff-reader-file = Dossier de { $name }
staff-reader-loans = Prêts
staff-reader-holds = Réservations
staff-reader-fees = Dettes

## Failed tasks

staff-jobs-empty = Aucune tâche en panne.
staff-jobs-retry = Relancer
staff-jobs-attempts =
    { $count ->
        [one] { $count } essai
       *[other] { $count } essais
    }
staff-jobs-retried = La tâche est relancée.
staff-jobs-column-task = Tâche
staff-jobs-column-error = Dernière erreur
staff-jobs-column-since = Depuis

## Roles of librarians

staff-role-desk = Comptoir
staff-role-holds = Réservations
staff-role-moderator = Modération
staff-role-editor = Rédaction
staff-role-rules = Règles
staff-role-network = Réseau

## Kinds of tasks

job-send-mail = Envoyer un e-mail
job-place-in-ils = Transmettre une réservation
job-edit-in-ils = Transmettre une modification
job-cancel-in-ils = Transmettre une annulation
job-renew-in-ils = Transmettre une prolongation
job-reconcile-holds = Relire les réservations d’une bibliothèque
job-allot-holds = Attribuer les exemplaires libres
job-index-records = Mettre l’index à jour
job-sweep-holds = Clore les réservations expirées
job-remind-loans = Envoyer les rappels
job-purge = Effacer ce qui ne peut plus être gardé
job-end-sessions = Fermer les sessions d’un compte

## Moderation and suggestions

staff-nav-moderation = Commentaires
staff-nav-suggestions = Suggestions d’achat
staff-count-contributions =
    { $count ->
        [one] Texte de lecteur à relire
       *[other] Textes de lecteurs à relire
    }
staff-count-reported =
    { $count ->
        [one] Texte signalé
       *[other] Textes signalés
    }
staff-count-suggestions =
    { $count ->
        [one] Suggestion d’achat reçue
       *[other] Suggestions d’achat reçues
    }
job-place-suggested-holds = Réserver ce que des lecteurs ont suggéré

## Taking what is owed

staff-fee-settle = Encaisser
