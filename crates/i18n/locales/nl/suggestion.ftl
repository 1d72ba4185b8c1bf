### Suggestions of purchase: the form, the follow-up, the librarians' queue.

## The form

suggestion-title = Een aankoop voorstellen
suggestion-intro = Vertel ons wat ontbreekt. We antwoorden op elke suggestie, per e-mail, binnen ongeveer twee weken.
suggestion-required = Vul alles in, behalve wat niet verplicht is.
suggestion-for-whom = Voor wie
suggestion-document = Het document
suggestion-library = Bibliotheek (bezittende bibliotheek)
suggestion-choose = Kies…
suggestion-member = Voor welk gezinslid
suggestion-field-title = Titel
suggestion-field-author = Auteur
suggestion-field-publisher = Uitgever
suggestion-field-type = Soort document
suggestion-field-ean = ISBN of EAN
suggestion-field-ean-hint = Onder de streepjescode, achteraan.
suggestion-field-year = Jaar van uitgave
suggestion-field-price = Prijs in euro
suggestion-field-comment = Toelichting
suggestion-field-comment-hint = Waarom dit document, en voor wie? Eén zin helpt ons kiezen.
suggestion-hold = Reserveer het voor mij als jullie het kopen
suggestion-send = De suggestie versturen
suggestion-send-anyway = Toch versturen
suggestion-owned =
    { $count ->
        [one] Het netwerk heeft dit misschien al
       *[other] Het netwerk heeft misschien al een van deze documenten
    }
suggestion-owned-text = Reserveer het: dat gaat sneller dan een aankoop.
suggestion-refused-title = Je kunt nu niets voorstellen

## Following

suggestion-mine = Mijn suggesties
suggestion-mine-empty = Je hebt nog geen aankoop voorgesteld. Vul het formulier in: het antwoord verschijnt hier.
suggestion-quota =
    { $count ->
        [one] { $count } lopende suggestie van de { $limit }.
       *[other] { $count } lopende suggesties van de { $limit }.
    }
suggestion-line = { $library }. Suggestie van { $date }, voor { $name }.
suggestion-answer = Antwoord van de bibliotheek:
suggestion-take-back = Intrekken
suggestion-see-record = Het document bekijken
suggestion-too-late = De bibliotheek heeft al beslist: deze suggestie kan niet meer ingetrokken worden.

## States

suggestion-state-received = Ontvangen
suggestion-state-studied = In onderzoek
suggestion-state-accepted = Aanvaard
suggestion-state-ordered = Besteld
suggestion-state-available = Beschikbaar
suggestion-state-refused = Geweigerd
suggestion-state-duplicate = Dubbel
suggestion-state-withdrawn = Ingetrokken

## What each state means, to those who asked

suggestion-sentence-received = We hebben ze goed ontvangen.
suggestion-sentence-studied = We onderzoeken je suggestie.
suggestion-sentence-accepted = Je suggestie is aanvaard: we gaan het bestellen.
suggestion-sentence-ordered = Het is besteld. We schrijven je als het aankomt.
suggestion-sentence-available = Het staat in de catalogus.
suggestion-sentence-refused = We gaan het niet kopen.
suggestion-sentence-duplicate = Het netwerk heeft het al: je kunt het reserveren.
suggestion-sentence-withdrawn = Niemand vraagt er nog naar.
suggestion-hold-placed = Het is voor je gereserveerd.
suggestion-hold-none = Je kunt het lenen of reserveren.
suggestion-hold-refused = We konden het niet voor je reserveren. { $reason }
suggestion-hold-refused-see = De reden staat op de pagina van het document.
suggestion-hold-wished = Zodra het aankomt, reserveren we het voor je.

## Refusals of the rules

