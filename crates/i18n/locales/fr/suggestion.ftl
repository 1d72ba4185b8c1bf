### Suggestions of purchase: the form, the follow-up, the librarians' queue.

## The form

suggestion-title = Suggérer un achat
suggestion-intro = Dites-nous ce qui manque. Nous répondons à chaque suggestion, par e-mail, sous deux semaines environ.
suggestion-required = Remplissez tout ce qui n’est pas facultatif.
suggestion-for-whom = Pour qui
suggestion-document = Le document
suggestion-library = Bibliothèque (site dépositaire)
suggestion-choose = Choisir…
suggestion-member = Pour quel membre de la famille
suggestion-field-title = Titre
suggestion-field-author = Auteur
suggestion-field-publisher = Éditeur
suggestion-field-type = Type de document
suggestion-field-ean = ISBN ou EAN
suggestion-field-ean-hint = Sous le code-barres, au dos.
suggestion-field-year = Année de publication
suggestion-field-price = Prix en euros
suggestion-field-comment = Commentaire
suggestion-field-comment-hint = Pourquoi ce document, et pour qui ? Une phrase nous aide à choisir.
suggestion-hold = Si vous l’achetez, réservez-le pour moi
suggestion-send = Envoyer la suggestion
suggestion-send-anyway = Envoyer quand même
suggestion-owned =
    { $count ->
        [one] Le réseau l’a peut-être déjà
       *[other] Le réseau a peut-être déjà l’un de ces documents
    }
suggestion-owned-text = Réservez-le : c’est plus rapide qu’un achat.
suggestion-refused-title = Suggestion impossible pour l’instant

## Following

suggestion-mine = Mes suggestions
suggestion-mine-empty = Vous n’avez pas encore suggéré d’achat. Remplissez le formulaire : la réponse paraîtra ici.
suggestion-quota =
    { $count ->
        [one] { $count } suggestion en cours sur { $limit } possibles.
       *[other] { $count } suggestions en cours sur { $limit } possibles.
    }
suggestion-line = { $library }. Suggestion du { $date }, pour { $name }.
suggestion-answer = Réponse de la bibliothèque :
suggestion-take-back = Retirer
suggestion-see-record = Voir le document
suggestion-too-late = La bibliothèque a déjà décidé : cette suggestion ne se retire plus.

## States

suggestion-state-received = Reçue
suggestion-state-studied = À l’étude
suggestion-state-accepted = Acceptée
suggestion-state-ordered = Commandée
suggestion-state-available = Disponible
suggestion-state-refused = Refusée
suggestion-state-duplicate = Doublon
suggestion-state-withdrawn = Retirée

## What each state means, to those who asked

suggestion-sentence-received = Nous l’avons bien reçue.
suggestion-sentence-studied = Nous étudions votre suggestion.
suggestion-sentence-accepted = Votre suggestion est acceptée : nous allons le commander.
suggestion-sentence-ordered = Il est commandé. Nous vous écrirons à son arrivée.
suggestion-sentence-available = Il est au catalogue.
suggestion-sentence-refused = Nous n’allons pas l’acheter.
suggestion-sentence-duplicate = Le réseau l’a déjà : vous pouvez le réserver.
suggestion-sentence-withdrawn = Personne ne le demande plus.
suggestion-hold-placed = Il est réservé pour vous.
suggestion-hold-none = Vous pouvez l’emprunter ou le réserver.
suggestion-hold-refused = Nous n’avons pas pu le réserver pour vous. { $reason }
suggestion-hold-refused-see = La raison est dite sur la page du document.
suggestion-hold-wished = Dès son arrivée, nous le réserverons pour vous.

## Refusals of the rules

