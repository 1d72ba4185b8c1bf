### Registrations for events: why not, where they stand, the reader's pages, the librarians' pages.


## Why not, whoever asks

registration-refused-already = Vous êtes déjà inscrit à cette animation.
registration-refused-cancelled = Cette animation est annulée.
registration-refused-over = Cette animation a commencé le { $date }.
registration-refused-not-yet = Les inscriptions ouvrent le { $date } à { $time }.
registration-refused-closed = Les inscriptions sont closes depuis le { $date } à { $time }.
registration-refused-service-closed = Cette bibliothèque ne prend pas d’inscription en ligne à ses animations.
registration-refused-full =
    Cette animation est complète : { $capacity ->
        [one] la place est prise
       *[other] les { $capacity } places sont prises
    }.
registration-refused-full-waiting =
    Cette animation est complète : { $capacity ->
        [one] la place est prise
       *[other] les { $capacity } places sont prises
    }. Une liste d’attente est ouverte.
registration-refused-not-enough =
    { $left ->
        [one] Il reste une seule place
       *[other] Il reste { $left } places seulement
    } pour vous.
registration-refused-too-many =
    Une inscription compte au maximum { $limit ->
        [one] une place
       *[other] { $limit } places
    }.
registration-refused-no-seat = Demandez au moins une place.
registration-refused-not-member = Cette animation est réservée aux lecteurs en ordre d’inscription.
registration-refused-too-young =
    Cette animation s’adresse aux personnes d’au moins { $minimum ->
        [one] { $minimum } an
       *[other] { $minimum } ans
    }.
registration-refused-too-old =
    Cette animation s’adresse aux enfants de { $maximum ->
        [one] { $maximum } an
       *[other] { $maximum } ans
    } au plus.
registration-refused-phone = Indiquez un numéro de téléphone : la bibliothèque vous prévient si l’animation est annulée.
registration-refused-names = Indiquez le prénom et le nom de chaque enfant.
registration-refused-ages = Indiquez l’âge de chaque enfant, en années.
registration-refused-too-many-names =
    Vous inscrivez plus d’enfants que de places : { $seats ->
        [one] une place demandée
       *[other] { $seats } places demandées
    }.

## Ways out

way-out-see-registrations = Voir mes inscriptions
way-out-see-registrations-text = Suivez ou modifiez votre inscription depuis votre compte.
way-out-choose-event = Choisir une autre animation
way-out-choose-event-text = Choisissez une autre animation dans l’agenda.
way-out-join-waiting-list = S’inscrire sur la liste d’attente
way-out-join-waiting-list-text = Inscrivez-vous sur la liste d’attente : une place libérée vous sera proposée.
way-out-ask-for-fewer = Demander moins de places
way-out-ask-for-fewer-text = Demandez moins de places, puis confirmez.
way-out-come-back-later = Revenir à l’ouverture des inscriptions
way-out-come-back-later-text = Revenez à ce moment-là, ou ajoutez l’animation à votre agenda.

## States

registration-state-requested = En attente de validation
registration-state-confirmed = Confirmée
registration-state-waiting = Liste d’attente
registration-state-offered = Place proposée
registration-state-present = Présent
registration-state-absent = Absent
registration-state-declined = Refusée
registration-state-lapsed = Proposition expirée
registration-state-cancelled-by-reader = Annulée par vous
staff-registrations-cancelled-by-reader = Annulée par le lecteur
registration-state-cancelled-by-library = Annulée par la bibliothèque

## Why a library says no: the name for staff, the sentence for the reader

registration-reason-others-first = Priorité à d’autres
registration-sentence-others-first = Priorité aux personnes qui n’ont pas encore participé.
registration-reason-wrong-age = Âge
registration-sentence-wrong-age = L’animation s’adresse à un autre âge.
registration-reason-kept-for-group = Réservée à un groupe
registration-sentence-kept-for-group = L’animation est réservée à un groupe ou à une école.
registration-reason-too-many-seats = Trop de places
registration-sentence-too-many-seats = Le nombre de places demandé est trop grand : inscrivez-vous de nouveau avec moins de places.
registration-reason-reader-asked = À la demande du lecteur
registration-sentence-reader-asked = Comme vous nous l’avez demandé.
registration-reason-other = Autre raison, dite dans le mot
registration-sentence-other = La bibliothèque vous l’explique ci-dessous.

## The form

registration-title = S’inscrire : { $title }
registration-heading = S’inscrire
registration-waiting-heading = S’inscrire sur la liste d’attente
registration-all-required = Tous les champs sont obligatoires, sauf mention contraire.
registration-family-name = Nom
registration-given-name = Prénom
registration-mail = Adresse mail
registration-mail-hint = Reprise de votre compte.
registration-mail-none = Votre compte n’a pas d’adresse mail : suivez votre inscription depuis votre compte.
registration-seats = Nombre de places
registration-seats-hint =
    { $limit ->
        [one] Une place au maximum
       *[other] { $limit } places au maximum
    } par inscription.
registration-seats-left =
    { $left ->
        [one] Une place restante
       *[other] { $left } places restantes
    }.
