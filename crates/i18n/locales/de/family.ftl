### Families: acting for somebody, one screen for all, and what a young reader lets be seen.


family-title = Familie
family-for-whom = Für wen?
family-acting = Sie handeln für { $name }.
family-hidden-title = Medium
family-hidden = Die Titel sind nur für { $name } sichtbar; Sie sehen die Rückgabedaten.
family-hold-count =
    { $count ->
        [0] keine Vormerkung
        [one] { $count } Vormerkung
       *[other] { $count } Vormerkungen
    }
family-no-loan = Nichts zurückzugeben.
family-renewable = Kann verlängert werden.
family-to-bring-back = Zurückzubringen
family-place =
    { $count ->
        [one] { $library }: { $count } Medium
       *[other] { $library }: { $count } Medien
    }
family-owed = Zusammen zu zahlen: { $amount }.
family-owes = Zu zahlen: { $amount }.
family-print = Liste drucken
family-none = Mit Ihrem Ausweis ist kein anderer verbunden
family-none-text = Um hier die Ausleihen Ihrer Kinder zu sehen und zu verlängern, lassen Sie deren Ausweise an der Theke mit Ihrem verbinden.
family-guardians-title = Wer sieht meine Ausleihen?
family-guardians = Für Ihre Ausleihen gegenüber der Bibliothek verantwortlich: { $names }.
family-guardians-see-all = Die Titel Ihrer Ausleihen und Vormerkungen sind sichtbar.
family-guardians-see-dates = Nur die Zahl Ihrer Ausleihen und die Rückgabedaten sind sichtbar, nicht die Titel.
family-titles-from-age = Ab { $age } Jahren entscheiden Sie selbst darüber.
family-titles-show = Meine Titel zeigen
family-titles-hide = Meine Titel verbergen
