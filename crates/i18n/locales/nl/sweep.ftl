### The sweep of the shelf of holds.

sweep-title = Vervallen reserveringen, { $library }, { $date }
sweep-link = Vervallen reserveringen weghalen
sweep-count =
    { $count ->
        [one] { $count } exemplaar van de afhaalplank te halen
       *[other] { $count } exemplaren van de afhaalplank te halen
    }
sweep-empty = Niets van de afhaalplank te halen.
sweep-help = Elke vervallen reservering wordt geannuleerd en de lezer krijgt een e-mail; elk exemplaar gaat naar de volgende lezer, met de koerier mee of terug naar zijn schap. De lijst hieronder zal zeggen waarheen.
sweep-act =
    { $count ->
        [one] Het exemplaar van de plank halen
       *[other] De { $count } exemplaren van de plank halen
    }
sweep-today = Vandaag afgehandeld: waar elk exemplaar heen gaat
sweep-by = Door
sweep-next = Volgende lezer: kenmerk { $mark }
flash-sweep-done =
    { $count ->
        [one] { $count } exemplaar is afgehandeld, de lezer is verwittigd.
       *[other] { $count } exemplaren zijn afgehandeld, de lezers zijn verwittigd.
    }
flash-sweep-shared =
    { $count ->
        [one] { $count } exemplaar is afgehandeld, de lezer is verwittigd.
       *[other] { $count } exemplaren zijn afgehandeld, de lezers zijn verwittigd.
    }
flash-sweep-shared-text =
    { $rest ->
        [one] Een collega had net { $rest } ander exemplaar afgehandeld.
       *[other] Een collega had net { $rest } andere exemplaren afgehandeld.
    }
flash-sweep-none = Er is niets gebeurd: alles was net afgehandeld.
flash-sweep-none-text = De lijst hieronder zegt door wie, en waar elk exemplaar heen gaat.
journal-item-sweep = Exemplaar van de afhaalplank gehaald
