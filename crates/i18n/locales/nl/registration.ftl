### Registrations for events: why not, where they stand, the reader's pages, the librarians' pages.


## Why not, whoever asks

registration-refused-already = Je bent al ingeschreven voor deze activiteit.
registration-refused-cancelled = Deze activiteit is geannuleerd.
registration-refused-over = Deze activiteit begon op { $date }.
registration-refused-not-yet = De inschrijvingen starten op { $date } om { $time }.
registration-refused-closed = De inschrijvingen zijn afgesloten sinds { $date } om { $time }.
registration-refused-service-closed = Deze bibliotheek neemt geen online inschrijvingen voor haar activiteiten aan.
registration-refused-full =
    Deze activiteit is volzet: { $capacity ->
        [one] de plaats is bezet
       *[other] alle { $capacity } plaatsen zijn bezet
    }.
registration-refused-full-waiting =
    Deze activiteit is volzet: { $capacity ->
        [one] de plaats is bezet
       *[other] alle { $capacity } plaatsen zijn bezet
    }. Er is een wachtlijst.
registration-refused-not-enough =
    { $left ->
        [one] Er is nog maar één plaats
       *[other] Er zijn nog maar { $left } plaatsen
    } voor jou.
registration-refused-too-many =
    Een inschrijving telt hoogstens { $limit ->
        [one] één plaats
       *[other] { $limit } plaatsen
    }.
registration-refused-no-seat = Vraag minstens één plaats.
registration-refused-not-member = Deze activiteit is voor lezers met een geldig lidmaatschap.
registration-refused-too-young =
    Deze activiteit is voor wie minstens { $minimum ->
        [one] { $minimum } jaar
       *[other] { $minimum } jaar
    } is.
registration-refused-too-old =
    Deze activiteit is voor kinderen van hoogstens { $maximum ->
        [one] { $maximum } jaar
       *[other] { $maximum } jaar
    }.
registration-refused-phone = Geef een telefoonnummer op: de bibliotheek verwittigt je als de activiteit niet doorgaat.
registration-refused-names = Geef de voor- en familienaam van elk kind op.
registration-refused-ages = Geef de leeftijd van elk kind op, in jaren.
registration-refused-too-many-names =
    Je schrijft meer kinderen in dan plaatsen: { $seats ->
        [one] één plaats gevraagd
       *[other] { $seats } plaatsen gevraagd
    }.

## Ways out

way-out-see-registrations = Mijn inschrijvingen bekijken
way-out-see-registrations-text = Volg of wijzig je inschrijving in je account.
way-out-choose-event = Een andere activiteit kiezen
way-out-choose-event-text = Kies een andere activiteit in de agenda.
way-out-join-waiting-list = Op de wachtlijst gaan staan
way-out-join-waiting-list-text = Schrijf je in op de wachtlijst: een vrijgekomen plaats wordt je aangeboden.
way-out-ask-for-fewer = Minder plaatsen vragen
way-out-ask-for-fewer-text = Vraag minder plaatsen en bevestig.
way-out-come-back-later = Terugkomen als de inschrijvingen starten
way-out-come-back-later-text = Kom dan terug, of zet de activiteit in je agenda.

## States

registration-state-requested = Wacht op bevestiging
registration-state-confirmed = Bevestigd
registration-state-waiting = Wachtlijst
registration-state-offered = Plaats aangeboden
registration-state-present = Aanwezig
registration-state-absent = Afwezig
registration-state-declined = Geweigerd
registration-state-lapsed = Aanbod verlopen
registration-state-cancelled-by-reader = Door jou geannuleerd
staff-registrations-cancelled-by-reader = Geannuleerd door de lezer
registration-state-cancelled-by-library = Geannuleerd door de bibliotheek

## Why a library says no: the name for staff, the sentence for the reader

registration-reason-others-first = Anderen eerst
registration-sentence-others-first = Wie nog niet deelnam, krijgt voorrang.
registration-reason-wrong-age = Leeftijd
registration-sentence-wrong-age = De activiteit is voor een andere leeftijd.
registration-reason-kept-for-group = Voor een groep
registration-sentence-kept-for-group = De activiteit is voor een groep of een school.
registration-reason-too-many-seats = Te veel plaatsen
registration-sentence-too-many-seats = Je vroeg te veel plaatsen: schrijf je opnieuw in met minder plaatsen.
registration-reason-reader-asked = Op vraag van de lezer
registration-sentence-reader-asked = Zoals je ons vroeg.
registration-reason-other = Andere reden, in het bericht
registration-sentence-other = De bibliotheek legt het hieronder uit.

## The form

registration-title = Inschrijven: { $title }
registration-heading = Inschrijven
registration-waiting-heading = Inschrijven op de wachtlijst
registration-all-required = Alle velden zijn verplicht, tenzij anders vermeld.
registration-family-name = Familienaam
registration-given-name = Voornaam
registration-mail = E-mailadres
registration-mail-hint = Overgenomen uit je account.
registration-mail-none = Je account heeft geen e-mailadres: volg je inschrijving in je account.
registration-seats = Aantal plaatsen
registration-seats-hint =
    Hoogstens { $limit ->
        [one] één plaats
       *[other] { $limit } plaatsen
    } per inschrijving.
registration-seats-left =
    Nog { $left ->
        [one] één plaats
       *[other] { $left } plaatsen
    } vrij.
