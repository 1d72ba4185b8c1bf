### Searches kept under a name, and those that librarians offer to readers.

## The list

saved-search-own = Mes recherches
saved-search-empty = Vous n’avez pas encore de recherche sauvegardée. Cherchez dans le catalogue, puis choisissez « Enregistrer » sous « Ma recherche ».
saved-search-to-search = Chercher dans le catalogue
saved-search-words = « { $words } »
saved-search-changed-on = Modifiée le { $date }.
saved-search-offered-by = Proposée par { $librarian }.
saved-search-offered-to = Proposée aux lecteurs : { $library }.
saved-search-offered-to-all = Proposée à tous les lecteurs du réseau.
saved-search-view = Visualiser
saved-search-edit = Modifier
saved-search-copy = Copier dans mes recherches
saved-search-delete = Supprimer
saved-search-restore = Rétablir
saved-search-deleted-text = Vous pouvez la rétablir pendant 24 heures.
saved-search-deleted-lately = Supprimées depuis moins de 24 heures
saved-search-offered = Recherches de vos bibliothécaires
saved-search-offered-text = Tenues à jour par l’équipe. Abonnez-vous pour recevoir les nouveautés, ou copiez-les pour les adapter.

## Keeping a search

saved-search-keep-title = Enregistrer cette recherche
saved-search-where = Comment l’enregistrer
saved-search-change-existing = Modifier une recherche existante
saved-search-change-existing-text = Celle que vous choisissez ci-dessous garde son nom et prend ces critères.
saved-search-existing = Recherche existante
saved-search-keep-new = Sauvegarder une nouvelle recherche
saved-search-keep-new-text = Donnez-lui le nom sous lequel vous la retrouverez.
saved-search-name = Nom de la recherche
saved-search-back-to-results = Revenir aux résultats

## Changing a search

saved-search-edit-title = Modifier une recherche
saved-search-back = Revenir à mes recherches
saved-search-criteria = Critères
saved-search-criteria-text = Pour en changer, ouvrez la recherche, ajoutez ou retirez des filtres, puis choisissez « Enregistrer » et « Modifier une recherche existante ».
saved-search-criteria-change = Changer les critères

## What the last action gave

flash-search-kept = La recherche « { $what } » est enregistrée.
flash-search-kept-followed = La recherche « { $what } » est enregistrée.
flash-search-kept-followed-text = L’abonnement commence aujourd’hui, une fois par semaine au plus. Vous pouvez en changer dans « Mes abonnements ».
flash-search-changed = La recherche « { $what } » est modifiée.
flash-search-deleted = La recherche « { $what } » est supprimée.
flash-search-restored = La recherche « { $what } » est rétablie.
flash-search-copied = La recherche « { $what } » est copiée dans vos recherches.
flash-search-offered = La recherche « { $what } » est publiée.
flash-search-taken-back = La recherche « { $what } » n’est plus proposée aux lecteurs.

## Why a search is not saved

saved-search-refused-name-missing = Donnez un nom à la recherche.
saved-search-refused-name-too-long = Le nom compte au plus { $limit } caractères.
saved-search-refused-nothing-asked = Cette recherche ne demande rien : ajoutez un mot ou un filtre.
saved-search-refused-too-many = Vous avez { $count } recherches sauvegardées sur { $limit } possibles.
way-out-see-saved-searches = Voir mes recherches sauvegardées
way-out-see-saved-searches-text = Supprimez une recherche dont vous n’avez plus besoin.
way-out-search = Chercher dans le catalogue
way-out-search-text = Cherchez dans le catalogue, puis enregistrez la recherche.

## For librarians

staff-nav-searches = Recherches publiées
staff-searches-mine = Mes recherches sauvegardées
staff-searches-empty = Vous n’avez pas encore de recherche à publier. Cherchez dans le catalogue et choisissez « Enregistrer » : la recherche apparaîtra ici.
staff-searches-offer = Publier une de mes recherches
staff-searches-offered = Recherches proposées aux lecteurs
staff-searches-column-search = Recherche
staff-searches-column-readers = Pour les lecteurs de
staff-searches-column-since = Depuis le
staff-searches-everybody = Tout le réseau
staff-searches-publish = Publier
staff-searches-take-back = Retirer
job-match-alerts = Trouver qui les nouveautés concernent
