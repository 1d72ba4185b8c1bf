### Alerts: being told by mail what is new for a search.

## The list

alert-unsubscribe = Melding stopzetten
alert-list = Gevolgde zoekopdrachten
alert-empty = Je hebt nog geen melding. Kies bij je bewaarde zoekopdrachten of bij die van je bibliothecarissen ‘Melding instellen’: een e-mail vertelt je wat er binnenkomt.
alert-to-searches = Bewaarde zoekopdrachten bekijken
alert-to-alerts = Mijn meldingen bekijken
alert-address = De e-mails gaan naar { $mail }, en alleen als er iets nieuws is.
alert-no-address = Je account heeft geen e-mailadres meer: er kan niets verstuurd worden. Geef er een op aan de balie.
alert-search-gone = De bibliotheek biedt deze zoekopdracht niet meer aan: er wordt niets meer verstuurd.
alert-rhythm = { $frequency }: { $libraries }.
alert-frequency-at-once = Meteen bij aankomst
alert-frequency-daily = Hoogstens één keer per dag
alert-frequency-weekly = Hoogstens één keer per week
alert-scope-mine = mijn bibliotheek
alert-scope-network = het hele netwerk
alert-never-mailed = Nog niets nieuws.
alert-last-mail =
    Laatst verstuurd op { $date }: { $count ->
        [one] { $count } nieuw document
       *[other] { $count } nieuwe documenten
    }.
alert-ended-lately = Minder dan 24 uur geleden stopgezet
alert-subscribe-too = Melding instellen: een e-mail ontvangen wanneer er nieuwe documenten binnenkomen

## Changing an alert

alert-edit-title = Een melding wijzigen
alert-how-often = Hoe vaak
alert-every-at-once = Meteen bij aankomst
alert-every-text-at-once = Binnen een kwartier nadat een document in de collectie komt.
alert-every-daily = Eén keer per dag
alert-every-text-daily = ’s Morgens, als er iets nieuws is.
alert-every-weekly = Eén keer per week
alert-every-text-weekly = Op maandagmorgen, als er iets nieuws is.
alert-new-where = Nieuw waar
alert-for-mine = Mijn bibliotheek
alert-for-text-mine = Je account heeft nog geen bibliotheek.
alert-for-chosen = Meerdere bibliotheken
alert-for-text-chosen = De bibliotheken die je hieronder aankruist.
alert-for-network = Het hele netwerk
alert-for-text-network = Wat geen enkele bibliotheek van het netwerk had.
alert-libraries = Te volgen bibliotheken
alert-back = Terug naar mijn meldingen

## Unsubscribing from a mail

alert-stop-question = Melding ‘{ $search }’ stopzetten
alert-stop-question-text = Je krijgt geen e-mails meer over de aanwinsten van ‘{ $search }’. Je andere meldingen blijven.
alert-stop-keep = De melding behouden
alert-stopped = Stopgezet
alert-stopped-text = Je krijgt geen e-mails meer over de aanwinsten van ‘{ $search }’. De zoekopdracht blijft in je account.
alert-stop-over = Deze melding bestaat niet meer
alert-stop-over-text = Voor deze zoekopdracht wordt je niets meer gestuurd.

## What the last action gave

flash-alert-begun = De melding ‘{ $what }’ is ingesteld.
flash-alert-begun-text = Een e-mail vertelt je wat er binnenkomt. Frequentie en bibliotheken wijzig je bij ‘Mijn meldingen’.
flash-alert-ended = De melding ‘{ $what }’ is stopgezet.
flash-alert-changed = De melding ‘{ $what }’ is gewijzigd.

## Why an alert is refused

alert-refused-no-address = Je account heeft geen e-mailadres om je te schrijven.
alert-refused-no-home-library = Je account heeft nog geen bibliotheek: kies er een of meer, of het hele netwerk.
alert-refused-no-library-chosen = Kruis minstens één bibliotheek aan.
alert-refused-too-many = Je hebt { $count } van de { $limit } mogelijke meldingen.
way-out-see-alerts = Mijn meldingen bekijken
way-out-see-alerts-text = Zet een melding stop die je niet meer nodig hebt.

## The mail

mail-alert-subject =
    { $count ->
        [one] 1 aanwinst: { $title }
       *[other] { $count } aanwinsten: { $title }
    }
mail-alert-title = Nieuw voor jou
mail-alert-text =
    { $count ->
        [one] 1 nieuw document past bij je zoekopdracht ‘{ $title }’.
       *[other] { $count } nieuwe documenten passen bij je zoekopdracht ‘{ $title }’.
    }
mail-alert-document = { $type }, { $libraries }
mail-alert-hold = ‘{ $title }’ reserveren
mail-alert-button = Alle resultaten bekijken
mail-alert-next = Frequentie en bibliotheken wijzig je bij ‘Mijn meldingen’, in je account.
mail-alert-way-out = Wil je dit niet meer? Zet deze melding stop, zonder je aan te melden.
mail-alert-why = Je krijgt dit bericht omdat je een melding hebt ingesteld voor aanwinsten van het netwerk { $site }.
