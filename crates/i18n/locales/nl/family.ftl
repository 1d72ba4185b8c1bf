### Families: acting for somebody, one screen for all, and what a young reader lets be seen.


family-title = Gezin
family-for-whom = Voor wie?
family-acting = Je handelt voor { $name }.
family-hidden-title = Document
family-hidden = De titels zijn enkel zichtbaar voor { $name }; jij ziet de inleverdatums.
family-hold-count =
    { $count ->
        [0] geen reservering
        [one] { $count } reservering
       *[other] { $count } reserveringen
    }
family-no-loan = Niets in te leveren.
family-renewable = Kan verlengd worden.
family-to-bring-back = In te leveren
family-place =
    { $count ->
        [one] { $library }: { $count } document
       *[other] { $library }: { $count } documenten
    }
family-owed = Samen te betalen: { $amount }.
family-owes = Te betalen: { $amount }.
family-print = De lijst afdrukken
family-none = Er is geen kaart met de jouwe verbonden
family-none-text = Wil je hier de uitleningen van je kinderen zien en verlengen? Vraag aan de balie om hun kaarten met de jouwe te verbinden.
family-guardians-title = Wie ziet mijn uitleningen?
family-guardians = Verantwoordelijk voor je uitleningen bij de bibliotheek: { $names }.
family-guardians-see-all = De titels van je uitleningen en reserveringen zijn zichtbaar.
family-guardians-see-dates = Enkel het aantal uitleningen en de inleverdatums zijn zichtbaar, niet de titels.
family-titles-from-age = Vanaf { $age } jaar beslis je daar zelf over.
family-titles-show = Mijn titels tonen
family-titles-hide = Mijn titels verbergen
