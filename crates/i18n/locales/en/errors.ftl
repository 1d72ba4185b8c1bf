### Pages that say why a page cannot be shown, and where to go from there.

error-not-found-title = This page does not exist
error-not-found-text = This page does not exist or has moved. Search the catalogue, or go back to the home page.
error-gone-title = This title has left the catalogue
error-gone-text = No library of the network has a copy any more. Look for another edition.
error-forbidden-title = This page is for staff
error-forbidden-text = Your account does not open it. Ask the person who manages rights in your library.
error-server-title = The site has a problem
error-server-text = Your loans and reservations are safe. Try again in a few minutes; if the problem stays, give your library this reference: { $reference }
error-busy-title = The site is very busy
error-busy-text = Try again in a minute. Nothing was lost.
error-unprocessable-title = This request is incomplete
error-unprocessable-text = Go back to the previous page and check your answers.
error-bad-request-title = This address is not complete
error-bad-request-text = It may have been cut while copying. Start again from the home page.
error-method-title = This page does not open this way
error-method-text = Go back to the previous page and use its button.
error-too-large-title = This is too large to send
error-too-large-text = Shorten the text or choose a smaller file.
error-too-many-title = Too many requests in a short time
error-too-many-text =
    Wait { $seconds ->
        [one] { $seconds } second
       *[other] { $seconds } seconds
    } before trying again.
error-csrf-title = This request does not come from our pages
error-csrf-text = For safety, nothing was done. Open the page on this site and start again.
error-form-expired-title = This form has been used already or is too old
error-form-expired-text = Reload the page: it shows where your request stands.
error-session-expired-title = Your session has ended
error-session-expired-text = Sign in again: you will come back to the same page, with your answers.
error-ils-down = The catalogue can be searched, but accounts at { $library } are unavailable for now. Try again later or phone the library.
error-ils-down-until = The catalogue can be searched, but accounts are unavailable until about { $time }.
error-search-down = Search is unavailable for now. Your account, loans and reservations still work.
error-read-only = The portal is under maintenance: you can search, but not reserve yet. Try again in a few minutes.
error-to-home = Go to the home page
error-to-search = Search the catalogue
error-reference = Reference: { $reference }
