### The journal: who opened whose file, and what the nights erased.

journal-tabs = Pages of the journal
journal-changes = Changes

## Whose file was opened

consultation-title = Files opened
consultation-lead = Who in the team opened which reader’s file. A line stands for an hour and a page of the file.
consultation-search = Search the files opened
consultation-who = Who (username)
consultation-reader = Which reader (card or name)
consultation-column-reader = Reader
consultation-column-page = Page
consultation-column-library = Library
consultation-none = No file opened like that. Widen the dates, or show all.
consultation-left = Account { $number }
consultation-kept =
    { $days ->
        [one] This is kept for a day. The reader reads under ‘My data’ on which day a library opened the file, without the name of the person.
       *[other] This is kept for { $days } days. The reader reads under ‘My data’ on which day a library opened the file, without the name of the person.
    }
consultation-page-file = File
consultation-page-debt = Fee
consultation-page-message = Message to the reader
consultation-page-activation = Activation code
consultation-page-hold = Reservation at the desk

## What the nights erased

erasure-title = Erasures
erasure-lead = Each night the portal erases everything whose time is up. These are the last thirty days, without any name.
erasure-last = Last run: { $when }.
erasure-never = No run in the last thirty days. If it stays so, check that the portal runs its nightly tasks.
erasure-nothing = Nothing was due.
erasure-column-day = For the day
erasure-column-run = Run
erasure-column-erased = Erased
erasure-line = { $kind }: { $amount }
erasure-help = What readers erase themselves, a history or an account, stands among the changes.
erasure-kind-session = Sessions that are over
erasure-kind-link = Links and requests for links
erasure-kind-trace = Attempts to sign in, and browsers that no longer come
erasure-kind-address = Old e-mail addresses
erasure-kind-mail = E-mails sent
erasure-kind-message = Messages of the team
erasure-kind-last-patron = Last readers of a copy
erasure-kind-alert = Alerts that ended, and what they told
erasure-kind-saved-search = Deleted searches
erasure-kind-contribution = Deleted contributions
erasure-kind-asker = Who asked for closed suggestions
erasure-kind-basket = Ticked documents
erasure-kind-list = Deleted lists
erasure-kind-hold = Reservations that ended
erasure-kind-registration = Registrations for past events
erasure-kind-consultation = Files opened