registration-phone = Telefoon
registration-phone-hint = Alleen bij annulering. Voorbeeld: 0470 12 34 56
registration-children = Kinderen die komen
registration-children-hint = Eén regel per kind; laat de andere leeg.
registration-child-name = Voor- en familienaam van kind { $number }
registration-child-age = Leeftijd van kind { $number }
registration-note = Vraag of bijzondere behoefte
registration-confirm = Inschrijving bevestigen
registration-wait = Inschrijven op de wachtlijst
registration-back = Terug naar de activiteit
registration-by-hand = De bibliotheek bevestigt elke inschrijving. Je krijgt een e-mail ter bevestiging.
registration-at-once = Je inschrijving wordt meteen bevestigd, ook per e-mail.
registration-waiting-hint = Een vrije plaats gaat naar de eerste persoon op de lijst van wie de aanvraag in de vrije plaatsen past. Die krijgt tijd om ze te aanvaarden.
registration-refused-title = Inschrijven is niet mogelijk
registration-event = De activiteit
registration-seats-number = Geef het aantal plaatsen in cijfers op.
registration-too-long = Deze tekst is te lang: hoogstens { $limit } tekens.

## My registrations

registration-list = Mijn inschrijvingen voor activiteiten
registration-list-empty = Je bent voor geen enkele activiteit ingeschreven. Kies er een in de agenda en kies dan ‘Inschrijven’.
registration-list-past = Voorbij of geannuleerd
registration-list-ahead = Komend
registration-seats-count =
    { $count ->
        [one] één plaats
       *[other] { $count } plaatsen
    }
registration-rank = Je plaats op de wachtlijst: { $rank }.
registration-offered-until = Te bevestigen vóór { $date }, { $time }.
registration-take-offer = Mijn plaats bevestigen
registration-edit = Wijzigen
registration-delete = Verwijderen
registration-of = de inschrijving voor { $title }
registration-delete-title = De inschrijving verwijderen
registration-delete-question = Je inschrijving voor ‘{ $title }’ verwijderen?
registration-delete-consequence = Je plaatsen gaan naar wie op de wachtlijst staat, of zijn opnieuw vrij.
registration-delete-consequence-waiting = Je verliest je plaats op de wachtlijst.
registration-delete-keep = Mijn inschrijving behouden
registration-edit-title = Inschrijving wijzigen: { $title }
registration-edit-heading = De inschrijving wijzigen
registration-save = Bewaren
registration-too-late = Deze inschrijving kan niet meer gewijzigd worden: { $state }.
registration-changed-meanwhile = Deze inschrijving is intussen veranderd. Kijk ze na en probeer opnieuw.

## By a link in a mail

registration-link-title = Je inschrijving
registration-link-cancel = Mijn inschrijving annuleren
registration-link-over = Deze link werkt niet meer: de activiteit is voorbij, of het adres is onvolledig.
registration-link-cancelled = Je inschrijving is geannuleerd. Een e-mail bevestigt dit.
registration-link-confirmed = Je plaats is bevestigd. Een e-mail bevestigt dit.
registration-link-too-late = Het is te laat: { $state }.

## The result of an action

flash-registration-confirmed = Je inschrijving voor ‘{ $what }’ is bevestigd.
flash-registration-confirmed-text = Een e-mail bevestigt dit, met een bestand voor je agenda.
flash-registration-requested = Je aanvraag voor ‘{ $what }’ is verstuurd.
flash-registration-requested-text = De bibliotheek bevestigt ze: wacht op de e-mail.
flash-registration-waiting = Je staat op de wachtlijst van ‘{ $what }’.
flash-registration-waiting-text = Komt er een plaats vrij, dan bieden we ze je per e-mail aan.
flash-registration-changed = Je inschrijving voor ‘{ $what }’ is gewijzigd.
flash-registration-deleted = Je inschrijving voor ‘{ $what }’ is verwijderd.
flash-registration-deleted-text = Een e-mail bevestigt dit.

## For librarians

staff-nav-registrations = Inschrijvingen
staff-registrations-title = Inschrijvingen voor activiteiten
staff-registrations-empty = Geen komende activiteiten met inschrijving.
staff-registrations-none = Nog niemand is ingeschreven.
staff-registrations-column-event = Activiteit
staff-registrations-column-when = Wanneer
staff-registrations-column-left = Plaatsen
staff-registrations-column-to-validate = Te bevestigen
staff-registrations-column-waiting = Op wachtlijst
staff-registrations-column-reader = Lezer
staff-registrations-column-seats = Plaatsen
staff-registrations-column-state = Status
staff-registrations-column-contact = Telefoon en opmerkingen
staff-registrations-caption = Inschrijvingen voor ‘{ $title }’
staff-registrations-seats = { $taken } van { $capacity }
staff-registrations-unlimited = { $taken }, zonder limiet
staff-registrations-choose = { $reader } kiezen
staff-registrations-accept = Bevestigen
staff-registrations-decline = Weigeren…
staff-registrations-cancel = Annuleren…
staff-registrations-present = Aanwezig
staff-registrations-absent = Afwezig
staff-registrations-decline-question = Deze inschrijvingen weigeren?
staff-registrations-decline-verb = Weigeren en verwittigen
staff-registrations-cancel-question = Deze inschrijvingen annuleren?
staff-registrations-cancel-verb = Annuleren en verwittigen
staff-registrations-keep = Niets wijzigen
flash-registrations-handled = Inschrijvingen verwerkt: { $what }.
flash-registrations-nothing = Kies minstens één inschrijving.
staff-registrations-conflict = Al verwerkt door { $name }, { $time }
staff-registrations-conflict-text = Een deel van de selectie was intussen veranderd: daar is niets aan gedaan.
staff-registrations-reader-or-portal = de lezer of het portaal
staff-registrations-age =
    { $age ->
        [one] { $age } jaar
       *[other] { $age } jaar
    }
staff-registrations-child = { $name } ({ $age })
staff-registrations-back = Alle activiteiten
