### What librarians publish: news, selections, pages. The list, the form, what is said.

staff-nav-news = Actualités
staff-news-new = Nouvelle actualité
staff-news-empty = Aucune actualité ici. Une nouvelle reste un brouillon tant que vous ne dites pas quand l’afficher.

## The list

publishing-tabs = Par situation
publishing-tab-shown = En ligne
publishing-tab-scheduled = À venir
publishing-tab-draft = Brouillons
publishing-tab-ended = Échéance passée
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
publishing-state-scheduled = À venir
publishing-state-shown = En ligne
publishing-state-ended = Échéance passée

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
publishing-shown-until-hint = Vide : sans date de fin.
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

flash-published-draft = Vous avez enregistré « { $what } » comme brouillon.
flash-published-scheduled = La publication de « { $what } » est programmée.
flash-published-shown = « { $what } » est en ligne.
flash-published-ended = Vous avez enregistré « { $what } ».
flash-published-ended-text = La date de fin est passée : les lecteurs ne voient plus ce contenu.
flash-published-taken-back = « { $what } » n’est plus en ligne : c’est de nouveau un brouillon.
flash-published-deleted = Vous avez supprimé « { $what } ».
flash-published-restored = Vous avez rétabli « { $what } ».

## Selections

staff-nav-selections = Sélections
staff-selections-new = Nouvelle sélection
staff-selections-empty = Aucune sélection ici. Choisissez des documents un par un, ou laissez une règle les trouver.
publishing-intro = Pourquoi ces documents
publishing-signature-hint = « Choisis par … »
publishing-by-rule = Par une règle
publishing-one-by-one =
    { $count ->
        [one] { $count } document choisi
       *[other] { $count } documents choisis
    }
publishing-part-records = Quels documents
publishing-way = Manière de choisir
publishing-way-by-hand = Un par un, plus bas
publishing-way-rule = Par une règle
publishing-way-hint = La règle se vérifie chaque jour : ce qui arrive entre, ce qui n’y répond plus sort.
publishing-rule = Règle
publishing-rule-words = Règle : mots cherchés
publishing-rule-type = Règle : type de document
publishing-rule-library = Règle : présents à
publishing-rule-any = Tous
publishing-rule-days = Règle : entrés depuis moins de (jours)
publishing-rule-days-hint = Par exemple 30. Vide : sans limite.
publishing-rule-count =
    { $count ->
        [0] Aucun document aujourd’hui.
        [one] { $count } document aujourd’hui.
       *[other] { $count } documents aujourd’hui.
    }
publishing-rule-results = Voir dans le catalogue
publishing-rule-search = Partir d’une de mes recherches
publishing-rule-take = Reprendre
publishing-records = Documents choisis un par un
publishing-records-none = Aucun document pour l’instant.
publishing-record-note = Pourquoi celui-ci
publishing-record-up = Monter
publishing-record-down = Descendre
publishing-record-out = Ôter
publishing-record-add = Ajouter un document
publishing-record-add-hint = Son numéro de notice, son ISBN ou des mots de son titre.
publishing-record-look = Chercher et ajouter
publishing-record-basket =
    { $count ->
        [one] Ajouter le document coché
       *[other] Ajouter les { $count } documents cochés
    }
publishing-record-unknown = Rien de tel dans le catalogue.
publishing-record-proposed = Documents trouvés
publishing-record-take = Ajouter
publishing-error-records = Ajoutez au moins un document, ou choisissez une règle.
publishing-error-too-many = Une sélection compte au plus 40 documents choisis un par un.
publishing-error-rule = Dites ce que la règle cherche.
publishing-error-days = Donnez un nombre de jours, de 1 à 3650.
selection-more =
    { $count ->
        [one] … et { $count } autre
       *[other] … et { $count } autres
    }

## Pages

staff-nav-pages = Pages
staff-pages-new = Nouvelle page
staff-pages-empty = Aucune page ici. Écrivez-en une : accès, règlement, services.
publishing-address = Adresse
publishing-address-hint = Après /pages/ : lettres sans accent, chiffres et traits d’union. Vide : faite du titre. L’ancienne adresse continue de mener à la page.
publishing-place = Un lien y mène
publishing-place-footer = Au pied de chaque page
publishing-place-library = Sur la page de la bibliothèque
publishing-place-nowhere = Nulle part : seule son adresse y mène
publishing-error-address = Donnez une adresse en lettres sans accent, chiffres et traits d’union.
publishing-error-address-taken = Une autre page a cette adresse, ou l’a eue.
library-pages = À savoir
