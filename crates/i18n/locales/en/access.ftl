### Coming in: pre-registration, activation, forgotten passwords, what one signs in with.


## Doors

door-wait =
    Too many requests come from here. Try again in { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }.
sign-in-no-account-text = Fill in the pre-registration, for yourself or for your family, then come to the desk with your identity card.
activation-go = Choose your password
flash-account-opened = Your account is open.
preregistration-go = Pre-register

## A forgotten password

forgotten-title = Forgotten password
forgotten-intro = Give your card number, your username or your e-mail address. We send a link to the address that the library knows.
forgotten-field = Card number, username or e-mail address
forgotten-hint = Does your family share an address? One e-mail gives each person a link.
forgotten-submit = Receive a link
link-sent = If we know what you wrote, an e-mail has just been sent.
link-sent-text = The link works once, for an hour.
link-sent-nothing = Nothing in five minutes? Look in your junk folder, then ask at the desk: the address we know may be an old one.

## The first password of a card

activation-first-time = First time? Choose your password
activation-first-time-hint = Do you have a card already?
activation-title = Activate my card
activation-intro = Give the number of your card. We send a link to choose your password to the address that the library knows.
activation-with-code = I was given a code at the desk
activation-with-mail = Receive a link by e-mail instead
activation-code-title = Activate my card with a code
activation-code-intro = Copy the code printed at the desk, then choose your password.
activation-code = Code from the desk
activation-code-hint = Twelve letters and digits. Hyphens and capitals do not matter.
activation-error = This card and this code do not go together, or the code is no longer valid. Check them, or ask for another code at the desk.
activation-sent-nothing = Nothing in five minutes? The library may not have your address: the desk prints a code in a minute.

## A new address for mail

address-confirm-title = Confirm my e-mail address
address-confirm-text = From now on our messages go to { $address }.
address-confirm-submit = Confirm this address
address-confirm-done = Your new address is confirmed.
address-confirm-done-text = The old one is told.
address-undo-title = Keep my old e-mail address
address-undo-text = Our messages go to { $address } again, every device is signed out and you choose a new password.
address-undo-submit = Keep the old address
address-undo-done = Your old address is back.
address-undo-done-text = A link to choose a new password has just been sent there.

## « Modifier mes identifiants »

credentials-identifier-hint = You can always sign in with your card number.
credentials-password-hint = Leave empty to keep the one you have. At least { $count } characters; a short sentence does very well.
credentials-mail-hint = A new address counts as soon as you follow the link that we send to it.
credentials-mail-waiting = New address to confirm: { $address }. Follow the link received there.
credentials-current = Current password
credentials-current-hint = It proves that it is you.
flash-credentials-changed = Your sign-in details are changed.
flash-credentials-same = Nothing has changed: everything is as before.
flash-address-asked = A link has been sent to { $what }.
flash-address-asked-text = Follow it to make this address count.
credential-refused-password = Check the current password: it is not the one of this account.
credential-refused-tries =
    Too many tries of the current password. Try again in { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }.
credential-refused-address = Check the e-mail address: it should be like name@example.be.
credential-refused-addresses =
    Too many new addresses in a short time. Try again in { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }.
identifier-refused-taken = Choose another username: this one is taken.

## A lost card

card-lost-title = I have lost my card
card-lost-question = Block your card?
card-lost-consequence = Nobody borrows with it from now on. Your reservations keep their place. The desk makes you a new card.
card-lost-submit = Block my card
card-lost-keep = Keep my card
flash-card-lost = Your card is blocked.
flash-card-lost-text = Come to the desk with your identity card to receive a new one.

## Where one is signed in

sessions-title = Devices signed in
sessions-intro = The browsers in which your account is open. Sign out those that you do not know, then change your password.
sessions-this = This session
sessions-end = Sign out
sessions-end-others = Sign out every other device
sessions-browser-on = { $browser } on { $system }
sessions-unknown = Unknown browser
sessions-begun = Signed in on { $date } at { $time }
sessions-seen = Last used on { $date } at { $time }
flash-session-ended = The device is signed out.
flash-sessions-ended = Every other device is signed out.
profile-more = Security and data

## A pre-registration that waits

waiting-title = Your pre-registration waits at the desk
waiting-text = Come with your identity card by { $date } and say this code. Until then you can search and keep lists.

## Asking to be registered