suggestion-refused-library-missing = Choisissez la bibliothèque qui l’achèterait.
suggestion-refused-service-closed = Cette bibliothèque ne prend pas de suggestion d’achat en ligne.
suggestion-refused-member-missing = Choisissez pour quel membre de la famille.
suggestion-refused-title-missing = Indiquez le titre.
suggestion-refused-author-missing = Indiquez l’auteur, ou « inconnu » si vous ne le connaissez pas.
suggestion-refused-type-missing = Choisissez un type de document.
suggestion-refused-too-long = Raccourcissez ce que vous avez écrit : { $limit } caractères au plus.
suggestion-refused-ean-length = Vérifiez l’ISBN : il compte 10 ou 13 chiffres, vous en avez tapé { $digits }.
suggestion-refused-ean-checksum = Vérifiez l’ISBN : un chiffre est faux, le dernier ne va pas avec les autres.
suggestion-refused-year = Vérifiez l’année : quatre chiffres, { $latest } au plus tard.
suggestion-refused-price = Vérifiez le prix : écrivez-le en euros, comme 12,50.
suggestion-refused-quota-reached =
    Vous avez { $count ->
        [one] { $count } suggestion
       *[other] { $count } suggestions
    } en cours sur { $limit } possibles.
suggestion-refused-already-asked = Vous l’avez déjà suggéré à cette bibliothèque.

## Reasons of librarians: the label in the list, then the sentence to those who asked

suggestion-refuse-reason-out-of-scope = Hors de nos collections
suggestion-refuse-sentence-out-of-scope = Il n’entre pas dans nos collections.
suggestion-refuse-reason-budget = Budget épuisé
suggestion-refuse-sentence-budget = Le budget de cette année est épuisé : suggérez-le de nouveau l’an prochain.
suggestion-refuse-reason-out-of-print = Épuisé chez l’éditeur
suggestion-refuse-sentence-out-of-print = L’éditeur ne le vend plus.
suggestion-refuse-reason-interlibrary = Plutôt un prêt inter-bibliothèques
suggestion-refuse-sentence-interlibrary = Nous pouvons le faire venir d’une autre bibliothèque, par prêt inter-bibliothèques (PIB) : demandez-le au comptoir.
suggestion-refuse-reason-online = Existe en ligne
suggestion-refuse-sentence-online = Il se lit ou s’écoute en ligne avec votre carte : demandez-nous comment.
suggestion-refuse-reason-other = Autre raison, dite dans la réponse
suggestion-refuse-sentence-other = Notre réponse en dit la raison.

## Librarians

suggestion-queue-title = Suggestions d’achat
suggestion-tab-received = Reçues
suggestion-tab-studied = À l’étude
suggestion-tab-bought = Acceptées, commandées
suggestion-tab-closed = Closes
suggestion-queue-empty = Aucune suggestion à cette étape.
suggestion-column-document = Titre, auteur
suggestion-column-askers = Demandes
suggestion-askers =
    { $count ->
        [one] { $count } personne le demande
       *[other] { $count } personnes le demandent
    }
suggestion-asker-line = { $name }, le { $date }
suggestion-asker-hold = réservation demandée
suggestion-asker-hold-placed = réservation faite
suggestion-asker-hold-refused = réservation impossible
suggestion-owned-here = Déjà au catalogue ?
suggestion-new-state = Nouvelle étape
suggestion-keep-state = Ne pas changer d’étape
suggestion-reason = Raison du refus
suggestion-reason-hint = Seulement pour refuser.
suggestion-record = Notice ou ISBN
suggestion-record-hint = Pour « Disponible » et « Doublon » : le numéro de la notice, ou son ISBN.
suggestion-record-needed = Indiquez la notice : son numéro sur le portail, ou son ISBN.
suggestion-reason-needed = Choisissez la raison : elle sera écrite à chaque personne, dans sa langue.
suggestion-answer-field = Réponse à ceux qui demandent
suggestion-note-field = Note interne
suggestion-note-hint = Les lecteurs ne la voient pas.
suggestion-save = Enregistrer et prévenir
suggestion-conflict = Déjà traitée par { $name }, { $time } : { $state }.
suggestion-did-ask = demandé
suggestion-did-take-back = retiré
suggestion-did-write = réponse ou note modifiée
