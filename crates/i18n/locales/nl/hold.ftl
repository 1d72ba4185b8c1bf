### Holds: reserving, following, deleting, and every reason why not.


## Reserving

hold-reserve = Reserveren
hold-page-title = ‘{ $title }’ reserveren
hold-where = Waar wil je het afhalen?
hold-intro = We schrijven je op { $mail } zodra het klaarligt. Tot dan hoef je niets te doen.
hold-intro-no-mail = Je account heeft geen e-mailadres: volg de reservering onder ‘Uitleningen en reserveringen’.
hold-pickup-library = Afhaalbibliotheek
hold-pickup-home = je bibliotheek
hold-rank =
    { $count ->
        [0] Niemand voor jou
        [one] { $count } persoon voor jou
       *[other] { $count } personen voor jou
    }
hold-cost = { $amount } bij het afhalen
hold-cost-free = Gratis
hold-on-shelf-here = Ter plaatse aanwezig
hold-comes-from = Komt van: { $library }
hold-delay =
    { $count ->
        [0] Dezelfde dag klaar
        [one] Klaar binnen { $count } openingsdag
       *[other] Klaar binnen { $count } openingsdagen
    }
hold-delay-between = { $from } tot { $until } dagen
hold-delay-date = Rond { $date }
hold-delay-queue = Wanneer de uitgeleende exemplaren terugkomen
hold-delay-unknown = Termijn onbekend
hold-kept =
    Ligt { $count ->
        [one] { $count } openingsdag
       *[other] { $count } openingsdagen
    } klaar
hold-closed-days = Gesloten: { $dates }
hold-closed-until = Gesloten tot en met { $date }
hold-open-until = Vandaag open tot { $time }
hold-next-stop = Volgende halte op { $date }
hold-unavailable = Niet beschikbaar
hold-quota-used =
    { $count } van { $limit } mogelijke { $limit ->
        [one] reservering
       *[other] reserveringen
    }
hold-options = Opties
hold-needed-until = Annuleren als het niet klaar is voor
hold-any-edition = Elke uitgave is goed
hold-choose-volume = Welk deel of nummer?
hold-choose-library = Kies een afhaalbibliotheek
hold-fee-agreed = Ik betaal { $amount } bij het afhalen
hold-validate = Bevestigen
hold-back-to-record = Terug naar de titel
hold-sign-in-first = Meld je aan om te reserveren: je komt meteen hier terug.

## Reserved

hold-done-page-title = Reservering geregistreerd
hold-done = Gereserveerd
hold-done-text = ‘{ $title }’. Afhaalbibliotheek: { $library }.
hold-next = En nu?
hold-next-sent = Aanvraag verzonden
hold-next-sent-text = { $day } om { $time }. Nummer { $reference }.
hold-next-validated = De bibliotheek bevestigt
hold-next-validated-text = Meestal binnen één openingsdag.
hold-next-mail = Je krijgt een e-mail
hold-next-mail-text = Op { $mail }, met wat je moet doen.
hold-next-pickup = Je komt het halen
hold-next-pickup-text =
    Het ligt { $count ->
        [one] { $count } openingsdag
       *[other] { $count } openingsdagen
    } klaar aan de balie; breng je kaart mee.
hold-follow = Mijn reserveringen volgen
hold-back-to-search = Verder zoeken
hold-changed-mind = Van gedachten veranderd? Er ligt nog niets klaar.
hold-placed = ‘{ $title }’ is gereserveerd.

## My reservations

hold-list = Reserveringen
hold-list-empty = Je hebt geen reserveringen. Zoek iets en kies dan ‘Reserveren’.
hold-list-past = Afgelopen reserveringen
hold-origin-desk = via de bibliotheek
hold-origin-portal = via het portaal
hold-origin-library-heading = Via de bibliotheek
hold-origin-portal-heading = Via het portaal
hold-reference = Reservering { $reference }
hold-asked-on = Aangevraagd op { $date }
hold-pickup-at = Afhalen: { $library }
hold-pickup-until = Af te halen tot en met { $date }
hold-pickup-code = aan de balie, onder { $code }
hold-position = { $rank } van { $count }
hold-state-requested = Te bevestigen door de bibliotheek
hold-state-declined = Geweigerd
hold-state-queued = In de wachtrij
hold-state-allotted = Wordt klaargelegd
hold-state-in-transit = Onderweg
hold-state-ready = Ligt klaar
hold-state-collected = Uitgeleend
hold-state-expired = Niet afgehaald
hold-state-cancelled = Geannuleerd
hold-state-cancelled-by-reader = Door jou geannuleerd
hold-state-cancelled-by-library = Geannuleerd door de bibliotheek
hold-state-lapsed = Uiterste datum voorbij
hold-state-suspended = Onderbroken tot { $date }
hold-reason = Reden: { $reason }

## Deleting

hold-delete = Reservering verwijderen
hold-delete-of = van { $title }
hold-delete-question = De reservering van ‘{ $title }’ verwijderen?
hold-delete-consequence = Je verliest je plaats in de wachtrij.
hold-delete-consequence-ready = Het klaargelegde exemplaar gaat naar de volgende persoon of terug naar het schap.
hold-delete-keep = Mijn reservering houden
hold-deleted = De reservering van ‘{ $title }’ is verwijderd.
hold-deleted-mail = Er vertrekt een bevestiging naar { $mail }.
hold-delete-too-late = Deze reservering kan niet meer verwijderd worden. Status: { $state }.
hold-delete-changed = De reservering is veranderd sinds je deze pagina opende. Status: { $state }. Wil je ze nog altijd verwijderen?

