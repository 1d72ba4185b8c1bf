### Searches kept under a name, and those that librarians offer to readers.

## The list

saved-search-own = Mijn zoekopdrachten
saved-search-empty = Je hebt nog geen bewaarde zoekopdracht. Zoek in de catalogus en kies ‘Bewaren’ onder ‘Mijn zoekopdracht’.
saved-search-to-search = Zoeken in de catalogus
saved-search-words = ‘{ $words }’
saved-search-changed-on = Gewijzigd op { $date }.
saved-search-offered-by = Aangeboden door { $librarian }.
saved-search-offered-to = Aangeboden aan de lezers: { $library }.
saved-search-offered-to-all = Aangeboden aan alle lezers van het netwerk.
saved-search-view = Bekijken
saved-search-edit = Wijzigen
saved-search-copy = Kopiëren naar mijn zoekopdrachten
saved-search-delete = Verwijderen
saved-search-restore = Terugzetten
saved-search-deleted-text = Je kunt ze 24 uur lang terugzetten.
saved-search-deleted-lately = Minder dan 24 uur geleden verwijderd
saved-search-offered = Zoekopdrachten van je bibliothecarissen
saved-search-offered-text = Bijgehouden door het team. Stel een melding in om de aanwinsten te ontvangen, of kopieer ze om ze aan te passen.

## Keeping a search

saved-search-keep-title = Deze zoekopdracht bewaren
saved-search-where = Hoe bewaren
saved-search-change-existing = Een bestaande zoekopdracht wijzigen
saved-search-change-existing-text = De zoekopdracht die je hieronder kiest, houdt haar naam en krijgt deze criteria.
saved-search-existing = Bestaande zoekopdracht
saved-search-keep-new = Een nieuwe zoekopdracht bewaren
saved-search-keep-new-text = Geef ze de naam waaronder je ze terugvindt.
saved-search-name = Naam van de zoekopdracht
saved-search-back-to-results = Terug naar de resultaten

## Changing a search

saved-search-edit-title = Een zoekopdracht wijzigen
saved-search-back = Terug naar mijn zoekopdrachten
saved-search-criteria = Criteria
saved-search-criteria-text = Om ze te wijzigen open je de zoekopdracht, voeg je filters toe of haal je ze weg, en kies je ‘Bewaren’ en ‘Een bestaande zoekopdracht wijzigen’.
saved-search-criteria-change = De criteria wijzigen

## What the last action gave

flash-search-kept = De zoekopdracht ‘{ $what }’ is bewaard.
flash-search-kept-followed = De zoekopdracht ‘{ $what }’ is bewaard.
flash-search-kept-followed-text = De melding gaat vandaag in, hoogstens één keer per week. Je kunt dat wijzigen bij ‘Mijn meldingen’.
flash-search-changed = De zoekopdracht ‘{ $what }’ is gewijzigd.
flash-search-deleted = De zoekopdracht ‘{ $what }’ is verwijderd.
flash-search-restored = De zoekopdracht ‘{ $what }’ is teruggezet.
flash-search-copied = De zoekopdracht ‘{ $what }’ is gekopieerd naar je zoekopdrachten.
flash-search-offered = De zoekopdracht ‘{ $what }’ is gepubliceerd.
flash-search-taken-back = De zoekopdracht ‘{ $what }’ wordt niet meer aangeboden aan de lezers.

## Why a search is not saved

saved-search-refused-name-missing = Geef de zoekopdracht een naam.
saved-search-refused-name-too-long = De naam telt hoogstens { $limit } tekens.
saved-search-refused-nothing-asked = Deze zoekopdracht vraagt niets: voeg een woord of een filter toe.
saved-search-refused-too-many = Je hebt { $count } van de { $limit } mogelijke bewaarde zoekopdrachten.
way-out-see-saved-searches = Mijn bewaarde zoekopdrachten bekijken
way-out-see-saved-searches-text = Verwijder een zoekopdracht die je niet meer nodig hebt.
way-out-search = Zoeken in de catalogus
way-out-search-text = Zoek in de catalogus en bewaar de zoekopdracht.

## For librarians

staff-nav-searches = Gepubliceerde zoekopdrachten
staff-searches-mine = Mijn bewaarde zoekopdrachten
staff-searches-empty = Je hebt nog geen zoekopdracht om te publiceren. Zoek in de catalogus en kies ‘Bewaren’: de zoekopdracht verschijnt hier.
staff-searches-offer = Een van mijn zoekopdrachten publiceren
staff-searches-offered = Aan lezers aangeboden zoekopdrachten
staff-searches-column-search = Zoekopdracht
staff-searches-column-readers = Voor de lezers van
staff-searches-column-since = Sinds
staff-searches-everybody = Het hele netwerk
staff-searches-publish = Publiceren
staff-searches-take-back = Intrekken
job-match-alerts = Uitzoeken wie de aanwinsten aanbelangen
