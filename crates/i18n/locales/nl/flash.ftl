# Wat de laatste handeling opleverde, bovenaan de volgende pagina.
flash-hold-cancelled = De reservering van “{ $what }” is verwijderd.
flash-hold-cancelled-text = Een mail bevestigt dit. De volgende lezer schuift een plaats op.
flash-hold-suspended = De reservering van “{ $what }” is onderbroken.
flash-hold-suspended-text = Je behoudt je plaats.
flash-loan-renewed = “{ $what }” is verlengd.
flash-loans-renewed = Verlengd: { $what }.
flash-password-changed = Uw wachtwoord is gewijzigd.
flash-password-changed-text = De andere toestellen zijn afgemeld.
flash-signed-out = Je bent afgemeld op dit toestel.
flash-library-chosen = { $what } is nu jouw bibliotheek.
