### The history of loans: off until the reader chooses, searched, kept as a file, erased.


history-title = Loan history
history-on = Your history is on
history-since = since { $date }.
history-off = Your history is off
history-off-text = What you have returned is not kept under your name. If you turn the history on, what you return from then on is listed here, for you only. You can erase it at any time.
history-begin = Turn my history on
history-empty = Nothing has been returned since you turned it on. The next loan will appear here.
history-nothing = Nothing in your history for ‘{ $words }’.
history-count =
    { $count ->
        [0] No returned loan
        [one] { $count } returned loan
       *[other] { $count } returned loans
    }
history-search = Search my history
history-search-button = Search
history-export = Download (CSV)
history-erase-or-end = Erase or turn off
history-column-lent = Borrowed on
history-column-returned = Returned on
history-column-document = Document
history-column-title = Title
history-column-author = Author
history-column-type = Type
history-column-actions = Actions
history-erase-one = Erase
history-erase-title = Erase the history
history-erase = Erase my history
history-erase-question = Erase your whole history?
history-erase-consequence = Nobody will be able to find them again, not even the library.
history-erase-kept = A loan with an unpaid fee is still named under ‘My fees’. Past reservations are kept for four months.
history-afterwards = And afterwards?
history-go-on = Leave the history on
history-go-on-text = It starts again with the next return.
history-end = Turn the history off
history-end-text = No returned loan is kept under your name any more.
history-keep = Keep my history
history-had = Borrowed before
