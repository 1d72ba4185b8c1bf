### De balie: bedragen, berichten aan lezers, aanwezigheidslijst.


fee-waive-reason-mistake = Fout: het was niet verschuldigd
fee-waive-reason-found-or-replaced = Materiaal teruggevonden of vervangen
fee-waive-reason-goodwill = Geste van de bibliotheek
fee-waive-reason-other = Andere reden, vermeld in het bericht
fee-waived-mistake = Kwijtgescholden: dit bedrag was niet verschuldigd.
fee-waived-found-or-replaced = Kwijtgescholden: het materiaal is teruggevonden of vervangen.
fee-waived-goodwill = Kwijtgescholden: een geste van de bibliotheek.
fee-waived-other = Kwijtgescholden door de bibliotheek.

staff-fee-title = Openstaand bedrag van { $name }
staff-fee-back = Terug naar het dossier
staff-fee-amount = Bedrag in euro
staff-fee-amount-hint = De lezer kan ook een deel betalen.
staff-fee-amount-wrong = Vul een bedrag in tussen € 0,01 en { $amount }, bijvoorbeeld 1,50.
staff-fee-take = Innen
staff-fee-paid = Al betaald
staff-fee-left = Nog te betalen
staff-fee-waive = Het bedrag kwijtschelden
staff-fee-waive-verb = { $amount } kwijtschelden
staff-fee-reason = Reden, die de lezer te zien krijgt
staff-fee-choose-reason = Kies een reden
staff-fee-reason-needed = Kies de reden: de lezer krijgt ze te zien.
staff-fee-choose-cause = Kies een oorzaak
staff-fee-cause-needed = Kies de oorzaak: de lezer krijgt ze te zien.
staff-fee-closed = Hier is niets meer te doen. Status: { $state }.
staff-fee-of-another = Dit bedrag is verschuldigd aan een andere bibliotheek: { $library }. Je kunt het innen; alleen zij kan het kwijtschelden.
staff-fee-new = Een bedrag toevoegen
staff-fee-new-title = Nieuw bedrag voor { $name }
staff-fee-new-legend = Verschuldigd aan: { $library }
staff-fee-note-hint = De lezer leest het in zijn account.
staff-fee-create = Het bedrag toevoegen
flash-fee-created = Bedrag toegevoegd: { $what }.
flash-fee-waived = Kwijtgescholden: { $what }.

staff-message-write = Schrijven naar de lezer
staff-message-to-reader = Schrijven naar { $name }
staff-message-about-event = Schrijven naar de ingeschrevenen: { $title }
staff-message-write-event = Schrijven naar de ingeschrevenen
staff-message-back-to-sheet = Terug naar de inschrijvingen
staff-message-from = Namens: { $library }
staff-message-to = Aan wie
staff-message-seated = Wie een plaats heeft ({ $count })
staff-message-everybody = Iedereen, ook wie wacht ({ $count })
staff-message-subject = Onderwerp
staff-message-body = Bericht
staff-message-body-hint = Geen gevoelige gegevens: een e-mail wordt soms door anderen gelezen. Het antwoord komt bij de bibliotheek aan.
staff-message-too-long = { $field }: { $count } tekens, hoogstens { $longest }.
staff-message-send = Versturen
staff-message-no-address = Deze lezer heeft geen e-mailadres: bel, of voeg het adres toe aan het dossier.
staff-message-sent-title = Al verstuurd

mail-kind-staff-message = Bericht geschreven door de bibliotheek
mail-staff-message-subject = { $title } ({ $library })
mail-staff-message-title = { $title }
mail-staff-message-text = Een bericht van de bibliotheek: { $library }.
mail-staff-message-about = Over ‘{ $title }’:
mail-staff-message-next = Je kunt deze e-mail beantwoorden: de bibliotheek leest je antwoord.
mail-staff-message-button = Mijn account openen
mail-staff-message-event-button = De activiteit bekijken
mail-staff-message-way-out = Is dit bericht niet voor jou? Zeg het aan de bibliotheek.
flash-staff-message-nobody = Niemand heeft een e-mailadres: er is niets verstuurd.

staff-attendance = Aanwezigheidslijst
staff-attendance-title = Aanwezigheidslijst: { $title }
staff-attendance-seats = Plaatsen
staff-attendance-tick = Aanwezig
staff-attendance-none = Nog niemand heeft een plaats.
journal-fee-create = Bedrag toegevoegd
journal-fee-waive = Bedrag kwijtgescholden
journal-message-send = Bericht verstuurd
journal-noun-staff-message = Bericht

staff-message-sent-line =
    { $count ->
        [one] { $date }, { $time }, { $name }: één lezer
       *[other] { $date }, { $time }, { $name }: { $count } lezers
    }
flash-staff-message-sent =
    { $count ->
        [one] Bericht verstuurd naar één lezer.
       *[other] Bericht verstuurd naar { $count } lezers.
    }
flash-staff-message-sent-but =
    { $count ->
        [one] Bericht verstuurd naar één lezer. Zonder e-mailadres, dus te bellen: { $rest }.
       *[other] Bericht verstuurd naar { $count } lezers. Zonder e-mailadres, dus te bellen: { $rest }.
    }

staff-dashboard-publish = Publiceren
staff-dashboard-events = Vandaag en morgen
staff-dashboard-when = Wanneer
staff-dashboard-registered = Ingeschreven
staff-dashboard-list = Lijst
staff-count-registrations =
    { $count ->
        [one] Inschrijving te bevestigen
       *[other] Inschrijvingen te bevestigen
    }
staff-count-preregistrations =
    { $count ->
        [one] Voorinschrijving af te werken
       *[other] Voorinschrijvingen af te werken
    }
staff-dashboard-figures = Alle cijfers
