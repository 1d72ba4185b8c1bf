### Passkeys, the second factor of the staff beside the codes of an application.

passkey-title = Passkeys
passkey-intro = A passkey stands in for the code: your fingerprint, your face or the code of your device, or a security key to touch. It answers this portal only; a false site gets nothing from it.
passkey-name = Name of the passkey
passkey-name-hint = To recognise it: ‘Telephone’, ‘Key ring’.
passkey-add = Add a passkey
passkey-use = Use my passkey
passkey-remove = Remove
passkey-added-on = Added on { $date }
passkey-used-on = Used on { $date }
passkey-never-used = Not used yet
passkey-no-more = An account keeps { $limit } passkeys at most: remove one to add another.
passkey-question = Use your passkey to enter the staff pages, or type a recovery code.
passkey-question-or-code = Use your passkey to enter the staff pages, or type the code of your application.
passkey-code-hint = A recovery code.
passkey-elsewhere = A passkey works at the address { $origin }, in a recent browser, with JavaScript. Otherwise you need the code of an application, or a recovery code.
passkey-waiting = Your browser waits for the passkey…
passkey-already = This passkey is added already: choose another.
passkey-stopped = Nothing was sent: try again.
flash-passkey-added = The passkey ‘{ $what }’ is added
flash-passkey-added-text = It opens the staff pages the next time you sign in.
flash-passkey-removed = The passkey is removed
passkey-refused-stale =
    { $minutes ->
        [one] The question was more than a minute old, or another page took its place.
       *[other] The question was more than { $minutes } minutes old, or another page took its place.
    }
passkey-refused-elsewhere = The passkey did not answer for the address { $origin }: open the portal at that address.
passkey-refused-untouched = Nobody touched the passkey: touch it, or give your fingerprint, when the browser asks for it.
passkey-refused-unreadable = The answer of this browser or of this passkey cannot be read here: try another browser or another passkey.
passkey-refused-unknown = This passkey is none of yours: take the one that you added.
passkey-refused-forged = The signature is not that of this passkey: nothing was opened.
passkey-refused-copied = This passkey counts fewer uses than we have noted: there may be a copy of it. Enter with a code, remove it and add another.
passkey-refused-taken = This passkey is that of another account: take another.
passkey-refused-too-many =
    { $limit ->
        [one] An account keeps one passkey: remove it first.
       *[other] An account keeps { $limit } passkeys at most: remove one first.
    }
passkey-refused-last = Your network asks for two-step sign-in, and this is your last means of it: first add another passkey or an application, or ask whoever administers the team for a new link.
way-out-try-again = Try again
way-out-try-again-text = Try again.
