### The team of the portal, its second factor, and the journal of what changed.

team-title = Team
team-column-name = Naam
team-column-roles = Rollen
team-role = Rol
team-where = Waar
team-everywhere = Het hele netwerk
team-role-desk = Balie
team-role-holds = Reserveringen
team-role-moderator = Moderatie
team-role-editor = Publicatie
team-role-rules = Regels en openingsuren
team-role-network = Beheer
team-take-role = Intrekken
team-new-link = Nieuwe link
team-take-in = Iemand of een rol toevoegen
team-take-in-help = Een nieuwe gebruikersnaam krijgt een link om een wachtwoord te kiezen. Een bekende gebruikersnaam krijgt de rol erbij.
team-take-in-submit = Toevoegen
team-identifier-hint = Waarmee de persoon zich aanmeldt.
team-not-a-name = Kies een gebruikersnaam met minstens een letter of een cijfer
team-link-help = ‘Nieuwe link’ is voor wie het wachtwoord kwijt is, of de telefoon met de tweede stap: het oude wachtwoord en de oude tweede stap werken dan niet meer. Wie ook lezer is, gebruikt ‘Wachtwoord vergeten’.
team-link-title = Link om te bezorgen
team-link-text = Bezorg deze link aan { $name }, om een wachtwoord te kiezen.
team-link-lasts =
    { $count ->
        [one] Hij werkt één keer, een dag lang.
       *[other] Hij werkt één keer, { $count } dagen lang.
    }
team-link-once = Hij staat alleen hier: noteer hem voor je de pagina verlaat.
team-back = Terug naar het team
team-second-factor-on = Actief
team-second-factor-off = Nog niet
flash-team-role-given = { $what } heeft nu deze rol
flash-team-role-taken = De rol is ingetrokken
flash-team-role-taken-text = De sessies van deze persoon zijn gesloten.
flash-team-last-administrator = Deze rol blijft: niemand anders beheert het netwerk
flash-team-last-administrator-text = Geef ze eerst aan iemand anders.

## Second factor

second-factor-title = Aanmelden in twee stappen
second-factor-required = Je netwerk vraagt dit: de pagina’s voor het personeel openen zodra het ingesteld is.
second-factor-off = Na het wachtwoord geeft een app op je telefoon een code van zes cijfers. Wie je wachtwoord steelt, komt niet bij de pagina’s van het personeel.
second-factor-prepare = Een app instellen
second-factor-scan = Scan deze tekening met de app en typ de code die ze toont.
second-factor-drawing = Tekening om te scannen met de app
second-factor-secret = Zonder camera typ je deze sleutel in de app:
second-factor-code = Code
second-factor-code-hint = Zes cijfers van de app, of een noodcode.
second-factor-confirm = Activeren
second-factor-wrong = Deze code klopt niet, of is al gebruikt: wacht op de volgende
second-factor-on = Aanmelden in twee stappen is actief.
second-factor-codes-left =
    { $count ->
        [0] Er zijn geen noodcodes meer: maak nieuwe.
        [one] Er is nog één noodcode.
       *[other] Er zijn nog { $count } noodcodes.
    }
second-factor-new-codes = Nieuwe noodcodes maken
second-factor-stop = Uitschakelen
second-factor-keep = Behouden
second-factor-codes-title = Noodcodes
second-factor-codes-keep = Elke code vervangt één keer de app die je kwijt bent. Druk ze af of schrijf ze op: ze staan alleen hier.
second-factor-done = Naar de pagina’s van het personeel
second-factor-question = Tweede stap
second-factor-question-text = Typ de code van je app om de pagina’s van het personeel te openen.
flash-second-factor-off = Aanmelden in twee stappen is uitgeschakeld
flash-second-factor-wait = Te veel codes geprobeerd
flash-second-factor-wait-text =
    { $count ->
        [one] Probeer over een minuut opnieuw.
       *[other] Probeer over { $count } minuten opnieuw.
    }

## Journal

journal-title = Logboek
journal-search = Zoeken in het logboek
journal-who = Wie (gebruikersnaam of kaart)
journal-what = Wat
journal-everything = Alles
journal-from = Van
journal-until = Tot
journal-all = Alles tonen
journal-empty = Niets gevonden in het logboek.
journal-pages = Pagina’s van het logboek
journal-newer = Recenter
journal-older = Ouder
journal-column-when = Wanneer
journal-column-who = Wie
journal-column-what = Wat
journal-column-detail = Detail
journal-error-day = Typ een datum, zoals 2026-11-26
journal-at = { $date }, { $time }
journal-reader = Lezersaccount { $number }
journal-thing = { $noun } { $number }
journal-program-worker = Het portaal
journal-program-import = De import
journal-program-reader = Een lezer
journal-noun-account = Account
journal-noun-address = E-mailadres
journal-noun-alert = Melding
journal-noun-basket = Gekozen documenten
journal-noun-card = Kaart
journal-noun-contribution = Bijdrage
journal-noun-event = Activiteit
journal-noun-family = Gezin
journal-noun-fee = Openstaand bedrag
journal-noun-history = Geschiedenis
journal-noun-hold = Reservering
journal-noun-item = Exemplaar
journal-noun-job = Taak
journal-noun-list = Lijst
journal-noun-loan = Lening
journal-noun-patron = Lezer
journal-noun-preregistration = Voorinschrijving
journal-noun-registration = Inschrijving
journal-noun-saved-search = Bewaarde zoekopdracht
journal-noun-session = Sessie
journal-noun-suggestion = Aankoopsuggestie

## What was done

