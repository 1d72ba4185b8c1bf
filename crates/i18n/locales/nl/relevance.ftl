### The relevance bench: what must come for which search, and how searches were answered.

relevance-title = Relevantie
relevance-lead = Zoekopdrachten waarvoor je hebt gezegd welk document moet komen. Ze worden telkens opnieuw uitgevoerd op de catalogus zoals die is: je ziet meteen wat een wijziging beter of slechter maakt.
relevance-now = Nu
relevance-keep = Deze meting bewaren
relevance-tally-kept = Op de verwachte plaats
relevance-tally-first = Als eerste
relevance-tally-five = Bij de eerste vijf
relevance-share = { $count } van { $total } ({ $percent } %)
relevance-index = Index
relevance-index-facts = { $records ->
    [one] { $records } beschrijving
   *[other] { $records } beschrijvingen
} · index { $stamp } · gewichten { $weights }
relevance-found = Wat ‘{ $query }’ nu vindt
relevance-found-nothing = Niets. Je kunt hieronder toch zeggen welk document zou moeten komen.
relevance-should-be-first = Dit resultaat hoort als eerste te komen
relevance-judge = Hoort een ander resultaat als eerste te komen? Zeg het
relevance-new = Een zoekopdracht beoordelen
relevance-edit-title = Deze beoordeelde zoekopdracht wijzigen
relevance-query = Zoekopdracht
relevance-record = Document dat moet komen
relevance-record-hint = Het nummer van de beschrijving of het adres van de pagina.
relevance-within-label = Het moet komen
relevance-within = { $count ->
    [1] als eerste
   *[other] bij de eerste { $count }
}
relevance-any-edition = Een andere uitgave van hetzelfde werk is ook goed
relevance-note = Nota (niet verplicht)
relevance-save = Bewaren
relevance-cancel = Annuleren
relevance-none = Nog geen beoordeelde zoekopdrachten.
relevance-searches = Beoordeelde zoekopdrachten
relevance-expected = Moet komen
relevance-rank = Plaats nu
relevance-rank-before = Plaats bij de vorige meting
relevance-shift = Verandering
relevance-shift-better = Beter
relevance-shift-worse = Minder goed
relevance-shift-same = Ongewijzigd
relevance-shift-new = Nieuw
relevance-kept = Op de verwachte plaats:
relevance-not-kept = Niet op de verwachte plaats:
relevance-not-found = Niet bij de eerste { $count }
relevance-not-judged = Nog niet beoordeeld
relevance-gone = Beschrijving { $number }, die lezers niet meer vinden
relevance-added = { $who }, { $when }
relevance-somebody = Een vroegere collega
relevance-column-by = Toegevoegd door
relevance-column-on = Toegevoegd op
relevance-edit = Wijzigen
relevance-delete = Verwijderen
relevance-runs = Bewaarde metingen
relevance-run-when = Meting
relevance-compare = Vergelijken
relevance-compared-title = Twee metingen naast elkaar
relevance-before = Voor
relevance-after = Na
relevance-figures = Resultaten
relevance-help = Een meting wordt ook ’s nachts bewaard wanneer de index of zijn gewichten veranderd zijn. De laatste zestig worden bijgehouden. Synoniemen tellen mee zoals voor je lezers.
relevance-conflict = Een collega heeft deze zoekopdracht intussen gewijzigd: de lijst hieronder is bijgewerkt. Niets van wat je typte is verloren; bewaar het zo nodig opnieuw.
relevance-error-no-query = Typ de zoekopdracht zoals je lezers ze typen.
relevance-error-long-query = Deze zoekopdracht is te lang: hoogstens { $letters } tekens.
relevance-error-long-note = Deze nota is te lang: hoogstens { $letters } tekens.
relevance-error-within = Kies een plaats uit de lijst.
relevance-error-no-record = Geen zichtbaar document heeft dit nummer: kopieer het nummer van de beschrijving of het adres van de pagina.
relevance-error-twice = Dit document wordt voor deze zoekopdracht al verwacht: wijzig liever de andere regel.
relevance-error-too-many = Er zijn al { $most } beoordeelde zoekopdrachten: verwijder er een die niet meer nodig is.

flash-relevance-saved = Beoordeelde zoekopdracht bewaard: { $what }.
flash-relevance-deleted = Beoordeelde zoekopdracht verwijderd: { $what }.
flash-relevance-run-kept = Meting bewaard.
flash-relevance-run-same = Er is niets veranderd sinds de vorige meting: ze werd geen tweede keer bewaard.
journal-noun-judged-search = Beoordeelde zoekopdrachten
journal-judged-search-add = Beoordeelde zoekopdracht toegevoegd
journal-judged-search-change = Beoordeelde zoekopdracht gewijzigd
journal-judged-search-delete = Beoordeelde zoekopdracht verwijderd
journal-noun-relevance-run = Metingen van relevantie
journal-relevance-run-keep = Meting van relevantie bewaard
