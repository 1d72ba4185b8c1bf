### Why not, whoever asks: what blocks a reader, and the ways out of any refusal.


## Blocks

block-not-enrolled = Vous n’êtes pas inscrit dans ce réseau.
block-card-expired = Votre inscription n’est plus valable depuis le { $date }.
block-card-lost = Votre carte a été déclarée perdue.
block-membership-unpaid = Vous n’êtes pas en ordre de cotisation : il reste { $amount } à payer.
block-debt-over = Vous devez { $amount }, et la limite est de { $limit }.
block-overdue-items =
    Vous avez { $count ->
        [one] { $count } document
       *[other] { $count } documents
    } en retard, et la limite est de { $limit }.
block-staff = Votre compte est bloqué. Bibliothèque à contacter : { $library }.

## Ways out: a few words for a link, then a sentence

way-out-see-holds = Voir mes réservations
way-out-see-holds-text = Suivez vos réservations, ou supprimez celle dont vous n’avez plus besoin.
way-out-see-loans = Voir mes prêts
way-out-see-loans-text = Voyez vos prêts : rendez ou prolongez ce qui peut l’être.
way-out-see-fees = Voir mes dettes
way-out-see-fees-text = Réglez cette somme au comptoir, puis recommencez.
way-out-ask-library = Contacter la bibliothèque
way-out-ask-library-text = Passez au comptoir ou téléphonez : l’équipe vous dira ce qui est possible.
way-out-renew-membership = Se mettre en ordre au comptoir
way-out-renew-membership-text = Passez au comptoir de votre bibliothèque : cela prend quelques minutes.
way-out-replace-card = Faire refaire la carte au comptoir
way-out-replace-card-text = Demandez une nouvelle carte au comptoir ; vos réservations et vos prêts la suivent.
way-out-fetch-from-shelf = Le prendre en rayon
way-out-fetch-from-shelf-text = Venez le prendre en rayon, aux heures d’ouverture.
way-out-read-on-site = Le consulter sur place
way-out-read-on-site-text = Venez le consulter à la bibliothèque, aux heures d’ouverture.
way-out-choose-pickup = Choisir une autre bibliothèque de retrait
way-out-choose-pickup-text = Choisissez une autre bibliothèque de retrait.
way-out-choose-volume = Choisir le tome ou le numéro
way-out-choose-volume-text = Choisissez le tome ou le numéro, puis validez.
way-out-choose-another = Chercher une autre édition
way-out-choose-another-text = Cherchez une autre édition ou un autre titre.
way-out-suggest-purchase = Suggérer cet achat
way-out-suggest-purchase-text = Suggérez cet achat à votre bibliothèque.
way-out-bring-back = Le rapporter à temps
way-out-bring-back-text = Rapportez-le à temps : quelqu’un d’autre l’attend peut-être.
way-out-correct = Corriger
way-out-correct-text = Corrigez la réponse, puis validez.
way-out-come-back-tomorrow = Revenir demain
way-out-come-back-tomorrow-text = Revenez demain : votre texte vous attend dans ce formulaire tant que la page reste ouverte.
way-out-ask-parent = Demander à un parent
way-out-ask-parent-text = Demandez à la personne adulte qui répond de votre carte : elle peut écrire depuis son compte.
way-out-see-contributions = Voir mes commentaires
way-out-see-contributions-text = Modifiez-le ou supprimez-le dans votre compte.
way-out-see-suggestions = Voir mes suggestions
way-out-see-suggestions-text = Suivez vos suggestions, ou retirez-en une dont vous n’avez plus besoin.
way-out-see-lists = Voir mes listes
way-out-see-lists-text = Supprimez une liste, retirez-en des documents, ou enregistrez dans une autre.
way-out-see-basket = Voir les documents choisis
way-out-see-basket-text = Enregistrez les documents choisis dans une liste, ou décochez-en.
