### Coups de cœur of librarians: what readers see, the list and the form.

## Readers

staff-pick-heading = Tipps aus Ihren Bibliotheken
staff-pick-all = Alle Tipps aus den Bibliotheken
staff-pick-empty = Noch keine Tipps aus den Bibliotheken.
staff-pick-title = Tipp: { $title }
staff-pick-of-library = { $name }, { $library }
staff-pick-by = ausgewählt von { $name }
staff-pick-signed = Ausgewählt von { $name }, am { $date }

## Librarians

staff-nav-picks = Unsere Tipps
staff-picks-new = Neuer Tipp
staff-picks-empty = Hier steht kein Tipp. Wählen Sie ein Medium und sagen Sie den Lesern, was daran gefällt.
staff-picks-text = Was daran gefällt
staff-picks-signature-hint = Ihr Vorname oder der Name Ihrer Bibliothek.
staff-picks-languages = In anderen Sprachen
staff-picks-record = Das Medium
staff-picks-record-find = Medium suchen
staff-picks-hidden = Medium ausgeblendet oder ausgeschieden: Leser sehen diesen Tipp nicht.
staff-picks-error-record = Wählen Sie ein Medium aus dem Katalog.
