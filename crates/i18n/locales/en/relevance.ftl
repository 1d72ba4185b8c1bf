### The relevance bench: what must come for which search, and how searches were answered.

relevance-title = Relevance
relevance-lead = Searches for which you said what must come up. They are run again at each display on the catalogue as it is: you see at once what a change makes better or worse.
relevance-now = Now
relevance-keep = Keep this run
relevance-tally-kept = Where expected
relevance-tally-first = First
relevance-tally-five = Among the first five
relevance-share = { $count } of { $total } ({ $percent }%)
relevance-index = Index
relevance-index-facts = { $records ->
    [one] { $records } record
   *[other] { $records } records
} · index { $stamp } · weights { $weights }
relevance-found = What ‘{ $query }’ finds now
relevance-found-nothing = Nothing. You can still say below which document should come up.
relevance-should-be-first = This result should be first
relevance-judge = Should another result be first? Say so
relevance-new = Judge a search
relevance-edit-title = Change this judged search
relevance-query = Search
relevance-record = Document that must come up
relevance-record-hint = Its record number, or the address of its page.
relevance-within-label = It must come up
relevance-within = { $count ->
    [1] first
   *[other] among the first { $count }
}
relevance-any-edition = Another edition of the same work will do
relevance-note = Note (optional)
relevance-save = Save
relevance-cancel = Cancel
relevance-none = No judged searches yet.
relevance-searches = Judged searches
relevance-expected = Must come up
relevance-rank = Rank now
relevance-rank-before = Rank in the last run
relevance-shift = Change
relevance-shift-better = Better
relevance-shift-worse = Worse
relevance-shift-same = Unchanged
relevance-shift-new = New
relevance-kept = Where expected:
relevance-not-kept = Not where expected:
relevance-not-found = Not among the first { $count }
relevance-not-judged = Not judged yet
relevance-gone = Record { $number }, which readers no longer find
relevance-added = { $who }, { $when }
relevance-somebody = A former colleague
relevance-column-by = Added by
relevance-column-on = Added on
relevance-edit = Change
relevance-delete = Remove
relevance-runs = Runs kept
relevance-run-when = Run
relevance-compare = Compare
relevance-compared-title = Two runs side by side
relevance-before = Before
relevance-after = After
relevance-figures = Results
relevance-help = A run is also kept at night when the index or its weights have changed. The last sixty are kept. Synonyms count as they do for your readers.
relevance-conflict = A colleague has changed this search meanwhile: the list below is up to date. Nothing you typed is lost; save it again if need be.
relevance-error-no-query = Type the search as your readers type it.
relevance-error-long-query = This search is too long: at most { $letters } characters.
relevance-error-long-note = This note is too long: at most { $letters } characters.
relevance-error-within = Choose a rank from the list.
relevance-error-no-record = No visible document has this number: copy its record number or the address of its page.
relevance-error-twice = This document is already expected for this search: change the other line instead.
relevance-error-too-many = There are already { $most } judged searches: remove one that is no longer needed.

flash-relevance-saved = Judged search saved: { $what }.
flash-relevance-deleted = Judged search removed: { $what }.
flash-relevance-run-kept = Run kept.
flash-relevance-run-same = Nothing has changed since the last run: it was not kept a second time.
journal-noun-judged-search = Judged searches
journal-judged-search-add = Judged search added
journal-judged-search-change = Judged search changed
journal-judged-search-delete = Judged search removed
journal-noun-relevance-run = Runs of the relevance bench
journal-relevance-run-keep = Run of the relevance bench kept
