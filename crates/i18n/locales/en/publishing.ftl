### What librarians publish: news, selections, pages. The list, the form, what is said.

staff-nav-news = News
staff-news-new = New item
staff-news-empty = No news here. A new item stays a draft until you say when to show it.

## The list

publishing-tabs = By state
publishing-tab-shown = Shown
publishing-tab-scheduled = Scheduled
publishing-tab-draft = Drafts
publishing-tab-ended = Ended
publishing-column-title = Title
publishing-column-scope = For
publishing-column-when = Shown
publishing-network = The whole network
publishing-all = All
publishing-see = See the page
publishing-publish = Publish
publishing-take-back = Take back
publishing-delete = Delete
publishing-edit = Edit
publishing-never = No date
publishing-instant = { $date } at { $time }
publishing-from = since { $from }
publishing-upcoming = from { $from }
publishing-until = until { $until }
publishing-between = from { $from } to { $until }
publishing-state-draft = Draft
publishing-state-scheduled = Scheduled
publishing-state-shown = Shown
publishing-state-ended = Ended

## The form

publishing-edit-title = Edit: { $title }
publishing-part-words = Content
publishing-part-showing = Display
publishing-title = Title
publishing-summary = In one sentence
publishing-summary-hint = Under the title, in lists and on the home page.
publishing-text = Text
publishing-text-hint = An empty line begins a paragraph. **bold**, *italic*, ‘-’ at the start of a line for a list, ‘##’ for a subheading, [words of the link](https://address).
publishing-signature = Signature
publishing-scope = For
publishing-shown-from = Show from
publishing-shown-from-hint = Empty: it stays a draft.
publishing-shown-until = Show until
publishing-shown-until-hint = Empty: until you take it back.
publishing-save = Save
publishing-preview = Preview
publishing-publish-now = Publish now
publishing-preview-unsaved = Nothing is saved yet, and nobody else sees this page.
publishing-preview-hidden = Readers do not see this page yet.
publishing-go-on = Go on writing
publishing-theirs = What your colleague saved
publishing-conflict = Somebody changed this page meanwhile.
publishing-conflict-by = { $name } saved a change at { $time }.
publishing-conflict-text = Your text is still below. Compare, take over what is needed, then save: your version will replace the other.
publishing-conflict-list = This is how it stands now: check, then try again.
publishing-error-title = Give a title.
publishing-error-text = Write a text.
publishing-error-signature = Say who signs.
publishing-error-long = This text is too long.
publishing-error-scope = Choose one of your libraries.
publishing-error-instant = Give a date and a time, for example 2026-12-01 08:00.
publishing-error-order = The end comes after the beginning.

## What was done

flash-published-draft = ‘{ $what }’ is saved as a draft.
flash-published-scheduled = ‘{ $what }’ is scheduled.
flash-published-shown = ‘{ $what }’ is shown.
flash-published-ended = ‘{ $what }’ is saved.
flash-published-ended-text = Its end date has passed: readers no longer see it.
flash-published-taken-back = ‘{ $what }’ is taken back: it is a draft again.
flash-published-deleted = ‘{ $what }’ is deleted.
flash-published-restored = ‘{ $what }’ is back.

## Selections

staff-nav-selections = Selections
staff-selections-new = New selection
staff-selections-empty = No selection here. Choose documents one by one, or let a rule find them.
publishing-intro = Why these documents
publishing-signature-hint = ‘Chosen by …’
publishing-by-rule = By a rule
publishing-one-by-one =
    { $count ->
        [one] { $count } document chosen
       *[other] { $count } documents chosen
    }
publishing-part-records = Which documents
publishing-way = How they are chosen
publishing-way-by-hand = One by one, below
publishing-way-rule = By a rule
publishing-way-hint = The rule is checked every day: what arrives comes in, what no longer answers it goes out.
publishing-rule = Rule
publishing-rule-words = Rule: words looked for
publishing-rule-type = Rule: type of document
publishing-rule-library = Rule: held at
publishing-rule-any = All
publishing-rule-days = Rule: came in within (days)
publishing-rule-days-hint = For example 30. Empty: no limit.
publishing-rule-count =
    { $count ->
        [0] No document today.
        [one] { $count } document today.
       *[other] { $count } documents today.
    }
publishing-rule-results = See in the catalogue
publishing-rule-search = Start from one of my searches
publishing-rule-take = Take it
publishing-records = Documents chosen one by one
publishing-records-none = No document yet.
publishing-record-note = Why this one
publishing-record-up = Move up
publishing-record-down = Move down
publishing-record-out = Take out
publishing-record-add = Add a document
publishing-record-add-hint = Its record number, its ISBN or words of its title.
publishing-record-look = Look up and add
publishing-record-basket =
    { $count ->
        [one] Add the ticked document
       *[other] Add the { $count } ticked documents
    }
publishing-record-unknown = Nothing like it in the catalogue.
publishing-record-proposed = Documents found
publishing-record-take = Add
publishing-error-records = Add at least one document, or choose a rule.
publishing-error-too-many = A selection has at most 40 documents chosen one by one.
publishing-error-rule = Say what the rule looks for.
publishing-error-days = Give a number of days, from 1 to 3650.
selection-more =
    { $count ->
        [one] … and { $count } more
       *[other] … and { $count } more
    }

## Pages

staff-nav-pages = Pages
staff-pages-new = New page
staff-pages-empty = No page here. Write one: access, rules, services.
publishing-address = Address
publishing-address-hint = After /pages/: letters without accents, digits and hyphens. Empty: made of the title. The old address goes on leading to the page.
publishing-place = A link leads to it
publishing-place-footer = At the foot of every page
publishing-place-library = On the page of the library
publishing-place-nowhere = Nowhere: only its address leads to it
publishing-error-address = Give an address of letters without accents, digits and hyphens.
publishing-error-address-taken = Another page has this address, or had it.
library-pages = Good to know
