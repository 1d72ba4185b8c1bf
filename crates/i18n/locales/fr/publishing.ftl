### What librarians publish: news, selections, pages. The list, the form, what is said.

staff-nav-news = Actualités
staff-news-new = Nouvelle actualité
staff-news-empty = Aucune actualité ici. Une nouvelle reste un brouillon tant que vous ne dites pas quand l’afficher.

## The list

publishing-tabs = Par situation
publishing-tab-shown = Affichées
publishing-tab-scheduled = Programmées
publishing-tab-draft = Brouillons
publishing-tab-ended = Terminées
publishing-column-title = Titre
publishing-column-scope = Pour
publishing-column-when = Affichage
publishing-network = Tout le réseau
publishing-all = Toutes
publishing-see = Voir la page
publishing-publish = Publier
publishing-take-back = Retirer
publishing-delete = Supprimer
publishing-edit = Modifier
publishing-never = Pas de date
publishing-instant = { $date } à { $time }
publishing-from = depuis le { $from }
publishing-upcoming = dès le { $from }
publishing-until = jusqu’au { $until }
publishing-between = du { $from } au { $until }
publishing-state-draft = Brouillon
publishing-state-scheduled = Programmée
publishing-state-shown = Affichée
publishing-state-ended = Terminée

## The form

publishing-edit-title = Modifier : { $title }
publishing-part-words = Contenu
publishing-part-showing = Affichage
publishing-title = Titre
publishing-summary = En une phrase
publishing-summary-hint = Sous le titre, dans les listes et sur la page d’accueil.
publishing-text = Texte
publishing-text-hint = Une ligne vide commence un paragraphe. **gras**, *italique*, « - » en début de ligne pour une liste, « ## » pour un intertitre, [mots du lien](https://adresse).
publishing-signature = Signature
publishing-scope = Pour
publishing-shown-from = Afficher à partir du
publishing-shown-from-hint = Vide : cela reste un brouillon.
publishing-shown-until = Afficher jusqu’au
publishing-shown-until-hint = Vide : jusqu’à ce que vous la retiriez.
publishing-save = Enregistrer
publishing-preview = Aperçu
publishing-publish-now = Publier maintenant
publishing-preview-unsaved = Rien n’est encore enregistré, et personne d’autre ne voit cette page.
publishing-preview-hidden = Les lecteurs ne voient pas encore cette page.
publishing-go-on = Continuer à écrire
publishing-theirs = Ce que votre collègue a enregistré
publishing-conflict = Quelqu’un a modifié cette page entre-temps.
publishing-conflict-by = { $name } a enregistré une modification à { $time }.
publishing-conflict-text = Votre texte est toujours ci-dessous. Comparez, reprenez ce qu’il faut, puis enregistrez : votre version remplacera l’autre.
publishing-conflict-list = Voici la situation à jour : vérifiez, puis recommencez.
publishing-error-title = Donnez un titre.
publishing-error-text = Écrivez un texte.
publishing-error-signature = Dites qui signe.
publishing-error-long = Ce texte est trop long.
publishing-error-scope = Choisissez une de vos bibliothèques.
publishing-error-instant = Donnez une date et une heure, par exemple 2026-12-01 08:00.
publishing-error-order = La fin vient après le début.

## What was done

flash-published-draft = « { $what } » est enregistrée comme brouillon.
flash-published-scheduled = « { $what } » est programmée.
flash-published-shown = « { $what } » est affichée.
flash-published-ended = « { $what } » est enregistrée.
flash-published-ended-text = Sa date de fin est passée : les lecteurs ne la voient plus.
flash-published-taken-back = « { $what } » est retirée : c’est de nouveau un brouillon.
flash-published-deleted = « { $what } » est supprimée.
flash-published-restored = « { $what } » est rétablie.
