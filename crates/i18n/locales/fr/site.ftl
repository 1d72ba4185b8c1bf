### What stands around every page: header, footer, menus, and the words of no noun in particular.

site-skip-to-content = Aller au contenu
site-page-title = { $page } — { $site }
site-page-title-error = Erreur : { $page }
site-home = Accueil
site-breadcrumb = Vous êtes ici

## Header

site-my-library = Ma bibliothèque
site-change-library = Changer
site-choose-library = Choisir ma bibliothèque
site-opening-open-until = Ouverte jusqu’à { $time }
site-closed-until = Fermée, ouvre { $day } à { $time }
site-closed = Fermée
site-closed-today = Fermée aujourd’hui
site-language = Langue
site-language-fr = Français
site-language-nl = Nederlands
site-language-de = Deutsch
site-language-en = English
site-search = Rechercher un titre, un auteur, un sujet

## Main menu

nav-label = Menu principal
nav-catalogue = Catalogue
nav-agenda = Agenda événements
nav-news = Actualités
nav-selections = Sélections
nav-libraries = Bibliothèques
nav-staff = Espace professionnel

## Account

sign-in = Identifiez-vous
sign-in-submit = Se connecter
sign-out = Se déconnecter
welcome = Bienvenue, { $name }
account-menu = Mon compte
account-menu-label = Menu de mon compte
account-menu-profile = Mon profil
account-menu-loans-holds = Prêts et réservations
account-menu-lists = Mes listes
account-menu-saved-searches = Recherches sauvegardées
account-menu-alerts = Mes abonnements
account-menu-recommendations = Mes coups de cœur
account-menu-registrations = Mes inscriptions aux animations
account-menu-fees = Mes dettes
account-menu-comments = Mes commentaires
account-menu-suggestion = Suggestion d’achat

## Footer

footer-network = Le réseau
footer-libraries =
    { $count ->
        [one] { $count } bibliothèque
       *[other] { $count } bibliothèques
    }
footer-registering = S’inscrire, tarifs
footer-rules = Règlement et durées de prêt
footer-help = Aide
footer-help-holds = Réserver, prolonger, rendre
footer-contact = Écrire à la bibliothèque
footer-site = Ce site
footer-accessibility = Accessibilité
footer-privacy = Vie privée
footer-source = Code source libre
site-theme = Affichage
site-theme-auto = Auto
site-theme-light = Clair
site-theme-dark = Sombre

## Actions and marks found on many pages

site-back = Retour
site-cancel = Annuler
site-close = Fermer
site-save = Enregistrer
site-edit = Modifier
site-delete = Supprimer
site-validate = Valider
site-print = Imprimer
site-see = Voir
site-undo = Rétablir
site-all = Tous
site-optional = (facultatif)
site-yes = Oui
site-no = Non
site-details = Détails
site-today = Aujourd’hui
site-free = Gratuit
site-none = Aucun
site-form-errors =
    { $count ->
        [one] Une réponse est à corriger
       *[other] { $count } réponses sont à corriger
    }
site-field-required = Remplissez « { $field } »
site-field-too-long =
    Raccourcissez « { $field } » : { $count ->
        [one] { $count } caractère
       *[other] { $count } caractères
    } au plus
site-field-email = Vérifiez l’adresse mail : elle ressemble à nom@exemple.be
site-field-date = Vérifiez la date : elle s’écrit jour/mois/année
site-field-date-of = Vérifiez « { $field } » : la date s’écrit jour/mois/année

## Near days and waiting times

day-today = aujourd’hui
day-tomorrow = demain
day-yesterday = hier
day-in =
    dans { $count } { $count ->
        [one] jour
       *[other] jours
    }
day-ago =
    il y a { $count } { $count ->
        [one] jour
       *[other] jours
    }
day-count =
    { $count } { $count ->
        [one] jour
       *[other] jours
    }
waiting-minutes = { $count } min
waiting-hours = { $count } h
waiting-days = { $count } j

## Demonstration

demo-banner = Démonstration : bibliothèques, personnes et adresses sont inventées.
demo-accounts = Comptes de démonstration
demo-accounts-intro = Le mot de passe de chacun est à côté de son nom.
demo-mailbox = Voir les e-mails envoyés
demo-mailbox-title = E-mails envoyés
demo-mailbox-empty = Aucun e-mail n’est encore parti. Réservez un document pour en voir un.
demo-mailbox-to = À
demo-mailbox-subject = Objet
demo-mailbox-sent = Envoyé
demo-mailbox-text = Version texte
demo-mailbox-html = Version mise en page
demo-mailbox-calendar = Fichier joint, pour l’agenda
account-menu-family = Famille
account-menu-reminders = Rappels et calendrier
