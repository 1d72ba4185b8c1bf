### The librarians' side: dashboard, queue of holds, pick list, desk.

staff-title = Bereich für Bibliothekspersonal
staff-library = Bibliothek
staff-see-portal = Portal ansehen
staff-nav-label = Menü für das Personal
staff-nav-dashboard = Übersicht
staff-nav-holds = Vormerkungen
staff-nav-desk = Theke
staff-nav-readers = Leser
staff-nav-jobs = Fehlgeschlagene Aufgaben
staff-nav-imports = Importe
staff-nav-settings = Einstellungen
staff-sign-in-title = Bereich für Bibliothekspersonal: Anmeldung
staff-other-library = Diese Vormerkung wird in einer anderen Bibliothek bearbeitet.

## Dashboard

staff-dashboard-open = Geöffnet: { $hours }
staff-dashboard-closed = Heute geschlossen
staff-search = Leser, Exemplar, Titel
staff-to-do = Zu bearbeiten
staff-to-do-none = Es wartet nichts. Neue Anfragen erscheinen hier.
staff-count-requested =
    { $count ->
        [one] Vormerkung zu bestätigen
       *[other] Vormerkungen zu bestätigen
    }
staff-count-to-pick =
    { $count ->
        [one] Exemplar aus dem Regal zu holen
       *[other] Exemplare aus dem Regal zu holen
    }
staff-count-in-transit =
    { $count ->
        [one] Exemplar unterwegs
       *[other] Exemplare unterwegs
    }
staff-count-ready =
    { $count ->
        [one] Vormerkung abholbereit
       *[other] Vormerkungen abholbereit
    }
staff-count-expired =
    { $count ->
        [one] Abgelaufene Vormerkung, zurückzustellen
       *[other] Abgelaufene Vormerkungen, zurückzustellen
    }
staff-count-expiring-today =
    { $count ->
        [one] Vormerkung, die heute abläuft
       *[other] Vormerkungen, die heute ablaufen
    }
staff-count-jobs =
    { $count ->
        [one] Fehlgeschlagene Aufgabe
       *[other] Fehlgeschlagene Aufgaben
    }
staff-oldest = Längste Wartezeit: { $waiting }.
staff-on-shelf-here =
    { $count ->
        [one] { $count } ist hier verfügbar.
       *[other] { $count } sind hier verfügbar.
    }
staff-handle = Bearbeiten

## Queue of holds

staff-holds-title = Vormerkungen
staff-tab-requested = Zu bestätigen
staff-tab-to-pick = Aus dem Regal zu holen
staff-tab-in-transit = Unterwegs
staff-tab-ready = Abholbereit
staff-tab-expired = Abgelaufen
staff-caption-requested = Zu bestätigende Vormerkungen, die ältesten zuerst
staff-caption-to-pick = Zu holende Exemplare, in der Reihenfolge der Regale
staff-caption-in-transit = Exemplare unterwegs, die ältesten zuerst
staff-caption-ready = Abholbereite Vormerkungen, nach Kennzeichen
staff-caption-expired = Abgelaufene Vormerkungen, zurückzustellen oder weiterzuleiten
staff-queue-empty = Nichts in diesem Schritt.
staff-column-waiting = Wartezeit
staff-column-item = Signatur, Exemplar
staff-column-title = Titel
staff-column-state = Status
staff-column-reader = Leser, Abholung
staff-column-until = Bis
staff-column-mark = Kennzeichen
staff-column-from-to = Von, nach
staff-filter = Filtern
staff-filter-pickup = Abholung
staff-filter-all-libraries = Alle Bibliotheken
staff-filter-state = Status
staff-filter-all-states = Alle
staff-filters = Filter der Liste
staff-situation-here = Hier im Regal
staff-situation-elsewhere = Anderswo im Regal
staff-situation-on-loan = Ausgeliehen
staff-situation-unavailable = Nicht auffindbar oder beschädigt
staff-csv = CSV
staff-csv-reference = Referenz
staff-csv-asked-on = Gewünscht am
staff-csv-call-number = Signatur
staff-csv-item-library = Exemplar in
staff-choose = { $title }, { $reader } auswählen
staff-choose-all = Alle auswählen
staff-chosen =
    { $count ->
        [one] { $count } Zeile von { $total } ausgewählt
       *[other] { $count } Zeilen von { $total } ausgewählt
    }
