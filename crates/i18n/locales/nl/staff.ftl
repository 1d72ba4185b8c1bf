### The librarians' side: dashboard, queue of holds, pick list, desk.

staff-title = Personeelsruimte
staff-library = Bibliotheek
staff-see-portal = Het portaal bekijken
staff-nav-label = Personeelsmenu
staff-nav-dashboard = Overzicht
staff-nav-holds = Reserveringen
staff-nav-desk = Balie
staff-nav-readers = Lezers
staff-nav-jobs = Mislukte taken
staff-nav-imports = Imports
staff-nav-settings = Instellingen
staff-sign-in-title = Personeelsruimte: aanmelden
staff-other-library = Deze reservering wordt in een andere bibliotheek behandeld.

## Dashboard

staff-dashboard-open = Open: { $hours }
staff-dashboard-closed = Vandaag gesloten
staff-search = Lezer, exemplaar, titel
staff-to-do = Te behandelen
staff-to-do-none = Er wacht niets. Nieuwe aanvragen verschijnen hier.
staff-count-requested =
    { $count ->
        [one] Reservering te bevestigen
       *[other] Reserveringen te bevestigen
    }
staff-count-to-pick =
    { $count ->
        [one] Exemplaar van het schap te halen
       *[other] Exemplaren van het schap te halen
    }
staff-count-in-transit =
    { $count ->
        [one] Exemplaar onderweg
       *[other] Exemplaren onderweg
    }
staff-count-ready =
    { $count ->
        [one] Reservering klaar
       *[other] Reserveringen klaar
    }
staff-count-expired =
    { $count ->
        [one] Vervallen reservering, terug te zetten
       *[other] Vervallen reserveringen, terug te zetten
    }
staff-count-expiring-today =
    { $count ->
        [one] Reservering die vandaag vervalt
       *[other] Reserveringen die vandaag vervallen
    }
staff-count-jobs =
    { $count ->
        [one] Mislukte taak
       *[other] Mislukte taken
    }
staff-oldest = Langste wachttijd: { $waiting }.
staff-on-shelf-here =
    { $count ->
        [one] { $count } is hier aanwezig.
       *[other] { $count } zijn hier aanwezig.
    }
staff-handle = Behandelen

## Queue of holds

staff-holds-title = Reserveringen
staff-tab-requested = Te bevestigen
staff-tab-to-pick = Van het schap te halen
staff-tab-in-transit = Onderweg
staff-tab-ready = Klaar
staff-tab-expired = Vervallen
staff-caption-requested = Te bevestigen reserveringen, de oudste eerst
staff-caption-to-pick = Op te halen exemplaren, in volgorde van de schappen
staff-caption-in-transit = Exemplaren onderweg, de oudste eerst
staff-caption-ready = Klaarliggende reserveringen, volgens kenmerk
staff-caption-expired = Vervallen reserveringen, terug te zetten of door te sturen
staff-queue-empty = Niets in deze stap.
staff-column-waiting = Wachttijd
staff-column-item = Plaatskenmerk, exemplaar
staff-column-title = Titel
staff-column-state = Status
staff-column-reader = Lezer, afhaling
staff-column-until = Tot en met
staff-column-mark = Kenmerk
staff-column-from-to = Van, naar
staff-filter = Filteren
staff-filter-pickup = Afhaling
staff-filter-all-libraries = Alle bibliotheken
staff-filter-state = Status
staff-filter-all-states = Alle
staff-filters = Filters van de lijst
staff-situation-here = Hier op de plank
staff-situation-elsewhere = Elders op de plank
staff-situation-on-loan = Uitgeleend
staff-situation-unavailable = Niet te vinden of beschadigd
staff-csv = CSV
staff-csv-reference = Referentie
staff-csv-asked-on = Gevraagd op
staff-csv-call-number = Plaatsnummer
staff-csv-item-library = Exemplaar in
staff-choose = { $title }, { $reader } kiezen
staff-choose-all = Alles kiezen
staff-chosen =
    { $count ->
        [one] { $count } regel van { $total } gekozen
       *[other] { $count } regels van { $total } gekozen
    }
staff-choose-something = Kies minstens één regel.
staff-validate = Bevestigen
staff-validate-chosen = Selectie bevestigen
staff-validate-and-tell = Bevestigen en verwittigen
staff-decline = Weigeren
staff-decline-chosen = Selectie weigeren
staff-decline-title =
    Deze { $count ->
        [one] reservering
       *[other] { $count } reserveringen
    } weigeren?
staff-decline-reason = Reden
staff-decline-reason-needed = Kies een reden: ze wordt aan de lezer geschreven.
staff-decline-preview = De lezer krijgt te lezen:
staff-decline-keep = Niet weigeren
staff-note = Bericht aan de lezer
staff-other-item = Ander exemplaar
staff-transfer = Doorsturen
staff-found = Gevonden
staff-not-found = Niet gevonden
staff-receive = Ontvangen
staff-put-back = Terugzetten
staff-cancel-hold = Reservering annuleren
staff-keep-hold = Reservering houden
staff-sweep = Alle vervallen reserveringen behandelen
staff-sweep-done =
    { $count ->
        [0] Geen reserveringen te behandelen.
        [one] { $count } reservering behandeld, de lezer is verwittigd.
       *[other] { $count } reserveringen behandeld, de lezers zijn verwittigd.
    }
