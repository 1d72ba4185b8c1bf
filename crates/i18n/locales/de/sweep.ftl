### The sweep of the shelf of holds.

sweep-title = Abgelaufene Vormerkungen, { $library }, { $date }
sweep-link = Abholregal leeren
sweep-count =
    { $count ->
        [one] { $count } Exemplar aus dem Abholregal zu nehmen
       *[other] { $count } Exemplare aus dem Abholregal zu nehmen
    }
sweep-empty = Nichts aus dem Abholregal zu nehmen.
sweep-help = Jede abgelaufene Vormerkung wird storniert und die Person per E-Mail benachrichtigt; jedes Exemplar geht an die nächste Person, in den Fahrdienst oder zurück ins Regal. Die Liste unten sagt dann, wohin.
sweep-act =
    { $count ->
        [one] Dieses Exemplar bearbeiten
       *[other] Die { $count } Exemplare bearbeiten
    }
sweep-today = Heute bearbeitet: wohin jedes Exemplar geht
sweep-by = Von
sweep-next = Nächste Person: Kennzeichen { $mark }
flash-sweep-done =
    { $count ->
        [one] { $count } Exemplar ist bearbeitet, die Person ist benachrichtigt.
       *[other] { $count } Exemplare sind bearbeitet, alle sind benachrichtigt.
    }
flash-sweep-shared =
    { $count ->
        [one] { $count } Exemplar ist bearbeitet, die Person ist benachrichtigt.
       *[other] { $count } Exemplare sind bearbeitet, alle sind benachrichtigt.
    }
flash-sweep-shared-text =
    { $rest ->
        [one] { $rest } weiteres hatte gerade jemand anderes bearbeitet.
       *[other] { $rest } weitere hatte gerade jemand anderes bearbeitet.
    }
flash-sweep-none = Nichts ist geschehen: alles war gerade bearbeitet worden.
flash-sweep-none-text = Die Liste unten sagt, von wem und wohin jedes Exemplar geht.
journal-item-sweep = Exemplar aus dem Abholregal genommen
