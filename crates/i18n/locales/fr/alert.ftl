### Alerts: being told by mail what is new for a search.

## The list

alert-unsubscribe = Se désabonner
alert-list = Recherches suivies
alert-empty = Vous n’avez pas encore d’abonnement. Dans vos recherches sauvegardées ou dans celles de vos bibliothécaires, choisissez « S’abonner » : un e-mail vous dira ce qui arrive.
alert-to-searches = Voir les recherches sauvegardées
alert-to-alerts = Voir mes abonnements
alert-address = Les e-mails vont à { $mail }, et seulement quand il y a du nouveau.
alert-no-address = Votre compte n’a plus d’adresse mail : rien ne peut vous être envoyé. Donnez-en une au comptoir.
alert-search-gone = Cette recherche n’est plus proposée par la bibliothèque : rien ne sera plus envoyé.
alert-rhythm = { $frequency } : { $libraries }.
alert-frequency-at-once = Dès l’arrivée
alert-frequency-daily = Une fois par jour au plus
alert-frequency-weekly = Une fois par semaine au plus
alert-scope-mine = ma bibliothèque
alert-scope-network = tout le réseau
alert-never-mailed = Rien de nouveau jusqu’ici.
alert-last-mail =
    Dernier envoi le { $date } : { $count ->
        [one] { $count } nouveau document
       *[other] { $count } nouveaux documents
    }.
alert-ended-lately = Arrêtés depuis moins de 24 heures
alert-subscribe-too = M’abonner : recevoir un e-mail quand de nouveaux documents arrivent

## Changing an alert

alert-edit-title = Modifier un abonnement
alert-how-often = À quelle fréquence
alert-every-at-once = Dès l’arrivée
alert-every-text-at-once = Dans le quart d’heure où un document entre dans la collection.
alert-every-daily = Une fois par jour
alert-every-text-daily = Le matin, s’il y a du nouveau.
alert-every-weekly = Une fois par semaine
alert-every-text-weekly = Le lundi matin, s’il y a du nouveau.
alert-new-where = Nouveau où
alert-for-mine = Ma bibliothèque
alert-for-text-mine = Votre compte n’a pas encore de bibliothèque.
alert-for-chosen = Plusieurs bibliothèques
alert-for-text-chosen = Celles que vous cochez ci-dessous.
alert-for-network = Tout le réseau
alert-for-text-network = Ce qu’aucune bibliothèque du réseau n’avait.
alert-libraries = Bibliothèques à suivre
alert-back = Revenir à mes abonnements

## Unsubscribing from a mail

alert-stop-question = Se désabonner de « { $search } »
alert-stop-question-text = Vous ne recevrez plus d’e-mail sur les nouveautés de « { $search } ». Vos autres abonnements ne changent pas.
alert-stop-keep = Garder l’abonnement
alert-stopped = C’est arrêté
alert-stopped-text = Vous ne recevrez plus d’e-mail sur les nouveautés de « { $search } ». La recherche reste dans votre compte.
alert-stop-over = Cet abonnement n’existe plus
alert-stop-over-text = Rien ne vous sera plus envoyé pour cette recherche.

## What the last action gave

flash-alert-begun = L’abonnement à « { $what } » est en cours.
flash-alert-begun-text = Un e-mail vous dira ce qui arrive. Fréquence et bibliothèques se changent dans « Mes abonnements ».
flash-alert-ended = L’abonnement à « { $what } » est arrêté.
flash-alert-changed = L’abonnement à « { $what } » est modifié.

## Why an alert is refused

alert-refused-no-address = Votre compte n’a pas d’adresse mail où vous écrire.
alert-refused-no-home-library = Votre compte n’a pas encore de bibliothèque : choisissez-en une ou plusieurs, ou tout le réseau.
alert-refused-no-library-chosen = Cochez au moins une bibliothèque.
alert-refused-too-many = Vous avez { $count } abonnements sur { $limit } possibles.
way-out-see-alerts = Voir mes abonnements
way-out-see-alerts-text = Arrêtez un abonnement dont vous n’avez plus besoin.

## The mail

mail-alert-subject =
    { $count ->
        [one] 1 nouveauté : { $title }
       *[other] { $count } nouveautés : { $title }
    }
mail-alert-title = Du nouveau pour vous
mail-alert-text =
    { $count ->
        [one] 1 nouveau document répond à votre recherche « { $title } ».
       *[other] { $count } nouveaux documents répondent à votre recherche « { $title } ».
    }
mail-alert-document = { $type }, { $libraries }
mail-alert-hold = Réserver « { $title } »
mail-alert-button = Voir tous les résultats
mail-alert-next = Fréquence et bibliothèques se changent dans « Mes abonnements », dans votre compte.
mail-alert-way-out = Vous n’en voulez plus ? Désabonnez-vous de cette recherche, sans vous identifier.
mail-alert-why = Vous recevez ce message parce que vous suivez une recherche dans le réseau { $site }.
