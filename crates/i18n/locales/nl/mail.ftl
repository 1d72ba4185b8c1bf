### Mails to readers. Each kind has a subject, a title, what happened, what to do, a button, and
### a way out. Never a card number nor an amount owed.


## Around every mail

mail-greeting = Dag { $name },
mail-greeting-unnamed = Dag,
mail-reference = Reservering { $reference }. Antwoord op dit bericht om de bibliotheek te schrijven.
mail-reply = Antwoord op dit bericht om de bibliotheek te schrijven.
mail-why = Je krijgt dit bericht omdat je een reservering hebt in het netwerk { $site }.
mail-document = { $type }, plaatskenmerk { $number }
mail-pickup-library = Afhaalbibliotheek
mail-until = Tot en met { $date }
mail-until-time = Tot en met { $date }, { $time }
mail-at-desk = aan de balie
mail-at-desk-mark = aan de balie, onder { $code }
mail-hours = Openingsuren
mail-cost = Te betalen bij het afhalen: { $amount }
mail-note = Een bericht van de bibliotheek:
mail-choose = Mijn e-mails kiezen

## Requested

mail-hold-requested-subject = Reserveringsaanvraag verzonden: { $title }
mail-hold-requested-title = Je aanvraag is verzonden
mail-hold-requested-text = Je vroeg om ‘{ $title }’ te reserveren. Afhaalbibliotheek: { $library }.
mail-hold-requested-next = De bibliotheek bevestigt dit meestal binnen één openingsdag. Je krijgt dan een nieuw bericht: wacht daarop voor je langskomt.
mail-hold-requested-button = Mijn reservering bekijken
mail-hold-requested-way-out = Van gedachten veranderd? Verwijder de reservering, er ligt nog niets klaar.

## Accepted, waiting in the queue

mail-hold-queued-subject = Reservering aanvaard: { $title }
mail-hold-queued-title = Je reservering is aanvaard
mail-hold-queued-text = ‘{ $title }’ is voor jou gereserveerd. Afhaalbibliotheek: { $library }.
mail-hold-queued-next = We schrijven je zodra het exemplaar klaarligt. Tot dan hoef je niets te doen.
mail-hold-queued-button = Mijn reservering bekijken
mail-hold-queued-way-out = Heb je het niet meer nodig? Verwijder de reservering, dan gaat ze naar de volgende persoon.

## Declined

mail-hold-declined-subject = Reservering geweigerd: { $title }
mail-hold-declined-title = Je reservering kon niet aanvaard worden
mail-hold-declined-text = Je vroeg ‘{ $title }’. { $reason }
mail-hold-declined-next = Misschien is een andere uitgave of een andere bibliotheek een oplossing.
mail-hold-declined-button = Zoeken in de catalogus
mail-hold-declined-way-out = Een vraag? Antwoord op dit bericht, het team helpt je verder.

## In transit

mail-hold-in-transit-subject = Onderweg naar je bibliotheek: { $title }
mail-hold-in-transit-title = Je reservering is onderweg
mail-hold-in-transit-text = ‘{ $title }’ is met de koerier vertrokken. Afhaalbibliotheek: { $library }.
mail-hold-in-transit-next = We schrijven je bij aankomst: wacht op dat bericht voor je langskomt.
mail-hold-in-transit-button = Mijn reservering bekijken
mail-hold-in-transit-way-out = Heb je het niet meer nodig? Verwijder de reservering, dan gaat ze naar de volgende persoon.

## Ready

mail-hold-ready-subject = Af te halen tot en met { $date }: { $title }
mail-hold-ready-title = Je reservering ligt klaar
mail-hold-ready-text = We hebben ‘{ $title }’ voor je klaargelegd. Afhaalbibliotheek: { $library }, tot en met { $date }.
mail-hold-ready-next = Breng je kaart mee, of toon ‘Mijn kaart’ in je account.
mail-hold-ready-button = Mijn reservering bekijken
mail-hold-ready-way-out = Heb je het niet meer nodig? Verwijder de reservering, dan gaat ze naar de volgende persoon.

## About to expire

mail-hold-expiring-subject = Nog af te halen tot en met { $date }: { $title }
mail-hold-expiring-title = Je reservering ligt nog klaar
mail-hold-expiring-text = ‘{ $title }’ ligt klaar tot en met { $date }. Afhaalbibliotheek: { $library }.
mail-hold-expiring-next = Daarna gaat het exemplaar naar de volgende persoon of terug naar het schap.
mail-hold-expiring-button = Mijn reservering bekijken
mail-hold-expiring-way-out = Kun je niet komen? Antwoord op dit bericht, of verwijder de reservering.

## Expired