staff-validated =
    { $count ->
        [one] De reservering is bevestigd.
       *[other] { $count } reserveringen zijn bevestigd.
    }
staff-validated-undo = De e-mail vertrekt over { $count } min; tot dan kun je dit ongedaan maken.
staff-undone = De reservering moet weer bevestigd worden.
staff-undo-too-late = De e-mail is al vertrokken: ongedaan maken kan niet meer.
staff-declined =
    { $count ->
        [one] De reservering is geweigerd, de lezer is verwittigd.
       *[other] { $count } reserveringen zijn geweigerd, de lezers zijn verwittigd.
    }
staff-cancelled = De reservering is geannuleerd, de lezer is verwittigd.
staff-found-here = ‘{ $title }’ ligt klaar, kenmerk { $code }.
staff-found-elsewhere = ‘{ $title }’: koerier → { $library }
staff-missing-noted = Het exemplaar is als niet gevonden genoteerd; de reservering houdt haar plaats.
staff-other-item-sought =
    { $count ->
        [one] Er wordt een ander exemplaar gezocht; de reservering houdt haar plaats.
       *[other] Er worden andere exemplaren gezocht; de reserveringen houden hun plaats.
    }
staff-no-other-item = Er staat geen ander exemplaar op de plank: de reservering houdt dit exemplaar.
staff-conflict = Al behandeld door { $name }, { $time }
staff-conflict-text = Iemand heeft deze reservering gewijzigd terwijl je ernaar keek. Er is niets gebeurd; dit is de huidige stand.
staff-panel-asked = Aangevraagd
staff-panel-reader = Lezer
staff-panel-card = Kaart
staff-panel-pickup = Afhaling
staff-panel-fees = Openstaand bedrag
staff-panel-before = Ervoor
staff-panel-item = Exemplaar
staff-panel-history = Historiek
staff-panel-rule = Welke regel?
staff-shortcuts = Sneltoetsen actief
staff-shortcut-move = volgende, vorige regel
staff-shortcut-choose = kiezen
staff-shortcut-open = openen
staff-shortcut-validate = bevestigen
staff-shortcut-transfer = doorsturen
staff-shortcut-decline = weigeren
staff-shortcut-filter = filteren

## Pick list

staff-pick-list = Ophaallijst
staff-pick-list-title = Ophaallijst, { $library }, { $date }
staff-pick-list-empty = Niets van het schap te halen.
staff-pick-list-count =
    { $count ->
        [one] { $count } exemplaar op te halen
       *[other] { $count } exemplaren op te halen
    }
staff-pick-list-for = voor { $library }
staff-scan-found = Scan wat je gevonden hebt

## Reasons to decline: the label in the list, then the sentence to the reader

decline-reason-on-shelf = Aanwezig, zelf te halen
decline-sentence-on-shelf = Er is een exemplaar aanwezig in je bibliotheek: kom het halen, reserveren hoeft niet.
decline-reason-reference-only = Enkel ter inzage
decline-sentence-reference-only = Dit is enkel ter inzage: kom het in de bibliotheek lezen.
decline-reason-not-found = Exemplaar niet gevonden
decline-sentence-not-found = We hebben het exemplaar niet op het schap gevonden, en er is geen ander.
decline-reason-damaged = Exemplaar beschadigd
decline-sentence-damaged = Het enige exemplaar is beschadigd of wordt hersteld.
decline-reason-too-new = Nieuwe aanwinst
decline-sentence-too-new = Dit is een nieuwe aanwinst, die eerst ter plaatse wordt uitgeleend. Probeer over enkele weken opnieuw.
decline-reason-kept-for-group = Voorbehouden voor een groep of een school
decline-sentence-kept-for-group = Het exemplaar is voorbehouden voor een groep of een school.
decline-reason-not-sent = Reist niet tussen bibliotheken
decline-sentence-not-sent = Dit materiaal reist niet tussen bibliotheken: leen het in de bibliotheek die het heeft.
decline-reason-account-to-settle = Account in orde te brengen
decline-sentence-account-to-settle = Je account is niet in orde: kom langs aan de balie en reserveer daarna opnieuw.
decline-reason-better-edition = Een andere uitgave past beter
decline-sentence-better-edition = Een andere uitgave past beter: vraag ons welke.
decline-reason-other = Andere reden, in het bericht
decline-sentence-other = We kunnen niet op deze aanvraag ingaan.

## Reasons to cancel: the label in the list, then the sentence to the reader

