### The history of loans: off until the reader chooses, searched, kept as a file, erased.


history-title = Leenhistoriek
history-on = Je historiek staat aan
history-since = sinds { $date }.
history-off = Je historiek staat uit
history-off-text = Wat je inlevert, wordt niet op jouw naam bewaard. Als je de historiek aanzet, staat wat je voortaan inlevert hier, enkel voor jou. Je kunt het altijd wissen.
history-begin = Mijn historiek aanzetten
history-empty = Nog niets ingeleverd sinds de activering. Het volgende verschijnt hier.
history-nothing = Niets in je historiek voor ‘{ $words }’.
history-count =
    { $count ->
        [0] Niets ingeleverd
        [one] { $count } ingeleverde uitlening
       *[other] { $count } ingeleverde uitleningen
    }
history-search = Zoeken in mijn historiek
history-search-button = Zoeken
history-export = Downloaden (CSV)
history-erase-or-end = Wissen of uitschakelen
history-column-lent = Geleend op
history-column-returned = Ingeleverd op
history-column-document = Document
history-column-title = Titel
history-column-author = Auteur
history-column-type = Soort
history-column-actions = Acties
history-erase-one = Wissen
history-erase-title = Historiek wissen
history-erase = Mijn historiek wissen
history-erase-question = Je hele historiek wissen?
history-erase-consequence = Niemand kan ze terugvinden, ook de bibliotheek niet.
history-erase-kept = Een uitlening met een openstaand bedrag blijft vermeld bij ‘Mijn openstaande bedragen’. Afgelopen reserveringen blijven vier maanden bewaard.
history-afterwards = En daarna?
history-go-on = De historiek aan laten staan
history-go-on-text = Ze begint opnieuw bij de volgende inlevering.
history-end = De historiek uitschakelen
history-end-text = Niets wat je inlevert, wordt nog op jouw naam bewaard.
history-keep = Mijn historiek houden
history-had = Al geleend
