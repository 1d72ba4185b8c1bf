### The shuttle between libraries: a crate that arrives or leaves, and what is late.

shuttle-title = Koerier
shuttle-heading = Koerier, { $library }
shuttle-tab-receive = Ontvangen
shuttle-tab-send = Verzenden
shuttle-tab-late = Te laat
shuttle-scan-receive = Scan de inhoud van de bak
shuttle-scan-send = Scan wat vertrekt
shuttle-scan-help = Eén barcode per regel, gescand of geplakt. Elk exemplaar zegt waar het heen gaat.
shuttle-submit-receive = Bak ontvangen
shuttle-submit-send = Bak klaarmaken
shuttle-scanned =
    { $count ->
        [one] { $count } exemplaar gescand
       *[other] { $count } exemplaren gescand
    }
shuttle-sum-holds = { $count } opzij te leggen
shuttle-sum-shelves = { $count } naar het schap
shuttle-sum-leaving = { $count } met de koerier
shuttle-sum-apart = { $count } apart te leggen
shuttle-sum-unknown =
    { $count ->
        [one] { $count } onbekend
       *[other] { $count } onbekend
    }
shuttle-said-unexpected = Niet hier verwacht
shuttle-said-leaves = Vertrekt
shuttle-said-stays = Vertrekt niet
shuttle-was-for = Het was onderweg naar { $library }.
shuttle-was-on-loan = Het was uitgeleend: de teruggave is geregistreerd.
shuttle-not-announced = Geen zending kondigde het aan.
shuttle-on-loan = Registreer eerst de teruggave aan de balie
shuttle-crate = Inhoud van de bak
shuttle-slips = Briefjes om in de documenten te steken
shuttle-awaited = Onderweg naar hier
shuttle-awaited-none = Er is niets onderweg naar hier.
shuttle-column-since = Onderweg sinds
shuttle-column-from = Vertrokken uit
shuttle-goes-home = Terug naar zijn schap
shuttle-late-help =
    { $count ->
        [one] Meer dan één dag onderweg: zoek hier en waar het vandaan komt. ‘Niet gevonden’ vraagt een ander exemplaar voor wie wacht; ‘Teruggevonden’ doet alsof de bak net is aangekomen.
       *[other] Meer dan { $count } dagen onderweg: zoek hier en waar het vandaan komt. ‘Niet gevonden’ vraagt een ander exemplaar voor wie wacht; ‘Teruggevonden’ doet alsof de bak net is aangekomen.
    }
shuttle-late-none = Geen enkel exemplaar is te laat.
shuttle-found = Teruggevonden
shuttle-days = Te laat na (dagen)
shuttle-days-help = Standaard { $count } dagen, sluitingsdagen meegerekend: de koerier komt minstens één keer per week langs.
shuttle-days-save = Termijn wijzigen
staff-count-late =
    { $count ->
        [one] Exemplaar te laat bij de koerier
       *[other] Exemplaren te laat bij de koerier
    }
flash-shuttle-empty = Scan of plak minstens één barcode.
flash-shuttle-missing = Het exemplaar staat als niet gevonden genoteerd.
flash-shuttle-missing-text = Als iemand erop wachtte, wordt een ander exemplaar gezocht; de reservering behoudt haar plaats.
flash-shuttle-already = { $what }
flash-shuttle-already-text = Er is niets een tweede keer gebeurd.
flash-shuttle-days =
    { $count ->
        [one] Een exemplaar is te laat na { $count } dag.
       *[other] Een exemplaar is te laat na { $count } dagen.
    }
journal-library-late-days = Termijn van de koerier gewijzigd
