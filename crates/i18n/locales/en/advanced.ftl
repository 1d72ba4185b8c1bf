### « Recherche avancée » and the signs of a search.

advanced-intro = Fill in one or more fields: they all count. The result is an ordinary search that you can narrow, save or share.
advanced-empty = Fill in at least one field, or tick at least one choice.
advanced-where = Search
advanced-narrow = Narrow
advanced-words = All of these words
advanced-phrase = These words in this order
advanced-title = Words of the title
advanced-author = Author
advanced-subject = Subject
advanced-series = Series
advanced-publisher = Publisher
advanced-call-number = Call number
advanced-without = None of these words
advanced-year-from = Published from
advanced-year-until = Published up to
advanced-signs = Signs that work in any search
advanced-sign-field = A word in a field: title, author, subject, series, publisher, callnumber.
advanced-sign-several = Several words in a field.
advanced-sign-phrase = These words in this order.
advanced-sign-without = Without this word.
advanced-sign-or = Either one, OR in capitals.
advanced-sign-beginning = All words that begin so.
advanced-sign-years = Published in these years.

## Why these results

why-show = Why these results?
why-hide = Hide explanations
why-order = The titles and authors that match best come first, then the documents of which the network has the most copies.
why-order-other = Chosen order: { $order }.
why-found = Found in: { $places }.
why-place = { $place } ({ $words })
why-in-title = title
why-in-author = author
why-in-subject = subject
why-in-series = series
why-in-publisher = publisher
why-in-call-number = call number
why-in-text = summary or notes
why-in-number = ISBN or number
why-score-total = Score: { $score }
why-score-part = { $reason }, ‘{ $text }’: { $score }
why-score-copies =
    × { $factor } for { $copies ->
        [one] { $copies } copy
       *[other] { $copies } copies
    }
why-score-word = Word found
why-score-title = Word of the title
why-score-author = Word of an author’s name
why-score-subject = Word of a subject
why-score-same-form = Word as typed
why-score-together = Words side by side
why-score-whole-title = Whole title
why-score-title-and-author = Whole title and author
why-score-near-title = Whole title in other forms
why-score-other-whole = Another title or call number, whole
why-score-title-start = Beginning of the title
