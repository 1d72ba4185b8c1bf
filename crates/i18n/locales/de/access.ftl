### Coming in: pre-registration, activation, forgotten passwords, what one signs in with.


## Doors

door-wait =
    Von hier kommen zu viele Anfragen. Versuchen Sie es in { $minutes ->
        [one] { $minutes } Minute
       *[other] { $minutes } Minuten
    } noch einmal.
sign-in-no-account-text = Füllen Sie die Voranmeldung aus, für sich allein oder für Ihre Familie, und kommen Sie dann mit Ihrem Personalausweis an die Theke.
activation-go = Wählen Sie Ihr Passwort
flash-account-opened = Ihr Konto ist offen.
preregistration-go = Mich voranmelden

## A forgotten password

forgotten-title = Passwort vergessen
forgotten-intro = Geben Sie Ihre Ausweisnummer, Ihren Benutzernamen oder Ihre E-Mail-Adresse an. Wir senden einen Link an die Adresse, die die Bibliothek kennt.
forgotten-field = Ausweisnummer, Benutzername oder E-Mail-Adresse
forgotten-hint = Ihre Familie teilt sich eine Adresse? Eine einzige E-Mail enthält einen Link für jede Person.
forgotten-submit = Einen Link erhalten
link-sent = Wenn wir Ihre Angaben kennen, ist soeben eine E-Mail abgegangen.
link-sent-text = Der Link gilt einmal, eine Stunde lang.
link-sent-nothing = Nach fünf Minuten nichts? Schauen Sie im Spam-Ordner nach und fragen Sie dann an der Theke: Die bekannte Adresse ist vielleicht veraltet.

## The first password of a card

activation-first-time = Zum ersten Mal hier? Wählen Sie Ihr Passwort
activation-first-time-hint = Sie haben schon einen Ausweis?
activation-title = Meinen Ausweis aktivieren
activation-intro = Geben Sie die Nummer Ihres Ausweises an. Wir senden an die Adresse, die die Bibliothek kennt, einen Link zur Wahl Ihres Passworts.
activation-with-code = Ich habe an der Theke einen Code erhalten
activation-with-mail = Lieber einen Link per E-Mail erhalten
activation-code-title = Meinen Ausweis mit einem Code aktivieren
activation-code-intro = Übertragen Sie den Code, der an der Theke gedruckt wurde, und wählen Sie Ihr Passwort.
activation-code = Code der Theke
activation-code-hint = Zwölf Buchstaben und Ziffern. Striche und Großschreibung zählen nicht.
activation-error = Dieser Ausweis und dieser Code gehören nicht zusammen, oder der Code gilt nicht mehr. Prüfen Sie beide oder bitten Sie an der Theke um einen anderen Code.
activation-sent-nothing = Nach fünf Minuten nichts? Vielleicht hat die Bibliothek Ihre Adresse nicht: Die Theke druckt in einer Minute einen Code.

## A new address for mail

address-confirm-title = Meine E-Mail-Adresse bestätigen
address-confirm-text = Unsere Nachrichten gehen künftig an { $address }.
address-confirm-submit = Diese Adresse bestätigen
address-confirm-done = Ihre neue Adresse ist bestätigt.
address-confirm-done-text = Die alte wird benachrichtigt.
address-undo-title = Meine alte E-Mail-Adresse behalten
address-undo-text = Unsere Nachrichten gehen wieder an { $address }, alle Geräte werden abgemeldet, und Sie wählen ein neues Passwort.
address-undo-submit = Die alte Adresse behalten
address-undo-done = Ihre alte Adresse gilt wieder.
address-undo-done-text = Ein Link zur Wahl eines neuen Passworts ist dorthin unterwegs.

## « Modifier mes identifiants »

