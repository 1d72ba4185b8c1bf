### What is taken along: feeds, files, citations, and what is said to whoever asked for too much.

take-results = Emporter ces résultats
take-results-text =
    { $count ->
        [one] Au plus le premier résultat.
       *[other] Au plus les { $count } premiers documents, dans l’ordre des résultats, toutes éditions comprises.
    }
take-export = Exporter
take-files = Fichiers
take-feed-text = Un lecteur de flux vous montre ce qui entre au catalogue pour cette recherche, sans e-mail et sans compte. Donnez-lui cette adresse.
take-feed = Flux RSS
take-cite = Citer ou exporter
take-permalink = Lien permanent :
take-permalink-heading = Lien permanent
take-record = Emporter la notice
take-record-text = Un tableau, des références pour un logiciel de bibliographie, ou la notice MARC pour une autre bibliothèque.

export-csv = Tableau (CSV)
export-ris = Références (RIS)
export-bib = Références (BibTeX)
export-json = Références (CSL-JSON)
export-xml = Notices (MARCXML)
export-mrc = Notices (ISO 2709)

## Citing a document

cite-heading = Citer ce document
cite-title = Citer : { $title }
cite-styles = Dans une bibliographie
cite-check = Ces références sont composées d’après la notice. Relisez-les : votre école ou votre éditeur peut demander autre chose.
cite-and = et
cite-apa-and = et
cite-others = et al.
cite-no-date = s. d.
cite-colon = { $before } : { $after }
cite-director = réalisation
cite-online = Disponible à l’adresse

## What is missing in a file

left-out-title = Ce fichier serait incomplet
left-out-text =
    { $count ->
        [one] Un document sur { $total } ne peut pas être écrit dans ce format.
       *[other] { $count } documents sur { $total } ne peuvent pas être écrits dans ce format.
    }
left-out-no-source = n’a pas de notice MARC
left-out-unreadable = a une notice MARC qui n’est plus lisible
left-out-too-long = est trop long pour ISO 2709, qui s’arrête à 99 999 octets
left-out-gone = n’est plus au catalogue
left-out-rest =
    { $count ->
        [one] Prendre l’autre document
       *[other] Prendre les { $count } autres documents
    }
left-out-other = Prendre le tout en MARCXML

## For feed readers and browsers

feed-title = { $site } : { $search }
feed-title-all = { $site } : tout le catalogue
feed-description = Les derniers documents entrés au catalogue pour cette recherche
open-search-description = Chercher dans le catalogue : { $site }

## To whoever asked for too much

refused-title = Trop de demandes en peu de temps
refused-wait =
    { $seconds ->
        [one] Réessayez dans { $seconds } seconde.
       *[other] Réessayez dans { $seconds } secondes.
    }
refused-why = Trop de pages ont été demandées depuis votre connexion à internet : plus que de nombreux lecteurs réunis n’en ouvrent. Cette limite garde le catalogue rapide pour tout le monde ; elle vise les robots, pas vous.
refused-sign-in = Si vous partagez une connexion, dans une école ou une bibliothèque, identifiez-vous : vous aurez votre propre limite. Si cette page revient, dites-le à votre bibliothèque.
refused-ask = Si cette page revient, dites-le à votre bibliothèque.
refused-again = Réessayer
