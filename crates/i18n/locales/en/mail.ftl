### Mails to readers. Each kind has a subject, a title, what happened, what to do, a button, and
### a way out. Never a card number nor an amount owed.


## Around every mail

mail-greeting = Hello { $name },
mail-greeting-unnamed = Hello,
mail-reference = Reservation { $reference }. Reply to this message to write to the library.
mail-reply = Reply to this message to write to the library.
mail-why = You receive this message because you have a reservation in the network { $site }.
mail-document = { $type }, call number { $number }
mail-pickup-library = Pickup library
mail-until = Until { $date }
mail-until-time = Until { $date }, { $time }
mail-at-desk = at the desk
mail-at-desk-mark = at the desk, under { $code }
mail-hours = Opening hours
mail-cost = To pay on pickup: { $amount }
mail-note = A note from the library:
mail-choose = Choose my e-mails

## Requested

mail-hold-requested-subject = Reservation request sent: { $title }
mail-hold-requested-title = Your request is sent
mail-hold-requested-text = You asked to reserve ‘{ $title }’. Pickup library: { $library }.
mail-hold-requested-next = The library usually confirms it within one opening day. You will then receive another message: wait for it before coming.
mail-hold-requested-button = View my reservation
mail-hold-requested-way-out = Changed your mind? Delete the reservation, nothing has been prepared yet.

## Accepted, waiting in the queue

mail-hold-queued-subject = Reservation accepted: { $title }
mail-hold-queued-title = Your reservation is accepted
mail-hold-queued-text = ‘{ $title }’ is reserved for you. Pickup library: { $library }.
mail-hold-queued-next = We will write as soon as the copy is ready. Nothing to do until then.
mail-hold-queued-button = View my reservation
mail-hold-queued-way-out = No longer want it? Delete the reservation and it will go to the next person.

## Declined

mail-hold-declined-subject = Reservation refused: { $title }
mail-hold-declined-title = Your reservation could not be accepted
mail-hold-declined-text = You asked for ‘{ $title }’. { $reason }
mail-hold-declined-next = Another edition or another library may do.
mail-hold-declined-button = Search the catalogue
mail-hold-declined-way-out = A question? Reply to this message, the team will help you.

## In transit

mail-hold-in-transit-subject = On its way to your library: { $title }
mail-hold-in-transit-title = Your reservation is on its way
mail-hold-in-transit-text = ‘{ $title }’ has left with the shuttle. Pickup library: { $library }.
mail-hold-in-transit-next = We will write when it arrives: wait for that message before coming.
mail-hold-in-transit-button = View my reservation
mail-hold-in-transit-way-out = No longer want it? Delete the reservation and it will go to the next person.

## Ready

mail-hold-ready-subject = Pick up until { $date }: { $title }
mail-hold-ready-title = Your reservation is ready
mail-hold-ready-text = We have put ‘{ $title }’ aside for you. Pickup library: { $library }, until { $date }.
mail-hold-ready-next = Bring your card, or show ‘My card’ in your account.
mail-hold-ready-button = View my reservation
mail-hold-ready-way-out = No longer want it? Delete the reservation and it will go to the next person.

## About to expire

mail-hold-expiring-subject = Still to pick up until { $date }: { $title }
mail-hold-expiring-title = Your reservation is still waiting
mail-hold-expiring-text = ‘{ $title }’ is waiting for you until { $date }. Pickup library: { $library }.
mail-hold-expiring-next = After that date the copy will go to the next person or back to the shelf.
mail-hold-expiring-button = View my reservation
mail-hold-expiring-way-out = Cannot come? Reply to this message, or delete the reservation.

## Expired

mail-hold-expired-subject = Reservation not collected by { $date }: { $title }
mail-hold-expired-title = Your reservation was not collected
mail-hold-expired-text = ‘{ $title }’ was waiting for you until { $date }. Pickup library: { $library }.
mail-hold-expired-next = The copy has gone to the next person or is going back to the shelf.
mail-hold-expired-button = Reserve again
mail-hold-expired-way-out = Were you about to come? Phone the library: the copy may still be there.

## Cancelled by the reader

mail-hold-cancelled-by-reader-subject = Reservation deleted: { $title }
mail-hold-cancelled-by-reader-title = Your reservation is deleted
mail-hold-cancelled-by-reader-text = You deleted the reservation of ‘{ $title }’. Pickup library: { $library }.
mail-hold-cancelled-by-reader-next = Nothing else to do.
mail-hold-cancelled-by-reader-button = Reserve again
mail-hold-cancelled-by-reader-way-out = Was it not you? Change your password and reply to this message.

## Cancelled by the library

mail-hold-cancelled-by-library-subject = Reservation cancelled by the library: { $title }
mail-hold-cancelled-by-library-title = Your reservation is cancelled
mail-hold-cancelled-by-library-text = The library cancelled the reservation of ‘{ $title }’. { $reason }
mail-hold-cancelled-by-library-next = Another edition or another library may do.
mail-hold-cancelled-by-library-button = Search the catalogue
mail-hold-cancelled-by-library-way-out = A question? Reply to this message, the team will help you.

## Time limit passed

mail-hold-lapsed-subject = Time limit passed on { $date }: { $title }
mail-hold-lapsed-title = Your reservation has reached its time limit
mail-hold-lapsed-text = ‘{ $title }’ could not be ready by { $date }, the date that you had chosen.
mail-hold-lapsed-next = Still want it? Reserve it again, without a date or with a later one.
mail-hold-lapsed-button = Reserve again
mail-hold-lapsed-way-out = Otherwise, nothing to do.

## Deadline moved by a closure

