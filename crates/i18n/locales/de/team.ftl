### The team of the portal, its second factor, and the journal of what changed.

team-title = Team
team-column-name = Name
team-column-roles = Rollen
team-role = Rolle
team-where = Wo
team-everywhere = Das ganze Netz
team-role-desk = Theke
team-role-holds = Vormerkungen
team-role-moderator = Moderation
team-role-editor = Veröffentlichung
team-role-rules = Regeln und Öffnungszeiten
team-role-network = Verwaltung
team-take-role = Entziehen
team-new-link = Neuer Link
team-take-in = Jemanden oder eine Rolle hinzufügen
team-take-in-help = Ein neuer Benutzername erhält einen Link, um ein Passwort zu wählen. Ein bekannter Benutzername erhält die Rolle dazu.
team-take-in-submit = Hinzufügen
team-identifier-hint = Mit dem sich die Person anmeldet.
team-not-a-name = Wählen Sie einen Benutzernamen mit mindestens einem Buchstaben oder einer Ziffer
team-link-help = „Neuer Link“ ist für alle, die ihr Passwort oder das Telefon mit dem zweiten Schritt verloren haben: Das alte Passwort und der alte zweite Schritt gelten dann nicht mehr. Wer auch Leser ist, nutzt „Passwort vergessen“.
team-link-title = Link zum Weitergeben
team-link-text = Geben Sie diesen Link an { $name } weiter, um ein Passwort zu wählen.
team-link-lasts =
    { $count ->
        [one] Er gilt einmal, einen Tag lang.
       *[other] Er gilt einmal, { $count } Tage lang.
    }
team-link-once = Er steht nur hier: Notieren Sie ihn, bevor Sie die Seite verlassen.
team-back = Zurück zum Team
team-second-factor-on = Aktiv
team-second-factor-off = Noch nicht
flash-team-role-given = { $what } hat jetzt diese Rolle
flash-team-role-taken = Die Rolle ist entzogen
flash-team-role-taken-text = Die Sitzungen dieser Person sind geschlossen.
flash-team-last-administrator = Diese Rolle bleibt: Sonst verwaltet niemand das Netz
flash-team-last-administrator-text = Geben Sie sie zuerst jemand anderem.

## Second factor

second-factor-title = Anmeldung in zwei Schritten
second-factor-required = Ihr Netz verlangt sie: Die Seiten des Personals öffnen sich, sobald sie eingerichtet ist.
second-factor-off = Nach dem Passwort gibt eine App auf Ihrem Telefon einen sechsstelligen Code. Wer Ihr Passwort stiehlt, kommt nicht auf die Seiten des Personals.
second-factor-prepare = Eine App einrichten
second-factor-scan = Scannen Sie dieses Bild mit der App und geben Sie den angezeigten Code ein.
second-factor-drawing = Bild zum Scannen mit der App
second-factor-secret = Ohne Kamera geben Sie diesen Schlüssel in die App ein:
second-factor-code = Code
second-factor-code-hint = Sechs Ziffern der App oder ein Notfallcode.
second-factor-confirm = Aktivieren
second-factor-wrong = Dieser Code stimmt nicht oder wurde schon benutzt: Warten Sie auf den nächsten
second-factor-on = Die Anmeldung in zwei Schritten ist aktiv.
second-factor-codes-left =
    { $count ->
        [0] Es gibt keinen Notfallcode mehr: Erstellen Sie neue.
        [one] Es gibt noch einen Notfallcode.
       *[other] Es gibt noch { $count } Notfallcodes.
    }
second-factor-new-codes = Neue Notfallcodes erstellen
second-factor-stop = Ausschalten
second-factor-keep = Behalten
second-factor-codes-title = Notfallcodes
second-factor-codes-keep = Jeder ersetzt einmal die verlorene App. Drucken oder notieren Sie sie: Sie stehen nur hier.
second-factor-done = Zu den Seiten des Personals
second-factor-question = Zweiter Schritt
second-factor-question-text = Geben Sie den Code Ihrer App ein, um die Seiten des Personals zu öffnen.
flash-second-factor-off = Die Anmeldung in zwei Schritten ist ausgeschaltet
flash-second-factor-wait = Zu viele Codes versucht
flash-second-factor-wait-text =
    { $count ->
        [one] Versuchen Sie es in einer Minute wieder.
       *[other] Versuchen Sie es in { $count } Minuten wieder.
    }