## Refusals: the reason with its figure. The ways out are in refusal.ftl.

hold-refused-title = Reserveren kan niet
hold-refused-already-held = Je hebt dit al gereserveerd.
hold-refused-already-on-loan = Je hebt dit al geleend, in te leveren op { $date }.
hold-refused-already-on-loan-undated = Je hebt dit al geleend.
hold-refused-no-item = Geen enkele bibliotheek van het netwerk heeft er een exemplaar van.
hold-refused-no-item-left = Alle exemplaren zijn verloren, onvindbaar of afgevoerd.
hold-refused-reference-only = Alle exemplaren zijn enkel ter inzage: reserveren kan niet.
hold-refused-not-holdable = De bibliotheken die het bezitten, laten het niet reserveren.
hold-refused-on-shelf = Er is een exemplaar aanwezig, en enkel uitgeleende materialen kun je er reserveren: { $libraries }.
hold-refused-volume-needed = Dit werk heeft verschillende delen of nummers: je moet er een kiezen.
hold-refused-too-young = Dit kun je lenen vanaf { $minimum } jaar.
hold-refused-quota-reached = Je hebt { $count } van { $limit } mogelijke reserveringen.
hold-refused-quota-reached-of-type = Je hebt { $count } van { $limit } mogelijke reserveringen voor deze materiaalsoort: { $type }.
hold-refused-queue-closed =
    De wachtrij zit vol: { $count ->
        [one] { $count } persoon wacht
       *[other] { $count } personen wachten
    } al, hoogstens { $limit }.
hold-refused-not-a-pickup = { $library } neemt geen af te halen reserveringen aan.
hold-refused-pickup-closed = Er zijn nu geen openingsdagen gepland: { $library }.
hold-refused-by-ils = Het systeem van de bibliotheek heeft geweigerd: ‘{ $said }’.
hold-refused-fee-consent = Deze reservering kost { $amount }, te betalen bij het afhalen: vink het vakje aan om te aanvaarden.
hold-refused-unknown-record = Deze titel staat niet meer in de catalogus.
hold-refused-ils-unreachable = Het systeem van { $library } antwoordt nu niet. Probeer over enkele minuten opnieuw.

## Following one, and changing it

hold-follow-one = Volgen of wijzigen
hold-follow-closed = Verloop bekijken
hold-follow-title = Reservering volgen
hold-follow-page = Reservering van ‘{ $title }’
hold-timeline = Stappen
hold-facts = Details
hold-fact-reference = Nummer
hold-fact-asked = Aangevraagd
hold-fact-rank = Plaats
hold-rank-of = { $rank } van { $total }. { $before }
hold-fact-until = Af te halen tot en met
hold-fact-needed-until = Uiterste datum
hold-fact-cost = Te betalen bij het afhalen
hold-event-at = { $date } om { $time }
hold-event-pickup-changed = Afhaalbibliotheek gewijzigd
hold-event-validated = Goedgekeurd, wacht op een exemplaar
hold-event-suspended = Onderbroken
hold-event-resumed = Hervat
hold-change = Reservering wijzigen
hold-change-pickup = Een andere afhaalbibliotheek kiezen
hold-rank-stays = Je plaats in de wachtrij verandert niet.
hold-change-meanwhile = De reservering is veranderd sinds je deze pagina opende. Status: { $state }. Kijk je keuze na en bevestig opnieuw.
hold-suspend = Reservering onderbreken
hold-suspension = Onderbreking
hold-suspend-change = Data wijzigen
hold-suspend-change-title = De data van de onderbreking wijzigen
hold-suspend-intro = In die dagen gaan de exemplaren naar de volgende personen. Je behoudt je plaats.
hold-suspend-from = Van
hold-suspend-until = Tot en met
hold-suspend-longest =
    { $count ->
        [one] Hoogstens { $count } dag.
       *[other] Hoogstens { $count } dagen.
    }
hold-not-suspended = Geen onderbreking gepland
hold-suspended-between = Onderbroken van { $from } tot en met { $until }
hold-resume = Nu hervatten
hold-back = Terug naar de reservering
hold-back-to-list = Al mijn reserveringen

## Refusals to change

hold-change-refused-ended = Deze reservering is afgelopen.
hold-change-refused-set-aside = Er is al een exemplaar voor je opzijgelegd: onderbreken heeft geen zin meer.
hold-change-refused-on-its-way = Het exemplaar is al onderweg naar { $library }.
hold-change-refused-waiting = Het exemplaar ligt al klaar ({ $library }), tot en met { $date }.
hold-change-refused-waiting-undated = Het exemplaar ligt al klaar: { $library }.
hold-change-refused-kept-elsewhere = Het systeem van { $library } laat deze wijziging hier niet toe.
hold-change-refused-past = Een onderbreking kan niet in het verleden beginnen of eindigen.
hold-change-refused-reversed = De laatste dag komt voor de eerste.
hold-change-refused-too-long =
    { $days ->
        [one] Een onderbreking duurt hoogstens { $days } dag.
       *[other] Een onderbreking duurt hoogstens { $days } dagen.
    }
hold-change-refused-past-its-use = Je vroeg om de reservering te annuleren als ze niet klaar is voor { $date }: ze zou dan nog onderbroken zijn.
