### The account: signing in, the profile, the home of an account.


## Signing in

sign-in-title = Sign in
sign-in-identifier = Username or card number
sign-in-password = Password
sign-in-password-show = Show
sign-in-library = Your library
sign-in-library-needed = This number exists in several libraries: tell us which is yours.
sign-in-remember = Stay signed in on this device
sign-in-forgotten = Forgotten password
sign-in-first-time = First time?
sign-in-no-account = No account yet?
sign-in-reason = Sign in to continue.
sign-in-done = You are signed in to the account of { $name }.
sign-out-done = You are signed out. On a public computer, close the browser too.
sign-in-error-credentials = The username and the password do not match. Check them, or ask for a new password.
sign-in-error-delay =
    Too many attempts. Wait { $seconds ->
        [one] { $seconds } second
       *[other] { $seconds } seconds
    } before trying again.
sign-in-error-day = Too many attempts today from an unknown device. Try again tomorrow, use a known device or ask for a link by e-mail.
sign-in-error-unreachable = The system of { $library } is not answering: we cannot check your password. Try again in a few minutes.
sign-in-error-misconfigured = The connection with { $library } is set up wrongly. The team has been told; phone the library about your loans.
sign-in-error-closed = This account is closed. Come to the desk of your library to open it again.

## Choosing a password

password-title = Choose a password
password-new = New password
password-again = The same once more
password-rule = At least { $count } characters. A short sentence does very well.
password-error-different = The two passwords differ. Write the same one twice.
password-link-expired = This link has been used or is no longer valid. Ask for another.
password-changed = Your password is changed.

## The home of the account

account-hello = Hello, { $name }
account-tabs = Loans and reservations
account-ready-one = ‘{ $title }’ is ready for you until { $date }. Pickup library: { $library }.
account-count-loans =
    { $count ->
        [one] loan
       *[other] loans
    }
account-count-overdue =
    { $count ->
        [one] overdue loan
       *[other] overdue loans
    }
account-count-ready =
    { $count ->
        [one] reservation ready
       *[other] reservations ready
    }
account-count-holds =
    { $count ->
        [one] reservation waiting
       *[other] reservations waiting
    }
account-card = My card
account-card-valid-until = Valid until { $date }
account-card-expired = Not valid since { $date }
account-card-show = Show this screen at the desk or at the self-check.
account-deadlines = Deadlines
account-deadlines-empty = Nothing to return or collect in the coming days.

## Profile

profile-title = My profile
profile-information = My details
profile-card-number = Card number
profile-last-name = Last name
profile-first-name = First name
profile-birth-date = Date of birth
profile-mail = E-mail address
profile-phone = Phone
profile-identifier = Username
profile-home-library = Home library
profile-category = Category
profile-language = Language of e-mails
profile-unknown = Not given
profile-edit-identifiers = Change my sign-in details
profile-corrections = Last name, first name and date of birth are corrected at the desk, with an identity document.

## States of a card

card-state-active = Active
card-state-lost = Declared lost
card-state-replaced = Replaced

## Refusals: identifiers and passwords

identifier-refused-too-short = Make the username longer: at least { $minimum } characters.
identifier-refused-too-long = Make the username shorter: at most { $maximum } characters.
identifier-refused-needs-letter = Put at least one letter in the username: without one it looks like a card number.
identifier-refused-unseen-character = The username has an invisible character: type it, without pasting.
password-refused-too-short =
    Make the password longer: it has { $length ->
        [one] { $length } character
       *[other] { $length } characters
    }, it needs { $minimum }.
password-refused-too-long = Make the password shorter: at most { $maximum } characters.
password-refused-control-character = The password has an invisible character: type it, without pasting.
password-refused-repetitive = This password repeats or counts in order. Choose a short sentence instead.
password-refused-common = This password is too well known. Choose a short sentence instead.
password-refused-birth-date = This password is mostly your date of birth. Add other words.
password-refused-card-number = This password is mostly your card number. Add other words.
password-refused-name = This password is mostly your name. Add other words.
password-refused-identifier = This password is mostly your username. Add other words.
password-refused-place = This password is mostly the name of a place or a library. Add other words.

## The first page: what needs an answer

account-ready-many =
    { $count ->
        [one] { $count } reservation is waiting for you.
       *[other] { $count } reservations are waiting for you.
    }
account-enrolment-ends = Your membership ends on { $date }.
account-owed = to pay
account-owed-nothing = Nothing
account-renewable = You can still renew it.
account-family = The loans of the family: { $names }
