### What is offered while a search is being typed, and what it finds outside the catalogue.

completion-label = Suggestions
completion-count =
    { $count ->
        [0] No suggestions.
        [one] { $count } suggestion. The down arrow goes to it, Enter chooses it.
       *[other] { $count } suggestions. The up and down arrows go through them, Enter chooses one.
    }

## Outside the catalogue

site-search-also = Also on the site
site-search-also-found = Also on the site: { $found }
site-search-title = On the site
site-search-title-query = On the site: ‘{ $query }’
site-search-catalogue = Search the catalogue for these words
site-search-all-kinds = Everything found on the site
site-search-found = What was found
site-search-nothing = Nothing on the site answers this search.
site-search-all = See all: { $found }
site-search-heading-pages = Pages
site-search-events =
    { $count ->
        [one] { $count } event
       *[other] { $count } events
    }
site-search-news =
    { $count ->
        [one] { $count } news item
       *[other] { $count } news items
    }
site-search-selections =
    { $count ->
        [one] { $count } selection
       *[other] { $count } selections
    }
site-search-pages =
    { $count ->
        [one] { $count } page
       *[other] { $count } pages
    }
site-search-libraries =
    { $count ->
        [one] { $count } library
       *[other] { $count } libraries
    }
site-search-picks =
    { $count ->
        [one] { $count } librarians’ pick
       *[other] { $count } librarians’ picks
    }
