### Coming in: pre-registration, activation, forgotten passwords, what one signs in with.


## Doors

door-wait =
    Trop de demandes viennent d’ici. Réessayez dans { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }.
sign-in-no-account-text = Remplissez la pré-inscription, pour vous seul ou pour votre famille, puis passez au comptoir avec votre carte d’identité.
activation-go = Choisissez votre mot de passe
flash-account-opened = Votre compte est ouvert.
preregistration-go = Me pré-inscrire

## A forgotten password

forgotten-title = Mot de passe oublié
forgotten-intro = Donnez votre numéro de carte, votre identifiant ou votre adresse mail. Nous envoyons un lien à l’adresse que la bibliothèque connaît.
forgotten-field = Numéro de carte, identifiant ou adresse mail
forgotten-hint = Votre famille partage une adresse ? Un seul e-mail donne un lien à chacun.
forgotten-submit = Recevoir un lien
link-sent = Si nous connaissons ce que vous avez écrit, un e-mail vient de partir.
link-sent-text = Le lien sert une fois, pendant une heure.
link-sent-nothing = Rien dans cinq minutes ? Regardez dans les indésirables, puis demandez au comptoir : l’adresse connue est peut-être ancienne.

## The first password of a card

activation-first-time = Première connexion ? Choisissez votre mot de passe
activation-first-time-hint = Vous avez déjà une carte ?
activation-title = Activer ma carte
activation-intro = Donnez le numéro de votre carte. Nous envoyons à l’adresse que la bibliothèque connaît un lien pour choisir votre mot de passe.
activation-with-code = J’ai reçu un code au comptoir
activation-with-mail = Recevoir plutôt un lien par e-mail
activation-code-title = Activer ma carte avec un code
activation-code-intro = Recopiez le code imprimé au comptoir, puis choisissez votre mot de passe.
activation-code = Code du comptoir
activation-code-hint = Douze lettres et chiffres. Les tirets et les majuscules ne comptent pas.
activation-error = Cette carte et ce code ne vont pas ensemble, ou le code n’est plus valable. Vérifiez-les, ou demandez un autre code au comptoir.
activation-sent-nothing = Rien dans cinq minutes ? La bibliothèque n’a peut-être pas votre adresse : le comptoir imprime un code en une minute.

## A new address for mail

address-confirm-title = Confirmer mon adresse mail
address-confirm-text = Nos messages partiront désormais vers { $address }.
address-confirm-submit = Confirmer cette adresse
address-confirm-done = Votre nouvelle adresse est confirmée.
address-confirm-done-text = L’ancienne est prévenue.
address-undo-title = Garder mon ancienne adresse mail
address-undo-text = Nos messages repartiront vers { $address }, tous les appareils seront déconnectés et vous choisirez un nouveau mot de passe.
address-undo-submit = Garder l’ancienne adresse
address-undo-done = Votre ancienne adresse est rétablie.
address-undo-done-text = Un lien pour choisir un nouveau mot de passe vient d’y partir.

## « Modifier mes identifiants »

credentials-identifier-hint = Vous pouvez toujours vous identifier avec votre numéro de carte.
credentials-password-hint = Laissez vide pour garder l’actuel. { $count } caractères au moins ; une phrase courte convient très bien.
credentials-mail-hint = Une nouvelle adresse compte dès que vous suivez le lien que nous y envoyons.
credentials-mail-waiting = Nouvelle adresse à confirmer : { $address }. Suivez le lien reçu à cette adresse.
credentials-current = Mot de passe actuel
credentials-current-hint = Il prouve que c’est bien vous.
flash-credentials-changed = Vos identifiants sont modifiés.
flash-credentials-same = Rien n’a changé : tout est comme avant.
flash-address-asked = Un lien est parti vers { $what }.
flash-address-asked-text = Suivez-le pour que cette adresse compte.
credential-refused-password = Vérifiez le mot de passe actuel : ce n’est pas celui de ce compte.
credential-refused-tries =
    Trop d’essais du mot de passe actuel. Réessayez dans { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }.
credential-refused-address = Vérifiez l’adresse mail : elle ressemble à nom@exemple.be.
credential-refused-addresses =
    Trop de nouvelles adresses en peu de temps. Réessayez dans { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }.
