### Loads of files of records, and what could not be read.

load-title = Catalogue
load-send = Load a file
load-source = Source
load-source-hint = Where the records come from: a record is known by its source and number. Without an answer: the code of the library, or else the name of the file.
load-library = Library of the copies
load-library-hint = The one of copies that do not say theirs.
load-no-library = None: each copy says its own
load-complete = The file holds all that this source has: what is no longer in it is withdrawn
load-file = File
load-file-hint = ISO 2709 or MARCXML, UNIMARC or MARC 21, compressed (gzip) or not; { $limit } at most.
load-megabytes =
    { $count ->
        [one] { $count } MB
       *[other] { $count } MB
    }
load-submit = Load
load-error-file = Choose a file.
load-past = Loads
load-empty = No file has been loaded yet. Send the export of your software: the same file loaded twice changes nothing.
load-column-file = File and source
load-column-state = State
load-column-did = Result
load-column-who = Who and when
load-column-what = What
load-column-count = Count
load-state-waiting = Waiting
load-state-running = Under way
load-state-done = Done
load-state-to-confirm = To confirm
load-state-untitled = Stopped, to confirm
load-state-parked = Stopped by an error: see the tasks
load-state-lost = File gone
load-state-interrupted = Interrupted
load-did-read =
    { $count ->
        [one] { $count } record read
       *[other] { $count } records read
    }
load-did-new =
    { $count ->
        [one] { $count } added
       *[other] { $count } added
    }
load-did-changed =
    { $count ->
        [one] { $count } changed
       *[other] { $count } changed
    }
load-did-withdrawn =
    { $count ->
        [one] { $count } withdrawn
       *[other] { $count } withdrawn
    }
load-did-quarantined =
    { $count ->
        [one] { $count } in quarantine
       *[other] { $count } in quarantine
    }
load-underway = Load under way
load-progress =
    { $count ->
        [one] { $count } record read so far.
       *[other] { $count } records read so far.
    }
load-follow = Follow: the page refreshes itself
load-follow-no = Stop refreshing the page
load-question = To confirm
load-confirm = Records of this source that are not in the file, or that it marks as deleted: { $count } of { $all }. Nothing was withdrawn. If the file is complete, confirm; if not, load the complete file.
load-confirm-submit =
    { $count ->
        [one] Withdraw { $count } record
       *[other] Withdraw { $count } records
    }
load-untitled = { $count } of the first { $all } records have no title: is it really a catalogue?
load-untitled-submit = Load it all the same
load-report = Report
load-count-read = Records read
load-count-new = New
load-count-merged = Joined to a record of another source
load-count-changed = Changed
load-count-unchanged = Unchanged
load-count-withdrawn = Withdrawn
load-count-skipped = Skipped
load-count-quarantined = In quarantine
load-count-items = Copies saved
load-count-items-kept = Copies that left the source, kept because somebody has or awaits them
load-skipped = Skipped, by kind
load-quarantined = In quarantine, by reason
load-unknown-libraries = Unknown libraries, copies left out
load-unmapped = Codes without a meaning here
load-kind-authority = Authority records
load-kind-classification = Classification records
load-kind-holdings-without-a-record = Holdings that name no record
load-kind-holdings-of-an-unknown-record = Holdings of an unknown record
load-code-type = Document type
load-code-collection = Collection
load-code-audience = Audience
load-code-section = Section
load-quarantine-waiting =
    { $count ->
        [one] { $count } record in quarantine
       *[other] { $count } records in quarantine
    }
flash-load-asked = ‘{ $what }’ has arrived and will be loaded.
flash-load-accepted = Noted: the load goes on.
flash-load-answered = A colleague has already answered.

## Quarantine

quarantine-title = Quarantine
quarantine-lead = Records that could not be read. Nothing of them is lost: they wait for a decision.
quarantine-of = Of the load of
quarantine-all-loads = All loads
quarantine-tabs = By situation
quarantine-waiting = To decide
quarantine-decided = Decided
quarantine-empty = Nothing in quarantine: all records were read.
quarantine-none-decided = Nothing has been decided here yet.
quarantine-count =
    { $count ->
        [one] { $count } record
       *[other] { $count } records
    }
quarantine-retry = Read again
quarantine-retry-all = Read all again
quarantine-column-reason = Reason
quarantine-column-beginning = Beginning
quarantine-column-origin = File, source, place
quarantine-column-place = Place
quarantine-column-text = Text
quarantine-at =
    { $count ->
        [one] at byte { $count }
       *[other] at byte { $count }
    }
quarantine-fields = What can be read of it
quarantine-bytes = Bytes
quarantine-cut = Only the beginning of the record was kept: it is too long.
quarantine-more = The beginning is shown; the file holds all of it.
quarantine-no-bytes = Nothing was kept: the whole file cannot be read.
quarantine-download = Download the bytes
quarantine-aside = Leave out
quarantine-aside-reason = Why
quarantine-aside-submit = Leave out
quarantine-error-reason = Say why you leave this record out.
quarantine-decision-retried = Read again
quarantine-decision-set-aside = Left out
quarantine-reason-file = Unreadable file
quarantine-reason-short = Too short to be a record
quarantine-reason-no-fields = No readable field
quarantine-reason-directory = Directory that does not fit the fields
quarantine-reason-truncated = File that ends before the record does
quarantine-reason-unclosed = Record without an end
quarantine-reason-doctype = XML with a DOCTYPE, refused
quarantine-reason-xml = Broken XML
quarantine-reason-deep = XML nested too deeply
quarantine-reason-encoding = Text not in the encoding that is declared
quarantine-reason-not-marc = This is not MARC
quarantine-reason-long = Record too long
quarantine-reason-entity = Unknown XML entity
flash-quarantine-retried = What can be read is loaded again.
flash-quarantine-retried-text =
    { $count ->
        [0] { "" }
        [one] { $count } record still cannot be read.
       *[other] { $count } records still cannot be read.
    }
flash-quarantine-unread = Still unreadable: nothing is changed.
flash-quarantine-aside = Left out: { $what }
flash-quarantine-decided = A colleague has already decided.

## Journal

journal-noun-import = Load
journal-import-ask = File sent
journal-import-accept = Load confirmed
journal-import-end = File loaded
journal-noun-quarantine = Record in quarantine
journal-quarantine-retry = Record read again
journal-quarantine-set-aside = Record left out
job-import = Load of a file
