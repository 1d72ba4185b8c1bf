### What is ticked in results, and the lists in which it is kept.


## Ticking

list-pick = Kiezen
list-bar = Mijn lijst
list-chosen = Gekozen documenten:
list-show = Bekijken
list-empty-basket = Leegmaken
list-save = Bewaren
list-keep = Deze keuze bewaren
list-keep-next = Keuze bewaren, volgende pagina
list-add = Aan een lijst toevoegen
list-basket-title = Gekozen documenten
list-basket-text = Vink uit wat je niet meer wilt en kies ‘Bewaren’ om de rest in een lijst te zetten.
list-basket-none = Er is niets gekozen. Vink documenten aan in een zoekresultaat: ze blijven gekozen van pagina tot pagina.
list-find = Documenten zoeken
list-count =
    { $count ->
        [0] Geen documenten
        [one] { $count } document
       *[other] { $count } documenten
    }

## Saving

list-save-heading =
    { $count ->
        [one] Het gekozen document bewaren
       *[other] De { $count } gekozen documenten bewaren
    }
list-save-nothing = Documenten bewaren
list-save-record = ‘{ $title }’ aan een lijst toevoegen
list-save-where = Waar bewaren
list-save-existing = Aan een bestaande lijst toevoegen
list-save-existing-text = Aan de lijst die je hieronder kiest.
list-save-which = Bestaande lijst
list-save-new = Een nieuwe lijst bewaren
list-save-new-text = In de volgende stap geef je ze een naam.
list-choice = { $name } ({ $count })
list-new = Nieuwe lijst
list-new-with =
    { $count ->
        [one] Ze zal het gekozen document bevatten.
       *[other] Ze zal de { $count } gekozen documenten bevatten.
    }
list-new-with-record = Ze zal ‘{ $title }’ bevatten.
list-name = Naam van de lijst
list-description = Beschrijving
list-back-to-lists = Terug naar mijn lijsten
list-back-to-list = Terug naar de lijst

## My lists

list-title = Mijn lijsten
list-saved = Bewaarde lijsten
list-none = Je hebt nog geen lijst. Vink documenten aan in een zoekresultaat en kies ‘Bewaren’.
list-facts-private =
    { $count ->
        [0] Geen documenten
        [one] { $count } document
       *[other] { $count } documenten
    }, gewijzigd op { $date }. Privé.
list-facts-shared =
    { $count ->
        [0] Geen documenten
        [one] { $count } document
       *[other] { $count } documenten
    }, gewijzigd op { $date }. Gedeeld via een link.

## One list

list-is-empty = Deze lijst is leeg. Vink documenten aan in een zoekresultaat en kies ‘Bewaren’.
list-note = Notitie
list-remark-merged = Beschrijving intussen met deze samengevoegd
list-remark-gone = Niet meer in de catalogus
list-edit-title = ‘{ $name }’ wijzigen
list-edit-records = Documenten
list-edit-order =
    { $count ->
        [one] Deze lijst telt { $count } plaats.
       *[other] Om de volgorde te wijzigen, geef je een document een andere plaats, van 1 tot { $count }, en bewaar je; of je verschuift het één plaats omhoog of omlaag.
    }
list-place = Plaats
list-up = Omhoog
list-down = Omlaag
list-remove = Weghalen

## Sharing

list-share = Deze lijst delen
list-share-text = Wie de link heeft, ziet de lijst maar kan ze niet wijzigen. Zoekmachines vinden ze niet, en je naam staat er niet op tenzij je erom vraagt.
list-share-link = Link om te versturen
list-share-name = Mijn voornaam tonen
list-share-notes = Mijn notities tonen
list-share-button = Delen via een link
list-share-change = Wijzigen wat de link toont
list-unshare = Niet meer delen
list-unshare-text = De link zal nergens meer naartoe leiden. Deel je de lijst opnieuw, dan krijgt ze een andere link.
list-shared-by =
    { $count ->
        [0] Lijst van { $name }, nog leeg
        [one] Lijst van { $name }, { $count } document
       *[other] Lijst van { $name }, { $count } documenten
    }
