### What stands around every page: header, footer, menus, and the words of no noun in particular.

site-skip-to-content = Skip to content
site-page-title = { $page } — { $site }
site-page-title-error = Error: { $page }
site-home = Home
site-breadcrumb = You are here

## Header

site-my-library = My library
site-change-library = Change
site-choose-library = Choose my library
site-opening-open-until = Open until { $time }
site-closed-until = Closed, opens { $day } at { $time }
site-closed = Closed
site-closed-today = Closed today
site-language = Language
site-language-fr = Français
site-language-nl = Nederlands
site-language-de = Deutsch
site-language-en = English
site-search = Search for a title, an author, a subject

## Main menu

nav-label = Main menu
nav-catalogue = Catalogue
nav-agenda = Events
nav-news = News
nav-selections = Selections
nav-libraries = Libraries
nav-staff = Staff area

## Account

sign-in = Sign in
sign-in-submit = Sign in
sign-out = Sign out
welcome = Welcome, { $name }
account-menu = My account
account-menu-label = My account menu
account-menu-profile = My profile
account-menu-loans-holds = Loans and reservations
account-menu-lists = My lists
account-menu-saved-searches = Saved searches
account-menu-alerts = My alerts
account-menu-recommendations = My recommendations
account-menu-registrations = My event registrations
account-menu-fees = My fees
account-menu-comments = My comments
account-menu-suggestion = Purchase suggestion

## Footer

footer-network = The network
footer-libraries =
    { $count ->
        [one] { $count } library
       *[other] { $count } libraries
    }
footer-registering = Joining, fees
footer-rules = Rules and loan periods
footer-help = Help
footer-help-holds = Reserving, renewing, returning
footer-contact = Write to the library
footer-site = This site
footer-accessibility = Accessibility
footer-privacy = Privacy
footer-source = Free source code
site-theme = Display
site-theme-auto = Auto
site-theme-light = Light
site-theme-dark = Dark

## Actions and marks found on many pages

site-back = Back
site-cancel = Cancel
site-close = Close
site-save = Save
site-edit = Edit
site-delete = Delete
site-validate = Confirm
site-print = Print
site-see = View
site-undo = Undo
site-all = All
site-optional = (optional)
site-yes = Yes
site-no = No
site-details = Details
site-today = Today
site-free = Free of charge
site-none = None
site-form-errors =
    { $count ->
        [one] One answer needs correcting
       *[other] { $count } answers need correcting
    }
site-field-required = Fill in ‘{ $field }’
site-field-too-long =
    Shorten ‘{ $field }’: { $count ->
        [one] { $count } character
       *[other] { $count } characters
    } at most
site-field-email = Check the e-mail address: it should be like name@example.be
site-field-date = Check the date: day/month/year
site-field-date-of = Check ‘{ $field }’: day/month/year

## Near days and waiting times

day-today = today
day-tomorrow = tomorrow
day-yesterday = yesterday
day-in =
    in { $count } { $count ->
        [one] day
       *[other] days
    }
day-ago =
    { $count } { $count ->
        [one] day
       *[other] days
    } ago
day-count =
    { $count } { $count ->
        [one] day
       *[other] days
    }
waiting-minutes = { $count } min
waiting-hours = { $count } h
waiting-days = { $count } d

## Demonstration

demo-banner = Demonstration: libraries, people and addresses are invented.
demo-accounts = Demonstration accounts
demo-accounts-intro = Each password stands beside the name.
demo-mailbox = View the e-mails sent
demo-mailbox-title = E-mails sent
demo-mailbox-empty = No e-mail has left yet. Reserve something to see one.
demo-mailbox-to = To
demo-mailbox-subject = Subject
demo-mailbox-sent = Sent
demo-mailbox-text = Text version
demo-mailbox-html = Formatted version
demo-mailbox-calendar = Attachment, for the calendar
account-menu-family = Family
account-menu-reminders = Reminders and calendar
