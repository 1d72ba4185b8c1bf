### Een activiteit op meerdere data.

staff-agenda-repeat = Andere data
staff-agenda-repeat-how = Herhalen
staff-agenda-repeat-never = Eén keer
event-rhythm-weekly = Elke week
event-rhythm-fortnightly = Om de twee weken
event-rhythm-monthly = Elke maand, op dezelfde weekdag
staff-agenda-repeat-hint = Dagen waarop de bibliotheek gesloten is, worden overgeslagen. Elke datum heeft eigen plaatsen; hoogstens 60 data.
staff-agenda-repeat-until = Tot en met
staff-agenda-reach = De wijziging geldt voor
staff-agenda-this-date = Alleen deze datum
staff-agenda-reach-hint = Elke datum behoudt haar dag, haar ingeschrevenen en haar status; als het uur of de zaal verandert, worden de ingeschrevenen verwittigd.
staff-agenda-error-until = Vul de laatste dag in: die komt na de eerste datum.
staff-agenda-following =
    { $count ->
        [one] Deze datum en de volgende
       *[other] Deze datum en de { $count } volgende
    }
staff-agenda-publish-series =
    { $count ->
        [one] Deze datum publiceren
       *[other] De { $count } data publiceren
    }
flash-event-series-saved =
    { $count ->
        [one] ‘{ $what }’ is opgeslagen.
       *[other] ‘{ $what }’ is opgeslagen: { $count } data.
    }
flash-event-series-saved-but =
    { $count ->
        [one] ‘{ $what }’ is opgeslagen. Overgeslagen sluitingsdagen: { $rest }.
       *[other] ‘{ $what }’ is opgeslagen: { $count } data. Overgeslagen sluitingsdagen: { $rest }.
    }
flash-event-series-published =
    { $count ->
        [one] ‘{ $what }’: één datum is gepubliceerd.
       *[other] ‘{ $what }’: { $count } data zijn gepubliceerd.
    }
