### Comments and coups de cœur: forms, lists, refusals; what moderators see and say.

## Under what is read

comment-heading =
    { $count ->
        [0] Comments
        [one] { $count } comment
       *[other] { $count } comments
    }
comment-none = Nobody has written here yet.
comment-yours = Your comment
comment-sign-in = Sign in to write a comment
contribution-title = Title
contribution-text = Text
contribution-text-hint = A librarian reads it before it is published. At most { $limit } characters.
contribution-signature = Name shown
contribution-signature-hint = This is the name that others read: a pen name is fine.
contribution-signed = { $name }, on { $date }
contribution-nobody = Someone who has left the network
contribution-rating-shown = Rating: { $count } out of { $best }
contribution-report = Report
contribution-named = ‘{ $title }’

## Coups de cœur

recommendation-heart = Add { $title } to my recommendations
recommendation-heart-on = { $title } is among my recommendations: edit
recommendation-heart-add = Add to my recommendations:
recommendation-heart-change = Among my recommendations, edit:
recommendation-new = My recommendation
recommendation-edit = Edit my recommendation
recommendation-intro = Tell others why you liked it.
recommendation-rating = Rating
recommendation-rating-value = { $count } out of { $best }
recommendation-list-empty = You have no recommendations yet. Search for a document, then choose the heart at the corner of its cover.
recommendation-heading = Readers’ recommendations
recommendation-all = All readers’ recommendations
recommendation-all-empty = No recommendations yet. Choose the heart at the corner of a cover to give yours.
recommendation-of = recommended by { $name }
recommendation-record = See the document
recommendation-only-you = Only you can see this page.

## My comments, my coups de cœur

comment-list-empty = You have not written any comments yet. Open a document, a news item, a selection or a recommendation, then fill in ‘Your comment’.
comment-edit = Edit my comment
comment-new = Write a comment
contribution-edit-approval = After a change, a librarian reads it again before it is published.
contribution-changed = This text changed while you were writing. Here is where it stands; your version is kept below.
contribution-about-record = Document: { $title }
contribution-about-event = Event: { $title }
contribution-about-news = News: { $title }
contribution-about-selection = Selection: { $title }
contribution-about-recommendation = Recommendation: { $title }
contribution-about-gone = This is no longer on the portal.
contribution-written = Written on { $date } at { $time }
contribution-view = View
contribution-deleted = ‘{ $title }’ is deleted.
contribution-deleted-text = You can bring it back for { $count } hours.
contribution-restore-taken = You have written another recommendation of this document meanwhile: only one is possible.

## States

contribution-state-waiting = Waiting for approval
contribution-state-published = Published
contribution-state-refused = Refused
contribution-state-unpublished = Taken down
contribution-kind-comment = Comment
contribution-kind-recommendation = Recommendation

## Reporting

report-title = Report this text?
report-text = The library team will read it again and decide whether it stays. Its author will not know who reported it.
report-keep = Do not report

## Refusals

contribution-refused-title-missing = Give your text a title.
contribution-refused-title-too-long = Shorten the title: it has { $length } characters, it may have { $limit }.
contribution-refused-text-too-short = Write a few words: at least { $minimum } characters.
contribution-refused-text-too-long = Shorten the text: it has { $length } characters, it may have { $limit }.
contribution-refused-signature-missing = Say which name to show.
contribution-refused-signature-too-long = Shorten the name shown: at most { $limit } characters.
contribution-refused-signature-is-address = Do not show an address: choose a name or a pen name.
contribution-refused-rating-missing = Give a rating from 1 to 5.
contribution-refused-too-many-today =
    You have already written { $count ->
        [one] { $count } text
       *[other] { $count } texts
    } today, out of { $limit } possible.
contribution-refused-too-young = To publish under your own name, you must be { $minimum } years old.
contribution-refused-already-reported = You have already reported this text: the team is reading it again.
contribution-refused-own-contribution = This text is yours.

## Reasons of moderators: the label in the list, then the sentence to the author

contribution-reason-off-topic = Off topic
contribution-sentence-off-topic = Your text is about something other than what it stands under.
contribution-reason-hurtful = Hurtful words
contribution-sentence-hurtful = Some words may hurt somebody: say the same in another way.
contribution-reason-personal-data = Personal data
contribution-sentence-personal-data = Your text contains personal data, such as a name, an address or a telephone number: take them out.
contribution-reason-tells-the-end = Tells the end
contribution-sentence-tells-the-end = Your text tells how the story ends: leave the surprise to others.
contribution-reason-advertising = Advertising
contribution-sentence-advertising = The portal does not publish advertising.
contribution-reason-quoted = Somebody else’s text
contribution-sentence-quoted = This text seems to be somebody else’s: say it in your own words.
contribution-reason-unclear = Unclear
contribution-sentence-unclear = We did not understand your text: make it clearer.
contribution-reason-signature = Name shown to be changed
contribution-sentence-signature = The name shown will not do: choose another one.
contribution-reason-other = Other reason, given in the message
contribution-sentence-other = We cannot publish this text.

## Moderators

moderation-title = Comments and recommendations
moderation-tabs = Stages
moderation-tab-waiting = To read
moderation-tab-reported = Reported
moderation-tab-decided = Decided
moderation-empty = Nothing to read here.
moderation-column-text = Title, author
moderation-column-about = About
moderation-publish = Publish
moderation-refuse = Refuse
moderation-unpublish = Take down
moderation-keep = Keep
moderation-reason = Reason, if you do not publish it
moderation-reason-choose = Choose a reason…
moderation-reason-needed = Choose a reason: it is written to the person, in their language.
moderation-author = Reader
moderation-about = About
moderation-written = Written
moderation-library = Library
moderation-library-network = The whole network
moderation-reports =
    { $count ->
        [one] Reported by { $count } person
       *[other] Reported by { $count } people
    }
moderation-own = You wrote it: somebody else of the team will decide.
moderation-history = What happened
moderation-history-line = { $date }, { $time }: { $what } ({ $name })
moderation-did-write = written
moderation-did-edit = edited
moderation-did-delete = deleted
moderation-did-restore = brought back
moderation-did-report = reported
moderation-did-publish = published
moderation-did-refuse = refused
moderation-did-unpublish = taken down
moderation-did-keep = kept after a report
moderation-by-reader = a reader
moderation-conflict = Already dealt with by { $name }, { $time }: { $state }.
moderation-conflict-text = Nothing was done; here is where it stands.
flash-contribution-publish = ‘{ $what }’ is published. Its author is told.
flash-contribution-refuse = ‘{ $what }’ is refused. Its author is told, with the reason.
flash-contribution-unpublish = ‘{ $what }’ is taken down. Its author is told, with the reason.
flash-contribution-keep = ‘{ $what }’ stays published.
moderation-rating = Rating with recommendations
moderation-rating-on = { $library } asks for a rating out of five.
moderation-rating-off = { $library } does not ask for a rating.
moderation-rating-ask = Ask for a rating
moderation-rating-stop = Stop asking for a rating
