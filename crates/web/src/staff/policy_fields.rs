//! The form of a rule: what it is about, when it holds, and a field for each value, left empty where a
//! wider rule decides.

use std::collections::BTreeMap;

use domain::circulation::policy::{Policy, PolicyScope, PolicyValues, Rules, words_of};
use domain::circulation::ruling::Figure;
use domain::id::PolicyId;
use domain::patron::CategoryCode;
use domain::record::{Audience, DocumentType};
use domain::staff::Role;
use jiff::civil::Date;

use super::bench;
use super::fields::Fields;
use super::publishing::NETWORK;
use crate::extract::ForLibrarian;
use crate::pages::staff::{FormField, FormPart};
use crate::parts::FieldError;

/// What is typed, by the name of the field.
pub(super) type Typed = BTreeMap<String, String>;

/// Readers by the code of their category, with its name.
pub(super) type Categories = [(String, String)];

/// The values, by part of the form; what stands in none of them stands in the last.
const PARTS: &[(&str, &[&str])] = &[
    (
        "staff-policy-part-loans",
        &[
            "loan_days",
            "max_loans",
            "max_renewals",
            "max_possession_days",
            "renewal_fee",
            "overdue_renewal",
        ],
    ),
    (
        "staff-policy-part-holds",
        &[
            "max_holds",
            "holdable",
            "queue_cap",
            "pickup_days",
            "hold_fee",
            "not_collected_fee",
            "validation",
            "hold_validity_days",
        ],
    ),
    (
        "staff-policy-part-fines",
        &["fine_per_day", "fine_days", "grace_days", "fine_cap"],
    ),
    (
        "staff-policy-part-limits",
        &[
            "debt_limit",
            "overdue_limit",
            "minimum_age",
            "private_reading_age",
        ],
    ),
];

/// What is typed of a rule that was written.
pub(super) fn typed(door: &ForLibrarian, policy: &Policy, version: i64) -> Typed {
    let scope = &policy.scope;
    let library = scope
        .library
        .and_then(|id| door.around.network.library(id))
        .map_or_else(|| NETWORK.to_owned(), |library| library.slug.clone());
    let code = |text: Option<&str>| text.unwrap_or_default().to_owned();
    let day = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
    let mut typed: Typed = [
        ("version", version.to_string()),
        ("bibliotheque", library),
        (
            "categorie",
            code(scope.category.as_ref().map(CategoryCode::as_str)),
        ),
        ("type", code(scope.document_type.map(DocumentType::code))),
        ("public", code(scope.audience.map(Audience::code))),
        ("du", day(policy.valid_from)),
        ("au", day(policy.valid_until)),
    ]
    .into_iter()
    .map(|(name, value)| (name.to_owned(), value))
    .collect();
    for (name, figure) in policy.values.figures() {
        typed.insert(name.to_owned(), figure.to_type());
    }
    typed
}

pub(super) fn get<'a>(typed: &'a Typed, name: &str) -> &'a str {
    typed.get(name).map_or("", |value| value.trim())
}

/// The rule that is typed, or what has to be corrected.
pub(super) fn read(
    door: &ForLibrarian,
    categories: &Categories,
    typed: &Typed,
    id: PolicyId,
) -> Result<Policy, Vec<FieldError>> {
    let around = &door.around;
    let t = around.frame.t;
    let mut errors = Vec::new();
    let mut wrong = |field: &'static str, text: String| {
        errors.push(FieldError {
            field: field.into(),
            text,
        });
    };
    let library = match get(typed, "bibliotheque") {
        NETWORK => Some(None),
        slug => around.network.by_slug(slug).map(|library| Some(library.id)),
    };
    let own = library.filter(|library| match library {
        Some(library) => door.librarian.may(Role::Rules, *library),
        None => door.librarian.rights.may_everywhere(Role::Rules),
    });
    if own.is_none() {
        wrong("bibliotheque", t.get("publishing-error-scope").into_owned());
    }
    let category = get(typed, "categorie");
    // What is not known is told: left out, the rule would be about everybody.
    if !category.is_empty() && !categories.iter().any(|(code, _)| code == category) {
        wrong("categorie", t.get("staff-policy-error-unknown").into_owned());
    }
    let (kind, public) = (get(typed, "type"), get(typed, "public"));
    let (document_type, audience) = (DocumentType::from_code(kind), Audience::from_code(public));
    if !kind.is_empty() && document_type.is_none() {
        wrong("type", t.get("staff-policy-error-unknown").into_owned());
    }
    if !public.is_empty() && audience.is_none() {
        wrong("public", t.get("staff-policy-error-unknown").into_owned());
    }
    let mut day = |field: &'static str| match get(typed, field) {
        "" => None,
        text => {
            let day = text.parse::<Date>().ok();
            if day.is_none() {
                wrong(field, t.get("staff-policy-error-day").into_owned());
            }
            day
        }
    };
    let (valid_from, valid_until) = (day("du"), day("au"));
    if valid_from
        .zip(valid_until)
        .is_some_and(|(from, until)| until < from)
    {
        wrong("au", t.get("staff-policy-error-order").into_owned());
    }
    let mut values = PolicyValues::default();
    for ruling in Rules::default().rulings() {
        if values.set(ruling.name, get(typed, ruling.name)).is_err() {
            let key = match ruling.figure {
                Figure::Amount(_) => "staff-policy-error-amount",
                Figure::Count(_) | Figure::Word(_) => "staff-policy-error-count",
            };
            let label = t.coded("rule", ruling.name);
            wrong(ruling.name, t.with(key).arg("field", label).to_string());
        }
    }
    if errors.is_empty() && values == PolicyValues::default() {
        errors.push(FieldError {
            field: "loan_days".into(),
            text: t.get("staff-policy-error-empty").into_owned(),
        });
    }
    let (Some(library), true) = (own, errors.is_empty()) else {
        return Err(errors);
    };
    Ok(Policy {
        id,
        scope: PolicyScope {
            library,
            category: (!category.is_empty()).then(|| CategoryCode::new(category)),
            document_type,
            audience,
        },
        valid_from,
        valid_until,
        values,
    })
}

