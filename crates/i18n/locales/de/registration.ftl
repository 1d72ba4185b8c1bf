### Registrations for events: why not, where they stand, the reader's pages, the librarians' pages.


## Why not, whoever asks

registration-refused-already = Sie sind für diese Veranstaltung bereits angemeldet.
registration-refused-cancelled = Diese Veranstaltung ist abgesagt.
registration-refused-over = Diese Veranstaltung hat am { $date } begonnen.
registration-refused-not-yet = Die Anmeldung beginnt am { $date } um { $time }.
registration-refused-closed = Die Anmeldung ist seit { $date } um { $time } geschlossen.
registration-refused-service-closed = Diese Bibliothek nimmt online keine Anmeldungen zu ihren Veranstaltungen an.
registration-refused-full =
    Diese Veranstaltung ist ausgebucht: { $capacity ->
        [one] der Platz ist vergeben
       *[other] alle { $capacity } Plätze sind vergeben
    }.
registration-refused-full-waiting =
    Diese Veranstaltung ist ausgebucht: { $capacity ->
        [one] der Platz ist vergeben
       *[other] alle { $capacity } Plätze sind vergeben
    }. Es gibt eine Warteliste.
registration-refused-not-enough =
    Für Sie { $left ->
        [one] ist nur noch ein Platz
       *[other] sind nur noch { $left } Plätze
    } frei.
registration-refused-too-many =
    Eine Anmeldung umfasst höchstens { $limit ->
        [one] einen Platz
       *[other] { $limit } Plätze
    }.
registration-refused-no-seat = Fragen Sie mindestens einen Platz an.
registration-refused-not-member = Diese Veranstaltung ist Leserinnen und Lesern mit gültiger Anmeldung vorbehalten.
registration-refused-too-young =
    Diese Veranstaltung ist ab { $minimum ->
        [one] { $minimum } Jahr
       *[other] { $minimum } Jahren
    }.
registration-refused-too-old =
    Diese Veranstaltung ist für Kinder bis { $maximum ->
        [one] { $maximum } Jahr
       *[other] { $maximum } Jahre
    }.
registration-refused-phone = Geben Sie eine Telefonnummer an: Die Bibliothek ruft Sie an, falls die Veranstaltung ausfällt.
registration-refused-names = Geben Sie Vor- und Nachname jedes Kindes an.
registration-refused-ages = Geben Sie das Alter jedes Kindes in Jahren an.
registration-refused-too-many-names =
    Sie melden mehr Kinder als Plätze an: { $seats ->
        [one] ein Platz angefragt
       *[other] { $seats } Plätze angefragt
    }.

## Ways out

way-out-see-registrations = Meine Anmeldungen ansehen
way-out-see-registrations-text = Verfolgen oder ändern Sie Ihre Anmeldung in Ihrem Konto.
way-out-choose-event = Eine andere Veranstaltung wählen
way-out-choose-event-text = Wählen Sie eine andere Veranstaltung.
way-out-join-waiting-list = Auf die Warteliste setzen
way-out-join-waiting-list-text = Tragen Sie sich in die Warteliste ein: Ein frei gewordener Platz wird Ihnen angeboten.
way-out-ask-for-fewer = Weniger Plätze anfragen
way-out-ask-for-fewer-text = Fragen Sie weniger Plätze an und bestätigen Sie.
way-out-come-back-later = Zum Beginn der Anmeldung wiederkommen
way-out-come-back-later-text = Kommen Sie dann wieder oder tragen Sie die Veranstaltung in Ihren Kalender ein.

## States

registration-state-requested = Wartet auf Bestätigung
registration-state-confirmed = Bestätigt
registration-state-waiting = Warteliste
registration-state-offered = Platz angeboten
registration-state-present = Anwesend
registration-state-absent = Abwesend
registration-state-declined = Abgelehnt
registration-state-lapsed = Angebot verfallen
registration-state-cancelled-by-reader = Von Ihnen storniert
staff-registrations-cancelled-by-reader = Vom Leser storniert
registration-state-cancelled-by-library = Von der Bibliothek storniert

