### Families: acting for somebody, one screen for all, and what a young reader lets be seen.


family-title = Family
family-for-whom = For whom?
family-acting = You are acting for { $name }.
family-hidden-title = Document
family-hidden = Only { $name } sees the titles; you see the due dates.
family-hold-count =
    { $count ->
        [0] no reservation
        [one] { $count } reservation
       *[other] { $count } reservations
    }
family-no-loan = Nothing to return.
family-renewable = Can be renewed.
family-to-bring-back = To bring back
family-place =
    { $count ->
        [one] { $library }: { $count } document
       *[other] { $library }: { $count } documents
    }
family-owed = To pay in all: { $amount }.
family-owes = To pay: { $amount }.
family-print = Print the list
family-none = No card is linked to yours
family-none-text = To see and renew the loans of your children here, ask at the desk to have their cards linked to yours.
family-guardians-title = Who sees my loans?
family-guardians = Answering for your loans to the library: { $names }.
family-guardians-see-all = The titles of your loans and reservations are visible.
family-guardians-see-dates = Only the number of your loans and their due dates are visible, not the titles.
family-titles-from-age = From the age of { $age } on, you will decide.
family-titles-show = Show my titles
family-titles-hide = Hide my titles
