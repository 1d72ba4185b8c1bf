### Figures by library and period, and searches that found nothing.

figure-title = Zahlen
figure-export = Exportieren (CSV)
figure-period = Zeitraum
figure-by-day = Nach Tagen
figure-by-week = Nach Wochen
figure-by-month = Nach Monaten
figure-by-year = Nach Jahren
figure-week-of = Woche ab { $date }
figure-month-of = { $month } { $year }
figure-caption = { $where }: { $first } → { $last }
figure-periods = Andere Zeiträume
figure-earlier = Früher
figure-later = Später
figure-loan = Ausleihen
figure-renewal = Verlängerungen
figure-hold = Vormerkungen
figure-readers = Aktive Leser
figure-event = Veranstaltungen
figure-attendance = Teilnehmende
figure-total = { $count } insgesamt
figure-highest = Höchstwert: { $count } ({ $when })
figure-nothing = Nichts in diesem Zeitraum.
figure-readers-hint = Aktive Leser haben ausgeliehen, verlängert oder vorgemerkt; sie zählen einmal je Zeitraum und einmal im Verbund. Zu diesen Zahlen wird kein Name gespeichert: eine gelöschte Ausleihhistorie ändert nichts daran.
figure-by-library = Nach Bibliothek, { $when }

## Searches that found nothing

empty-search-title = Suchen ohne Treffer
empty-search-lead = Was mehrere Leser in den letzten drei Monaten vergeblich gesucht haben. Niemand wird genannt, und was nur ein- oder zweimal gesucht wurde, wird nicht gezeigt.
empty-search-to-see = Anzusehen
empty-search-to-buy = Anzuschaffen
empty-search-settled = Erledigt
empty-search-none = Keine Suchen hier.
empty-search-words = Suche
empty-search-count = Anzahl
empty-search-last = Zuletzt
empty-search-buy = Zur Anschaffung notieren
empty-search-settle = Erledigen
empty-search-again = Wieder ansehen
empty-search-help = Suchen Sie zuerst selbst: das Medium steht vielleicht unter einem anderen Titel. Sonst merken Sie es zum Kauf vor oder fragen Sie es per Fernleihe an. Die Seite zeigt die vierzig häufigsten, der Export alle.
flash-empty-search-buy = „{ $what }“ ist zu kaufen.
flash-empty-search-settle = „{ $what }“ ist erledigt.
flash-empty-search-again = „{ $what }“ ist wieder anzusehen.

## What is held of a person, and the nightly task

data-noun-activity = Letzte Aktivität (um aktive Leser zu zählen)
data-column-last = Zuletzt
journal-patron-change = Leser durch Import geändert
journal-noun-empty-search = Suche ohne Treffer
journal-empty-search-buy = Suche zur Anschaffung notiert
journal-empty-search-settle = Suche erledigt
journal-empty-search-again = Suche wieder anzusehen
job-count-figures = Die Zahlen des Vortags zusammenfassen

## Events by age

turnout-link = Veranstaltungen nach Alter
turnout-title = Teilnehmende an den Veranstaltungen { $year }, nach Alter
turnout-years = Jahre
turnout-hint = Ohne Namen: „9 von 12“ heißt neun Anwesende von zwölf Angemeldeten. Wo die Kinder angegeben sind, zählen sie, mit dem angegebenen Alter; sonst ist der erste Platz der des Lesers. Das Alter der übrigen Plätze ist nicht bekannt.
turnout-none = In diesem Jahr war niemand zu einer Veranstaltung angemeldet.
turnout-event = Veranstaltung
turnout-day = Tag
turnout-total = Insgesamt
turnout-registered = Angemeldet
turnout-came = Anwesend
turnout-column = { $count }, { $age }
turnout-count = { $came } von { $registered }
age-band-infant = 0 bis 5 Jahre
age-band-child = 6 bis 11 Jahre
age-band-teenager = 12 bis 17 Jahre
age-band-adult = 18 bis 64 Jahre
age-band-senior = 65 Jahre und älter
age-band-unknown = Alter unbekannt
