### A whole queue answered at once.

whole-validate-question =
    { $count ->
        [one] Diese Anfrage bestätigen?
       *[other] Die { $count } Anfragen bestätigen?
    }
whole-validate-verb =
    { $count ->
        [one] Diese Anfrage bestätigen
       *[other] Die { $count } Anfragen bestätigen
    }
whole-decline-question =
    { $count ->
        [one] Diese Anfrage ablehnen?
       *[other] Die { $count } Anfragen ablehnen?
    }
whole-decline-verb =
    { $count ->
        [one] Diese Anfrage ablehnen
       *[other] Die { $count } Anfragen ablehnen
    }
whole-help =
    { $count ->
        [one] Alle Seiten sind betroffen. Jede Person erhält in { $count } Minute eine E-Mail. Was inzwischen eintrifft, bleibt unberührt.
       *[other] Alle Seiten sind betroffen. Jede Person erhält in { $count } Minuten eine E-Mail. Was inzwischen eintrifft, bleibt unberührt.
    }
whole-help-at-once = Alle Seiten sind betroffen. Jede Person erhält sofort eine E-Mail. Was inzwischen eintrifft, bleibt unberührt.
whole-note = Nachricht an alle diese Personen
whole-keep = Zurück, ohne etwas zu tun
flash-whole-validated =
    { $count ->
        [one] { $count } Anfrage ist bestätigt.
       *[other] { $count } Anfragen sind bestätigt.
    }
flash-whole-validated-shared =
    { $count ->
        [one] { $count } Anfrage ist bestätigt.
       *[other] { $count } Anfragen sind bestätigt.
    }
flash-whole-validated-shared-text =
    { $rest ->
        [one] { $rest } weitere hatte gerade jemand anderes bearbeitet.
       *[other] { $rest } weitere hatte gerade jemand anderes bearbeitet.
    }
flash-whole-declined =
    { $count ->
        [one] { $count } Anfrage ist abgelehnt, die Person ist benachrichtigt.
       *[other] { $count } Anfragen sind abgelehnt, alle sind benachrichtigt.
    }
flash-whole-declined-shared =
    { $count ->
        [one] { $count } Anfrage ist abgelehnt, die Person ist benachrichtigt.
       *[other] { $count } Anfragen sind abgelehnt, alle sind benachrichtigt.
    }
flash-whole-declined-shared-text =
    { $rest ->
        [one] { $rest } weitere hatte gerade jemand anderes bearbeitet.
       *[other] { $rest } weitere hatte gerade jemand anderes bearbeitet.
    }
flash-whole-nothing = Nichts ist geschehen: unter diesem Filter wartet keine Anfrage mehr.