## Journal

journal-title = Protokoll
journal-search = Im Protokoll suchen
journal-who = Wer (Benutzername oder Karte)
journal-what = Was
journal-everything = Alles
journal-from = Von
journal-until = Bis
journal-all = Alles zeigen
journal-empty = Nichts davon im Protokoll.
journal-pages = Seiten des Protokolls
journal-newer = Neuer
journal-older = Älter
journal-column-when = Wann
journal-column-who = Wer
journal-column-what = Was
journal-column-detail = Einzelheit
journal-error-day = Geben Sie ein Datum ein, etwa 2026-11-26
journal-at = { $date }, { $time }
journal-reader = Leserkonto { $number }
journal-thing = { $noun } { $number }
journal-program-worker = Das Portal
journal-program-import = Der Import
journal-program-reader = Ein Leser
journal-noun-account = Konto
journal-noun-address = E-Mail-Adresse
journal-noun-alert = Benachrichtigung
journal-noun-basket = Ausgewählte Medien
journal-noun-card = Karte
journal-noun-contribution = Beitrag
journal-noun-event = Veranstaltung
journal-noun-family = Familie
journal-noun-fee = Offener Betrag
journal-noun-history = Verlauf
journal-noun-hold = Vormerkung
journal-noun-item = Exemplar
journal-noun-job = Aufgabe
journal-noun-list = Liste
journal-noun-loan = Ausleihe
journal-noun-patron = Leser
journal-noun-preregistration = Voranmeldung
journal-noun-registration = Anmeldung
journal-noun-saved-search = Gespeicherte Suche
journal-noun-session = Sitzung
journal-noun-suggestion = Anschaffungsvorschlag

## What was done

