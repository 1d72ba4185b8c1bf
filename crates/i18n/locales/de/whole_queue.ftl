### A whole queue answered at once.

whole-validate-question =
    { $count ->
        [one] Diese Vormerkung bestätigen?
       *[other] Die { $count } Vormerkungen bestätigen?
    }
whole-validate-verb =
    { $count ->
        [one] Die Vormerkung bestätigen
       *[other] Die { $count } Vormerkungen bestätigen
    }
whole-decline-question =
    { $count ->
        [one] Diese Vormerkung ablehnen?
       *[other] Die { $count } Vormerkungen ablehnen?
    }
whole-decline-verb =
    { $count ->
        [one] Die Vormerkung ablehnen
       *[other] Die { $count } Vormerkungen ablehnen
    }
whole-help =
    { $count ->
        [one] Es geht um die ganze Liste, nicht nur um diese Seite. Jeder Leser erhält in { $count } Minute eine E-Mail. Inzwischen eingegangene Vormerkungen bleiben unberührt.
       *[other] Es geht um die ganze Liste, nicht nur um diese Seite. Jeder Leser erhält in { $count } Minuten eine E-Mail. Inzwischen eingegangene Vormerkungen bleiben unberührt.
    }
whole-help-at-once = Es geht um die ganze Liste, nicht nur um diese Seite. Jeder Leser erhält sofort eine E-Mail. Inzwischen eingegangene Vormerkungen bleiben unberührt.
whole-note = Nachricht an alle diese Leser
whole-keep = Zurück, ohne etwas zu tun
flash-whole-validated =
    { $count ->
        [one] { $count } Vormerkung ist bestätigt.
       *[other] { $count } Vormerkungen sind bestätigt.
    }
flash-whole-validated-shared =
    { $count ->
        [one] { $count } Vormerkung ist bestätigt.
       *[other] { $count } Vormerkungen sind bestätigt.
    }
flash-whole-validated-shared-text =
    { $rest ->
        [one] { $rest } weitere hatte gerade ein Kollege bearbeitet.
       *[other] { $rest } weitere hatte gerade ein Kollege bearbeitet.
    }
flash-whole-declined =
    { $count ->
        [one] { $count } Vormerkung ist abgelehnt, der Leser ist benachrichtigt.
       *[other] { $count } Vormerkungen sind abgelehnt, die Leser sind benachrichtigt.
    }
flash-whole-declined-shared =
    { $count ->
        [one] { $count } Vormerkung ist abgelehnt, der Leser ist benachrichtigt.
       *[other] { $count } Vormerkungen sind abgelehnt, die Leser sind benachrichtigt.
    }
flash-whole-declined-shared-text =
    { $rest ->
        [one] { $rest } weitere hatte gerade ein Kollege bearbeitet.
       *[other] { $rest } weitere hatte gerade ein Kollege bearbeitet.
    }
flash-whole-nothing = Nichts ist geschehen: unter diesem Filter wartet keine Vormerkung mehr.
