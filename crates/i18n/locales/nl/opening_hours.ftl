### Bibliotheken: uren, sluitingen, regels, voor het personeel.

mail-kind-loans-due-moved = Nieuwe inleverdata wanneer een bibliotheek haar openingsdagen wijzigt
mail-loans-due-moved-subject = Nieuwe inleverdata: { $library }
mail-loans-due-moved-title = Je hebt meer tijd
mail-loans-due-moved-text = De openingsdagen veranderen: { $library }. Zo lang kun je alles houden. Geen enkele datum is vervroegd.
mail-loans-due-moved-line = In te leveren op { $date }
mail-loans-due-moved-next = Controleer de openingsuren voor je langskomt.
mail-loans-due-moved-button = Mijn uitleningen bekijken
mail-loans-due-moved-way-out = Al ingeleverd? Dan hoef je niets te doen.

staff-nav-libraries = Bibliotheken
staff-library-column-name = Bibliotheek
staff-library-column-opening = Vandaag
staff-library-rules = Wat zou deze lezer krijgen?
staff-library-hours-none = Geen uren: de bibliotheek is alle dagen gesloten.
staff-library-hours-edit = Wijzigen
staff-library-hours-new = Uren toevoegen
staff-library-hours-many = Deze uren hebben meer dan twee blokken per dag: ze worden gewijzigd in het bestand van het netwerk.
staff-library-hours-title = Openingsuren: { $library }
staff-library-hours-drop = Deze uren verwijderen
staff-library-season = Seizoen
staff-library-season-first = Eerste dag
staff-library-season-last = Laatste dag
staff-library-season-always = Het hele jaar
staff-library-season-from = Vanaf { $from }
staff-library-season-until = Tot en met { $until }
staff-library-season-between = Van { $from } tot en met { $until }
staff-library-season-weeks = { $season }, { $weeks }
staff-library-weeks = Weken
weeks-every = Alle weken
weeks-odd = Oneven weken
weeks-even = Even weken
staff-library-opens = Opening { $number }
staff-library-closes = Sluiting { $number }
staff-library-save = Bewaren
staff-library-close = Een sluiting aankondigen
staff-library-close-do = Deze sluiting aankondigen
staff-library-first-day = Eerste sluitingsdag
staff-library-last-day = Laatste sluitingsdag
staff-library-reason = Reden
staff-library-reason-hint = Lezers krijgen ze te zien.
staff-library-reopen = De sluiting verwijderen
staff-library-reopen-hint = Een sluiting verwijderen vervroegt geen enkele datum die aan lezers is beloofd.
staff-library-contact = Adres en contact
staff-library-street = Straat en nummer
staff-library-postcode = Postcode
staff-library-city = Plaats
staff-library-services = Diensten
staff-library-services-hint = Een gesloten dienst heeft geen knop meer voor lezers. Wat loopt, gaat door.
staff-library-services-open = Diensten open voor lezers
staff-library-services-save = Diensten bewaren
library-service-pickup = Reserveringen afhalen
library-service-hint-pickup = Eens gesloten: lezers kunnen deze bibliotheek niet meer kiezen om een reservering af te halen. Wat onderweg is, komt nog aan.
library-service-shelf = Aanwezige exemplaren reserveren
library-service-hint-shelf = Eens gesloten: haar exemplaren worden alleen gereserveerd als ze allemaal uitgeleend zijn, wat de regels ook zeggen.
library-service-registration = Online inschrijven voor activiteiten
library-service-hint-registration = Eens gesloten: de agenda blijft zichtbaar, zonder knop om je in te schrijven. Wie ingeschreven is, houdt zijn plaats.
library-service-suggestion = Aankoopsuggesties
library-service-hint-suggestion = Eens gesloten: lezers kunnen er geen meer sturen. Wat ontvangen is, wacht nog op je antwoord.
library-service-preregistration = Online vooraf inschrijven
library-service-hint-preregistration = Eens gesloten: lezers kunnen deze bibliotheek niet meer kiezen in het formulier. Ontvangen aanvragen wachten nog aan de balie.
journal-library-service-open = Dienst geopend
journal-library-service-close = Dienst gesloten
staff-library-yes = Ja
staff-library-no = Nee
staff-library-elsewhere = Deze bibliotheek houdt haar uitleningen bij in een eigen systeem: een sluiting die je hier aankondigt, is zichtbaar voor lezers en verschuift de afhaaltermijnen die het portaal heeft bepaald. Inleverdata, en termijnen die het andere systeem heeft bepaald, blijven daar: voer de sluiting ook daar in.
staff-library-conflict = Iemand heeft deze bibliotheek intussen gewijzigd. Dit is de huidige versie: controleer en probeer opnieuw.
staff-library-close-question = { $library }: { $days }?
staff-library-due-days =
    { $count ->
        [one] { $count } inleverdatum
       *[other] { $count } inleverdata
    }
