### Records and their copies: labels, coded values, states of a copy.


## The page of a record

record-page-title = { $title }, { $author }
record-by = de { $author }
record-contributor = { $name } ({ $role })
record-authors = Auteurs
record-contributors = Avec
record-published = Paru en
record-publisher = Éditeur
record-edition = Édition
record-place = Lieu
record-extent = Description
record-language = Langue
record-languages = Langues
record-original-title = Titre original
record-original-language = Langue originale
record-series = Collection
record-set = Série
record-volume = Tome { $volume }
record-subjects = Sujets
record-genres = Genres
record-audience = Public
record-class-number = Indice
record-isbn = ISBN
record-issn = ISSN
record-summary = Résumé
record-contents = Contient
record-notes = Notes
record-links = Liens
record-other-titles = Autres titres
record-details = Description complète
record-come = Venez le prendre, ou réservez-le : nous le mettons de côté.
record-available-libraries =
    { $count ->
        [one] En rayon dans { $count } bibliothèque sur { $total }
       *[other] En rayon dans { $count } bibliothèques sur { $total }
    }
record-holds-waiting =
    { $count ->
        [0] Aucune réservation en attente
        [one] { $count } réservation en attente
       *[other] { $count } réservations en attente
    }
record-loan-period =
    Prêt de { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
record-renewals =
    { $count ->
        [0] Prêt non prolongeable
        [one] Prolongeable { $count } fois
       *[other] Prolongeable { $count } fois
    }
record-editions = Autres éditions et formats
record-edition-shown = Vous consultez cette édition
record-shelf = Sur le même rayon
record-shelf-text = Ce que vous verriez à côté, au rayon { $shelf }.
record-share = Partager
record-number = Notice { $number }
record-untitled = Sans titre

## The table of copies

record-items = Où le trouver
record-items-caption = Exemplaires par bibliothèque
record-items-none = Aucune bibliothèque du réseau n’en a d’exemplaire pour le moment.
record-items-count =
    { $count ->
        [one] { $count } exemplaire
       *[other] { $count } exemplaires
    }
record-items-more =
    { $count ->
        [one] Voir { $count } exemplaire de plus
       *[other] Voir { $count } exemplaires de plus
    }
record-column-library = Bibliothèque
record-column-section = Section
record-column-call-number = Cote
record-column-state = État
record-column-volume = Tome ou numéro
record-call-number-help = La cote est l’étiquette au dos : elle dit dans quel rayon chercher.
record-my-library = ma bibliothèque

## States of a copy

item-state-on-shelf = En rayon
item-state-on-loan = Prêté
item-state-in-transit = En transit
item-state-on-hold-shelf = Réservé
item-state-reference-only = Consultation sur place
item-state-on-order = En commande
item-state-in-process = En traitement
item-state-stacks = Disponible en magasin, à demander au comptoir
item-state-missing = Introuvable
item-state-lost = Perdu
item-state-damaged = Détérioré
item-state-withdrawn = Retiré des collections
item-state-unknown = Situation inconnue
item-due = retour le { $date }
item-overdue = retour attendu depuis le { $date }
item-arrives = arrive vers le { $date }
item-holds =
    { $count ->
        [one] { $count } réservation
       *[other] { $count } réservations
    }
item-state-as-of = d’après le fichier du { $date }

## Types of document

document-type-book = Livre
document-type-comic = Bande dessinée
document-type-manga = Manga
document-type-large-print = Grands caractères
document-type-easy-read = Facile à lire (FALC)
document-type-audiobook = Livre audio
document-type-ebook = Livre numérique
document-type-periodical = Revue ou journal
document-type-score = Partition
document-type-music = Musique
document-type-film = Film
document-type-game = Jeu de société
document-type-software = Jeu vidéo ou logiciel
document-type-map = Carte
document-type-picture = Image
document-type-object = Objet
document-type-online = Ressource en ligne
document-type-other = Autre document

## Audiences

audience-youth = Jeunesse
audience-teen = Ados
audience-adult = Adultes

## Fiction

fiction-fiction = Fiction
fiction-nonfiction = Documentaire

## What a contributor did

role-author = auteur
role-illustrator = illustration
role-scriptwriter = scénario
role-translator = traduction
role-director = réalisation
role-actor = interprétation
role-narrator = lecture
role-composer = composition
role-performer = musique
role-editor = direction éditoriale
role-prefacer = préface
role-publisher = édition
role-other = contribution

## What a subject names

subject-kind-topic = Sujet
subject-kind-name = Personne ou organisme
subject-kind-place = Lieu
subject-kind-genre = Genre
subject-kind-keyword = Mot-clé
