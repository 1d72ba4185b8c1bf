### What to buy: works with too many holds for each copy.

demand-title = Exemplaren bij te kopen
demand-count =
    { $count ->
        [0] Geen enkele titel
        [one] { $count } titel te veel gevraagd
       *[other] { $count } titels te veel gevraagd
    }
demand-caption = Te veel gevraagde titels: eerst die waarvan geen exemplaar uitleenbaar is, daarna de meest verwachte
demand-more-than = Reserveringen per exemplaar: meer dan
demand-help = Standaard { $count }. Uitgeleende exemplaren tellen mee, net als wat op het schap staat, onderweg of besteld is.
demand-none =
    { $count ->
        [one] Geen enkele titel heeft meer dan { $count } reservering per exemplaar.
       *[other] Geen enkele titel heeft meer dan { $count } reserveringen per exemplaar.
    }
demand-column-holds = Reserveringen
demand-column-copies = Exemplaren
demand-column-ratio = Per exemplaar
demand-column-oldest = De oudste
demand-no-copy = Geen
demand-decimal = { $whole },{ $tenths }
demand-csv-isbn = ISBN
demand-csv-address = Titel in de catalogus
