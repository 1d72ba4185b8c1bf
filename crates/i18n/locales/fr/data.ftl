### « Mes données »: what is held, what one agreed to, leaving.


## The page

data-title = Mes données
data-intro = Tout ce que le réseau garde à votre sujet, à lire ici ou à emporter.
data-read = Tout lire
data-download = Télécharger (JSON)
data-export-title = Tout ce que nous gardons
data-export-intro = Les mots de passe et les secrets des liens n’y sont pas : nous n’en gardons que des empreintes.
data-none = Rien.
consent-title = Ce que vous acceptez
consent-intro = Chaque accord est à part, et se retire quand vous voulez.
consent-history = Historique de mes prêts
consent-history-text = Vos prêts rendus restent notés pour vous. Sans cet accord, ils sont oubliés au retour ; si vous le retirez, l’historique est effacé.
consent-since = Accepté le { $date }
consent-none = Non accepté
consent-give = Accepter
consent-withdraw = Retirer mon accord
flash-consent-given = Votre accord est noté.
flash-consent-withdrawn = Votre accord est retiré.

## Leaving

departure-title = Supprimer mon compte
departure-intro = Vos données sont effacées pour de bon. Il faut d’abord avoir tout rendu et tout réglé.
departure-question = Supprimer votre compte ?
departure-consequence = Vos réservations et vos inscriptions aux animations sont annulées, vos données sont effacées et personne ne peut les rétablir. Un e-mail vous le confirme.
departure-not-yet = Votre compte ne peut pas encore être supprimé
departure-submit = Supprimer mon compte
departure-keep = Garder mon compte
flash-account-deleted = Votre compte est supprimé.
flash-account-deleted-text = Vos données sont effacées. Merci d’être passé.
departure-refused-on-loan =
    { $count ->
        [one] Rendez d’abord { $count } document : { $titles }.
       *[other] Rendez d’abord { $count } documents : { $titles }.
    }
departure-refused-owes = Réglez d’abord { $amount }.
departure-refused-contribution = Réglez d’abord votre cotisation : { $amount }.
departure-refused-staff = Un compte de l’équipe est fermé par l’administrateur du réseau.

## What is held

data-noun-person = Personne
data-noun-membership = Inscriptions
data-noun-card = Cartes
data-noun-account = Compte
data-noun-family = Enfants dont vous répondez
data-noun-guardian = Adultes responsables
data-noun-session = Sessions
data-noun-device = Navigateurs connus
data-noun-second-factor = Validation en deux étapes
data-noun-passkey = Clés d’accès
data-noun-recovery-code = Codes de secours
data-noun-consultation = Jours où une bibliothèque a ouvert votre dossier
data-noun-consultation-done = Dossiers que vous avez ouverts
data-noun-link = Liens à usage unique
data-noun-role = Rôles dans l’équipe
data-noun-loan = Prêts
data-noun-hold = Réservations
data-noun-hold-event = Étapes des réservations
data-noun-fee = Dettes
data-noun-block = Blocages
data-noun-last-reader = Derniers documents rendus (retenus 14 jours)
data-noun-mail = E-mails envoyés
data-noun-mail-account = Autres e-mails du compte
data-noun-mail-refusal = E-mails que vous ne souhaitez pas
data-noun-staff-message = Messages écrits par la bibliothèque
data-noun-calendar-feed = Adresse privée de calendrier
data-noun-payment-reference = Communications pour payer par virement
data-noun-address = Changements d’adresse mail
data-noun-address-reader = Changements d’adresse demandés par d’autres
data-noun-preregistration = Pré-inscription
data-noun-saved-search = Recherches sauvegardées
data-noun-alert = Abonnements
data-noun-alert-library = Bibliothèques des abonnements
data-noun-alert-told = Nouveautés annoncées
data-noun-basket = Documents choisis
data-noun-list = Listes
data-noun-list-record = Documents des listes
data-noun-registration = Inscriptions aux animations
data-noun-registration-child = Enfants inscrits aux animations
data-noun-registration-link = Liens pour répondre d’une inscription
data-noun-contribution = Commentaires et coups de cœur
data-noun-report = Signalements
data-noun-suggestion = Suggestions d’achat
data-noun-audit-done = Ce que vous avez fait
data-noun-audit-account = Ce que d’autres ont fait à votre compte
data-noun-audit-person = Accès et changements à votre dossier

## Columns

data-column-age = Âge
data-column-answer = Réponse
data-column-deleted = Supprimé
data-column-description = Description
data-column-document = Document
data-column-ended = Terminé
data-column-kind = Genre
data-column-rating = Note sur 5
data-column-seats = Places
data-column-shared = Partage
data-column-wished = Réservation demandée
data-column-query = Recherche
data-column-frequency = Rythme
data-column-agent = Navigateur
data-column-amount = Montant
data-column-at = Quand
data-column-barcode = Code-barres
data-column-birth = Date de naissance
data-column-category = Catégorie
data-column-cause = Cause
data-column-changed = Modifiée
data-column-city = Localité
data-column-confirmed = Confirmée
data-column-due = À rendre
data-column-family-name = Nom
data-column-from = Depuis
data-column-given-name = Prénom
data-column-history-since = Historique depuis
data-column-identifier = Identifiant
data-column-language = Langue
data-column-lent = Emprunté
data-column-library = Bibliothèque
data-column-looked-at = Jour
data-column-page = Page
data-column-mail = Adresse mail
data-column-name = Nom
data-column-note = Note
data-column-noun = Sur quoi
data-column-number = Numéro
data-column-old-mail = Ancienne adresse
data-column-operator = Commune
data-column-origin = Origine
data-column-owed = Encore dû
data-column-paid = Payé
data-column-phone = Téléphone
data-column-placed = Demandée
data-column-postcode = Code postal
data-column-purpose = Usage
data-column-reason = Raison
data-column-reference = Référence
data-column-renewals = Prolongations
data-column-returned = Rendu
data-column-role = Rôle
data-column-sent = Envoyé
data-column-settled = Réglé
data-column-since = Depuis
data-column-left = Restants
data-column-remind-days = Rappel, jours avant le retour
data-column-titles-shown = Titres montrés depuis
data-column-state = État
data-column-street = Rue
data-column-subject = Objet
data-column-text = Texte
data-column-title = Titre
data-column-until = Jusqu’au
data-column-until-lifted = Levé
data-column-used = Utilisé
data-column-verb = Action

## What a one-time link was for

data-purpose-password = Choisir un mot de passe
data-purpose-activation = Activer une carte
data-purpose-address-confirm = Confirmer une adresse
data-purpose-address-undo = Rétablir une adresse

## Whether a list is shared

data-list-private = Pas partagée
data-list-shared = Partagée par lien
