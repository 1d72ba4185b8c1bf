### « Recherche avancée » and the signs of a search.

advanced-intro = Vul een of meer velden in: ze tellen allemaal. Het resultaat is een gewone zoekopdracht, die je kunt verfijnen, bewaren of delen.
advanced-empty = Vul minstens één veld in of vink minstens één keuze aan.
advanced-where = Zoeken
advanced-narrow = Beperken
advanced-words = Al deze woorden
advanced-phrase = Deze woorden in deze volgorde
advanced-title = Woorden uit de titel
advanced-author = Auteur
advanced-subject = Onderwerp
advanced-series = Reeks
advanced-publisher = Uitgever
advanced-call-number = Plaatskenmerk
advanced-without = Geen van deze woorden
advanced-year-from = Verschenen vanaf
advanced-year-until = Verschenen tot en met
advanced-signs = Tekens die in elke zoekopdracht werken
advanced-sign-field = Een woord in een veld: titel, auteur, onderwerp, reeks, uitgever, plaatskenmerk.
advanced-sign-several = Meerdere woorden in een veld.
advanced-sign-phrase = Deze woorden in deze volgorde.
advanced-sign-without = Zonder dit woord.
advanced-sign-or = Het een of het ander, OR in hoofdletters.
advanced-sign-beginning = Alle woorden die zo beginnen.
advanced-sign-years = Verschenen in deze jaren.

## Why these results

why-show = Waarom deze resultaten?
why-hide = Uitleg verbergen
why-order = De titels en auteurs die het best overeenkomen staan eerst, daarna de documenten waarvan het netwerk de meeste exemplaren heeft.
why-order-other = Gekozen volgorde: { $order }.
why-found = Gevonden in: { $places }.
why-place = { $place } ({ $words })
why-in-title = titel
why-in-author = auteur
why-in-subject = onderwerp
why-in-series = reeks
why-in-publisher = uitgever
why-in-call-number = plaatskenmerk
why-in-text = samenvatting of opmerkingen
why-in-number = ISBN of nummer
why-score-total = Score: { $score }
why-score-part = { $reason }, ‘{ $text }’: { $score }
why-score-copies =
    × { $factor } voor { $copies ->
        [one] { $copies } exemplaar
       *[other] { $copies } exemplaren
    }
why-score-word = Gevonden woord
why-score-title = Woord uit de titel
why-score-author = Woord uit de naam van een auteur
why-score-subject = Woord uit een onderwerp
why-score-same-form = Woord zoals getypt
why-score-together = Woorden naast elkaar
why-score-whole-title = Hele titel
why-score-title-and-author = Hele titel en auteur
why-score-near-title = Hele titel, in andere vormen
why-score-other-whole = Andere titel of plaatskenmerk, volledig
why-score-title-start = Begin van de titel
