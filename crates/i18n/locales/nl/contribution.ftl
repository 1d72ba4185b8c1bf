### Comments and coups de cœur: forms, lists, refusals; what moderators see and say.

## Under what is read

comment-heading =
    { $count ->
        [0] Reacties
        [one] { $count } reactie
       *[other] { $count } reacties
    }
comment-none = Hier heeft nog niemand iets geschreven.
comment-yours = Je reactie
comment-sign-in = Meld je aan om een reactie te schrijven
contribution-title = Titel
contribution-text = Tekst
contribution-text-hint = Een bibliothecaris leest het na voor het verschijnt. Hoogstens { $limit } tekens.
contribution-signature = Getoonde naam
contribution-signature-hint = Deze naam lezen de anderen: een schuilnaam mag.
contribution-signed = { $name }, op { $date }
contribution-nobody = Iemand die het netwerk verlaten heeft
contribution-rating-shown = Score: { $count } op { $best }
contribution-report = Melden
contribution-named = ‘{ $title }’

## Coups de cœur

recommendation-heart = { $title } aan mijn tips toevoegen
recommendation-heart-on = { $title } staat bij mijn tips: wijzigen
recommendation-heart-add = Aan mijn tips toevoegen:
recommendation-heart-change = Bij mijn tips, wijzigen:
recommendation-new = Mijn tip
recommendation-edit = Mijn tip wijzigen
recommendation-intro = Vertel de anderen waarom dit je beviel.
recommendation-rating = Score
recommendation-rating-value = { $count } op { $best }
recommendation-list-empty = Je hebt nog geen tips. Zoek een document en kies het hart in de hoek van de cover.
recommendation-heading = Tips van lezers
recommendation-all = Alle tips van lezers
recommendation-all-empty = Nog geen tips. Kies het hart in de hoek van een cover om er zelf een te geven.
recommendation-of = de tip van { $name }
recommendation-record = Het document bekijken
recommendation-only-you = Alleen jij ziet deze pagina.

## My comments, my coups de cœur

comment-list-empty = Je hebt nog geen reactie geschreven. Open een document, een nieuwsbericht, een selectie of een tip en vul ‘Je reactie’ in.
comment-edit = Mijn reactie wijzigen
comment-new = Een reactie schrijven
contribution-edit-approval = Na een wijziging leest een bibliothecaris het opnieuw voor het weer verschijnt.
contribution-changed = Deze tekst is gewijzigd terwijl je schreef. Dit is de stand; jouw versie staat hieronder.
contribution-about-record = Document: { $title }
contribution-about-event = Activiteit: { $title }
contribution-about-news = Nieuws: { $title }
contribution-about-selection = Selectie: { $title }
contribution-about-recommendation = Tip: { $title }
contribution-about-gone = Dit staat niet meer op het portaal.
contribution-written = Geschreven op { $date } om { $time }
contribution-view = Bekijken
contribution-deleted = ‘{ $title }’ is verwijderd.
contribution-deleted-text = Je kunt het nog { $count } uur terugzetten.
contribution-restore-taken = Je schreef intussen een andere tip over dit document: er is er maar één mogelijk.

## States

contribution-state-waiting = Wacht op goedkeuring
contribution-state-published = Verschenen
contribution-state-refused = Geweigerd
contribution-state-unpublished = Niet meer zichtbaar
contribution-kind-comment = Reactie
contribution-kind-recommendation = Tip

## Reporting

report-title = Deze tekst melden?
report-text = Het team van de bibliotheek leest het opnieuw en beslist of het blijft. Wie het schreef, komt niet te weten wie het meldde.
report-keep = Niet melden

## Refusals

contribution-refused-title-missing = Geef je tekst een titel.
contribution-refused-title-too-long = Maak de titel korter: hij heeft { $length } tekens en mag er { $limit } hebben.
contribution-refused-text-too-short = Schrijf enkele woorden: minstens { $minimum } tekens.
contribution-refused-text-too-long = Maak de tekst korter: hij heeft { $length } tekens en mag er { $limit } hebben.
contribution-refused-signature-missing = Geef de naam die getoond wordt.
contribution-refused-signature-too-long = Maak de getoonde naam korter: hoogstens { $limit } tekens.
contribution-refused-signature-is-address = Toon geen adres: kies een naam of een schuilnaam.
contribution-refused-rating-missing = Geef een score van 1 tot 5.
contribution-refused-too-many-today =
    Je schreef vandaag al { $count ->
        [one] { $count } tekst
       *[other] { $count } teksten
    }, van de { $limit } die mogelijk zijn.
