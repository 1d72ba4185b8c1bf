### Reminders and channels: which mails, how early, in which language; the private calendar; what was sent.


reminder-title = Herinneringen en kalender
reminder-change = Mijn herinneringen wijzigen
reminder-intro = Je e-mails gaan naar { $mail }.
reminder-no-mail = Je account heeft geen e-mailadres: er kan geen herinnering vertrekken. Geef er een op aan de balie.
reminder-mails = E-mails die ik wil
reminder-days-label = Verwittigd worden
reminder-days =
    { $count ->
        [one] { $count } dag voor de inleverdatum
       *[other] { $count } dagen voor de inleverdatum
    }
reminder-language = Taal van de e-mails
reminder-always = Altijd verstuurd
reminder-always-holds = Het antwoord van de bibliotheek op een reservering, en alles wat er een einde aan maakt.
reminder-always-ready = Een reservering die klaarligt, en wat je zelf wijzigde.
reminder-always-answers = Het antwoord van de bibliotheek op je inschrijvingen, je suggesties en je teksten.
reminder-always-account = De veiligheid van je account: wachtwoord, toegangslinks.
calendar-title = Mijn kalender
calendar-intro = Een privéadres voor de agenda van je telefoon: je inleverdatums en klaarliggende reserveringen komen er vanzelf in.
calendar-address = Adres om in je agenda te kopiëren
calendar-since = Geldig sinds { $date }.
calendar-secret = Wie dit adres kent, ziet je inleverdatums. Gaf je het per vergissing door? Verander het: het oude geeft dan niets meer.
calendar-begin = Een adres voor mijn kalender maken
calendar-renew = Het adres veranderen
calendar-end = Het adres intrekken
calendar-due = Inleveren: { $title }
calendar-due-many =
    { $count ->
        [one] Inleveren: { $count } document
       *[other] Inleveren: { $count } documenten
    }
calendar-ready = Uiterlijk af te halen: { $title }
calendar-of = { $name } – { $what }
message-list = Mijn berichten
message-list-link = De ontvangen e-mails bekijken
message-kept = Elke e-mail die het portaal je stuurde. Ze blijven dertig dagen bewaard.
message-none = Geen e-mail in de laatste dertig dagen.
message-column-date = Datum
message-column-subject = Onderwerp
message-column-kind = Soort
message-not-sent = nog niet vertrokken

## What each mail tells

mail-kind-hold-requested = Reserveringsaanvraag verstuurd
mail-kind-hold-queued = Reservering aanvaard
mail-kind-hold-declined = Reservering geweigerd
mail-kind-hold-in-transit = Reservering onderweg
mail-kind-hold-ready = Reservering ligt klaar
mail-kind-hold-deadline-moved = Meer tijd om af te halen
mail-kind-hold-expiring = Laatste herinnering voor het einde van de afhaaltermijn
mail-kind-hold-expired = Reservering niet afgehaald
mail-kind-hold-cancelled-by-reader = Reservering verwijderd
mail-kind-hold-cancelled-by-library = Reservering geannuleerd door de bibliotheek
mail-kind-hold-lapsed = Uiterste datum voorbij
mail-kind-hold-pickup-changed = Afhaalbibliotheek gewijzigd
mail-kind-hold-suspended = Reservering onderbroken
mail-kind-loan-due-soon = Herinnering voor de inleverdatum
mail-kind-loan-overdue = Bericht van te late inlevering, de dag na de inleverdatum
mail-kind-welcome = Welkom
mail-kind-password-link = Link om een wachtwoord te kiezen
mail-kind-password-changed = Wachtwoord gewijzigd
mail-kind-alert = Aanwinsten van een melding
mail-kind-contribution-published = Tekst verschenen
mail-kind-contribution-refused = Tekst niet verschenen
mail-kind-contribution-unpublished = Tekst niet meer zichtbaar
mail-kind-suggestion-answered = Antwoord op een aankoopsuggestie
mail-kind-suggestion-available = Aankoopsuggestie in de catalogus
mail-kind-registration-requested = Inschrijving ontvangen
mail-kind-registration-confirmed = Inschrijving bevestigd
mail-kind-registration-declined = Inschrijving geweigerd
mail-kind-registration-waiting = Inschrijving op de wachtlijst
mail-kind-registration-offered = Plaats aangeboden
mail-kind-registration-lapsed = Plaats niet bevestigd
mail-kind-registration-cancelled-by-reader = Inschrijving geannuleerd
mail-kind-registration-cancelled-by-library = Inschrijving geannuleerd door de bibliotheek
mail-kind-event-cancelled = Activiteit geannuleerd
mail-kind-event-moved = Activiteit verplaatst
mail-kind-forgotten-password = Wachtwoord vergeten
mail-kind-activation = Link om de account te activeren
mail-kind-preregistration-verify = Adres te bevestigen voor een voorinschrijving
mail-kind-preregistration-received = Voorinschrijving ontvangen
mail-kind-preregistration-expiring = Voorinschrijving loopt binnenkort af
mail-kind-preregistration-declined = Voorinschrijving geweigerd
mail-kind-address-confirm = Nieuw adres te bevestigen
mail-kind-address-changed = E-mailadres gewijzigd
mail-kind-account-deleted = Account verwijderd
