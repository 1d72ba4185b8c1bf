### Passkeys, the second factor of the staff beside the codes of an application.

passkey-title = Toegangssleutels (passkeys)
passkey-intro = Een toegangssleutel vervangt de code: je vingerafdruk, je gezicht of de code van je toestel, of een beveiligingssleutel die je aanraakt. Hij antwoordt alleen aan dit portaal; een valse site heeft er niets aan.
passkey-name = Naam van de sleutel
passkey-name-hint = Om hem te herkennen: ‘Telefoon’, ‘Sleutel aan de bos’.
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
passkey-elsewhere = Een toegangssleutel werkt op het adres { $origin }, in een recente browser, met JavaScript. Anders heb je de code van een app of een noodcode nodig.
passkey-waiting = Je browser wacht op de sleutel…
passkey-already = Deze sleutel is al toegevoegd: kies een andere.
passkey-stopped = Er is niets verstuurd: probeer opnieuw.
flash-passkey-added = De toegangssleutel ‘{ $what }’ is toegevoegd
flash-passkey-added-text = Hij opent de pagina’s van het personeel als je je weer aanmeldt.
flash-passkey-removed = De toegangssleutel is verwijderd
passkey-refused-stale =
    { $minutes ->
        [one] De vraag was ouder dan een minuut, of een andere pagina heeft ze vervangen.
       *[other] De vraag was ouder dan { $minutes } minuten, of een andere pagina heeft ze vervangen.
    }
passkey-refused-elsewhere = De sleutel antwoordde niet voor het adres { $origin }: open het portaal op dat adres.
passkey-refused-untouched = Niemand heeft de sleutel aangeraakt: raak hem aan, of geef je vingerafdruk, als de browser erom vraagt.
passkey-refused-unreadable = Het antwoord van deze browser of deze sleutel is hier niet leesbaar: probeer een andere browser of een andere sleutel.
passkey-refused-unknown = Deze sleutel is niet van jou: neem de sleutel die je hebt toegevoegd.
passkey-refused-forged = De handtekening is niet die van deze sleutel: er is niets geopend.
passkey-refused-copied = Deze sleutel telt minder keren dan wij noteerden: misschien bestaat er een kopie van. Gebruik een code, verwijder de sleutel en voeg een andere toe.
passkey-refused-taken = Deze sleutel is van een ander account: neem een andere.
passkey-refused-too-many =
    { $limit ->
        [one] Een account bewaart één toegangssleutel: verwijder die eerst.
       *[other] Een account bewaart hoogstens { $limit } toegangssleutels: verwijder er eerst een.
    }
passkey-refused-last = Je netwerk vraagt aanmelden in twee stappen, en dit is je laatste middel: voeg eerst een andere toegangssleutel of een app toe, of vraag een nieuwe link aan wie het team beheert.
way-out-try-again = Opnieuw proberen
way-out-try-again-text = Probeer opnieuw.