identifier-refused-taken = Choisissez un autre identifiant : celui-ci est déjà pris.

## A lost card

card-lost-title = J’ai perdu ma carte
card-lost-question = Bloquer votre carte ?
card-lost-consequence = Plus personne n’emprunte avec elle, dès maintenant. Vos réservations restent à leur place. Le comptoir vous fait une nouvelle carte.
card-lost-submit = Bloquer ma carte
card-lost-keep = Garder ma carte
flash-card-lost = Votre carte est bloquée.
flash-card-lost-text = Passez au comptoir avec votre carte d’identité pour en recevoir une nouvelle.

## Where one is signed in

sessions-title = Appareils connectés
sessions-intro = Les navigateurs où votre compte est ouvert. Déconnectez ceux que vous ne reconnaissez pas, puis changez de mot de passe.
sessions-this = Cette session
sessions-end = Déconnecter
sessions-end-others = Déconnecter tous les autres appareils
sessions-browser-on = { $browser } sur { $system }
sessions-unknown = Navigateur inconnu
sessions-begun = Connecté { $date } à { $time }
sessions-seen = Utilisé en dernier { $date } à { $time }
flash-session-ended = L’appareil est déconnecté.
flash-sessions-ended = Tous les autres appareils sont déconnectés.
profile-more = Sécurité et données

## A pre-registration that waits

waiting-title = Votre pré-inscription vous attend au comptoir
waiting-text = Venez avec votre carte d’identité jusqu’au { $date } et dites ce code. D’ici là, vous pouvez chercher et garder des listes.

## Asking to be registered

preregistration-title = Pré-inscription
preregistration-intro = Préparez votre inscription d’ici : il ne restera qu’à passer au comptoir. Tout est à remplir, sauf ce qui est dit facultatif.
preregistration-who = La personne
preregistration-ages = Avant { $age } ans, un adulte responsable fait la demande : il remplit cette partie, puis ajoute l’enfant plus bas.
preregistration-contact = Pour vous joindre
preregistration-mail-hint = Nous y envoyons un lien à suivre. Toute une famille peut partager une adresse.
preregistration-choose = Choisissez
preregistration-children = Les enfants
preregistration-children-hint = Vous pouvez inscrire vos enfants en même temps : vous en serez l’adulte responsable.
preregistration-child = Enfant { $number }
preregistration-child-field = { $field } de l’enfant { $number }
preregistration-add-child = Ajouter un enfant
preregistration-remove-child = Retirer cet enfant
preregistration-privacy =
    Ces données servent à préparer votre inscription, rien d’autre. Si personne ne vient au comptoir, elles sont effacées après { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }.
preregistration-send = Envoyer ma demande
preregistration-next = La suite
preregistration-step-mail = Vous recevez un e-mail : suivez son lien dans les deux jours.
preregistration-step-account = Vous choisissez un mot de passe : vous pouvez déjà chercher et garder des listes.
preregistration-step-desk = Vous passez au comptoir avec votre carte d’identité : vous repartez avec votre carte.
preregistration-sent = Un e-mail vient de partir vers l’adresse que vous avez donnée.
preregistration-sent-text = Suivez son lien dans les deux jours pour ouvrir votre compte temporaire.
verify-title = Ouvrir mon compte temporaire
verify-intro = Votre adresse est vérifiée. Pré-inscription pour { $names }. Choisissez de quoi vous identifier d’ici votre passage au comptoir.
verify-identifier-hint = Un nom qui n’est qu’à vous, avec une lettre au moins.
verify-submit = Ouvrir mon compte
preregistration-refused-needs-adult = Avant { $minimum } ans, un adulte responsable fait la demande et ajoute l’enfant plus bas.
preregistration-refused-adult-too-young = Qui répond pour des enfants a { $minimum } ans au moins.
preregistration-refused-child-of-age = { $name } est majeur : sa pré-inscription se fait à part.
preregistration-refused-too-many = Une demande compte { $maximum } enfants au plus.
preregistration-refused-card-twice = La carte { $card } est donnée à deux personnes.
preregistration-refused-nobody = Cochez au moins une personne à inscrire.
preregistration-refused-service-closed = Cette bibliothèque ne prend pas de pré-inscription en ligne.

