//! What is tried first by those who try everywhere: words, rows of the keyboard, and what people
//! think of in front of a library's form. Written folded, and without digits at the end: years and
//! « 123 » count for nothing anyway.

/// The words, between spaces.
pub const WORDS: &str = "
    123456789 1234567890 0123456789 987654321 0987654321 12345678 1234567 123456 123123 112233
    111111 000000 666666 654321 azertyuiop azerty qsdfghjklm qsdfgh wxcvbn qwertyuiop qwerty
    qwertzuiop qwertz asdfghjkl asdfgh zxcvbnm aqwzsx 1q2w3e4r 1qaz2wsx q1w2e3r4 qazwsx abcdef
    abc123 abcd1234 password passwort kennwort wachtwoord motdepasse motdepass monmotdepasse passe
    pass admin administrateur administrator root welcome welkom willkommen bienvenue bonjour hallo
    hello coucou salut letmein changeme changezmoi geheim secret default test testtest login guest
    user lecteur lecture bibliotheque bibliotheek bibliothek biblio library mediatheque livre livres
    passeportlecture cartedelecteur iloveyou jetaime jtaime ikhouvanjou ichliebedich monamour amour
    cherie cheri doudou loulou chouchou princesse princess prinzessin soleil sunshine sonnenschein
    zonneschijn schatzi schatje schatz monkey dragon master shadow superman batman pokemon naruto
    minecraft starwars harrypotter football voetbal fussball baseball anderlecht standard clubbrugge
    reddevils diablesrouges marseille belgique belgium belgie belgien bruxelles brussel wallonie
    chocolat chocolate nutella vacances liberte famille maman papa mamanpapa maison chien chaton
    toutou computer ordinateur internet google facebook whatever trustno michael charlie thomas
    nicolas julien camille caroline printemps automne hiver zomer winter summer spring
    1q2w3e 2wsx 3edc 1qaz zaq1 zaq12wsx cde3 qweasd qweasdzxc asdzxc azeqsd 147258369 159753
    147258 159357 741852963 789456123 123321 121212 131313 696969 777777 888888 101010 passw0rd
    motdepass sesame ouvretoi bonsoir salutation goedemorgen gutentag hallihallo licht sterren
    alexandre alexander alexandra antoine arthur aurelie aurore benjamin benoit celine charlotte
    chloe christophe clement corentin cynthia damien daniel david denis dimitri elodie emilie emma
    estelle fabien fatima florian francois frederic gabriel gauthier gregory guillaume hugo
    isabelle jeremy jessica jeroen jonathan joris justine karim kevin laetitia laura laurent
    leonardo loic lotte louis louise lucas ludovic manon marie marine martin mathieu maxime melanie
    melissa michel mohamed mohammed morgane nathalie nathan noah noemie olivier pascal patrick
    philippe pierre pieter quentin raphael robin romain samuel sandrine sarah sebastien simon sofie
    sophie stephane stephanie steven sylvie theo valerie vanessa veronique victor vincent virginie
    wouter xavier yassine zinedine liverpool chelsea arsenal barcelona realmadrid juventus manchester
    feyenoord ajax bayern genk charleroi mouscron ferrari porsche mercedes peugeot renault toyota
    playstation nintendo zelda mario fortnite roblox spiderman ironman deadpool pikachu sonic simba
    bambi minnie mickey hellokitty barbie snoopy tigrou caramel vanille fraise banane cerise tournesol
    papillon coccinelle licorne dauphin perroquet hirondelle panthere lionceau nounours chaussette
    tweety blackjack metallica nirvana rammstein eminem rihanna shakira beyonce stromae indochine
    soleilmerci amitie tendresse bisous bisou jetadore toujours forever friends angel
    angelique diable demon enfer paradis liberty freedom peace london paris berlin amsterdam
    antwerpen anvers gand bruges liege namur mons charlotte luxembourg
";
