### Holds: reserving, following, deleting, and every reason why not.


## Reserving

hold-reserve = Réserver
hold-page-title = Réserver « { $title } »
hold-where = Où voulez-vous le retirer ?
hold-intro = Nous vous écrirons à { $mail } dès que ce sera prêt. Rien à faire d’ici là.
hold-intro-no-mail = Votre compte n’a pas d’adresse mail : suivez la réservation sous « Prêts et réservations ».
hold-pickup-library = Bibliothèque de retrait
hold-pickup-home = votre bibliothèque
hold-rank =
    { $count ->
        [0] Personne avant vous
        [one] { $count } personne avant vous
       *[other] { $count } personnes avant vous
    }
hold-cost = { $amount } au retrait
hold-cost-free = Gratuit
hold-on-shelf-here = En rayon sur place
hold-comes-from = À faire venir : { $library }
hold-delay =
    { $count ->
        [0] Prêt le jour même
        [one] Prêt sous { $count } jour d’ouverture
       *[other] Prêt sous { $count } jours d’ouverture
    }
hold-delay-between = De { $from } à { $until } jours
hold-delay-date = Vers le { $date }
hold-delay-queue = Quand les exemplaires prêtés reviendront
hold-delay-unknown = Délai inconnu
hold-kept =
    Mis de côté { $count ->
        [one] { $count } jour d’ouverture
       *[other] { $count } jours d’ouverture
    }
hold-closed-days = Fermée : { $dates }
hold-closed-until = Fermée jusqu’au { $date } inclus
hold-open-until = Ouverte aujourd’hui jusqu’à { $time }
hold-next-stop = Prochain passage le { $date }
hold-unavailable = Indisponible
hold-quota-used =
    { $count } sur { $limit } { $limit ->
        [one] réservation possible
       *[other] réservations possibles
    }
hold-options = Options
hold-needed-until = Annuler si ce n’est pas prêt avant le
hold-any-edition = N’importe quelle édition me convient
hold-choose-volume = Quel tome ou quel numéro ?
hold-choose-library = Choisissez une bibliothèque de retrait
hold-fee-agreed = J’accepte de payer { $amount } au retrait
hold-validate = Valider
hold-back-to-record = Revenir à la notice
hold-sign-in-first = Identifiez-vous pour réserver : vous reviendrez ici aussitôt.

## Reserved

hold-done-page-title = Réservation enregistrée
hold-done = C’est réservé
hold-done-text = « { $title } ». Bibliothèque de retrait : { $library }.
hold-next = Et maintenant ?
hold-next-sent = Demande envoyée
hold-next-sent-text = { $day } à { $time }. Numéro { $reference }.
hold-next-validated = La bibliothèque valide
hold-next-validated-text = D’habitude sous un jour d’ouverture.
hold-next-mail = Vous recevez un e-mail
hold-next-mail-text = À { $mail }, avec la marche à suivre.
hold-next-pickup = Vous venez le chercher
hold-next-pickup-text =
    Mis de côté { $count ->
        [one] { $count } jour d’ouverture
       *[other] { $count } jours d’ouverture
    }, au comptoir, sur présentation de votre carte.
hold-follow = Suivre mes réservations
hold-back-to-search = Reprendre ma recherche
hold-changed-mind = Vous avez changé d’avis ? Rien n’est encore préparé.
hold-placed = « { $title } » est réservé.

## My reservations

hold-list = Réservations
hold-list-empty = Vous n’avez pas de réservation. Cherchez un document, puis choisissez « Réserver ».
hold-list-past = Réservations terminées
hold-origin-library = via la bibliothèque
hold-origin-portal = via le portail
hold-origin-library-heading = Via la bibliothèque
hold-origin-portal-heading = Via le portail
hold-reference = Réservation { $reference }
hold-asked-on = Demandée le { $date }
hold-pickup-at = Retrait : { $library }
hold-pickup-until = À retirer jusqu’au { $date }
hold-pickup-code = au comptoir, sous le repère { $code }
hold-position = { $rank } sur { $count }
hold-state-requested = À valider par la bibliothèque
hold-state-declined = Refusée
hold-state-queued = En attente
hold-state-allotted = En préparation
hold-state-in-transit = En transit
hold-state-ready = À retirer
hold-state-collected = Empruntée
hold-state-expired = Non retirée
hold-state-cancelled = Annulée
hold-state-cancelled-by-reader = Annulée par vous
hold-state-cancelled-by-library = Annulée par la bibliothèque
hold-state-lapsed = Date limite dépassée
hold-state-suspended = Suspendue jusqu’au { $date }
hold-reason = Raison : { $reason }

## Deleting

