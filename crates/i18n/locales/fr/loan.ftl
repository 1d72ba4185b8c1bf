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

## Refusals to renew: the reason with its figure. The ways out are in refusal.ftl.

renewal-refused-awaited = Quelqu’un d’autre l’a réservé. Merci de le rendre au plus tard le { $date }.
renewal-refused-max-reached =
    { $limit ->
        [0] Ce prêt ne se prolonge pas.
       *[other] Ce prêt a déjà été prolongé { $count } fois sur { $limit }.
    }
renewal-refused-possession-cap =
    On peut garder ce document { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    } en tout, donc jusqu’au { $date }.
renewal-refused-overdue = Ce prêt est en retard depuis le { $date } : il faut d’abord le rendre.
renewal-refused-not-longer = La prolongation ne donnerait pas de date plus lointaine que le { $date }.
renewal-refused-by-ils = Le système de la bibliothèque a refusé : « { $said } ».
renewal-refused-ils-unreachable = Le système de { $library } ne répond pas pour le moment. Réessayez dans quelques minutes.

## Refusals to lend, told at the desk

loan-refused-unknown-item = Aucun exemplaire n’a ce code-barres.
loan-refused-unknown-patron = Aucun lecteur n’a cette carte.
loan-refused-already-lent = Cet exemplaire est déjà prêté : enregistrez d’abord son retour.
loan-refused-held-for-another = Cet exemplaire est mis de côté pour quelqu’un d’autre.
loan-refused-reference-only = Cet exemplaire se consulte sur place.
loan-refused-not-lendable = Cet exemplaire n’est pas en état d’être prêté.
loan-refused-quota-reached =
    { $count ->
        [one] { $count } prêt
       *[other] { $count } prêts
    } en cours sur { $limit } possibles.
loan-refused-quota-reached-of-type =
    { $count ->
        [one] { $count } prêt
       *[other] { $count } prêts
    } en cours sur { $limit } possibles pour ce type de document : { $type }.
loan-refused-too-young = Cet exemplaire se prête à partir de { $minimum } ans.

## What the account adds

loan-limit =
    { $count ->
        [one] sur { $count } possible
       *[other] sur { $count } possibles
    }
loan-days-left =
    { $count ->
        [one] Encore { $count } jour
       *[other] Encore { $count } jours
    }
loan-fine = Retard à ce jour : { $amount }
loan-fine-total = Retards à ce jour : { $amount }, à payer au retour. Ce montant ne compte que les jours prévus par le règlement.
