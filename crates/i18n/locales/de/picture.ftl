### Pictures beside what librarians publish.

staff-nav-pictures = Bilder
publishing-picture = Bild
publishing-picture-none = Keines
publishing-picture-hint = Bilder fügen Sie auf der Seite „Bilder“ des Menüs hinzu.
picture-add = Ein Bild hinzufügen
picture-file = Datei
picture-file-hint = JPEG, PNG oder WebP, höchstens 10 MB. Das Bild wird verkleinert, und was die Datei sonst noch sagt (Ort, Gerät), wird nicht behalten.
picture-alt = Was das Bild zeigt
picture-alt-hint = In einem Satz, für alle, die es nicht sehen.
picture-decorative = Es schmückt nur: Es sagt nichts aus
picture-decorates = Schmuck
picture-name = Name, um es wiederzufinden
picture-kept = Bilder Ihrer Bibliotheken
picture-empty = Noch kein Bild.
picture-error-file = Wählen Sie eine Datei.
picture-error-alt = Sagen Sie, was das Bild zeigt, oder kreuzen Sie an, dass es nur schmückt.
picture-error-name = Geben Sie ihm einen Namen.
picture-unusable-unreadable = Diese Datei ist kein lesbares JPEG, PNG oder WebP.
picture-unusable-too-large = Diese Datei ist größer als 10 MB.
picture-unusable-too-many-dots = Dieses Bild hat mehr als 40 Millionen Punkte: Verkleinern Sie es zuerst.
flash-picture-added = „{ $what }“ ist hinzugefügt.
flash-picture-changed = „{ $what }“ ist geändert.
flash-picture-undescribed = Nichts ist geändert: Sagen Sie, was das Bild zeigt, oder kreuzen Sie an, dass es nur schmückt.
flash-picture-conflict = Jemand hat dieses Bild inzwischen geändert: Prüfen Sie es und versuchen Sie es noch einmal.
flash-picture-deleted = „{ $what }“ ist gelöscht.
flash-picture-used = „{ $what }“ wird noch gebraucht: Nehmen Sie es zuerst von den Seiten, die es zeigen.
