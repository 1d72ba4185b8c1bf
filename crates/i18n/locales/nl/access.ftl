### Coming in: pre-registration, activation, forgotten passwords, what one signs in with.


## Doors

door-wait =
    Er komen te veel aanvragen van hier. Probeer het over { $minutes ->
        [one] { $minutes } minuut
       *[other] { $minutes } minuten
    } opnieuw.
sign-in-no-account-text = Vul de voorinschrijving in, voor jezelf of voor je gezin, en kom daarna naar de balie met je identiteitskaart.
activation-go = Kies je wachtwoord
flash-account-opened = Je account is open.
preregistration-go = Vooraf inschrijven

## A forgotten password

forgotten-title = Wachtwoord vergeten
forgotten-intro = Geef je kaartnummer, je gebruikersnaam of je e-mailadres. We sturen een link naar het adres dat de bibliotheek kent.
forgotten-field = Kaartnummer, gebruikersnaam of e-mailadres
forgotten-hint = Deelt je gezin een adres? Eén e-mail geeft ieder een eigen link.
forgotten-submit = Een link ontvangen
link-sent = Als we kennen wat je schreef, is er net een e-mail vertrokken.
link-sent-text = De link werkt één keer, een uur lang.
link-sent-nothing = Na vijf minuten nog niets? Kijk bij de ongewenste berichten en vraag het dan aan de balie: het bekende adres is misschien oud.

## The first password of a card

activation-first-time = Eerste keer? Kies je wachtwoord
activation-first-time-hint = Heb je al een kaart?
activation-title = Mijn kaart activeren
activation-intro = Geef het nummer van je kaart. We sturen naar het adres dat de bibliotheek kent een link om je wachtwoord te kiezen.
activation-with-code = Ik kreeg een code aan de balie
activation-with-mail = Liever een link per e-mail ontvangen
activation-code-title = Mijn kaart activeren met een code
activation-code-intro = Neem de code over die aan de balie werd afgedrukt en kies je wachtwoord.
activation-code = Code van de balie
activation-code-hint = Twaalf letters en cijfers. Streepjes en hoofdletters tellen niet.
activation-error = Deze kaart en deze code horen niet samen, of de code is niet meer geldig. Kijk ze na of vraag een andere code aan de balie.
activation-sent-nothing = Na vijf minuten nog niets? Misschien heeft de bibliotheek je adres niet: de balie drukt in een minuut een code af.

## A new address for mail

address-confirm-title = Mijn e-mailadres bevestigen
address-confirm-text = Onze berichten gaan voortaan naar { $address }.
address-confirm-submit = Dit adres bevestigen
address-confirm-done = Je nieuwe adres is bevestigd.
address-confirm-done-text = Het oude krijgt bericht.
address-undo-title = Mijn oude e-mailadres behouden
address-undo-text = Onze berichten gaan weer naar { $address }, alle toestellen worden afgemeld en je kiest een nieuw wachtwoord.
address-undo-submit = Het oude adres behouden
address-undo-done = Je oude adres is hersteld.
address-undo-done-text = Er is net een link naartoe vertrokken om een nieuw wachtwoord te kiezen.

## « Modifier mes identifiants »

credentials-identifier-hint = Je kunt je altijd aanmelden met je kaartnummer.
credentials-password-hint = Laat leeg om het huidige te behouden. Minstens { $count } tekens; een korte zin is prima.
credentials-mail-hint = Een nieuw adres telt zodra je de link volgt die we ernaartoe sturen.
credentials-mail-waiting = Nieuw adres te bevestigen: { $address }. Volg de link die je daar kreeg.
credentials-current = Huidig wachtwoord
credentials-current-hint = Het bewijst dat jij het bent.
flash-credentials-changed = Je aanmeldgegevens zijn gewijzigd.
flash-credentials-same = Er is niets gewijzigd: alles is zoals voorheen.
flash-address-asked = Er is een link vertrokken naar { $what }.
flash-address-asked-text = Volg die, dan telt dit adres.
credential-refused-password = Kijk het huidige wachtwoord na: het is niet dat van dit account.
credential-refused-tries =
    Te veel pogingen met het huidige wachtwoord. Probeer het over { $minutes ->
        [one] { $minutes } minuut
       *[other] { $minutes } minuten
    } opnieuw.
