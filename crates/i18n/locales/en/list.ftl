### What is ticked in results, and the lists in which it is kept.


## Ticking

list-pick = Choose
list-bar = My list
list-chosen = Items chosen:
list-show = View
list-empty-basket = Empty
list-save = Save
list-keep = Keep this choice
list-keep-next = Keep this choice, next page
list-add = Add to a list
list-basket-title = Items chosen
list-basket-text = Untick those you no longer want, then choose ‘Save’ to keep the others in a list.
list-basket-none = Nothing is chosen. Tick items in a search: they stay chosen from page to page.
list-find = Search for items
list-count =
    { $count ->
        [0] No items
        [one] { $count } item
       *[other] { $count } items
    }

## Saving

list-save-heading =
    { $count ->
        [one] Save the item chosen
       *[other] Save the { $count } items chosen
    }
list-save-nothing = Save items
list-save-record = Add ‘{ $title }’ to a list
list-save-where = Where to save
list-save-existing = Add to an existing list
list-save-existing-text = The one you choose below.
list-save-which = Existing list
list-save-new = Save a new list
list-save-new-text = You will name it in the next step.
list-choice = { $name } ({ $count })
list-new = New list
list-new-with =
    { $count ->
        [one] It will hold the item chosen.
       *[other] It will hold the { $count } items chosen.
    }
list-new-with-record = It will hold ‘{ $title }’.
list-name = Name of the list
list-description = Description
list-back-to-lists = Back to my lists
list-back-to-list = Back to the list

## My lists

list-title = My lists
list-saved = Saved lists
list-none = You have no list yet. Tick items in a search, then choose ‘Save’.
list-facts-private =
    { $count ->
        [0] No items
        [one] { $count } item
       *[other] { $count } items
    }, changed on { $date }. Private.
list-facts-shared =
    { $count ->
        [0] No items
        [one] { $count } item
       *[other] { $count } items
    }, changed on { $date }. Shared by link.

## One list

list-is-empty = This list is empty. Tick items in a search, then choose ‘Save’.
list-note = Note
list-remark-merged = Record merged with this one since
list-remark-gone = No longer in the catalogue
list-edit-title = Edit ‘{ $name }’
list-edit-records = Items
list-edit-order =
    { $count ->
        [one] This list has { $count } place.
       *[other] To change the order, give an item another place, from 1 to { $count }, then save; or move it up or down one place.
    }
list-place = Place
list-up = Move up
list-down = Move down
list-remove = Remove

## Sharing

list-share = Share this list
list-share-text = Whoever has the link sees the list but cannot change it. Search engines do not find it, and your name is not on it unless you ask.
list-share-link = Link to send
list-share-name = Show my first name
list-share-notes = Show my notes
list-share-button = Share by link
list-share-change = Change what the link shows
list-unshare = Stop sharing
list-unshare-text = The link will lead nowhere. Sharing again makes another link.
list-shared-by =
    { $count ->
        [0] List by { $name }, still empty
        [one] List by { $name }, { $count } item
       *[other] List by { $name }, { $count } items
    }
list-shared-empty = This list is still empty.

## On paper and as a file

list-print-elsewhere = Not on the shelf today
list-print-read-at = As of { $date } at { $time }.
list-print-how = To print, use the ‘Print’ command of your browser.
list-export = Take the list away
list-export-text = A table for a spreadsheet, or references for a bibliography program.
list-column-year = Year
list-column-address = Address

## Reserving together

list-hold-all = Reserve all
list-hold-title = Reserve the items of the list
list-hold-which = Items to reserve
list-hold-choose = Tick at least one item
list-hold-count =
    { $count ->
        [one] { $count } item of { $total }
       *[other] { $count } items of { $total }
    }
list-hold-cost = { $amount } for all, at pickup
list-hold-fee = I agree to pay up to { $amount } at pickup
list-hold-cut =
    The list is long: the first { $count } items come first. { $rest ->
        [one] { $rest } is left.
       *[other] { $rest } are left.
    }
list-hold-done = Reserved
list-hold-not = Not reserved

## Refusals

list-refused-full =
    This list has { $count } of { $limit } possible items: it cannot take { $more ->
        [one] { $more } more.
       *[other] { $more } more.
    }
list-refused-too-many = You have { $count } of { $limit } possible lists.
list-refused-basket-full =
    { $count ->
        [one] { $count } item is chosen
       *[other] { $count } items are chosen
    }, { $limit } at most: { $more ->
        [one] the one you have just ticked was not kept.
       *[other] the { $more } you have just ticked were not kept.
    }
list-refused-fee-consent = These reservations cost { $amount } in all, payable at pickup: tick the box to agree.

## Messages

flash-basket-emptied =
    { $count ->
        [one] { $count } item is no longer chosen.
       *[other] { $count } items are no longer chosen.
    }
flash-basket-restored =
    { $count ->
        [0] There is nothing left to restore.
        [one] { $count } item is chosen again.
       *[other] { $count } items are chosen again.
    }
flash-list-added =
    { $count ->
        [0] Nothing new in the list ‘{ $what }’.
        [one] { $count } item is added to the list ‘{ $what }’.
       *[other] { $count } items are added to the list ‘{ $what }’.
    }
flash-list-added-text =
    { $rest ->
        [0] { "" }
        [one] { $rest } item was there already.
       *[other] { $rest } items were there already.
    }
flash-list-created = The list ‘{ $what }’ is made.
flash-list-changed = The list ‘{ $what }’ is changed.
flash-list-deleted = The list ‘{ $what }’ is deleted.
flash-list-deleted-text = You can restore it for 24 hours.
flash-list-restored = The list ‘{ $what }’ is restored.
flash-list-shared = The list is shared.
flash-list-shared-text = Send the link below to whomever you like.
flash-list-unshared = The list is no longer shared.
flash-list-unshared-text = The old link leads nowhere.
flash-list-held =
    { $count ->
        [one] Reserved: { $count } item.
       *[other] Reserved: { $count } items.
    }