preregistration-title = Pre-registration
preregistration-intro = Prepare your registration from here: a visit to the desk is all that is left. Everything is to be filled in, except what is optional.
preregistration-who = The person
preregistration-ages = Under the age of { $age }, a responsible adult asks: they fill in this part, then add the child below.
preregistration-contact = How to reach you
preregistration-mail-hint = We send a link to it. A whole family may share one address.
preregistration-choose = Choose
preregistration-children = The children
preregistration-children-hint = You can register your children at the same time: you will be the responsible adult.
preregistration-child = Child { $number }
preregistration-child-field = { $field } of child { $number }
preregistration-add-child = Add a child
preregistration-remove-child = Remove this child
preregistration-privacy =
    These data prepare your registration and nothing else. If nobody comes to the desk, they are erased after { $days ->
        [one] { $days } day
       *[other] { $days } days
    }.
preregistration-send = Send my request
preregistration-next = What happens next
preregistration-step-mail = You receive an e-mail: follow its link within two days.
preregistration-step-account = You choose a password: you can already search and keep lists.
preregistration-step-desk = You come to the desk with your identity card: you leave with your card.
preregistration-sent = An e-mail has just been sent to the address that you gave.
preregistration-sent-text = Follow its link within two days to open your temporary account.
verify-title = Open my temporary account
verify-intro = Your address is verified. Pre-registration for { $names }. Choose what to sign in with until you come to the desk.
verify-identifier-hint = A name that is yours alone, with at least one letter.
verify-submit = Open my account
preregistration-refused-needs-adult = Under the age of { $minimum }, a responsible adult asks and adds the child below.
preregistration-refused-adult-too-young = Whoever answers for children is at least { $minimum }.
preregistration-refused-child-of-age = { $name } is of age and asks separately.
preregistration-refused-too-many = One request takes { $maximum } children at most.
preregistration-refused-card-twice = Card { $card } is given to two people.
preregistration-refused-nobody = Tick at least one person to register.
preregistration-refused-service-closed = This library takes no online pre-registrations.

## States, reasons and sentences of a pre-registration

preregistration-state-requested = Requested
preregistration-state-to-complete = To complete at the library
preregistration-state-active = Active
preregistration-state-declined = Declined
preregistration-state-expired = Expired
preregistration-reason-already-known = Registered already
preregistration-reason-not-serious = Made-up details
preregistration-reason-elsewhere = Outside the municipality
preregistration-reason-other = Another reason
preregistration-sentence-already-known = You have a card already: activate it on the portal, or ask at the desk.
preregistration-sentence-not-serious = What was written does not allow us to register you.
preregistration-sentence-elsewhere = This library registers those who live, study or work in the municipality.
preregistration-sentence-other = The library will tell you why: call or come to the desk.

## Pre-registrations and codes at the desk

staff-nav-preregistrations = Pre-registrations
staff-preregistration-find = Name, e-mail address or code
staff-preregistration-none = Nobody waits. Requests arrive here as soon as the e-mail address is verified.
staff-preregistration-not-found = No pre-registration matches ‘{ $query }’. Look for a part of the name or the code.
staff-preregistration-who = For whom
staff-preregistration-code = Code
staff-preregistration-until = Until
staff-preregistration-address = Address
staff-preregistration-born = Date of birth: { $date } (age { $age })
staff-preregistration-enrol = Register
staff-preregistration-namesakes = Same name and date of birth:
staff-preregistration-others = Another pre-registration for the same person:
staff-preregistration-valid = Registration valid until
staff-preregistration-until-wrong = Give a day to come for the end of the registration.
staff-preregistration-fee = Membership fee still owed
staff-preregistration-fee-hint = In euros, as 5,00. Empty: nothing is owed.
staff-preregistration-fee-wrong = Write the membership fee in euros, as 5,00.
staff-preregistration-wrong = { $name } – { $text }
staff-preregistration-complete = Complete the registration
staff-preregistration-decline = Decline the pre-registration
staff-preregistration-decline-hint = The data are erased and the person receives the reason by e-mail.
staff-preregistration-reason = Reason
staff-preregistration-over = This pre-registration is already answered: nothing is left to do.
flash-preregistration-completed = Registration done; people registered: { $what }.
flash-preregistration-declined = Pre-registration { $what } is closed.
staff-activation-title = Activation code
staff-activation-question = Make a code for the account of { $name }?
staff-activation-consequence = Check who it is first. The code works once, for seven days, with this person’s card; an older code no longer works.
staff-activation-make = Make the code
staff-activation-until = Works once, until { $date }
staff-activation-slip = With your card, choose your password here:
staff-activation-once = This code is not shown again: print it or copy it.
staff-activation-back = Back to the file
staff-print = Print
job-sweep-preregistrations = Follow up pre-registrations

