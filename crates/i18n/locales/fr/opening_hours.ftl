### Bibliothèques : heures, fermetures, règles, pour le personnel.

mail-kind-loans-due-moved = Nouvelles dates de retour quand une bibliothèque change ses jours d’ouverture
mail-loans-due-moved-subject = Nouvelles dates de retour : { $library }
mail-loans-due-moved-title = Vous avez plus de temps
mail-loans-due-moved-text = Les jours d’ouverture changent : { $library }. Voici jusqu’à quand vous pouvez garder vos documents. Aucune date n’est avancée.
mail-loans-due-moved-line = À rendre le { $date }
mail-loans-due-moved-next = Vérifiez les heures d’ouverture avant de venir.
mail-loans-due-moved-button = Voir mes prêts
mail-loans-due-moved-way-out = Déjà rendu ? Ne tenez pas compte de ce message.

staff-nav-libraries = Bibliothèques
staff-library-column-name = Bibliothèque
staff-library-column-opening = Aujourd’hui
staff-library-rules = Que recevrait ce lecteur ?
staff-library-hours-none = Aucun horaire : la bibliothèque est fermée tous les jours.
staff-library-hours-edit = Modifier
staff-library-hours-new = Ajouter un horaire
staff-library-hours-many = Cet horaire a plus de deux plages par jour : il se modifie dans le fichier du réseau.
staff-library-hours-title = Heures d’ouverture : { $library }
staff-library-hours-drop = Supprimer cet horaire
staff-library-season = Saison
staff-library-season-first = Premier jour
staff-library-season-last = Dernier jour
staff-library-season-always = Toute l’année
staff-library-season-from = À partir du { $from }
staff-library-season-until = Jusqu’au { $until }
staff-library-season-between = Du { $from } au { $until }
staff-library-season-weeks = { $season }, { $weeks }
staff-library-weeks = Semaines
weeks-every = Toutes les semaines
weeks-odd = Semaines impaires
weeks-even = Semaines paires
staff-library-opens = Ouverture { $number }
staff-library-closes = Fermeture { $number }
staff-library-save = Enregistrer
staff-library-close = Annoncer une fermeture
staff-library-close-do = Annoncer cette fermeture
staff-library-first-day = Premier jour de fermeture
staff-library-last-day = Dernier jour de fermeture
staff-library-reason = Raison
staff-library-reason-hint = Elle est montrée aux lecteurs.
staff-library-reopen = Supprimer la fermeture
staff-library-reopen-hint = Supprimer une fermeture n’avance aucune date promise aux lecteurs.
staff-library-contact = Adresse et contact
staff-library-street = Rue et numéro
staff-library-postcode = Code postal
staff-library-city = Localité
staff-library-services = Services
staff-library-services-hint = Un service fermé n’a plus de bouton pour les lecteurs. Ce qui est en cours continue.
staff-library-services-open = Services ouverts aux lecteurs
staff-library-services-save = Enregistrer les services
library-service-pickup = Retrait de réservations
library-service-hint-pickup = Une fois fermé : on ne peut plus choisir cette bibliothèque pour retirer une réservation. Celles qui sont en route arrivent encore.
library-service-shelf = Réservation des exemplaires en rayon
library-service-hint-shelf = Une fois fermé : on ne réserve ses exemplaires que lorsqu’ils sont tous empruntés, quelles que soient les règles.
library-service-registration = Inscription en ligne aux animations
library-service-hint-registration = Une fois fermé : l’agenda reste affiché, sans bouton pour s’inscrire. Les inscrits gardent leur place.
library-service-suggestion = Suggestions d’achat
library-service-hint-suggestion = Une fois fermé : on ne peut plus lui en adresser. Celles qui sont reçues attendent toujours votre réponse.
library-service-preregistration = Pré-inscription en ligne
library-service-hint-preregistration = Une fois fermé : on ne peut plus choisir cette bibliothèque dans le formulaire. Les demandes reçues attendent toujours au comptoir.
journal-library-service-open = Service ouvert
journal-library-service-close = Service fermé
staff-library-yes = Oui
staff-library-no = Non
staff-library-elsewhere = Cette bibliothèque tient ses prêts dans son propre système : une fermeture annoncée ici est montrée aux lecteurs et déplace les délais de retrait que le portail a fixés. Les dates de retour, et les délais que l’autre système a fixés, restent les siens : encodez-y aussi la fermeture.
staff-library-conflict = Quelqu’un a modifié cette bibliothèque entre-temps. Voici sa version : vérifiez, puis recommencez.
staff-library-close-question = { $library } : { $days } ?
staff-library-due-days =
    { $count ->
        [one] { $count } date de retour
       *[other] { $count } dates de retour
    }
staff-library-deadlines =
    { $count ->
        [one] { $count } délai de retrait
       *[other] { $count } délais de retrait
    }
staff-library-close-moves = Cette fermeture déplace { $loans } et { $holds }.
staff-library-hours-question = Changer les heures d’ouverture : { $library } ?
staff-library-hours-move = Ce changement déplace { $loans } et { $holds }.
staff-library-moved-loans = Dates de retour
staff-library-moved-holds = Délais de retrait
staff-library-moved-loan =
    { $count ->
        [one] { $count } prêt : { $to } au lieu du { $from }
       *[other] { $count } prêts : { $to } au lieu du { $from }
    }
staff-library-moved-hold = Réservation { $reference } : { $to } au lieu du { $from }
staff-library-moved-more =
    { $count ->
        [one] et { $count } autre
       *[other] et { $count } autres
    }
staff-library-moved-told = Les lecteurs concernés qui ont donné une adresse e-mail sont prévenus.
staff-library-confirm = Confirmer
staff-library-keep = Ne rien changer
staff-library-error-day = Donnez une date.
staff-library-error-past = Ce jour est passé.
staff-library-error-order = Le dernier jour vient avant le premier.
staff-library-error-long = Une fermeture dure au plus un an.
staff-library-error-season = Un autre horaire vaut déjà pour ces semaines et ces dates.
staff-library-error-hour = Donnez l’heure sous la forme 09:30.
staff-library-error-half = Donnez les deux heures de cette plage, ou aucune.
staff-library-error-hours-order = Cette plage se termine avant de commencer.
staff-library-error-overlap = Cette plage chevauche l’autre plage du jour.
staff-library-error-email = Vérifiez l’adresse e-mail.
flash-library-saved = C’est enregistré.
flash-library-reopened = La fermeture est supprimée.
flash-library-reopened-text = Aucune date promise aux lecteurs n’est avancée.
flash-library-closes = La fermeture est annoncée.
flash-library-closes-text = Dates de retour déplacées : { $count }. Délais de retrait déplacés : { $rest }.
flash-library-hours = Les heures d’ouverture sont enregistrées.
flash-library-hours-text = Dates de retour déplacées : { $count }. Délais de retrait déplacés : { $rest }.
staff-library-category = Catégorie
staff-library-document-type = Type de document
staff-library-audience = Public
staff-library-any-category = Toutes les catégories
staff-library-any-document = Tous les documents
staff-library-any-audience = Tous les publics
staff-library-show = Afficher
staff-library-figures = Ce qui vaut aujourd’hui, et la règle qui le dit
journal-noun-library = Bibliothèque
journal-library-close = Fermeture annoncée
journal-library-reopen = Fermeture supprimée
journal-library-hours = Heures d’ouverture changées
journal-library-contact = Adresse et contact changés
journal-loan-due-moved = Date de retour déplacée par une fermeture
journal-hold-deadline-moved = Délai de retrait déplacé par une fermeture
