### The shuttle between libraries: a crate that arrives or leaves, and what is late.

shuttle-title = Shuttle
shuttle-heading = Shuttle, { $library }
shuttle-tab-receive = Receive
shuttle-tab-send = Send
shuttle-tab-late = Late
shuttle-scan-receive = Scan what is in the crate
shuttle-scan-send = Scan what leaves
shuttle-scan-help = One barcode a line, scanned or pasted. Each copy says where it goes.
shuttle-submit-receive = Receive the crate
shuttle-submit-send = Prepare the crate
shuttle-scanned =
    { $count ->
        [one] { $count } copy scanned
       *[other] { $count } copies scanned
    }
shuttle-sum-holds = { $count } to set aside
shuttle-sum-shelves = { $count } to the shelves
shuttle-sum-leaving = { $count } by shuttle
shuttle-sum-apart = { $count } to keep apart
shuttle-sum-unknown =
    { $count ->
        [one] { $count } unknown
       *[other] { $count } unknown
    }
shuttle-said-unexpected = Not expected here
shuttle-said-leaves = Leaves
shuttle-said-stays = Does not leave
shuttle-was-for = It was on its way to { $library }.
shuttle-was-on-loan = It was on loan: the return is registered.
shuttle-not-announced = No shipment announced it.
shuttle-on-loan = Check it in at the desk first
shuttle-crate = What is in the crate
shuttle-slips = Slips to put into the documents
shuttle-awaited = On its way here
shuttle-awaited-none = Nothing is on its way here.
shuttle-column-since = On its way since
shuttle-column-from = Left from
shuttle-goes-home = Back to its shelf
shuttle-late-help =
    { $count ->
        [one] On its way for more than a day: look here, and where it came from. ‘Missing’ asks for another copy for whoever waits; ‘Found’ is as if the crate had just arrived.
       *[other] On its way for more than { $count } days: look here, and where it came from. ‘Missing’ asks for another copy for whoever waits; ‘Found’ is as if the crate had just arrived.
    }
shuttle-late-none = No copy is late.
shuttle-found = Found
shuttle-days = Late after (days)
shuttle-days-help = { $count } days by default, closed days included: the van comes by at least once a week.
shuttle-days-save = Change the time limit
staff-count-late =
    { $count ->
        [one] Copy late in the shuttle
       *[other] Copies late in the shuttle
    }
flash-shuttle-empty = Scan or paste at least one barcode.
flash-shuttle-missing = The copy is noted as missing.
flash-shuttle-missing-text = If somebody was waiting for it, another copy is sought; the reservation keeps its place.
flash-shuttle-already = { $what }
flash-shuttle-already-text = Nothing was done a second time.
flash-shuttle-days =
    { $count ->
        [one] A copy is late after { $count } day.
       *[other] A copy is late after { $count } days.
    }
journal-library-late-days = Time limit of the shuttle changed
