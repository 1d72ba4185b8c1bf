### Records that librarians correct: hidden, grouped by hand, with another cover.

correction-title = Een beschrijving verbeteren
correction-lead = Een beschrijving verbergen, twee uitgaven groeperen, een omslag vervangen. Wat de beschrijving zelf zegt, verbeter je in de software waar ze vandaan komt.
correction-find = Titel, auteur, ISBN of nummer van de beschrijving
correction-found = Gevonden beschrijvingen
correction-nothing = Niets dergelijks in de catalogus.
correction-number = Nummer
correction-items = Exemplaren
correction-sources = Bronnen
correction-withdrawn = Uit de catalogus verwijderd
correction-public = Bekijken zoals de lezers
correction-visibility = Zichtbaarheid
correction-shown = Lezers zien deze beschrijving.
correction-hidden = Verborgen sinds { $date }: ze staat niet in de zoekresultaten en haar pagina is niet te zien.
correction-holds =
    { $count ->
        [one] { $count } lopende reservering: ze behoudt haar plaats, ook als de beschrijving verborgen is.
       *[other] { $count } lopende reserveringen: ze behouden hun plaats, ook als de beschrijving verborgen is.
    }
correction-hide = Verbergen voor lezers
correction-show = Weer tonen
correction-editions = Uitgaven van hetzelfde werk
correction-alone = Geen andere uitgave is met deze gegroepeerd.
correction-split = Deze uitgave van de andere scheiden
correction-by-hand = Met de hand gegroepeerd: het inladen verandert er niets aan.
correction-automatic = Terug naar de automatische groepering
correction-with = Groeperen met (titel, ISBN of nummer)
correction-group = Groeperen
correction-cover = Omslag
correction-drawn = Geen beeld: de omslag wordt naar de titel getekend.
correction-no-cover = Geen omslag
correction-set-cover = De omslag vervangen
flash-correction-hidden = De beschrijving is verborgen.
flash-correction-hidden-text =
    { $count ->
        [0] { "" }
        [one] { $count } lopende reservering behoudt haar plaats.
       *[other] { $count } lopende reserveringen behouden hun plaats.
    }
flash-correction-shown = De beschrijving is weer zichtbaar.
flash-correction-grouped = Gegroepeerd met ‘{ $what }’.
flash-correction-split = Deze uitgave is van de andere gescheiden.
flash-correction-automatic = De groepering is weer automatisch.
flash-correction-cover = De omslag is vervangen.
flash-correction-no-cover = De omslag wordt weer getekend.
flash-correction-done-already = Niets te veranderen: het is al gebeurd.

## Journal

journal-noun-record = Beschrijving
journal-record-hide = Beschrijving verborgen
journal-record-show = Beschrijving weer getoond
journal-record-group = Uitgaven gegroepeerd
journal-record-split = Uitgave gescheiden
journal-record-ungroup = Groepering weer automatisch
journal-record-cover = Omslag vervangen
journal-record-uncover = Omslag verwijderd