staff-choose-something = Wählen Sie mindestens eine Zeile.
staff-validate = Bestätigen
staff-validate-chosen = Auswahl bestätigen
staff-validate-and-tell = Bestätigen und benachrichtigen
staff-decline = Ablehnen
staff-decline-chosen = Auswahl ablehnen
staff-decline-title =
    Diese { $count ->
        [one] Vormerkung
       *[other] { $count } Vormerkungen
    } ablehnen?
staff-decline-reason = Grund
staff-decline-reason-needed = Wählen Sie einen Grund: er wird dem Leser mitgeteilt.
staff-decline-preview = Der Leser liest:
staff-decline-keep = Nicht ablehnen
staff-note = Nachricht an den Leser
staff-other-item = Anderes Exemplar
staff-transfer = Weiterleiten
staff-found = Gefunden
staff-not-found = Nicht auffindbar
staff-receive = Empfangen
staff-put-back = Zurückstellen
staff-cancel-hold = Vormerkung stornieren
staff-keep-hold = Vormerkung behalten
staff-sweep = Alle abgelaufenen Vormerkungen bearbeiten
staff-sweep-done =
    { $count ->
        [0] Keine Vormerkungen zu bearbeiten.
        [one] { $count } Vormerkung bearbeitet, der Leser ist benachrichtigt.
       *[other] { $count } Vormerkungen bearbeitet, die Leser sind benachrichtigt.
    }
staff-validated =
    { $count ->
        [one] Die Vormerkung ist bestätigt.
       *[other] { $count } Vormerkungen sind bestätigt.
    }
staff-validated-undo = Die E-Mail geht in { $count } Min. ab; bis dahin können Sie dies rückgängig machen.
staff-undone = Die Vormerkung ist wieder zu bestätigen.
staff-undo-too-late = Die E-Mail ist schon abgegangen: rückgängig machen ist nicht mehr möglich.
staff-declined =
    { $count ->
        [one] Die Vormerkung ist abgelehnt, der Leser ist benachrichtigt.
       *[other] { $count } Vormerkungen sind abgelehnt, die Leser sind benachrichtigt.
    }
staff-cancelled = Die Vormerkung ist storniert, der Leser ist benachrichtigt.
staff-found-here = „{ $title }“ ist abholbereit, Kennzeichen { $code }.
staff-found-elsewhere = „{ $title }“: Fahrdienst → { $library }
staff-missing-noted = Das Exemplar ist als nicht auffindbar vermerkt; die Vormerkung behält ihren Platz.
staff-other-item-sought =
    { $count ->
        [one] Ein anderes Exemplar wird gesucht; die Vormerkung behält ihren Platz.
       *[other] Andere Exemplare werden gesucht; die Vormerkungen behalten ihren Platz.
    }
staff-no-other-item = Es steht kein anderes Exemplar im Regal: Die Vormerkung behält dieses.
staff-conflict = Schon bearbeitet von { $name }, { $time }
staff-conflict-text = Jemand hat diese Vormerkung geändert, während Sie sie ansahen. Es wurde nichts ausgeführt; hier der aktuelle Stand.
staff-panel-asked = Angefragt
staff-panel-reader = Leser
staff-panel-card = Ausweis
staff-panel-pickup = Abholung
staff-panel-fees = Offene Gebühren
staff-panel-before = Davor
staff-panel-item = Exemplar
staff-panel-history = Verlauf
staff-panel-rule = Welche Regel?
staff-shortcuts = Tastenkürzel aktiv
staff-shortcut-move = nächste, vorige Zeile
staff-shortcut-choose = auswählen
staff-shortcut-open = öffnen
staff-shortcut-validate = bestätigen
staff-shortcut-transfer = weiterleiten
staff-shortcut-decline = ablehnen
staff-shortcut-filter = filtern

