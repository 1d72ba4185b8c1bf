### The journal: who opened whose file, and what the nights erased.

journal-tabs = Pages du journal
journal-changes = Changements

## Whose file was opened

consultation-title = Consultations
consultation-lead = Qui, dans l’équipe, a ouvert le dossier de quel lecteur. Une ligne vaut pour une heure et une page du dossier.
consultation-search = Chercher une consultation
consultation-who = Qui (identifiant)
consultation-reader = Quel lecteur (carte ou nom)
consultation-column-reader = Lecteur
consultation-column-page = Page
consultation-column-library = Bibliothèque
consultation-none = Aucune consultation de ce genre. Élargissez les dates, ou affichez tout.
consultation-left = Compte { $number }
consultation-kept =
    { $days ->
        [one] Les consultations sont gardées un jour. Le lecteur lit dans « Mes données » quel jour une bibliothèque a ouvert son dossier, sans le nom de la personne.
       *[other] Les consultations sont gardées { $days } jours. Le lecteur lit dans « Mes données » quel jour une bibliothèque a ouvert son dossier, sans le nom de la personne.
    }
consultation-page-file = Dossier
consultation-page-debt = Dette
consultation-page-message = Message au lecteur
consultation-page-activation = Code d’activation
consultation-page-hold = Réservation au comptoir

## What the nights erased

erasure-title = Effacements
erasure-lead = Chaque nuit, le portail efface ce dont le délai est passé. Voici les trente derniers jours, sans aucun nom.
erasure-last = Dernier passage : { $when }.
erasure-never = Aucun passage depuis trente jours. Si cela dure, vérifiez que le portail traite ses tâches de nuit.
erasure-nothing = Rien n’était à effacer.
erasure-column-day = Pour le jour
erasure-column-run = Passage
erasure-column-erased = Effacé
erasure-line = { $kind } : { $amount }
erasure-help = Ce qu’un lecteur efface lui-même, son historique ou son compte, se lit sous « Changements ».
erasure-kind-session = Sessions terminées
erasure-kind-link = Liens et demandes de lien
erasure-kind-trace = Essais de connexion et navigateurs qui ne viennent plus
erasure-kind-address = Anciennes adresses mail
erasure-kind-mail = E-mails envoyés
erasure-kind-message = Messages de l’équipe
erasure-kind-last-patron = Derniers lecteurs d’un exemplaire
erasure-kind-alert = Abonnements terminés et leurs envois
erasure-kind-saved-search = Recherches supprimées
erasure-kind-contribution = Contributions supprimées
erasure-kind-asker = Demandeurs de suggestions closes
erasure-kind-basket = Documents choisis
erasure-kind-list = Listes supprimées
erasure-kind-hold = Réservations terminées
erasure-kind-registration = Inscriptions à des animations passées
erasure-kind-consultation = Consultations de dossiers