credentials-identifier-hint = Sie können sich immer mit Ihrer Ausweisnummer anmelden.
credentials-password-hint = Leer lassen, um das jetzige zu behalten. Mindestens { $count } Zeichen; ein kurzer Satz ist bestens.
credentials-mail-hint = Eine neue Adresse gilt, sobald Sie dem Link folgen, den wir dorthin senden.
credentials-mail-waiting = Neue Adresse zu bestätigen: { $address }. Folgen Sie dem Link, der dort ankam.
credentials-current = Jetziges Passwort
credentials-current-hint = Es beweist, dass Sie es sind.
flash-credentials-changed = Ihre Zugangsdaten sind geändert.
flash-credentials-same = Nichts hat sich geändert: Alles ist wie zuvor.
flash-address-asked = Ein Link ist unterwegs an { $what }.
flash-address-asked-text = Folgen Sie ihm, damit diese Adresse gilt.
credential-refused-password = Prüfen Sie das jetzige Passwort: Es ist nicht das dieses Kontos.
credential-refused-tries =
    Zu viele Versuche mit dem jetzigen Passwort. Versuchen Sie es in { $minutes ->
        [one] { $minutes } Minute
       *[other] { $minutes } Minuten
    } noch einmal.
credential-refused-address = Prüfen Sie die E-Mail-Adresse: Sie hat die Form name@beispiel.be.
credential-refused-addresses =
    Zu viele neue Adressen in kurzer Zeit. Versuchen Sie es in { $minutes ->
        [one] { $minutes } Minute
       *[other] { $minutes } Minuten
    } noch einmal.
identifier-refused-taken = Wählen Sie einen anderen Benutzernamen: Dieser ist schon vergeben.

## A lost card

card-lost-title = Ich habe meinen Ausweis verloren
card-lost-question = Ihren Ausweis sperren?
card-lost-consequence = Ab sofort leiht niemand mehr damit aus. Ihre Vormerkungen behalten ihren Platz. Die Theke stellt Ihnen einen neuen Ausweis aus.
card-lost-submit = Meinen Ausweis sperren
card-lost-keep = Meinen Ausweis behalten
flash-card-lost = Ihr Ausweis ist gesperrt.
flash-card-lost-text = Kommen Sie mit Ihrem Personalausweis an die Theke, um einen neuen zu erhalten.

## Where one is signed in

sessions-title = Angemeldete Geräte
sessions-intro = Die Browser, in denen Ihr Konto offen ist. Melden Sie ab, was Sie nicht kennen, und ändern Sie dann Ihr Passwort.
sessions-this = Diese Sitzung
sessions-end = Abmelden
sessions-end-others = Alle anderen Geräte abmelden
sessions-browser-on = { $browser } auf { $system }
sessions-unknown = Unbekannter Browser
sessions-begun = Angemeldet am { $date }, { $time }
sessions-seen = Zuletzt benutzt am { $date }, { $time }
flash-session-ended = Das Gerät ist abgemeldet.
flash-sessions-ended = Alle anderen Geräte sind abgemeldet.
profile-more = Sicherheit und Daten

## A pre-registration that waits

waiting-title = Ihre Voranmeldung wartet an der Theke
waiting-text = Kommen Sie mit Ihrem Personalausweis bis { $date } und nennen Sie diesen Code. Bis dahin können Sie suchen und Listen führen.

## Asking to be registered

preregistration-title = Voranmeldung
preregistration-intro = Bereiten Sie Ihre Anmeldung von hier aus vor: Danach genügt ein Besuch an der Theke. Alles ist auszufüllen, außer was freiwillig ist.
preregistration-who = Die Person
preregistration-ages = Unter { $age } Jahren stellt ein verantwortlicher Erwachsener den Antrag: Er füllt diesen Teil aus und fügt das Kind weiter unten hinzu.
preregistration-contact = So erreichen wir Sie
preregistration-mail-hint = Wir senden einen Link dorthin. Eine ganze Familie darf sich eine Adresse teilen.
preregistration-choose = Wählen Sie
preregistration-children = Die Kinder
preregistration-children-hint = Sie können Ihre Kinder gleich mit anmelden: Sie sind dann der verantwortliche Erwachsene.
preregistration-child = Kind { $number }
preregistration-child-field = { $field } von Kind { $number }
preregistration-add-child = Ein Kind hinzufügen
preregistration-remove-child = Dieses Kind entfernen
preregistration-privacy =
    Diese Daten dienen nur der Vorbereitung Ihrer Anmeldung. Kommt niemand an die Theke, werden sie nach { $days ->
        [one] { $days } Tag
       *[other] { $days } Tagen
    } gelöscht.
