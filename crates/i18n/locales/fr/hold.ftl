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
hold-origin-desk = via la bibliothèque
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
hold-delete-changed = La réservation a avancé depuis que vous avez ouvert cette page. État : { $state }. Voulez-vous toujours la supprimer ?

## Refusals: the reason with its figure. The ways out are in refusal.ftl.

hold-refused-title = Réservation impossible
hold-refused-already-held = Vous avez déjà réservé ce document.
hold-refused-already-on-loan = Vous avez déjà emprunté ce document, à rendre le { $date }.
hold-refused-already-on-loan-undated = Vous avez déjà emprunté ce document.
hold-refused-no-item = Aucune bibliothèque du réseau n’en a d’exemplaire.
hold-refused-no-item-left = Tous les exemplaires sont perdus, introuvables ou retirés des collections.
hold-refused-reference-only = Tous les exemplaires sont en consultation sur place : ils ne se réservent pas.
hold-refused-not-holdable = Les bibliothèques qui le possèdent ne le réservent pas.
hold-refused-on-shelf = Un exemplaire est en rayon, et seuls les documents prêtés s’y réservent : { $libraries }.
hold-refused-volume-needed = Cet ouvrage a plusieurs tomes ou numéros : il faut en choisir un.
hold-refused-too-young = Ce document s’emprunte à partir de { $minimum } ans.
hold-refused-quota-reached =
    Vous avez { $count ->
        [one] { $count } réservation
       *[other] { $count } réservations
    } en cours sur { $limit } possibles.
hold-refused-quota-reached-of-type =
    Vous avez { $count ->
        [one] { $count } réservation
       *[other] { $count } réservations
    } en cours sur { $limit } possibles pour ce type de document : { $type }.
hold-refused-queue-closed =
    La file d’attente est complète : { $count ->
        [one] { $count } personne attend
       *[other] { $count } personnes attendent
    } déjà, { $limit } au plus.
hold-refused-not-a-pickup = { $library } ne prend pas de réservations à retirer.
hold-refused-pickup-closed = Aucune ouverture n’est prévue pour le moment : { $library }.
hold-refused-by-ils = Le système de la bibliothèque a refusé : « { $said } ».
hold-refused-fee-consent = Cette réservation coûte { $amount }, à payer au retrait : cochez la case pour l’accepter.
hold-refused-unknown-record = Cette notice n’est plus dans le catalogue.
hold-refused-ils-unreachable = Le système de { $library } ne répond pas pour le moment. Réessayez dans quelques minutes.

## Following one, and changing it

hold-follow-one = Suivre ou modifier
hold-follow-closed = Voir le suivi
hold-follow-title = Suivi de la réservation
hold-follow-page = Réservation de « { $title } »
hold-timeline = Étapes
hold-facts = Détails
hold-fact-reference = Numéro
hold-fact-asked = Demandée
hold-fact-rank = Rang
hold-rank-of = { $rank } sur { $total }. { $before }
hold-fact-until = À retirer jusqu’au
hold-fact-needed-until = Date limite
hold-fact-cost = À payer au retrait
hold-event-at = { $date } à { $time }
hold-event-pickup-changed = Bibliothèque de retrait changée
hold-event-validated = Validée, en attente d’un exemplaire
hold-event-suspended = Suspendue
hold-event-resumed = Reprise
hold-change = Modifier la réservation
hold-change-pickup = Changer de bibliothèque de retrait
hold-rank-stays = Votre rang dans la file ne change pas.
hold-change-meanwhile = La réservation a avancé depuis que vous avez ouvert cette page. État : { $state }. Vérifiez votre choix, puis validez de nouveau.
hold-suspend = Suspendre la réservation
hold-suspension = Suspension
hold-suspend-change = Changer les dates
hold-suspend-change-title = Changer les dates de la suspension
hold-suspend-intro = Pendant ces jours, les exemplaires passent aux personnes suivantes. Vous gardez votre rang.
hold-suspend-from = Du
hold-suspend-until = Au (inclus)
hold-suspend-longest =
    { $count ->
        [one] { $count } jour au plus.
       *[other] { $count } jours au plus.
    }
hold-not-suspended = Pas de suspension prévue
hold-suspended-between = Suspendue du { $from } au { $until }
hold-resume = Reprendre maintenant
hold-back = Revenir à la réservation
hold-back-to-list = Toutes mes réservations

## Refusals to change

hold-change-refused-ended = Cette réservation est terminée.
hold-change-refused-set-aside = Un exemplaire est déjà mis de côté pour vous : la suspension ne sert plus.
hold-change-refused-on-its-way = L’exemplaire est déjà en route : { $library }.
hold-change-refused-waiting = L’exemplaire vous attend déjà ({ $library }), jusqu’au { $date }.
hold-change-refused-waiting-undated = L’exemplaire vous attend déjà : { $library }.
hold-change-refused-kept-elsewhere = Le système de { $library } ne permet pas ce changement ici.
hold-change-refused-past = La suspension ne peut pas commencer ni finir dans le passé.
hold-change-refused-reversed = Le dernier jour vient avant le premier.
hold-change-refused-too-long =
    { $days ->
        [one] Une suspension dure { $days } jour au plus.
       *[other] Une suspension dure { $days } jours au plus.
    }
hold-change-refused-past-its-use = Vous avez demandé d’annuler la réservation si elle n’est pas prête pour le { $date } : elle serait encore suspendue ce jour-là.