credential-refused-address = Kijk het e-mailadres na: het heeft de vorm naam@voorbeeld.be.
credential-refused-addresses =
    Te veel nieuwe adressen in korte tijd. Probeer het over { $minutes ->
        [one] { $minutes } minuut
       *[other] { $minutes } minuten
    } opnieuw.
identifier-refused-taken = Kies een andere gebruikersnaam: deze is al in gebruik.

## A lost card

card-lost-title = Ik ben mijn kaart kwijt
card-lost-question = Je kaart blokkeren?
card-lost-consequence = Niemand kan er nog mee ontlenen, vanaf nu. Je reserveringen behouden hun plaats. De balie maakt je een nieuwe kaart.
card-lost-submit = Mijn kaart blokkeren
card-lost-keep = Mijn kaart behouden
flash-card-lost = Je kaart is geblokkeerd.
flash-card-lost-text = Kom met je identiteitskaart naar de balie voor een nieuwe.

## Where one is signed in

sessions-title = Aangemelde toestellen
sessions-intro = De browsers waarin je account open is. Meld af wat je niet herkent en wijzig daarna je wachtwoord.
sessions-this = Deze sessie
sessions-end = Afmelden
sessions-end-others = Alle andere toestellen afmelden
sessions-browser-on = { $browser } op { $system }
sessions-unknown = Onbekende browser
sessions-begun = Aangemeld op { $date } om { $time }
sessions-seen = Laatst gebruikt op { $date } om { $time }
flash-session-ended = Het toestel is afgemeld.
flash-sessions-ended = Alle andere toestellen zijn afgemeld.
profile-more = Veiligheid en gegevens

## A pre-registration that waits

waiting-title = Je voorinschrijving wacht aan de balie
waiting-text = Kom met je identiteitskaart, ten laatste { $date }, en zeg deze code. Tot dan kun je zoeken en lijsten bewaren.

## Asking to be registered

preregistration-title = Voorinschrijving
preregistration-intro = Bereid je inschrijving hier voor: daarna hoef je alleen nog naar de balie te komen. Alles moet ingevuld worden, behalve wat niet verplicht is.
preregistration-who = De persoon
preregistration-ages = Onder { $age } jaar doet een verantwoordelijke volwassene de aanvraag: die vult dit deel in en voegt het kind hieronder toe.
preregistration-contact = Om je te bereiken
preregistration-mail-hint = We sturen er een link naartoe. Een heel gezin mag één adres delen.
preregistration-choose = Kies
preregistration-children = De kinderen
preregistration-children-hint = Je kunt je kinderen meteen mee inschrijven: jij wordt hun verantwoordelijke volwassene.
preregistration-child = Kind { $number }
preregistration-child-field = { $field } van kind { $number }
preregistration-add-child = Een kind toevoegen
preregistration-remove-child = Dit kind verwijderen
preregistration-privacy =
    Deze gegevens dienen om je inschrijving voor te bereiden, verder niets. Als er niemand naar de balie komt, worden ze na { $days ->
        [one] { $days } dag
       *[other] { $days } dagen
    } gewist.
preregistration-send = Mijn aanvraag versturen
preregistration-next = Hoe het verder gaat
preregistration-step-mail = Je krijgt een e-mail: volg de link binnen twee dagen.
preregistration-step-account = Je kiest een wachtwoord: je kunt al zoeken en lijsten bewaren.
preregistration-step-desk = Je komt naar de balie met je identiteitskaart: je vertrekt met je kaart.
preregistration-sent = Er is net een e-mail vertrokken naar het adres dat je gaf.
preregistration-sent-text = Volg de link binnen twee dagen om je tijdelijke account te openen.
verify-title = Mijn tijdelijke account openen
verify-intro = Je adres is nagekeken. Voorinschrijving voor { $names }. Kies waarmee je je aanmeldt tot je naar de balie komt.
verify-identifier-hint = Een naam die alleen van jou is, met minstens één letter.
verify-submit = Mijn account openen
preregistration-refused-needs-adult = Onder { $minimum } jaar doet een verantwoordelijke volwassene de aanvraag en voegt het kind hieronder toe.
preregistration-refused-adult-too-young = Wie voor kinderen instaat, is minstens { $minimum } jaar.
preregistration-refused-child-of-age = { $name } is meerderjarig en vraagt zelf een voorinschrijving aan.
preregistration-refused-too-many = Een aanvraag telt hoogstens { $maximum } kinderen.
preregistration-refused-card-twice = Kaart { $card } is aan twee personen gegeven.
preregistration-refused-nobody = Vink minstens één persoon aan om in te schrijven.
preregistration-refused-service-closed = Bij deze bibliotheek kun je je niet online vooraf inschrijven.