mail-hold-expired-subject = Reservering niet afgehaald op { $date }: { $title }
mail-hold-expired-title = Je reservering is niet afgehaald
mail-hold-expired-text = ‘{ $title }’ lag klaar tot en met { $date }. Afhaalbibliotheek: { $library }.
mail-hold-expired-next = Het exemplaar ging naar de volgende persoon of terug naar het schap.
mail-hold-expired-button = Opnieuw reserveren
mail-hold-expired-way-out = Was je van plan te komen? Bel de bibliotheek: misschien is het exemplaar er nog.

## Cancelled by the reader

mail-hold-cancelled-by-reader-subject = Reservering verwijderd: { $title }
mail-hold-cancelled-by-reader-title = Je reservering is verwijderd
mail-hold-cancelled-by-reader-text = Je hebt de reservering van ‘{ $title }’ verwijderd. Afhaalbibliotheek: { $library }.
mail-hold-cancelled-by-reader-next = Verder hoef je niets te doen.
mail-hold-cancelled-by-reader-button = Opnieuw reserveren
mail-hold-cancelled-by-reader-way-out = Was jij dit niet? Wijzig je wachtwoord en antwoord op dit bericht.

## Cancelled by the library

mail-hold-cancelled-by-library-subject = Reservering geannuleerd door de bibliotheek: { $title }
mail-hold-cancelled-by-library-title = Je reservering is geannuleerd
mail-hold-cancelled-by-library-text = De bibliotheek heeft de reservering van ‘{ $title }’ geannuleerd. { $reason }
mail-hold-cancelled-by-library-next = Misschien is een andere uitgave of een andere bibliotheek een oplossing.
mail-hold-cancelled-by-library-button = Zoeken in de catalogus
mail-hold-cancelled-by-library-way-out = Een vraag? Antwoord op dit bericht, het team helpt je verder.

## Time limit passed

mail-hold-lapsed-subject = Uiterste datum voorbij op { $date }: { $title }
mail-hold-lapsed-title = Je reservering heeft haar uiterste datum bereikt
mail-hold-lapsed-text = ‘{ $title }’ kon niet klaar zijn tegen { $date }, de datum die je gekozen had.
mail-hold-lapsed-next = Wil je het nog? Reserveer het opnieuw, zonder datum of met een latere datum.
mail-hold-lapsed-button = Opnieuw reserveren
mail-hold-lapsed-way-out = Anders hoef je niets te doen.

## Deadline moved by a closure

mail-hold-deadline-moved-subject = Af te halen tot en met { $date } voortaan: { $title }
mail-hold-deadline-moved-title = Je hebt meer tijd
mail-hold-deadline-moved-text = De bibliotheek is gesloten: ‘{ $title }’ ligt klaar tot en met { $date }. Afhaalbibliotheek: { $library }.
mail-hold-deadline-moved-next = Controleer de openingsuren voor je langskomt.
mail-hold-deadline-moved-button = Mijn reservering bekijken
mail-hold-deadline-moved-way-out = Heb je het niet meer nodig? Verwijder de reservering, dan gaat ze naar de volgende persoon.

## A link to choose a password

mail-password-link-subject = Je link om een wachtwoord te kiezen, geldig tot { $time }
mail-password-link-title = Kies je wachtwoord
mail-password-link-text = Deze link werkt één keer, tot { $time }.
mail-password-link-next = Je kiest een wachtwoord en bent dan aangemeld.
mail-password-link-button = Een wachtwoord kiezen
mail-password-link-way-out = Heb je niets gevraagd? Negeer dit bericht, er verandert niets.

## A loan due soon

mail-loan-due-soon-subject = In te leveren op { $date }: { $title }
mail-loan-due-soon-title = Een uitlening loopt af
mail-loan-due-soon-text = ‘{ $title }’ is in te leveren op { $date }. Inleverbibliotheek: { $library }.
mail-loan-due-soon-next = Je kunt vanuit je account vragen om te verlengen.
mail-loan-due-soon-button = Mijn uitleningen bekijken
mail-loan-due-soon-way-out = Al ingeleverd? Dan hoef je niets te doen.

## An overdue loan

mail-loan-overdue-subject = Te laat sinds { $date }: { $title }
mail-loan-overdue-title = Een uitlening is te laat
mail-loan-overdue-text = ‘{ $title }’ was in te leveren op { $date }. Inleverbibliotheek: { $library }.
mail-loan-overdue-next = Breng het zo snel mogelijk terug, in de inleverbus als de bibliotheek gesloten is.
mail-loan-overdue-button = Mijn uitleningen bekijken
mail-loan-overdue-way-out = Verloren of niet terug te brengen? Antwoord op dit bericht, het team zoekt een oplossing.

## Welcome

