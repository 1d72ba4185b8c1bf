### What is taken along: feeds, files, citations, and what is said to whoever asked for too much.

take-results = Diese Ergebnisse mitnehmen
take-results-text =
    { $count ->
        [one] Höchstens das erste Ergebnis.
       *[other] Höchstens die ersten { $count } Medien, in der Reihenfolge der Treffer, mit allen Ausgaben.
    }
take-export = Exportieren
take-files = Dateien
take-feed-text = Ein Feedreader zeigt Ihnen, was zu dieser Suche in den Katalog kommt, ohne E-Mail und ohne Konto. Geben Sie ihm diese Adresse.
take-feed = RSS-Feed
take-cite = Zitieren oder exportieren
take-permalink = Dauerhafter Link:
take-permalink-heading = Dauerhafter Link
take-record = Die Titelaufnahme mitnehmen
take-record-text = Eine Tabelle, Nachweise für eine Literaturverwaltung oder der MARC-Satz für eine andere Bibliothek.

export-csv = Tabelle (CSV)
export-ris = Nachweise (RIS)
export-bib = Nachweise (BibTeX)
export-json = Nachweise (CSL-JSON)
export-xml = Titelaufnahmen (MARCXML)
export-mrc = Titelaufnahmen (ISO 2709)

## Citing a document

cite-heading = Dieses Medium zitieren
cite-title = Zitieren: { $title }
cite-styles = In einem Literaturverzeichnis
cite-check = Diese Nachweise sind aus der Titelaufnahme gebildet. Lesen Sie sie durch: Ihre Schule oder Ihr Verlag kann etwas anderes verlangen.
cite-and = und
cite-apa-and = &
cite-others = et al.
cite-no-date = o. J.
cite-colon = { $before }: { $after }
cite-director = Regie
cite-online = Verfügbar unter

## What is missing in a file

left-out-title = Diese Datei wäre unvollständig
left-out-text =
    { $count ->
        [one] Ein Medium von { $total } kann in diesem Format nicht geschrieben werden.
       *[other] { $count } Medien von { $total } können in diesem Format nicht geschrieben werden.
    }
left-out-no-source = hat keinen MARC-Satz
left-out-unreadable = hat einen MARC-Satz, der nicht mehr lesbar ist
left-out-too-long = ist zu lang für ISO 2709, das bei 99.999 Bytes endet
left-out-gone = ist nicht mehr im Katalog
left-out-rest =
    { $count ->
        [one] Das andere Medium nehmen
       *[other] Die { $count } anderen Medien nehmen
    }
left-out-other = Alles als MARCXML nehmen

## For feed readers and browsers

feed-title = { $site }: { $search }
feed-title-all = { $site }: der ganze Katalog
feed-description = Die neuesten Medien im Katalog zu dieser Suche
open-search-description = Im Katalog suchen: { $site }

## To whoever asked for too much

refused-title = Zu viele Anfragen in kurzer Zeit
refused-wait =
    { $seconds ->
        [one] Versuchen Sie es in { $seconds } Sekunde erneut.
       *[other] Versuchen Sie es in { $seconds } Sekunden erneut.
    }
refused-why = Über Ihren Internetanschluss wurden mehr Seiten angefordert, als viele Leser zusammen öffnen. Diese Grenze hält den Katalog für alle schnell; sie gilt Robotern, nicht Ihnen.
refused-sign-in = Wenn Sie sich einen Anschluss teilen, in einer Schule oder Bibliothek, melden Sie sich an: Sie haben dann Ihre eigene Grenze. Kommt diese Seite wieder, sagen Sie es Ihrer Bibliothek.
refused-ask = Kommt diese Seite wieder, sagen Sie es Ihrer Bibliothek.
refused-again = Erneut versuchen
