### Records and their copies: labels, coded values, states of a copy.


## The page of a record

record-page-title = { $title }, { $author }
record-by = by { $author }
record-contributor = { $name } ({ $role })
record-authors = Authors
record-contributors = With
record-published = Published
record-publisher = Publisher
record-edition = Edition
record-place = Place
record-extent = Extent
record-language = Language
record-languages = Languages
record-original-title = Original title
record-original-language = Original language
record-series = Series
record-set = Set
record-volume = Volume { $volume }
record-subjects = Subjects
record-genres = Genres
record-audience = Audience
record-class-number = Class number
record-isbn = ISBN
record-issn = ISSN
record-summary = Summary
record-contents = Contents
record-notes = Notes
record-links = Links
record-other-titles = Other titles
record-details = Full description
record-come = Come and take it, or reserve it: we will put it aside.
record-available-libraries =
    On the shelf in { $count } of { $total ->
        [one] { $total } library
       *[other] { $total } libraries
    }
record-holds-waiting =
    { $count ->
        [0] No reservations waiting
        [one] { $count } reservation waiting
       *[other] { $count } reservations waiting
    }
record-loan-period =
    Loan of { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
record-renewals =
    { $count ->
        [0] Cannot be renewed
        [one] Renewable once
       *[other] Renewable { $count } times
    }
record-editions = Other editions and formats
record-edition-shown = You are viewing this edition
record-shelf = On the same shelf
record-shelf-text = What you would see beside it, at { $shelf }.
record-share = Share
record-number = Record { $number }
record-untitled = Untitled

## The table of copies

record-items = Where to find it
record-items-caption = Copies by library
record-items-none = No library of the network has a copy for now.
record-items-count =
    { $count ->
        [one] { $count } copy
       *[other] { $count } copies
    }
record-items-more =
    { $count ->
        [one] Show { $count } more copy
       *[other] Show { $count } more copies
    }
record-column-library = Library
record-column-section = Section
record-column-call-number = Call number
record-column-state = Status
record-column-volume = Volume or issue
record-call-number-help = The call number is the label on the spine: it tells which shelf to look on.
record-my-library = my library

## States of a copy

item-state-on-shelf = On the shelf
item-state-on-loan = On loan
item-state-in-transit = In transit
item-state-on-hold-shelf = Reserved
item-state-reference-only = Reference only
item-state-on-order = On order
item-state-in-process = In process
item-state-stacks = Available in the stacks, ask at the desk
item-state-missing = Missing
item-state-lost = Lost
item-state-damaged = Damaged
item-state-withdrawn = Withdrawn
item-state-unknown = Status unknown
item-due = due { $date }
item-overdue = due since { $date }
item-arrives = arrives about { $date }
item-holds =
    { $count ->
        [one] { $count } reservation
       *[other] { $count } reservations
    }
item-state-as-of = according to the file of { $date }

## Types of document

document-type-book = Book
document-type-comic = Comic
document-type-manga = Manga
document-type-large-print = Large print
document-type-easy-read = Easy read
document-type-audiobook = Audiobook
document-type-ebook = Ebook
document-type-periodical = Magazine or newspaper
document-type-score = Sheet music
document-type-music = Music
document-type-film = Film
document-type-game = Board game
document-type-software = Video game or software
document-type-map = Map
document-type-picture = Picture
document-type-object = Object
document-type-online = Online resource
document-type-other = Other item

## Audiences

audience-youth = Children
audience-teen = Teenagers
audience-adult = Adults

## Fiction

fiction-fiction = Fiction
fiction-nonfiction = Non-fiction

## What a contributor did

role-author = author
role-illustrator = illustrator
role-scriptwriter = scriptwriter
role-translator = translator
role-director = director
role-actor = actor
role-narrator = narrator
role-composer = composer
role-performer = performer
role-editor = editor
role-prefacer = preface
role-publisher = publisher
role-other = contributor

## What a subject names

subject-kind-topic = Topic
subject-kind-name = Person or body
subject-kind-place = Place
subject-kind-genre = Genre
subject-kind-keyword = Keyword
