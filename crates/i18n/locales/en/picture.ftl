### Pictures beside what librarians publish.

staff-nav-pictures = Pictures
publishing-picture = Picture
publishing-picture-none = None
publishing-picture-hint = Pictures are added on the ‘Pictures’ page of the menu.
picture-add = Add a picture
picture-file = File
picture-file-hint = JPEG, PNG or WebP, 10 MB at most. The picture is made smaller, and what else the file says (place, device) is not kept.
picture-alt = What the picture shows
picture-alt-hint = In one sentence, for whoever does not see it.
picture-decorative = It only decorates: it tells nothing
picture-decorates = Decorative
picture-name = Name, to find it again
picture-kept = Pictures of your libraries
picture-empty = No picture yet.
picture-error-file = Choose a file.
picture-error-alt = Say what the picture shows, or tick that it only decorates.
picture-error-name = Give it a name.
picture-unusable-unreadable = This file is not a readable JPEG, PNG or WebP picture.
picture-unusable-too-large = This file is larger than 10 MB.
picture-unusable-too-many-dots = This picture has more than 40 million dots: make it smaller first.
flash-picture-added = ‘{ $what }’ is added.
flash-picture-changed = ‘{ $what }’ is changed.
flash-picture-undescribed = Nothing is changed: say what the picture shows, or tick that it only decorates.
flash-picture-conflict = Somebody changed this picture meanwhile: check, then try again.
flash-picture-deleted = ‘{ $what }’ is deleted.
flash-picture-used = ‘{ $what }’ is still used: take it off the pages that show it first.
