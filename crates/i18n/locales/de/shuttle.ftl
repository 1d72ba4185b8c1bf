### The shuttle between libraries: a crate that arrives or leaves, and what is late.

shuttle-title = Fahrdienst
shuttle-heading = Fahrdienst, { $library }
shuttle-tab-receive = Empfangen
shuttle-tab-send = Versenden
shuttle-tab-late = Überfällig
shuttle-scan-receive = Scannen Sie den Inhalt der Kiste
shuttle-scan-send = Scannen Sie, was abgeht
shuttle-scan-help = Ein Strichcode pro Zeile, gescannt oder eingefügt. Jedes Exemplar sagt, wohin es geht.
shuttle-submit-receive = Kiste empfangen
shuttle-submit-send = Kiste vorbereiten
shuttle-scanned =
    { $count ->
        [one] { $count } Exemplar gescannt
       *[other] { $count } Exemplare gescannt
    }
shuttle-sum-holds = { $count } zurückzulegen
shuttle-sum-shelves = { $count } ins Regal
shuttle-sum-leaving = { $count } mit dem Fahrdienst
shuttle-sum-apart = { $count } beiseitezulegen
shuttle-sum-unknown =
    { $count ->
        [one] { $count } unbekannt
       *[other] { $count } unbekannt
    }
shuttle-said-unexpected = Hier nicht erwartet
shuttle-said-leaves = Geht ab
shuttle-said-stays = Geht nicht ab
shuttle-was-for = Es war unterwegs nach { $library }.
shuttle-was-on-loan = Es war ausgeliehen: die Rückgabe ist verbucht.
shuttle-not-announced = Keine Sendung kündigte es an.
shuttle-on-loan = Verbuchen Sie zuerst die Rückgabe an der Theke
shuttle-crate = Inhalt der Kiste
shuttle-slips = Zettel für die Medien
shuttle-awaited = Unterwegs hierher
shuttle-awaited-none = Nichts ist unterwegs hierher.
shuttle-column-since = Unterwegs seit
shuttle-column-from = Abgegangen von
shuttle-goes-home = Zurück an seinen Platz
shuttle-late-help =
    { $count ->
        [one] Seit mehr als einem Tag unterwegs: suchen Sie hier und dort, wo es herkommt. „Nicht auffindbar“ fordert ein anderes Exemplar für Wartende an; „Wiedergefunden“ gilt, als wäre die Kiste eben angekommen.
       *[other] Seit mehr als { $count } Tagen unterwegs: suchen Sie hier und dort, wo es herkommt. „Nicht auffindbar“ fordert ein anderes Exemplar für Wartende an; „Wiedergefunden“ gilt, als wäre die Kiste eben angekommen.
    }
shuttle-late-none = Kein Exemplar ist überfällig.
shuttle-found = Wiedergefunden
shuttle-days = Überfällig nach (Tagen)
shuttle-days-help = Standardmäßig { $count } Tage, Schließtage mitgezählt: der Fahrdienst kommt mindestens einmal pro Woche.
shuttle-days-save = Frist ändern
staff-count-late =
    { $count ->
        [one] Exemplar überfällig beim Fahrdienst
       *[other] Exemplare überfällig beim Fahrdienst
    }
flash-shuttle-empty = Scannen oder fügen Sie mindestens einen Strichcode ein.
flash-shuttle-missing = Das Exemplar ist als nicht auffindbar vermerkt.
flash-shuttle-missing-text = Wenn jemand darauf wartete, wird ein anderes Exemplar gesucht; die Vormerkung behält ihren Platz.
flash-shuttle-already = { $what }
flash-shuttle-already-text = Nichts ist ein zweites Mal geschehen.
flash-shuttle-days =
    { $count ->
        [one] Ein Exemplar ist nach { $count } Tag überfällig.
       *[other] Ein Exemplar ist nach { $count } Tagen überfällig.
    }
journal-library-late-days = Frist des Fahrdienstes geändert