list-shared-empty = Deze lijst is nog leeg.

## On paper and as a file

list-print-elsewhere = Vandaag niet op het schap
list-print-read-at = Nagekeken op { $date } om { $time }.
list-print-how = Om af te drukken, gebruik je de opdracht ‘Afdrukken’ van je browser.
list-export = De lijst meenemen
list-export-text = Een tabel voor een rekenblad, of verwijzingen voor een bibliografisch programma.
list-column-year = Jaar
list-column-address = Adres

## Reserving together

list-hold-all = Alles reserveren
list-hold-title = De documenten van de lijst reserveren
list-hold-which = Te reserveren documenten
list-hold-choose = Vink minstens één document aan
list-hold-count =
    { $count ->
        [one] { $count } document van { $total }
       *[other] { $count } documenten van { $total }
    }
list-hold-cost = { $amount } voor alles, bij het afhalen
list-hold-fee = Ik ga akkoord om tot { $amount } te betalen bij het afhalen
list-hold-cut =
    De lijst is lang: eerst de eerste { $count } documenten. { $rest ->
        [one] Er blijft er { $rest } over.
       *[other] Er blijven er { $rest } over.
    }
list-hold-done = Gereserveerd
list-hold-not = Niet gereserveerd

## Refusals

list-refused-full =
    Deze lijst telt { $count } van de { $limit } mogelijke documenten: er kunnen er geen { $more ->
        [one] { $more } meer bij.
       *[other] { $more } meer bij.
    }
list-refused-too-many = Je hebt { $count } van de { $limit } mogelijke lijsten.
list-refused-basket-full =
    { $count ->
        [one] { $count } document is gekozen
       *[other] { $count } documenten zijn gekozen
    }, hoogstens { $limit } kan: { $more ->
        [one] wat je net aanvinkte, is niet bewaard.
       *[other] de { $more } die je net aanvinkte, zijn niet bewaard.
    }
list-refused-fee-consent = Deze reserveringen kosten samen { $amount }, te betalen bij het afhalen: vink het vakje aan om akkoord te gaan.

## Messages

flash-basket-emptied =
    { $count ->
        [one] { $count } document is niet meer gekozen.
       *[other] { $count } documenten zijn niet meer gekozen.
    }
flash-basket-restored =
    { $count ->
        [0] Er valt niets meer terug te zetten.
        [one] { $count } document is opnieuw gekozen.
       *[other] { $count } documenten zijn opnieuw gekozen.
    }
flash-list-added =
    { $count ->
        [0] Niets nieuws in de lijst ‘{ $what }’.
        [one] { $count } document is aan de lijst ‘{ $what }’ toegevoegd.
       *[other] { $count } documenten zijn aan de lijst ‘{ $what }’ toegevoegd.
    }
flash-list-added-text =
    { $rest ->
        [0] { "" }
        [one] { $rest } document stond er al in.
       *[other] { $rest } documenten stonden er al in.
    }
flash-list-created = De lijst ‘{ $what }’ is gemaakt.
flash-list-changed = De lijst ‘{ $what }’ is gewijzigd.
flash-list-deleted = De lijst ‘{ $what }’ is verwijderd.
flash-list-deleted-text = Je kunt ze 24 uur lang terugzetten.
flash-list-restored = De lijst ‘{ $what }’ is teruggezet.
flash-list-shared = De lijst is gedeeld.
flash-list-shared-text = Stuur de link hieronder naar wie je wilt.
flash-list-unshared = De lijst is niet meer gedeeld.
flash-list-unshared-text = De oude link leidt nergens meer naartoe.
flash-list-held =
    { $count ->
        [one] Gereserveerd: { $count } document.
       *[other] Gereserveerd: { $count } documenten.
    }
