### Figures by library and period, and searches that found nothing.

figure-title = Cijfers
figure-export = Exporteren (CSV)
figure-period = Periode
figure-by-day = Per dag
figure-by-week = Per week
figure-by-month = Per maand
figure-by-year = Per jaar
figure-week-of = week van { $date }
figure-month-of = { $month } { $year }
figure-caption = { $where }: { $first } → { $last }
figure-periods = Andere periodes
figure-earlier = Vroeger
figure-later = Later
figure-loan = Uitleningen
figure-renewal = Verlengingen
figure-hold = Reserveringen
figure-readers = Actieve lezers
figure-event = Activiteiten
figure-attendance = Aanwezigen
figure-total = { $count } in totaal
figure-highest = Hoogste: { $count } ({ $when })
figure-nothing = Niets in deze periode.
figure-readers-hint = Een actieve lezer heeft geleend, verlengd of gereserveerd; hij telt één keer per periode en één keer in het netwerk. Bij deze cijfers wordt geen naam bewaard: een geschiedenis wissen verandert er niets aan.
figure-by-library = Per bibliotheek, { $when }

## Searches that found nothing

empty-search-title = Zoekopdrachten zonder resultaat
empty-search-lead = Wat meerdere lezers de voorbije drie maanden tevergeefs zochten. Niemand wordt genoemd, en wat maar één of twee keer gezocht werd, wordt niet getoond.
empty-search-to-see = Te bekijken
empty-search-to-buy = Aan te kopen
empty-search-settled = Afgehandeld
empty-search-none = Geen zoekopdrachten hier.
empty-search-words = Zoekopdracht
empty-search-count = Aantal keer
empty-search-last = Laatste keer
empty-search-buy = Noteren als aan te kopen
empty-search-settle = Afhandelen
empty-search-again = Opnieuw bekijken
empty-search-help = Zoek eerst zelf: het document bestaat misschien onder een andere titel. Zo niet, noteer het om te kopen, of vraag het aan via interbibliothecair leenverkeer (IBL). De pagina toont de veertig meest gezochte, de export allemaal.
flash-empty-search-buy = ‘{ $what }’ is te kopen.
flash-empty-search-settle = ‘{ $what }’ is afgehandeld.
flash-empty-search-again = ‘{ $what }’ is opnieuw te bekijken.

## What is held of a person, and the nightly task

data-noun-activity = Laatste activiteit (om actieve lezers te tellen)
data-column-last = Laatste keer
journal-patron-change = Lezer gewijzigd door de import
journal-noun-empty-search = Zoekopdracht zonder resultaat
journal-empty-search-buy = Zoekopdracht genoteerd om te kopen
journal-empty-search-settle = Zoekopdracht afgehandeld
journal-empty-search-again = Zoekopdracht opnieuw te bekijken
job-count-figures = De cijfers van de vorige dag samenvoegen

## Events by age

turnout-link = Activiteiten per leeftijd
turnout-title = Deelnemers aan de activiteiten van { $year }, per leeftijd
turnout-years = Jaren
turnout-hint = Zonder namen: ‘9 van 12’ is negen aanwezig van de twaalf ingeschreven. Bij een activiteit waarvoor de kinderen zijn opgegeven, tellen zij, met de opgegeven leeftijd; anders is de eerste plaats die van de lezer. Van de andere plaatsen is de leeftijd niet bekend.
turnout-none = Niemand was dat jaar voor een activiteit ingeschreven.
turnout-event = Activiteit
turnout-day = Dag
turnout-total = Totaal
turnout-registered = Ingeschreven
turnout-came = Aanwezig
turnout-column = { $count }, { $age }
turnout-count = { $came } van { $registered }
age-band-infant = 0 tot 5 jaar
age-band-child = 6 tot 11 jaar
age-band-teenager = 12 tot 17 jaar
age-band-adult = 18 tot 64 jaar
age-band-senior = 65 jaar en ouder
age-band-unknown = Leeftijd onbekend