## Why a library says no: the name for staff, the sentence for the reader

registration-reason-others-first = Andere zuerst
registration-sentence-others-first = Wer noch nie teilgenommen hat, kommt zuerst.
registration-reason-wrong-age = Alter
registration-sentence-wrong-age = Die Veranstaltung richtet sich an ein anderes Alter.
registration-reason-kept-for-group = Für eine Gruppe
registration-sentence-kept-for-group = Die Veranstaltung ist einer Gruppe oder Schule vorbehalten.
registration-reason-too-many-seats = Zu viele Plätze
registration-sentence-too-many-seats = Es wurden zu viele Plätze angefragt: Melden Sie sich mit weniger Plätzen neu an.
registration-reason-reader-asked = Auf Wunsch
registration-sentence-reader-asked = Wie von Ihnen gewünscht.
registration-reason-other = Anderer Grund, in der Nachricht
registration-sentence-other = Die Bibliothek erklärt es unten.

## The form

registration-title = Anmelden: { $title }
registration-heading = Anmelden
registration-waiting-heading = In die Warteliste eintragen
registration-all-required = Alle Felder sind Pflichtfelder, sofern nicht anders angegeben.
registration-family-name = Nachname
registration-given-name = Vorname
registration-mail = E-Mail-Adresse
registration-mail-hint = Aus Ihrem Konto übernommen.
registration-mail-none = Ihr Konto hat keine E-Mail-Adresse: Verfolgen Sie Ihre Anmeldung in Ihrem Konto.
registration-seats = Anzahl Plätze
registration-seats-hint =
    Höchstens { $limit ->
        [one] ein Platz
       *[other] { $limit } Plätze
    } pro Anmeldung.
registration-seats-left =
    Noch { $left ->
        [one] ein Platz
       *[other] { $left } Plätze
    } frei.
registration-phone = Telefon
registration-phone-hint = Nur bei Absage. Beispiel: 0470 12 34 56
registration-children = Kinder, die kommen
registration-children-hint = Eine Zeile pro Kind; lassen Sie die übrigen leer.
registration-child-name = Vor- und Nachname von Kind { $number }
registration-child-age = Alter von Kind { $number }
registration-note = Frage oder besonderer Bedarf
registration-confirm = Anmeldung bestätigen
registration-wait = In die Warteliste eintragen
registration-back = Zurück zur Veranstaltung
registration-by-hand = Die Bibliothek bestätigt jede Anmeldung. Sie erhalten eine E-Mail zur Bestätigung.
registration-at-once = Ihre Anmeldung wird sofort bestätigt, auch per E-Mail.
registration-waiting-hint = Ein freier Platz wird der ersten Person auf der Liste angeboten, deren Wunsch in die freien Plätze passt. Sie hat eine Frist, um ihn anzunehmen.
registration-refused-title = Anmeldung nicht möglich
registration-event = Die Veranstaltung
registration-seats-number = Geben Sie die Anzahl der Plätze in Ziffern an.
registration-too-long = Dieser Text ist zu lang: höchstens { $limit } Zeichen.

## My registrations

registration-list = Meine Anmeldungen zu Veranstaltungen
registration-list-empty = Sie sind für keine Veranstaltung angemeldet. Wählen Sie eine aus und dann „Anmelden“.
registration-list-past = Vergangen oder abgesagt
registration-list-ahead = Bevorstehend
registration-seats-count =
    { $count ->
        [one] ein Platz
       *[other] { $count } Plätze
    }
registration-rank = Ihr Rang auf der Warteliste: { $rank }.
registration-offered-until = Zu bestätigen vor { $date }, { $time }.
registration-take-offer = Meinen Platz bestätigen
registration-edit = Ändern
registration-delete = Löschen
registration-of = die Anmeldung zu { $title }
registration-delete-title = Die Anmeldung löschen
registration-delete-question = Ihre Anmeldung zu „{ $title }“ löschen?
registration-delete-consequence = Ihre Plätze gehen an die Warteliste oder sind wieder frei.
registration-delete-consequence-waiting = Sie verlieren Ihren Rang auf der Warteliste.
registration-delete-keep = Meine Anmeldung behalten
registration-edit-title = Anmeldung ändern: { $title }
registration-edit-heading = Die Anmeldung ändern
registration-save = Speichern
registration-too-late = Diese Anmeldung kann nicht mehr geändert werden: { $state }.
registration-changed-meanwhile = Diese Anmeldung hat sich inzwischen geändert. Prüfen Sie sie und versuchen Sie es erneut.

