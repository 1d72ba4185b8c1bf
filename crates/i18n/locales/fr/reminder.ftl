### Reminders and channels: which mails, how early, in which language; the private calendar; what was sent.


reminder-title = Rappels et calendrier
reminder-change = Changer mes rappels
reminder-intro = Vos e-mails partent à { $mail }.
reminder-no-mail = Votre compte n’a pas d’adresse mail : aucun rappel ne peut partir. Donnez-en une au comptoir.
reminder-mails = E-mails que je souhaite
reminder-days-label = Être prévenu
reminder-days =
    { $count ->
        [one] { $count } jour avant la date de retour
       *[other] { $count } jours avant la date de retour
    }
reminder-language = Langue des e-mails
reminder-always = Toujours envoyés
reminder-always-holds = La réponse de la bibliothèque à une réservation, et tout ce qui y met fin.
reminder-always-ready = Une réservation qui vous attend, et ce que vous avez changé vous-même.
reminder-always-answers = La réponse de la bibliothèque à vos inscriptions, à vos suggestions et à vos textes.
reminder-always-account = La sécurité du compte : mot de passe, liens d’accès.
calendar-title = Mon calendrier
calendar-intro = Une adresse privée pour l’agenda de votre téléphone : vos dates de retour et vos réservations à retirer s’y inscrivent d’elles-mêmes.
calendar-address = Adresse à copier dans votre agenda
calendar-since = Valable depuis le { $date }.
calendar-secret = Qui connaît cette adresse voit vos dates de retour. Si vous l’avez donnée par erreur, changez-la : l’ancienne ne donnera plus rien.
calendar-begin = Créer l’adresse de mon calendrier
calendar-renew = Changer l’adresse
calendar-end = Retirer l’adresse
calendar-due = À rendre : { $title }
calendar-due-many =
    { $count ->
        [one] À rendre : { $count } document
       *[other] À rendre : { $count } documents
    }
calendar-ready = À retirer au plus tard : { $title }
calendar-of = { $name } – { $what }
message-list = Mes messages
message-list-link = Voir les e-mails reçus
message-kept = Chaque e-mail que le portail vous a envoyé. Ils sont gardés trente jours.
message-none = Aucun e-mail ces trente derniers jours.
message-column-date = Date
message-column-subject = Sujet
message-column-kind = Type
message-not-sent = pas encore parti

## What each mail tells

mail-kind-hold-requested = Demande de réservation envoyée
mail-kind-hold-queued = Réservation acceptée
mail-kind-hold-declined = Réservation refusée
mail-kind-hold-in-transit = Réservation en route
mail-kind-hold-ready = Réservation à retirer
mail-kind-hold-deadline-moved = Plus de temps pour retirer
mail-kind-hold-expiring = Dernier rappel avant la fin du retrait
mail-kind-hold-expired = Réservation non retirée
mail-kind-hold-cancelled-by-reader = Réservation supprimée
mail-kind-hold-cancelled-by-library = Réservation annulée par la bibliothèque
mail-kind-hold-lapsed = Date limite dépassée
mail-kind-hold-pickup-changed = Bibliothèque de retrait changée
mail-kind-hold-suspended = Réservation suspendue
mail-kind-loan-due-soon = Rappel avant la date de retour
mail-kind-loan-overdue = Avis de retard, le lendemain de la date de retour
mail-kind-welcome = Bienvenue
mail-kind-password-link = Lien pour choisir un mot de passe
mail-kind-password-changed = Mot de passe changé
mail-kind-alert = Nouveautés d’un abonnement
mail-kind-contribution-published = Texte publié
mail-kind-contribution-refused = Texte non publié
mail-kind-contribution-unpublished = Texte retiré de la publication
mail-kind-suggestion-answered = Réponse à une suggestion d’achat
mail-kind-suggestion-available = Suggestion d’achat au catalogue
mail-kind-registration-requested = Demande d’inscription reçue
mail-kind-registration-confirmed = Inscription confirmée
mail-kind-registration-declined = Inscription refusée
mail-kind-registration-waiting = Inscription sur liste d’attente
mail-kind-registration-offered = Place proposée
mail-kind-registration-lapsed = Place non confirmée
mail-kind-registration-cancelled-by-reader = Inscription annulée
mail-kind-registration-cancelled-by-library = Inscription annulée par la bibliothèque
mail-kind-event-cancelled = Animation annulée
mail-kind-event-moved = Animation déplacée
mail-kind-forgotten-password = Mot de passe oublié
mail-kind-activation = Lien pour activer le compte
mail-kind-preregistration-verify = Adresse à confirmer pour une pré-inscription
mail-kind-preregistration-received = Pré-inscription reçue
mail-kind-preregistration-expiring = Fin prochaine d’une pré-inscription
mail-kind-preregistration-declined = Pré-inscription refusée
mail-kind-address-confirm = Nouvelle adresse à confirmer
mail-kind-address-changed = Adresse mail changée
mail-kind-account-deleted = Compte supprimé
