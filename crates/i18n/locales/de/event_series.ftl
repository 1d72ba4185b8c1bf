### Eine Veranstaltung mit mehreren Terminen.

staff-agenda-repeat = Weitere Termine
staff-agenda-repeat-how = Wiederholen
staff-agenda-repeat-never = Einmal
event-rhythm-weekly = Jede Woche
event-rhythm-fortnightly = Alle zwei Wochen
event-rhythm-monthly = Jeden Monat am gleichen Wochentag
staff-agenda-repeat-hint = Tage, an denen die Bibliothek geschlossen ist, entfallen. Jeder Termin hat eigene Plätze; höchstens 60 Termine.
staff-agenda-repeat-until = Bis einschließlich
staff-agenda-reach = Die Änderung gilt für
staff-agenda-this-date = Nur diesen Termin
staff-agenda-reach-hint = Jeder Termin behält Tag, Angemeldete und Stand; ändert sich Uhrzeit oder Raum, werden die Angemeldeten benachrichtigt.
staff-agenda-error-until = Geben Sie den letzten Tag an: Er liegt nach dem ersten Termin.
staff-agenda-following =
    { $count ->
        [one] Diesen Termin und den folgenden
       *[other] Diesen Termin und die { $count } folgenden
    }
staff-agenda-publish-series =
    { $count ->
        [one] Diesen Termin veröffentlichen
       *[other] Alle { $count } Termine veröffentlichen
    }
flash-event-series-saved =
    { $count ->
        [one] „{ $what }“ ist gespeichert.
       *[other] „{ $what }“ ist gespeichert: { $count } Termine.
    }
flash-event-series-saved-but =
    { $count ->
        [one] „{ $what }“ ist gespeichert. Übersprungene Schließtage: { $rest }.
       *[other] „{ $what }“ ist gespeichert: { $count } Termine. Übersprungene Schließtage: { $rest }.
    }
flash-event-series-published =
    { $count ->
        [one] „{ $what }“: Ein Termin ist veröffentlicht.
       *[other] „{ $what }“: { $count } Termine sind veröffentlicht.
    }