suggestion-refused-library-missing = Kies de bibliotheek die het zou kopen.
suggestion-refused-service-closed = Deze bibliotheek neemt geen online aankoopsuggesties aan.
suggestion-refused-member-missing = Kies voor welk gezinslid.
suggestion-refused-title-missing = Geef de titel.
suggestion-refused-author-missing = Geef de auteur, of ‘onbekend’ als je die niet kent.
suggestion-refused-type-missing = Kies een soort document.
suggestion-refused-too-long = Maak korter wat je schreef: hoogstens { $limit } tekens.
suggestion-refused-ean-length = Controleer het ISBN: het telt 10 of 13 cijfers, je typte er { $digits }.
suggestion-refused-ean-checksum = Controleer het ISBN: een cijfer klopt niet, het laatste past niet bij de andere.
suggestion-refused-year = Controleer het jaar: vier cijfers, ten laatste { $latest }.
suggestion-refused-price = Controleer de prijs: schrijf hem in euro, zoals 12,50.
suggestion-refused-quota-reached =
    Je hebt { $count ->
        [one] { $count } lopende suggestie
       *[other] { $count } lopende suggesties
    } van de { $limit } die mogelijk zijn.
suggestion-refused-already-asked = Je hebt dit al aan deze bibliotheek voorgesteld.

## Reasons of librarians: the label in the list, then the sentence to those who asked

suggestion-refuse-reason-out-of-scope = Buiten onze collectie
suggestion-refuse-sentence-out-of-scope = Het past niet in onze collectie.
suggestion-refuse-reason-budget = Budget op
suggestion-refuse-sentence-budget = Het budget van dit jaar is op: stel het volgend jaar opnieuw voor.
suggestion-refuse-reason-out-of-print = Uitverkocht bij de uitgever
suggestion-refuse-sentence-out-of-print = De uitgever verkoopt het niet meer.
suggestion-refuse-reason-interlibrary = Liever interbibliothecair leenverkeer
suggestion-refuse-sentence-interlibrary = We kunnen het uit een andere bibliotheek laten komen, via interbibliothecair leenverkeer (IBL): vraag het aan de balie.
suggestion-refuse-reason-online = Bestaat online
suggestion-refuse-sentence-online = Het is online te lezen of te beluisteren met je kaart: vraag ons hoe.
suggestion-refuse-reason-other = Andere reden, in het antwoord
suggestion-refuse-sentence-other = Ons antwoord zegt waarom.

## Librarians

suggestion-queue-title = Aankoopsuggesties
suggestion-tab-received = Ontvangen
suggestion-tab-studied = In onderzoek
suggestion-tab-bought = Aanvaard, besteld
suggestion-tab-closed = Afgesloten
suggestion-queue-empty = Geen suggesties in deze stap.
suggestion-column-document = Titel, auteur
suggestion-column-askers = Vragen
suggestion-askers =
    { $count ->
        [one] { $count } persoon vraagt ernaar
       *[other] { $count } personen vragen ernaar
    }
suggestion-asker-line = { $name }, op { $date }
suggestion-asker-hold = reservering gevraagd
suggestion-asker-hold-placed = gereserveerd
suggestion-asker-hold-refused = reserveren onmogelijk
suggestion-owned-here = Al in de catalogus?
suggestion-new-state = Nieuwe stap
suggestion-keep-state = Niet van stap veranderen
suggestion-reason = Reden van de weigering
suggestion-reason-hint = Alleen om te weigeren.
suggestion-record = Beschrijving of ISBN
suggestion-record-hint = Voor ‘Beschikbaar’ en ‘Dubbel’: het nummer van de beschrijving, of het ISBN.
suggestion-record-needed = Geef de beschrijving: het nummer op het portaal, of het ISBN.
suggestion-reason-needed = Kies de reden: ze wordt aan iedereen geschreven, in zijn of haar taal.
suggestion-answer-field = Antwoord aan wie erom vraagt
suggestion-note-field = Interne nota
suggestion-note-hint = Lezers zien ze niet.
suggestion-save = Bewaren en verwittigen
suggestion-conflict = Al behandeld door { $name }, { $time }: { $state }.
suggestion-did-ask = gevraagd
suggestion-did-take-back = ingetrokken
suggestion-did-write = antwoord of nota gewijzigd
