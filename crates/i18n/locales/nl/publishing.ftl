### What librarians publish: news, selections, pages. The list, the form, what is said.

staff-nav-news = Nieuws
staff-news-new = Nieuw bericht
staff-news-empty = Hier staat geen nieuws. Een nieuw bericht blijft een concept zolang u niet zegt wanneer het getoond wordt.

## The list

publishing-tabs = Per toestand
publishing-tab-shown = Getoond
publishing-tab-scheduled = Gepland
publishing-tab-draft = Concepten
publishing-tab-ended = Afgelopen
publishing-column-title = Titel
publishing-column-scope = Voor
publishing-column-when = Getoond
publishing-network = Het hele netwerk
publishing-all = Alle
publishing-see = Pagina bekijken
publishing-publish = Publiceren
publishing-take-back = Intrekken
publishing-delete = Verwijderen
publishing-edit = Wijzigen
publishing-never = Geen datum
publishing-instant = { $date } om { $time }
publishing-from = sinds { $from }
publishing-upcoming = vanaf { $from }
publishing-until = tot { $until }
publishing-between = van { $from } tot { $until }
publishing-state-draft = Concept
publishing-state-scheduled = Gepland
publishing-state-shown = Getoond
publishing-state-ended = Afgelopen

## The form

publishing-edit-title = Wijzigen: { $title }
publishing-part-words = Inhoud
publishing-part-showing = Publicatie
publishing-title = Titel
publishing-summary = In één zin
publishing-summary-hint = Onder de titel, in lijsten en op de startpagina.
publishing-text = Tekst
publishing-text-hint = Een lege regel begint een alinea. **vet**, *cursief*, « - » aan het begin van een regel voor een lijst, « ## » voor een tussenkop, [woorden van de link](https://adres).
publishing-signature = Ondertekening
publishing-scope = Voor
publishing-shown-from = Tonen vanaf
publishing-shown-from-hint = Leeg: het blijft een concept.
publishing-shown-until = Tonen tot
publishing-shown-until-hint = Leeg: tot u het intrekt.
publishing-save = Opslaan
publishing-preview = Voorbeeld
publishing-publish-now = Nu publiceren
publishing-preview-unsaved = Er is nog niets opgeslagen en niemand anders ziet deze pagina.
publishing-preview-hidden = Lezers zien deze pagina nog niet.
publishing-go-on = Verder schrijven
publishing-theirs = Wat uw collega heeft opgeslagen
publishing-conflict = Iemand heeft deze pagina intussen gewijzigd.
publishing-conflict-by = { $name } heeft om { $time } een wijziging opgeslagen.
publishing-conflict-text = Uw tekst staat nog hieronder. Vergelijk, neem over wat nodig is en sla op: uw versie vervangt dan de andere.
publishing-conflict-list = Dit is de huidige toestand: kijk ze na en probeer opnieuw.
publishing-error-title = Geef een titel.
publishing-error-text = Schrijf een tekst.
publishing-error-signature = Zeg wie ondertekent.
publishing-error-long = Deze tekst is te lang.
publishing-error-scope = Kies een van uw bibliotheken.
publishing-error-instant = Geef een datum en een uur, bijvoorbeeld 2026-12-01 08:00.
publishing-error-order = Het einde komt na het begin.

## What was done

flash-published-draft = “{ $what }” is opgeslagen als concept.
flash-published-scheduled = “{ $what }” is gepland.
flash-published-shown = “{ $what }” wordt getoond.
flash-published-ended = “{ $what }” is opgeslagen.
flash-published-ended-text = De einddatum is voorbij: lezers zien het niet meer.
flash-published-taken-back = “{ $what }” is ingetrokken en is weer een concept.
flash-published-deleted = “{ $what }” is verwijderd.
flash-published-restored = “{ $what }” is teruggezet.
