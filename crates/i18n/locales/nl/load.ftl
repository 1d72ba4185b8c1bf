### Loads of files of records, and what could not be read.

load-title = Catalogus
load-send = Een bestand inladen
load-source = Bron
load-source-hint = Waar de beschrijvingen vandaan komen: een beschrijving wordt herkend aan haar bron en nummer. Zonder antwoord: de code van de bibliotheek, anders de naam van het bestand.
load-library = Bibliotheek van de exemplaren
load-library-hint = Die van exemplaren die de hunne niet vermelden.
load-no-library = Geen: elk exemplaar vermeldt de zijne
load-complete = Het bestand bevat alles van deze bron: wat er niet meer in staat, wordt verwijderd
load-file = Bestand
load-file-hint = ISO 2709 of MARCXML, UNIMARC of MARC 21, al dan niet gecomprimeerd (gzip); hoogstens { $limit }.
load-megabytes =
    { $count ->
        [one] { $count } MB
       *[other] { $count } MB
    }
load-submit = Inladen
load-error-file = Kies een bestand.
load-past = Ingeladen bestanden
load-empty = Er werd nog geen bestand ingeladen. Stuur de export van je software: hetzelfde bestand twee keer inladen verandert niets.
load-column-file = Bestand en bron
load-column-state = Stand
load-column-did = Resultaat
load-column-who = Wie en wanneer
load-column-what = Wat
load-column-count = Aantal
load-state-waiting = Wacht
load-state-running = Bezig
load-state-done = Klaar
load-state-to-confirm = Te bevestigen
load-state-untitled = Gestopt, te bevestigen
load-state-parked = Gestopt door een fout: zie de taken
load-state-lost = Bestand verdwenen
load-state-interrupted = Onderbroken
load-did-read =
    { $count ->
        [one] { $count } beschrijving gelezen
       *[other] { $count } beschrijvingen gelezen
    }
load-did-new =
    { $count ->
        [one] { $count } toegevoegd
       *[other] { $count } toegevoegd
    }
load-did-changed =
    { $count ->
        [one] { $count } gewijzigd
       *[other] { $count } gewijzigd
    }
load-did-withdrawn =
    { $count ->
        [one] { $count } verwijderd
       *[other] { $count } verwijderd
    }
load-did-quarantined =
    { $count ->
        [one] { $count } in quarantaine
       *[other] { $count } in quarantaine
    }
load-underway = Bezig met inladen
load-progress =
    { $count ->
        [one] Tot nu toe { $count } beschrijving gelezen.
       *[other] Tot nu toe { $count } beschrijvingen gelezen.
    }
load-follow = Volgen: de pagina wordt ververst
load-follow-no = De pagina niet meer verversen
load-question = Te bevestigen
load-confirm = Beschrijvingen van deze bron die niet in het bestand staan of er als verwijderd gemerkt zijn: { $count } van { $all }. Er werd niets verwijderd. Is het bestand volledig, bevestig dan; zo niet, laad het volledige bestand in.
load-confirm-submit =
    { $count ->
        [one] { $count } beschrijving verwijderen
       *[other] { $count } beschrijvingen verwijderen
    }
load-untitled = { $count } van de eerste { $all } beschrijvingen hebben geen titel: is dit wel een catalogus?
load-untitled-submit = Toch inladen
load-report = Verslag
load-count-read = Gelezen
load-count-new = Nieuw
load-count-merged = Samengevoegd met een beschrijving van een andere bron
load-count-changed = Gewijzigd
load-count-unchanged = Ongewijzigd
load-count-withdrawn = Verwijderd
load-count-skipped = Overgeslagen
load-count-quarantined = In quarantaine
load-count-items = Exemplaren opgeslagen
load-count-items-kept = Exemplaren weg uit de bron, behouden omdat iemand ze heeft of erop wacht
load-skipped = Overgeslagen, per soort
load-quarantined = In quarantaine, per reden
load-unknown-libraries = Onbekende bibliotheken, exemplaren weggelaten
load-unmapped = Codes zonder betekenis hier
load-kind-authority = Autoriteitsrecords
load-kind-classification = Classificatierecords
load-kind-holdings-without-a-record = Exemplaren die geen beschrijving noemen
load-kind-holdings-of-an-unknown-record = Exemplaren van een onbekende beschrijving
load-code-type = Materiaalsoort
load-code-collection = Collectie
load-code-audience = Doelgroep
load-code-section = Afdeling
load-quarantine-waiting =
    { $count ->
        [one] { $count } beschrijving in quarantaine
       *[other] { $count } beschrijvingen in quarantaine
    }