preregistration-send = Meinen Antrag senden
preregistration-next = Wie es weitergeht
preregistration-step-mail = Sie erhalten eine E-Mail: Folgen Sie dem Link binnen zwei Tagen.
preregistration-step-account = Sie wählen ein Passwort: Sie können schon suchen und Listen führen.
preregistration-step-desk = Sie kommen mit Ihrem Personalausweis an die Theke: Sie gehen mit Ihrem Ausweis.
preregistration-sent = Soeben ist eine E-Mail an die angegebene Adresse abgegangen.
preregistration-sent-text = Folgen Sie dem Link binnen zwei Tagen, um Ihr vorläufiges Konto zu öffnen.
verify-title = Mein vorläufiges Konto öffnen
verify-intro = Ihre Adresse ist geprüft. Voranmeldung für { $names }. Wählen Sie, womit Sie sich bis zu Ihrem Besuch an der Theke anmelden.
verify-identifier-hint = Ein Name, der nur Ihnen gehört, mit mindestens einem Buchstaben.
verify-submit = Mein Konto öffnen
preregistration-refused-needs-adult = Unter { $minimum } Jahren stellt ein verantwortlicher Erwachsener den Antrag und fügt das Kind weiter unten hinzu.
preregistration-refused-adult-too-young = Wer für Kinder einsteht, ist mindestens { $minimum } Jahre alt.
preregistration-refused-child-of-age = { $name } ist volljährig und meldet sich selbst an.
preregistration-refused-too-many = Ein Antrag umfasst höchstens { $maximum } Kinder.
preregistration-refused-card-twice = Der Ausweis { $card } ist zwei Personen zugewiesen.
preregistration-refused-nobody = Kreuzen Sie mindestens eine Person an.
preregistration-refused-service-closed = Diese Bibliothek nimmt online keine Voranmeldungen an.

## States, reasons and sentences of a pre-registration

preregistration-state-requested = Beantragt
preregistration-state-to-complete = In der Bibliothek abzuschließen
preregistration-state-active = Aktiv
preregistration-state-declined = Abgelehnt
preregistration-state-expired = Abgelaufen
preregistration-reason-already-known = Schon angemeldet
preregistration-reason-not-serious = Erfundene Angaben
preregistration-reason-elsewhere = Außerhalb der Gemeinde
preregistration-reason-other = Anderer Grund
preregistration-sentence-already-known = Sie haben schon einen Ausweis: Aktivieren Sie ihn auf dem Portal oder fragen Sie an der Theke.
preregistration-sentence-not-serious = Mit den Angaben können wir Sie nicht anmelden.
preregistration-sentence-elsewhere = Diese Bibliothek meldet an, wer in der Gemeinde wohnt, lernt oder arbeitet.
preregistration-sentence-other = Die Bibliothek sagt Ihnen den Grund: Rufen Sie an oder kommen Sie an die Theke.

## Pre-registrations and codes at the desk

staff-nav-preregistrations = Voranmeldungen
staff-preregistration-find = Name, E-Mail-Adresse oder Code
staff-preregistration-none = Niemand wartet. Anträge erscheinen hier, sobald die E-Mail-Adresse geprüft ist.
staff-preregistration-not-found = Keine Voranmeldung zu „{ $query }“. Suchen Sie einen Teil des Namens oder den Code.
staff-preregistration-who = Für wen
staff-preregistration-code = Code
staff-preregistration-until = Bis
staff-preregistration-address = Anschrift
staff-preregistration-born =
    Geburtsdatum: { $date } ({ $age ->
        [one] { $age } Jahr
       *[other] { $age } Jahre
    })
