### Mails about registrations for events. Each kind has a subject, a title, what happened, what to do,
### a button, and a way out.


## Around

mail-event-when = { $date }, { $hours }

## Received, to be validated

mail-registration-requested-subject = Inschrijving ontvangen: { $title }
mail-registration-requested-title = Je aanvraag is ontvangen
mail-registration-requested-text =
    Je vroeg { $seats ->
        [one] één plaats
       *[other] { $seats } plaatsen
    } voor ‘{ $title }’ op { $date }. De bibliotheek bevestigt elke inschrijving: { $library }.
mail-registration-requested-next = Je plaats wordt intussen vrijgehouden. Je krijgt nog een bericht met het antwoord.
mail-registration-requested-button = Mijn inschrijvingen bekijken
mail-registration-requested-way-out = Kun je toch niet komen? Annuleer je inschrijving met één klik: de plaats gaat naar iemand anders.

## Confirmed

mail-registration-confirmed-subject = Inschrijving bevestigd: { $title }, { $date }
mail-registration-confirmed-title = Je inschrijving is bevestigd
mail-registration-confirmed-text =
    We houden { $seats ->
        [one] één plaats
       *[other] { $seats } plaatsen
    } voor je vrij voor ‘{ $title }’ op { $date }.
mail-registration-confirmed-next = Met de bijlage zet je de activiteit in je agenda.
mail-registration-confirmed-button = Mijn inschrijvingen bekijken
mail-registration-confirmed-way-out = Kun je toch niet komen? Annuleer je inschrijving met één klik: de plaats gaat naar iemand anders.

## Declined

mail-registration-declined-subject = Inschrijving geweigerd: { $title }
mail-registration-declined-title = Je inschrijving kon niet aanvaard worden
mail-registration-declined-text = Je vroeg om deel te nemen aan ‘{ $title }’ op { $date }. { $reason }
mail-registration-declined-next = In de agenda staan nog andere activiteiten.
mail-registration-declined-button = De agenda bekijken
mail-registration-declined-way-out = Een vraag? Antwoord op dit bericht, het team helpt je verder.

## On the waiting list

mail-registration-waiting-subject = Wachtlijst: { $title }
mail-registration-waiting-title = Je staat op de wachtlijst
mail-registration-waiting-text = ‘{ $title }’ op { $date } is volzet. Je plaats op de wachtlijst: { $rank }.
mail-registration-waiting-next = Zodra er een plaats vrijkomt, schrijven we je. Je krijgt dan tijd om ze te aanvaarden.
mail-registration-waiting-button = Mijn inschrijvingen bekijken
mail-registration-waiting-way-out = Wil je niet langer wachten? Annuleer je inschrijving met één klik.

## A seat is proposed

mail-registration-offered-subject = Een plaats voor jou, te bevestigen vóór { $until }: { $title }
mail-registration-offered-title = Er is een plaats vrij voor jou
mail-registration-offered-text =
    We bieden je { $seats ->
        [one] één plaats
       *[other] { $seats } plaatsen
    } aan voor ‘{ $title }’ op { $date }. Bevestig vóór { $until }, { $time }.
mail-registration-offered-next = Zonder antwoord is daarna de volgende persoon aan de beurt.
mail-registration-offered-button = Mijn plaats bevestigen
mail-registration-offered-way-out = Kun je niet komen? Annuleer met één klik, de volgende persoon is je dankbaar.

## Nobody answered in time

mail-registration-lapsed-subject = Plaats niet bevestigd: { $title }
mail-registration-lapsed-title = De aangeboden plaats ging naar iemand anders
mail-registration-lapsed-text = We boden je een plaats aan voor ‘{ $title }’ op { $date }. De termijn verliep zonder antwoord.
mail-registration-lapsed-next = Wil je nog komen? Schrijf je opnieuw in: je komt achteraan op de wachtlijst.
mail-registration-lapsed-button = De agenda bekijken
mail-registration-lapsed-way-out = Een vraag? Antwoord op dit bericht, het team helpt je verder.

## Cancelled by the reader

mail-registration-cancelled-by-reader-subject = Inschrijving geannuleerd: { $title }
mail-registration-cancelled-by-reader-title = Je inschrijving is geannuleerd
mail-registration-cancelled-by-reader-text = Je annuleerde je inschrijving voor ‘{ $title }’ op { $date }. Bedankt om ons te verwittigen.
mail-registration-cancelled-by-reader-next = Meer hoef je niet te doen.
mail-registration-cancelled-by-reader-button = De agenda bekijken
mail-registration-cancelled-by-reader-way-out = Was jij dat niet? Antwoord op dit bericht.

## Cancelled by the library

mail-registration-cancelled-by-library-subject = Inschrijving geannuleerd door de bibliotheek: { $title }
mail-registration-cancelled-by-library-title = Je inschrijving is geannuleerd
mail-registration-cancelled-by-library-text = De bibliotheek annuleerde je inschrijving voor ‘{ $title }’ op { $date }. { $reason }
mail-registration-cancelled-by-library-next = In de agenda staan nog andere activiteiten.
mail-registration-cancelled-by-library-button = De agenda bekijken
mail-registration-cancelled-by-library-way-out = Een vraag? Antwoord op dit bericht, het team helpt je verder.

## The event will not take place

mail-event-cancelled-subject = Activiteit geannuleerd: { $title }, { $date }
mail-event-cancelled-title = Deze activiteit gaat niet door
mail-event-cancelled-text = ‘{ $title }’, gepland op { $date }, is geannuleerd. Bibliotheek: { $library }.
mail-event-cancelled-next = Je inschrijving vervalt, je hoeft niets te doen. Met de bijlage verdwijnt ze uit je agenda.
mail-event-cancelled-button = De agenda bekijken
mail-event-cancelled-way-out = Een vraag? Antwoord op dit bericht, het team helpt je verder.

## The event moves

mail-event-moved-subject = Nieuwe datum of plaats: { $title }
mail-event-moved-title = De datum of de plaats is veranderd
mail-event-moved-text = ‘{ $title }’ vindt nu plaats op { $date }. Bibliotheek: { $library }. Hieronder staan het nieuwe uur en de nieuwe plaats.
mail-event-moved-next = Je inschrijving blijft geldig, je hoeft niets te doen.
mail-event-moved-button = Mijn inschrijvingen bekijken
mail-event-moved-way-out = Kun je toch niet komen? Annuleer je inschrijving met één klik: de plaats gaat naar iemand anders.
