### Walking through the catalogue: lists from A to Z, authors, series, what one may like.

## Lists

browse-title = Browse the catalogue
browse-lists = Lists
browse-titles = Titles
browse-authors = Authors
browse-subjects = Subjects
browse-call-numbers = Call numbers
browse-titles-from = Titles from ‘{ $from }’
browse-authors-from = Authors from ‘{ $from }’
browse-subjects-from = Subjects from ‘{ $from }’
browse-call-numbers-from = Call numbers from ‘{ $from }’
browse-first-letters = First letters
browse-go = Go
browse-library = Library
browse-letters = Go to a letter
browse-digits = 0–9
browse-pages = Pages of the list
browse-titles-hint = Without the article: ‘hobbit’.
browse-authors-hint = Family name first: ‘simenon’.
browse-subjects-hint = For example ‘garden’.
browse-call-numbers-hint = As on the label: ‘R SIM’ or ‘591’.
browse-call-numbers-choose = Choose a library: call numbers follow each other as on its shelves.
browse-empty = Nothing from here on: the list ends earlier.
browse-empty-start = Back to the beginning
browse-documents =
    { $count ->
        [one] { $count } document
       *[other] { $count } documents
    }

## An author

author-works = Documents
author-count =
    { $count ->
        [one] { $count } document in the catalogue
       *[other] { $count } documents in the catalogue
    }
author-sort = Order
author-sort-year = Latest first
author-sort-title = From A to Z
author-search = Search and filter these documents
author-follow = Subscribe to new arrivals
author-subjects = Subjects
author-series = Series
author-cut = These are the latest { $count } documents. The search has them all.
author-role-author = Author
author-role-illustrator = Illustration
author-role-scriptwriter = Script
author-role-translator = Translation
author-role-director = Direction
author-role-actor = Acting
author-role-narrator = Reading aloud
author-role-composer = Composition
author-role-performer = Music
author-role-editor = Editing
author-role-prefacer = Preface
author-role-publisher = Publishing
author-role-other = Other contributions

## A series

series-title = Series
series-count =
    { $count ->
        [one] { $count } volume in the catalogue
       *[other] { $count } volumes in the catalogue
    }
series-missing-count =
    { $count ->
        [one] { $count } volume is missing
       *[other] { $count } volumes are missing
    }
series-volumes = The volumes in order
series-volume-range = Volumes { $first } to { $last }
series-missing = Volume { $number }: not in the catalogue
series-missing-range = Volumes { $first } to { $last }: not in the catalogue
series-suggest = Suggest buying it
series-suggest-range = Suggest buying them
series-suggested = { $series }, volume { $number }
series-suggested-range = { $series }, volumes { $first } to { $last }
series-extras = Without a number
series-search = Search and filter this series
series-follow = Subscribe to new volumes
series-here = In the same series
series-here-whole = The whole series ‘{ $series }’
series-here-shown = You are looking at this volume
series-previous = Previous volume: { $title }
series-next = Next volume: { $title }
series-not-held = Not in the catalogue

## What one may like

related-title = If you liked this title
related-borrowed = Readers who borrowed this title also borrowed…
related-alike = By the same author or on the same subjects. Too few readers have borrowed this title to say more.
edition-more =
    { $count ->
        [one] { $count } other edition
       *[other] { $count } other editions
    }
