### Mails about registrations for events. Each kind has a subject, a title, what happened, what to do,
### a button, and a way out.


## Around

mail-event-when = { $date }, { $hours }

## Received, to be validated

mail-registration-requested-subject = Anmeldung erhalten: { $title }
mail-registration-requested-title = Ihre Anmeldung ist eingegangen
mail-registration-requested-text =
    Sie haben { $seats ->
        [one] einen Platz
       *[other] { $seats } Plätze
    } für „{ $title }“ am { $date } angefragt. Die Bibliothek bestätigt jede Anmeldung: { $library }.
mail-registration-requested-next = Ihr Platz wird bis dahin freigehalten. Die Antwort kommt mit einer weiteren Nachricht.
mail-registration-requested-button = Meine Anmeldungen ansehen
mail-registration-requested-way-out = Sie können doch nicht kommen? Sagen Sie mit einem Klick ab: Der Platz geht an jemand anderen.

## Confirmed

mail-registration-confirmed-subject = Anmeldung bestätigt: { $title }, { $date }
mail-registration-confirmed-title = Ihre Anmeldung ist bestätigt
mail-registration-confirmed-text =
    Wir halten für Sie { $seats ->
        [one] einen Platz
       *[other] { $seats } Plätze
    } für „{ $title }“ am { $date } frei.
mail-registration-confirmed-next = Mit der Datei im Anhang tragen Sie die Veranstaltung in Ihren Kalender ein.
mail-registration-confirmed-button = Meine Anmeldungen ansehen
mail-registration-confirmed-way-out = Sie können doch nicht kommen? Sagen Sie mit einem Klick ab: Der Platz geht an jemand anderen.

## Declined

mail-registration-declined-subject = Anmeldung abgelehnt: { $title }
mail-registration-declined-title = Ihre Anmeldung konnte nicht angenommen werden
mail-registration-declined-text = Sie wollten am { $date } an „{ $title }“ teilnehmen. { $reason }
mail-registration-declined-next = Im Veranstaltungskalender finden Sie weitere Angebote.
mail-registration-declined-button = Veranstaltungen ansehen
mail-registration-declined-way-out = Eine Frage? Antworten Sie auf diese Nachricht, das Team hilft Ihnen.

## On the waiting list

mail-registration-waiting-subject = Warteliste: { $title }
mail-registration-waiting-title = Sie stehen auf der Warteliste
mail-registration-waiting-text = „{ $title }“ am { $date } ist ausgebucht. Ihr Rang auf der Warteliste: { $rank }.
mail-registration-waiting-next = Sobald ein Platz für Sie frei wird, schreiben wir Ihnen. Sie haben dann eine Frist, um ihn anzunehmen.
mail-registration-waiting-button = Meine Anmeldungen ansehen
mail-registration-waiting-way-out = Sie möchten nicht länger warten? Sagen Sie mit einem Klick ab.

## A seat is proposed

mail-registration-offered-subject = Ein Platz für Sie, zu bestätigen vor { $until }: { $title }
mail-registration-offered-title = Ein Platz ist für Sie frei geworden
mail-registration-offered-text =
    Wir bieten Ihnen { $seats ->
        [one] einen Platz
       *[other] { $seats } Plätze
    } für „{ $title }“ am { $date } an. Bestätigen Sie vor { $until }, { $time }.
mail-registration-offered-next = Ohne Antwort bis dahin ist die nächste Person an der Reihe.
mail-registration-offered-button = Meinen Platz bestätigen
mail-registration-offered-way-out = Sie können nicht kommen? Sagen Sie mit einem Klick ab, die nächste Person dankt Ihnen.

## Nobody answered in time

mail-registration-lapsed-subject = Platz nicht bestätigt: { $title }
mail-registration-lapsed-title = Der angebotene Platz ging an jemand anderen
mail-registration-lapsed-text = Wir hatten Ihnen einen Platz für „{ $title }“ am { $date } angeboten. Die Frist verging ohne Antwort.
mail-registration-lapsed-next = Möchten Sie noch kommen? Melden Sie sich neu an: Sie stehen dann am Ende der Warteliste.
mail-registration-lapsed-button = Veranstaltungen ansehen
mail-registration-lapsed-way-out = Eine Frage? Antworten Sie auf diese Nachricht, das Team hilft Ihnen.

## Cancelled by the reader

mail-registration-cancelled-by-reader-subject = Anmeldung zurückgezogen: { $title }
mail-registration-cancelled-by-reader-title = Ihre Anmeldung ist zurückgezogen
mail-registration-cancelled-by-reader-text = Sie haben Ihre Anmeldung zu „{ $title }“ am { $date } zurückgezogen. Danke, dass Sie uns Bescheid geben.
mail-registration-cancelled-by-reader-next = Sonst ist nichts zu tun.
mail-registration-cancelled-by-reader-button = Veranstaltungen ansehen
mail-registration-cancelled-by-reader-way-out = Das waren nicht Sie? Antworten Sie auf diese Nachricht.

## Cancelled by the library

mail-registration-cancelled-by-library-subject = Anmeldung von der Bibliothek storniert: { $title }
mail-registration-cancelled-by-library-title = Ihre Anmeldung ist storniert
mail-registration-cancelled-by-library-text = Die Bibliothek hat Ihre Anmeldung zu „{ $title }“ am { $date } storniert. { $reason }
mail-registration-cancelled-by-library-next = Im Veranstaltungskalender finden Sie weitere Angebote.
mail-registration-cancelled-by-library-button = Veranstaltungen ansehen
mail-registration-cancelled-by-library-way-out = Eine Frage? Antworten Sie auf diese Nachricht, das Team hilft Ihnen.

## The event will not take place

mail-event-cancelled-subject = Veranstaltung abgesagt: { $title }, { $date }
mail-event-cancelled-title = Diese Veranstaltung findet nicht statt
mail-event-cancelled-text = „{ $title }“, geplant am { $date }, ist abgesagt. Bibliothek: { $library }.
mail-event-cancelled-next = Ihre Anmeldung entfällt, Sie müssen nichts tun. Die Datei im Anhang streicht sie aus Ihrem Kalender.
mail-event-cancelled-button = Veranstaltungen ansehen
mail-event-cancelled-way-out = Eine Frage? Antworten Sie auf diese Nachricht, das Team hilft Ihnen.

## The event moves

mail-event-moved-subject = Anderer Termin oder Ort: { $title }
mail-event-moved-title = Termin oder Ort hat sich geändert
mail-event-moved-text = „{ $title }“ findet jetzt am { $date } statt. Bibliothek: { $library }. Hier stehen die neue Uhrzeit und der neue Ort.
mail-event-moved-next = Ihre Anmeldung bleibt gültig, Sie müssen nichts tun.
mail-event-moved-button = Meine Anmeldungen ansehen
mail-event-moved-way-out = Sie können doch nicht kommen? Sagen Sie mit einem Klick ab: Der Platz geht an jemand anderen.
