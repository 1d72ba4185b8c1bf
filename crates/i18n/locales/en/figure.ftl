### Figures by library and period, and searches that found nothing.

figure-title = Figures
figure-export = Export (CSV)
figure-period = Period
figure-by-day = By day
figure-by-week = By week
figure-by-month = By month
figure-by-year = By year
figure-week-of = week of { $date }
figure-month-of = { $month } { $year }
figure-caption = { $where }: { $first } → { $last }
figure-periods = Other periods
figure-earlier = Earlier
figure-later = Later
figure-loan = Loans
figure-renewal = Renewals
figure-hold = Reservations
figure-readers = Active readers
figure-event = Events
figure-attendance = Attendance
figure-total = { $count } in all
figure-highest = Highest: { $count } ({ $when })
figure-nothing = Nothing in this period.
figure-readers-hint = An active reader borrowed, renewed or reserved; they count once in each period, and once in the network. No name is kept with these figures: erasing a history changes nothing of them.
figure-by-library = By library, { $when }

## Searches that found nothing

empty-search-title = Searches without result
empty-search-lead = What several readers looked for in vain in the last three months. Nobody is named, and what was looked for only once or twice is not shown.
empty-search-to-see = To look at
empty-search-to-buy = To buy
empty-search-settled = Settled
empty-search-none = No searches here.
empty-search-words = Search
empty-search-count = Number of times
empty-search-last = Last time
empty-search-buy = Note to buy
empty-search-settle = Settle
empty-search-again = Look again
empty-search-help = Look for it yourself first: the document may be there under another title. If not, note it to buy, or ask for it by interlibrary loan. The page shows the forty most frequent, the export all of them.
flash-empty-search-buy = ‘{ $what }’ is to be bought.
flash-empty-search-settle = ‘{ $what }’ is settled.
flash-empty-search-again = ‘{ $what }’ is to be looked at again.

## What is held of a person, and the nightly task

data-noun-activity = Last activity (to count active readers)
data-column-last = Last time
journal-patron-change = Reader changed by the import
journal-noun-empty-search = Search without result
journal-empty-search-buy = Search noted to buy
journal-empty-search-settle = Search settled
journal-empty-search-again = Search to look at again
job-count-figures = Gather the figures of the day before

## Events by age

turnout-link = Events by age
turnout-title = Attendance at the events of { $year }, by age
turnout-years = Years
turnout-hint = Without any name: ‘9 of 12’ is nine who came of twelve registered. Where the children of an event are named it is they who count, with the age that was given; else the first seat is the reader’s. The age of the other seats is not known.
turnout-none = Nobody was registered for an event that year.
turnout-event = Event
turnout-day = Day
turnout-total = Total
turnout-registered = Registered
turnout-came = Came
turnout-column = { $count }, { $age }
turnout-count = { $came } of { $registered }
age-band-infant = Up to 5 years
age-band-child = 6 to 11 years
age-band-teenager = 12 to 17 years
age-band-adult = 18 to 64 years
age-band-senior = 65 years and over
age-band-unknown = Age unknown
