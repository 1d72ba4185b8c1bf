### Mails to readers. Each kind has a subject, a title, what happened, what to do, a button, and
### a way out. Never a card number nor an amount owed.


## Around every mail

mail-greeting = Bonjour { $name },
mail-greeting-unnamed = Bonjour,
mail-reference = Réservation { $reference }. Répondez à ce message pour écrire à la bibliothèque.
mail-reply = Répondez à ce message pour écrire à la bibliothèque.
mail-why = Vous recevez ce message parce que vous avez une réservation dans le réseau { $site }.
mail-document = { $type }, cote { $number }
mail-pickup-library = Bibliothèque de retrait
mail-until = Jusqu’au { $date }
mail-until-time = Jusqu’au { $date }, { $time }
mail-at-desk = au comptoir
mail-at-desk-mark = au comptoir, sous le repère { $code }
mail-hours = Heures d’ouverture
mail-cost = À payer au retrait : { $amount }
mail-note = Un mot de la bibliothèque :
mail-choose = Choisir mes e-mails

## Requested

mail-hold-requested-subject = Demande de réservation envoyée : { $title }
mail-hold-requested-title = Votre demande est envoyée
mail-hold-requested-text = Vous avez demandé à réserver « { $title } ». Bibliothèque de retrait : { $library }.
mail-hold-requested-next = La bibliothèque la valide d’habitude sous un jour d’ouverture. Vous recevrez alors un autre message : attendez-le avant de vous déplacer.
mail-hold-requested-button = Voir ma réservation
mail-hold-requested-way-out = Vous avez changé d’avis ? Supprimez la réservation, rien n’est encore préparé.

## Accepted, waiting in the queue

mail-hold-queued-subject = Réservation acceptée : { $title }
mail-hold-queued-title = Votre réservation est acceptée
mail-hold-queued-text = « { $title } » est réservé pour vous. Bibliothèque de retrait : { $library }.
mail-hold-queued-next = Nous vous écrirons dès que l’exemplaire sera prêt. Rien à faire d’ici là.
mail-hold-queued-button = Voir ma réservation
mail-hold-queued-way-out = Vous n’en voulez plus ? Supprimez la réservation et elle passera à la personne suivante.

## Declined

mail-hold-declined-subject = Réservation refusée : { $title }
mail-hold-declined-title = Votre réservation n’a pas pu être acceptée
mail-hold-declined-text = Vous avez demandé « { $title } ». { $reason }
mail-hold-declined-next = Une autre édition ou une autre bibliothèque peut convenir.
mail-hold-declined-button = Chercher dans le catalogue
mail-hold-declined-way-out = Une question ? Répondez à ce message, l’équipe vous aidera.

## In transit

mail-hold-in-transit-subject = En route vers votre bibliothèque : { $title }
mail-hold-in-transit-title = Votre réservation est en route
mail-hold-in-transit-text = « { $title } » est parti par la navette. Bibliothèque de retrait : { $library }.
mail-hold-in-transit-next = Nous vous écrirons à son arrivée : attendez ce message avant de vous déplacer.
mail-hold-in-transit-button = Voir ma réservation
mail-hold-in-transit-way-out = Vous n’en voulez plus ? Supprimez la réservation et elle passera à la personne suivante.

## Ready

mail-hold-ready-subject = À retirer jusqu’au { $date } : { $title }
mail-hold-ready-title = Votre réservation vous attend
mail-hold-ready-text = Nous avons mis de côté pour vous « { $title } ». Bibliothèque de retrait : { $library }, jusqu’au { $date }.
mail-hold-ready-next = Prenez votre carte, ou l’écran « Ma carte » de votre compte.
mail-hold-ready-button = Voir ma réservation
mail-hold-ready-way-out = Vous n’en voulez plus ? Supprimez la réservation et elle passera à la personne suivante.

## About to expire

mail-hold-expiring-subject = Encore à retirer jusqu’au { $date } : { $title }
mail-hold-expiring-title = Votre réservation vous attend encore
mail-hold-expiring-text = « { $title } » vous attend jusqu’au { $date }. Bibliothèque de retrait : { $library }.
mail-hold-expiring-next = Passé cette date, l’exemplaire ira à la personne suivante ou retournera en rayon.
mail-hold-expiring-button = Voir ma réservation
mail-hold-expiring-way-out = Vous ne pouvez pas venir ? Répondez à ce message, ou supprimez la réservation.

## Expired