journal-account-activate = Konto aktiviert
journal-account-address = E-Mail-Adresse geändert
journal-account-address-asked = Änderung der E-Mail-Adresse verlangt
journal-account-address-undone = Änderung der E-Mail-Adresse rückgängig gemacht
journal-account-code = Aktivierungscode gedruckt
journal-account-delete = Konto gelöscht
journal-account-export = Daten exportiert
journal-account-identifier = Benutzername geändert
journal-account-link = Neuer Link gegeben
journal-account-password = Passwort geändert
journal-account-recovery-code = Notfallcode benutzt
journal-account-recovery-codes = Neue Notfallcodes
journal-account-second-factor-off = Anmeldung in zwei Schritten ausgeschaltet
journal-account-second-factor-on = Anmeldung in zwei Schritten aktiviert
journal-account-take-in = Zum Team hinzugefügt
journal-alert-change = Benachrichtigung geändert
journal-alert-end = Benachrichtigung beendet
journal-alert-resume = Benachrichtigung wieder aufgenommen
journal-alert-subscribe = Benachrichtigung eingerichtet
journal-calendar-end = Kalenderadresse gelöscht
journal-calendar-renew = Neue Kalenderadresse
journal-card-active = Karte wiedergefunden
journal-card-lost = Karte als verloren gemeldet
journal-card-replaced = Karte ersetzt
journal-comment-write = Kommentar geschrieben
journal-contribution-keep = Beitrag nach Meldung behalten
journal-contribution-publish = Beitrag veröffentlicht
journal-contribution-refuse = Beitrag abgelehnt
journal-contribution-report = Beitrag gemeldet
journal-contribution-unpublish = Beitrag zurückgezogen
journal-event-cancel = Veranstaltung abgesagt
journal-event-change = Veranstaltung geändert
journal-event-draft = Veranstaltung vorbereitet
journal-event-publish = Veranstaltung veröffentlicht
journal-family-show = Sichtbarkeit in der Familie geändert
journal-fee-settle = Betrag beglichen
journal-history-begin = Verlauf aktiviert
journal-history-erase = Verlauf gelöscht
journal-history-erase-one = Ausleihe aus dem Verlauf gelöscht
journal-hold-allotted = Vormerkung in Bearbeitung
journal-hold-cancelled-by-library = Vormerkung von der Bibliothek storniert
journal-hold-cancelled-by-reader = Vormerkung vom Leser gelöscht
journal-hold-collected = Vormerkung ausgeliehen
journal-hold-declined = Vormerkung abgelehnt
journal-hold-edit-refused = Änderung vom System der Bibliothek abgelehnt
journal-hold-expired = Vormerkung nicht abgeholt
journal-hold-in-transit = Vormerkung unterwegs
journal-hold-lapsed = Letztes Datum der Vormerkung verstrichen
journal-hold-moved = Abholbibliothek geändert
journal-hold-place = Vormerkung angelegt
journal-hold-queued = Vormerkung bestätigt
journal-hold-ready = Vormerkung abholbereit
journal-hold-requested = Vormerkung zu bestätigen
journal-hold-resumed = Aussetzung aufgehoben
journal-hold-suspended = Vormerkung ausgesetzt
journal-item-missing = Exemplar unauffindbar
journal-item-scan = Exemplar gescannt
journal-job-retry = Aufgabe neu gestartet
journal-list-change = Liste geändert
journal-list-create = Liste angelegt
journal-list-delete = Liste gelöscht
journal-list-restore = Liste wiederhergestellt
journal-list-share = Liste geteilt
journal-list-unshare = Teilen der Liste beendet
journal-loan-lend = Ausleihe
journal-loan-renew = Verlängerung
journal-loan-return = Rückgabe
journal-patron-register = Leser eingeschrieben
journal-preregistration-ask = Voranmeldung verlangt
journal-preregistration-complete = Voranmeldung abgeschlossen
journal-preregistration-decline = Voranmeldung abgelehnt
journal-preregistration-expire = Voranmeldung verfallen
journal-preregistration-verify = E-Mail-Adresse der Voranmeldung bestätigt
journal-recommendation-rating = Bewertung bei Lieblingsmedien verlangt
journal-recommendation-write = Lieblingsmedium geschrieben
journal-registration-absent = Angemeldete Person abwesend
journal-registration-cancelled-by-library = Anmeldung von der Bibliothek storniert
journal-registration-cancelled-by-reader = Anmeldung vom Leser gelöscht
journal-registration-change = Anmeldung geändert
journal-registration-confirmed = Anmeldung bestätigt
journal-registration-declined = Anmeldung abgelehnt
journal-registration-make = Anmeldung verlangt
journal-registration-offer-hours = Frist der angebotenen Plätze geändert
journal-registration-lapsed = Angebotener Platz verfallen
journal-registration-offer = Platz angeboten
journal-registration-offered = Platz angeboten
journal-registration-present = Angemeldete Person anwesend
journal-registration-requested = Anmeldung zu bestätigen
journal-registration-waiting = Auf der Warteliste
journal-reminder-choose = Erinnerungen geändert
journal-role-give = Rolle gegeben
journal-role-take = Rolle entzogen
journal-route-denied = Zugang verweigert
journal-saved-search-change = Suche geändert
journal-saved-search-delete = Suche gelöscht
journal-saved-search-keep = Suche gespeichert
journal-saved-search-offer = Suche veröffentlicht
journal-saved-search-restore = Suche wiederhergestellt
journal-saved-search-take-back = Suche zurückgenommen
journal-session-end = Sitzung geschlossen
journal-session-end-others = Andere Sitzungen geschlossen
journal-suggestion-answer = Anschaffungsvorschlag bearbeitet
journal-suggestion-ask = Anschaffungsvorschlag
journal-suggestion-take-back = Anschaffungsvorschlag zurückgezogen
