### What is taken along: feeds, files, citations, and what is said to whoever asked for too much.

take-results = Take these results away
take-results-text =
    { $count ->
        [one] At most the first result.
       *[other] At most the first { $count } documents, in the order of the results, all editions included.
    }
take-export = Export
take-files = Files
take-feed-text = A feed reader shows you what enters the catalogue for this search, without email and without an account. Give it this address.
take-feed = RSS feed
take-cite = Cite or export
take-permalink = Permanent link:
take-permalink-heading = Permanent link
take-record = Take the record away
take-record-text = A table, references for a reference manager, or the MARC record for another library.

export-csv = Table (CSV)
export-ris = References (RIS)
export-bib = References (BibTeX)
export-json = References (CSL-JSON)
export-xml = Records (MARCXML)
export-mrc = Records (ISO 2709)

## Citing a document

cite-heading = Cite this document
cite-title = Cite: { $title }
cite-styles = In a bibliography
cite-check = These references are made from the record. Read them over: your school or your publisher may want something else.
cite-and = and
cite-apa-and = &
cite-others = et al.
cite-no-date = n.d.
cite-colon = { $before }: { $after }
cite-director = director
cite-online = Available at

## What is missing in a file

left-out-title = This file would be incomplete
left-out-text =
    { $count ->
        [one] One document of { $total } cannot be written in this format.
       *[other] { $count } documents of { $total } cannot be written in this format.
    }
left-out-no-source = has no MARC record
left-out-unreadable = has a MARC record that can no longer be read
left-out-too-long = is too long for ISO 2709, which ends at 99,999 bytes
left-out-gone = is no longer in the catalogue
left-out-rest =
    { $count ->
        [one] Take the other document
       *[other] Take the { $count } other documents
    }
left-out-other = Take everything as MARCXML

## For feed readers and browsers

feed-title = { $site }: { $search }
feed-title-all = { $site }: the whole catalogue
feed-description = The latest documents in the catalogue for this search
open-search-description = Search the catalogue: { $site }

## To whoever asked for too much

refused-title = Too many requests in a short time
refused-wait =
    { $seconds ->
        [one] Try again in { $seconds } second.
       *[other] Try again in { $seconds } seconds.
    }
refused-why = More pages have been asked for over your internet connection than many readers together open. This limit keeps the catalogue fast for everybody; it is meant for robots, not for you.
refused-sign-in = If you share a connection, in a school or a library, sign in: you will have a limit of your own. If this page comes back, tell your library.
refused-ask = If this page comes back, tell your library.
refused-again = Try again
