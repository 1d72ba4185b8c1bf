### A hold placed at the desk.

desk-hold-link = Reserve for a reader
desk-hold-for = Reserve for { $name }
desk-hold-back = The reader’s file
desk-hold-whom = For which reader
desk-hold-what = Title, author or ISBN
desk-hold-help = Look for the document, then choose where the reader will pick it up.
desk-hold-nothing = Nothing matches ‘{ $query }’.
desk-hold-place = Reserve
desk-hold-again = Look for another document
desk-hold-fee-agreed = The reader agrees to pay { $amount } at pickup
flash-desk-hold-placed = ‘{ $what }’ is reserved.
flash-desk-hold-placed-text = An e-mail confirms it, if the reader gave an address.