staff-library-deadlines =
    { $count ->
        [one] { $count } afhaaltermijn
       *[other] { $count } afhaaltermijnen
    }
staff-library-close-moves = Deze sluiting verschuift { $loans } en { $holds }.
staff-library-hours-question = Openingsuren wijzigen: { $library }?
staff-library-hours-move = Deze wijziging verschuift { $loans } en { $holds }.
staff-library-moved-loans = Inleverdata
staff-library-moved-holds = Afhaaltermijnen
staff-library-moved-loan =
    { $count ->
        [one] { $count } uitlening: { $to } in plaats van { $from }
       *[other] { $count } uitleningen: { $to } in plaats van { $from }
    }
staff-library-moved-hold = Reservering { $reference }: { $to } in plaats van { $from }
staff-library-moved-more =
    { $count ->
        [one] en nog { $count }
       *[other] en nog { $count }
    }
staff-library-moved-told = De betrokken lezers die een e-mailadres hebben opgegeven, krijgen bericht.
staff-library-confirm = Bevestigen
staff-library-keep = Niets wijzigen
staff-library-error-day = Geef een datum op.
staff-library-error-past = Deze dag is voorbij.
staff-library-error-order = De laatste dag komt vóór de eerste.
staff-library-error-long = Een sluiting duurt hoogstens een jaar.
staff-library-error-season = Voor deze weken en deze data gelden al andere uren.
staff-library-error-hour = Geef het uur op als 09:30.
staff-library-error-half = Geef beide uren van dit blok op, of geen.
staff-library-error-hours-order = Dit blok eindigt voor het begint.
staff-library-error-overlap = Dit blok overlapt het andere blok van de dag.
staff-library-error-email = Controleer het e-mailadres.
flash-library-saved = Opgeslagen.
flash-library-reopened = De sluiting is verwijderd.
flash-library-reopened-text = Geen enkele datum die aan lezers is beloofd, is vervroegd.
flash-library-closes = De sluiting is aangekondigd.
flash-library-closes-text = Verschoven inleverdata: { $count }. Verschoven afhaaltermijnen: { $rest }.
flash-library-hours = De openingsuren zijn bewaard.
flash-library-hours-text = Verschoven inleverdata: { $count }. Verschoven afhaaltermijnen: { $rest }.
staff-library-category = Categorie
staff-library-document-type = Soort document
staff-library-audience = Publiek
staff-library-any-category = Alle categorieën
staff-library-any-document = Alle documenten
staff-library-any-audience = Alle publieken
staff-library-show = Tonen
staff-library-figures = Wat vandaag geldt, en de regel die het bepaalt
journal-noun-library = Bibliotheek
journal-library-close = Sluiting aangekondigd
journal-library-reopen = Sluiting verwijderd
journal-library-hours = Openingsuren gewijzigd
journal-library-contact = Adres en contact gewijzigd
journal-loan-due-moved = Inleverdatum verschoven door een sluiting
journal-hold-deadline-moved = Afhaaltermijn verschoven door een sluiting
