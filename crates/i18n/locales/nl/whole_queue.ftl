### A whole queue answered at once.

whole-validate-question =
    { $count ->
        [one] Deze aanvraag aanvaarden?
       *[other] De { $count } aanvragen aanvaarden?
    }
whole-validate-verb =
    { $count ->
        [one] Deze aanvraag aanvaarden
       *[other] De { $count } aanvragen aanvaarden
    }
whole-decline-question =
    { $count ->
        [one] Deze aanvraag weigeren?
       *[other] De { $count } aanvragen weigeren?
    }
whole-decline-verb =
    { $count ->
        [one] Deze aanvraag weigeren
       *[other] De { $count } aanvragen weigeren
    }
whole-help =
    { $count ->
        [one] Het gaat om alle pagina’s. Elke lezer krijgt een e-mail over { $count } minuut. Wat intussen binnenkomt, blijft onaangeroerd.
       *[other] Het gaat om alle pagina’s. Elke lezer krijgt een e-mail over { $count } minuten. Wat intussen binnenkomt, blijft onaangeroerd.
    }
whole-help-at-once = Het gaat om alle pagina’s. Elke lezer krijgt meteen een e-mail. Wat intussen binnenkomt, blijft onaangeroerd.
whole-note = Bericht aan al deze lezers
whole-keep = Terug zonder iets te doen
flash-whole-validated =
    { $count ->
        [one] { $count } aanvraag is aanvaard.
       *[other] { $count } aanvragen zijn aanvaard.
    }
flash-whole-validated-shared =
    { $count ->
        [one] { $count } aanvraag is aanvaard.
       *[other] { $count } aanvragen zijn aanvaard.
    }
flash-whole-validated-shared-text =
    { $rest ->
        [one] { $rest } andere was net door iemand anders behandeld.
       *[other] { $rest } andere waren net door iemand anders behandeld.
    }
flash-whole-declined =
    { $count ->
        [one] { $count } aanvraag is geweigerd, de lezer is verwittigd.
       *[other] { $count } aanvragen zijn geweigerd, de lezers zijn verwittigd.
    }
flash-whole-declined-shared =
    { $count ->
        [one] { $count } aanvraag is geweigerd, de lezer is verwittigd.
       *[other] { $count } aanvragen zijn geweigerd, de lezers zijn verwittigd.
    }
flash-whole-declined-shared-text =
    { $rest ->
        [one] { $rest } andere was net door iemand anders behandeld.
       *[other] { $rest } andere waren net door iemand anders behandeld.
    }
flash-whole-nothing = Er is niets gebeurd: onder deze filter wacht geen enkele aanvraag meer.
