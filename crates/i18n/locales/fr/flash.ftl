# Ce que la dernière action a donné, en tête de la page suivante.
flash-hold-cancelled = La réservation de « { $what } » est supprimée.
flash-hold-cancelled-text = Un e-mail le confirme. La personne suivante avance d’un rang.
flash-hold-suspended = La réservation de « { $what } » est suspendue.
flash-hold-suspended-text = Vous gardez votre rang.
flash-loan-renewed = « { $what } » est prolongé.
flash-loans-renewed = Prolongés : { $what }.
flash-password-changed = Votre mot de passe est changé.
flash-password-changed-text = Les autres appareils sont déconnectés.
flash-signed-out = Vous êtes déconnecté de cet appareil.
flash-library-chosen = { $what } est maintenant votre bibliothèque.
