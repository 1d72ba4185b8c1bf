### A hold placed at the desk.

desk-hold-link = Réserver pour un lecteur
desk-hold-for = Réserver pour { $name }
desk-hold-back = Dossier du lecteur
desk-hold-whom = Pour quel lecteur
desk-hold-what = Titre, auteur ou ISBN
desk-hold-help = Cherchez le document, puis choisissez où le lecteur viendra le retirer.
desk-hold-nothing = Rien ne correspond à « { $query } ».
desk-hold-place = Réserver
desk-hold-again = Chercher un autre document
desk-hold-fee-agreed = Le lecteur accepte de payer { $amount } au retrait
flash-desk-hold-placed = « { $what } » est réservé.
flash-desk-hold-placed-text = Un e-mail le confirme, si le lecteur a donné une adresse.