staff-preregistration-enrol = Anmelden
staff-preregistration-namesakes = Gleicher Name und gleiches Geburtsdatum:
staff-preregistration-others = Eine weitere Voranmeldung für dieselbe Person:
staff-preregistration-valid = Anmeldung gültig bis
staff-preregistration-until-wrong = Geben Sie einen künftigen Tag als Ende der Anmeldung an.
staff-preregistration-fee = Noch offener Jahresbeitrag
staff-preregistration-fee-hint = In Euro, wie 5,00. Leer: nichts offen.
staff-preregistration-fee-wrong = Schreiben Sie den Beitrag in Euro, wie 5,00.
staff-preregistration-wrong = { $name } – { $text }
staff-preregistration-complete = Anmeldung abschließen
staff-preregistration-decline = Voranmeldung ablehnen
staff-preregistration-decline-hint = Die Daten werden gelöscht, und die Person erhält den Grund per E-Mail.
staff-preregistration-reason = Grund
staff-preregistration-over = Diese Voranmeldung ist schon bearbeitet: Es ist nichts mehr zu tun.
flash-preregistration-completed = Anmeldung erledigt; angemeldete Personen: { $what }.
flash-preregistration-declined = Die Voranmeldung { $what } ist geschlossen.
staff-activation-title = Aktivierungscode
staff-activation-question = Einen Code für das Konto von { $name } erstellen?
staff-activation-consequence = Prüfen Sie zuerst die Identität. Der Code gilt einmal, sieben Tage lang, mit dem Ausweis dieser Person; ein älterer Code gilt nicht mehr.
staff-activation-make = Code erstellen
staff-activation-until = Einmal gültig, bis { $date }
staff-activation-slip = Wählen Sie mit Ihrem Ausweis hier Ihr Passwort:
staff-activation-once = Dieser Code wird nicht noch einmal gezeigt: Drucken oder notieren Sie ihn.
staff-activation-back = Zurück zur Akte
staff-print = Drucken
job-sweep-preregistrations = Voranmeldungen nachverfolgen

## Mails

