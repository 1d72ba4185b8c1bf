### Events: the agenda that everybody reads, and the librarians who write it.


## What an event is

event-kind-story-time = Heure du conte
event-kind-workshop = Atelier
event-kind-author = Rencontre
event-kind-reading-club = Club de lecture
event-kind-games = Jeux
event-kind-exhibition = Exposition
event-kind-talk = Conférence
event-kind-other = Animation

## Where it stands

event-state-draft = Brouillon
event-state-published = Publiée
event-state-cancelled = Annulée

## How one registers

event-admission-free = Entrée libre, sans inscription
event-admission-account = Sur inscription, avec un compte
event-admission-members = Sur inscription, pour les lecteurs en ordre
event-children-nothing = Ne rien demander
event-children-names = Les noms
event-children-names-and-ages = Les noms et les âges
event-phone-required = Obligatoire
event-phone-optional = Facultatif
event-phone-nothing = Ne pas demander
event-waiting-list-open = Avec liste d’attente
event-waiting-list-none = Sans liste d’attente
event-validation-by-hand = La bibliothèque valide chaque inscription
event-validation-at-once = Confirmée tout de suite

## The agenda

event-agenda = Agenda événements
event-agenda-of = Agenda événements : { $month }
event-agenda-all = Tout l’agenda
event-agenda-empty = Aucune animation ne répond à ces choix. Voyez un autre mois ou toutes les bibliothèques.
event-agenda-filter = Filtrer l’agenda
event-agenda-library = Bibliothèque
event-agenda-all-libraries = Toutes les bibliothèques
event-agenda-audience = Public
event-agenda-all-audiences = Tous les publics
event-agenda-period = Période
event-agenda-any-month = Toutes les dates à venir
event-agenda-show = Afficher
event-agenda-views = Affichage de l’agenda
event-agenda-list = Liste
event-agenda-month = Mois
event-agenda-previous = Mois précédent
event-agenda-next = Mois suivant
event-agenda-day =
    { $date } : { $count ->
        [one] une animation
       *[other] { $count } animations
    }
event-month = { $month } { $year }

## An event

event-when = { $date }, { $hours }
event-when-days = Du { $from } au { $until }
event-ages-from =
    Dès { $minimum ->
        [one] { $minimum } an
       *[other] { $minimum } ans
    }
event-ages-to = Jusqu’à { $maximum } ans
event-ages-between = De { $minimum } à { $maximum } ans
event-practical = Informations pratiques
event-free = Gratuit
event-add-to-calendar = Ajouter à mon agenda (.ics)
event-seats-left =
    { $count ->
        [one] Une place restante
       *[other] { $count } places restantes
    }
event-seats-of = sur { $count }
event-seats-taken = { $taken } sur { $count }
event-full = Complet
event-full-waiting = Complet, liste d’attente ouverte
event-no-registration = Entrée libre, sans inscription
event-on-registration = Sur inscription
event-not-yet = Inscriptions dès le { $date }
event-closed = Inscriptions closes
event-over = Déjà commencée
event-cancelled = Annulée
event-cancelled-text = Cette animation est annulée.
event-register = S’inscrire
event-register-waiting = S’inscrire sur la liste d’attente
event-registered = Vous êtes inscrit : { $state }.
event-see-library = Horaires et accès

## For librarians

staff-nav-agenda = Agenda
staff-agenda-title = Agenda
staff-agenda-new = Nouvelle animation
staff-agenda-empty = Aucune animation. Créez la première : elle reste un brouillon jusqu’à sa publication.
staff-agenda-caption = Animations, dans l’ordre des dates
staff-agenda-edit = Modifier
staff-agenda-edit-title = Modifier : { $title }
staff-agenda-publish = Publier
staff-agenda-cancel = Annuler l’animation
staff-agenda-cancel-question = Annuler « { $title } » ?
staff-agenda-cancel-consequence =
    { $count ->
        [0] Personne n’est inscrit
        [one] Une personne inscrite ou en attente sera prévenue par e-mail
       *[other] { $count } personnes inscrites ou en attente seront prévenues par e-mail
    }. La page de l’animation restera visible, avec le mot ci-dessous.
staff-agenda-cancel-because = Mot aux inscrits
staff-agenda-cancel-keep = Maintenir l’animation
staff-agenda-see = Voir la page
flash-event-saved = L’animation « { $what } » est enregistrée.
flash-event-published = L’animation « { $what } » est publiée.
flash-event-cancelled = L’animation « { $what } » est annulée.
flash-event-cancelled-text = Les inscrits sont prévenus par e-mail.
staff-agenda-conflict = Quelqu’un a modifié cette animation entre-temps. Voici sa version : vérifiez, puis recommencez.
staff-agenda-what = Quoi
staff-agenda-where-when = Où et quand
staff-agenda-whom = Pour qui
staff-agenda-registering = Inscriptions
staff-agenda-translations = Traductions
staff-agenda-kind = Type d’animation
staff-agenda-language = Langue du texte
staff-agenda-event-title = Titre
staff-agenda-lead = Accroche, une phrase
staff-agenda-text = Texte
staff-agenda-text-hint = Une ligne vide commence un paragraphe.
staff-agenda-place = Salle ou lieu
staff-agenda-day = Date
staff-agenda-last-day = Dernier jour, si ce n’est pas le même
staff-agenda-starts = De
staff-agenda-ends = À
staff-agenda-audience = Public
staff-agenda-all-audiences = Tous
staff-agenda-minimum = Âge minimum
staff-agenda-maximum = Âge maximum
staff-agenda-price = Prix, vide si c’est gratuit
staff-agenda-admission = Qui peut s’inscrire
staff-agenda-capacity = Nombre de places, vide si c’est sans limite
staff-agenda-seats-each = Places au maximum par inscription
staff-agenda-opens = Ouverture des inscriptions
staff-agenda-closes = Clôture des inscriptions
staff-agenda-opens-hint = Vide : dès la publication.
staff-agenda-closes-hint = Vide : jusqu’au début.
staff-agenda-validation = Validation
staff-agenda-waiting-list = Liste d’attente
staff-agenda-children = Enfants
staff-agenda-phone = Téléphone
staff-agenda-save = Enregistrer
staff-agenda-error-title = Donnez un titre.
staff-agenda-error-day = Donnez la date, les heures de début et de fin.
staff-agenda-error-order = La fin vient après le début.
staff-agenda-error-number = Donnez un nombre entier.
staff-agenda-error-ages = L’âge maximum n’est pas sous l’âge minimum.
staff-agenda-error-window = Donnez une date et une heure valables, l’ouverture avant la clôture.
staff-agenda-error-library = Choisissez une de vos bibliothèques.
staff-agenda-error-text = Ce texte est trop long.
