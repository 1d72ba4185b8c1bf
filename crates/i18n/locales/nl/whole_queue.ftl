### A whole queue answered at once.

whole-validate-question =
    { $count ->
        [one] Deze reservering bevestigen?
       *[other] De { $count } reserveringen bevestigen?
    }
whole-validate-verb =
    { $count ->
        [one] De reservering bevestigen
       *[other] De { $count } reserveringen bevestigen
    }
whole-decline-question =
    { $count ->
        [one] Deze reservering weigeren?
       *[other] De { $count } reserveringen weigeren?
    }
whole-decline-verb =
    { $count ->
        [one] De reservering weigeren
       *[other] De { $count } reserveringen weigeren
    }
whole-help =
    { $count ->
        [one] Het gaat om de hele lijst, niet alleen om deze pagina. Elke lezer krijgt een e-mail over { $count } minuut. Reserveringen die intussen binnenkomen, blijven onaangeroerd.
       *[other] Het gaat om de hele lijst, niet alleen om deze pagina. Elke lezer krijgt een e-mail over { $count } minuten. Reserveringen die intussen binnenkomen, blijven onaangeroerd.
    }
whole-help-at-once = Het gaat om de hele lijst, niet alleen om deze pagina. Elke lezer krijgt meteen een e-mail. Reserveringen die intussen binnenkomen, blijven onaangeroerd.
whole-note = Bericht aan al deze lezers
whole-keep = Terug zonder iets te doen
flash-whole-validated =
    { $count ->
        [one] { $count } reservering is bevestigd.
       *[other] { $count } reserveringen zijn bevestigd.
    }
flash-whole-validated-shared =
    { $count ->
        [one] { $count } reservering is bevestigd.
       *[other] { $count } reserveringen zijn bevestigd.
    }
flash-whole-validated-shared-text =
    { $rest ->
        [one] { $rest } andere was net door een collega behandeld.
       *[other] { $rest } andere waren net door een collega behandeld.
    }
flash-whole-declined =
    { $count ->
        [one] { $count } reservering is geweigerd, de lezer is verwittigd.
       *[other] { $count } reserveringen zijn geweigerd, de lezers zijn verwittigd.
    }
flash-whole-declined-shared =
    { $count ->
        [one] { $count } reservering is geweigerd, de lezer is verwittigd.
       *[other] { $count } reserveringen zijn geweigerd, de lezers zijn verwittigd.
    }
flash-whole-declined-shared-text =
    { $rest ->
        [one] { $rest } andere was net door een collega behandeld.
       *[other] { $rest } andere waren net door een collega behandeld.
    }
flash-whole-nothing = Er is niets gebeurd: onder deze filter wacht geen enkele reservering meer.
