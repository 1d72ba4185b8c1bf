### The account: signing in, the profile, the home of an account.


## Signing in

sign-in-title = Aanmelden
sign-in-identifier = Gebruikersnaam of kaartnummer
sign-in-password = Wachtwoord
sign-in-password-show = Tonen
sign-in-library = Je bibliotheek
sign-in-library-needed = Dit nummer bestaat in verschillende bibliotheken: kies welke de jouwe is.
sign-in-remember = Aangemeld blijven op dit toestel
sign-in-forgotten = Wachtwoord vergeten
sign-in-first-time = Eerste keer?
sign-in-no-account = Nog geen account?
sign-in-reason = Meld je aan om verder te gaan.
sign-in-done = Je bent aangemeld met het account van { $name }.
sign-out-done = Je bent afgemeld. Sluit op een openbare computer ook de browser.
sign-in-error-credentials = De gebruikersnaam en het wachtwoord passen niet bij elkaar. Controleer ze, of vraag een nieuw wachtwoord.
sign-in-error-delay =
    Te veel pogingen. Wacht { $seconds ->
        [one] { $seconds } seconde
       *[other] { $seconds } seconden
    } voor je opnieuw probeert.
sign-in-error-day = Te veel pogingen vandaag vanaf een onbekend toestel. Probeer morgen opnieuw, gebruik een bekend toestel of vraag een link per e-mail.
sign-in-error-unreachable = Het systeem van { $library } antwoordt niet: we kunnen je wachtwoord niet controleren. Probeer over enkele minuten opnieuw.
sign-in-error-misconfigured = De verbinding met { $library } is verkeerd ingesteld. Het team is verwittigd; bel de bibliotheek voor je uitleningen.
sign-in-error-closed = Dit account is gesloten. Kom langs aan de balie van je bibliotheek om het opnieuw te openen.

## Choosing a password

password-title = Een wachtwoord kiezen
password-new = Nieuw wachtwoord
password-again = Nog eens hetzelfde
password-rule = Minstens { $count } tekens. Een korte zin is prima.
password-error-different = De twee wachtwoorden verschillen. Schrijf twee keer hetzelfde.
password-link-expired = Deze link is al gebruikt of niet meer geldig. Vraag een nieuwe.
password-changed = Je wachtwoord is gewijzigd.

## The home of the account

account-hello = Dag { $name }
account-tabs = Uitleningen en reserveringen
account-ready-one = ‘{ $title }’ ligt klaar tot en met { $date }. Afhaalbibliotheek: { $library }.
account-count-loans =
    { $count ->
        [one] uitlening
       *[other] uitleningen
    }
account-count-overdue =
    { $count ->
        [one] uitlening te laat
       *[other] uitleningen te laat
    }
account-count-ready =
    { $count ->
        [one] reservering klaar
       *[other] reserveringen klaar
    }
account-count-holds =
    { $count ->
        [one] reservering in de wachtrij
       *[other] reserveringen in de wachtrij
    }
account-card = Mijn kaart
account-card-valid-until = Geldig tot en met { $date }
account-card-expired = Niet meer geldig sinds { $date }
account-card-show = Toon dit scherm aan de balie of aan de zelfuitleen.
account-deadlines = Vervaldata
account-deadlines-empty = Niets in te leveren of af te halen de komende dagen.

## Profile

profile-title = Mijn profiel
profile-information = Mijn gegevens
profile-card-number = Kaartnummer
profile-last-name = Naam
profile-first-name = Voornaam
profile-birth-date = Geboortedatum
profile-mail = E-mailadres
profile-phone = Telefoon
profile-identifier = Gebruikersnaam
profile-home-library = Thuisbibliotheek
profile-category = Categorie
profile-language = Taal van de e-mails
profile-unknown = Niet meegedeeld
profile-edit-identifiers = Mijn aanmeldgegevens wijzigen
profile-corrections = Naam, voornaam en geboortedatum laat je aan de balie verbeteren, met een identiteitsbewijs.

## States of a card

card-state-active = Actief
card-state-lost = Als verloren opgegeven
card-state-replaced = Vervangen

## Refusals: identifiers and passwords

identifier-refused-too-short = Maak de gebruikersnaam langer: minstens { $minimum } tekens.
identifier-refused-too-long = Maak de gebruikersnaam korter: hoogstens { $maximum } tekens.
identifier-refused-needs-letter = Zet minstens één letter in de gebruikersnaam: zonder letter lijkt hij op een kaartnummer.
identifier-refused-unseen-character = De gebruikersnaam bevat een onzichtbaar teken: typ hem in, zonder te plakken.
password-refused-too-short =
    Maak het wachtwoord langer: het heeft { $length ->
        [one] { $length } teken
       *[other] { $length } tekens
    }, het moeten er { $minimum } zijn.
password-refused-too-long = Maak het wachtwoord korter: hoogstens { $maximum } tekens.
password-refused-control-character = Het wachtwoord bevat een onzichtbaar teken: typ het in, zonder te plakken.
password-refused-repetitive = Dit wachtwoord herhaalt zich of telt door. Kies liever een korte zin.
password-refused-common = Dit wachtwoord is te bekend. Kies liever een korte zin.
password-refused-birth-date = Dit wachtwoord bestaat vooral uit je geboortedatum. Voeg andere woorden toe.
password-refused-card-number = Dit wachtwoord bestaat vooral uit je kaartnummer. Voeg andere woorden toe.
password-refused-name = Dit wachtwoord bestaat vooral uit je naam. Voeg andere woorden toe.
password-refused-identifier = Dit wachtwoord bestaat vooral uit je gebruikersnaam. Voeg andere woorden toe.
password-refused-place = Dit wachtwoord bestaat vooral uit een plaats- of bibliotheeknaam. Voeg andere woorden toe.

## The first page: what needs an answer

account-ready-many =
    { $count ->
        [one] Er ligt { $count } reservering voor je klaar.
       *[other] Er liggen { $count } reserveringen voor je klaar.
    }
account-enrolment-ends = Je inschrijving loopt af op { $date }.
account-owed = te betalen
account-owed-nothing = Niets
account-renewable = Je kunt het nog verlengen.
account-family = De uitleningen van het gezin: { $names }
