### Records that librarians correct: hidden, grouped by hand, with another cover.

correction-title = Corriger une notice
correction-lead = Masquer une notice, regrouper deux éditions, changer une couverture. Ce que dit la notice elle-même se corrige dans le logiciel d’où elle vient.
correction-find = Titre, auteur, ISBN ou numéro de notice
correction-found = Notices trouvées
correction-nothing = Rien de tel dans le catalogue.
correction-number = Numéro
correction-items = Exemplaires
correction-sources = Sources
correction-withdrawn = Retirée du catalogue
correction-public = Voir comme les lecteurs
correction-visibility = Visibilité
correction-shown = Les lecteurs voient cette notice.
correction-hidden = Masquée depuis le { $date } : ni la recherche ni sa page ne la montrent.
correction-holds =
    { $count ->
        [one] { $count } réservation en cours : elle garde sa place, même si la notice est masquée.
       *[other] { $count } réservations en cours : elles gardent leur place, même si la notice est masquée.
    }
correction-hide = Masquer aux lecteurs
correction-show = Montrer de nouveau
correction-editions = Éditions de la même œuvre
correction-alone = Aucune autre édition n’est regroupée avec celle-ci.
correction-split = Séparer cette édition des autres
correction-by-hand = Regroupement fait à la main : les chargements n’y changent rien.
correction-automatic = Revenir au regroupement automatique
correction-with = Regrouper avec (titre, ISBN ou numéro)
correction-group = Regrouper
correction-cover = Couverture
correction-drawn = Pas d’image : la couverture est dessinée d’après le titre.
correction-no-cover = Pas de couverture
correction-set-cover = Remplacer la couverture
flash-correction-hidden = La notice est masquée.
flash-correction-hidden-text =
    { $count ->
        [0] { "" }
        [one] { $count } réservation en cours garde sa place.
       *[other] { $count } réservations en cours gardent leur place.
    }
flash-correction-shown = La notice est de nouveau visible.
flash-correction-grouped = Regroupée avec « { $what } ».
flash-correction-split = Cette édition est séparée des autres.
flash-correction-automatic = Le regroupement est de nouveau automatique.
flash-correction-cover = La couverture est remplacée.
flash-correction-no-cover = La couverture est de nouveau dessinée.
flash-correction-done-already = Rien à changer : c’est déjà fait.

## Journal

journal-noun-record = Notice
journal-record-hide = Notice masquée
journal-record-show = Notice montrée de nouveau
journal-record-group = Éditions regroupées
journal-record-split = Édition séparée
journal-record-ungroup = Regroupement rendu automatique
journal-record-cover = Couverture remplacée
journal-record-uncover = Couverture retirée
