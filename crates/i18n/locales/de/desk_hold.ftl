### A hold placed at the desk.

desk-hold-link = Für jemanden vormerken
desk-hold-for = Vormerken für { $name }
desk-hold-back = Akte der Person
desk-hold-whom = Für wen
desk-hold-what = Titel, Autor oder ISBN
desk-hold-help = Suchen Sie das Medium und wählen Sie dann, wo es abgeholt wird.
desk-hold-nothing = Nichts entspricht „{ $query }“.
desk-hold-place = Vormerken
desk-hold-again = Ein anderes Medium suchen
desk-hold-fee-agreed = Die Person ist bereit, bei der Abholung { $amount } zu zahlen
flash-desk-hold-placed = „{ $what }“ ist vorgemerkt.
flash-desk-hold-placed-text = Eine E-Mail bestätigt es, wenn der Leser eine Adresse angegeben hat.
