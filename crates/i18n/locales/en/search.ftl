### Searching: the field, the filters, the results.

search-title = Search
search-title-query = ‘{ $query }’: search
search-button = Search
search-scope = Where to search
search-scope-network = The whole network
search-scope-library = My library
search-scope-online = Online
search-advanced = Advanced search

## What is being searched

search-my-search = My search
search-term-remove = , remove
search-clear = Clear all
search-save = Save
search-subscribe = Subscribe
search-everything = The whole catalogue

## Filters

search-filters = Filter the results
search-filters-active =
    { $count ->
        [one] { $count } active filter
       *[other] { $count } active filters
    }
search-apply-filters = Apply filters
search-facet-availability = Availability
search-facet-type = Type of item
search-facet-library = Library
search-facet-language = Language
search-facet-audience = Audience
search-facet-year = Year of publication
search-facet-author = Author
search-facet-subject = Subject
search-facet-genre = Genre
search-facet-series = Series
search-facet-all = All
search-facet-all-of = All: { $facet }
search-facet-count =
    { $count ->
        [one] { $count } result
       *[other] { $count } results
    }
search-facet-available = On the shelf now
search-facet-mine = In my library
search-facet-online = Online
search-facet-arrival = New arrivals
search-facet-exclude = Exclude…
search-facet-find = Search this list
search-facet-not-found = Nothing in this list matches ‘{ $text }’.
search-facet-explained = Several choices in one list show what matches any of them. ‘Except’ leaves out what is ticked.
search-except = Except
search-without = Except { $value }
search-section-of = { $section } ({ $library })
search-arrived-within =
    { $days ->
        [one] In the last { $days } day
       *[other] In the last { $days } days
    }
search-year-since = Since { $year }
search-year-between = { $from } – { $until }
search-year-before = Before { $year }
search-year-from = From
search-year-until = To
search-year-unknown = No date

## Results

search-results =
    { $count ->
        [0] No results
        [one] { $count } result
       *[other] { $count } results
    }
search-results-list = List of results
search-works =
    { $count ->
        [one] editions of { $count } work
       *[other] editions of { $count } works
    }
search-sort = Sort by
search-sort-button = Sort
search-sort-relevance = Relevance
search-sort-newest = Newest
search-sort-oldest = Oldest
search-sort-arrival = Latest arrivals
search-sort-popular = Most borrowed
search-sort-title = Title, A to Z
search-sort-author = Author, A to Z
search-view = View
search-view-list = List
search-view-grid = Covers
search-view-compact = Compact
search-choose = Choose { $title }
search-editions =
    { $count ->
        [one] { $count } edition
       *[other] { $count } editions
    }

## Spelling

search-corrected = Results for { $corrected }. Search for { $query } instead?
search-did-you-mean = Did you mean { $suggestion }?

## Nothing found

search-nothing-title = No results for ‘{ $query }’
search-nothing-filtered = No results with these filters
search-nothing-ways-out = Try this:
search-nothing-filter = Without the filter ‘{ $filter }’
search-nothing-no-filter = Without any filter
search-nothing-drop =
    { $what }: { $count ->
        [one] { $count } result
       *[other] { $count } results
    }
search-nothing-whole-network = Search the whole network
search-nothing-at-library =
    { $library }: { $count ->
        [one] { $count } result
       *[other] { $count } results
    }
search-nothing-word =
    Only ‘{ $word }’: { $count ->
        [one] { $count } result
       *[other] { $count } results
    }
search-nothing-fewer-words = Search with fewer words, or only the author’s name.
search-nothing-check-spelling = Check the spelling; accents and capitals do not count.
search-nothing-ask = Ask your library: it can have it sent from elsewhere.
search-nothing-suggest-purchase = Suggest buying it

## Availability

availability-show = View availability
availability-here = Available at { $library }
availability-here-named = Available: { $library }
availability-elsewhere = Can be sent from { $libraries }
availability-count =
    On the shelf in { $count ->
        [one] { $count } library
       *[other] { $count } libraries
    }
availability-on-loan = On loan
availability-on-loan-until = On loan, due { $date }
availability-on-loan-holds =
    On loan, { $count ->
        [one] { $count } reservation
       *[other] { $count } reservations
    }
availability-all-asked = On the shelf, already reserved
availability-reference = Reference only
availability-online = Online, at once
availability-on-order = On order
availability-none = No copy
availability-unknown = Availability unknown
availability-unknown-text = { $library } is not answering for now. Phone { $phone }, or reserve: the request will be passed on.
availability-read-at = Checked at { $time }.
availability-all-items = All copies
availability-more-libraries =
    { $count ->
        [one] and { $count } other library
       *[other] and { $count } other libraries
    }

## Pages of results

pager-label = Pages of results
pager-page = Page { $page }
pager-of = Page { $page } of { $count }
pager-previous = Previous
pager-next = Next
pager-too-far = It is not possible to page any further. Add a word or a filter.

## Home page of a library

home-question = What will you read next?
home-new = Just arrived at { $library }
home-new-named = Just arrived: { $library }
home-new-count =
    { $count ->
        [one] { $count } new arrival, to borrow or reserve.
       *[other] { $count } new arrivals, to borrow or reserve.
    }
home-new-all = View all new arrivals
home-shortcuts = Shortcuts
home-shortcut-new = New arrivals
home-shortcut-comics = Comics and manga
home-shortcut-youth = Children
home-shortcut-audio = Audiobooks
home-shortcut-films-music = Films and music
