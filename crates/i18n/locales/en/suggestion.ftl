### Suggestions of purchase: the form, the follow-up, the librarians' queue.

## The form

suggestion-title = Suggest a purchase
suggestion-intro = Tell us what is missing. We answer every suggestion, by e-mail, within about two weeks.
suggestion-required = Fill in everything that is not optional.
suggestion-for-whom = For whom
suggestion-document = The document
suggestion-library = Library (holding library)
suggestion-choose = Choose…
suggestion-member = For which member of the family
suggestion-field-title = Title
suggestion-field-author = Author
suggestion-field-publisher = Publisher
suggestion-field-type = Type of document
suggestion-field-ean = ISBN or EAN
suggestion-field-ean-hint = Under the barcode, on the back.
suggestion-field-year = Year of publication
suggestion-field-price = Price in euros
suggestion-field-comment = Comment
suggestion-field-comment-hint = Why this document, and for whom? One sentence helps us choose.
suggestion-hold = If you buy it, reserve it for me
suggestion-send = Send the suggestion
suggestion-send-anyway = Send anyway
suggestion-owned =
    { $count ->
        [one] The network may already have it
       *[other] The network may already have one of these
    }
suggestion-owned-text = Reserve it: that is faster than a purchase.
suggestion-refused-title = No suggestion possible for now

## Following

suggestion-mine = My suggestions
suggestion-mine-empty = You have not suggested any purchase yet. Fill in the form: the answer will appear here.
suggestion-quota =
    { $count ->
        [one] { $count } open suggestion out of { $limit } possible.
       *[other] { $count } open suggestions out of { $limit } possible.
    }
suggestion-line = { $library }. Suggested on { $date }, for { $name }.
suggestion-answer = The library’s answer:
suggestion-take-back = Take back
suggestion-see-record = See the document
suggestion-too-late = The library has already decided: this suggestion can no longer be taken back.

## States

suggestion-state-received = Received
suggestion-state-studied = Being considered
suggestion-state-accepted = Accepted
suggestion-state-ordered = Ordered
suggestion-state-available = Available
suggestion-state-refused = Refused
suggestion-state-duplicate = Duplicate
suggestion-state-withdrawn = Taken back

## What each state means, to those who asked

suggestion-sentence-received = We have received it.
suggestion-sentence-studied = We are considering your suggestion.
suggestion-sentence-accepted = Your suggestion is accepted: we are going to order it.
suggestion-sentence-ordered = It is ordered. We shall write to you when it arrives.
suggestion-sentence-available = It is in the catalogue.
suggestion-sentence-refused = We are not going to buy it.
suggestion-sentence-duplicate = The network already has it: you can reserve it.
suggestion-sentence-withdrawn = Nobody asks for it any more.
suggestion-hold-placed = It is reserved for you.
suggestion-hold-none = You can borrow or reserve it.
suggestion-hold-refused = We could not reserve it for you. { $reason }
suggestion-hold-refused-see = The reason is given on the page of the document.
suggestion-hold-wished = As soon as it arrives, we shall reserve it for you.

## Refusals of the rules

suggestion-refused-library-missing = Choose the library that would buy it.
suggestion-refused-service-closed = This library takes no online purchase suggestions.
suggestion-refused-member-missing = Choose for which member of the family.
suggestion-refused-title-missing = Give the title.
suggestion-refused-author-missing = Give the author, or ‘unknown’ if you do not know.
suggestion-refused-type-missing = Choose a type of document.
suggestion-refused-too-long = Shorten what you wrote: at most { $limit } characters.
suggestion-refused-ean-length = Check the ISBN: it has 10 or 13 digits, you typed { $digits }.
suggestion-refused-ean-checksum = Check the ISBN: a digit is wrong, the last one does not agree with the others.
suggestion-refused-year = Check the year: four digits, { $latest } at the latest.
suggestion-refused-price = Check the price: write it in euros, such as 12.50.
suggestion-refused-quota-reached =
    You have { $count ->
        [one] { $count } open suggestion
       *[other] { $count } open suggestions
    } out of { $limit } possible.
suggestion-refused-already-asked = You have already suggested it to this library.

## Reasons of librarians: the label in the list, then the sentence to those who asked

suggestion-refuse-reason-out-of-scope = Outside our collections
suggestion-refuse-sentence-out-of-scope = It does not belong in our collections.
suggestion-refuse-reason-budget = No budget left
suggestion-refuse-sentence-budget = This year’s budget is spent: suggest it again next year.
suggestion-refuse-reason-out-of-print = Out of print
suggestion-refuse-sentence-out-of-print = The publisher no longer sells it.
suggestion-refuse-reason-interlibrary = Interlibrary loan instead
suggestion-refuse-sentence-interlibrary = We can have it sent from another library, by interlibrary loan: ask at the desk.
suggestion-refuse-reason-online = Available online
suggestion-refuse-sentence-online = It can be read or heard online with your card: ask us how.
suggestion-refuse-reason-other = Other reason, given in the answer
suggestion-refuse-sentence-other = Our answer gives the reason.

## Librarians

suggestion-queue-title = Purchase suggestions
suggestion-tab-received = Received
suggestion-tab-studied = Being considered
suggestion-tab-bought = Accepted, ordered
suggestion-tab-closed = Closed
suggestion-queue-empty = No suggestions at this stage.
suggestion-column-document = Title, author
suggestion-column-askers = Requests
suggestion-askers =
    { $count ->
        [one] { $count } person asks for it
       *[other] { $count } people ask for it
    }
suggestion-asker-line = { $name }, on { $date }
suggestion-asker-hold = reservation wished for
suggestion-asker-hold-placed = reserved
suggestion-asker-hold-refused = could not be reserved
suggestion-owned-here = Already in the catalogue?
suggestion-new-state = New stage
suggestion-keep-state = Leave the stage as it is
suggestion-reason = Reason of the refusal
suggestion-reason-hint = Only to refuse.
suggestion-record = Record or ISBN
suggestion-record-hint = For ‘Available’ and ‘Duplicate’: the number of the record, or its ISBN.
suggestion-record-needed = Name the record: its number on the portal, or its ISBN.
suggestion-reason-needed = Choose the reason: it is written to each person, in their language.
suggestion-answer-field = Answer to those who ask
suggestion-note-field = Internal note
suggestion-note-hint = Readers do not see it.
suggestion-save = Save and tell them
suggestion-conflict = Already dealt with by { $name }, { $time }: { $state }.
suggestion-did-ask = asked for
suggestion-did-take-back = taken back
suggestion-did-write = answer or note edited