## States, reasons and sentences of a pre-registration

preregistration-state-requested = Aangevraagd
preregistration-state-to-complete = Af te werken in de bibliotheek
preregistration-state-active = Actief
preregistration-state-declined = Geweigerd
preregistration-state-expired = Verlopen
preregistration-reason-already-known = Al ingeschreven
preregistration-reason-not-serious = Verzonnen gegevens
preregistration-reason-elsewhere = Buiten de gemeente
preregistration-reason-other = Andere reden
preregistration-sentence-already-known = Je hebt al een kaart: activeer ze op het portaal of vraag het aan de balie.
preregistration-sentence-not-serious = Met wat er geschreven staat, kunnen we je niet inschrijven.
preregistration-sentence-elsewhere = Deze bibliotheek schrijft in wie in de gemeente woont, studeert of werkt.
preregistration-sentence-other = De bibliotheek zegt je waarom: bel of kom langs aan de balie.

## Pre-registrations and codes at the desk

staff-nav-preregistrations = Voorinschrijvingen
staff-preregistration-find = Naam, e-mailadres of code
staff-preregistration-none = Niemand wacht. Aanvragen komen hier zodra het e-mailadres nagekeken is.
staff-preregistration-not-found = Geen voorinschrijving voor ‘{ $query }’. Zoek op een deel van de naam of op de code.
staff-preregistration-who = Voor wie
staff-preregistration-code = Code
staff-preregistration-until = Tot en met
staff-preregistration-address = Adres
staff-preregistration-born = Geboortedatum: { $date } ({ $age } jaar)
staff-preregistration-enrol = Inschrijven
staff-preregistration-namesakes = Zelfde naam en geboortedatum:
staff-preregistration-others = Nog een voorinschrijving voor dezelfde persoon:
staff-preregistration-valid = Inschrijving geldig tot
staff-preregistration-until-wrong = Geef een toekomstige dag voor het einde van de inschrijving.
staff-preregistration-fee = Nog te betalen lidgeld
staff-preregistration-fee-hint = In euro, zoals 5,00. Leeg: niets te betalen.
staff-preregistration-fee-wrong = Schrijf het lidgeld in euro, zoals 5,00.
staff-preregistration-wrong = { $name } – { $text }
staff-preregistration-complete = De inschrijving afwerken
staff-preregistration-decline = De voorinschrijving weigeren
staff-preregistration-decline-hint = De gegevens worden gewist en de persoon krijgt de reden per e-mail.
staff-preregistration-reason = Reden
staff-preregistration-over = Deze voorinschrijving is al behandeld: er is niets meer te doen.
flash-preregistration-completed = Inschrijving gebeurd; ingeschreven personen: { $what }.
flash-preregistration-declined = Voorinschrijving { $what } is afgesloten.
staff-activation-title = Activeringscode
staff-activation-question = Een code maken voor het account van { $name }?
staff-activation-consequence = Kijk eerst de identiteit na. De code werkt één keer, zeven dagen lang, met de kaart van deze persoon; een oudere code werkt niet meer.
staff-activation-make = De code maken
staff-activation-until = Eén keer geldig, tot en met { $date }
staff-activation-slip = Kies met je kaart hier je wachtwoord:
staff-activation-once = Deze code wordt niet meer getoond: druk hem af of schrijf hem over.
staff-activation-back = Terug naar het dossier
staff-print = Afdrukken
job-sweep-preregistrations = Voorinschrijvingen opvolgen

## Mails

