### The journal: who opened whose file, and what the nights erased.

journal-tabs = Pagina’s van het logboek
journal-changes = Wijzigingen

## Whose file was opened

consultation-title = Raadplegingen
consultation-lead = Wie van het team welk lezersdossier geopend heeft. Een regel geldt voor een uur en een pagina van het dossier.
consultation-search = Een raadpleging zoeken
consultation-who = Wie (gebruikersnaam)
consultation-reader = Welke lezer (kaart of naam)
consultation-column-reader = Lezer
consultation-column-page = Pagina
consultation-column-library = Bibliotheek
consultation-none = Geen raadpleging gevonden. Kies een ruimere periode, of toon alles.
consultation-left = Account { $number }
consultation-kept =
    { $days ->
        [one] Raadplegingen worden een dag bewaard. De lezer leest in ‘Mijn gegevens’ op welke dag een bibliotheek het dossier geopend heeft, zonder de naam van de persoon.
       *[other] Raadplegingen worden { $days } dagen bewaard. De lezer leest in ‘Mijn gegevens’ op welke dag een bibliotheek het dossier geopend heeft, zonder de naam van de persoon.
    }
consultation-page-file = Dossier
consultation-page-debt = Openstaand bedrag
consultation-page-message = Bericht aan de lezer
consultation-page-activation = Activeringscode
consultation-page-hold = Reservering aan de balie

## What the nights erased

erasure-title = Wissingen
erasure-lead = Elke nacht wist het portaal alles waarvan de termijn voorbij is. Dit zijn de laatste dertig dagen, zonder namen.
erasure-last = Laatste keer: { $when }.
erasure-never = Geen uitvoering in de laatste dertig dagen. Als dat zo blijft, kijk dan na of het portaal zijn nachtelijke taken uitvoert.
erasure-nothing = Er was niets te wissen.
erasure-column-day = Voor de dag
erasure-column-run = Uitgevoerd
erasure-column-erased = Gewist
erasure-line = { $kind }: { $amount }
erasure-help = Wat een lezer zelf wist, de historiek of het account, staat bij de wijzigingen.
erasure-kind-session = Afgelopen sessies
erasure-kind-link = Links en aanvragen van links
erasure-kind-trace = Aanmeldpogingen en browsers die niet meer komen
erasure-kind-address = Oude e-mailadressen
erasure-kind-mail = Verstuurde e-mails
erasure-kind-message = Berichten van het team
erasure-kind-last-patron = Laatste lezers van een exemplaar
erasure-kind-alert = Stopgezette meldingen en hun berichten
erasure-kind-saved-search = Verwijderde zoekopdrachten
erasure-kind-contribution = Verwijderde bijdragen
erasure-kind-asker = Aanvragers van afgesloten suggesties
erasure-kind-basket = Gekozen documenten
erasure-kind-list = Verwijderde lijsten
erasure-kind-hold = Afgelopen reserveringen
erasure-kind-registration = Inschrijvingen voor voorbije activiteiten
erasure-kind-consultation = Raadplegingen van dossiers
