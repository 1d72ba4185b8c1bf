### The sweep of the shelf of holds.

sweep-title = Expired reservations, { $library }, { $date }
sweep-link = Clear the pickup shelf
sweep-count =
    { $count ->
        [one] { $count } copy to take off the pickup shelf
       *[other] { $count } copies to take off the pickup shelf
    }
sweep-empty = Nothing to take off the pickup shelf.
sweep-help = Each reservation past its date is cancelled and its reader told by e-mail; each copy goes to the next reader, into the van or back to its shelf. The list below will say where.
sweep-act =
    { $count ->
        [one] Handle this copy
       *[other] Handle the { $count } copies
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
        [one] { $rest } other had just been handled by somebody else.
       *[other] { $rest } others had just been handled by somebody else.
    }
flash-sweep-none = Nothing was done: everything had just been handled.
flash-sweep-none-text = The list below says by whom, and where each copy goes.
journal-item-sweep = Copy taken off the pickup shelf
