### The sweep of the shelf of holds.

sweep-title = Expired reservations, { $library }, { $date }
sweep-link = Take off expired reservations
sweep-count =
    { $count ->
        [one] { $count } copy to take off the pickup shelf
       *[other] { $count } copies to take off the pickup shelf
    }
sweep-empty = Nothing to take off the pickup shelf.
sweep-help = Each reservation past its date is cancelled and its reader told by e-mail; each copy goes to the next reader, into the van or back to its shelf. The list below will say where.
sweep-act =
    { $count ->
        [one] Take the copy off the shelf
       *[other] Take the { $count } copies off the shelf
    }
sweep-today = Handled today: where each copy goes
sweep-by = By
sweep-next = Next reader: mark { $mark }
flash-sweep-done =
    { $count ->
        [one] { $count } copy is handled, its reader is told.
       *[other] { $count } copies are handled, the readers are told.
    }
flash-sweep-shared =
    { $count ->
        [one] { $count } copy is handled, its reader is told.
       *[other] { $count } copies are handled, the readers are told.
    }
flash-sweep-shared-text =
    { $rest ->
        [one] A colleague had just handled { $rest } other copy.
       *[other] A colleague had just handled { $rest } other copies.
    }
flash-sweep-none = Nothing was done: everything had just been handled.
flash-sweep-none-text = The list below says by whom, and where each copy goes.
journal-item-sweep = Copy taken off the pickup shelf