mail-hold-deadline-moved-subject = Now to pick up until { $date }: { $title }
mail-hold-deadline-moved-title = You have more time
mail-hold-deadline-moved-text = The library will be closed: ‘{ $title }’ is waiting for you until { $date }. Pickup library: { $library }.
mail-hold-deadline-moved-next = Check the opening hours before coming.
mail-hold-deadline-moved-button = View my reservation
mail-hold-deadline-moved-way-out = No longer want it? Delete the reservation and it will go to the next person.

## A link to choose a password

mail-password-link-subject = Your link to choose a password, valid until { $time }
mail-password-link-title = Choose your password
mail-password-link-text = This link works once, until { $time }.
mail-password-link-next = You will choose a password and then be signed in.
mail-password-link-button = Choose a password
mail-password-link-way-out = Did you not ask for this? Ignore this message, nothing changes.

## A loan due soon

mail-loan-due-soon-subject = Due on { $date }: { $title }
mail-loan-due-soon-title = A loan is due soon
mail-loan-due-soon-text = ‘{ $title }’ is due on { $date }. Return library: { $library }.
mail-loan-due-soon-next = You can ask to renew it from your account.
mail-loan-due-soon-button = View my loans
mail-loan-due-soon-way-out = Already returned? Ignore this message.

## An overdue loan

mail-loan-overdue-subject = Overdue since { $date }: { $title }
mail-loan-overdue-title = A loan is overdue
mail-loan-overdue-text = ‘{ $title }’ was due on { $date }. Return library: { $library }.
mail-loan-overdue-next = Bring it back as soon as you can, to the book drop if the library is closed.
mail-loan-overdue-button = View my loans
mail-loan-overdue-way-out = Lost, or unable to bring it back? Reply to this message, the team will find a solution.

## Welcome

mail-welcome-subject = Welcome to the library: { $library }
mail-welcome-title = You are registered
mail-welcome-text = You can borrow from today, with your card. Your library: { $library }.
mail-welcome-next = On the portal, sign in with your card number to reserve and renew.
mail-welcome-button = Go to the portal
mail-welcome-way-out = Is this not you? Reply to this message.

## A password was changed

mail-password-changed-subject = Your password has changed
mail-password-changed-title = Your password has changed
mail-password-changed-text = The password of your account was changed. Other devices are signed out.
mail-password-changed-next = If it was you, there is nothing to do.
mail-password-changed-button = View my account
mail-password-changed-way-out = Was it not you? Ask for a new password at once and reply to this message.

## A comment or a coup de cœur is published

mail-contribution-published-subject = Published: { $title }
mail-contribution-published-title = Your text is published
mail-contribution-published-text = ‘{ $title }’ can now be read on the portal, under the name that you chose.
mail-contribution-published-next = Thank you for sharing what you read.
mail-contribution-published-button = Read it on the portal
mail-contribution-published-way-out = You can edit or delete it in your account.

## A comment or a coup de cœur is refused

mail-contribution-refused-subject = Not published: { $title }
mail-contribution-refused-title = Your text is not published
mail-contribution-refused-text = We read ‘{ $title }’. { $reason }
mail-contribution-refused-next = Edit it in your account: we shall read it again.
mail-contribution-refused-button = See my text
mail-contribution-refused-way-out = A question? Answer this message, the team will help you.

## A comment or a coup de cœur is taken down

mail-contribution-unpublished-subject = Taken down: { $title }
mail-contribution-unpublished-title = Your text is no longer published
mail-contribution-unpublished-text = We read ‘{ $title }’ again and took it off the portal. { $reason }
mail-contribution-unpublished-next = Edit it in your account: we shall read it again.
mail-contribution-unpublished-button = See my text
mail-contribution-unpublished-way-out = A question? Answer this message, the team will help you.

## A suggestion of purchase goes on

mail-suggestion-answered-subject = Your purchase suggestion: { $title }
mail-suggestion-answered-title = News of your suggestion
mail-suggestion-answered-text = You suggested buying ‘{ $title }’. { $reason }
mail-suggestion-answered-next = Library that answers: { $library }.
mail-suggestion-answered-button = Follow my suggestions
mail-suggestion-answered-way-out = A question? Answer this message, the team will help you.

## What was suggested is there

mail-suggestion-available-subject = Bought as you suggested: { $title }
mail-suggestion-available-title = Your suggestion is in the catalogue
mail-suggestion-available-text = ‘{ $title }’ has arrived. { $reason }
mail-suggestion-available-next = Library that bought it: { $library }.
mail-suggestion-available-button = See the document
mail-suggestion-available-way-out = A question? Answer this message, the team will help you.

## Fetched elsewhere

mail-hold-pickup-changed-subject = Pickup library changed: { $title }
mail-hold-pickup-changed-title = Your pickup library is changed
mail-hold-pickup-changed-text = ‘{ $title }’ will be collected here: { $library }. You keep your place.
mail-hold-pickup-changed-next = We will write to you as soon as the copy is ready.
mail-hold-pickup-changed-button = See my reservation
mail-hold-pickup-changed-way-out = Was it not you? Change your password and reply to this message.

## Suspended

mail-hold-suspended-subject = Reservation suspended until { $date }: { $title }
mail-hold-suspended-title = Your reservation is suspended
mail-hold-suspended-text = The reservation of ‘{ $title }’ is suspended until { $date } included. You keep your place. Pickup library: { $library }.
mail-hold-suspended-next = It resumes by itself the day after. You can also resume it earlier.
mail-hold-suspended-button = See my reservation
mail-hold-suspended-way-out = Was it not you? Change your password and reply to this message.
