### The relevance bench: what must come for which search, and how searches were answered.

relevance-title = Pertinence
relevance-lead = Des recherches pour lesquelles vous avez dit quel document doit venir. Elles sont refaites à chaque affichage, sur le catalogue tel qu’il est : vous voyez aussitôt ce qu’un changement améliore ou détériore.
relevance-now = Maintenant
relevance-keep = Garder ce relevé
relevance-tally-kept = Au rang attendu
relevance-tally-first = En premier
relevance-tally-five = Parmi les cinq premiers
relevance-share = { $count } sur { $total } ({ $percent } %)
relevance-index = Index
relevance-index-facts = { $records ->
    [one] { $records } notice
   *[other] { $records } notices
} · index { $stamp } · poids { $weights }
relevance-found = Ce que trouve « { $query } » maintenant
relevance-found-nothing = Rien. Vous pouvez quand même dire ci-dessous quel document devrait venir.
relevance-should-be-first = Ce résultat devrait venir en premier
relevance-judge = Un autre résultat devrait venir en premier ? Dites-le
relevance-new = Juger une recherche
relevance-edit-title = Modifier cette recherche jugée
relevance-query = Recherche
relevance-record = Document qui doit venir
relevance-record-hint = Son numéro de notice, ou l’adresse de sa page.
relevance-within-label = Il doit venir
relevance-within = { $count ->
    [1] en premier
   *[other] parmi les { $count } premiers
}
relevance-any-edition = Une autre édition de la même œuvre convient aussi
relevance-note = Note (facultatif)
relevance-save = Enregistrer
relevance-cancel = Annuler
relevance-none = Aucune recherche jugée pour l’instant.
relevance-searches = Recherches jugées
relevance-expected = Doit venir
relevance-rank = Rang maintenant
relevance-rank-before = Rang au dernier relevé
relevance-shift = Évolution
relevance-shift-better = Mieux
relevance-shift-worse = Moins bien
relevance-shift-same = Inchangé
relevance-shift-new = Nouveau
relevance-kept = Au rang attendu :
relevance-not-kept = Pas au rang attendu :
relevance-not-found = Pas dans les { $count } premiers
relevance-not-judged = Pas encore jugée
relevance-gone = Notice { $number }, que les lecteurs ne trouvent plus
relevance-added = { $who }, { $when }
relevance-somebody = Un ancien collègue
relevance-column-by = Ajoutée par
relevance-column-on = Ajoutée le
relevance-edit = Modifier
relevance-delete = Retirer
relevance-runs = Relevés gardés
relevance-run-when = Relevé
relevance-compare = Comparer
relevance-compared-title = Deux relevés côte à côte
relevance-before = Avant
relevance-after = Après
relevance-figures = Résultats
relevance-help = Un relevé est aussi gardé la nuit quand l’index ou ses poids ont changé. Les soixante derniers sont conservés. Les synonymes comptent comme pour vos lecteurs.
relevance-conflict = Un collègue a modifié cette recherche entre-temps : la liste ci-dessous est à jour. Rien de ce que vous avez tapé n’est perdu ; enregistrez de nouveau s’il le faut.
relevance-error-no-query = Tapez la recherche, comme vos lecteurs la tapent.
relevance-error-long-query = Cette recherche est trop longue : { $letters } caractères au plus.
relevance-error-long-note = Cette note est trop longue : { $letters } caractères au plus.
relevance-error-within = Choisissez un rang dans la liste.
relevance-error-no-record = Aucun document visible ne porte ce numéro : copiez le numéro de sa notice ou l’adresse de sa page.
relevance-error-twice = Ce document est déjà attendu pour cette recherche : modifiez plutôt l’autre ligne.
relevance-error-too-many = Il y a déjà { $most } recherches jugées : retirez-en une qui ne sert plus.

flash-relevance-saved = Recherche jugée enregistrée : { $what }.
flash-relevance-deleted = Recherche jugée retirée : { $what }.
flash-relevance-run-kept = Relevé gardé.
flash-relevance-run-same = Rien n’a changé depuis le dernier relevé : il n’a pas été gardé une seconde fois.
journal-noun-judged-search = Recherches jugées
journal-judged-search-add = Recherche jugée ajoutée
journal-judged-search-change = Recherche jugée modifiée
journal-judged-search-delete = Recherche jugée retirée
journal-noun-relevance-run = Relevés de pertinence
journal-relevance-run-keep = Relevé de pertinence gardé