hold-delete = Supprimer la réservation
hold-delete-of = de { $title }
hold-delete-question = Supprimer la réservation de « { $title } » ?
hold-delete-consequence = Vous perdrez votre place dans la file d’attente.
hold-delete-consequence-ready = L’exemplaire mis de côté passera à la personne suivante ou retournera en rayon.
hold-delete-keep = Garder ma réservation
hold-deleted = La réservation de « { $title } » est supprimée.
hold-deleted-mail = Un e-mail de confirmation part à { $mail }.
hold-delete-too-late = Cette réservation ne peut plus être supprimée. État : { $state }.

## Refusals: the reason with its figure, then the way out

hold-refused-title = Réservation impossible
hold-refused-already-held = Vous avez déjà réservé ce document.
hold-refused-already-held-way-out = Suivez cette réservation sous « Prêts et réservations ».
hold-refused-already-on-loan = Vous avez déjà emprunté ce document.
hold-refused-already-on-loan-way-out = Vous pouvez demander à le prolonger sous « Prêts et réservations ».
hold-refused-quota-reached =
    Vous avez { $count ->
        [one] { $count } réservation
       *[other] { $count } réservations
    } en cours sur { $limit } possibles.
hold-refused-quota-reached-way-out = Supprimez une réservation dont vous n’avez plus besoin, ou attendez d’en avoir emprunté une.
hold-refused-queue-full =
    La file d’attente est complète : { $count ->
        [one] { $count } personne attend
       *[other] { $count } personnes attendent
    } déjà, { $limit } au plus.
hold-refused-queue-full-way-out = Réessayez dans quelques semaines, ou cherchez une autre édition.
hold-refused-not-holdable = Tous les exemplaires sont en consultation sur place : ils ne se réservent pas.
hold-refused-not-holdable-way-out = Venez le consulter dans une bibliothèque qui l’a, aux heures d’ouverture.
hold-refused-only-when-on-loan = Un exemplaire est en rayon, et cette bibliothèque ne réserve que les documents prêtés.
hold-refused-only-when-on-loan-way-out = Venez le prendre en rayon, ou choisissez une autre bibliothèque.
hold-refused-card-expired = Votre carte n’est plus valable depuis le { $date }.
hold-refused-card-expired-way-out = Renouvelez-la au comptoir de votre bibliothèque : cela prend quelques minutes.
hold-refused-card-blocked = Votre carte est bloquée par la bibliothèque.
hold-refused-card-blocked-way-out = Passez au comptoir ou téléphonez : l’équipe vous dira pourquoi.
hold-refused-debt = Vous devez { $amount } ; on ne peut plus réserver à partir de { $limit }.
hold-refused-debt-way-out = Réglez cette somme au comptoir, puis réservez.
hold-refused-overdue =
    { $count ->
        [one] Vous avez { $count } document en retard.
       *[other] Vous avez { $count } documents en retard.
    }
hold-refused-overdue-way-out = Rendez-les ou prolongez-les, puis réservez.
hold-refused-age = Ce document se réserve à partir de { $limit } ans.
hold-refused-age-way-out = Demandez à un parent de le réserver, ou parlez-en à l’équipe de la bibliothèque.
hold-refused-pickup-library-not-open = { $library } ne prend pas de réservations à retirer.
hold-refused-pickup-library-not-open-way-out = Choisissez une autre bibliothèque de retrait.
hold-refused-no-copies = Aucune bibliothèque du réseau n’a d’exemplaire à prêter.
hold-refused-no-copies-way-out = Cherchez une autre édition, ou demandez à votre bibliothèque de le faire venir d’ailleurs.
hold-refused-fee-consent = Cette réservation coûte { $amount }, à payer au retrait.
hold-refused-fee-consent-way-out = Cochez la case pour accepter, puis validez.
hold-refused-library-outside-shuttle = La navette ne passe pas entre { $owner } et { $library }.
hold-refused-library-outside-shuttle-way-out = Choisissez une bibliothèque de retrait qui a un exemplaire ou que la navette dessert.
hold-refused-pending-validation = Votre inscription attend d’être complétée à la bibliothèque.
hold-refused-pending-validation-way-out = Passez au comptoir avec votre carte d’identité ; vous pourrez réserver aussitôt.
hold-refused-unknown-record = Cette notice n’est plus dans le catalogue.
hold-refused-unknown-record-way-out = Cherchez une autre édition.
hold-refused-volume-needed = Cet ouvrage a plusieurs tomes ou numéros : il faut en choisir un.
hold-refused-volume-needed-way-out = Choisissez le tome ou le numéro, puis validez.
hold-refused-too-recent = C’est une nouveauté : elle se réserve à partir du { $date }.
hold-refused-too-recent-way-out = D’ici là, il s’emprunte en rayon dans la bibliothèque qui le possède.
hold-refused-ils-unreachable = Le système de { $library } ne répond pas pour le moment.
hold-refused-ils-unreachable-way-out = Réessayez dans quelques minutes, ou téléphonez à la bibliothèque.
hold-refused-other = La bibliothèque ne permet pas cette réservation.
hold-refused-other-way-out = Demandez à l’équipe de la bibliothèque ce qui est possible.