## Mails

mail-password-choice = Choose a password for { $name }
mail-preregistration-code = Your code: { $code }
mail-forgotten-password-subject = Your link for a new password, valid until { $time }
mail-forgotten-password-title = Choose a new password
mail-forgotten-password-text = Someone asked for a new password for an account with this address. Each link works once, until { $time }.
mail-forgotten-password-next = You will choose a password, then be signed in.
mail-forgotten-password-button = Choose a password
mail-forgotten-password-way-out = You asked for nothing? Ignore this message, nothing changes.
mail-activation-subject = Activate your card, link valid until { $time }
mail-activation-title = Activate your card
mail-activation-text = Choose the password of your account with this link, which works once, until { $time }.
mail-activation-next = After that, your card number and this password are enough.
mail-activation-button = Choose a password
mail-activation-way-out = You asked for nothing? Ignore this message, nothing changes.
mail-preregistration-verify-subject = Confirm your address for the pre-registration
mail-preregistration-verify-title = One click, and your pre-registration is noted
mail-preregistration-verify-text = Someone asked for a pre-registration with this address. Library: { $library }. The link works once, until { $date } at { $time }.
mail-preregistration-verify-next = You will choose a password and have a temporary account.
mail-preregistration-verify-button = Confirm my address
mail-preregistration-verify-way-out = Not you? Ignore this message: all of it is erased in two days.
mail-preregistration-received-subject = Your pre-registration: come to the desk by { $date }
mail-preregistration-received-title = Your pre-registration is received
mail-preregistration-received-text = Come to the desk with your identity card and say your code. Library: { $library }.
mail-preregistration-received-next = Until then you can search the catalogue and keep lists.
mail-preregistration-received-button = See my pre-registration
mail-preregistration-received-way-out = Without a visit to the desk, all of it is erased after that date.
mail-preregistration-expiring-subject = A few days left for your registration: until { $date }
mail-preregistration-expiring-title = Your pre-registration ends soon
mail-preregistration-expiring-text = We have not seen you at the desk yet. Library: { $library }. Your pre-registration holds until { $date }.
mail-preregistration-expiring-next = Come with your identity card and say your code.
mail-preregistration-expiring-button = See my pre-registration
mail-preregistration-expiring-way-out = No longer interested? Do nothing: all of it is erased after that date.
mail-preregistration-declined-subject = Your pre-registration is not accepted
mail-preregistration-declined-title = Your pre-registration is not accepted
mail-preregistration-declined-text = { $reason } Library: { $library }.
mail-preregistration-declined-next = Your data are erased.
mail-preregistration-declined-button = Go to the portal
mail-preregistration-declined-way-out = A question? Reply to this message or come to the desk.
mail-address-confirm-subject = Confirm your new e-mail address
mail-address-confirm-title = Confirm your new e-mail address
mail-address-confirm-text = You want to receive the library’s messages here. The link works once, until { $date } at { $time }.
mail-address-confirm-next = Until then the old address stays the right one.
mail-address-confirm-button = Confirm this address
mail-address-confirm-way-out = You asked for nothing? Ignore this message, nothing changes.
mail-address-changed-subject = Your e-mail address has changed
mail-address-changed-title = Your e-mail address has changed
mail-address-changed-text = The library’s messages now go to another address, confirmed by its link.
mail-address-changed-next = If it was you, there is nothing to do.
mail-address-changed-button = Keep my old address
mail-address-changed-way-out = It was not you? The button brings this address back and signs out every device, until { $date }.
mail-account-deleted-subject = Your account is deleted
mail-account-deleted-title = Your account is deleted
mail-account-deleted-text = As you asked, your account is closed and your data are erased. Your reservations are cancelled.
mail-account-deleted-next = This message is the last one.
mail-account-deleted-button = Go to the portal
mail-account-deleted-way-out = It was not you? Reply to this message at once.
