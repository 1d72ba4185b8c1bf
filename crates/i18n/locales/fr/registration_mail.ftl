### Mails about registrations for events. Each kind has a subject, a title, what happened, what to do,
### a button, and a way out.


## Around

mail-event-when = { $date }, { $hours }

## Received, to be validated

mail-registration-requested-subject = Inscription reçue : { $title }
mail-registration-requested-title = Votre demande d’inscription est reçue
mail-registration-requested-text =
    Vous avez demandé { $seats ->
        [one] une place
       *[other] { $seats } places
    } pour « { $title } », le { $date }. La bibliothèque valide chaque inscription : { $library }.
mail-registration-requested-next = Votre place est gardée en attendant. Vous recevrez un autre message avec la réponse.
mail-registration-requested-button = Voir mes inscriptions
mail-registration-requested-way-out = Vous ne pouvez plus venir ? Annulez votre inscription en un clic : la place ira à quelqu’un d’autre.

## Confirmed

mail-registration-confirmed-subject = Inscription confirmée : { $title }, { $date }
mail-registration-confirmed-title = Votre inscription est confirmée
mail-registration-confirmed-text =
    Nous gardons { $seats ->
        [one] une place
       *[other] { $seats } places
    } à votre nom pour « { $title } », le { $date }.
mail-registration-confirmed-next = Le fichier joint ajoute l’animation à votre agenda.
mail-registration-confirmed-button = Voir mes inscriptions
mail-registration-confirmed-way-out = Vous ne pouvez plus venir ? Annulez votre inscription en un clic : la place ira à quelqu’un d’autre.

## Declined

mail-registration-declined-subject = Inscription refusée : { $title }
mail-registration-declined-title = Votre inscription n’a pas pu être acceptée
mail-registration-declined-text = Vous aviez demandé à participer à « { $title } », le { $date }. { $reason }
mail-registration-declined-next = D’autres animations vous attendent dans l’agenda.
mail-registration-declined-button = Voir l’agenda
mail-registration-declined-way-out = Une question ? Répondez à ce message, l’équipe vous aidera.

## On the waiting list

mail-registration-waiting-subject = Liste d’attente : { $title }
mail-registration-waiting-title = Vous êtes sur la liste d’attente
mail-registration-waiting-text = « { $title } », le { $date }, est complet. Votre rang sur la liste d’attente : { $rank }.
mail-registration-waiting-next = Dès qu’une place se libère pour vous, nous vous écrivons. Vous aurez un délai pour l’accepter.
mail-registration-waiting-button = Voir mes inscriptions
mail-registration-waiting-way-out = Vous ne voulez plus attendre ? Annulez votre inscription en un clic.

## A seat is proposed

mail-registration-offered-subject = Une place pour vous, à confirmer avant le { $until } : { $title }
mail-registration-offered-title = Une place s’est libérée pour vous
mail-registration-offered-text =
    Nous vous proposons { $seats ->
        [one] une place
       *[other] { $seats } places
    } pour « { $title } », le { $date }. Confirmez avant le { $until }, { $time }.
mail-registration-offered-next = Sans réponse d’ici là, ce sera le tour de la personne suivante.
mail-registration-offered-button = Confirmer ma place
mail-registration-offered-way-out = Vous ne pouvez pas venir ? Annulez en un clic, la personne suivante vous remercie.

## Nobody answered in time

mail-registration-lapsed-subject = Place non confirmée : { $title }
mail-registration-lapsed-title = La place proposée est passée à quelqu’un d’autre
mail-registration-lapsed-text = Nous vous avions proposé une place pour « { $title } », le { $date }. Le délai est passé sans réponse.
mail-registration-lapsed-next = Vous le souhaitez encore ? Inscrivez-vous de nouveau : vous reprendrez la liste d’attente à la fin.
mail-registration-lapsed-button = Voir l’agenda
mail-registration-lapsed-way-out = Une question ? Répondez à ce message, l’équipe vous aidera.

## Cancelled by the reader

mail-registration-cancelled-by-reader-subject = Inscription annulée : { $title }
mail-registration-cancelled-by-reader-title = Votre inscription est annulée
mail-registration-cancelled-by-reader-text = Vous avez annulé votre inscription à « { $title } », le { $date }. Merci de nous avoir prévenus.
mail-registration-cancelled-by-reader-next = Rien d’autre à faire.
mail-registration-cancelled-by-reader-button = Voir l’agenda
mail-registration-cancelled-by-reader-way-out = Ce n’était pas vous ? Répondez à ce message.

## Cancelled by the library

mail-registration-cancelled-by-library-subject = Inscription annulée par la bibliothèque : { $title }
mail-registration-cancelled-by-library-title = Votre inscription est annulée
mail-registration-cancelled-by-library-text = La bibliothèque a annulé votre inscription à « { $title } », le { $date }. { $reason }
mail-registration-cancelled-by-library-next = D’autres animations vous attendent dans l’agenda.
mail-registration-cancelled-by-library-button = Voir l’agenda
mail-registration-cancelled-by-library-way-out = Une question ? Répondez à ce message, l’équipe vous aidera.

## The event will not take place

mail-event-cancelled-subject = Animation annulée : { $title }, { $date }
mail-event-cancelled-title = Cette animation n’aura pas lieu
mail-event-cancelled-text = « { $title } », prévue le { $date }, est annulée. Bibliothèque : { $library }.
mail-event-cancelled-next = Votre inscription est annulée aussi, vous n’avez rien à faire. Le fichier joint la retire de votre agenda.
mail-event-cancelled-button = Voir l’agenda
mail-event-cancelled-way-out = Une question ? Répondez à ce message, l’équipe vous aidera.

## The event moves

mail-event-moved-subject = Changement de date ou de lieu : { $title }
mail-event-moved-title = La date ou le lieu a changé
mail-event-moved-text = « { $title } » a désormais lieu le { $date }. Bibliothèque : { $library }. Voici la nouvelle heure et le nouvel endroit.
mail-event-moved-next = Votre inscription reste valable, sans rien faire.
mail-event-moved-button = Voir mes inscriptions
mail-event-moved-way-out = Vous ne pouvez plus venir ? Annulez votre inscription en un clic : la place ira à quelqu’un d’autre.