## Pick list

staff-pick-list = Abholliste
staff-pick-list-title = Abholliste, { $library }, { $date }
staff-pick-list-empty = Nichts aus dem Regal zu holen.
staff-pick-list-count =
    { $count ->
        [one] { $count } Exemplar zu holen
       *[other] { $count } Exemplare zu holen
    }
staff-pick-list-for = für { $library }
staff-scan-found = Scannen Sie, was Sie gefunden haben

## Reasons to decline: the label in the list, then the sentence to the reader

decline-reason-on-shelf = Im Regal, selbst zu holen
decline-sentence-on-shelf = Ein Exemplar steht in Ihrer Bibliothek im Regal: holen Sie es ab, ohne vorzumerken.
decline-reason-reference-only = Präsenzbestand
decline-sentence-reference-only = Dieses Medium ist Präsenzbestand: lesen Sie es in der Bibliothek.
decline-reason-not-found = Exemplar nicht auffindbar
decline-sentence-not-found = Wir haben das Exemplar nicht im Regal gefunden, und es gibt kein weiteres.
decline-reason-damaged = Exemplar beschädigt
decline-sentence-damaged = Das einzige Exemplar ist beschädigt oder wird repariert.
decline-reason-too-new = Neuerwerbung
decline-sentence-too-new = Das ist eine Neuerwerbung, die zuerst vor Ort ausgeliehen wird. Versuchen Sie es in einigen Wochen erneut.
decline-reason-kept-for-group = Für eine Gruppe oder eine Schule reserviert
decline-sentence-kept-for-group = Das Exemplar ist für eine Gruppe oder eine Schule reserviert.
decline-reason-not-sent = Wird nicht verschickt
decline-sentence-not-sent = Dieses Medium wird nicht zwischen Bibliotheken verschickt: leihen Sie es in der besitzenden Bibliothek aus.
decline-reason-account-to-settle = Konto zu regeln
decline-sentence-account-to-settle = Ihr Konto ist nicht in Ordnung: kommen Sie an die Theke und merken Sie danach erneut vor.
decline-reason-better-edition = Eine andere Ausgabe passt besser
decline-sentence-better-edition = Eine andere Ausgabe passt besser: fragen Sie uns, welche.
decline-reason-other = Anderer Grund, in der Nachricht
decline-sentence-other = Wir können diese Anfrage nicht erfüllen.

## Reasons to cancel: the label in the list, then the sentence to the reader

cancel-reason-reader-asked = Auf Wunsch des Lesers
cancel-sentence-reader-asked = Wir haben sie auf Ihren Wunsch storniert.
cancel-reason-not-found = Exemplar nicht auffindbar
cancel-sentence-not-found = Das Exemplar bleibt unauffindbar, und es gibt kein weiteres.
cancel-reason-no-item-left = Kein Exemplar mehr
cancel-sentence-no-item-left = Das letzte Exemplar ist verloren, beschädigt oder ausgeschieden.
cancel-reason-pickup-closed = Schließung der Abholbibliothek
cancel-sentence-pickup-closed = Die Abholbibliothek schließt: merken Sie in einer anderen erneut vor.
cancel-reason-account-closed = Konto geschlossen
cancel-sentence-account-closed = Ihr Konto ist geschlossen.
cancel-reason-other = Anderer Grund, in der Nachricht
cancel-sentence-other = Wir können diese Anfrage nicht mehr erfüllen.

## Desk

staff-desk = Theke
staff-desk-scan = Scannen Sie einen Ausweis oder einen Barcode
staff-desk-help = Ein Ausweis öffnet das Leserkonto; ein Barcode ohne geöffneten Leser ist eine Rückgabe.
staff-desk-submit = Erfassen
staff-desk-lend = Ausleihe
staff-desk-lend-to = Ausleihe an { $name }
staff-desk-return = Rückgabe
staff-desk-card = Ausweisnummer
staff-desk-barcode = Barcode des Exemplars
staff-desk-close-reader = Mit diesem Leser fertig
staff-desk-lent = Ausgeliehen an { $name } bis { $date }: „{ $title }“
staff-desk-lent-hold = Die Vormerkung ist ausgeliehen.
staff-desk-renewed = Verlängert bis { $date }: „{ $title }“
staff-desk-returned = Zurückgegeben: „{ $title }“
staff-desk-returned-overdue =
    { $count ->
        [one] { $count } Tag
       *[other] { $count } Tage
    } zu spät zurückgegeben: „{ $title }“
