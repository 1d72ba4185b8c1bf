//! What searches are understood as.

use super::*;
use crate::facet::YearRange;

fn word(text: &str) -> Content {
    Content::Word(text.into())
}

fn contents(text: &str) -> Vec<(Occur, Vec<Content>)> {
    let query = Query::parse(text);
    let clauses = query.clauses().iter();
    clauses
        .map(|clause| {
            (
                clause.occur,
                clause.any.iter().map(|atom| atom.content.clone()).collect(),
            )
        })
        .collect()
}

fn musts(text: &str) -> Vec<Vec<Content>> {
    contents(text)
        .into_iter()
        .filter(|(occur, _)| *occur == Occur::Must)
        .map(|(_, any)| any)
        .collect()
}

#[test]
fn common_words_are_not_asked_for_when_others_are() {
    assert_eq!(
        musts("Hygiène de l'assassin"),
        [[word("hygiene")], [word("assassin")]]
    );
    assert_eq!(
        musts("Et si"),
        [[word("et")], [word("si")]]
            .into_iter()
            .skip(1)
            .collect::<Vec<_>>()
    );
    assert_eq!(musts("de la"), [[word("de")], [word("la")]]);
    assert_eq!(
        Query::parse("Hygiène de l'assassin").as_title().as_deref(),
        Some("hygiene de assassin")
    );
}

#[test]
fn an_isbn_is_known_in_any_form() {
    for text in [
        "9782070360024",
        "978-2-07-036002-4",
        "2-07-036002-4",
        "ISBN 978 2 07 036002 4",
        "isbn:2070360024",
    ] {
        assert_eq!(musts(text), [[Content::Number("9782070360024".into())]], "{text}");
    }
    assert_eq!(
        musts("camus 9782070360024 2070360024"),
        [
            [word("camus")],
            [Content::Number("9782070360024".into())],
            [Content::Number("9782070360024".into())]
        ]
    );
}

#[test]
fn several_isbns_pasted_together_are_any_of_them() {
    let number = |text: &str| Content::Number(text.into());
    let both = [vec![number("9782070360024"), number("9782990007214")]];
    for text in [
        "9782070360024, 9782990007214",
        "9782070360024,9782990007214",
        "9782070360024 9782990007214",
        "9782070360024\n9782990007214",
        "2-07-036002-4 ; 978-2-99000721-4",
        "ISBN 2070360024 / ISBN 9782990007214",
    ] {
        assert_eq!(musts(text), both, "{text}");
    }
    let other = musts("camus OR 9782070360024 9782990007214");
    assert_eq!(other.len(), 2, "{other:?}");
    let wrong = musts("ISBN 2070360025,9782070360024");
    assert_eq!(wrong, [[number("2070360025"), number("9782070360024")]]);
    let issns = musts("0771-6257, 2070360024");
    assert_eq!(issns.len(), 1, "{issns:?}");
    assert_eq!(
        musts("camus, 9782070360024"),
        [[word("camus")], [number("9782070360024")]]
    );
    assert_eq!(musts("1984, 2001"), [[word("1984")], [word("2001")]]);
}

#[test]
fn a_saint_may_be_in_short() {
    assert_eq!(
        musts("st exupéry"),
        [vec![word("st"), word("saint")], vec![word("exupery")]]
    );
    let parts = |first: &str| Content::AllOf(vec![first.into(), "exupery".into()]);
    assert_eq!(
        musts("st-exupery"),
        [[
            parts("st"),
            word("stexupery"),
            parts("saint"),
            word("saintexupery")
        ]]
    );
    assert_eq!(
        musts("auteur:(ste therese)"),
        [vec![word("ste"), word("sainte")], vec![word("therese")]]
    );
    assert_eq!(musts("rue st"), [[word("rue")], [word("st")]]);
    let full = Query::parse("saint nicolas");
    assert_eq!(full.clauses()[0].also[0].content, word("st"));
    let near = Query::parse("l'affaire st fiacre").near_titles();
    assert!(near.iter().any(|title| title.starts_with("affair")), "{near:?}");
    assert!(near.iter().any(|title| title.contains("saint")), "{near:?}");
}

