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
";
