### Loans: what is out, until when, renewing, and every reason why not.

loan-list = Prêts
loan-list-title = Mes prêts
loan-list-empty = Vous n’avez pas de prêt en cours. Cherchez un document en rayon, ou réservez-le.
loan-count =
    { $count ->
        [one] { $count } prêt
       *[other] { $count } prêts
    }
loan-count-limit =
    { $count ->
        [one] { $count } prêt
       *[other] { $count } prêts
    } sur { $limit } possibles
loan-history = Historique
loan-due = À rendre le { $date }
loan-due-relative = { $day }, le { $date }
loan-due-today = À rendre aujourd’hui
loan-overdue =
    En retard de { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
loan-return-to = À rendre : { $library }
loan-borrowed-on = Emprunté le { $date }
loan-renewed =
    { $count ->
        [0] Jamais prolongé
        [one] Prolongé { $count } fois sur { $limit }
       *[other] Prolongé { $count } fois sur { $limit }
    }
loan-asked-by-others = Réservé par quelqu’un d’autre : merci de le rendre à temps.
loan-renew = Prolonger
loan-renew-until = Prolonger jusqu’au { $date }
loan-renew-cost = La prolongation coûte { $amount }.
loan-renew-all = Tout prolonger
loan-renew-done = « { $title } » est prolongé jusqu’au { $date }.
loan-renew-impossible = Prolongation impossible
loan-reminder =
    Un rappel vous est envoyé { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    } avant chaque date de retour.
loan-rule = Règle appliquée : { $rule }

## Refusals to renew: the reason with its figure, then the way out

renewal-refused-reserved =
    { $count ->
        [one] Une personne attend ce document.
       *[other] { $count } personnes attendent ce document.
    }
renewal-refused-reserved-way-out = Rendez-le au plus tard le { $date }, puis réservez-le de nouveau.
renewal-refused-max-reached = Ce prêt a déjà été prolongé { $count } fois sur { $limit }.
renewal-refused-max-reached-way-out = Rendez-le, puis empruntez-le de nouveau si personne ne l’attend.
renewal-refused-possession-cap =
    On peut garder ce document { $limit ->
        [one] { $limit } jour
       *[other] { $limit } jours
    } en tout.
renewal-refused-possession-cap-way-out = Rendez-le au plus tard le { $date }.
renewal-refused-overdue =
    Ce prêt est en retard de { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }.
renewal-refused-overdue-way-out = Rendez-le, ou téléphonez à la bibliothèque.
renewal-refused-card-expired = Votre carte n’est plus valable depuis le { $date }.
renewal-refused-card-expired-way-out = Renouvelez votre carte au comptoir, puis prolongez.
renewal-refused-card-blocked = Votre carte est bloquée par la bibliothèque.
renewal-refused-card-blocked-way-out = Passez au comptoir ou téléphonez : l’équipe vous dira pourquoi.
renewal-refused-debt = Vous devez { $amount } ; on ne peut plus prolonger à partir de { $limit }.
renewal-refused-debt-way-out = Réglez cette somme au comptoir, puis prolongez.
renewal-refused-no-gain = La prolongation ne donnerait pas de date plus lointaine que le { $date }.
renewal-refused-no-gain-way-out = Réessayez quelques jours avant cette date.
renewal-refused-not-renewable = Ce document ne se prolonge pas.
renewal-refused-not-renewable-way-out = Rendez-le au plus tard le { $date }.
renewal-refused-fee-consent = La prolongation coûte { $amount }.
renewal-refused-fee-consent-way-out = Acceptez ce montant pour prolonger.
renewal-refused-ils-unreachable = Le système de { $library } ne répond pas pour le moment.
renewal-refused-ils-unreachable-way-out = Réessayez dans quelques minutes, ou téléphonez à la bibliothèque.
renewal-refused-other = La bibliothèque ne permet pas cette prolongation.
renewal-refused-other-way-out = Demandez à l’équipe de la bibliothèque ce qui est possible.

## Refusals to lend, told at the desk

loan-refused-unknown-item = Aucun exemplaire n’a ce code-barres.
loan-refused-unknown-patron = Aucun lecteur n’a cette carte.
loan-refused-already-lent = Cet exemplaire est déjà prêté, retour le { $date }.
loan-refused-held-for-another = Cet exemplaire est réservé à quelqu’un d’autre.
loan-refused-reference-only = Cet exemplaire se consulte sur place.
loan-refused-not-lendable = Cet exemplaire n’est pas en état d’être prêté : { $state }.
loan-refused-quota-reached =
    { $count ->
        [one] { $count } prêt
       *[other] { $count } prêts
    } en cours sur { $limit } possibles.
loan-refused-card-expired = La carte n’est plus valable depuis le { $date }.
loan-refused-card-blocked = La carte est bloquée.
loan-refused-debt = Somme due : { $amount }, limite : { $limit }.
loan-refused-overdue =
    { $count ->
        [one] { $count } prêt en retard.
       *[other] { $count } prêts en retard.
    }
loan-refused-age = Se prête à partir de { $limit } ans.
loan-refused-no-rule = Aucune règle de prêt ne couvre ce cas : demandez à la personne qui gère les règles.
