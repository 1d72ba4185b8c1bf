# What the last action gave, at the top of the next page.
flash-hold-cancelled = Your reservation of “{ $what }” is cancelled.
flash-hold-cancelled-text = A mail confirms it. The next reader moves up.
flash-hold-suspended = Your reservation of “{ $what }” is suspended.
flash-hold-suspended-text = You keep your place in the queue.
flash-loan-renewed = “{ $what }” is renewed.
flash-loans-renewed = Renewed: { $what }.
flash-password-changed = Your password is changed.
flash-password-changed-text = Other devices are signed out.
flash-signed-out = You are signed out on this device.
flash-library-chosen = { $what } is now your library.
