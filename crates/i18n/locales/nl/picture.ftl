### Pictures beside what librarians publish.

staff-nav-pictures = Afbeeldingen
publishing-picture = Afbeelding
publishing-picture-none = Geen
publishing-picture-hint = Afbeeldingen voeg je toe op de pagina ‘Afbeeldingen’ van het menu.
picture-add = Een afbeelding toevoegen
picture-file = Bestand
picture-file-hint = JPEG, PNG of WebP, hoogstens 10 MB. De afbeelding wordt verkleind, en wat het bestand verder zegt (plaats, toestel) wordt niet bewaard.
picture-alt = Wat de afbeelding toont
picture-alt-hint = In één zin, voor wie ze niet ziet.
picture-decorative = Ze versiert alleen: ze vertelt niets
picture-decorates = Versiering
picture-name = Naam, om ze terug te vinden
picture-kept = Afbeeldingen van je bibliotheken
picture-empty = Nog geen afbeelding.
picture-error-file = Kies een bestand.
picture-error-alt = Zeg wat de afbeelding toont, of vink aan dat ze alleen versiert.
picture-error-name = Geef ze een naam.
picture-unusable-unreadable = Dit bestand is geen leesbare JPEG, PNG of WebP.
picture-unusable-too-large = Dit bestand is groter dan 10 MB.
picture-unusable-too-many-dots = Deze afbeelding telt meer dan 40 miljoen punten: verklein ze eerst.
flash-picture-added = ‘{ $what }’ is toegevoegd.
flash-picture-changed = ‘{ $what }’ is gewijzigd.
flash-picture-undescribed = Er is niets gewijzigd: zeg wat de afbeelding toont, of vink aan dat ze alleen versiert.
flash-picture-conflict = Iemand heeft deze afbeelding intussen gewijzigd: kijk ze na en probeer opnieuw.
flash-picture-deleted = ‘{ $what }’ is verwijderd.
flash-picture-used = ‘{ $what }’ wordt nog gebruikt: haal ze eerst weg van de pagina’s die ze tonen.