flash-load-asked = ‘{ $what }’ is ontvangen en wordt ingeladen.
flash-load-accepted = Genoteerd: het inladen gaat verder.
flash-load-answered = Een collega heeft al geantwoord.

## Quarantine

quarantine-title = Quarantaine
quarantine-lead = Beschrijvingen die niet gelezen konden worden. Er gaat niets verloren: ze wachten op een beslissing.
quarantine-of = Van het inladen van
quarantine-all-loads = Alle ingeladen bestanden
quarantine-tabs = Per situatie
quarantine-waiting = Te beslissen
quarantine-decided = Beslist
quarantine-empty = Niets in quarantaine: alle beschrijvingen werden gelezen.
quarantine-none-decided = Hier werd nog niets beslist.
quarantine-count =
    { $count ->
        [one] { $count } beschrijving
       *[other] { $count } beschrijvingen
    }
quarantine-retry = Opnieuw lezen
quarantine-retry-all = Alles opnieuw lezen
quarantine-column-reason = Reden
quarantine-column-beginning = Begin
quarantine-column-origin = Bestand, bron, plaats
quarantine-column-place = Plaats
quarantine-column-text = Tekst
quarantine-at =
    { $count ->
        [one] bij byte { $count }
       *[other] bij byte { $count }
    }
quarantine-fields = Wat ervan leesbaar is
quarantine-bytes = Bytes
quarantine-cut = Alleen het begin van de beschrijving werd bewaard: ze is te lang.
quarantine-more = Het begin wordt getoond; het bestand bevat alles.
quarantine-no-bytes = Er werd niets bewaard: het hele bestand is onleesbaar.
quarantine-download = De bytes downloaden
quarantine-aside = Weglaten
quarantine-aside-reason = Waarom
quarantine-aside-submit = Weglaten
quarantine-error-reason = Zeg waarom je deze beschrijving weglaat.
quarantine-decision-retried = Opnieuw gelezen
quarantine-decision-set-aside = Weggelaten
quarantine-reason-file = Onleesbaar bestand
quarantine-reason-short = Te kort om een beschrijving te zijn
quarantine-reason-no-fields = Geen leesbaar veld
quarantine-reason-directory = Directory die niet bij de velden past
quarantine-reason-truncated = Bestand afgebroken vóór het einde van de beschrijving
quarantine-reason-unclosed = Beschrijving zonder einde
quarantine-reason-doctype = XML met DOCTYPE, geweigerd
quarantine-reason-xml = Onjuiste XML
quarantine-reason-deep = XML te diep genest
quarantine-reason-encoding = Tekst niet in de aangekondigde codering
quarantine-reason-not-marc = Dit is geen MARC
quarantine-reason-long = Te lange beschrijving
quarantine-reason-entity = Onbekende XML-entiteit
flash-quarantine-retried = Wat leesbaar is, wordt opnieuw ingeladen.
flash-quarantine-retried-text =
    { $count ->
        [0] { "" }
        [one] { $count } beschrijving blijft onleesbaar.
       *[other] { $count } beschrijvingen blijven onleesbaar.
    }
flash-quarantine-unread = Nog altijd onleesbaar: er is niets veranderd.
flash-quarantine-aside = Weggelaten: { $what }
flash-quarantine-decided = Een collega heeft al beslist.

## Journal

journal-noun-import = Ingeladen bestand
journal-import-ask = Bestand verstuurd
journal-import-accept = Inladen bevestigd
journal-import-end = Bestand ingeladen
journal-noun-quarantine = Beschrijving in quarantaine
journal-quarantine-retry = Beschrijving opnieuw gelezen
journal-quarantine-set-aside = Beschrijving weggelaten
job-import = Inladen van een bestand
