### « Mes données »: what is held, what one agreed to, leaving.


## The page

data-title = Meine Daten
data-intro = Alles, was der Verbund über Sie aufbewahrt, zum Lesen oder zum Mitnehmen.
data-read = Alles lesen
data-download = Herunterladen (JSON)
data-export-title = Alles, was wir aufbewahren
data-export-intro = Passwörter und Geheimnisse von Links stehen nicht darin: Wir bewahren nur Prüfsummen auf.
data-none = Nichts.
consent-title = Womit Sie einverstanden sind
consent-intro = Jede Zustimmung steht für sich und lässt sich jederzeit widerrufen.
consent-history = Verlauf meiner Ausleihen
consent-history-text = Ihre zurückgegebenen Ausleihen bleiben für Sie vermerkt. Ohne Zustimmung werden sie bei der Rückgabe vergessen; wenn Sie sie widerrufen, wird der Verlauf gelöscht.
consent-since = Einverstanden seit { $date }
consent-none = Nicht einverstanden
consent-give = Einverstanden
consent-withdraw = Zustimmung widerrufen
flash-consent-given = Ihre Zustimmung ist vermerkt.
flash-consent-withdrawn = Ihre Zustimmung ist widerrufen.

## Leaving

departure-title = Mein Konto löschen
departure-intro = Ihre Daten werden endgültig gelöscht. Zuvor muss alles zurückgegeben und bezahlt sein.
departure-question = Ihr Konto löschen?
departure-consequence = Ihre Vormerkungen und Ihre Anmeldungen zu Veranstaltungen werden storniert, Ihre Daten gelöscht, und niemand kann sie wiederherstellen. Eine E-Mail bestätigt es Ihnen.
departure-not-yet = Ihr Konto kann noch nicht gelöscht werden
departure-submit = Mein Konto löschen
departure-keep = Mein Konto behalten
flash-account-deleted = Ihr Konto ist gelöscht.
flash-account-deleted-text = Ihre Daten sind gelöscht. Danke für Ihren Besuch.
departure-refused-on-loan =
    { $count ->
        [one] Geben Sie zuerst { $count } Medium zurück: { $titles }.
       *[other] Geben Sie zuerst { $count } Medien zurück: { $titles }.
    }
departure-refused-owes = Bezahlen Sie zuerst { $amount }.
departure-refused-contribution = Bezahlen Sie zuerst Ihren Jahresbeitrag: { $amount }.
departure-refused-staff = Ein Konto des Teams schließt die Verwaltung des Verbunds.

## What is held

data-noun-person = Person
data-noun-membership = Anmeldungen
data-noun-card = Ausweise
data-noun-account = Konto
data-noun-family = Kinder, für die Sie einstehen
data-noun-guardian = Verantwortliche Erwachsene
data-noun-session = Sitzungen
data-noun-device = Bekannte Browser
data-noun-second-factor = Anmeldung in zwei Schritten
data-noun-passkey = Zugangsschlüssel
data-noun-recovery-code = Notfallcodes
data-noun-consultation = Tage, an denen eine Bibliothek Ihre Akte geöffnet hat
data-noun-consultation-done = Akten, die Sie geöffnet haben
data-noun-link = Einmal-Links
data-noun-role = Rollen im Team
data-noun-loan = Ausleihen
data-noun-hold = Vormerkungen
data-noun-hold-event = Schritte der Vormerkungen
data-noun-fee = Gebühren
data-noun-block = Sperren
data-noun-last-reader = Zuletzt zurückgegebene Medien (14 Tage vermerkt)
data-noun-mail = Gesendete E-Mails
data-noun-mail-account = Weitere E-Mails des Kontos
data-noun-mail-refusal = E-Mails, die Sie nicht wünschen
data-noun-staff-message = Von der Bibliothek geschriebene Nachrichten
data-noun-calendar-feed = Private Kalenderadresse
data-noun-payment-reference = Mitteilungen für Überweisungen
data-noun-address = Änderungen der E-Mail-Adresse
data-noun-address-reader = Von anderen beantragte Adressänderungen
data-noun-preregistration = Voranmeldung
data-noun-saved-search = Gespeicherte Suchen
data-noun-alert = Abos
data-noun-alert-library = Bibliotheken der Abos
data-noun-alert-told = Gemeldete Neuerwerbungen
data-noun-basket = Ausgewählte Medien
data-noun-list = Listen
data-noun-list-record = Medien in Listen
data-noun-registration = Anmeldungen zu Veranstaltungen
data-noun-registration-child = Angemeldete Kinder
data-noun-registration-link = Links zum Beantworten einer Anmeldung
data-noun-contribution = Kommentare und Tipps
data-noun-report = Meldungen
data-noun-suggestion = Anschaffungsvorschläge
data-noun-audit-done = Was Sie getan haben
data-noun-audit-account = Was andere an Ihrem Konto getan haben
data-noun-audit-person = Zugriffe und Änderungen an Ihrer Akte

## Columns

data-column-age = Alter
data-column-answer = Antwort
data-column-deleted = Gelöscht
data-column-description = Beschreibung
data-column-document = Medium
data-column-ended = Beendet
data-column-kind = Art
data-column-rating = Bewertung von 5
data-column-seats = Plätze
data-column-shared = Geteilt
data-column-wished = Vormerkung gewünscht
data-column-query = Suche
data-column-frequency = Häufigkeit
data-column-agent = Browser
data-column-amount = Betrag
data-column-at = Wann
data-column-barcode = Strichcode
data-column-birth = Geburtsdatum
data-column-category = Kategorie
data-column-cause = Grund
data-column-changed = Geändert
data-column-city = Ort
data-column-confirmed = Bestätigt
data-column-due = Fällig
data-column-family-name = Name
data-column-from = Ab
data-column-given-name = Vorname
data-column-history-since = Verlauf seit
data-column-identifier = Benutzername
data-column-language = Sprache
data-column-lent = Ausgeliehen
data-column-library = Bibliothek
data-column-looked-at = Tag
data-column-page = Seite
data-column-mail = E-Mail-Adresse
data-column-name = Name
data-column-note = Notiz
data-column-noun = Woran
data-column-number = Nummer
data-column-old-mail = Alte Adresse
data-column-operator = Träger
data-column-origin = Herkunft
data-column-owed = Noch offen
data-column-paid = Bezahlt
data-column-phone = Telefon
data-column-placed = Angefordert
data-column-postcode = Postleitzahl
data-column-purpose = Zweck
data-column-reason = Grund
data-column-reference = Referenz
data-column-renewals = Verlängerungen
data-column-returned = Zurückgegeben
data-column-role = Rolle
data-column-sent = Gesendet
data-column-settled = Beglichen
data-column-since = Seit
data-column-left = Übrig
data-column-remind-days = Erinnerung, Tage vor der Rückgabe
data-column-titles-shown = Titel gezeigt seit
data-column-state = Status
data-column-street = Straße
data-column-subject = Betreff
data-column-text = Text
data-column-title = Titel
data-column-until = Bis
data-column-until-lifted = Aufgehoben
data-column-used = Benutzt
data-column-verb = Handlung

## What a one-time link was for

data-purpose-password = Ein Passwort wählen
data-purpose-activation = Einen Ausweis aktivieren
data-purpose-address-confirm = Eine Adresse bestätigen
data-purpose-address-undo = Eine Adresse wiederherstellen

## Whether a list is shared

data-list-private = Nicht geteilt
data-list-shared = Über einen Link geteilt
