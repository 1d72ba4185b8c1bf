### Records that librarians correct: hidden, grouped by hand, with another cover.

correction-title = Correct a record
correction-lead = Hide a record, group two editions, change a cover. What the record itself says is corrected in the software that it comes from.
correction-find = Title, author, ISBN or record number
correction-found = Records found
correction-nothing = No such thing in the catalogue.
correction-number = Number
correction-items = Copies
correction-sources = Sources
correction-withdrawn = Withdrawn from the catalogue
correction-public = See it as readers do
correction-visibility = Visibility
correction-shown = Readers see this record.
correction-hidden = Hidden since { $date }: neither the search nor its page show it.
correction-holds =
    { $count ->
        [one] { $count } open reservation: it keeps its place even if the record is hidden.
       *[other] { $count } open reservations: they keep their places even if the record is hidden.
    }
correction-hide = Hide from readers
correction-show = Show again
correction-editions = Editions of the same work
correction-alone = No other edition is grouped with this one.
correction-split = Separate this edition from the others
correction-by-hand = Grouped by hand: loads do not change it.
correction-automatic = Back to the automatic grouping
correction-with = Group with (title, ISBN or number)
correction-group = Group
correction-cover = Cover
correction-drawn = No picture: the cover is drawn from the title.
correction-no-cover = No cover
correction-set-cover = Replace the cover
flash-correction-hidden = The record is hidden.
flash-correction-hidden-text =
    { $count ->
        [0] { "" }
        [one] { $count } open reservation keeps its place.
       *[other] { $count } open reservations keep their places.
    }
flash-correction-shown = The record is visible again.
flash-correction-grouped = Grouped with ‘{ $what }’.
flash-correction-split = This edition is separate from the others.
flash-correction-automatic = The grouping is automatic again.
flash-correction-cover = The cover is replaced.
flash-correction-no-cover = The cover is drawn again.
flash-correction-done-already = Nothing to change: it is done already.

## Journal

journal-noun-record = Record
journal-record-hide = Record hidden
journal-record-show = Record shown again
journal-record-group = Editions grouped
journal-record-split = Edition separated
journal-record-ungroup = Grouping made automatic
journal-record-cover = Cover replaced
journal-record-uncover = Cover removed
