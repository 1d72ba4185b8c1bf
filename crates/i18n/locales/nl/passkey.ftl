### Passkeys, the second factor of the staff beside the codes of an application.

passkey-title = Toegangssleutels
passkey-intro = Een toegangssleutel vervangt de code: je vingerafdruk, je gezicht of de code van je toestel, of een beveiligingssleutel die je aanraakt. Hij antwoordt alleen aan dit portaal; een valse site heeft er niets aan.
passkey-name = Naam van de sleutel
passkey-name-hint = Om hem te herkennen: ‘Telefoon’, ‘Sleutelbos’.
passkey-add = Een toegangssleutel toevoegen
passkey-use = Mijn toegangssleutel gebruiken
passkey-remove = Verwijderen
passkey-added-on = Toegevoegd op { $date }
passkey-used-on = Gebruikt op { $date }
passkey-never-used = Nog niet gebruikt
passkey-no-more = Een account bewaart hoogstens { $limit } toegangssleutels: verwijder er een om een andere toe te voegen.
passkey-question = Gebruik je toegangssleutel om de pagina’s van het personeel te openen, of typ een noodcode.
passkey-question-or-code = Gebruik je toegangssleutel om de pagina’s van het personeel te openen, of typ de code van je app.
passkey-code-hint = Een noodcode.
passkey-elsewhere = Een toegangssleutel werkt op het adres { $origin }, in een recente browser, met JavaScript. Anders kan het altijd met de code.
passkey-waiting = Je browser wacht op de sleutel…
passkey-already = Deze sleutel is al toegevoegd: kies een andere.
passkey-stopped = Er is niets verstuurd. Begin opnieuw, of neem de code.
flash-passkey-added = { $what } is toegevoegd
flash-passkey-added-text = Hij opent de pagina’s van het personeel als je je weer aanmeldt.
flash-passkey-removed = De toegangssleutel is verwijderd
passkey-refused-stale =
    { $minutes ->
        [one] De vraag was ouder dan een minuut, of een andere pagina heeft ze vervangen.
       *[other] De vraag was ouder dan { $minutes } minuten, of een andere pagina heeft ze vervangen.
    }
passkey-refused-elsewhere = De sleutel antwoordde voor een ander adres dan { $origin }: open het portaal op dit adres.
passkey-refused-untouched = Niemand heeft de sleutel aangeraakt: raak hem aan, of geef je vingerafdruk, als de browser erom vraagt.
passkey-refused-unreadable = Het antwoord van deze browser of deze sleutel is hier niet leesbaar: probeer een andere.
passkey-refused-unknown = Deze sleutel is niet van jou: neem die welke je toegevoegd hebt.
passkey-refused-forged = De handtekening is niet die van deze sleutel: er is niets geopend.
passkey-refused-copied = Deze sleutel is minder vaak gebruikt dan wij weten: misschien bestaat er een kopie van. Kom binnen met een code, verwijder hem en voeg een andere toe.
passkey-refused-taken = Deze sleutel is van een ander account: neem een andere.
passkey-refused-too-many =
    { $limit ->
        [one] Een account bewaart één toegangssleutel: verwijder die eerst.
       *[other] Een account bewaart hoogstens { $limit } toegangssleutels: verwijder er eerst een.
    }
passkey-refused-last = Je netwerk vraagt aanmelden in twee stappen, en er zou niets van overblijven: voeg eerst een andere toegangssleutel of een app toe, of vraag een nieuwe link aan wie het team beheert.
way-out-try-again = Opnieuw beginnen
way-out-try-again-text = Begin daarna opnieuw.
