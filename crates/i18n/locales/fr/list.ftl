### What is ticked in results, and the lists in which it is kept.


## Ticking

list-pick = Choisir
list-bar = Ma liste
list-chosen = Documents choisis :
list-show = Visualiser
list-empty-basket = Vider
list-save = Enregistrer
list-keep = Garder ce choix
list-keep-next = Garder ce choix, page suivante
list-add = Ajouter à une liste
list-basket-title = Documents choisis
list-basket-text = Décochez ceux que vous ne voulez plus, puis choisissez « Enregistrer » pour les garder dans une liste.
list-basket-none = Aucun document n’est choisi. Cochez des documents dans une recherche : ils restent choisis d’une page à l’autre.
list-find = Chercher des documents
list-count =
    { $count ->
        [0] Aucun document
        [one] { $count } document
       *[other] { $count } documents
    }

## Saving

list-save-heading =
    { $count ->
        [one] Enregistrer le document choisi
       *[other] Enregistrer les { $count } documents choisis
    }
list-save-nothing = Enregistrer des documents
list-save-record = Ajouter « { $title } » à une liste
list-save-where = Où enregistrer
list-save-existing = Ajouter à une liste existante
list-save-existing-text = Celle que vous choisissez ci-dessous.
list-save-which = Liste existante
list-save-new = Sauvegarder une nouvelle liste
list-save-new-text = Vous lui donnerez un nom à l’étape suivante.
list-choice = { $name } ({ $count })
list-new = Nouvelle liste
list-new-with =
    { $count ->
        [one] Elle contiendra le document choisi.
       *[other] Elle contiendra les { $count } documents choisis.
    }
list-new-with-record = Elle contiendra « { $title } ».
list-name = Nom de la liste
list-description = Description
list-back-to-lists = Revenir à mes listes
list-back-to-list = Revenir à la liste

## My lists

list-title = Mes listes
list-saved = Listes enregistrées
list-none = Vous n’avez pas encore de liste. Cochez des documents dans une recherche, puis choisissez « Enregistrer ».
list-facts-private =
    { $count ->
        [0] Aucun document
        [one] { $count } document
       *[other] { $count } documents
    }, modifiée le { $date }. Privée.
list-facts-shared =
    { $count ->
        [0] Aucun document
        [one] { $count } document
       *[other] { $count } documents
    }, modifiée le { $date }. Partagée par lien.

## One list

list-is-empty = Cette liste est vide. Cochez des documents dans une recherche, puis choisissez « Enregistrer ».
list-note = Note
list-remark-merged = Notice réunie à celle-ci depuis
list-remark-gone = N’est plus au catalogue
list-edit-title = Modifier « { $name } »
list-edit-records = Documents
list-edit-order =
    { $count ->
        [one] Cette liste compte { $count } place.
       *[other] Pour changer l’ordre, donnez à un document une autre place, de 1 à { $count }, puis enregistrez ; ou montez-le et descendez-le d’une place.
    }
list-place = Place
list-up = Monter
list-down = Descendre
list-remove = Retirer

## Sharing

list-share = Partager cette liste
list-share-text = Qui a le lien voit la liste, sans pouvoir la changer. Les moteurs de recherche ne la trouvent pas, et votre nom n’y figure pas si vous ne le demandez pas.
list-share-link = Lien à envoyer
list-share-name = Montrer mon prénom
list-share-notes = Montrer mes notes
list-share-button = Partager par lien
list-share-change = Changer ce que le lien montre
list-unshare = Ne plus partager
list-unshare-text = Le lien ne mènera plus nulle part. Un nouveau partage aura un autre lien.
list-shared-by =
    { $count ->
        [0] Liste de { $name }, encore vide
        [one] Liste de { $name }, { $count } document
       *[other] Liste de { $name }, { $count } documents
    }
list-shared-empty = Cette liste est encore vide.

## On paper and as a file

list-print-elsewhere = Pas en rayon aujourd’hui
list-print-read-at = Relevé le { $date } à { $time }.
list-print-how = Pour imprimer, utilisez la commande « Imprimer » de votre navigateur.
list-export = Emporter la liste
list-export-text = Un tableau pour un tableur, ou des références pour un logiciel de bibliographie.
list-column-year = Année
list-column-address = Adresse

## Reserving together

list-hold-all = Tout réserver
list-hold-title = Réserver les documents de la liste
list-hold-which = Documents à réserver
list-hold-choose = Cochez au moins un document
list-hold-count =
    { $count ->
        [one] { $count } document sur { $total }
       *[other] { $count } documents sur { $total }
    }
list-hold-cost = { $amount } pour le tout, au retrait
list-hold-fee = J’accepte de payer jusqu’à { $amount } au retrait
list-hold-cut =
    La liste est longue : les { $count } premiers documents d’abord. { $rest ->
        [one] Il en reste { $rest }.
       *[other] Il en reste { $rest }.
    }
list-hold-done = Réservé
list-hold-not = Pas réservé

## Refusals

list-refused-full =
    Cette liste compte { $count } documents sur { $limit } possibles : elle ne peut pas en recevoir { $more ->
        [one] { $more } de plus.
       *[other] { $more } de plus.
    }
list-refused-too-many = Vous avez { $count } listes sur { $limit } possibles.
list-refused-basket-full =
    { $count ->
        [one] { $count } document est choisi
       *[other] { $count } documents sont choisis
    } sur { $limit } possibles : { $more ->
        [one] celui que vous venez de cocher n’est pas gardé.
       *[other] les { $more } que vous venez de cocher ne sont pas gardés.
    }
list-refused-fee-consent = Ces réservations coûtent { $amount } en tout, à payer au retrait : cochez la case pour l’accepter.

## Messages

flash-basket-emptied =
    { $count ->
        [one] { $count } document n’est plus choisi.
       *[other] { $count } documents ne sont plus choisis.
    }
flash-basket-restored =
    { $count ->
        [0] Il n’y a plus rien à rétablir.
        [one] { $count } document est de nouveau choisi.
       *[other] { $count } documents sont de nouveau choisis.
    }
flash-list-added =
    { $count ->
        [0] Rien de nouveau dans la liste « { $what } ».
        [one] { $count } document est ajouté à la liste « { $what } ».
       *[other] { $count } documents sont ajoutés à la liste « { $what } ».
    }
flash-list-added-text =
    { $rest ->
        [0] { "" }
        [one] { $rest } document y était déjà.
       *[other] { $rest } documents y étaient déjà.
    }
flash-list-created = La liste « { $what } » est créée.
flash-list-changed = La liste « { $what } » est modifiée.
flash-list-deleted = La liste « { $what } » est supprimée.
flash-list-deleted-text = Vous pouvez la rétablir pendant 24 heures.
flash-list-restored = La liste « { $what } » est rétablie.
flash-list-shared = La liste est partagée.
flash-list-shared-text = Envoyez le lien ci-dessous à qui vous voulez.
flash-list-unshared = La liste n’est plus partagée.
flash-list-unshared-text = L’ancien lien ne mène plus nulle part.
flash-list-held =
    { $count ->
        [one] C’est réservé : { $count } document.
       *[other] C’est réservé : { $count } documents.
    }
