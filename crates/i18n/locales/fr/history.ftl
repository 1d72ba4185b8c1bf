### The history of loans: off until the reader chooses, searched, kept as a file, erased.


history-title = Historique de prêts
history-on = Votre historique est activé
history-since = depuis le { $date }.
history-off = Votre historique est désactivé
history-off-text = Vos prêts rendus ne sont pas gardés à votre nom. Si vous l’activez, ceux que vous rendrez désormais seront listés ici, pour vous uniquement. Vous pourrez les effacer à tout moment.
history-begin = Activer mon historique
history-empty = Aucun prêt rendu depuis l’activation. Le prochain apparaîtra ici.
history-nothing = Rien dans votre historique pour « { $words } ».
history-count =
    { $count ->
        [0] Aucun prêt rendu
        [one] { $count } prêt rendu
       *[other] { $count } prêts rendus
    }
history-search = Chercher dans mon historique
history-search-button = Chercher
history-export = Télécharger (CSV)
history-erase-or-end = Effacer ou désactiver
history-column-lent = Emprunté le
history-column-returned = Rendu le
history-column-document = Document
history-column-title = Titre
history-column-author = Auteur
history-column-type = Type
history-column-actions = Actions
history-erase-one = Effacer
history-erase-title = Effacer l’historique
history-erase = Effacer mon historique
history-erase-question = Effacer tout votre historique ?
history-erase-consequence = Personne ne pourra les retrouver, pas même la bibliothèque.
history-erase-kept = Un prêt lié à une dette reste cité sous « Mes dettes ». Les réservations terminées sont gardées quatre mois.
history-afterwards = Et ensuite ?
history-go-on = Garder l’historique activé
history-go-on-text = Il recommence à zéro avec le prochain retour.
history-end = Désactiver l’historique
history-end-text = Plus aucun prêt rendu n’est gardé à votre nom.
history-keep = Garder mon historique
history-had = Déjà emprunté
