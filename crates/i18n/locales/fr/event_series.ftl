### Une animation à plusieurs dates.

staff-agenda-repeat = D’autres dates
staff-agenda-repeat-how = Répéter
staff-agenda-repeat-never = Une seule fois
event-rhythm-weekly = Chaque semaine
event-rhythm-fortnightly = Toutes les deux semaines
event-rhythm-monthly = Chaque mois, le même jour de la semaine
staff-agenda-repeat-hint = Les jours où la bibliothèque est fermée sont sautés. Chaque date a ses propres places ; 60 dates au plus.
staff-agenda-repeat-until = Jusqu’au, ce jour compris
staff-agenda-reach = Le changement vaut pour
staff-agenda-this-date = Cette date seulement
staff-agenda-reach-hint = Chaque date garde son jour, ses inscrits et son état ; si l’heure ou la salle change, les inscrits sont prévenus.
staff-agenda-error-until = Indiquez le dernier jour : il doit suivre la première date.
staff-agenda-following =
    { $count ->
        [one] Cette date et la suivante
       *[other] Cette date et les { $count } suivantes
    }
staff-agenda-publish-series =
    { $count ->
        [one] Publier cette date
       *[other] Publier les { $count } dates
    }
flash-event-series-saved =
    { $count ->
        [one] L’animation « { $what } » est enregistrée.
       *[other] L’animation « { $what } » est enregistrée : { $count } dates.
    }
flash-event-series-saved-but =
    { $count ->
        [one] L’animation « { $what } » est enregistrée. Jours de fermeture sautés : { $rest }.
       *[other] L’animation « { $what } » est enregistrée : { $count } dates. Jours de fermeture sautés : { $rest }.
    }
flash-event-series-published =
    { $count ->
        [one] « { $what } » : une date est publiée.
       *[other] « { $what } » : { $count } dates sont publiées.
    }
