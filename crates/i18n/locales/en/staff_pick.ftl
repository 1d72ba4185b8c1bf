### Coups de cœur of librarians: what readers see, the list and the form.

## Readers

staff-pick-heading = Your librarians’ picks
staff-pick-all = All librarians’ picks
staff-pick-empty = No librarians’ picks yet.
staff-pick-title = Librarian’s pick: { $title }
staff-pick-of-library = { $name }, { $library }
staff-pick-by = picked by { $name }
staff-pick-signed = Picked by { $name }, { $date }

## Librarians

staff-nav-picks = Our picks
staff-picks-new = New pick
staff-picks-empty = No pick here. Choose a document and tell readers why they may like it.
staff-picks-text = Why you may like it
staff-picks-signature-hint = Your first name, or the name of your library.
staff-picks-languages = In other languages
staff-picks-record = The document
staff-picks-record-find = Find the document
staff-picks-hidden = Document hidden or withdrawn: readers do not see this pick.
staff-picks-error-record = Choose a document of the catalogue.
