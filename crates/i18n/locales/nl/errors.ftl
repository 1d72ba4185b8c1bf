### Pages that say why a page cannot be shown, and where to go from there.

error-not-found-title = Deze pagina bestaat niet
error-not-found-text = Deze pagina bestaat niet of is verhuisd. Zoek in de catalogus of ga terug naar de startpagina.
error-gone-title = Deze titel is uit de catalogus verwijderd
error-gone-text = Geen enkele bibliotheek van het netwerk heeft er nog een exemplaar van. Zoek een andere uitgave.
error-forbidden-title = Deze pagina is voor het personeel
error-forbidden-text = Je account geeft er geen toegang toe. Vraag het aan wie in je bibliotheek de rechten beheert.
error-server-title = De site heeft een probleem
error-server-text = Je uitleningen en reserveringen blijven ongewijzigd. Probeer over enkele minuten opnieuw. Blijft het probleem, geef dan deze referentie aan je bibliotheek: { $reference }
error-busy-title = Het is erg druk op de site
error-busy-text = Probeer over een minuut opnieuw. Er is niets verloren gegaan.
error-unprocessable-title = Deze aanvraag is onvolledig
error-unprocessable-text = Ga terug naar de vorige pagina en controleer je antwoorden.
error-bad-request-title = Dit adres is niet volledig
error-bad-request-text = Misschien is het bij het kopiëren afgekapt. Begin opnieuw vanaf de startpagina.
error-method-title = Deze pagina opent zo niet
error-method-text = Ga terug naar de vorige pagina en gebruik de knop.
error-too-large-title = Deze inzending is te groot
error-too-large-text = Maak de tekst korter of kies een kleiner bestand.
error-too-many-title = Te veel aanvragen in korte tijd
error-too-many-text =
    Wacht { $seconds ->
        [one] { $seconds } seconde
       *[other] { $seconds } seconden
    } voor je opnieuw probeert.
error-csrf-title = Deze aanvraag komt niet van onze pagina’s
error-csrf-text = Voor de veiligheid is er niets gebeurd. Open de pagina op deze site en begin opnieuw.
error-form-expired-title = Dit formulier is al gebruikt of te oud
error-form-expired-text = Laad de pagina opnieuw: ze toont hoe het met je aanvraag staat.
error-session-expired-title = Je sessie is afgelopen
error-session-expired-text = Meld je opnieuw aan: je komt terug op dezelfde pagina, met je antwoorden.
error-ils-down = Je kunt in de catalogus zoeken, maar de accounts van { $library } zijn nu niet beschikbaar. Probeer later opnieuw of bel de bibliotheek.
error-ils-down-until = Je kunt in de catalogus zoeken, maar de accounts zijn niet beschikbaar tot ongeveer { $time }.
error-search-down = Zoeken kan nu niet. Je account, je uitleningen en je reserveringen blijven bereikbaar.
error-read-only = Het portaal is in onderhoud: zoeken kan, reserveren nog niet. Probeer over enkele minuten opnieuw.
error-to-home = Naar de startpagina
error-to-search = Zoeken in de catalogus
error-reference = Referentie: { $reference }