staff-desk-to-shelf = Zurück ins Regal: { $number }
staff-desk-to-hold-shelf = Beiseitezulegen, Kennzeichen { $code }
staff-desk-to-shuttle = Fahrdienst → { $library }
staff-desk-to-shuttle-hold = Fahrdienst → { $library }, vorgemerkt
staff-desk-to-shuttle-home = Fahrdienst → { $library }, zurück zum Standort
staff-desk-not-on-loan = Dieses Exemplar war nicht ausgeliehen.
staff-desk-unknown = Weder Ausweis noch Exemplar: { $code }
staff-desk-refused = Ausleihe nicht möglich
staff-desk-session = Vorgänge dieser Sitzung

## Readers

staff-reader-register = Einen Leser anmelden
staff-reader-registered = { $name } ist angemeldet, Ausweis { $card }.
staff-reader-first-name = Vorname
staff-reader-last-name = Name
staff-reader-birth-date = Geburtsdatum
staff-reader-mail = E-Mail-Adresse
staff-reader-card = Ausweisnummer
staff-reader-category = Kategorie
staff-reader-valid-until = Gültig bis
staff-reader-language = Sprache
staff-reader-namesake = Das ist eine andere Person: trotzdem anmelden
staff-reader-card-taken = Dieser Ausweis gehört schon jemandem. Nehmen Sie einen anderen.
staff-reader-file = Konto von { $name }
staff-reader-loans = Ausleihen
staff-reader-holds = Vormerkungen
staff-reader-fees = Offene Gebühren

## Failed tasks

staff-jobs-empty = Keine fehlgeschlagenen Aufgaben.
staff-jobs-retry = Erneut versuchen
staff-jobs-attempts =
    { $count ->
        [one] { $count } Versuch
       *[other] { $count } Versuche
    }
staff-jobs-retried = Die Aufgabe wird erneut versucht.
staff-jobs-column-task = Aufgabe
staff-jobs-column-error = Letzter Fehler
staff-jobs-column-since = Seit

## Roles of librarians

staff-role-desk = Theke
staff-role-holds = Vormerkungen
staff-role-moderator = Moderation
staff-role-editor = Redaktion
staff-role-rules = Regeln
staff-role-network = Verbund

## Kinds of tasks

job-send-mail = Eine E-Mail senden
job-place-in-ils = Eine Vormerkung weitergeben
job-edit-in-ils = Eine Änderung weitergeben
job-cancel-in-ils = Eine Stornierung weitergeben
job-renew-in-ils = Eine Verlängerung weitergeben
job-reconcile-holds = Die Vormerkungen einer Bibliothek neu lesen
job-allot-holds = Freie Exemplare zuteilen
job-index-records = Den Index aktualisieren
job-sweep-holds = Abgelaufene Vormerkungen schließen
job-remind-loans = Erinnerungen senden
job-purge = Löschen, was nicht mehr aufbewahrt werden darf
job-end-sessions = Die Sitzungen eines Kontos schließen

## Moderation and suggestions

staff-nav-moderation = Kommentare
staff-nav-suggestions = Anschaffungsvorschläge
staff-count-contributions =
    { $count ->
        [one] Text von Lesern zu lesen
       *[other] Texte von Lesern zu lesen
    }
staff-count-reported =
    { $count ->
        [one] Gemeldeter Text
       *[other] Gemeldete Texte
    }
staff-count-suggestions =
    { $count ->
        [one] Anschaffungsvorschlag erhalten
       *[other] Anschaffungsvorschläge erhalten
    }
job-place-suggested-holds = Vormerken, was Leser vorgeschlagen haben

## Taking what is owed

staff-fee-settle = Kassieren
