### The account: signing in, the profile, the home of an account.


## Signing in

sign-in-title = Anmelden
sign-in-identifier = Benutzername oder Ausweisnummer
sign-in-password = Passwort
sign-in-password-show = Anzeigen
sign-in-library = Ihre Bibliothek
sign-in-library-needed = Diese Nummer gibt es in mehreren Bibliotheken: wählen Sie Ihre Bibliothek.
sign-in-remember = Auf diesem Gerät angemeldet bleiben
sign-in-forgotten = Passwort vergessen
sign-in-first-time = Zum ersten Mal hier?
sign-in-no-account = Noch kein Konto?
sign-in-reason = Melden Sie sich an, um fortzufahren.
sign-in-done = Sie sind im Konto von { $name } angemeldet.
sign-out-done = Sie sind abgemeldet. Schließen Sie an einem öffentlichen Computer auch den Browser.
sign-in-error-credentials = Benutzername und Passwort passen nicht zusammen. Prüfen Sie beides oder fordern Sie ein neues Passwort an.
sign-in-error-delay =
    Zu viele Versuche. Warten Sie { $seconds ->
        [one] { $seconds } Sekunde
       *[other] { $seconds } Sekunden
    }, bevor Sie es erneut versuchen.
sign-in-error-day = Zu viele Versuche heute von einem unbekannten Gerät. Versuchen Sie es morgen, benutzen Sie ein bekanntes Gerät oder fordern Sie einen Link per E-Mail an.
sign-in-error-unreachable = Das System von { $library } antwortet nicht: wir können Ihr Passwort nicht prüfen. Versuchen Sie es in einigen Minuten erneut.
sign-in-error-misconfigured = Die Verbindung mit { $library } ist falsch eingestellt. Das Team ist informiert; rufen Sie für Ihre Ausleihen die Bibliothek an.
sign-in-error-closed = Dieses Konto ist geschlossen. Kommen Sie an die Theke Ihrer Bibliothek, um es wieder zu öffnen.

## Choosing a password

password-title = Ein Passwort wählen
password-new = Neues Passwort
password-again = Noch einmal dasselbe
password-rule = Mindestens { $count } Zeichen. Ein kurzer Satz eignet sich gut.
password-error-different = Die beiden Passwörter sind verschieden. Schreiben Sie zweimal dasselbe.
password-link-expired = Dieser Link wurde schon benutzt oder ist nicht mehr gültig. Fordern Sie einen neuen an.
password-changed = Ihr Passwort ist geändert.

## The home of the account

account-hello = Guten Tag, { $name }
account-tabs = Ausleihen und Vormerkungen
account-ready-one = „{ $title }“ liegt bis { $date } bereit. Abholbibliothek: { $library }.
account-count-loans =
    { $count ->
        [one] Ausleihe
       *[other] Ausleihen
    }
account-count-overdue =
    { $count ->
        [one] überfällige Ausleihe
       *[other] überfällige Ausleihen
    }
account-count-ready =
    { $count ->
        [one] abholbereite Vormerkung
       *[other] abholbereite Vormerkungen
    }
account-count-holds =
    { $count ->
        [one] wartende Vormerkung
       *[other] wartende Vormerkungen
    }
account-card = Mein Ausweis
account-card-valid-until = Gültig bis { $date }
account-card-expired = Seit { $date } nicht mehr gültig
account-card-show = Zeigen Sie diesen Bildschirm an der Theke oder am Selbstverbucher.
account-deadlines = Fristen
account-deadlines-empty = In den nächsten Tagen nichts zurückzugeben oder abzuholen.

## Profile

profile-title = Mein Profil
profile-information = Meine Angaben
profile-card-number = Ausweisnummer
profile-last-name = Name
profile-first-name = Vorname
profile-birth-date = Geburtsdatum
profile-mail = E-Mail-Adresse
profile-phone = Telefon
profile-identifier = Benutzername
profile-home-library = Heimatbibliothek
profile-category = Kategorie
profile-language = Sprache der E-Mails
profile-unknown = Nicht angegeben
profile-edit-identifiers = Meine Zugangsdaten ändern
profile-corrections = Name, Vorname und Geburtsdatum werden an der Theke mit einem Ausweisdokument berichtigt.

## States of a card

card-state-active = Aktiv
card-state-lost = Als verloren gemeldet
card-state-replaced = Ersetzt

## Refusals: identifiers and passwords

identifier-refused-too-short = Verlängern Sie den Benutzernamen: mindestens { $minimum } Zeichen.
identifier-refused-too-long = Kürzen Sie den Benutzernamen: höchstens { $maximum } Zeichen.
identifier-refused-needs-letter = Der Benutzername braucht mindestens einen Buchstaben: ohne Buchstaben ähnelt er einer Ausweisnummer.
identifier-refused-unseen-character = Der Benutzername enthält ein unsichtbares Zeichen: tippen Sie ihn ein, ohne ihn einzufügen.
password-refused-too-short = Verlängern Sie das Passwort: es hat { $length } Zeichen, nötig sind { $minimum }.
password-refused-too-long = Kürzen Sie das Passwort: höchstens { $maximum } Zeichen.
password-refused-control-character = Das Passwort enthält ein unsichtbares Zeichen: tippen Sie es ein, ohne es einzufügen.
password-refused-repetitive = Dieses Passwort wiederholt sich oder zählt weiter. Wählen Sie lieber einen kurzen Satz.
password-refused-common = Dieses Passwort ist zu bekannt. Wählen Sie lieber einen kurzen Satz.
password-refused-birth-date = Dieses Passwort besteht vor allem aus Ihrem Geburtsdatum. Fügen Sie andere Wörter hinzu.
password-refused-card-number = Dieses Passwort besteht vor allem aus Ihrer Ausweisnummer. Fügen Sie andere Wörter hinzu.
password-refused-name = Dieses Passwort besteht vor allem aus Ihrem Namen. Fügen Sie andere Wörter hinzu.
password-refused-identifier = Dieses Passwort besteht vor allem aus Ihrem Benutzernamen. Fügen Sie andere Wörter hinzu.
password-refused-place = Dieses Passwort besteht vor allem aus einem Orts- oder Bibliotheksnamen. Fügen Sie andere Wörter hinzu.

## The first page: what needs an answer

account-ready-many =
    { $count ->
        [one] { $count } Vormerkung liegt für Sie bereit.
       *[other] { $count } Vormerkungen liegen für Sie bereit.
    }
account-enrolment-ends = Ihre Einschreibung endet am { $date }.
account-owed = zu zahlen
account-owed-nothing = Nichts
account-renewable = Sie können es noch verlängern.
account-family = Die Ausleihen der Familie: { $names }
