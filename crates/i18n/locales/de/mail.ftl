### Mails to readers. Each kind has a subject, a title, what happened, what to do, a button, and
### a way out. Never a card number nor an amount owed.


## Around every mail

mail-greeting = Guten Tag { $name },
mail-greeting-unnamed = Guten Tag,
mail-reference = Vormerkung { $reference }. Antworten Sie auf diese Nachricht, um der Bibliothek zu schreiben.
mail-reply = Antworten Sie auf diese Nachricht, um der Bibliothek zu schreiben.
mail-why = Sie erhalten diese Nachricht, weil Sie eine Vormerkung im Verbund { $site } haben.
mail-document = { $type }, Signatur { $number }
mail-pickup-library = Abholbibliothek
mail-until = Bis { $date }
mail-until-time = Bis { $date }, { $time }
mail-at-desk = an der Theke
mail-at-desk-mark = an der Theke, unter { $code }
mail-hours = Öffnungszeiten
mail-cost = Bei der Abholung zu zahlen: { $amount }
mail-note = Eine Nachricht der Bibliothek:
mail-choose = Meine E-Mails wählen

## Requested

mail-hold-requested-subject = Vormerkungsanfrage gesendet: { $title }
mail-hold-requested-title = Ihre Anfrage ist gesendet
mail-hold-requested-text = Sie möchten „{ $title }“ vormerken. Abholbibliothek: { $library }.
mail-hold-requested-next = Die Bibliothek bestätigt sie meist innerhalb eines Öffnungstages. Sie erhalten dann eine weitere Nachricht: warten Sie darauf, bevor Sie kommen.
mail-hold-requested-button = Meine Vormerkung ansehen
mail-hold-requested-way-out = Haben Sie es sich anders überlegt? Löschen Sie die Vormerkung, noch ist nichts vorbereitet.

## Accepted, waiting in the queue

mail-hold-queued-subject = Vormerkung angenommen: { $title }
mail-hold-queued-title = Ihre Vormerkung ist angenommen
mail-hold-queued-text = „{ $title }“ ist für Sie vorgemerkt. Abholbibliothek: { $library }.
mail-hold-queued-next = Wir schreiben Ihnen, sobald das Exemplar bereitliegt. Bis dahin ist nichts zu tun.
mail-hold-queued-button = Meine Vormerkung ansehen
mail-hold-queued-way-out = Brauchen Sie es nicht mehr? Löschen Sie die Vormerkung, dann kommt die nächste Person an die Reihe.

## Declined

mail-hold-declined-subject = Vormerkung abgelehnt: { $title }
mail-hold-declined-title = Ihre Vormerkung konnte nicht angenommen werden
mail-hold-declined-text = Sie haben „{ $title }“ angefragt. { $reason }
mail-hold-declined-next = Vielleicht passt eine andere Ausgabe oder eine andere Bibliothek.
mail-hold-declined-button = Im Katalog suchen
mail-hold-declined-way-out = Eine Frage? Antworten Sie auf diese Nachricht, das Team hilft Ihnen.

## In transit

mail-hold-in-transit-subject = Unterwegs zu Ihrer Bibliothek: { $title }
mail-hold-in-transit-title = Ihre Vormerkung ist unterwegs
mail-hold-in-transit-text = „{ $title }“ ist mit dem Fahrdienst unterwegs. Abholbibliothek: { $library }.
mail-hold-in-transit-next = Wir schreiben Ihnen bei der Ankunft: warten Sie darauf, bevor Sie kommen.
mail-hold-in-transit-button = Meine Vormerkung ansehen
mail-hold-in-transit-way-out = Brauchen Sie es nicht mehr? Löschen Sie die Vormerkung, dann kommt die nächste Person an die Reihe.

## Ready