mail-password-choice = Ein Passwort für { $name } wählen
mail-preregistration-code = Ihr Code: { $code }
mail-forgotten-password-subject = Ihr Link für ein neues Passwort, gültig bis { $time }
mail-forgotten-password-title = Wählen Sie ein neues Passwort
mail-forgotten-password-text = Jemand hat für ein Konto zu dieser Adresse ein neues Passwort angefordert. Jeder Link gilt einmal, bis { $time }.
mail-forgotten-password-next = Sie wählen ein Passwort und sind dann angemeldet.
mail-forgotten-password-button = Ein Passwort wählen
mail-forgotten-password-way-out = Sie haben nichts angefordert? Ignorieren Sie diese Nachricht, nichts ändert sich.
mail-activation-subject = Aktivieren Sie Ihren Ausweis, Link gültig bis { $time }
mail-activation-title = Aktivieren Sie Ihren Ausweis
mail-activation-text = Wählen Sie das Passwort Ihres Kontos mit diesem Link, der einmal gilt, bis { $time }.
mail-activation-next = Danach genügen Ihre Ausweisnummer und dieses Passwort.
mail-activation-button = Ein Passwort wählen
mail-activation-way-out = Sie haben nichts angefordert? Ignorieren Sie diese Nachricht, nichts ändert sich.
mail-preregistration-verify-subject = Bestätigen Sie Ihre Adresse für die Voranmeldung
mail-preregistration-verify-title = Ein Klick, und Ihre Voranmeldung ist vorgemerkt
mail-preregistration-verify-text = Jemand hat mit dieser Adresse eine Voranmeldung beantragt. Bibliothek: { $library }. Der Link gilt einmal, bis { $date }, { $time }.
mail-preregistration-verify-next = Sie wählen ein Passwort und erhalten ein vorläufiges Konto.
mail-preregistration-verify-button = Meine Adresse bestätigen
mail-preregistration-verify-way-out = Sind Sie das nicht? Ignorieren Sie diese Nachricht: In zwei Tagen ist alles gelöscht.
mail-preregistration-received-subject = Ihre Voranmeldung: Kommen Sie bis { $date } an die Theke
mail-preregistration-received-title = Ihre Voranmeldung ist eingegangen
mail-preregistration-received-text = Kommen Sie mit Ihrem Personalausweis an die Theke und nennen Sie Ihren Code. Bibliothek: { $library }.
mail-preregistration-received-next = Bis dahin können Sie im Katalog suchen und Listen führen.
mail-preregistration-received-button = Meine Voranmeldung ansehen
mail-preregistration-received-way-out = Ohne Besuch an der Theke wird nach diesem Datum alles gelöscht.
mail-preregistration-expiring-subject = Nur noch wenige Tage für Ihre Anmeldung: bis { $date }
mail-preregistration-expiring-title = Ihre Voranmeldung läuft bald ab
mail-preregistration-expiring-text = Wir haben Sie noch nicht an der Theke gesehen. Bibliothek: { $library }. Ihre Voranmeldung gilt bis { $date }.
mail-preregistration-expiring-next = Kommen Sie mit Ihrem Personalausweis und nennen Sie Ihren Code.
mail-preregistration-expiring-button = Meine Voranmeldung ansehen
mail-preregistration-expiring-way-out = Kein Interesse mehr? Tun Sie nichts: Nach diesem Datum wird alles gelöscht.
mail-preregistration-declined-subject = Ihre Voranmeldung ist nicht angenommen
mail-preregistration-declined-title = Ihre Voranmeldung ist nicht angenommen
mail-preregistration-declined-text = { $reason } Bibliothek: { $library }.
mail-preregistration-declined-next = Ihre Daten sind gelöscht.
mail-preregistration-declined-button = Zum Portal
mail-preregistration-declined-way-out = Eine Frage? Antworten Sie auf diese Nachricht oder kommen Sie an die Theke.
mail-address-confirm-subject = Bestätigen Sie Ihre neue E-Mail-Adresse
mail-address-confirm-title = Bestätigen Sie Ihre neue E-Mail-Adresse
mail-address-confirm-text = Sie möchten hier die Nachrichten der Bibliothek erhalten. Der Link gilt einmal, bis { $date }, { $time }.
mail-address-confirm-next = Bis dahin gilt die alte Adresse.
mail-address-confirm-button = Diese Adresse bestätigen
mail-address-confirm-way-out = Sie haben nichts angefordert? Ignorieren Sie diese Nachricht, nichts ändert sich.
mail-address-changed-subject = Ihre E-Mail-Adresse wurde geändert
mail-address-changed-title = Ihre E-Mail-Adresse wurde geändert
mail-address-changed-text = Die Nachrichten der Bibliothek gehen künftig an eine andere, per Link bestätigte Adresse.
mail-address-changed-next = Wenn Sie das waren, ist nichts zu tun.
mail-address-changed-button = Meine alte Adresse behalten
mail-address-changed-way-out = Waren Sie das nicht? Die Schaltfläche stellt diese Adresse wieder her und meldet alle Geräte ab, bis { $date }.
mail-account-deleted-subject = Ihr Konto ist gelöscht
mail-account-deleted-title = Ihr Konto ist gelöscht
mail-account-deleted-text = Wie gewünscht ist Ihr Konto geschlossen, und Ihre Daten sind gelöscht. Ihre Vormerkungen sind storniert.
mail-account-deleted-next = Diese Nachricht ist die letzte.
mail-account-deleted-button = Zum Portal
mail-account-deleted-way-out = Waren Sie das nicht? Antworten Sie sofort auf diese Nachricht.