mail-hold-expired-subject = Réservation non retirée au { $date } : { $title }
mail-hold-expired-title = Votre réservation n’a pas été retirée
mail-hold-expired-text = « { $title } » vous attendait jusqu’au { $date }. Bibliothèque de retrait : { $library }.
mail-hold-expired-next = L’exemplaire est passé à la personne suivante ou retourne en rayon.
mail-hold-expired-button = Réserver de nouveau
mail-hold-expired-way-out = Vous comptiez venir ? Téléphonez à la bibliothèque : l’exemplaire y est peut-être encore.

## Cancelled by the reader

mail-hold-cancelled-by-reader-subject = Réservation supprimée : { $title }
mail-hold-cancelled-by-reader-title = Votre réservation est supprimée
mail-hold-cancelled-by-reader-text = Vous avez supprimé la réservation de « { $title } ». Bibliothèque de retrait : { $library }.
mail-hold-cancelled-by-reader-next = Rien d’autre à faire.
mail-hold-cancelled-by-reader-button = Réserver de nouveau
mail-hold-cancelled-by-reader-way-out = Ce n’était pas vous ? Changez votre mot de passe et répondez à ce message.

## Cancelled by the library

mail-hold-cancelled-by-library-subject = Réservation annulée par la bibliothèque : { $title }
mail-hold-cancelled-by-library-title = Votre réservation est annulée
mail-hold-cancelled-by-library-text = La bibliothèque a annulé la réservation de « { $title } ». { $reason }
mail-hold-cancelled-by-library-next = Une autre édition ou une autre bibliothèque peut convenir.
mail-hold-cancelled-by-library-button = Chercher dans le catalogue
mail-hold-cancelled-by-library-way-out = Une question ? Répondez à ce message, l’équipe vous aidera.

## Time limit passed

mail-hold-lapsed-subject = Date limite dépassée le { $date } : { $title }
mail-hold-lapsed-title = Votre réservation est arrivée à sa date limite
mail-hold-lapsed-text = « { $title } » n’a pas pu être prêt pour le { $date }, la date que vous aviez choisie.
mail-hold-lapsed-next = Vous le voulez encore ? Réservez-le de nouveau, sans date ou avec une date plus lointaine.
mail-hold-lapsed-button = Réserver de nouveau
mail-hold-lapsed-way-out = Sinon, rien à faire.

## Deadline moved by a closure

mail-hold-deadline-moved-subject = À retirer jusqu’au { $date } désormais : { $title }
mail-hold-deadline-moved-title = Vous avez plus de temps
mail-hold-deadline-moved-text = La bibliothèque sera fermée : « { $title } » vous attend jusqu’au { $date }. Bibliothèque de retrait : { $library }.
mail-hold-deadline-moved-next = Vérifiez les heures d’ouverture avant de venir.
mail-hold-deadline-moved-button = Voir ma réservation
mail-hold-deadline-moved-way-out = Vous n’en voulez plus ? Supprimez la réservation et elle passera à la personne suivante.

## A link to choose a password

mail-password-link-subject = Votre lien pour choisir un mot de passe, valable jusqu’à { $time }
mail-password-link-title = Choisissez votre mot de passe
mail-password-link-text = Ce lien sert une seule fois, jusqu’à { $time }.
mail-password-link-next = Vous choisirez un mot de passe, puis vous serez connecté.
mail-password-link-button = Choisir un mot de passe
mail-password-link-way-out = Vous n’avez rien demandé ? Ignorez ce message, rien ne change.

## A loan due soon

mail-loan-due-soon-subject = À rendre le { $date } : { $title }
mail-loan-due-soon-title = Un prêt arrive à échéance
mail-loan-due-soon-text = « { $title } » est à rendre le { $date }. Bibliothèque de retour : { $library }.
mail-loan-due-soon-next = Vous pouvez demander à le prolonger depuis votre compte.
mail-loan-due-soon-button = Voir mes prêts
mail-loan-due-soon-way-out = Déjà rendu ? Ne tenez pas compte de ce message.

## An overdue loan

mail-loan-overdue-subject = En retard depuis le { $date } : { $title }
mail-loan-overdue-title = Un prêt est en retard
mail-loan-overdue-text = « { $title } » était à rendre le { $date }. Bibliothèque de retour : { $library }.
mail-loan-overdue-next = Rapportez-le dès que possible, à la boîte de retour si la bibliothèque est fermée.
mail-loan-overdue-button = Voir mes prêts
mail-loan-overdue-way-out = Perdu ou impossible à rapporter ? Répondez à ce message, l’équipe trouvera une solution.

## Welcome

