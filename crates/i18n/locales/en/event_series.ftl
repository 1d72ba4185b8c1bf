### An event on several dates.

staff-agenda-repeat = Other dates
staff-agenda-repeat-how = Repeat
staff-agenda-repeat-never = Once only
event-rhythm-weekly = Every week
event-rhythm-fortnightly = Every two weeks
event-rhythm-monthly = Every month, on the same weekday
staff-agenda-repeat-hint = Days on which the library is closed are left out. Each date has its own seats; 60 dates at most.
staff-agenda-repeat-until = Until, that day included
staff-agenda-reach = The change applies to
staff-agenda-this-date = This date only
staff-agenda-reach-hint = Each date keeps its day, its registrations and its state; if the time or the room changes, those registered are told.
staff-agenda-error-until = Give the last day: it must come after the first date.
staff-agenda-following =
    { $count ->
        [one] This date and the next
       *[other] This date and the next { $count }
    }
staff-agenda-publish-series =
    { $count ->
        [one] Publish this date
       *[other] Publish all { $count } dates
    }
flash-event-series-saved =
    { $count ->
        [one] ‘{ $what }’ is saved.
       *[other] ‘{ $what }’ is saved: { $count } dates.
    }
flash-event-series-saved-but =
    { $count ->
        [one] ‘{ $what }’ is saved. Closed days left out: { $rest }.
       *[other] ‘{ $what }’ is saved: { $count } dates. Closed days left out: { $rest }.
    }
flash-event-series-published =
    { $count ->
        [one] ‘{ $what }’: one date is published.
       *[other] ‘{ $what }’: { $count } dates are published.
    }
