### What to buy: works with too many holds for each copy.

demand-title = Exemplare nachzukaufen
demand-count =
    { $count ->
        [0] Kein Titel
        [one] { $count } zu stark gefragter Titel
       *[other] { $count } zu stark gefragte Titel
    }
demand-caption = Zu stark gefragte Titel: zuerst jene ohne verleihbares Exemplar, dann die am meisten erwarteten
demand-more-than = Vormerkungen pro Exemplar: mehr als
demand-help = Standardmäßig { $count }. Es zählen ausgeliehene Exemplare und solche im Regal, unterwegs oder bestellt.
demand-none =
    { $count ->
        [one] Kein Titel hat mehr als { $count } Vormerkung pro Exemplar.
       *[other] Kein Titel hat mehr als { $count } Vormerkungen pro Exemplar.
    }
demand-column-holds = Vormerkungen
demand-column-copies = Exemplare
demand-column-ratio = Pro Exemplar
demand-column-oldest = Die älteste
demand-no-copy = Keines
demand-decimal = { $whole },{ $tenths }
demand-csv-isbn = ISBN
demand-csv-address = Katalogseite
