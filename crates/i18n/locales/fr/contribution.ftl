### Comments and coups de cœur: forms, lists, refusals; what moderators see and say.

## Under what is read

comment-heading =
    { $count ->
        [0] Commentaires
        [one] { $count } commentaire
       *[other] { $count } commentaires
    }
comment-none = Personne n’a encore écrit ici.
comment-yours = Votre commentaire
comment-sign-in = Identifiez-vous pour écrire un commentaire
contribution-title = Titre
contribution-text = Texte
contribution-text-hint = Un bibliothécaire le relit avant publication. { $limit } caractères au plus.
contribution-signature = Nom affiché
contribution-signature-hint = C’est le nom que les autres liront : un pseudonyme convient.
contribution-signed = { $name }, le { $date }
contribution-nobody = Une personne qui a quitté le réseau
contribution-rating-shown = Note : { $count } sur { $best }
contribution-report = Signaler
contribution-named = « { $title } »

## Coups de cœur

recommendation-heart = Ajouter { $title } à mes coups de cœur
recommendation-heart-on = { $title } est dans mes coups de cœur : modifier
recommendation-heart-add = Ajouter à mes coups de cœur :
recommendation-heart-change = Dans mes coups de cœur, modifier :
recommendation-new = Mon coup de cœur
recommendation-edit = Modifier mon coup de cœur
recommendation-intro = Dites aux autres pourquoi ce document vous a plu.
recommendation-rating = Note
recommendation-rating-value = { $count } sur { $best }
recommendation-list-empty = Vous n’avez pas encore de coup de cœur. Cherchez un document, puis choisissez le cœur au coin de sa couverture.
recommendation-heading = Coups de cœur des lecteurs
recommendation-all = Tous les coups de cœur des lecteurs
recommendation-all-empty = Aucun coup de cœur pour l’instant. Choisissez le cœur au coin d’une couverture pour proposer le vôtre.
recommendation-of = le coup de cœur de { $name }
recommendation-record = Voir le document
recommendation-only-you = Vous êtes seul à voir cette page.

## My comments, my coups de cœur

comment-list-empty = Vous n’avez pas encore écrit de commentaire. Ouvrez un document, une actualité, une sélection ou un coup de cœur, puis remplissez « Votre commentaire ».
comment-edit = Modifier mon commentaire
comment-new = Écrire un commentaire
contribution-edit-approval = Après une modification, un bibliothécaire le relit avant de le publier de nouveau.
contribution-changed = Ce texte a changé pendant que vous écriviez. Voici où il en est ; votre version est gardée ci-dessous.
contribution-about-record = Document : { $title }
contribution-about-event = Animation : { $title }
contribution-about-news = Actualité : { $title }
contribution-about-selection = Sélection : { $title }
contribution-about-recommendation = Coup de cœur : { $title }
contribution-about-gone = Cet élément n’est plus sur le portail.
contribution-written = Écrit le { $date } à { $time }
contribution-view = Visualiser
contribution-deleted = « { $title } » est supprimé.
contribution-deleted-text = Vous pouvez le rétablir pendant { $count } heures.
contribution-restore-taken = Vous avez écrit entre-temps un autre coup de cœur sur ce document : un seul est possible.

## States

contribution-state-waiting = En attente d’approbation
contribution-state-published = Publié
contribution-state-refused = Refusé
contribution-state-unpublished = Retiré de la publication
contribution-kind-comment = Commentaire
contribution-kind-recommendation = Coup de cœur

## Reporting

report-title = Signaler ce texte ?
report-text = L’équipe de la bibliothèque le relira et décidera s’il reste. La personne qui l’a écrit ne saura pas qui l’a signalé.
report-keep = Ne pas signaler

## Refusals

contribution-refused-title-missing = Donnez un titre à votre texte.
contribution-refused-title-too-long = Raccourcissez le titre : il a { $length } caractères, il peut en avoir { $limit }.
contribution-refused-text-too-short = Écrivez quelques mots : { $minimum } caractères au moins.
contribution-refused-text-too-long = Raccourcissez le texte : il a { $length } caractères, il peut en avoir { $limit }.
contribution-refused-signature-missing = Indiquez le nom à afficher.
contribution-refused-signature-too-long = Raccourcissez le nom à afficher : { $limit } caractères au plus.
contribution-refused-signature-is-address = N’affichez pas d’adresse : choisissez un nom ou un pseudonyme.
contribution-refused-rating-missing = Donnez une note, de 1 à 5.
contribution-refused-too-many-today =
    Vous avez déjà écrit { $count ->
        [one] { $count } texte
       *[other] { $count } textes
    } aujourd’hui, sur { $limit } possibles.
