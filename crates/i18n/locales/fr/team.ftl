### The team of the portal, its second factor, and the journal of what changed.

team-title = Équipe
team-column-name = Nom
team-column-roles = Rôles
team-role = Rôle
team-where = Où
team-everywhere = Tout le réseau
team-role-desk = Comptoir
team-role-holds = Réservations
team-role-moderator = Modération
team-role-editor = Publication
team-role-rules = Règles et horaires
team-role-network = Administration
team-take-role = Retirer
team-new-link = Nouveau lien
team-take-in = Ajouter quelqu’un, ou un rôle
team-take-in-help = Un identifiant nouveau reçoit un lien pour choisir son mot de passe. Un identifiant connu reçoit le rôle en plus.
team-take-in-submit = Ajouter
team-identifier-hint = Celui avec lequel la personne se connecte.
team-not-a-name = Choisissez un identifiant d’au moins une lettre ou un chiffre
team-link-help = « Nouveau lien » convient à qui a perdu son mot de passe ou le téléphone de la validation en deux étapes : l’ancien mot de passe et l’ancienne validation ne servent plus. Qui est aussi lecteur passe par « Mot de passe oublié ».
team-link-title = Lien à remettre
team-link-text = Remettez ce lien à { $name } : la personne y choisit son mot de passe.
team-link-lasts =
    { $count ->
        [one] Il sert une fois, pendant un jour.
       *[other] Il sert une fois, pendant { $count } jours.
    }
team-link-once = Il n’est montré qu’ici : notez-le avant de quitter la page.
team-back = Retour à l’équipe
team-second-factor-on = Active
team-second-factor-off = Pas encore
flash-team-role-given = { $what } a ce rôle maintenant
flash-team-role-taken = Le rôle est retiré
flash-team-role-taken-text = Les sessions de cette personne sont fermées.
flash-team-last-administrator = Ce rôle reste : personne d’autre n’administre le réseau
flash-team-last-administrator-text = Donnez-le d’abord à quelqu’un d’autre.

## Second factor

second-factor-title = Validation en deux étapes
second-factor-required = Votre réseau la demande : les pages professionnelles s’ouvrent dès qu’elle est réglée.
second-factor-off = Après le mot de passe, une application de votre téléphone donne un code à six chiffres. Qui vole votre mot de passe n’entre pas dans l’espace professionnel.
second-factor-prepare = Régler une application
second-factor-scan = Scannez ce dessin avec l’application, puis tapez le code qu’elle affiche.
second-factor-drawing = Dessin à scanner avec l’application
second-factor-secret = Sans appareil photo, tapez cette clé dans l’application :
second-factor-code = Code
second-factor-code-hint = Six chiffres de l’application, ou un code de secours.
second-factor-confirm = Activer
second-factor-wrong = Ce code n’est pas juste, ou il a déjà servi : attendez le suivant
second-factor-on = La validation en deux étapes est active.
second-factor-codes-left =
    { $count ->
        [0] Il ne reste aucun code de secours : faites-en de nouveaux.
        [one] Il reste un code de secours.
       *[other] Il reste { $count } codes de secours.
    }
second-factor-new-codes = Faire de nouveaux codes de secours
second-factor-stop = Désactiver
second-factor-keep = La garder
second-factor-codes-title = Codes de secours
second-factor-codes-keep = Chacun remplace une fois l’application perdue. Imprimez-les ou notez-les : ils ne sont montrés qu’ici.
second-factor-done = Vers l’espace professionnel
second-factor-question = Deuxième étape
second-factor-question-text = Tapez le code de votre application pour entrer dans l’espace professionnel.
flash-second-factor-off = La validation en deux étapes est désactivée
flash-second-factor-wait = Trop de codes essayés
flash-second-factor-wait-text =
    { $count ->
        [one] Réessayez dans une minute.
       *[other] Réessayez dans { $count } minutes.
    }

## Journal

journal-title = Journal
journal-search = Chercher dans le journal
journal-who = Qui (identifiant ou carte)
journal-what = Quoi
journal-everything = Tout
journal-from = Du
journal-until = Au
journal-all = Tout afficher
journal-empty = Rien de tel dans le journal.
journal-pages = Pages du journal
journal-newer = Plus récent
journal-older = Plus ancien
journal-column-when = Quand
journal-column-who = Qui
journal-column-what = Quoi
journal-column-detail = Détail
journal-error-day = Tapez une date, comme 2026-11-26
journal-at = { $date }, { $time }
journal-reader = Compte lecteur { $number }
journal-thing = { $noun } { $number }
journal-program-worker = Le portail
journal-program-import = L’import
journal-program-reader = Un lecteur
journal-noun-account = Compte
journal-noun-address = Adresse mail
journal-noun-alert = Abonnement
journal-noun-basket = Documents choisis
journal-noun-card = Carte
journal-noun-contribution = Contribution
journal-noun-event = Animation
journal-noun-family = Famille
journal-noun-fee = Dette
journal-noun-history = Historique
journal-noun-hold = Réservation
journal-noun-item = Exemplaire
journal-noun-job = Tâche
journal-noun-list = Liste
journal-noun-loan = Prêt
journal-noun-patron = Lecteur
journal-noun-preregistration = Pré-inscription
journal-noun-registration = Inscription
journal-noun-saved-search = Recherche sauvegardée
journal-noun-session = Session
journal-noun-suggestion = Suggestion d’achat

