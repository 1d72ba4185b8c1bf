### « Mes données »: what is held, what one agreed to, leaving.


## The page

data-title = Mijn gegevens
data-intro = Alles wat het netwerk over jou bewaart, om hier te lezen of mee te nemen.
data-read = Alles lezen
data-download = Downloaden (JSON)
data-export-title = Alles wat we bewaren
data-export-intro = Wachtwoorden en geheimen van links staan er niet in: we bewaren alleen een vingerafdruk.
data-none = Niets.
consent-title = Wat je aanvaardt
consent-intro = Elke toestemming staat apart en trek je in wanneer je wilt.
consent-history = Historiek van mijn uitleningen
consent-history-text = Je teruggebrachte uitleningen blijven voor jou genoteerd. Zonder deze toestemming worden ze bij terugkeer vergeten; trek je ze in, dan wordt de historiek gewist.
consent-since = Aanvaard op { $date }
consent-none = Niet aanvaard
consent-give = Aanvaarden
consent-withdraw = Mijn toestemming intrekken
flash-consent-given = Je toestemming is genoteerd.
flash-consent-withdrawn = Je toestemming is ingetrokken.

## Leaving

departure-title = Mijn account verwijderen
departure-intro = Je gegevens worden voorgoed gewist. Eerst moet alles teruggebracht en betaald zijn.
departure-question = Je account verwijderen?
departure-consequence = Je reserveringen en je inschrijvingen voor activiteiten worden geannuleerd, je gegevens gewist, en niemand kan ze herstellen. Een e-mail bevestigt het.
departure-not-yet = Je account kan nog niet verwijderd worden
departure-submit = Mijn account verwijderen
departure-keep = Mijn account behouden
flash-account-deleted = Je account is verwijderd.
flash-account-deleted-text = Je gegevens zijn gewist. Bedankt voor je bezoek.
departure-refused-on-loan =
    { $count ->
        [one] Breng eerst { $count } document terug: { $titles }.
       *[other] Breng eerst { $count } documenten terug: { $titles }.
    }
departure-refused-owes = Betaal eerst { $amount }.
departure-refused-contribution = Betaal eerst je lidgeld: { $amount }.
departure-refused-staff = Een account van het team wordt gesloten door de beheerder van het netwerk.

## What is held

data-noun-person = Persoon
data-noun-membership = Inschrijvingen
data-noun-card = Kaarten
data-noun-account = Account
data-noun-family = Kinderen voor wie je instaat
data-noun-guardian = Verantwoordelijke volwassenen
data-noun-session = Sessies
data-noun-device = Bekende browsers
data-noun-second-factor = Aanmelden in twee stappen
data-noun-passkey = Toegangssleutels
data-noun-recovery-code = Noodcodes
data-noun-consultation = Dagen waarop een bibliotheek je dossier opende
data-noun-consultation-done = Dossiers die je geopend hebt
data-noun-link = Links voor eenmalig gebruik
data-noun-role = Rollen in het team
data-noun-loan = Uitleningen
data-noun-hold = Reserveringen
data-noun-hold-event = Stappen van reserveringen
data-noun-fee = Openstaande bedragen
data-noun-block = Blokkeringen
data-noun-last-reader = Laatst teruggebrachte documenten (14 dagen onthouden)
data-noun-mail = Verzonden e-mails
data-noun-mail-account = Andere e-mails van het account
data-noun-mail-refusal = E-mails die je niet wenst
data-noun-staff-message = Berichten geschreven door de bibliotheek
data-noun-calendar-feed = Privéadres van de kalender
data-noun-payment-reference = Mededelingen om over te schrijven
data-noun-address = Wijzigingen van e-mailadres
data-noun-address-reader = Adreswijzigingen gevraagd door anderen
data-noun-preregistration = Voorinschrijving
data-noun-saved-search = Bewaarde zoekopdrachten
data-noun-alert = Meldingen van aanwinsten
data-noun-alert-library = Bibliotheken van die meldingen
data-noun-alert-told = Gemelde aanwinsten
data-noun-basket = Gekozen documenten
data-noun-list = Lijsten
data-noun-list-record = Documenten in lijsten
data-noun-registration = Inschrijvingen voor activiteiten
data-noun-registration-child = Ingeschreven kinderen
data-noun-registration-link = Links om op een inschrijving te antwoorden
data-noun-contribution = Reacties en tips
data-noun-report = Meldingen
data-noun-suggestion = Aankoopsuggesties
data-noun-audit-done = Wat je deed
data-noun-audit-account = Wat anderen met je account deden
data-noun-audit-person = Toegang tot en wijzigingen van je dossier

## Columns

data-column-age = Leeftijd
data-column-answer = Antwoord
data-column-deleted = Verwijderd
data-column-description = Beschrijving
data-column-document = Document
data-column-ended = Beëindigd
data-column-kind = Soort
data-column-rating = Score op 5
data-column-seats = Plaatsen
data-column-shared = Gedeeld
data-column-wished = Reservering gevraagd
data-column-query = Zoekopdracht
data-column-frequency = Ritme
data-column-agent = Browser
data-column-amount = Bedrag
data-column-at = Wanneer
data-column-barcode = Streepjescode
data-column-birth = Geboortedatum
data-column-category = Categorie
data-column-cause = Oorzaak
data-column-changed = Gewijzigd
data-column-city = Gemeente
data-column-confirmed = Bevestigd
data-column-due = Terug te brengen
data-column-family-name = Naam
data-column-from = Vanaf
data-column-given-name = Voornaam
data-column-history-since = Historiek sinds
data-column-identifier = Gebruikersnaam
data-column-language = Taal
data-column-lent = Ontleend
data-column-library = Bibliotheek
data-column-looked-at = Dag
data-column-page = Pagina
data-column-mail = E-mailadres
data-column-name = Naam
data-column-note = Nota
data-column-noun = Waarop
data-column-number = Nummer
data-column-old-mail = Oud adres
data-column-operator = Gemeente
data-column-origin = Herkomst
data-column-owed = Nog te betalen
data-column-paid = Betaald
data-column-phone = Telefoon
data-column-placed = Aangevraagd
data-column-postcode = Postcode
data-column-purpose = Doel
data-column-reason = Reden
data-column-reference = Referentie
data-column-renewals = Verlengingen
data-column-returned = Teruggebracht
data-column-role = Rol
data-column-sent = Verzonden
data-column-settled = Vereffend
data-column-since = Sinds
data-column-left = Over
data-column-remind-days = Herinnering, dagen voor de inleverdatum
data-column-titles-shown = Titels getoond sinds
data-column-state = Status
data-column-street = Straat
data-column-subject = Onderwerp
data-column-text = Tekst
data-column-title = Titel
data-column-until = Tot
data-column-until-lifted = Opgeheven
data-column-used = Gebruikt
data-column-verb = Actie

## What a one-time link was for

data-purpose-password = Een wachtwoord kiezen
data-purpose-activation = Een kaart activeren
data-purpose-address-confirm = Een adres bevestigen
data-purpose-address-undo = Een adres herstellen

## Whether a list is shared

data-list-private = Niet gedeeld
data-list-shared = Gedeeld via een link
