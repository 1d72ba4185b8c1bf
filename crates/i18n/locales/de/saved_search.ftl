### Searches kept under a name, and those that librarians offer to readers.

## The list

saved-search-own = Meine Suchen
saved-search-empty = Sie haben noch keine gespeicherte Suche. Suchen Sie im Katalog und wählen Sie „Speichern“ unter „Meine Suche“.
saved-search-to-search = Im Katalog suchen
saved-search-words = „{ $words }“
saved-search-changed-on = Geändert am { $date }.
saved-search-offered-by = Angeboten von { $librarian }.
saved-search-offered-to = Für Leserinnen und Leser angeboten: { $library }.
saved-search-offered-to-all = Allen Leserinnen und Lesern des Verbunds angeboten.
saved-search-view = Ansehen
saved-search-edit = Ändern
saved-search-copy = In meine Suchen kopieren
saved-search-delete = Löschen
saved-search-restore = Wiederherstellen
saved-search-deleted-text = Sie können sie 24 Stunden lang wiederherstellen.
saved-search-deleted-lately = Vor weniger als 24 Stunden gelöscht
saved-search-offered = Suchen Ihres Bibliotheksteams
saved-search-offered-text = Vom Team gepflegt. Abonnieren Sie sie, um Neuheiten zu erhalten, oder kopieren Sie sie, um sie anzupassen.

## Keeping a search

saved-search-keep-title = Diese Suche speichern
saved-search-where = Wie speichern
saved-search-change-existing = Eine vorhandene Suche ändern
saved-search-change-existing-text = Die unten gewählte Suche behält ihren Namen und übernimmt diese Kriterien.
saved-search-existing = Vorhandene Suche
saved-search-keep-new = Eine neue Suche speichern
saved-search-keep-new-text = Geben Sie ihr den Namen, unter dem Sie sie wiederfinden.
saved-search-name = Name der Suche
saved-search-back-to-results = Zurück zu den Ergebnissen

## Changing a search

saved-search-edit-title = Eine Suche ändern
saved-search-back = Zurück zu meinen Suchen
saved-search-criteria = Kriterien
saved-search-criteria-text = Um sie zu ändern, öffnen Sie die Suche, fügen Filter hinzu oder entfernen welche und wählen „Speichern“ und „Eine vorhandene Suche ändern“.
saved-search-criteria-change = Kriterien ändern

## What the last action gave

flash-search-kept = Die Suche „{ $what }“ ist gespeichert.
flash-search-kept-followed = Die Suche „{ $what }“ ist gespeichert.
flash-search-kept-followed-text = Das Abo beginnt heute, höchstens einmal pro Woche. Das können Sie unter „Meine Abos“ ändern.
flash-search-changed = Die Suche „{ $what }“ ist geändert.
flash-search-deleted = Die Suche „{ $what }“ ist gelöscht.
flash-search-restored = Die Suche „{ $what }“ ist wiederhergestellt.
flash-search-copied = Die Suche „{ $what }“ ist in Ihre Suchen kopiert.
flash-search-offered = Die Suche „{ $what }“ ist veröffentlicht.
flash-search-taken-back = Die Suche „{ $what }“ wird nicht mehr angeboten.

## Why a search is not saved

saved-search-refused-name-missing = Geben Sie der Suche einen Namen.
saved-search-refused-name-too-long = Der Name hat höchstens { $limit } Zeichen.
saved-search-refused-nothing-asked = Diese Suche fragt nach nichts: fügen Sie ein Wort oder einen Filter hinzu.
saved-search-refused-too-many = Sie haben { $count } von { $limit } möglichen gespeicherten Suchen.
way-out-see-saved-searches = Meine gespeicherten Suchen ansehen
way-out-see-saved-searches-text = Löschen Sie eine Suche, die Sie nicht mehr brauchen.
way-out-search = Im Katalog suchen
way-out-search-text = Suchen Sie im Katalog und speichern Sie dann die Suche.

## For librarians

staff-nav-searches = Veröffentlichte Suchen
staff-searches-mine = Meine gespeicherten Suchen
staff-searches-empty = Sie haben noch keine Suche zum Veröffentlichen. Suchen Sie im Katalog und wählen Sie „Speichern“: die Suche erscheint hier.
staff-searches-offer = Eine meiner Suchen veröffentlichen
staff-searches-offered = Angebotene Suchen
staff-searches-column-search = Suche
staff-searches-column-readers = Für Leserinnen und Leser von
staff-searches-column-since = Seit
staff-searches-everybody = Der ganze Verbund
staff-searches-publish = Veröffentlichen
staff-searches-take-back = Zurückziehen
job-match-alerts = Finden, wen die Neuheiten betreffen