#[test]
fn a_phrase_can_be_asked_without_its_quotation_marks() {
    for (text, loose) in [
        ("\"harry potter 3\"", Some(("harry potter 3", true))),
        (
            "titre:\"en 80 jours\" verne",
            Some(("titre:(en 80 jours) verne", true)),
        ),
        ("« quatre-vingts jours »", Some(("quatre-vingts jours", true))),
        ("\"spider -man 3\"", Some(("spider man 3", true))),
        ("\"Tout OU rien\"", Some(("tout ou rien", false))),
        ("titre:\"a) b 2\"", Some(("titre:(a b 2)", true))),
        ("chat\"noir 2\"", Some(("chat noir 2", true))),
        (
            "\"petit prince\" -\"cannibale 2\"",
            Some(("petit prince -\"cannibale 2\"", false)),
        ),
        ("-\"petit prince\"", None),
        ("harry potter 3", None),
    ] {
        let found = Query::parse(text).without_quotes();
        let found = found.map(|(text, has_number)| {
            let words: Vec<&str> = text.split_whitespace().collect();
            (words.join(" "), has_number)
        });
        let expected = loose.map(|(text, has_number)| (text.to_owned(), has_number));
        assert_eq!(found, expected, "{text}");
    }
}

#[test]
fn signs_and_fields_are_understood() {
    let query = Query::parse("auteur:nothomb -titre:péplum \"robert des noms propres\" chat OR chien");
    let shown: Vec<(Occur, Field, usize)> = query
        .clauses()
        .iter()
        .map(|clause| (clause.occur, clause.any[0].field, clause.any.len()))
        .collect();
    assert_eq!(
        shown,
        [
            (Occur::Must, Field::Author, 1),
            (Occur::MustNot, Field::Title, 1),
            (Occur::Must, Field::Any, 1),
            (Occur::Must, Field::Any, 2),
        ]
    );
    assert_eq!(query.as_title().as_deref(), Some("chat chien"));
}

#[test]
fn years_several_words_and_beginnings_are_understood() {
    let years = |text| YearRange::parse(text).map(Content::Years);
    for (typed, meant) in [
        ("annee:1999", "1999"),
        ("annee:1990-1999", "1990-1999"),
        ("année:1990..1999", "1990-1999"),
        ("jaar:2010-", "2010-"),
        ("year:>2009", "2010-"),
        ("jahr:<=1950", "-1950"),
        ("annee:[2000 TO 2010]", "2000-2010"),
        ("annee:{2000 TO 2010}", "2001-2009"),
        ("annee:[2000 to 2010}", "2000-2009"),
        ("annee:[2000 TO *]", "2000-"),
        ("annee:{* TO 2000}", "-1999"),
        ("annee:[2000-2010]", "2000-2010"),
        ("annee:[2000]", "2000"),
    ] {
        assert_eq!(
            Some(musts(typed)),
            years(meant).map(|years| vec![vec![years]]),
            "{typed}"
        );
    }
    assert_eq!(
        musts("annee:hier"),
        [[word("hier")]],
        "the name of a field is no word"
    );
    assert_eq!(musts("annee:[* TO *]"), [[word("to")]]);
    assert_eq!(musts("annee:[2000 chat"), [[word("2000")], [word("chat")]]);
    assert_eq!(
        contents("auteur:(amélie nothomb) nothom* -annee:1992"),
        [
            (Occur::Must, vec![word("amelie")]),
            (Occur::Must, vec![word("nothomb")]),
            (Occur::Must, vec![Content::Prefix("nothom".into())]),
            (Occur::MustNot, vec![Content::Years(YearRange::year(1992))]),
        ]
    );
    assert_eq!(musts("n* *"), [[word("n")]]);
}

#[test]
fn not_in_capitals_is_a_sign_and_never_in_a_title() {
    assert_eq!(
        contents("chat NOT chien"),
        [
            (Occur::Must, vec![word("chat")]),
            (Occur::MustNot, vec![word("chien")])
        ]
    );
    assert_eq!(
        contents("chat SAUF \"chien jaune\" gris"),
        [
            (Occur::Must, vec![word("chat")]),
            (
                Occur::MustNot,
                vec![Content::Phrase(vec!["chien".into(), "jaune".into()])]
            ),
            (Occur::Must, vec![word("gris")]),
        ]
    );
    assert!(
        contents("TO BE OR NOT TO BE")
            .iter()
            .all(|(occur, _)| *occur == Occur::Must)
    );
    assert_eq!(musts("chat NOT"), [[word("chat")], [word("not")]]);
}

#[test]
fn numbers_in_words_are_also_figures() {
    assert_eq!(musts("septante"), [[word("septante"), word("70")]]);
    let quatre_vingt = Content::AllOf(vec!["quatre".into(), "vingt".into(), "treize".into()]);
    assert_eq!(
        musts("quatre-vingt-treize"),
        [[quatre_vingt, word("quatrevingttreize"), word("93")]]
    );
}