mail-hold-ready-subject = Abzuholen bis { $date }: { $title }
mail-hold-ready-title = Ihre Vormerkung liegt bereit
mail-hold-ready-text = Wir haben „{ $title }“ für Sie bereitgelegt. Abholbibliothek: { $library }, bis { $date }.
mail-hold-ready-next = Bringen Sie Ihren Ausweis mit oder zeigen Sie „Mein Ausweis“ in Ihrem Konto.
mail-hold-ready-button = Meine Vormerkung ansehen
mail-hold-ready-way-out = Brauchen Sie es nicht mehr? Löschen Sie die Vormerkung, dann kommt die nächste Person an die Reihe.

## About to expire

mail-hold-expiring-subject = Noch abzuholen bis { $date }: { $title }
mail-hold-expiring-title = Ihre Vormerkung liegt noch bereit
mail-hold-expiring-text = „{ $title }“ liegt bis { $date } bereit. Abholbibliothek: { $library }.
mail-hold-expiring-next = Danach geht das Exemplar an die nächste Person oder zurück ins Regal.
mail-hold-expiring-button = Meine Vormerkung ansehen
mail-hold-expiring-way-out = Können Sie nicht kommen? Antworten Sie auf diese Nachricht oder löschen Sie die Vormerkung.

## Expired

mail-hold-expired-subject = Vormerkung nicht abgeholt bis { $date }: { $title }
mail-hold-expired-title = Ihre Vormerkung wurde nicht abgeholt
mail-hold-expired-text = „{ $title }“ lag bis { $date } bereit. Abholbibliothek: { $library }.
mail-hold-expired-next = Das Exemplar ging an die nächste Person oder kommt zurück ins Regal.
mail-hold-expired-button = Erneut vormerken
mail-hold-expired-way-out = Wollten Sie noch kommen? Rufen Sie die Bibliothek an: vielleicht ist das Exemplar noch da.

## Cancelled by the reader

mail-hold-cancelled-by-reader-subject = Vormerkung gelöscht: { $title }
mail-hold-cancelled-by-reader-title = Ihre Vormerkung ist gelöscht
mail-hold-cancelled-by-reader-text = Sie haben die Vormerkung von „{ $title }“ gelöscht. Abholbibliothek: { $library }.
mail-hold-cancelled-by-reader-next = Sonst ist nichts zu tun.
mail-hold-cancelled-by-reader-button = Erneut vormerken
mail-hold-cancelled-by-reader-way-out = Waren Sie das nicht? Ändern Sie Ihr Passwort und antworten Sie auf diese Nachricht.

## Cancelled by the library

mail-hold-cancelled-by-library-subject = Vormerkung von der Bibliothek storniert: { $title }
mail-hold-cancelled-by-library-title = Ihre Vormerkung ist storniert
mail-hold-cancelled-by-library-text = Die Bibliothek hat die Vormerkung von „{ $title }“ storniert. { $reason }
mail-hold-cancelled-by-library-next = Vielleicht passt eine andere Ausgabe oder eine andere Bibliothek.
mail-hold-cancelled-by-library-button = Im Katalog suchen
mail-hold-cancelled-by-library-way-out = Eine Frage? Antworten Sie auf diese Nachricht, das Team hilft Ihnen.

## Time limit passed

mail-hold-lapsed-subject = Frist am { $date } überschritten: { $title }
mail-hold-lapsed-title = Ihre Vormerkung hat ihre Frist erreicht
mail-hold-lapsed-text = „{ $title }“ konnte bis { $date }, dem von Ihnen gewählten Datum, nicht bereitgelegt werden.
mail-hold-lapsed-next = Möchten Sie es noch? Merken Sie es erneut vor, ohne Datum oder mit einem späteren.
mail-hold-lapsed-button = Erneut vormerken
mail-hold-lapsed-way-out = Andernfalls ist nichts zu tun.

## Deadline moved by a closure