registration-phone = Téléphone
registration-phone-hint = Seulement en cas d’annulation. Exemple : 0470 12 34 56
registration-children = Enfants qui viennent
registration-children-hint = Une ligne par enfant ; laissez vides les lignes inutiles.
registration-child-name = Prénom et nom de l’enfant { $number }
registration-child-age = Âge de l’enfant { $number }
registration-note = Question ou besoin particulier
registration-confirm = Confirmer l’inscription
registration-wait = S’inscrire sur la liste d’attente
registration-back = Retour à l’animation
registration-by-hand = La bibliothèque valide chaque inscription. Vous recevrez un e-mail de confirmation.
registration-at-once = Votre inscription est confirmée tout de suite, par e-mail aussi.
registration-waiting-hint = Une place libérée est proposée à la première personne de la liste dont la demande tient dans les places libres. Elle a un délai pour l’accepter.
registration-refused-title = Inscription impossible
registration-event = L’animation
registration-seats-number = Indiquez le nombre de places en chiffres.
registration-too-long = Ce texte est trop long : { $limit } caractères au plus.

## My registrations

registration-list = Mes inscriptions aux animations
registration-list-empty = Vous n’êtes inscrit à aucune animation. Choisissez-en une dans l’agenda, puis cliquez sur « S’inscrire ».
registration-list-past = Passées ou annulées
registration-list-ahead = À venir
registration-seats-count =
    { $count ->
        [one] une place
       *[other] { $count } places
    }
registration-rank = Votre rang sur la liste d’attente : { $rank }.
registration-offered-until = À confirmer avant le { $date }, { $time }.
registration-take-offer = Confirmer ma place
registration-edit = Modifier
registration-delete = Supprimer
registration-of = l’inscription à { $title }
registration-delete-title = Supprimer l’inscription
registration-delete-question = Supprimer votre inscription à « { $title } » ?
registration-delete-consequence = Vos places iront aux personnes de la liste d’attente, ou seront de nouveau libres.
registration-delete-consequence-waiting = Vous perdrez votre rang sur la liste d’attente.
registration-delete-keep = Garder mon inscription
registration-edit-title = Modifier l’inscription : { $title }
registration-edit-heading = Modifier l’inscription
registration-save = Enregistrer
registration-too-late = Cette inscription ne peut plus être changée : { $state }.
registration-changed-meanwhile = Cette inscription a changé entre-temps. Vérifiez-la, puis recommencez.

## By a link in a mail

registration-link-title = Votre inscription
registration-link-cancel = Annuler mon inscription
registration-link-over = Ce lien ne fonctionne plus : l’animation est passée, ou l’adresse est incomplète.
registration-link-cancelled = Votre inscription est annulée. Un e-mail le confirme.
registration-link-confirmed = Votre place est confirmée. Un e-mail le confirme.
registration-link-too-late = C’est trop tard : { $state }.

## The result of an action

flash-registration-confirmed = Votre inscription à « { $what } » est confirmée.
flash-registration-confirmed-text = Un e-mail le confirme, avec un fichier pour votre agenda.
flash-registration-requested = Votre demande d’inscription à « { $what } » est envoyée.
flash-registration-requested-text = Elle sera validée par la bibliothèque : attendez l’e-mail de confirmation.
flash-registration-waiting = Vous êtes sur la liste d’attente de « { $what } ».
flash-registration-waiting-text = Si une place se libère, nous vous la proposons par e-mail.
flash-registration-changed = Votre inscription à « { $what } » est modifiée.
flash-registration-deleted = Votre inscription à « { $what } » est supprimée.
flash-registration-deleted-text = Un e-mail le confirme.

## For librarians

staff-nav-registrations = Inscriptions
staff-registrations-title = Inscriptions aux animations
staff-registrations-empty = Aucune animation sur inscription à venir.
staff-registrations-none = Personne n’est encore inscrit.
staff-registrations-column-event = Animation
staff-registrations-column-when = Quand
staff-registrations-column-left = Places
staff-registrations-column-to-validate = À valider
staff-registrations-column-waiting = En attente
staff-registrations-column-reader = Lecteur
staff-registrations-column-seats = Places
staff-registrations-column-state = État
staff-registrations-column-contact = Téléphone et remarques
staff-registrations-caption = Inscriptions à « { $title } »
staff-registrations-seats = { $taken } sur { $capacity }
staff-registrations-unlimited = { $taken }, sans limite
staff-registrations-choose = Choisir { $reader }
staff-registrations-accept = Valider
staff-registrations-decline = Refuser…
staff-registrations-cancel = Annuler…
staff-registrations-present = Présent
staff-registrations-absent = Absent
staff-registrations-decline-question = Refuser ces inscriptions ?
staff-registrations-decline-verb = Refuser et prévenir
staff-registrations-cancel-question = Annuler ces inscriptions ?
staff-registrations-cancel-verb = Annuler et prévenir
staff-registrations-keep = Ne rien changer
flash-registrations-handled = Inscriptions traitées : { $what }.
flash-registrations-nothing = Choisissez au moins une inscription.
staff-registrations-conflict = Déjà traitée par { $name }, { $time }
staff-registrations-conflict-text = Une partie de la sélection avait changé entre-temps : rien n’y a été fait.
staff-registrations-reader-or-portal = le lecteur ou le portail
staff-registrations-age =
    { $age ->
        [one] { $age } an
       *[other] { $age } ans
    }
staff-registrations-child = { $name } ({ $age })
staff-registrations-back = Toutes les animations