#[test]
fn what_announces_a_volume_is_not_asked_for() {
    for text in ["naruto tome 3", "naruto t. 3", "naruto vol. 3", "naruto n\u{b0}3"] {
        assert_eq!(musts(text), [[word("naruto")], [word("3")]], "{text}");
        assert_eq!(
            Query::parse(text).as_title().as_deref(),
            Some("naruto 3"),
            "{text}"
        );
    }
    assert_eq!(
        musts("naruto t3"),
        [vec![word("naruto")], vec![word("t3"), word("3")]]
    );
    let either = musts("naruto t2 OR t3").remove(1);
    assert_eq!(either.len(), 4, "{either:?}");
    for text in [
        "tome 3 naruto",
        "tome 3 de naruto",
        "vol. 3 naruto",
        "n\u{b0}3 naruto",
        "deel 3 van naruto",
    ] {
        assert_eq!(musts(text), [[word("3")], [word("naruto")]], "{text}");
    }
    assert_eq!(
        musts("t3 naruto"),
        [vec![word("t3"), word("3")], vec![word("naruto")]]
    );
    for text in ["tome 3 naruto", "t3 de naruto", "volume 3 naruto"] {
        assert_eq!(
            Query::parse(text).as_title().as_deref(),
            Some("naruto 3"),
            "{text}"
        );
    }
    assert_eq!(musts("t3"), [[word("t3")]]);
    assert_eq!(musts("tome 3 de"), [[word("tome")], [word("3")]]);
    assert_eq!(musts("tome 3"), [[word("tome")], [word("3")]]);
    assert_eq!(musts("no logo"), [[word("no")], [word("logo")]]);
}

#[test]
fn a_hyphen_does_not_matter() {
    let parts = Content::AllOf(vec!["week".into(), "end".into()]);
    assert_eq!(musts("week-end"), [[parts, word("weekend")]]);
}

#[test]
fn a_lone_letter_helps_but_is_not_asked_for() {
    assert_eq!(
        contents("l assassin"),
        [
            (Occur::Should, vec![word("l")]),
            (Occur::Must, vec![word("assassin")])
        ]
    );
    assert_eq!(musts("x"), [[word("x")]]);
}

#[test]
fn strange_queries_mean_something_or_nothing() {
    for text in [
        "*:*",
        "\"",
        "-",
        "--",
        "OR",
        "title:/.*/",
        "«",
        ":",
        "\u{202e}",
        "()[]{}^~",
    ] {
        let query = Query::parse(text);
        assert!(query.clauses().len() <= 1, "{text}: {query:?}");
    }
    assert!(Query::parse("").is_empty());
    assert!(Query::parse(" \0 ").is_empty());
    assert!(Query::parse("?!").is_hollow());
    assert_eq!(musts("\"chat noir"), [[word("chat")], [word("noir")]]);
    let ors = Query::parse(&vec!["a"; 10_000].join(" OR "));
    assert!(ors.clauses().iter().map(|clause| clause.any.len()).sum::<usize>() <= MOST_ATOMS);
    assert_eq!(musts("LA BOURSE OU LA VIE").len(), 2);
}

#[test]
fn the_last_word_can_stay_open() {
    let open = Query::parse("harry pott").with_open_end().unwrap();
    assert_eq!(open.clauses()[1].any[1].content, Content::Prefix("pott".into()));
    assert_eq!(Query::parse("\"harry pott\"").with_open_end(), None);
    assert_eq!(Query::parse("ha").with_open_end(), None);
}

#[test]
fn a_word_is_respelt_where_it_stands() {
    let query = Query::parse("auteur:simenom chien");
    let wrong = &query.spelled()[0];
    assert_eq!(
        query.respelled(&[(wrong.range.clone(), "simenon")]),
        "auteur:simenon chien"
    );
}

proptest::proptest! {
    #[test]
    fn anything_can_be_typed(text in "\\PC{0,80}") {
        let query = Query::parse(&text);
        for spelled in query.spelled() {
            proptest::prop_assert!(query.text().get(spelled.range.clone()).is_some());
        }
        if let Some((loose, _)) = query.without_quotes() {
            proptest::prop_assert!(Query::parse(&loose).without_quotes().is_none() || loose.contains('-'));
        }
    }

    #[test]
    fn signs_in_any_order(text in "[-\":«» a-cORxX0-9]{0,40}") {
        let query = Query::parse(&text);
        proptest::prop_assert!(query.clauses().len() <= MOST_ATOMS);
    }
}

#[test]
fn what_is_asked_for_as_one_of_two_is_no_mere_help() {
    assert_eq!(
        musts("a OR chat voilier"),
        [vec![word("a"), word("chat")], vec![word("voilier")]]
    );
    assert_eq!(
        musts("le OU chat voilier"),
        [vec![word("le"), word("chat")], vec![word("voilier")]]
    );
}

#[test]
fn a_comma_is_no_part_of_a_year_or_of_a_beginning() {
    assert_eq!(musts("annee:1990, camus"), musts("annee:1990 camus"));
    assert_eq!(musts("nothom*, camus"), musts("nothom* camus"));
}
