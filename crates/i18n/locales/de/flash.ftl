# Was die letzte Handlung ergab, oben auf der nächsten Seite.
flash-hold-cancelled = Die Vormerkung von „{ $what }“ ist gelöscht.
flash-hold-cancelled-text = Eine E-Mail bestätigt dies. Die nächste Person rückt einen Platz vor.
flash-hold-suspended = Die Vormerkung von „{ $what }“ ist ausgesetzt.
flash-hold-suspended-text = Sie behalten Ihren Platz.
flash-loan-renewed = „{ $what }“ ist verlängert.
flash-loans-renewed = Verlängert: { $what }.
flash-password-changed = Ihr Passwort ist geändert.
flash-password-changed-text = Die anderen Geräte sind abgemeldet.
flash-signed-out = Sie sind auf diesem Gerät abgemeldet.
flash-library-chosen = { $what } ist jetzt Ihre Bibliothek.