cancel-reason-reader-asked = Op vraag van de lezer
cancel-sentence-reader-asked = We hebben ze op jouw vraag geannuleerd.
cancel-reason-not-found = Exemplaar niet gevonden
cancel-sentence-not-found = Het exemplaar blijft onvindbaar, en er is geen ander.
cancel-reason-no-item-left = Geen exemplaar meer
cancel-sentence-no-item-left = Het laatste exemplaar is verloren, beschadigd of afgevoerd.
cancel-reason-pickup-closed = Sluiting van de afhaalbibliotheek
cancel-sentence-pickup-closed = De afhaalbibliotheek sluit: reserveer opnieuw in een andere.
cancel-reason-account-closed = Account gesloten
cancel-sentence-account-closed = Je account is gesloten.
cancel-reason-other = Andere reden, in het bericht
cancel-sentence-other = We kunnen niet langer op deze aanvraag ingaan.

## Desk

staff-desk = Balie
staff-desk-scan = Scan een kaart of een barcode
staff-desk-help = Een kaart opent het dossier van de lezer; een barcode zonder open lezer is een teruggave.
staff-desk-submit = Registreren
staff-desk-lend = Uitlenen
staff-desk-lend-to = Uitlenen aan { $name }
staff-desk-return = Inleveren
staff-desk-card = Kaartnummer
staff-desk-barcode = Barcode van het exemplaar
staff-desk-close-reader = Klaar met deze lezer
staff-desk-lent = Uitgeleend aan { $name } tot en met { $date }: ‘{ $title }’
staff-desk-lent-hold = De reservering is uitgeleend.
staff-desk-renewed = Verlengd tot en met { $date }: ‘{ $title }’
staff-desk-returned = Ingeleverd: ‘{ $title }’
staff-desk-returned-overdue =
    { $count ->
        [one] { $count } dag
       *[other] { $count } dagen
    } te laat ingeleverd: ‘{ $title }’
staff-desk-to-shelf = Terug naar het schap: { $number }
staff-desk-to-hold-shelf = Opzij te leggen, kenmerk { $code }
staff-desk-to-shuttle = koerier → { $library }
staff-desk-to-shuttle-hold = koerier → { $library }, gereserveerd
staff-desk-to-shuttle-home = koerier → { $library }, terug naar huis
staff-desk-not-on-loan = Dit exemplaar was niet uitgeleend.
staff-desk-unknown = Geen kaart en geen exemplaar: { $code }
staff-desk-refused = Uitlenen kan niet
staff-desk-session = Verrichtingen van deze sessie

## Readers

staff-reader-register = Een lezer inschrijven
staff-reader-registered = { $name } is ingeschreven, kaart { $card }.
staff-reader-first-name = Voornaam
staff-reader-last-name = Naam
staff-reader-birth-date = Geboortedatum
staff-reader-mail = E-mailadres
staff-reader-card = Kaartnummer
staff-reader-category = Categorie
staff-reader-valid-until = Geldig tot en met
staff-reader-language = Taal
staff-reader-namesake = Dit is iemand anders: toch inschrijven
staff-reader-card-taken = Deze kaart is al van iemand anders. Neem een andere.
staff-reader-file = Dossier van { $name }
staff-reader-loans = Uitleningen
staff-reader-holds = Reserveringen
staff-reader-fees = Openstaand bedrag

## Failed tasks

staff-jobs-empty = Geen mislukte taken.
staff-jobs-retry = Opnieuw proberen
staff-jobs-attempts =
    { $count ->
        [one] { $count } poging
       *[other] { $count } pogingen
    }
staff-jobs-retried = De taak wordt opnieuw geprobeerd.
staff-jobs-column-task = Taak
staff-jobs-column-error = Laatste fout
staff-jobs-column-since = Sinds

## Roles of librarians

staff-role-desk = Balie
staff-role-holds = Reserveringen
staff-role-moderator = Moderatie
staff-role-editor = Redactie
staff-role-rules = Regels
staff-role-network = Netwerk

## Kinds of tasks

job-send-mail = Een e-mail versturen
job-place-in-ils = Een reservering doorgeven
job-edit-in-ils = Een wijziging doorgeven
job-cancel-in-ils = Een annulering doorgeven
job-renew-in-ils = Een verlenging doorgeven
job-reconcile-holds = De reserveringen van een bibliotheek opnieuw lezen
job-allot-holds = De vrije exemplaren toewijzen
job-index-records = De index bijwerken
job-sweep-holds = Vervallen reserveringen afsluiten
job-remind-loans = De herinneringen versturen
job-purge = Wissen wat niet bewaard mag blijven
job-end-sessions = De sessies van een account sluiten

## Moderation and suggestions

staff-nav-moderation = Reacties
staff-nav-suggestions = Aankoopsuggesties
staff-count-contributions =
    { $count ->
        [one] Tekst van een lezer na te lezen
       *[other] Teksten van lezers na te lezen
    }
staff-count-reported =
    { $count ->
        [one] Gemelde tekst
       *[other] Gemelde teksten
    }
staff-count-suggestions =
    { $count ->
        [one] Aankoopsuggestie ontvangen
       *[other] Aankoopsuggesties ontvangen
    }
job-place-suggested-holds = Reserveren wat lezers voorstelden

## Taking what is owed

staff-fee-settle = Innen