contribution-refused-too-young = Pour publier sous son nom, il faut avoir { $minimum } ans.
contribution-refused-already-reported = Vous avez déjà signalé ce texte : l’équipe le relit.
contribution-refused-own-contribution = Ce texte est de vous.

## Reasons of moderators: the label in the list, then the sentence to the author

contribution-reason-off-topic = Sans rapport avec l’élément
contribution-sentence-off-topic = Votre texte parle d’autre chose que de l’élément sous lequel il est écrit.
contribution-reason-hurtful = Propos blessants
contribution-sentence-hurtful = Certains mots peuvent blesser quelqu’un : dites la même chose autrement.
contribution-reason-personal-data = Données personnelles
contribution-sentence-personal-data = Votre texte contient des données personnelles, comme un nom, une adresse ou un numéro de téléphone : retirez-les.
contribution-reason-tells-the-end = Dévoile la fin
contribution-sentence-tells-the-end = Votre texte dévoile la fin de l’histoire : laissez-en la surprise aux autres.
contribution-reason-advertising = Publicité
contribution-sentence-advertising = Le portail ne publie pas de publicité.
contribution-reason-quoted = Texte d’une autre personne
contribution-sentence-quoted = Ce texte semble écrit par une autre personne : dites-le avec vos mots.
contribution-reason-unclear = Incompréhensible
contribution-sentence-unclear = Nous n’avons pas compris votre texte : précisez-le.
contribution-reason-signature = Nom affiché à changer
contribution-sentence-signature = Le nom affiché ne convient pas : choisissez-en un autre.
contribution-reason-other = Autre raison, dite dans le mot
contribution-sentence-other = Nous ne pouvons pas publier ce texte.

## Moderators

moderation-title = Commentaires et coups de cœur
moderation-tabs = Étapes
moderation-tab-waiting = À relire
moderation-tab-reported = Signalés
moderation-tab-decided = Décidés
moderation-empty = Rien à relire ici.
moderation-column-text = Titre, auteur du texte
moderation-column-about = À propos de
moderation-publish = Publier
moderation-refuse = Refuser
moderation-unpublish = Retirer de la publication
moderation-keep = Garder
moderation-reason = Raison, si vous ne le publiez pas
moderation-reason-choose = Choisir une raison…
moderation-reason-needed = Choisissez une raison : elle sera écrite à la personne, dans sa langue.
moderation-author = Lecteur
moderation-about = À propos de
moderation-written = Écrit
moderation-library = Bibliothèque
moderation-library-network = Tout le réseau
moderation-reports =
    { $count ->
        [one] Signalé par { $count } personne
       *[other] Signalé par { $count } personnes
    }
moderation-own = Vous l’avez écrit : une autre personne de l’équipe décidera.
moderation-history = Ce qui s’est passé
moderation-history-line = { $date }, { $time } : { $what } ({ $name })
moderation-did-write = écrit
moderation-did-edit = modifié
moderation-did-delete = supprimé
moderation-did-restore = rétabli
moderation-did-report = signalé
moderation-did-publish = publié
moderation-did-refuse = refusé
moderation-did-unpublish = retiré de la publication
moderation-did-keep = gardé après un signalement
moderation-by-reader = un lecteur
moderation-conflict = Déjà traité par { $name }, { $time } : { $state }.
moderation-conflict-text = Rien n’a été fait ; voici où il en est.
flash-contribution-publish = « { $what } » est publié. La personne est prévenue.
flash-contribution-refuse = « { $what } » est refusé. La personne est prévenue, avec la raison.
flash-contribution-unpublish = « { $what } » est retiré. La personne est prévenue, avec la raison.
flash-contribution-keep = « { $what } » reste publié.
moderation-rating = Note avec les coups de cœur
moderation-rating-on = { $library } demande une note sur cinq.
moderation-rating-off = { $library } ne demande pas de note.
moderation-rating-ask = Demander une note
moderation-rating-stop = Ne plus demander de note
