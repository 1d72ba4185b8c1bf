### Queue, desk and readers: what their pages say besides the words of `staff`.

## The queue

staff-stages = Fasen
staff-decline-dots = Weigeren…
staff-cancel-dots = Annuleren…
staff-cancel-question = Deze reservering annuleren?
staff-cancelled-count =
    { $count ->
        [one] De reservering is geannuleerd, de lezer is verwittigd.
       *[other] { $count } reserveringen zijn geannuleerd, de lezers zijn verwittigd.
    }
staff-undo-validation = Bevestiging ongedaan maken
staff-undo-decline = Weigering ongedaan maken
staff-nothing-to-scan = Dit exemplaar heeft geen barcode: behandel het aan de balie.
staff-key-enter = Enter
staff-back-to-holds = Terug naar de reserveringen
staff-column-done = Actie
staff-column-time = Tijd
staff-column-where = Waar
staff-panel-nobody = Niemand
staff-panel-people =
    { $count ->
        [one] { $count } persoon
       *[other] { $count } personen
    }
staff-panel-no-fee = Geen
staff-panel-no-item = Geen vrij exemplaar
staff-history-line = { $date }, { $time }: { $state } ({ $name })
staff-actor-portal = het portaal
staff-actor-colleague = een collega
staff-no-section = Zonder afdeling

## The desk

staff-desk-said-returned = Ingeleverd
staff-desk-said-received = Ontvangen
staff-desk-said-lent = Uitgeleend
staff-desk-said-unknown = Onbekend
staff-desk-words-shelf = Naar het schap
staff-desk-words-already = Staat al op het schap
staff-desk-words-not-lendable = Apart te leggen: { $state }
staff-desk-words-hold = Opzij te leggen voor { $name }
staff-desk-words-shuttle = Koerier → { $library }
staff-desk-words-due = Tot en met { $date }
staff-desk-late =
    { $count ->
        [one] { $count } dag te laat
       *[other] { $count } dagen te laat
    }
staff-desk-fine = Boete: { $amount }
staff-desk-conflict = Iemand heeft dit exemplaar net behandeld: scan het opnieuw.
staff-desk-sound = Geluid bij elke scan
staff-slip = Strook om in het document te steken
staff-slip-print = De strook afdrukken
staff-slip-until = Af te halen tot en met { $date }

## Readers

staff-find-reader = Naam of kaartnummer
staff-reader-find-help = Typ een naam, ook onvolledig, of scan een kaart.
staff-reader-not-found = Niemand beantwoordt aan ‘{ $query }’.
staff-reader-no-loan = Geen lopende uitlening.
staff-tell-reader = Te zeggen aan de lezer:
staff-reader-street = Straat en nummer
staff-reader-postcode = Postcode
staff-reader-city = Gemeente
staff-reader-age =
    { $count ->
        [one] { $count } jaar
       *[other] { $count } jaar
    }
staff-reader-card-help = Scan de kaart die je overhandigt; de cijfers volstaan.
staff-reader-birth-needed = Geef de geboortedatum: de leeftijdsregels hangen ervan af.
register-refused-card-taken = De kaart { $card } is al van iemand anders.
register-refused-known-already = Iemand met dezelfde naam, geboren op dezelfde dag, is al ingeschreven: { $name }, kaart { $card }.

## Messages

flash-staff-job-retried = De taak wordt opnieuw geprobeerd.
flash-staff-registered = { $what }: de inschrijving is gebeurd.
staff-handled =
    { $count ->
        [one] Het exemplaar is behandeld.
       *[other] { $count } exemplaren zijn behandeld.
    }

## The card

staff-card-change = Kaart verloren of vervangen
staff-card-new = Nummer van de nieuwe kaart
staff-card-replace = Kaart vervangen
staff-card-lost = Kaart verloren
staff-card-found = Kaart teruggevonden
flash-staff-card-lost = De kaart { $what } is als verloren opgegeven.
flash-staff-card-lost-text = De lezer is overal afgemeld. Met de kaart kan niet meer worden geleend of gereserveerd.
flash-staff-card-found = De kaart { $what } is weer actief.
flash-staff-card-replaced = De nieuwe kaart { $what } is actief.
flash-staff-card-replaced-text = De oude dient niet meer, en de lezer is overal afgemeld.
flash-staff-card-taken = De kaart { $what } is al van iemand anders: er is niets veranderd.
flash-staff-card-changed = De kaart { $what } is al veranderd: hier zie je hoe het ermee staat.
flash-staff-card-number-missing = Scan de nieuwe kaart voor je de oude vervangt.
