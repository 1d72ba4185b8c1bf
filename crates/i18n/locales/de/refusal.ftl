### Why not, whoever asks: what blocks a reader, and the ways out of any refusal.


## Blocks

block-not-enrolled = Sie sind in diesem Verbund nicht angemeldet.
block-card-expired = Ihre Anmeldung ist seit { $date } nicht mehr gültig.
block-card-lost = Ihr Ausweis wurde als verloren gemeldet.
block-membership-unpaid = Ihr Jahresbeitrag ist nicht bezahlt: es bleiben { $amount } zu zahlen.
block-debt-over = Ihre offenen Gebühren betragen { $amount }, die Grenze liegt bei { $limit }.
block-overdue-items =
    Sie haben { $count ->
        [one] { $count } überfälliges Medium
       *[other] { $count } überfällige Medien
    }, die Grenze liegt bei { $limit }.
block-staff = Ihr Konto ist gesperrt. Zuständige Bibliothek: { $library }.

## Ways out: a few words for a link, then a sentence

way-out-see-holds = Meine Vormerkungen ansehen
way-out-see-holds-text = Verfolgen Sie Ihre Vormerkungen oder löschen Sie eine, die Sie nicht mehr brauchen.
way-out-see-loans = Meine Ausleihen ansehen
way-out-see-loans-text = Sehen Sie Ihre Ausleihen an: geben Sie zurück oder verlängern Sie, was möglich ist.
way-out-see-fees = Meine offenen Gebühren ansehen
way-out-see-fees-text = Bezahlen Sie den Betrag an der Theke und versuchen Sie es erneut.
way-out-ask-library = Die Bibliothek kontaktieren
way-out-ask-library-text = Kommen Sie an die Theke oder rufen Sie an: das Team sagt Ihnen, was möglich ist.
way-out-renew-membership = Anmeldung an der Theke erneuern
way-out-renew-membership-text = Kommen Sie an die Theke Ihrer Bibliothek: das dauert wenige Minuten.
way-out-replace-card = Ersatzausweis an der Theke holen
way-out-replace-card-text = Holen Sie an der Theke einen neuen Ausweis; Vormerkungen und Ausleihen bleiben erhalten.
way-out-fetch-from-shelf = Aus dem Regal holen
way-out-fetch-from-shelf-text = Holen Sie es während der Öffnungszeiten aus dem Regal.
way-out-read-on-site = Vor Ort einsehen
way-out-read-on-site-text = Sehen Sie es während der Öffnungszeiten in der Bibliothek ein.
way-out-choose-pickup = Eine andere Abholbibliothek wählen
way-out-choose-pickup-text = Wählen Sie eine andere Abholbibliothek.
way-out-choose-volume = Band oder Heft wählen
way-out-choose-volume-text = Wählen Sie den Band oder das Heft und bestätigen Sie dann.
way-out-choose-another = Eine andere Ausgabe suchen
way-out-choose-another-text = Suchen Sie eine andere Ausgabe oder einen anderen Titel.
way-out-suggest-purchase = Diese Anschaffung vorschlagen
way-out-suggest-purchase-text = Schlagen Sie Ihrer Bibliothek diese Anschaffung vor.
way-out-bring-back = Rechtzeitig zurückgeben
way-out-bring-back-text = Geben Sie es rechtzeitig zurück: vielleicht wartet schon jemand.
way-out-correct = Korrigieren
way-out-correct-text = Korrigieren Sie die Angabe und bestätigen Sie dann.
way-out-come-back-tomorrow = Morgen wiederkommen
way-out-come-back-tomorrow-text = Kommen Sie morgen wieder: Ihr Text bleibt in diesem Formular, solange die Seite offen ist.
way-out-ask-parent = Die Eltern fragen
way-out-ask-parent-text = Bitten Sie die erwachsene Person, die für Ihren Ausweis verantwortlich ist: sie kann von ihrem Konto aus schreiben.
way-out-see-contributions = Meine Kommentare ansehen
way-out-see-contributions-text = Ändern oder löschen Sie ihn in Ihrem Konto.
way-out-see-suggestions = Meine Vorschläge ansehen
way-out-see-suggestions-text = Verfolgen Sie Ihre Vorschläge, oder ziehen Sie einen zurück, den Sie nicht mehr brauchen.
way-out-see-lists = Meine Listen ansehen
way-out-see-lists-text = Löschen Sie eine Liste, nehmen Sie Medien heraus, oder speichern Sie in einer anderen.
way-out-see-basket = Die ausgewählten Medien ansehen
way-out-see-basket-text = Speichern Sie die ausgewählten Medien in einer Liste, oder entfernen Sie Häkchen.