/// The form.
pub(super) fn parts(door: &ForLibrarian, categories: &Categories, typed: &Typed) -> Vec<FormPart> {
    let t = door.around.frame.t;
    let fields = Fields {
        t,
        longest: (20, 20, 20),
    };
    let mut parts = vec![
        FormPart {
            legend: t.get("staff-policy-part-about").into_owned(),
            fields: about(door, &fields, categories, typed),
        },
        FormPart {
            legend: t.get("staff-policy-part-days").into_owned(),
            fields: vec![
                fields
                    .typed("date", "du", "staff-policy-from", get(typed, "du"))
                    .optional(),
                fields
                    .typed("date", "au", "staff-policy-until", get(typed, "au"))
                    .hinted(t, "staff-policy-until-hint")
                    .optional(),
            ],
        },
    ];
    let all = Rules::default().rulings();
    for (index, (legend, names)) in PARTS.iter().enumerate() {
        let is_last = index + 1 == PARTS.len();
        let stands = |name: &str| PARTS.iter().any(|(_, names)| names.contains(&name));
        let here = all
            .iter()
            .filter(|ruling| names.contains(&ruling.name) || (is_last && !stands(ruling.name)));
        parts.push(FormPart {
            legend: t.get(legend).into_owned(),
            fields: here
                .map(|ruling| value(&fields, ruling.name, ruling.figure, typed))
                .collect(),
        });
    }
    parts
}

fn about(door: &ForLibrarian, fields: &Fields, categories: &Categories, typed: &Typed) -> Vec<FormField> {
    let t = fields.t;
    let (librarian, around) = (&door.librarian, &door.around);
    let all = |key: &str, chosen: &str| (String::new(), t.get(key).into_owned(), chosen.is_empty());
    let library = get(typed, "bibliotheque");
    let network = librarian.rights.may_everywhere(Role::Rules).then(|| {
        let words = t.get("publishing-network").into_owned();
        (NETWORK.to_owned(), words, library == NETWORK)
    });
    let own = bench::libraries(around, librarian, Role::Rules).into_iter();
    let libraries = network.into_iter().chain(own.map(|each| {
        let is_chosen = each.slug == library;
        (each.slug.clone(), each.name.clone(), is_chosen)
    }));
    let (category, kind, public) = (get(typed, "categorie"), get(typed, "type"), get(typed, "public"));
    let categories = categories
        .iter()
        .map(|(code, name)| (code.clone(), name.clone(), code == category));
    let kinds = DocumentType::ALL.iter().map(|each| {
        let words = t.coded("document-type", each.code()).into_owned();
        (each.code().to_owned(), words, each.code() == kind)
    });
    let audiences = Audience::ALL.iter().map(|each| {
        let words = t.coded("audience", each.code()).into_owned();
        (each.code().to_owned(), words, each.code() == public)
    });
    let with_all = |key: &str, chosen: &str, rest: Vec<(String, String, bool)>| {
        std::iter::once(all(key, chosen)).chain(rest).collect()
    };
    vec![
        fields.choice("bibliotheque", "staff-policy-library", libraries.collect()),
        fields.choice(
            "categorie",
            "staff-reader-category",
            with_all("staff-policy-all-readers", category, categories.collect()),
        ),
        fields.choice(
            "type",
            "staff-policy-type",
            with_all("staff-policy-all-types", kind, kinds.collect()),
        ),
        fields.choice(
            "public",
            "staff-agenda-audience",
            with_all("staff-policy-all-audiences", public, audiences.collect()),
        ),
    ]
}

/// The field of a value: empty, a wider rule decides.
fn value(fields: &Fields, name: &'static str, figure: Figure, typed: &Typed) -> FormField {
    let t = fields.t;
    let label = format!("rule-{}", name.replace('_', "-"));
    let chosen = get(typed, name);
    match figure {
        Figure::Count(_) | Figure::Amount(_) => {
            let field = fields.line(name, &label, chosen).optional();
            match figure {
                Figure::Amount(_) => field.hinted(t, "staff-policy-in-euros"),
                _ => field,
            }
        }
        Figure::Word(_) => {
            let words = words_of(name).into_iter().map(|code| {
                let words = t.coded(&format!("rule-{name}"), code).into_owned();
                (code.to_owned(), words, code == chosen)
            });
            let unsaid = t.get("staff-policy-unsaid").into_owned();
            let options = std::iter::once((String::new(), unsaid, chosen.is_empty()));
            fields.choice(name, &label, options.chain(words).collect())
        }
    }
}
