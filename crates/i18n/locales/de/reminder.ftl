### Reminders and channels: which mails, how early, in which language; the private calendar; what was sent.


reminder-title = Erinnerungen und Kalender
reminder-change = Meine Erinnerungen ändern
reminder-intro = Ihre E-Mails gehen an { $mail }.
reminder-no-mail = Ihr Konto hat keine E-Mail-Adresse: es kann keine Erinnerung abgehen. Geben Sie an der Theke eine an.
reminder-mails = E-Mails, die ich wünsche
reminder-days-label = Benachrichtigt werden
reminder-days =
    { $count ->
        [one] { $count } Tag vor dem Rückgabedatum
       *[other] { $count } Tage vor dem Rückgabedatum
    }
reminder-language = Sprache der E-Mails
reminder-always = Immer verschickt
reminder-always-holds = Die Antwort der Bibliothek auf eine Vormerkung und alles, was sie beendet.
reminder-always-ready = Eine Vormerkung, die bereitliegt, und was Sie selbst geändert haben.
reminder-always-answers = Die Antwort der Bibliothek auf Ihre Anmeldungen, Ihre Vorschläge und Ihre Texte.
reminder-always-account = Die Sicherheit des Kontos: Passwort, Zugangslinks.
calendar-title = Mein Kalender
calendar-intro = Eine private Adresse für den Kalender Ihres Telefons: Rückgabedaten und bereitliegende Vormerkungen tragen sich von selbst ein.
calendar-address = Adresse zum Kopieren in Ihren Kalender
calendar-since = Gültig seit { $date }.
calendar-secret = Wer diese Adresse kennt, sieht Ihre Rückgabedaten. Haben Sie sie versehentlich weitergegeben, ändern Sie sie: die alte funktioniert dann nicht mehr.
calendar-begin = Adresse für meinen Kalender anlegen
calendar-renew = Adresse ändern
calendar-end = Adresse zurückziehen
calendar-due = Zurückgeben: { $title }
calendar-due-many =
    { $count ->
        [one] Zurückgeben: { $count } Medium
       *[other] Zurückgeben: { $count } Medien
    }
calendar-ready = Spätestens abholen: { $title }
calendar-of = { $name } – { $what }
message-list = Meine Nachrichten
message-list-link = Erhaltene E-Mails ansehen
message-kept = Jede E-Mail, die das Portal Ihnen geschickt hat. Sie werden dreißig Tage aufbewahrt.
message-none = Keine E-Mail in den letzten dreißig Tagen.
message-column-date = Datum
message-column-subject = Betreff
message-column-kind = Art
message-not-sent = noch nicht abgegangen

## What each mail tells

mail-kind-hold-requested = Vormerkung angefragt
mail-kind-hold-queued = Vormerkung angenommen
mail-kind-hold-declined = Vormerkung abgelehnt
mail-kind-hold-in-transit = Vormerkung unterwegs
mail-kind-hold-ready = Vormerkung liegt bereit
mail-kind-hold-deadline-moved = Mehr Zeit zum Abholen
mail-kind-hold-expiring = Letzte Erinnerung vor Ende der Abholfrist
mail-kind-hold-expired = Vormerkung nicht abgeholt
mail-kind-hold-cancelled-by-reader = Vormerkung gelöscht
mail-kind-hold-cancelled-by-library = Vormerkung von der Bibliothek storniert
mail-kind-hold-lapsed = Datum überschritten
mail-kind-hold-pickup-changed = Abholbibliothek geändert
mail-kind-hold-suspended = Vormerkung ausgesetzt
mail-kind-loan-due-soon = Erinnerung vor dem Rückgabedatum
mail-kind-loan-overdue = Hinweis auf Verspätung am Tag nach dem Rückgabedatum
mail-kind-welcome = Willkommen
mail-kind-password-link = Link zum Wählen eines Passworts
mail-kind-password-changed = Passwort geändert
mail-kind-alert = Neuheiten eines Abos
mail-kind-contribution-published = Text veröffentlicht
mail-kind-contribution-refused = Text nicht veröffentlicht
mail-kind-contribution-unpublished = Text zurückgezogen
mail-kind-suggestion-answered = Antwort auf einen Anschaffungsvorschlag
mail-kind-suggestion-available = Anschaffungsvorschlag im Katalog
mail-kind-registration-requested = Anmeldung erhalten
mail-kind-registration-confirmed = Anmeldung bestätigt
mail-kind-registration-declined = Anmeldung abgelehnt
mail-kind-registration-waiting = Anmeldung auf der Warteliste
mail-kind-registration-offered = Platz angeboten
mail-kind-registration-lapsed = Platz nicht bestätigt
mail-kind-registration-cancelled-by-reader = Anmeldung zurückgezogen
mail-kind-registration-cancelled-by-library = Anmeldung von der Bibliothek storniert
mail-kind-event-cancelled = Veranstaltung abgesagt
mail-kind-event-moved = Veranstaltung verlegt
mail-kind-forgotten-password = Passwort vergessen
mail-kind-activation = Link zum Aktivieren des Kontos
mail-kind-preregistration-verify = Adresse für eine Voranmeldung bestätigen
mail-kind-preregistration-received = Voranmeldung erhalten
mail-kind-preregistration-expiring = Voranmeldung läuft bald ab
mail-kind-preregistration-declined = Voranmeldung abgelehnt
mail-kind-address-confirm = Neue Adresse bestätigen
mail-kind-address-changed = E-Mail-Adresse geändert
mail-kind-account-deleted = Konto gelöscht