## What was done

journal-account-activate = Compte activé
journal-account-address = Adresse mail changée
journal-account-address-asked = Changement d’adresse mail demandé
journal-account-address-undone = Changement d’adresse mail annulé
journal-account-code = Code d’activation imprimé
journal-account-delete = Compte supprimé
journal-account-export = Données exportées
journal-account-identifier = Identifiant changé
journal-account-link = Nouveau lien donné
journal-account-password = Mot de passe changé
journal-account-recovery-code = Code de secours utilisé
journal-account-recovery-codes = Nouveaux codes de secours
journal-account-second-factor-off = Validation en deux étapes désactivée
journal-account-second-factor-on = Validation en deux étapes activée
journal-account-take-in = Ajout à l’équipe
journal-alert-change = Abonnement modifié
journal-alert-end = Désabonnement
journal-alert-resume = Abonnement repris
journal-alert-subscribe = Abonnement
journal-calendar-end = Adresse de calendrier supprimée
journal-calendar-renew = Nouvelle adresse de calendrier
journal-card-active = Carte retrouvée
journal-card-lost = Carte déclarée perdue
journal-card-replaced = Carte remplacée
journal-comment-write = Commentaire écrit
journal-contribution-keep = Contribution gardée après signalement
journal-contribution-publish = Contribution publiée
journal-contribution-refuse = Contribution refusée
journal-contribution-report = Contribution signalée
journal-contribution-unpublish = Contribution dépubliée
journal-event-cancel = Animation annulée
journal-event-change = Animation modifiée
journal-event-draft = Animation préparée
journal-event-publish = Animation publiée
journal-family-show = Visibilité dans la famille changée
journal-fee-settle = Dette réglée
journal-history-begin = Historique activé
journal-history-erase = Historique effacé
journal-history-erase-one = Prêt effacé de l’historique
journal-hold-allotted = Réservation en préparation
journal-hold-cancelled-by-library = Réservation annulée par la bibliothèque
journal-hold-cancelled-by-reader = Réservation supprimée par le lecteur
journal-hold-collected = Réservation empruntée
journal-hold-declined = Réservation refusée
journal-hold-edit-refused = Changement refusé par le système de la bibliothèque
journal-hold-expired = Réservation non retirée
journal-hold-in-transit = Réservation en transit
journal-hold-lapsed = Date limite de la réservation dépassée
journal-hold-moved = Bibliothèque de retrait changée
journal-hold-place = Réservation placée
journal-hold-queued = Réservation validée
journal-hold-ready = Réservation à retirer
journal-hold-requested = Réservation à valider
journal-hold-resumed = Suspension levée
journal-hold-suspended = Réservation suspendue
journal-item-missing = Exemplaire introuvable
journal-item-scan = Exemplaire scanné
journal-job-retry = Tâche relancée
journal-list-change = Liste modifiée
journal-list-create = Liste créée
journal-list-delete = Liste supprimée
journal-list-restore = Liste rétablie
journal-list-share = Liste partagée
journal-list-unshare = Partage de la liste arrêté
journal-loan-lend = Prêt
journal-loan-renew = Prolongation
journal-loan-return = Retour
journal-patron-register = Lecteur inscrit
journal-preregistration-ask = Pré-inscription demandée
journal-preregistration-complete = Pré-inscription complétée
journal-preregistration-decline = Pré-inscription refusée
journal-preregistration-expire = Pré-inscription expirée
journal-preregistration-verify = Adresse mail de la pré-inscription confirmée
journal-recommendation-rating = Note demandée avec les coups de cœur
journal-recommendation-write = Coup de cœur écrit
journal-registration-absent = Inscrit absent
journal-registration-cancelled-by-library = Inscription annulée par la bibliothèque
journal-registration-cancelled-by-reader = Inscription supprimée par le lecteur
journal-registration-change = Inscription modifiée
journal-registration-confirmed = Inscription confirmée
journal-registration-declined = Inscription refusée
journal-registration-make = Inscription demandée
journal-registration-offer-hours = Délai des places proposées changé
journal-registration-lapsed = Place proposée, délai dépassé
journal-registration-offer = Place proposée
journal-registration-offered = Place proposée
journal-registration-present = Inscrit présent
journal-registration-requested = Inscription à valider
journal-registration-waiting = En liste d’attente
journal-reminder-choose = Rappels changés
journal-role-give = Rôle donné
journal-role-take = Rôle retiré
journal-route-denied = Accès refusé
journal-saved-search-change = Recherche modifiée
journal-saved-search-delete = Recherche supprimée
journal-saved-search-keep = Recherche sauvegardée
journal-saved-search-offer = Recherche publiée
journal-saved-search-restore = Recherche rétablie
journal-saved-search-take-back = Recherche retirée
journal-session-end = Session fermée
journal-session-end-others = Autres sessions fermées
journal-suggestion-answer = Suggestion d’achat traitée
journal-suggestion-ask = Suggestion d’achat
journal-suggestion-take-back = Suggestion d’achat retirée
