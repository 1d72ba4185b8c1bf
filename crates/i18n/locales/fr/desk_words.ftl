### Le comptoir : dettes, messages aux lecteurs, feuille de présence.


fee-waive-reason-mistake = Erreur : ce n’était pas dû
fee-waive-reason-found-or-replaced = Document retrouvé ou remplacé
fee-waive-reason-goodwill = Geste de la bibliothèque
fee-waive-reason-other = Autre raison, dite dans le mot
fee-waived-mistake = Annulé : cette somme n’était pas due.
fee-waived-found-or-replaced = Annulé : le document est retrouvé ou remplacé.
fee-waived-goodwill = Annulé : un geste de la bibliothèque.
fee-waived-other = Annulé par la bibliothèque.

staff-fee-title = Dette de { $name }
staff-fee-back = Retour au dossier
staff-fee-amount = Montant en euros
staff-fee-amount-hint = Le lecteur peut n’en payer qu’une partie.
staff-fee-amount-wrong = Indiquez un montant entre 0,01 € et { $amount }, par exemple 1,50.
staff-fee-take = Encaisser
staff-fee-paid = Déjà payé
staff-fee-left = Reste à payer
staff-fee-waive = Annuler la dette
staff-fee-waive-verb = Annuler { $amount }
staff-fee-reason = Raison, que le lecteur lira
staff-fee-choose-reason = Choisissez une raison
staff-fee-reason-needed = Choisissez la raison : le lecteur la lira.
staff-fee-choose-cause = Choisissez une cause
staff-fee-cause-needed = Choisissez la cause : le lecteur la lira.
staff-fee-closed = Il n’y a plus rien à faire ici. État : { $state }.
staff-fee-of-another = Cette somme est due à une autre bibliothèque : { $library }. Vous pouvez l’encaisser ; elle seule peut l’annuler.
staff-fee-new = Ajouter une dette
staff-fee-new-title = Nouvelle dette de { $name }
staff-fee-new-legend = Due à : { $library }
staff-fee-note-hint = Le lecteur le lit sous « Mes dettes ».
staff-fee-create = Ajouter la dette
flash-fee-created = Dette ajoutée : { $what }.
flash-fee-waived = Dette annulée : { $what }.

staff-message-write = Écrire au lecteur
staff-message-to-reader = Écrire à { $name }
staff-message-about-event = Écrire aux inscrits : { $title }
staff-message-write-event = Écrire aux inscrits
staff-message-back-to-sheet = Retour aux inscriptions
staff-message-from = De la part de : { $library }
staff-message-to = À qui
staff-message-seated = Ceux qui ont une place ({ $count })
staff-message-everybody = Tous, même ceux qui attendent ({ $count })
staff-message-subject = Objet
staff-message-body = Message
staff-message-body-hint = Pas de donnée sensible : un e-mail se lit parfois à plusieurs. La réponse arrive à la bibliothèque.
staff-message-too-long = { $field } : { $count } caractères, { $longest } au plus.
staff-message-send = Envoyer
staff-message-no-address = Ce lecteur n’a pas laissé d’adresse e-mail : appelez-le, ou ajoutez son adresse à son dossier.
staff-message-sent-title = Déjà envoyés

mail-kind-staff-message = Message écrit par la bibliothèque
mail-staff-message-subject = { $title } ({ $library })
mail-staff-message-title = { $title }
mail-staff-message-text = Un message de la bibliothèque : { $library }.
mail-staff-message-about = À propos de « { $title } » :
mail-staff-message-next = Vous pouvez répondre à cet e-mail : la bibliothèque lira votre réponse.
mail-staff-message-button = Ouvrir mon compte
mail-staff-message-event-button = Voir l’animation
mail-staff-message-way-out = Ce message ne vous concerne pas ? Dites-le à la bibliothèque.
flash-staff-message-nobody = Personne n’a laissé d’adresse e-mail : rien n’est parti.

staff-attendance = Feuille de présence
staff-attendance-title = Feuille de présence : { $title }
staff-attendance-seats = Places
staff-attendance-tick = Présent
staff-attendance-none = Personne n’a encore de place.
journal-fee-create = Dette ajoutée
journal-fee-waive = Dette annulée
journal-message-send = Message envoyé
journal-noun-staff-message = Message

staff-message-sent-line =
    { $count ->
        [one] { $date }, { $time }, { $name } : un lecteur
       *[other] { $date }, { $time }, { $name } : { $count } lecteurs
    }
flash-staff-message-sent =
    { $count ->
        [one] Message envoyé à un lecteur.
       *[other] Message envoyé à { $count } lecteurs.
    }
flash-staff-message-sent-but =
    { $count ->
        [one] Message envoyé à un lecteur. Sans adresse e-mail, donc à appeler : { $rest }.
       *[other] Message envoyé à { $count } lecteurs. Sans adresse e-mail, donc à appeler : { $rest }.
    }

staff-dashboard-publish = Publier
staff-dashboard-events = Aujourd’hui et demain
staff-dashboard-when = Quand
staff-dashboard-registered = Inscrits
staff-dashboard-list = Liste
staff-count-registrations =
    { $count ->
        [one] Inscription à valider
       *[other] Inscriptions à valider
    }
staff-count-preregistrations =
    { $count ->
        [one] Pré-inscription à compléter
       *[other] Pré-inscriptions à compléter
    }
staff-dashboard-figures = Tous les chiffres