## States, reasons and sentences of a pre-registration

preregistration-state-requested = Demandée
preregistration-state-to-complete = À finaliser à la bibliothèque
preregistration-state-active = Active
preregistration-state-declined = Refusée
preregistration-state-expired = Expirée
preregistration-reason-already-known = Déjà inscrit
preregistration-reason-not-serious = Données fantaisistes
preregistration-reason-elsewhere = Hors de la commune
preregistration-reason-other = Autre raison
preregistration-sentence-already-known = Vous avez déjà une carte : activez-la sur le portail, ou demandez au comptoir.
preregistration-sentence-not-serious = Ce qui a été écrit ne permet pas de vous inscrire.
preregistration-sentence-elsewhere = Cette bibliothèque inscrit qui habite, étudie ou travaille dans la commune.
preregistration-sentence-other = La bibliothèque vous dira pourquoi : téléphonez-lui ou passez au comptoir.

## Pre-registrations and codes at the desk

staff-nav-preregistrations = Pré-inscriptions
staff-preregistration-find = Nom, adresse mail ou code
staff-preregistration-none = Personne n’attend. Les demandes arrivent ici dès que l’adresse mail est vérifiée.
staff-preregistration-not-found = Aucune pré-inscription ne répond à « { $query } ». Cherchez une partie du nom ou le code.
staff-preregistration-who = Pour qui
staff-preregistration-code = Code
staff-preregistration-until = Jusqu’au
staff-preregistration-address = Adresse
staff-preregistration-born =
    Date de naissance : { $date } ({ $age ->
        [one] { $age } an
       *[other] { $age } ans
    })
staff-preregistration-enrol = Inscrire
staff-preregistration-namesakes = Même nom et même date de naissance :
staff-preregistration-others = Une autre pré-inscription pour la même personne :
staff-preregistration-valid = Inscription valable jusqu’au
staff-preregistration-until-wrong = Donnez un jour à venir pour la fin de l’inscription.
staff-preregistration-fee = Cotisation encore due
staff-preregistration-fee-hint = En euros, comme 5,00. Vide : rien n’est dû.
staff-preregistration-fee-wrong = Écrivez la cotisation en euros, comme 5,00.
staff-preregistration-wrong = { $name } – { $text }
staff-preregistration-complete = Finaliser l’inscription
staff-preregistration-decline = Refuser la pré-inscription
staff-preregistration-decline-hint = Les données sont effacées et la personne reçoit la raison par e-mail.
staff-preregistration-reason = Raison
staff-preregistration-over = Cette pré-inscription est déjà traitée : il n’y a plus rien à faire.
flash-preregistration-completed = Inscription faite ; personnes inscrites : { $what }.
flash-preregistration-declined = La pré-inscription { $what } est close.
staff-activation-title = Code d’activation
staff-activation-question = Faire un code pour le compte de { $name } ?
staff-activation-consequence = Vérifiez d’abord l’identité. Le code sert une fois, pendant sept jours, avec la carte de cette personne ; un code plus ancien ne sert plus.
staff-activation-make = Faire le code
staff-activation-until = Valable une fois, jusqu’au { $date }
staff-activation-slip = Avec votre carte, choisissez votre mot de passe ici :
staff-activation-once = Ce code ne sera plus montré : imprimez-le ou recopiez-le.
staff-activation-back = Retour au dossier
staff-print = Imprimer
job-sweep-preregistrations = Suivre les pré-inscriptions

## Mails

