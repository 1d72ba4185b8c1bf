### Searches kept under a name, and those that librarians offer to readers.

## The list

saved-search-own = My searches
saved-search-empty = You have no saved search yet. Search the catalogue, then choose ‘Save’ under ‘My search’.
saved-search-to-search = Search the catalogue
saved-search-words = ‘{ $words }’
saved-search-changed-on = Changed on { $date }.
saved-search-offered-by = Offered by { $librarian }.
saved-search-offered-to = Offered to readers: { $library }.
saved-search-offered-to-all = Offered to all readers of the network.
saved-search-view = View
saved-search-edit = Edit
saved-search-copy = Copy to my searches
saved-search-delete = Delete
saved-search-restore = Restore
saved-search-deleted-text = You can restore it for 24 hours.
saved-search-deleted-lately = Deleted less than 24 hours ago
saved-search-offered = Searches by your librarians
saved-search-offered-text = Kept up to date by the team. Subscribe to hear of new arrivals, or copy them to adapt them.

## Keeping a search

saved-search-keep-title = Save this search
saved-search-where = How to save it
saved-search-change-existing = Change an existing search
saved-search-change-existing-text = The one you choose below keeps its name and takes these criteria.
saved-search-existing = Existing search
saved-search-keep-new = Save a new search
saved-search-keep-new-text = Give it the name under which you will find it.
saved-search-name = Name of the search
saved-search-back-to-results = Back to the results

## Changing a search

saved-search-edit-title = Edit a search
saved-search-back = Back to my searches
saved-search-criteria = Criteria
saved-search-criteria-text = To change them, open the search, add or remove filters, then choose ‘Save’ and ‘Change an existing search’.
saved-search-criteria-change = Change the criteria

## What the last action gave

flash-search-kept = The search ‘{ $what }’ is saved.
flash-search-kept-followed = The search ‘{ $what }’ is saved.
flash-search-kept-followed-text = The alert starts today, at most once a week. You can change this in ‘My alerts’.
flash-search-changed = The search ‘{ $what }’ is changed.
flash-search-deleted = The search ‘{ $what }’ is deleted.
flash-search-restored = The search ‘{ $what }’ is restored.
flash-search-copied = The search ‘{ $what }’ is copied to your searches.
flash-search-offered = The search ‘{ $what }’ is published.
flash-search-taken-back = The search ‘{ $what }’ is no longer offered to readers.

## Why a search is not saved

saved-search-refused-name-missing = Give the search a name.
saved-search-refused-name-too-long = The name has at most { $limit } characters.
saved-search-refused-nothing-asked = This search asks for nothing: add a word or a filter.
saved-search-refused-too-many = You have { $count } saved searches out of { $limit }.
way-out-see-saved-searches = View my saved searches
way-out-see-saved-searches-text = Delete a search you no longer need.
way-out-search = Search the catalogue
way-out-search-text = Search the catalogue, then save the search.

## For librarians

staff-nav-searches = Published searches
staff-searches-mine = My saved searches
staff-searches-empty = You have no search to publish yet. Search the catalogue and choose ‘Save’: the search will appear here.
staff-searches-offer = Publish one of my searches
staff-searches-offered = Searches offered to readers
staff-searches-column-search = Search
staff-searches-column-readers = For the readers of
staff-searches-column-since = Since
staff-searches-everybody = The whole network
staff-searches-publish = Publish
staff-searches-take-back = Withdraw
job-match-alerts = Find whom new arrivals concern
