### The journal: who opened whose file, and what the nights erased.

journal-tabs = Seiten des Protokolls
journal-changes = Änderungen

## Whose file was opened

consultation-title = Einsichten
consultation-lead = Wer vom Team welche Leserakte geöffnet hat. Eine Zeile gilt für eine Stunde und eine Seite der Akte.
consultation-search = Eine Einsicht suchen
consultation-who = Wer (Benutzername)
consultation-reader = Welcher Leser (Ausweis oder Name)
consultation-column-reader = Leser
consultation-column-page = Seite
consultation-column-library = Bibliothek
consultation-none = Keine solche Einsicht. Erweitern Sie den Zeitraum oder zeigen Sie alles.
consultation-left = Konto { $number }
consultation-kept =
    { $days ->
        [one] Einsichten werden einen Tag aufbewahrt. Der Leser liest unter „Meine Daten“, an welchem Tag eine Bibliothek die Akte geöffnet hat, ohne den Namen der Person.
       *[other] Einsichten werden { $days } Tage aufbewahrt. Der Leser liest unter „Meine Daten“, an welchem Tag eine Bibliothek die Akte geöffnet hat, ohne den Namen der Person.
    }
consultation-page-file = Akte
consultation-page-debt = Offener Betrag
consultation-page-message = Nachricht an den Leser
consultation-page-activation = Aktivierungscode
consultation-page-hold = Vormerkung an der Theke

## What the nights erased

erasure-title = Löschungen
erasure-lead = Jede Nacht löscht das Portal alles, dessen Frist abgelaufen ist. Hier stehen die letzten dreißig Tage, ohne Namen.
erasure-last = Letzter Lauf: { $when }.
erasure-never = Kein Lauf in den letzten dreißig Tagen. Bleibt es dabei, prüfen Sie, ob das Portal seine nächtlichen Aufgaben ausführt.
erasure-nothing = Nichts war zu löschen.
erasure-column-day = Für den Tag
erasure-column-run = Lauf
erasure-column-erased = Gelöscht
erasure-line = { $kind }: { $amount }
erasure-help = Was ein Leser selbst löscht, den Verlauf oder das Konto, steht bei den Änderungen.
erasure-kind-session = Beendete Sitzungen
erasure-kind-link = Links und Anfragen von Links
erasure-kind-trace = Anmeldeversuche und Browser, die nicht mehr kommen
erasure-kind-address = Alte E-Mail-Adressen
erasure-kind-mail = Gesendete E-Mails
erasure-kind-message = Nachrichten des Teams
erasure-kind-last-patron = Letzte Leser eines Exemplars
erasure-kind-alert = Beendete Abonnements und ihre Nachrichten
erasure-kind-saved-search = Gelöschte Suchen
erasure-kind-contribution = Gelöschte Beiträge
erasure-kind-asker = Wer abgeschlossene Vorschläge machte
erasure-kind-basket = Gewählte Dokumente
erasure-kind-list = Gelöschte Listen
erasure-kind-hold = Beendete Vormerkungen
erasure-kind-registration = Anmeldungen zu vergangenen Veranstaltungen
erasure-kind-consultation = Einsichten in Akten