## By a link in a mail

registration-link-title = Ihre Anmeldung
registration-link-cancel = Meine Anmeldung zurückziehen
registration-link-over = Dieser Link funktioniert nicht mehr: Die Veranstaltung ist vorbei oder die Adresse unvollständig.
registration-link-cancelled = Ihre Anmeldung ist zurückgezogen. Eine E-Mail bestätigt dies.
registration-link-confirmed = Ihr Platz ist bestätigt. Eine E-Mail bestätigt dies.
registration-link-too-late = Es ist zu spät: { $state }.

## The result of an action

flash-registration-confirmed = Ihre Anmeldung zu „{ $what }“ ist bestätigt.
flash-registration-confirmed-text = Eine E-Mail bestätigt dies, mit einer Datei für Ihren Kalender.
flash-registration-requested = Ihre Anmeldung zu „{ $what }“ ist eingegangen.
flash-registration-requested-text = Die Bibliothek bestätigt sie: Warten Sie auf die E-Mail.
flash-registration-waiting = Sie stehen auf der Warteliste für „{ $what }“.
flash-registration-waiting-text = Wird ein Platz frei, bieten wir ihn Ihnen per E-Mail an.
flash-registration-changed = Ihre Anmeldung zu „{ $what }“ ist geändert.
flash-registration-deleted = Ihre Anmeldung zu „{ $what }“ ist gelöscht.
flash-registration-deleted-text = Eine E-Mail bestätigt dies.

## For librarians

staff-nav-registrations = Anmeldungen
staff-registrations-title = Anmeldungen zu Veranstaltungen
staff-registrations-empty = Keine kommenden Veranstaltungen mit Anmeldung.
staff-registrations-none = Noch niemand ist angemeldet.
staff-registrations-column-event = Veranstaltung
staff-registrations-column-when = Wann
staff-registrations-column-left = Plätze
staff-registrations-column-to-validate = Zu bestätigen
staff-registrations-column-waiting = Auf Warteliste
staff-registrations-column-reader = Leser
staff-registrations-column-seats = Plätze
staff-registrations-column-state = Status
staff-registrations-column-contact = Telefon und Bemerkungen
staff-registrations-caption = Anmeldungen zu „{ $title }“
staff-registrations-seats = { $taken } von { $capacity }
staff-registrations-unlimited = { $taken }, ohne Grenze
staff-registrations-choose = { $reader } auswählen
staff-registrations-accept = Bestätigen
staff-registrations-decline = Ablehnen…
staff-registrations-cancel = Stornieren…
staff-registrations-present = Anwesend
staff-registrations-absent = Abwesend
staff-registrations-decline-question = Diese Anmeldungen ablehnen?
staff-registrations-decline-verb = Ablehnen und benachrichtigen
staff-registrations-cancel-question = Diese Anmeldungen stornieren?
staff-registrations-cancel-verb = Stornieren und benachrichtigen
staff-registrations-keep = Nichts ändern
flash-registrations-handled = Anmeldungen bearbeitet: { $what }.
flash-registrations-nothing = Wählen Sie mindestens eine Anmeldung.
staff-registrations-conflict = Schon bearbeitet von { $name }, { $time }
staff-registrations-conflict-text = Ein Teil der Auswahl hatte sich inzwischen geändert: Daran wurde nichts getan.
staff-registrations-reader-or-portal = die Person oder das Portal
staff-registrations-age =
    { $age ->
        [one] { $age } Jahr
       *[other] { $age } Jahre
    }
staff-registrations-child = { $name } ({ $age })
staff-registrations-back = Alle Veranstaltungen