mail-hold-deadline-moved-subject = Nun abzuholen bis { $date }: { $title }
mail-hold-deadline-moved-title = Sie haben mehr Zeit
mail-hold-deadline-moved-text = Die Bibliothek ist geschlossen: „{ $title }“ liegt bis { $date } bereit. Abholbibliothek: { $library }.
mail-hold-deadline-moved-next = Prüfen Sie die Öffnungszeiten, bevor Sie kommen.
mail-hold-deadline-moved-button = Meine Vormerkung ansehen
mail-hold-deadline-moved-way-out = Brauchen Sie es nicht mehr? Löschen Sie die Vormerkung, dann kommt die nächste Person an die Reihe.

## A link to choose a password

mail-password-link-subject = Ihr Link zur Wahl eines Passworts, gültig bis { $time }
mail-password-link-title = Wählen Sie Ihr Passwort
mail-password-link-text = Dieser Link gilt ein einziges Mal, bis { $time }.
mail-password-link-next = Sie wählen ein Passwort und sind danach angemeldet.
mail-password-link-button = Ein Passwort wählen
mail-password-link-way-out = Haben Sie nichts angefordert? Ignorieren Sie diese Nachricht, es ändert sich nichts.

## A loan due soon

mail-loan-due-soon-subject = Zurück bis { $date }: { $title }
mail-loan-due-soon-title = Eine Leihfrist läuft ab
mail-loan-due-soon-text = „{ $title }“ ist bis { $date } zurückzugeben. Rückgabebibliothek: { $library }.
mail-loan-due-soon-next = In Ihrem Konto können Sie die Verlängerung anfragen.
mail-loan-due-soon-button = Meine Ausleihen ansehen
mail-loan-due-soon-way-out = Schon zurückgegeben? Dann ist nichts zu tun.

## An overdue loan

mail-loan-overdue-subject = Überfällig seit { $date }: { $title }
mail-loan-overdue-title = Eine Ausleihe ist überfällig
mail-loan-overdue-text = „{ $title }“ war bis { $date } zurückzugeben. Rückgabebibliothek: { $library }.
mail-loan-overdue-next = Bringen Sie es so bald wie möglich zurück, in den Rückgabekasten, wenn die Bibliothek geschlossen ist.
mail-loan-overdue-button = Meine Ausleihen ansehen
mail-loan-overdue-way-out = Verloren oder nicht rückgabefähig? Antworten Sie auf diese Nachricht, das Team findet eine Lösung.

## Welcome

mail-welcome-subject = Willkommen in der Bibliothek: { $library }
mail-welcome-title = Sie sind angemeldet
mail-welcome-text = Sie können ab heute mit Ihrem Ausweis ausleihen. Ihre Bibliothek: { $library }.
mail-welcome-next = Melden Sie sich im Portal mit Ihrer Ausweisnummer an, um vorzumerken und zu verlängern.
mail-welcome-button = Zum Portal
mail-welcome-way-out = Sind Sie das nicht? Antworten Sie auf diese Nachricht.

## A password was changed

mail-password-changed-subject = Ihr Passwort wurde geändert
mail-password-changed-title = Ihr Passwort wurde geändert
mail-password-changed-text = Das Passwort Ihres Kontos wurde geändert. Andere Geräte sind abgemeldet.
mail-password-changed-next = Wenn Sie das waren, ist nichts zu tun.
mail-password-changed-button = Mein Konto ansehen
mail-password-changed-way-out = Waren Sie das nicht? Fordern Sie sofort ein neues Passwort an und antworten Sie auf diese Nachricht.

## A comment or a coup de cœur is published

mail-contribution-published-subject = Veröffentlicht: { $title }
mail-contribution-published-title = Ihr Text ist veröffentlicht
mail-contribution-published-text = „{ $title }“ ist jetzt auf dem Portal zu lesen, unter dem Namen, den Sie gewählt haben.
mail-contribution-published-next = Danke, dass Sie Ihre Leseerfahrungen teilen.
mail-contribution-published-button = Auf dem Portal lesen
mail-contribution-published-way-out = Sie können ihn in Ihrem Konto ändern oder löschen.

