### Loads of files of records, and what could not be read.

load-title = Katalog
load-send = Eine Datei laden
load-source = Quelle
load-source-hint = Woher die Titel kommen: ein Titel wird an Quelle und Nummer erkannt. Ohne Angabe: der Code der Bibliothek, sonst der Name der Datei.
load-library = Bibliothek der Exemplare
load-library-hint = Die der Exemplare, die ihre nicht angeben.
load-no-library = Keine: jedes Exemplar nennt seine
load-complete = Die Datei enthält alles aus dieser Quelle: was fehlt, wird entfernt
load-file = Datei
load-file-hint = ISO 2709 oder MARCXML, UNIMARC oder MARC 21, komprimiert (gzip) oder nicht; höchstens { $limit }.
load-megabytes =
    { $count ->
        [one] { $count } MB
       *[other] { $count } MB
    }
load-submit = Laden
load-error-file = Wählen Sie eine Datei.
load-past = Geladene Dateien
load-empty = Es wurde noch keine Datei geladen. Senden Sie den Export Ihrer Software: dieselbe Datei zweimal laden ändert nichts.
load-column-file = Datei und Quelle
load-column-state = Stand
load-column-did = Ergebnis
load-column-who = Wer und wann
load-column-what = Was
load-column-count = Anzahl
load-state-waiting = Wartet
load-state-running = Läuft
load-state-done = Fertig
load-state-to-confirm = Zu bestätigen
load-state-untitled = Angehalten, zu bestätigen
load-state-parked = Durch einen Fehler angehalten: siehe Aufgaben
load-state-lost = Datei fehlt
load-state-interrupted = Unterbrochen
load-did-read =
    { $count ->
        [one] { $count } Titel gelesen
       *[other] { $count } Titel gelesen
    }
load-did-new =
    { $count ->
        [one] { $count } hinzugefügt
       *[other] { $count } hinzugefügt
    }
load-did-changed =
    { $count ->
        [one] { $count } geändert
       *[other] { $count } geändert
    }
load-did-withdrawn =
    { $count ->
        [one] { $count } entfernt
       *[other] { $count } entfernt
    }
load-did-quarantined =
    { $count ->
        [one] { $count } in Quarantäne
       *[other] { $count } in Quarantäne
    }
load-underway = Wird geladen
load-progress =
    { $count ->
        [one] Bisher { $count } Titel gelesen.
       *[other] Bisher { $count } Titel gelesen.
    }
load-follow = Verfolgen: Die Seite wird aktualisiert
load-follow-no = Die Seite nicht mehr aktualisieren
load-question = Zu bestätigen
load-confirm = Titel dieser Quelle, die in der Datei fehlen oder darin als gelöscht vermerkt sind: { $count } von { $all }. Nichts wurde entfernt. Ist die Datei vollständig, bestätigen Sie; sonst laden Sie die vollständige Datei.
load-confirm-submit =
    { $count ->
        [one] { $count } Titel entfernen
       *[other] { $count } Titel entfernen
    }
load-untitled = Von den ersten { $all } Datensätzen sind { $count } ohne Titel: Ist es wirklich ein Katalog?
load-untitled-submit = Trotzdem laden
load-report = Bericht
load-count-read = Gelesen
load-count-new = Neu
load-count-merged = Mit einem Titel einer anderen Quelle vereint
load-count-changed = Geändert
load-count-unchanged = Unverändert
load-count-withdrawn = Entfernt
load-count-skipped = Übergangen
load-count-quarantined = In Quarantäne
load-count-items = Exemplare gespeichert
load-count-items-kept = Exemplare, die in der Quelle fehlen und bleiben, weil jemand sie hat oder erwartet
load-skipped = Übergangen, nach Art
load-quarantined = In Quarantäne, nach Grund
load-unknown-libraries = Unbekannte Bibliotheken, ausgelassene Exemplare
load-unmapped = Codes ohne Bedeutung hier
load-kind-authority = Normdatensätze
load-kind-classification = Klassifikationsdatensätze
load-kind-holdings-without-a-record = Exemplare, die keinen Titel nennen
load-kind-holdings-of-an-unknown-record = Exemplare eines unbekannten Titels
load-code-type = Medienart
load-code-collection = Sammlung
load-code-audience = Zielgruppe
load-code-section = Abteilung
load-quarantine-waiting =
    { $count ->
        [one] { $count } Titel in Quarantäne
       *[other] { $count } Titel in Quarantäne
    }
