### Loads of files of records, and what could not be read.

load-title = Catalogue
load-send = Charger un fichier
load-source = Source
load-source-hint = D’où viennent les notices : une notice est reconnue par sa source et son numéro. Sans réponse : le code de la bibliothèque, sinon le nom du fichier.
load-library = Bibliothèque des exemplaires
load-library-hint = Celle des exemplaires qui ne disent pas la leur.
load-no-library = Aucune : chaque exemplaire dit la sienne
load-complete = Le fichier contient tout ce qu’a cette source : ce qui n’y est plus est retiré
load-file = Fichier
load-file-hint = ISO 2709 ou MARCXML, UNIMARC ou MARC 21, compressé (gzip) ou non ; { $limit } au plus.
load-megabytes =
    { $count ->
        [one] { $count } Mo
       *[other] { $count } Mo
    }
load-submit = Charger
load-error-file = Choisissez un fichier.
load-past = Chargements
load-empty = Aucun fichier n’a encore été chargé. Envoyez l’export de votre logiciel : le même fichier chargé deux fois ne change rien.
load-column-file = Fichier et source
load-column-state = État
load-column-did = Résultat
load-column-who = Qui et quand
load-column-what = Quoi
load-column-count = Nombre
load-state-waiting = En attente
load-state-running = En cours
load-state-done = Terminé
load-state-to-confirm = À confirmer
load-state-untitled = Arrêté, à confirmer
load-state-parked = Arrêté par une erreur : voyez les tâches
load-state-lost = Fichier disparu
load-state-interrupted = Interrompu
load-did-read =
    { $count ->
        [one] { $count } notice lue
       *[other] { $count } notices lues
    }
load-did-new =
    { $count ->
        [one] { $count } ajoutée
       *[other] { $count } ajoutées
    }
load-did-changed =
    { $count ->
        [one] { $count } modifiée
       *[other] { $count } modifiées
    }
load-did-withdrawn =
    { $count ->
        [one] { $count } retirée
       *[other] { $count } retirées
    }
load-did-quarantined =
    { $count ->
        [one] { $count } en quarantaine
       *[other] { $count } en quarantaine
    }
load-underway = Chargement en cours
load-progress =
    { $count ->
        [one] { $count } notice lue jusqu’ici.
       *[other] { $count } notices lues jusqu’ici.
    }
load-follow = Suivre : la page s’actualise
load-follow-no = Ne plus actualiser la page
load-question = À confirmer
load-confirm = Notices de cette source absentes du fichier, ou qu’il dit supprimées : { $count } sur { $all }. Rien n’a été retiré. Si le fichier est complet, confirmez ; sinon, chargez le fichier complet.
load-confirm-submit =
    { $count ->
        [one] Retirer { $count } notice
       *[other] Retirer { $count } notices
    }
load-untitled = { $count } des { $all } premières notices n’ont pas de titre : est-ce bien un catalogue ?
load-untitled-submit = Charger quand même
load-report = Rapport
load-count-read = Notices lues
load-count-new = Nouvelles
load-count-merged = Jointes à une notice d’une autre source
load-count-changed = Modifiées
load-count-unchanged = Inchangées
load-count-withdrawn = Retirées
load-count-skipped = Ignorées
load-count-quarantined = En quarantaine
load-count-items = Exemplaires enregistrés
load-count-items-kept = Exemplaires partis de la source, gardés car quelqu’un les a ou les attend
load-skipped = Ignorées, par genre
load-quarantined = En quarantaine, par raison
load-unknown-libraries = Bibliothèques inconnues, exemplaires écartés
load-unmapped = Codes sans signification ici
load-kind-authority = Notices d’autorité
load-kind-classification = Notices de classification
load-kind-holdings-without-a-record = Exemplaires qui ne nomment aucune notice
load-kind-holdings-of-an-unknown-record = Exemplaires d’une notice inconnue
load-code-type = Type de document
load-code-collection = Collection
load-code-audience = Public
load-code-section = Section
load-quarantine-waiting =
    { $count ->
        [one] { $count } notice en quarantaine
       *[other] { $count } notices en quarantaine
    }
flash-load-asked = « { $what } » est reçu et sera chargé.
flash-load-accepted = C’est noté : le chargement continue.
flash-load-answered = Un collègue a déjà répondu.

## Quarantine

quarantine-title = Quarantaine
quarantine-lead = Des notices qui n’ont pas pu être lues. Rien n’en est perdu : elles attendent une décision.
quarantine-of = Du chargement
quarantine-all-loads = Tous les chargements
quarantine-tabs = Par situation
quarantine-waiting = À décider
quarantine-decided = Décidées
quarantine-empty = Rien en quarantaine : toutes les notices ont été lues.
quarantine-none-decided = Aucune décision n’a encore été prise ici.
quarantine-count =
    { $count ->
        [one] { $count } notice
       *[other] { $count } notices
    }
quarantine-retry = Relire
quarantine-retry-all = Tout relire
quarantine-column-reason = Raison
quarantine-column-beginning = Début
quarantine-column-origin = Fichier, source, position
quarantine-column-place = Position
quarantine-column-text = Texte
quarantine-at =
    { $count ->
        [one] à l’octet { $count }
       *[other] à l’octet { $count }
    }
quarantine-fields = Ce qu’on peut en lire
quarantine-bytes = Octets
quarantine-cut = Seul le début de la notice a été gardé : elle est trop longue.
quarantine-more = Le début est montré ; le fichier contient tout.
quarantine-no-bytes = Rien n’a été gardé : c’est le fichier entier qui n’est pas lisible.
quarantine-download = Télécharger les octets
quarantine-aside = Écarter
quarantine-aside-reason = Pourquoi
quarantine-aside-submit = Écarter
quarantine-error-reason = Dites pourquoi vous écartez cette notice.
quarantine-decision-retried = Relue
quarantine-decision-set-aside = Écartée
quarantine-reason-file = Fichier illisible
quarantine-reason-short = Trop courte pour être une notice
quarantine-reason-no-fields = Aucun champ lisible
quarantine-reason-directory = Répertoire qui ne correspond pas aux champs
quarantine-reason-truncated = Fichier coupé avant la fin de la notice
quarantine-reason-unclosed = Notice sans fin
quarantine-reason-doctype = XML avec DOCTYPE, refusé
quarantine-reason-xml = XML mal formé
quarantine-reason-deep = XML trop imbriqué
quarantine-reason-encoding = Texte qui n’est pas dans le codage annoncé
quarantine-reason-not-marc = Ce n’est pas du MARC
quarantine-reason-long = Notice trop longue
quarantine-reason-entity = Entité XML inconnue
flash-quarantine-retried = Ce qui peut être lu est rechargé.
flash-quarantine-retried-text =
    { $count ->
        [0] { "" }
        [one] { $count } notice reste illisible.
       *[other] { $count } notices restent illisibles.
    }
flash-quarantine-unread = Toujours illisible : rien n’est changé.
flash-quarantine-aside = Notice écartée : { $what }
flash-quarantine-decided = Un collègue a déjà décidé.

## Journal

journal-noun-import = Chargement
journal-import-ask = Fichier envoyé
journal-import-accept = Chargement confirmé
journal-import-end = Fichier chargé
journal-noun-quarantine = Notice en quarantaine
journal-quarantine-retry = Notice relue
journal-quarantine-set-aside = Notice écartée
job-import = Chargement d’un fichier
