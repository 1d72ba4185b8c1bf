### The shuttle between libraries: a crate that arrives or leaves, and what is late.

shuttle-title = Navette
shuttle-heading = Navette, { $library }
shuttle-tab-receive = Recevoir
shuttle-tab-send = Envoyer
shuttle-tab-late = En retard
shuttle-scan-receive = Scannez le contenu de la caisse
shuttle-scan-send = Scannez ce qui part
shuttle-scan-help = Un code-barres par ligne, scanné ou collé. Chaque exemplaire dira où il va.
shuttle-submit-receive = Recevoir la caisse
shuttle-submit-send = Préparer la caisse
shuttle-scanned =
    { $count ->
        [one] { $count } exemplaire scanné
       *[other] { $count } exemplaires scannés
    }
shuttle-sum-holds = { $count } à mettre de côté
shuttle-sum-shelves = { $count } à remettre en rayon
shuttle-sum-leaving = { $count } par la navette
shuttle-sum-apart = { $count } à mettre à part
shuttle-sum-unknown =
    { $count ->
        [one] { $count } inconnu
       *[other] { $count } inconnus
    }
shuttle-said-unexpected = Pas attendu ici
shuttle-said-leaves = Part
shuttle-said-stays = Ne part pas
shuttle-was-for = Il était en route vers { $library }.
shuttle-was-on-loan = Il était prêté : le retour est enregistré.
shuttle-not-announced = Aucun envoi ne l’annonçait.
shuttle-on-loan = Enregistrez d’abord son retour au comptoir
shuttle-crate = Contenu de la caisse
shuttle-slips = Fiches à glisser dans les documents
shuttle-awaited = En route vers cette bibliothèque
shuttle-awaited-none = Aucun exemplaire n’est en route vers cette bibliothèque.
shuttle-column-since = En route depuis
shuttle-column-from = Parti de
shuttle-goes-home = Retour dans son rayon
shuttle-late-help =
    { $count ->
        [one] En route depuis plus d’un jour : cherchez ici, et là d’où il vient. « Introuvable » demande un autre exemplaire pour qui attend ; « Retrouvé » fait comme si la caisse venait d’arriver.
       *[other] En route depuis plus de { $count } jours : cherchez ici, et là d’où il vient. « Introuvable » demande un autre exemplaire pour qui attend ; « Retrouvé » fait comme si la caisse venait d’arriver.
    }
shuttle-late-none = Aucun exemplaire n’est en retard.
shuttle-found = Retrouvé
shuttle-days = En retard après (jours)
shuttle-days-help = { $count } jours par défaut, fermetures comprises : la navette passe au moins une fois par semaine.
shuttle-days-save = Changer le délai
staff-count-late =
    { $count ->
        [one] Exemplaire en retard dans la navette
       *[other] Exemplaires en retard dans la navette
    }
flash-shuttle-empty = Scannez ou collez au moins un code-barres.
flash-shuttle-missing = L’exemplaire est noté introuvable.
flash-shuttle-missing-text = Si quelqu’un l’attendait, un autre exemplaire est cherché ; la réservation garde son rang.
flash-shuttle-already = { $what }
flash-shuttle-already-text = Rien n’a été fait une seconde fois.
flash-shuttle-days =
    { $count ->
        [one] Un exemplaire est en retard après { $count } jour.
       *[other] Un exemplaire est en retard après { $count } jours.
    }
journal-library-late-days = Délai de la navette changé
