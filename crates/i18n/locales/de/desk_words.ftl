### Die Theke: Beträge, Nachrichten an Leser, Anwesenheitsliste.


fee-waive-reason-mistake = Irrtum: nicht geschuldet
fee-waive-reason-found-or-replaced = Medium gefunden oder ersetzt
fee-waive-reason-goodwill = Kulanz der Bibliothek
fee-waive-reason-other = Anderer Grund, in der Nachricht genannt
fee-waived-mistake = Erlassen: Dieser Betrag war nicht geschuldet.
fee-waived-found-or-replaced = Erlassen: Das Medium ist gefunden oder ersetzt.
fee-waived-goodwill = Erlassen aus Kulanz der Bibliothek.
fee-waived-other = Von der Bibliothek erlassen.

staff-fee-title = Offener Betrag von { $name }
staff-fee-back = Zurück zur Akte
staff-fee-amount = Betrag in Euro
staff-fee-amount-hint = Der Leser kann auch nur einen Teil zahlen.
staff-fee-amount-wrong = Geben Sie einen Betrag zwischen 0,01 € und { $amount } an, zum Beispiel 1,50.
staff-fee-take = Kassieren
staff-fee-paid = Schon bezahlt
staff-fee-left = Noch zu zahlen
staff-fee-waive = Den Betrag erlassen
staff-fee-waive-verb = { $amount } erlassen
staff-fee-reason = Grund, den der Leser liest
staff-fee-choose-reason = Wählen Sie einen Grund
staff-fee-reason-needed = Wählen Sie den Grund: Der Leser wird ihn lesen.
staff-fee-choose-cause = Wählen Sie eine Ursache
staff-fee-cause-needed = Wählen Sie die Ursache: Der Leser wird sie lesen.
staff-fee-closed = Hier ist nichts mehr zu tun. Stand: { $state }.
staff-fee-of-another = Dieser Betrag steht einer anderen Bibliothek zu: { $library }. Sie können ihn kassieren; nur sie kann ihn erlassen.
staff-fee-new = Betrag hinzufügen
staff-fee-new-title = Neuer Betrag für { $name }
staff-fee-new-legend = Geschuldet an: { $library }
staff-fee-note-hint = Der Leser liest sie in seinem Konto.
staff-fee-create = Betrag hinzufügen
flash-fee-created = Betrag hinzugefügt: { $what }.
flash-fee-waived = Erlassen: { $what }.

staff-message-write = Dem Leser schreiben
staff-message-to-reader = An { $name } schreiben
staff-message-about-event = An die Angemeldeten schreiben: { $title }
staff-message-write-event = Den Angemeldeten schreiben
staff-message-back-to-sheet = Zurück zu den Anmeldungen
staff-message-from = Im Namen von: { $library }
staff-message-to = An wen
staff-message-seated = Wer einen Platz hat ({ $count })
staff-message-everybody = Alle, auch wer wartet ({ $count })
staff-message-subject = Betreff
staff-message-body = Nachricht
staff-message-body-hint = Keine sensiblen Daten: Eine E-Mail wird manchmal von anderen gelesen. Die Antwort geht an die Bibliothek.
staff-message-too-long = { $field }: { $count } Zeichen, höchstens { $longest }.
staff-message-send = Senden
staff-message-no-address = Dieser Leser hat keine E-Mail-Adresse: Rufen Sie an oder ergänzen Sie die Adresse in der Akte.
staff-message-sent-title = Schon gesendet

mail-kind-staff-message = Von der Bibliothek geschriebene Nachricht
mail-staff-message-subject = { $title } ({ $library })
mail-staff-message-title = { $title }
mail-staff-message-text = Eine Nachricht der Bibliothek: { $library }.
mail-staff-message-about = Zu „{ $title }“:
mail-staff-message-next = Sie können auf diese E-Mail antworten: Die Bibliothek liest Ihre Antwort.
mail-staff-message-button = Mein Konto öffnen
mail-staff-message-event-button = Veranstaltung ansehen
mail-staff-message-way-out = Ist diese Nachricht nicht für Sie? Sagen Sie es der Bibliothek.
flash-staff-message-nobody = Niemand hat eine E-Mail-Adresse: Es wurde nichts gesendet.

staff-attendance = Anwesenheitsliste
staff-attendance-title = Anwesenheitsliste: { $title }
staff-attendance-seats = Plätze
staff-attendance-tick = Anwesend
staff-attendance-none = Noch hat niemand einen Platz.
journal-fee-create = Betrag hinzugefügt
journal-fee-waive = Betrag erlassen
journal-message-send = Nachricht gesendet
journal-noun-staff-message = Nachricht

staff-message-sent-line =
    { $count ->
        [one] { $date }, { $time }, { $name }: ein Leser
       *[other] { $date }, { $time }, { $name }: { $count } Leser
    }
flash-staff-message-sent =
    { $count ->
        [one] Nachricht an einen Leser gesendet.
       *[other] Nachricht an { $count } Leser gesendet.
    }
flash-staff-message-sent-but =
    { $count ->
        [one] Nachricht an einen Leser gesendet. Ohne E-Mail-Adresse, also anzurufen: { $rest }.
       *[other] Nachricht an { $count } Leser gesendet. Ohne E-Mail-Adresse, also anzurufen: { $rest }.
    }

staff-dashboard-publish = Veröffentlichen
staff-dashboard-events = Heute und morgen
staff-dashboard-when = Wann
staff-dashboard-registered = Angemeldet
staff-dashboard-list = Liste
staff-count-registrations =
    { $count ->
        [one] Anmeldung zu bestätigen
       *[other] Anmeldungen zu bestätigen
    }
staff-count-preregistrations =
    { $count ->
        [one] Voranmeldung zu vervollständigen
       *[other] Voranmeldungen zu vervollständigen
    }
staff-dashboard-figures = Alle Zahlen
