### Why not, whoever asks: what blocks a reader, and the ways out of any refusal.


## Blocks

block-not-enrolled = You are not registered in this network.
block-card-expired = Your registration has not been valid since { $date }.
block-card-lost = Your card was declared lost.
block-membership-unpaid = Your membership fee is not paid: { $amount } is left to pay.
block-debt-over = You owe { $amount }, and the limit is { $limit }.
block-overdue-items =
    You have { $count ->
        [one] { $count } overdue item
       *[other] { $count } overdue items
    }, and the limit is { $limit }.
block-staff = Your account is blocked. Library to contact: { $library }.

## Ways out: a few words for a link, then a sentence

way-out-see-holds = View my reservations
way-out-see-holds-text = Follow your reservations, or delete one that you no longer need.
way-out-see-loans = View my loans
way-out-see-loans-text = See your loans: return or renew what you can.
way-out-see-fees = View my fees
way-out-see-fees-text = Pay this at the desk, then try again.
way-out-ask-library = Contact the library
way-out-ask-library-text = Come to the desk or phone: the team will tell you what is possible.
way-out-renew-membership = Put your registration in order at the desk
way-out-renew-membership-text = Come to the desk of your library: it takes a few minutes.
way-out-replace-card = Get a new card at the desk
way-out-replace-card-text = Ask for a new card at the desk; your reservations and loans follow.
way-out-fetch-from-shelf = Take it from the shelf
way-out-fetch-from-shelf-text = Come and take it from the shelf, during opening hours.
way-out-read-on-site = Read it at the library
way-out-read-on-site-text = Come and read it at the library, during opening hours.
way-out-choose-pickup = Choose another pickup library
way-out-choose-pickup-text = Choose another pickup library.
way-out-choose-volume = Choose the volume or issue
way-out-choose-volume-text = Choose the volume or issue, then confirm.
way-out-choose-another = Look for another edition
way-out-choose-another-text = Look for another edition or another title.
way-out-suggest-purchase = Suggest buying it
way-out-suggest-purchase-text = Suggest to your library to buy it.
way-out-bring-back = Bring it back in time
way-out-bring-back-text = Bring it back in time: someone else may be waiting.
way-out-correct = Correct it
way-out-correct-text = Correct the answer, then confirm.
way-out-come-back-tomorrow = Come back tomorrow
way-out-come-back-tomorrow-text = Come back tomorrow: your text stays in this form as long as the page is open.
way-out-ask-parent = Ask a parent
way-out-ask-parent-text = Ask the adult who answers for your card: they can write from their own account.
way-out-see-contributions = See my comments
way-out-see-contributions-text = Edit or delete it in your account.
way-out-see-suggestions = See my suggestions
way-out-see-suggestions-text = Follow your suggestions, or take back one that you no longer need.
way-out-see-lists = See my lists
way-out-see-lists-text = Delete a list, remove items from it, or save in another one.
way-out-see-basket = See the items chosen
way-out-see-basket-text = Save the items chosen in a list, or untick some.
