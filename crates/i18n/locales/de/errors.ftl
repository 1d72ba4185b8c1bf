### Pages that say why a page cannot be shown, and where to go from there.

error-not-found-title = Diese Seite gibt es nicht
error-not-found-text = Diese Seite gibt es nicht oder sie hat eine neue Adresse. Suchen Sie im Katalog oder gehen Sie zur Startseite.
error-gone-title = Dieser Titel wurde aus dem Katalog entfernt
error-gone-text = Keine Bibliothek des Verbunds besitzt noch ein Exemplar. Suchen Sie eine andere Ausgabe.
error-forbidden-title = Diese Seite ist dem Personal vorbehalten
error-forbidden-text = Ihr Konto gibt keinen Zugang. Fragen Sie die Person, die in Ihrer Bibliothek die Rechte verwaltet.
error-server-title = Die Website hat eine Störung
error-server-text = Ihre Ausleihen und Vormerkungen sind nicht betroffen. Versuchen Sie es in einigen Minuten erneut. Bleibt die Störung, nennen Sie Ihrer Bibliothek diese Nummer: { $reference }
error-busy-title = Die Website ist stark ausgelastet
error-busy-text = Versuchen Sie es in einer Minute erneut. Es ging nichts verloren.
error-unprocessable-title = Diese Anfrage ist unvollständig
error-unprocessable-text = Gehen Sie zur vorigen Seite zurück und prüfen Sie Ihre Angaben.
error-bad-request-title = Diese Adresse ist nicht vollständig
error-bad-request-text = Vielleicht wurde sie beim Kopieren abgeschnitten. Beginnen Sie erneut auf der Startseite.
error-method-title = Diese Seite lässt sich so nicht öffnen
error-method-text = Gehen Sie zur vorigen Seite zurück und benutzen Sie dort die Schaltfläche.
error-too-large-title = Diese Sendung ist zu groß
error-too-large-text = Kürzen Sie den Text oder wählen Sie eine kleinere Datei.
error-too-many-title = Zu viele Anfragen in kurzer Zeit
error-too-many-text =
    Warten Sie { $seconds ->
        [one] { $seconds } Sekunde
       *[other] { $seconds } Sekunden
    }, bevor Sie es erneut versuchen.
error-csrf-title = Diese Anfrage kommt nicht von unseren Seiten
error-csrf-text = Zur Sicherheit wurde nichts ausgeführt. Öffnen Sie die Seite auf dieser Website und beginnen Sie erneut.
error-form-expired-title = Dieses Formular wurde schon benutzt oder ist zu alt
error-form-expired-text = Laden Sie die Seite neu: sie zeigt den Stand Ihrer Anfrage.
error-session-expired-title = Ihre Sitzung ist beendet
error-session-expired-text = Melden Sie sich erneut an: Sie kommen mit Ihren Angaben auf dieselbe Seite zurück.
error-ils-down = Der Katalog ist nutzbar, aber die Konten von { $library } sind zurzeit nicht verfügbar. Versuchen Sie es später erneut oder rufen Sie die Bibliothek an.
error-ils-down-until = Der Katalog ist nutzbar, aber die Konten sind bis gegen { $time } nicht verfügbar.
error-search-down = Die Suche ist zurzeit nicht verfügbar. Konto, Ausleihen und Vormerkungen bleiben erreichbar.
error-read-only = Das Portal wird gewartet: Sie können suchen, aber noch nicht vormerken. Versuchen Sie es in einigen Minuten erneut.
error-to-home = Zur Startseite
error-to-search = Im Katalog suchen
error-reference = Nummer: { $reference }