mail-welcome-subject = Welkom in de bibliotheek: { $library }
mail-welcome-title = Je bent ingeschreven
mail-welcome-text = Je kunt vanaf vandaag lenen, met je kaart. Je bibliotheek: { $library }.
mail-welcome-next = Meld je op het portaal aan met je kaartnummer om te reserveren en te verlengen.
mail-welcome-button = Naar het portaal
mail-welcome-way-out = Ben jij dit niet? Antwoord op dit bericht.

## A password was changed

mail-password-changed-subject = Je wachtwoord is gewijzigd
mail-password-changed-title = Je wachtwoord is gewijzigd
mail-password-changed-text = Het wachtwoord van je account is gewijzigd. Andere toestellen zijn afgemeld.
mail-password-changed-next = Was jij dit, dan hoef je niets te doen.
mail-password-changed-button = Mijn account bekijken
mail-password-changed-way-out = Was jij dit niet? Vraag meteen een nieuw wachtwoord en antwoord op dit bericht.

## A comment or a coup de cœur is published

mail-contribution-published-subject = Verschenen: { $title }
mail-contribution-published-title = Je tekst is verschenen
mail-contribution-published-text = ‘{ $title }’ is nu op het portaal te lezen, onder de naam die je koos.
mail-contribution-published-next = Bedankt om je leesplezier te delen.
mail-contribution-published-button = Op het portaal lezen
mail-contribution-published-way-out = Je kunt het wijzigen of verwijderen in je account.

## A comment or a coup de cœur is refused

mail-contribution-refused-subject = Niet verschenen: { $title }
mail-contribution-refused-title = Je tekst verschijnt niet
mail-contribution-refused-text = We lazen ‘{ $title }’. { $reason }
mail-contribution-refused-next = Wijzig hem in je account: we lezen hem opnieuw.
mail-contribution-refused-button = Mijn tekst bekijken
mail-contribution-refused-way-out = Een vraag? Antwoord op dit bericht, het team helpt je verder.

## A comment or a coup de cœur is taken down

mail-contribution-unpublished-subject = Niet meer zichtbaar: { $title }
mail-contribution-unpublished-title = Je tekst is niet meer zichtbaar
mail-contribution-unpublished-text = We lazen ‘{ $title }’ opnieuw en haalden hem van het portaal. { $reason }
mail-contribution-unpublished-next = Wijzig hem in je account: we lezen hem opnieuw.
mail-contribution-unpublished-button = Mijn tekst bekijken
mail-contribution-unpublished-way-out = Een vraag? Antwoord op dit bericht, het team helpt je verder.

## A suggestion of purchase goes on

mail-suggestion-answered-subject = Je aankoopsuggestie: { $title }
mail-suggestion-answered-title = Nieuws over je suggestie
mail-suggestion-answered-text = Je stelde de aankoop van ‘{ $title }’ voor. { $reason }
mail-suggestion-answered-next = Bibliotheek die antwoordt: { $library }.
mail-suggestion-answered-button = Mijn suggesties volgen
mail-suggestion-answered-way-out = Een vraag? Antwoord op dit bericht, het team helpt je verder.

## What was suggested is there

mail-suggestion-available-subject = Aangekocht zoals je voorstelde: { $title }
mail-suggestion-available-title = Je suggestie staat in de catalogus
mail-suggestion-available-text = ‘{ $title }’ is aangekomen. { $reason }
mail-suggestion-available-next = Bibliotheek die het kocht: { $library }.
mail-suggestion-available-button = Het document bekijken
mail-suggestion-available-way-out = Een vraag? Antwoord op dit bericht, het team helpt je verder.

## Fetched elsewhere

mail-hold-pickup-changed-subject = Afhaalbibliotheek gewijzigd: { $title }
mail-hold-pickup-changed-title = Je afhaalbibliotheek is gewijzigd
mail-hold-pickup-changed-text = ‘{ $title }’ haal je af in: { $library }. Je behoudt je plaats.
mail-hold-pickup-changed-next = We schrijven je zodra het exemplaar klaarligt.
mail-hold-pickup-changed-button = Mijn reservering bekijken
mail-hold-pickup-changed-way-out = Was jij dit niet? Verander je wachtwoord en beantwoord dit bericht.

## Suspended

mail-hold-suspended-subject = Reservering onderbroken tot en met { $date }: { $title }
mail-hold-suspended-title = Je reservering is onderbroken
mail-hold-suspended-text = De reservering van ‘{ $title }’ is onderbroken tot en met { $date }. Je behoudt je plaats. Afhaalbibliotheek: { $library }.
mail-hold-suspended-next = Ze gaat de dag erna vanzelf verder. Je kunt ze ook vroeger hervatten.
mail-hold-suspended-button = Mijn reservering bekijken
mail-hold-suspended-way-out = Was jij dit niet? Verander je wachtwoord en beantwoord dit bericht.
