### Alerts: being told by mail what is new for a search.

## The list

alert-unsubscribe = Unsubscribe
alert-list = Followed searches
alert-empty = You have no alert yet. In your saved searches or in those of your librarians, choose ‘Subscribe’: an e-mail will tell you what arrives.
alert-to-searches = View saved searches
alert-to-alerts = View my alerts
alert-address = E-mails go to { $mail }, and only when there is something new.
alert-no-address = Your account no longer has an e-mail address: nothing can be sent. Give one at the desk.
alert-search-gone = The library no longer offers this search: nothing more will be sent.
alert-rhythm = { $frequency }: { $libraries }.
alert-frequency-at-once = As soon as it arrives
alert-frequency-daily = At most once a day
alert-frequency-weekly = At most once a week
alert-scope-mine = my library
alert-scope-network = the whole network
alert-never-mailed = Nothing new so far.
alert-last-mail =
    Last sent on { $date }: { $count ->
        [one] { $count } new document
       *[other] { $count } new documents
    }.
alert-ended-lately = Ended less than 24 hours ago
alert-subscribe-too = Subscribe: receive an e-mail when new documents arrive

## Changing an alert

alert-edit-title = Edit an alert
alert-how-often = How often
alert-every-at-once = As soon as it arrives
alert-every-text-at-once = Within a quarter of an hour of a document joining the collection.
alert-every-daily = Once a day
alert-every-text-daily = In the morning, if there is something new.
alert-every-weekly = Once a week
alert-every-text-weekly = On Monday morning, if there is something new.
alert-new-where = New where
alert-for-mine = My library
alert-for-text-mine = Your account has no library yet.
alert-for-chosen = Several libraries
alert-for-text-chosen = Those you tick below.
alert-for-network = The whole network
alert-for-text-network = What no library of the network had.
alert-libraries = Libraries to follow
alert-back = Back to my alerts

## Unsubscribing from a mail

alert-stop-question = Unsubscribe from ‘{ $search }’
alert-stop-question-text = You will receive no more e-mails about what is new for ‘{ $search }’. Your other alerts stay as they are.
alert-stop-keep = Keep the alert
alert-stopped = It is stopped
alert-stopped-text = You will receive no more e-mails about what is new for ‘{ $search }’. The search stays in your account.
alert-stop-over = This alert no longer exists
alert-stop-over-text = Nothing more will be sent to you for this search.

## What the last action gave

flash-alert-begun = You are subscribed to ‘{ $what }’.
flash-alert-begun-text = An e-mail will tell you what arrives. Frequency and libraries can be changed in ‘My alerts’.
flash-alert-ended = You are unsubscribed from ‘{ $what }’.
flash-alert-changed = The alert on ‘{ $what }’ is changed.

## Why an alert is refused

alert-refused-no-address = Your account has no e-mail address to write to.
alert-refused-no-home-library = Your account has no library yet: choose one or several, or the whole network.
alert-refused-no-library-chosen = Tick at least one library.
alert-refused-too-many = You have { $count } alerts out of { $limit }.
way-out-see-alerts = View my alerts
way-out-see-alerts-text = End an alert you no longer need.

## The mail

mail-alert-subject =
    { $count ->
        [one] 1 new arrival: { $title }
       *[other] { $count } new arrivals: { $title }
    }
mail-alert-title = New for you
mail-alert-text =
    { $count ->
        [one] 1 new document matches your search ‘{ $title }’.
       *[other] { $count } new documents match your search ‘{ $title }’.
    }
mail-alert-document = { $type }, { $libraries }
mail-alert-hold = Reserve ‘{ $title }’
mail-alert-button = View all results
mail-alert-next = Frequency and libraries can be changed in ‘My alerts’, in your account.
mail-alert-way-out = No longer want these? Unsubscribe from this search, without signing in.
mail-alert-why = You receive this message because you asked to be told of new arrivals in the network { $site }.
