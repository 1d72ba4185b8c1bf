### What is taken along: feeds, files, citations, and what is said to whoever asked for too much.

take-results = Deze resultaten meenemen
take-results-text =
    { $count ->
        [one] Ten hoogste het eerste resultaat.
       *[other] Ten hoogste de eerste { $count } documenten, in de volgorde van de resultaten, met al hun uitgaven.
    }
take-export = Exporteren
take-files = Bestanden
take-feed-text = Een feedlezer toont je wat in de catalogus komt voor deze zoekopdracht, zonder e-mail en zonder account. Geef hem dit adres.
take-feed = RSS-feed
take-cite = Citeren of exporteren
take-permalink = Vaste link:
take-permalink-heading = Vaste link
take-record = De beschrijving meenemen
take-record-text = Een tabel, verwijzingen voor een bibliografisch programma, of de MARC-beschrijving voor een andere bibliotheek.

export-csv = Tabel (CSV)
export-ris = Verwijzingen (RIS)
export-bib = Verwijzingen (BibTeX)
export-json = Verwijzingen (CSL-JSON)
export-xml = Beschrijvingen (MARCXML)
export-mrc = Beschrijvingen (ISO 2709)

## Citing a document

cite-heading = Dit document citeren
cite-title = Citeren: { $title }
cite-styles = In een literatuurlijst
cite-check = Deze verwijzingen zijn gemaakt op basis van de beschrijving. Lees ze na: je school of uitgever kan iets anders vragen.
cite-and = en
cite-apa-and = &
cite-others = e.a.
cite-no-date = z.d.
cite-colon = { $before }: { $after }
cite-director = regie
cite-online = Beschikbaar op

## What is missing in a file

left-out-title = Dit bestand zou onvolledig zijn
left-out-text =
    { $count ->
        [one] Eén document van de { $total } kan niet in dit formaat worden geschreven.
       *[other] { $count } documenten van de { $total } kunnen niet in dit formaat worden geschreven.
    }
left-out-no-source = heeft geen MARC-beschrijving
left-out-unreadable = heeft een MARC-beschrijving die niet meer leesbaar is
left-out-too-long = is te lang voor ISO 2709, dat tot 99.999 bytes gaat
left-out-gone = staat niet meer in de catalogus
left-out-rest =
    { $count ->
        [one] Het andere document nemen
       *[other] De { $count } andere documenten nemen
    }
left-out-other = Alles nemen in MARCXML

## For feed readers and browsers

feed-title = { $site }: { $search }
feed-title-all = { $site }: de hele catalogus
feed-description = De laatste documenten in de catalogus voor deze zoekopdracht
open-search-description = Zoeken in de catalogus: { $site }

## To whoever asked for too much

refused-title = Te veel aanvragen in korte tijd
refused-wait =
    { $seconds ->
        [one] Probeer het over { $seconds } seconde opnieuw.
       *[other] Probeer het over { $seconds } seconden opnieuw.
    }
refused-why = Via je internetverbinding werden meer pagina’s opgevraagd dan vele lezers samen openen. Deze grens houdt de catalogus snel voor iedereen; ze is bedoeld voor robots, niet voor jou.
refused-sign-in = Deel je een verbinding, in een school of een bibliotheek, meld je dan aan: je krijgt dan je eigen grens. Komt deze pagina terug, zeg het dan aan je bibliotheek.
refused-ask = Komt deze pagina terug, zeg het dan aan je bibliotheek.
refused-again = Opnieuw proberen