mail-welcome-subject = Bienvenue à la bibliothèque : { $library }
mail-welcome-title = Votre inscription est faite
mail-welcome-text = Vous pouvez emprunter dès aujourd’hui, avec votre carte. Votre bibliothèque : { $library }.
mail-welcome-next = Sur le portail, identifiez-vous avec votre numéro de carte pour réserver et prolonger.
mail-welcome-button = Aller au portail
mail-welcome-way-out = Ce n’est pas vous ? Répondez à ce message.

## A password was changed

mail-password-changed-subject = Votre mot de passe a changé
mail-password-changed-title = Votre mot de passe a changé
mail-password-changed-text = Le mot de passe de votre compte a été changé. Les autres appareils sont déconnectés.
mail-password-changed-next = Si c’était vous, il n’y a rien à faire.
mail-password-changed-button = Voir mon compte
mail-password-changed-way-out = Ce n’était pas vous ? Demandez aussitôt un nouveau mot de passe et répondez à ce message.

## A comment or a coup de cœur is published

mail-contribution-published-subject = Publié : { $title }
mail-contribution-published-title = Votre texte est publié
mail-contribution-published-text = « { $title } » se lit maintenant sur le portail, sous le nom que vous avez choisi.
mail-contribution-published-next = Merci de partager vos lectures.
mail-contribution-published-button = Le lire sur le portail
mail-contribution-published-way-out = Vous pouvez le modifier ou le supprimer dans votre compte.

## A comment or a coup de cœur is refused

mail-contribution-refused-subject = Non publié : { $title }
mail-contribution-refused-title = Votre texte n’est pas publié
mail-contribution-refused-text = Nous avons lu « { $title } ». { $reason }
mail-contribution-refused-next = Modifiez-le dans votre compte : nous le relirons.
mail-contribution-refused-button = Voir mon texte
mail-contribution-refused-way-out = Une question ? Répondez à ce message, l’équipe vous aidera.

## A comment or a coup de cœur is taken down

mail-contribution-unpublished-subject = Retiré de la publication : { $title }
mail-contribution-unpublished-title = Votre texte n’est plus publié
mail-contribution-unpublished-text = Nous avons relu « { $title } » et l’avons retiré du portail. { $reason }
mail-contribution-unpublished-next = Modifiez-le dans votre compte : nous le relirons.
mail-contribution-unpublished-button = Voir mon texte
mail-contribution-unpublished-way-out = Une question ? Répondez à ce message, l’équipe vous aidera.

## A suggestion of purchase goes on

mail-suggestion-answered-subject = Votre suggestion d’achat : { $title }
mail-suggestion-answered-title = Des nouvelles de votre suggestion
mail-suggestion-answered-text = Vous avez suggéré l’achat de « { $title } ». { $reason }
mail-suggestion-answered-next = Bibliothèque qui répond : { $library }.
mail-suggestion-answered-button = Suivre mes suggestions
mail-suggestion-answered-way-out = Une question ? Répondez à ce message, l’équipe vous aidera.

## What was suggested is there

mail-suggestion-available-subject = Acheté comme vous le suggériez : { $title }
mail-suggestion-available-title = Votre suggestion est au catalogue
mail-suggestion-available-text = « { $title } » est arrivé. { $reason }
mail-suggestion-available-next = Bibliothèque qui l’a acheté : { $library }.
mail-suggestion-available-button = Voir le document
mail-suggestion-available-way-out = Une question ? Répondez à ce message, l’équipe vous aidera.

## Fetched elsewhere

mail-hold-pickup-changed-subject = Bibliothèque de retrait changée : { $title }
mail-hold-pickup-changed-title = Votre bibliothèque de retrait est changée
mail-hold-pickup-changed-text = « { $title } » sera à retirer ici : { $library }. Vous gardez votre rang.
mail-hold-pickup-changed-next = Nous vous écrirons dès que l’exemplaire sera prêt.
mail-hold-pickup-changed-button = Voir ma réservation
mail-hold-pickup-changed-way-out = Ce n’était pas vous ? Changez votre mot de passe et répondez à ce message.

## Suspended

mail-hold-suspended-subject = Réservation suspendue jusqu’au { $date } : { $title }
mail-hold-suspended-title = Votre réservation est suspendue
mail-hold-suspended-text = La réservation de « { $title } » est suspendue jusqu’au { $date } inclus. Vous gardez votre rang. Bibliothèque de retrait : { $library }.
mail-hold-suspended-next = Elle reprend d’elle-même le lendemain. Vous pouvez aussi la reprendre plus tôt.
mail-hold-suspended-button = Voir ma réservation
mail-hold-suspended-way-out = Ce n’était pas vous ? Changez votre mot de passe et répondez à ce message.
