### Passkeys, the second factor of the staff beside the codes of an application.

passkey-title = Zugangsschlüssel (Passkeys)
passkey-intro = Ein Zugangsschlüssel ersetzt den Code: Ihr Fingerabdruck, Ihr Gesicht oder der Code Ihres Geräts, oder ein Sicherheitsschlüssel zum Berühren. Er antwortet nur diesem Portal; eine falsche Website hat nichts davon.
passkey-name = Name des Schlüssels
passkey-name-hint = Um ihn wiederzuerkennen: „Telefon“, „Schlüssel am Bund“.
passkey-add = Einen Zugangsschlüssel hinzufügen
passkey-use = Meinen Zugangsschlüssel benutzen
passkey-remove = Entfernen
passkey-added-on = Hinzugefügt am { $date }
passkey-used-on = Benutzt am { $date }
passkey-never-used = Noch nicht benutzt
passkey-no-more = Ein Konto behält höchstens { $limit } Zugangsschlüssel: Entfernen Sie einen, um einen anderen hinzuzufügen.
passkey-question = Benutzen Sie Ihren Zugangsschlüssel, um die Seiten des Personals zu öffnen, oder geben Sie einen Notfallcode ein.
passkey-question-or-code = Benutzen Sie Ihren Zugangsschlüssel, um die Seiten des Personals zu öffnen, oder geben Sie den Code Ihrer App ein.
passkey-code-hint = Ein Notfallcode.
passkey-elsewhere = Ein Zugangsschlüssel funktioniert unter der Adresse { $origin }, in einem aktuellen Browser, mit JavaScript. Sonst brauchen Sie den Code einer App oder einen Notfallcode.
passkey-waiting = Ihr Browser wartet auf den Schlüssel…
passkey-already = Dieser Schlüssel ist schon hinzugefügt: Wählen Sie einen anderen.
passkey-stopped = Es wurde nichts gesendet: Versuchen Sie es erneut.
flash-passkey-added = Der Zugangsschlüssel „{ $what }“ ist hinzugefügt
flash-passkey-added-text = Er öffnet die Seiten des Personals bei Ihrer nächsten Anmeldung.
flash-passkey-removed = Der Zugangsschlüssel ist entfernt
passkey-refused-stale =
    { $minutes ->
        [one] Die Anfrage war älter als eine Minute, oder eine andere Seite hat sie ersetzt.
       *[other] Die Anfrage war älter als { $minutes } Minuten, oder eine andere Seite hat sie ersetzt.
    }
passkey-refused-elsewhere = Der Schlüssel hat nicht für die Adresse { $origin } geantwortet: Öffnen Sie das Portal unter dieser Adresse.
passkey-refused-untouched = Niemand hat den Schlüssel berührt: Berühren Sie ihn oder geben Sie Ihren Fingerabdruck, wenn der Browser darum bittet.
passkey-refused-unreadable = Die Antwort dieses Browsers oder dieses Schlüssels ist hier nicht lesbar: Versuchen Sie es mit einem anderen Browser oder Schlüssel.
passkey-refused-unknown = Dieser Schlüssel gehört nicht zu Ihrem Konto: Nehmen Sie den, den Sie hinzugefügt haben.
passkey-refused-forged = Die Signatur ist nicht die dieses Schlüssels: Es wurde nichts geöffnet.
passkey-refused-copied = Dieser Schlüssel zählt weniger Benutzungen, als wir notiert haben: Vielleicht gibt es eine Kopie. Benutzen Sie einen Code, entfernen Sie den Schlüssel und fügen Sie einen anderen hinzu.
passkey-refused-taken = Dieser Schlüssel gehört zu einem anderen Konto: Nehmen Sie einen anderen.
passkey-refused-too-many =
    { $limit ->
        [one] Ein Konto behält einen Zugangsschlüssel: Entfernen Sie ihn zuerst.
       *[other] Ein Konto behält höchstens { $limit } Zugangsschlüssel: Entfernen Sie zuerst einen.
    }
passkey-refused-last = Ihr Netz verlangt die Anmeldung in zwei Schritten, und dies ist Ihr letztes Mittel: Fügen Sie zuerst einen anderen Zugangsschlüssel oder eine App hinzu, oder bitten Sie die Verwaltung des Teams um einen neuen Link.
way-out-try-again = Erneut versuchen
way-out-try-again-text = Versuchen Sie es erneut.
