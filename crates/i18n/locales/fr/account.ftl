### The account: signing in, the profile, the home of an account.


## Signing in

sign-in-title = Identifiez-vous
sign-in-identifier = Identifiant ou numéro de carte
sign-in-password = Mot de passe
sign-in-password-show = Afficher
sign-in-library = Votre bibliothèque
sign-in-library-needed = Ce numéro existe dans plusieurs bibliothèques : dites laquelle est la vôtre.
sign-in-remember = Rester connecté sur cet appareil
sign-in-forgotten = Mot de passe oublié
sign-in-first-time = Première connexion ?
sign-in-no-account = Pas encore de compte ?
sign-in-reason = Identifiez-vous pour continuer.
sign-in-done = Vous êtes connecté au compte de { $name }.
sign-out-done = Vous êtes déconnecté. Sur un ordinateur public, fermez aussi le navigateur.
sign-in-error-credentials = L’identifiant et le mot de passe ne vont pas ensemble. Vérifiez-les, ou demandez un nouveau mot de passe.
sign-in-error-delay =
    Trop d’essais. Attendez { $seconds ->
        [one] { $seconds } seconde
       *[other] { $seconds } secondes
    } avant de réessayer.
sign-in-error-day = Trop d’essais aujourd’hui depuis un appareil inconnu. Réessayez demain, utilisez un appareil déjà connu ou demandez un lien par e-mail.
sign-in-error-unreachable = Le système de { $library } ne répond pas : nous ne pouvons pas vérifier votre mot de passe. Réessayez dans quelques minutes.
sign-in-error-misconfigured = La connexion avec { $library } est mal réglée. L’équipe est prévenue ; téléphonez à la bibliothèque pour vos prêts.
sign-in-error-closed = Ce compte est fermé. Passez au comptoir de votre bibliothèque pour l’ouvrir de nouveau.

## Choosing a password

password-title = Choisir un mot de passe
password-new = Nouveau mot de passe
password-again = Le même, encore une fois
password-rule = { $count } caractères au moins. Une phrase courte convient très bien.
password-error-different = Les deux mots de passe diffèrent. Écrivez deux fois le même.
password-link-expired = Ce lien a déjà servi ou n’est plus valable. Demandez-en un autre.
password-changed = Votre mot de passe est changé.

## The home of the account

account-hello = Bonjour, { $name }
account-tabs = Prêts et réservations
account-ready-one = « { $title } » vous attend jusqu’au { $date }. Bibliothèque de retrait : { $library }.
account-count-loans =
    { $count ->
        [one] prêt en cours
       *[other] prêts en cours
    }
account-count-overdue =
    { $count ->
        [one] prêt en retard
       *[other] prêts en retard
    }
account-count-ready =
    { $count ->
        [one] réservation prête
       *[other] réservations prêtes
    }
account-count-holds =
    { $count ->
        [one] réservation en attente
       *[other] réservations en attente
    }
account-card = Ma carte
account-card-valid-until = Valable jusqu’au { $date }
account-card-expired = Plus valable depuis le { $date }
account-card-show = Présentez cet écran au comptoir ou à l’automate.
account-deadlines = Échéances
account-deadlines-empty = Rien à rendre ni à retirer ces jours-ci.

## Profile

profile-title = Mon profil
profile-information = Mes informations
profile-card-number = Numéro de carte
profile-last-name = Nom
profile-first-name = Prénom
profile-birth-date = Date de naissance
profile-mail = Adresse mail
profile-phone = Téléphone
profile-identifier = Identifiant
profile-home-library = Bibliothèque d’appartenance
profile-category = Catégorie
profile-language = Langue des e-mails
profile-unknown = Non communiqué
profile-edit-identifiers = Modifier mes identifiants
profile-corrections = Nom, prénom et date de naissance se corrigent au comptoir, avec une pièce d’identité.

## States of a card

card-state-active = Active
card-state-lost = Déclarée perdue
card-state-replaced = Remplacée

## Refusals: identifiers and passwords

identifier-refused-too-short = Allongez l’identifiant : { $minimum } caractères au moins.
identifier-refused-too-long = Raccourcissez l’identifiant : { $maximum } caractères au plus.
identifier-refused-needs-letter = Mettez au moins une lettre dans l’identifiant : sans lettre, il ressemble à un numéro de carte.
identifier-refused-unseen-character = L’identifiant contient un caractère invisible : tapez-le au clavier, sans le coller.
password-refused-too-short =
    Allongez le mot de passe : il a { $length ->
        [one] { $length } caractère
       *[other] { $length } caractères
    }, il en faut { $minimum }.
password-refused-too-long = Raccourcissez le mot de passe : { $maximum } caractères au plus.
password-refused-control-character = Le mot de passe contient un caractère invisible : tapez-le au clavier, sans le coller.
password-refused-repetitive = Ce mot de passe se répète ou compte à la suite. Choisissez plutôt une courte phrase.
password-refused-common = Ce mot de passe est trop connu. Choisissez plutôt une courte phrase.
password-refused-birth-date = Ce mot de passe tient surtout à votre date de naissance. Ajoutez-y d’autres mots.
password-refused-card-number = Ce mot de passe tient surtout à votre numéro de carte. Ajoutez-y d’autres mots.
password-refused-name = Ce mot de passe tient surtout à votre nom. Ajoutez-y d’autres mots.
password-refused-identifier = Ce mot de passe tient surtout à votre identifiant. Ajoutez-y d’autres mots.
password-refused-place = Ce mot de passe tient surtout à un nom de lieu ou de bibliothèque. Ajoutez-y d’autres mots.

## The first page: what needs an answer

account-ready-many =
    { $count ->
        [one] { $count } réservation vous attend.
       *[other] { $count } réservations vous attendent.
    }
account-enrolment-ends = Votre inscription se termine le { $date }.
account-owed = à payer
account-owed-nothing = Rien
account-renewable = Vous pouvez encore le prolonger.
account-family = Les prêts de la famille : { $names }
