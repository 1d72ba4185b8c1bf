### Coups de cœur of librarians: what readers see, the list and the form.

## Readers

staff-pick-heading = Tips van je bibliothecarissen
staff-pick-all = Alle tips van bibliothecarissen
staff-pick-empty = Nog geen tips van bibliothecarissen.
staff-pick-title = Tip: { $title }
staff-pick-of-library = { $name }, { $library }
staff-pick-by = gekozen door { $name }
staff-pick-signed = Gekozen door { $name }, op { $date }

## Librarians

staff-nav-picks = Onze tips
staff-picks-new = Nieuwe tip
staff-picks-empty = Hier staat geen tip. Kies een document en vertel lezers waarom ze het mooi zullen vinden.
staff-picks-text = Waarom je ervan houdt
staff-picks-signature-hint = Je voornaam, of de naam van je bibliotheek.
staff-picks-languages = In andere talen
staff-picks-record = Het document
staff-picks-record-find = Het document zoeken
staff-picks-hidden = Document verborgen of verwijderd: lezers zien deze tip niet.
staff-picks-error-record = Kies een document uit de catalogus.
