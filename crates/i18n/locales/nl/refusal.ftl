### Why not, whoever asks: what blocks a reader, and the ways out of any refusal.


## Blocks

block-not-enrolled = Je bent niet ingeschreven in dit netwerk.
block-card-expired = Je inschrijving is niet meer geldig sinds { $date }.
block-card-lost = Je kaart is als verloren opgegeven.
block-membership-unpaid = Je lidgeld is niet betaald: er blijft { $amount } te betalen.
block-debt-over = Je openstaand bedrag is { $amount }, en de limiet is { $limit }.
block-overdue-items =
    Je hebt { $count ->
        [one] { $count } uitlening
       *[other] { $count } uitleningen
    } te laat, en de limiet is { $limit }.
block-staff = Je account is geblokkeerd. Bibliotheek om te contacteren: { $library }.

## Ways out: a few words for a link, then a sentence

way-out-see-holds = Mijn reserveringen bekijken
way-out-see-holds-text = Volg je reserveringen, of verwijder er een die je niet meer nodig hebt.
way-out-see-loans = Mijn uitleningen bekijken
way-out-see-loans-text = Bekijk je uitleningen: lever in of verleng wat kan.
way-out-see-fees = Mijn openstaand bedrag bekijken
way-out-see-fees-text = Betaal dit bedrag aan de balie en probeer opnieuw.
way-out-ask-library = De bibliotheek contacteren
way-out-ask-library-text = Kom langs aan de balie of bel: het team zegt wat mogelijk is.
way-out-renew-membership = Je inschrijving in orde brengen aan de balie
way-out-renew-membership-text = Kom langs aan de balie van je bibliotheek: het duurt enkele minuten.
way-out-replace-card = Een nieuwe kaart vragen aan de balie
way-out-replace-card-text = Vraag een nieuwe kaart aan de balie; je reserveringen en uitleningen gaan mee.
way-out-fetch-from-shelf = Het van het schap halen
way-out-fetch-from-shelf-text = Kom het tijdens de openingsuren van het schap halen.
way-out-read-on-site = Het ter plaatse inkijken
way-out-read-on-site-text = Kom het tijdens de openingsuren in de bibliotheek inkijken.
way-out-choose-pickup = Een andere afhaalbibliotheek kiezen
way-out-choose-pickup-text = Kies een andere afhaalbibliotheek.
way-out-choose-volume = Het deel of nummer kiezen
way-out-choose-volume-text = Kies het deel of nummer en bevestig dan.
way-out-choose-another = Een andere uitgave zoeken
way-out-choose-another-text = Zoek een andere uitgave of een andere titel.
way-out-suggest-purchase = Deze aankoop voorstellen
way-out-suggest-purchase-text = Stel deze aankoop voor aan je bibliotheek.
way-out-bring-back = Het op tijd inleveren
way-out-bring-back-text = Lever het op tijd in: misschien wacht iemand anders erop.
way-out-correct = Verbeteren
way-out-correct-text = Verbeter het antwoord en bevestig dan.
way-out-come-back-tomorrow = Morgen terugkomen
way-out-come-back-tomorrow-text = Kom morgen terug: je tekst blijft in dit formulier staan zolang de pagina open is.
way-out-ask-parent = Een ouder vragen
way-out-ask-parent-text = Vraag het aan de volwassene die voor je kaart instaat: die kan vanuit zijn of haar account schrijven.
way-out-see-contributions = Mijn reacties bekijken
way-out-see-contributions-text = Wijzig of verwijder hem in je account.
way-out-see-suggestions = Mijn suggesties bekijken
way-out-see-suggestions-text = Volg je suggesties, of trek er een in die je niet meer nodig hebt.
way-out-see-lists = Mijn lijsten bekijken
way-out-see-lists-text = Verwijder een lijst, haal er documenten uit, of bewaar in een andere.
way-out-see-basket = De gekozen documenten bekijken
way-out-see-basket-text = Bewaar de gekozen documenten in een lijst, of vink er enkele uit.
