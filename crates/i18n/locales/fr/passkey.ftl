### Passkeys, the second factor of the staff beside the codes of an application.

passkey-title = Clés d’accès
passkey-intro = Une clé d’accès remplace le code : l’empreinte digitale, le visage ou le code de votre appareil, ou une clé de sécurité à toucher. Elle ne répond qu’à ce portail ; un faux site n’en tire rien.
passkey-name = Nom de la clé
passkey-name-hint = Pour la reconnaître : « Téléphone », « Clé du trousseau ».
passkey-add = Ajouter une clé d’accès
passkey-use = Utiliser ma clé d’accès
passkey-remove = Retirer
passkey-added-on = Ajoutée le { $date }
passkey-used-on = Utilisée le { $date }
passkey-never-used = Pas encore utilisée
passkey-no-more = Un compte garde { $limit } clés d’accès au plus : retirez-en une pour en ajouter une autre.
passkey-question = Utilisez votre clé d’accès pour entrer dans l’espace professionnel, ou tapez un code de secours.
passkey-question-or-code = Utilisez votre clé d’accès pour entrer dans l’espace professionnel, ou tapez le code de votre application.
passkey-code-hint = Un code de secours.
passkey-elsewhere = Une clé d’accès s’emploie à l’adresse { $origin }, dans un navigateur récent, avec JavaScript. Sinon, il faut le code d’une application ou un code de secours.
passkey-waiting = Votre navigateur attend la clé…
passkey-already = Cette clé est déjà ajoutée : choisissez-en une autre.
passkey-stopped = Rien n’a été envoyé : recommencez.
flash-passkey-added = La clé d’accès « { $what } » est ajoutée
flash-passkey-added-text = Elle ouvre l’espace professionnel à votre prochaine connexion.
flash-passkey-removed = La clé d’accès est retirée
passkey-refused-stale =
    { $minutes ->
        [one] La demande avait plus d’une minute, ou une autre page l’a remplacée.
       *[other] La demande avait plus de { $minutes } minutes, ou une autre page l’a remplacée.
    }
passkey-refused-elsewhere = La clé n’a pas répondu pour l’adresse { $origin } : ouvrez le portail à cette adresse.
passkey-refused-untouched = Personne n’a touché la clé : touchez-la, ou donnez votre empreinte, quand le navigateur le demande.
passkey-refused-unreadable = La réponse de ce navigateur ou de cette clé ne se lit pas ici : essayez un autre navigateur ou une autre clé.
passkey-refused-unknown = Cette clé n’est pas une des vôtres : prenez celle que vous avez ajoutée.
passkey-refused-forged = La signature n’est pas celle de cette clé : rien n’est ouvert.
passkey-refused-copied = Cette clé compte moins d’utilisations que nous n’en avons noté : il en existe peut-être une copie. Entrez avec un code, retirez-la et ajoutez-en une autre.
passkey-refused-taken = Cette clé est celle d’un autre compte : prenez-en une autre.
passkey-refused-too-many =
    { $limit ->
        [one] Un compte garde une clé d’accès : retirez-la d’abord.
       *[other] Un compte garde { $limit } clés d’accès au plus : retirez-en une d’abord.
    }
passkey-refused-last = Votre réseau demande la validation en deux étapes, et c’est votre dernier moyen : ajoutez d’abord une autre clé d’accès ou une application, ou demandez un nouveau lien à qui administre l’équipe.
way-out-try-again = Recommencer
way-out-try-again-text = Recommencez.