## A comment or a coup de cœur is refused

mail-contribution-refused-subject = Nicht veröffentlicht: { $title }
mail-contribution-refused-title = Ihr Text wird nicht veröffentlicht
mail-contribution-refused-text = Wir haben „{ $title }“ gelesen. { $reason }
mail-contribution-refused-next = Ändern Sie ihn in Ihrem Konto: wir lesen ihn noch einmal.
mail-contribution-refused-button = Meinen Text ansehen
mail-contribution-refused-way-out = Eine Frage? Antworten Sie auf diese Nachricht, das Team hilft Ihnen.

## A comment or a coup de cœur is taken down

mail-contribution-unpublished-subject = Zurückgezogen: { $title }
mail-contribution-unpublished-title = Ihr Text ist nicht mehr veröffentlicht
mail-contribution-unpublished-text = Wir haben „{ $title }“ noch einmal gelesen und vom Portal genommen. { $reason }
mail-contribution-unpublished-next = Ändern Sie ihn in Ihrem Konto: wir lesen ihn noch einmal.
mail-contribution-unpublished-button = Meinen Text ansehen
mail-contribution-unpublished-way-out = Eine Frage? Antworten Sie auf diese Nachricht, das Team hilft Ihnen.

## A suggestion of purchase goes on

mail-suggestion-answered-subject = Ihr Anschaffungsvorschlag: { $title }
mail-suggestion-answered-title = Neues zu Ihrem Vorschlag
mail-suggestion-answered-text = Sie haben die Anschaffung von „{ $title }“ vorgeschlagen. { $reason }
mail-suggestion-answered-next = Bibliothek, die antwortet: { $library }.
mail-suggestion-answered-button = Meine Vorschläge verfolgen
mail-suggestion-answered-way-out = Eine Frage? Antworten Sie auf diese Nachricht, das Team hilft Ihnen.

## What was suggested is there

mail-suggestion-available-subject = Angeschafft, wie Sie es vorschlugen: { $title }
mail-suggestion-available-title = Ihr Vorschlag steht im Katalog
mail-suggestion-available-text = „{ $title }“ ist angekommen. { $reason }
mail-suggestion-available-next = Bibliothek, die es gekauft hat: { $library }.
mail-suggestion-available-button = Den Titel ansehen
mail-suggestion-available-way-out = Eine Frage? Antworten Sie auf diese Nachricht, das Team hilft Ihnen.

## Fetched elsewhere

mail-hold-pickup-changed-subject = Abholbibliothek geändert: { $title }
mail-hold-pickup-changed-title = Ihre Abholbibliothek ist geändert
mail-hold-pickup-changed-text = „{ $title }“ holen Sie hier ab: { $library }. Sie behalten Ihren Platz.
mail-hold-pickup-changed-next = Wir schreiben Ihnen, sobald das Exemplar bereitliegt.
mail-hold-pickup-changed-button = Meine Vormerkung ansehen
mail-hold-pickup-changed-way-out = Waren Sie das nicht? Ändern Sie Ihr Passwort und antworten Sie auf diese Nachricht.

## Suspended

mail-hold-suspended-subject = Vormerkung ausgesetzt bis { $date }: { $title }
mail-hold-suspended-title = Ihre Vormerkung ist ausgesetzt
mail-hold-suspended-text = Die Vormerkung von „{ $title }“ ist bis einschließlich { $date } ausgesetzt. Sie behalten Ihren Platz. Abholbibliothek: { $library }.
mail-hold-suspended-next = Sie läuft am Tag danach von selbst weiter. Sie können sie auch früher fortsetzen.
mail-hold-suspended-button = Meine Vormerkung ansehen
mail-hold-suspended-way-out = Waren Sie das nicht? Ändern Sie Ihr Passwort und antworten Sie auf diese Nachricht.
