### Coups de cœur of librarians: what readers see, the list and the form.

## Readers

staff-pick-heading = Coups de cœur de vos bibliothécaires
staff-pick-all = Tous les coups de cœur des bibliothécaires
staff-pick-empty = Aucun coup de cœur de bibliothécaire pour l’instant.
staff-pick-title = Coup de cœur : { $title }
staff-pick-of-library = { $name }, { $library }
staff-pick-by = choisi par { $name }
staff-pick-signed = Choisi par { $name }, le { $date }

## Librarians

staff-nav-picks = Nos coups de cœur
staff-picks-new = Nouveau coup de cœur
staff-picks-empty = Aucun coup de cœur ici. Choisissez un document et dites aux lecteurs pourquoi l’aimer.
staff-picks-text = Pourquoi l’aimer
staff-picks-signature-hint = Votre prénom, ou le nom de votre bibliothèque.
staff-picks-languages = Dans d’autres langues
staff-picks-record = Le document
staff-picks-record-find = Chercher le document
staff-picks-hidden = Document masqué ou retiré : les lecteurs ne voient pas ce coup de cœur.
staff-picks-error-record = Choisissez un document du catalogue.