journal-account-activate = Account geactiveerd
journal-account-address = E-mailadres gewijzigd
journal-account-address-asked = Wijziging van e-mailadres gevraagd
journal-account-address-undone = Wijziging van e-mailadres ongedaan gemaakt
journal-account-code = Activeringscode afgedrukt
journal-account-delete = Account verwijderd
journal-account-export = Gegevens geëxporteerd
journal-account-identifier = Gebruikersnaam gewijzigd
journal-account-link = Nieuwe link gegeven
journal-account-password = Wachtwoord gewijzigd
journal-account-recovery-code = Noodcode gebruikt
journal-account-recovery-codes = Nieuwe noodcodes
journal-account-second-factor-off = Aanmelden in twee stappen uitgeschakeld
journal-account-second-factor-on = Aanmelden in twee stappen geactiveerd
journal-account-take-in = Aan het team toegevoegd
journal-alert-change = Melding gewijzigd
journal-alert-end = Melding stopgezet
journal-alert-resume = Melding hervat
journal-alert-subscribe = Melding ingesteld
journal-calendar-end = Kalenderadres verwijderd
journal-calendar-renew = Nieuw kalenderadres
journal-card-active = Kaart teruggevonden
journal-card-lost = Kaart als verloren gemeld
journal-card-replaced = Kaart vervangen
journal-comment-write = Reactie geschreven
journal-contribution-keep = Bijdrage behouden na melding
journal-contribution-publish = Bijdrage gepubliceerd
journal-contribution-refuse = Bijdrage geweigerd
journal-contribution-report = Bijdrage gemeld
journal-contribution-unpublish = Bijdrage offline gehaald
journal-event-cancel = Activiteit geannuleerd
journal-event-change = Activiteit gewijzigd
journal-event-draft = Activiteit voorbereid
journal-event-publish = Activiteit gepubliceerd
journal-family-show = Zichtbaarheid in het gezin gewijzigd
journal-fee-settle = Bedrag betaald
journal-history-begin = Geschiedenis geactiveerd
journal-history-erase = Geschiedenis gewist
journal-history-erase-one = Lening uit de geschiedenis gewist
journal-hold-allotted = Reservering in voorbereiding
journal-hold-cancelled-by-library = Reservering geannuleerd door de bibliotheek
journal-hold-cancelled-by-reader = Reservering verwijderd door de lezer
journal-hold-collected = Reservering uitgeleend
journal-hold-declined = Reservering geweigerd
journal-hold-edit-refused = Wijziging geweigerd door het systeem van de bibliotheek
journal-hold-expired = Reservering niet afgehaald
journal-hold-in-transit = Reservering onderweg
journal-hold-lapsed = Uiterste datum van de reservering verstreken
journal-hold-moved = Afhaalbibliotheek gewijzigd
journal-hold-place = Reservering geplaatst
journal-hold-queued = Reservering bevestigd
journal-hold-ready = Reservering af te halen
journal-hold-requested = Reservering te bevestigen
journal-hold-resumed = Onderbreking opgeheven
journal-hold-suspended = Reservering onderbroken
journal-item-missing = Exemplaar onvindbaar
journal-item-scan = Exemplaar gescand
journal-job-retry = Taak opnieuw gestart
journal-list-change = Lijst gewijzigd
journal-list-create = Lijst gemaakt
journal-list-delete = Lijst verwijderd
journal-list-restore = Lijst hersteld
journal-list-share = Lijst gedeeld
journal-list-unshare = Delen van de lijst gestopt
journal-loan-lend = Uitlening
journal-loan-renew = Verlenging
journal-loan-return = Terugbrengen
journal-patron-register = Lezer ingeschreven
journal-preregistration-ask = Voorinschrijving gevraagd
journal-preregistration-complete = Voorinschrijving voltooid
journal-preregistration-decline = Voorinschrijving geweigerd
journal-preregistration-expire = Voorinschrijving vervallen
journal-preregistration-verify = E-mailadres van de voorinschrijving bevestigd
journal-recommendation-rating = Beoordeling gevraagd bij favorieten
journal-recommendation-write = Favoriet geschreven
journal-registration-absent = Ingeschrevene afwezig
journal-registration-cancelled-by-library = Inschrijving geannuleerd door de bibliotheek
journal-registration-cancelled-by-reader = Inschrijving verwijderd door de lezer
journal-registration-change = Inschrijving gewijzigd
journal-registration-confirmed = Inschrijving bevestigd
journal-registration-declined = Inschrijving geweigerd
journal-registration-make = Inschrijving gevraagd
journal-registration-offer-hours = Termijn van aangeboden plaatsen gewijzigd
journal-registration-lapsed = Aangeboden plaats vervallen
journal-registration-offer = Plaats aangeboden
journal-registration-offered = Plaats aangeboden
journal-registration-present = Ingeschrevene aanwezig
journal-registration-requested = Inschrijving te bevestigen
journal-registration-waiting = Op de wachtlijst
journal-reminder-choose = Herinneringen gewijzigd
journal-role-give = Rol gegeven
journal-role-take = Rol ingetrokken
journal-route-denied = Toegang geweigerd
journal-saved-search-change = Zoekopdracht gewijzigd
journal-saved-search-delete = Zoekopdracht verwijderd
journal-saved-search-keep = Zoekopdracht bewaard
journal-saved-search-offer = Zoekopdracht gepubliceerd
journal-saved-search-restore = Zoekopdracht hersteld
journal-saved-search-take-back = Zoekopdracht ingetrokken
journal-session-end = Sessie gesloten
journal-session-end-others = Andere sessies gesloten
journal-suggestion-answer = Aankoopsuggestie behandeld
journal-suggestion-ask = Aankoopsuggestie
journal-suggestion-take-back = Aankoopsuggestie ingetrokken