flash-load-asked = „{ $what }“ ist angekommen und wird geladen.
flash-load-accepted = Vermerkt: das Laden geht weiter.
flash-load-answered = Ein Kollege hat schon geantwortet.

## Quarantine

quarantine-title = Quarantäne
quarantine-lead = Titel, die nicht gelesen werden konnten. Nichts geht verloren: sie warten auf eine Entscheidung.
quarantine-of = Aus dem Laden von
quarantine-all-loads = Alle geladenen Dateien
quarantine-tabs = Nach Stand
quarantine-waiting = Zu entscheiden
quarantine-decided = Entschieden
quarantine-empty = Nichts in Quarantäne: alle Titel wurden gelesen.
quarantine-none-decided = Hier wurde noch nichts entschieden.
quarantine-count =
    { $count ->
        [one] { $count } Titel
       *[other] { $count } Titel
    }
quarantine-retry = Erneut lesen
quarantine-retry-all = Alle erneut lesen
quarantine-column-reason = Grund
quarantine-column-beginning = Anfang
quarantine-column-origin = Datei, Quelle, Stelle
quarantine-column-place = Stelle
quarantine-column-text = Text
quarantine-at =
    { $count ->
        [one] bei Byte { $count }
       *[other] bei Byte { $count }
    }
quarantine-fields = Was davon lesbar ist
quarantine-bytes = Bytes
quarantine-cut = Nur der Anfang des Titels wurde behalten: er ist zu lang.
quarantine-more = Der Anfang wird gezeigt; die Datei enthält alles.
quarantine-no-bytes = Nichts wurde behalten: die ganze Datei ist nicht lesbar.
quarantine-download = Die Bytes herunterladen
quarantine-aside = Auslassen
quarantine-aside-reason = Warum
quarantine-aside-submit = Auslassen
quarantine-error-reason = Sagen Sie, warum Sie diesen Titel auslassen.
quarantine-decision-retried = Erneut gelesen
quarantine-decision-set-aside = Ausgelassen
quarantine-reason-file = Datei nicht lesbar
quarantine-reason-short = Zu kurz für einen Titel
quarantine-reason-no-fields = Kein lesbares Feld
quarantine-reason-directory = Verzeichnis passt nicht zu den Feldern
quarantine-reason-truncated = Datei endet vor dem Titel
quarantine-reason-unclosed = Titel ohne Ende
quarantine-reason-doctype = XML mit DOCTYPE, abgelehnt
quarantine-reason-xml = Fehlerhaftes XML
quarantine-reason-deep = XML zu tief verschachtelt
quarantine-reason-encoding = Text nicht in der angegebenen Kodierung
quarantine-reason-not-marc = Das ist kein MARC
quarantine-reason-long = Zu langer Titel
quarantine-reason-entity = Unbekannte XML-Entität
flash-quarantine-retried = Was lesbar ist, wird erneut geladen.
flash-quarantine-retried-text =
    { $count ->
        [0] { "" }
        [one] { $count } Titel bleibt unlesbar.
       *[other] { $count } Titel bleiben unlesbar.
    }
flash-quarantine-unread = Noch immer nicht lesbar: nichts ist geändert.
flash-quarantine-aside = Ausgelassen: { $what }
flash-quarantine-decided = Ein Kollege hat schon entschieden.

## Journal

journal-noun-import = Geladene Datei
journal-import-ask = Datei gesendet
journal-import-accept = Laden bestätigt
journal-import-end = Datei geladen
journal-noun-quarantine = Titel in Quarantäne
journal-quarantine-retry = Titel erneut gelesen
journal-quarantine-set-aside = Titel ausgelassen
job-import = Laden einer Datei