contribution-refused-too-young = Om onder je naam te publiceren, moet je { $minimum } jaar zijn.
contribution-refused-already-reported = Je hebt deze tekst al gemeld: het team leest hem opnieuw.
contribution-refused-own-contribution = Deze tekst is van jou.

## Reasons of moderators: the label in the list, then the sentence to the author

contribution-reason-off-topic = Gaat over iets anders
contribution-sentence-off-topic = Je tekst gaat over iets anders dan waar hij onder staat.
contribution-reason-hurtful = Kwetsende woorden
contribution-sentence-hurtful = Sommige woorden kunnen iemand kwetsen: zeg hetzelfde anders.
contribution-reason-personal-data = Persoonsgegevens
contribution-sentence-personal-data = Je tekst bevat persoonsgegevens, zoals een naam, een adres of een telefoonnummer: haal ze weg.
contribution-reason-tells-the-end = Verklapt het einde
contribution-sentence-tells-the-end = Je tekst verklapt het einde van het verhaal: laat de verrassing aan de anderen.
contribution-reason-advertising = Reclame
contribution-sentence-advertising = Het portaal publiceert geen reclame.
contribution-reason-quoted = Tekst van iemand anders
contribution-sentence-quoted = Deze tekst lijkt van iemand anders: zeg het met je eigen woorden.
contribution-reason-unclear = Onbegrijpelijk
contribution-sentence-unclear = We begrepen je tekst niet: maak hem duidelijker.
contribution-reason-signature = Getoonde naam te wijzigen
contribution-sentence-signature = De getoonde naam past niet: kies een andere.
contribution-reason-other = Andere reden, in het bericht
contribution-sentence-other = We kunnen deze tekst niet publiceren.

## Moderators

moderation-title = Reacties en tips
moderation-tabs = Stappen
moderation-tab-waiting = Na te lezen
moderation-tab-reported = Gemeld
moderation-tab-decided = Beslist
moderation-empty = Hier is niets na te lezen.
moderation-column-text = Titel, wie het schreef
moderation-column-about = Over
moderation-publish = Laten verschijnen
moderation-refuse = Weigeren
moderation-unpublish = Niet meer tonen
moderation-keep = Behouden
moderation-reason = Reden, als je het niet publiceert
moderation-reason-choose = Kies een reden…
moderation-reason-needed = Kies een reden: ze wordt aan de persoon geschreven, in haar taal.
moderation-author = Lezer
moderation-about = Over
moderation-written = Geschreven
moderation-library = Bibliotheek
moderation-library-network = Het hele netwerk
moderation-reports =
    { $count ->
        [one] Gemeld door { $count } persoon
       *[other] Gemeld door { $count } personen
    }
moderation-own = Jij schreef dit: iemand anders van het team beslist.
moderation-history = Wat er gebeurde
moderation-history-line = { $date }, { $time }: { $what } ({ $name })
moderation-did-write = geschreven
moderation-did-edit = gewijzigd
moderation-did-delete = verwijderd
moderation-did-restore = teruggezet
moderation-did-report = gemeld
moderation-did-publish = verschenen
moderation-did-refuse = geweigerd
moderation-did-unpublish = niet meer getoond
moderation-did-keep = behouden na een melding
moderation-by-reader = een lezer
moderation-conflict = Al behandeld door { $name }, { $time }: { $state }.
moderation-conflict-text = Er is niets gedaan; dit is de stand.
flash-contribution-publish = ‘{ $what }’ is verschenen. De persoon krijgt bericht.
flash-contribution-refuse = ‘{ $what }’ is geweigerd. De persoon krijgt bericht, met de reden.
flash-contribution-unpublish = ‘{ $what }’ wordt niet meer getoond. De persoon krijgt bericht, met de reden.
flash-contribution-keep = ‘{ $what }’ blijft zichtbaar.
moderation-rating = Score bij de tips
moderation-rating-on = { $library } vraagt een score op vijf.
moderation-rating-off = { $library } vraagt geen score.
moderation-rating-ask = Een score vragen
moderation-rating-stop = Geen score meer vragen
