### Pages that say why a page cannot be shown, and where to go from there.

error-not-found-title = Cette page n’existe pas
error-not-found-text = Cette page n’existe pas ou a changé d’adresse. Cherchez dans le catalogue, ou revenez à l’accueil.
error-gone-title = Cette notice a été retirée du catalogue
error-gone-text = Plus aucune bibliothèque du réseau n’en a d’exemplaire. Cherchez une autre édition.
error-forbidden-title = Cette page est réservée à l’équipe
error-forbidden-text = Votre compte n’y donne pas accès. Demandez-le à la personne qui gère les droits dans votre bibliothèque.
error-server-title = Le site a un problème
error-server-text = Vos prêts et réservations ne sont pas touchés. Réessayez dans quelques minutes ; si le problème continue, donnez cette référence à votre bibliothèque : { $reference }
error-busy-title = Le site est très sollicité
error-busy-text = Réessayez dans une minute. Rien n’a été perdu.
error-unprocessable-title = Cette demande est incomplète
error-unprocessable-text = Revenez à la page précédente et vérifiez vos réponses.
error-bad-request-title = Cette adresse n’est pas complète
error-bad-request-text = Elle a peut-être été coupée en la copiant. Recommencez depuis l’accueil.
error-method-title = Cette page ne s’ouvre pas ainsi
error-method-text = Revenez à la page précédente et utilisez son bouton.
error-too-large-title = Cet envoi est trop volumineux
error-too-large-text = Raccourcissez le texte ou choisissez un fichier plus léger.
error-too-many-title = Trop de demandes en peu de temps
error-too-many-text =
    Attendez { $seconds ->
        [one] { $seconds } seconde
       *[other] { $seconds } secondes
    } avant de réessayer.
error-csrf-title = Cette demande ne vient pas de nos pages
error-csrf-text = Par sécurité, rien n’a été fait. Ouvrez la page sur ce site et recommencez.
error-form-expired-title = Ce formulaire a déjà servi ou est trop ancien
error-form-expired-text = Rechargez la page : elle montre où en est votre demande.
error-session-expired-title = Votre session est terminée
error-session-expired-text = Identifiez-vous de nouveau : vous reviendrez à la même page, vos réponses gardées.
error-ils-down = Le catalogue est consultable, mais les comptes de { $library } sont indisponibles pour le moment. Réessayez plus tard ou téléphonez à la bibliothèque.
error-ils-down-until = Le catalogue est consultable, mais les comptes sont indisponibles jusque vers { $time }.
error-search-down = La recherche est indisponible pour le moment. Votre compte, vos prêts et vos réservations restent accessibles.
error-read-only = Le portail est en maintenance : on peut chercher, pas encore réserver. Réessayez dans quelques minutes.
error-to-home = Aller à l’accueil
error-to-search = Chercher dans le catalogue
error-reference = Référence : { $reference }