mail-password-choice = Choisir un mot de passe pour { $name }
mail-preregistration-code = Votre code : { $code }
mail-forgotten-password-subject = Votre lien pour un nouveau mot de passe, valable jusqu’à { $time }
mail-forgotten-password-title = Choisissez un nouveau mot de passe
mail-forgotten-password-text = Quelqu’un a demandé un nouveau mot de passe pour un compte lié à cette adresse. Chaque lien sert une fois, jusqu’à { $time }.
mail-forgotten-password-next = Vous choisirez un mot de passe, puis vous serez connecté.
mail-forgotten-password-button = Choisir un mot de passe
mail-forgotten-password-way-out = Vous n’avez rien demandé ? Ignorez ce message, rien ne change.
mail-activation-subject = Activez votre carte, lien valable jusqu’à { $time }
mail-activation-title = Activez votre carte
mail-activation-text = Choisissez le mot de passe de votre compte avec ce lien, qui sert une fois, jusqu’à { $time }.
mail-activation-next = Ensuite, votre numéro de carte et ce mot de passe suffisent.
mail-activation-button = Choisir un mot de passe
mail-activation-way-out = Vous n’avez rien demandé ? Ignorez ce message, rien ne change.
mail-preregistration-verify-subject = Confirmez votre adresse pour la pré-inscription
mail-preregistration-verify-title = Un clic, et votre pré-inscription est notée
mail-preregistration-verify-text = Quelqu’un a demandé une pré-inscription avec cette adresse. Bibliothèque : { $library }. Le lien sert une fois, jusqu’au { $date } à { $time }.
mail-preregistration-verify-next = Vous choisirez un mot de passe et aurez un compte temporaire.
mail-preregistration-verify-button = Confirmer mon adresse
mail-preregistration-verify-way-out = Ce n’est pas vous ? Ignorez ce message : tout est effacé dans deux jours.
mail-preregistration-received-subject = Votre pré-inscription : passez au comptoir avant le { $date }
mail-preregistration-received-title = Votre pré-inscription est bien reçue
mail-preregistration-received-text = Passez au comptoir avec votre carte d’identité et dites votre code. Bibliothèque : { $library }.
mail-preregistration-received-next = D’ici là, vous pouvez chercher dans le catalogue et garder des listes.
mail-preregistration-received-button = Voir ma pré-inscription
mail-preregistration-received-way-out = Sans passage au comptoir, tout est effacé après cette date.
mail-preregistration-expiring-subject = Plus que quelques jours pour votre inscription : jusqu’au { $date }
mail-preregistration-expiring-title = Votre pré-inscription se termine bientôt
mail-preregistration-expiring-text = Nous ne vous avons pas encore vu au comptoir. Bibliothèque : { $library }. Votre pré-inscription vaut jusqu’au { $date }.
mail-preregistration-expiring-next = Venez avec votre carte d’identité et dites votre code.
mail-preregistration-expiring-button = Voir ma pré-inscription
mail-preregistration-expiring-way-out = Plus envie ? Ne faites rien : tout est effacé après cette date.
mail-preregistration-declined-subject = Votre pré-inscription n’est pas acceptée
mail-preregistration-declined-title = Votre pré-inscription n’est pas acceptée
mail-preregistration-declined-text = { $reason } Bibliothèque : { $library }.
mail-preregistration-declined-next = Vos données sont effacées.
mail-preregistration-declined-button = Aller au portail
mail-preregistration-declined-way-out = Une question ? Répondez à ce message ou passez au comptoir.
mail-address-confirm-subject = Confirmez votre nouvelle adresse mail
mail-address-confirm-title = Confirmez votre nouvelle adresse mail
mail-address-confirm-text = Vous voulez recevoir ici les messages de la bibliothèque. Le lien sert une fois, jusqu’au { $date } à { $time }.
mail-address-confirm-next = D’ici là, l’ancienne adresse reste la bonne.
mail-address-confirm-button = Confirmer cette adresse
mail-address-confirm-way-out = Vous n’avez rien demandé ? Ignorez ce message, rien ne change.
mail-address-changed-subject = Votre adresse mail a changé
mail-address-changed-title = Votre adresse mail a changé
mail-address-changed-text = Les messages de la bibliothèque partent désormais vers une autre adresse, confirmée par son lien.
mail-address-changed-next = Si c’était vous, il n’y a rien à faire.
mail-address-changed-button = Garder mon ancienne adresse
mail-address-changed-way-out = Ce n’était pas vous ? Le bouton rétablit cette adresse et déconnecte tous les appareils, jusqu’au { $date }.
mail-account-deleted-subject = Votre compte est supprimé
mail-account-deleted-title = Votre compte est supprimé
mail-account-deleted-text = Comme vous l’avez demandé, votre compte est fermé et vos données sont effacées. Vos réservations sont annulées.
mail-account-deleted-next = Ce message est le dernier.
mail-account-deleted-button = Aller au portail
mail-account-deleted-way-out = Ce n’était pas vous ? Répondez aussitôt à ce message.
