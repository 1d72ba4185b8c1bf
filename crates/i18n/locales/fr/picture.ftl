### Pictures beside what librarians publish.

staff-nav-pictures = Images
publishing-picture = Image
publishing-picture-none = Aucune
publishing-picture-hint = Les images s’ajoutent à la page « Images » du menu.
picture-add = Ajouter une image
picture-file = Fichier
picture-file-hint = JPEG, PNG ou WebP, 10 Mo au plus. L’image est réduite, et ce que le fichier dit d’autre (lieu, appareil) n’est pas gardé.
picture-alt = Ce que l’image montre
picture-alt-hint = En une phrase, pour qui ne la voit pas.
picture-decorative = Elle décore seulement : elle n’apprend rien
picture-decorates = Décorative
picture-name = Nom, pour la retrouver
picture-kept = Images du réseau et de vos bibliothèques
picture-empty = Aucune image pour l’instant.
picture-error-file = Choisissez un fichier.
picture-error-alt = Dites ce que l’image montre, ou cochez qu’elle décore seulement.
picture-error-name = Donnez-lui un nom.
picture-unusable-unreadable = Ce fichier n’est pas une image JPEG, PNG ou WebP lisible.
picture-unusable-too-large = Ce fichier dépasse 10 Mo.
picture-unusable-too-many-dots = Cette image compte plus de 40 millions de points : réduisez-la d’abord.
flash-picture-added = « { $what } » est ajoutée.
flash-picture-changed = « { $what } » est modifiée.
flash-picture-undescribed = Rien n’est changé : dites ce que l’image montre, ou cochez qu’elle décore seulement.
flash-picture-conflict = Quelqu’un a modifié cette image entre-temps : vérifiez, puis recommencez.
flash-picture-deleted = « { $what } » est supprimée.
flash-picture-used = « { $what } » sert encore : retirez-la d’abord des pages qui la montrent.
