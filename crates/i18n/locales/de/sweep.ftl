### The sweep of the shelf of holds.

sweep-title = Abgelaufene Vormerkungen, { $library }, { $date }
sweep-link = Abgelaufene Vormerkungen entfernen
sweep-count =
    { $count ->
        [one] { $count } Exemplar aus dem Abholregal zu nehmen
       *[other] { $count } Exemplare aus dem Abholregal zu nehmen
    }
sweep-empty = Nichts aus dem Abholregal zu nehmen.
sweep-help = Jede abgelaufene Vormerkung wird storniert und die Person per E-Mail benachrichtigt; jedes Exemplar geht an die nächste Person, in den Fahrdienst oder zurück ins Regal. Die Liste unten sagt dann, wohin.
sweep-act =
    { $count ->
        [one] Das Exemplar vom Regal nehmen
       *[other] Die { $count } Exemplare vom Regal nehmen
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
        [one] Ein Kollege hatte gerade { $rest } weiteres Exemplar bearbeitet.
       *[other] Ein Kollege hatte gerade { $rest } weitere Exemplare bearbeitet.
    }
flash-sweep-none = Nichts ist geschehen: alles war gerade bearbeitet worden.
flash-sweep-none-text = Die Liste unten sagt, von wem und wohin jedes Exemplar geht.
journal-item-sweep = Exemplar aus dem Abholregal genommen
