### A hold placed at the desk.

desk-hold-link = Reserveren voor een lezer
desk-hold-for = Reserveren voor { $name }
desk-hold-back = Dossier van de lezer
desk-hold-whom = Voor welke lezer
desk-hold-what = Titel, auteur of ISBN
desk-hold-help = Zoek het document en kies daarna waar de lezer het komt afhalen.
desk-hold-nothing = Niets komt overeen met ‘{ $query }’.
desk-hold-place = Reserveren
desk-hold-again = Een ander document zoeken
desk-hold-fee-agreed = De lezer aanvaardt { $amount } te betalen bij het afhalen
flash-desk-hold-placed = ‘{ $what }’ is gereserveerd.
flash-desk-hold-placed-text = Een e-mail bevestigt het, als de lezer een adres heeft opgegeven.