mail-password-choice = Een wachtwoord kiezen voor { $name }
mail-preregistration-code = Je code: { $code }
mail-forgotten-password-subject = Je link voor een nieuw wachtwoord, geldig tot { $time }
mail-forgotten-password-title = Kies een nieuw wachtwoord
mail-forgotten-password-text = Iemand vroeg een nieuw wachtwoord voor een account bij dit adres. Elke link werkt één keer, tot { $time }.
mail-forgotten-password-next = Je kiest een wachtwoord en bent dan aangemeld.
mail-forgotten-password-button = Een wachtwoord kiezen
mail-forgotten-password-way-out = Heb je niets gevraagd? Negeer dit bericht, er verandert niets.
mail-activation-subject = Activeer je kaart, link geldig tot { $time }
mail-activation-title = Activeer je kaart
mail-activation-text = Kies het wachtwoord van je account met deze link, die één keer werkt, tot { $time }.
mail-activation-next = Daarna volstaan je kaartnummer en dit wachtwoord.
mail-activation-button = Een wachtwoord kiezen
mail-activation-way-out = Heb je niets gevraagd? Negeer dit bericht, er verandert niets.
mail-preregistration-verify-subject = Bevestig je adres voor de voorinschrijving
mail-preregistration-verify-title = Eén klik en je voorinschrijving is genoteerd
mail-preregistration-verify-text = Iemand vroeg een voorinschrijving met dit adres. Bibliotheek: { $library }. De link werkt één keer, tot { $date } om { $time }.
mail-preregistration-verify-next = Je kiest een wachtwoord en krijgt een tijdelijk account.
mail-preregistration-verify-button = Mijn adres bevestigen
mail-preregistration-verify-way-out = Ben jij het niet? Negeer dit bericht: alles wordt binnen twee dagen gewist.
mail-preregistration-received-subject = Je voorinschrijving: kom naar de balie voor { $date }
mail-preregistration-received-title = Je voorinschrijving is goed ontvangen
mail-preregistration-received-text = Kom naar de balie met je identiteitskaart en zeg je code. Bibliotheek: { $library }.
mail-preregistration-received-next = Tot dan kun je in de catalogus zoeken en lijsten bewaren.
mail-preregistration-received-button = Mijn voorinschrijving bekijken
mail-preregistration-received-way-out = Kom je niet langs, dan wordt na die datum alles gewist.
mail-preregistration-expiring-subject = Nog enkele dagen voor je inschrijving: tot { $date }
mail-preregistration-expiring-title = Je voorinschrijving loopt bijna af
mail-preregistration-expiring-text = We zagen je nog niet aan de balie. Bibliotheek: { $library }. Je voorinschrijving geldt tot { $date }.
mail-preregistration-expiring-next = Kom met je identiteitskaart en zeg je code.
mail-preregistration-expiring-button = Mijn voorinschrijving bekijken
mail-preregistration-expiring-way-out = Geen zin meer? Doe niets: na die datum wordt alles gewist.
mail-preregistration-declined-subject = Je voorinschrijving is niet aanvaard
mail-preregistration-declined-title = Je voorinschrijving is niet aanvaard
mail-preregistration-declined-text = { $reason } Bibliotheek: { $library }.
mail-preregistration-declined-next = Je gegevens zijn gewist.
mail-preregistration-declined-button = Naar het portaal
mail-preregistration-declined-way-out = Een vraag? Antwoord op dit bericht of kom naar de balie.
mail-address-confirm-subject = Bevestig je nieuwe e-mailadres
mail-address-confirm-title = Bevestig je nieuwe e-mailadres
mail-address-confirm-text = Je wilt hier de berichten van de bibliotheek ontvangen. De link werkt één keer, tot { $date } om { $time }.
mail-address-confirm-next = Tot dan blijft het oude adres gelden.
mail-address-confirm-button = Dit adres bevestigen
mail-address-confirm-way-out = Heb je niets gevraagd? Negeer dit bericht, er verandert niets.
mail-address-changed-subject = Je e-mailadres is gewijzigd
mail-address-changed-title = Je e-mailadres is gewijzigd
mail-address-changed-text = De berichten van de bibliotheek gaan voortaan naar een ander adres, bevestigd met zijn link.
mail-address-changed-next = Was jij dat, dan hoef je niets te doen.
mail-address-changed-button = Mijn oude adres behouden
mail-address-changed-way-out = Was jij dat niet? De knop herstelt dit adres en meldt alle toestellen af, tot { $date }.
mail-account-deleted-subject = Je account is verwijderd
mail-account-deleted-title = Je account is verwijderd
mail-account-deleted-text = Zoals je vroeg is je account gesloten en zijn je gegevens gewist. Je reserveringen zijn geannuleerd.
mail-account-deleted-next = Dit bericht is het laatste.
mail-account-deleted-button = Naar het portaal
mail-account-deleted-way-out = Was jij dat niet? Antwoord meteen op dit bericht.
