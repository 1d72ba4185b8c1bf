### What to buy: works with too many holds for each copy.

demand-title = More copies to buy
demand-count =
    { $count ->
        [0] No title
        [one] { $count } title in too much demand
       *[other] { $count } titles in too much demand
    }
demand-caption = Titles in too much demand: first those without a copy that can be lent, then the most awaited
demand-more-than = Reservations per copy: more than
demand-help = { $count } by default. Copies on loan, on the shelf, on their way or on order count.
demand-none =
    { $count ->
        [one] No title has more than { $count } reservation per copy.
       *[other] No title has more than { $count } reservations per copy.
    }
demand-column-holds = Reservations
demand-column-copies = Copies
demand-column-ratio = Per copy
demand-column-oldest = The oldest
demand-no-copy = None
demand-decimal = { $whole }.{ $tenths }
demand-csv-isbn = ISBN
demand-csv-address = Record
