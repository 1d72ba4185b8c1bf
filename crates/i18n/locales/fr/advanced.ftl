### « Recherche avancée » and the signs of a search.

advanced-intro = Remplissez un ou plusieurs champs : tous comptent. Le résultat est une recherche comme les autres, que vous pouvez affiner, enregistrer ou partager.
advanced-empty = Remplissez au moins un champ, ou cochez au moins un choix.
advanced-where = Chercher
advanced-narrow = Limiter
advanced-words = Tous ces mots
advanced-phrase = Ces mots dans cet ordre
advanced-title = Mots du titre
advanced-author = Auteur
advanced-subject = Sujet
advanced-series = Série ou collection
advanced-publisher = Éditeur
advanced-call-number = Cote
advanced-without = Aucun de ces mots
advanced-year-from = Paru à partir de
advanced-year-until = Paru jusqu’en
advanced-signs = Signes utilisables dans toute recherche
advanced-sign-field = Un mot dans un champ : titre, auteur, sujet, serie, editeur, cote.
advanced-sign-several = Plusieurs mots dans un champ.
advanced-sign-phrase = Ces mots dans cet ordre.
advanced-sign-without = Sans ce mot.
advanced-sign-or = L’un ou l’autre, OR en majuscules.
advanced-sign-beginning = Tous les mots qui commencent ainsi.
advanced-sign-years = Paru dans ces années.

## Why these results

why-show = Pourquoi ces résultats ?
why-hide = Masquer les explications
why-order = Les titres et les auteurs qui correspondent le mieux viennent d’abord, puis les documents dont le réseau a le plus d’exemplaires.
why-order-other = Classement choisi : { $order }.
why-found = Trouvé dans : { $places }.
why-place = { $place } ({ $words })
why-in-title = titre
why-in-author = auteur
why-in-subject = sujet
why-in-series = série
why-in-publisher = éditeur
why-in-call-number = cote
why-in-text = résumé ou notes
why-in-number = ISBN ou numéro
why-score-total = Score : { $score }
why-score-part = { $reason }, « { $text } » : { $score }
why-score-copies =
    × { $factor } pour { $copies ->
        [one] { $copies } exemplaire
       *[other] { $copies } exemplaires
    }
why-score-word = Mot trouvé
why-score-title = Mot du titre
why-score-author = Mot du nom d’un auteur
why-score-subject = Mot d’un sujet
why-score-same-form = Mot tel quel
why-score-together = Mots côte à côte
why-score-whole-title = Titre entier
why-score-title-and-author = Titre entier et auteur
why-score-near-title = Titre entier, sous d’autres formes
why-score-other-whole = Autre titre ou cote, en entier
why-score-title-start = Début du titre
