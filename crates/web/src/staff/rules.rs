//! « Quelle règle ? »: the rules that decided, in words: whom and what they are about, how long they
//! hold, and the figures that they gave.

use std::borrow::Cow;

use domain::circulation::policy::Policy;
use domain::circulation::ruling::{Deciding, Figure};
use i18n::Translator;

use super::rows;
use crate::extract::Around;
use crate::pages::staff::RuleLine;

/// Values of which nothing means that there is no limit.
const UNLIMITED: &[&str] = &[
    "max_possession_days",
    "queue_cap",
    "hold_validity_days",
    "fine_cap",
    "minimum_age",
];

/// The rules in words; `categories` are those of the readers, by code.
pub fn told(around: &Around, categories: &[(String, String)], rules: &[Deciding]) -> Vec<RuleLine> {
    let t = around.frame.t;
    let line = |deciding: &Deciding| RuleLine {
        number: deciding.rule.as_ref().map(|rule| number(t, rule)),
        name: match &deciding.rule {
            Some(rule) => name(around, categories, rule),
            None => t.get("rule-default").into_owned(),
        },
        figures: deciding
            .figures
            .iter()
            .map(|(name, figure)| line_of(t, name, value(t, name, *figure)))
            .collect(),
    };
    rules.iter().map(line).collect()
}

/// A rule by itself, with all that it sets.
pub fn own(around: &Around, categories: &[(String, String)], rule: &Policy) -> RuleLine {
    let t = around.frame.t;
    let figures = rule.values.figures();
    RuleLine {
        number: Some(number(t, rule)),
        name: name(around, categories, rule),
        figures: figures
            .iter()
            .map(|(name, figure)| line_of(t, name, value(t, name, *figure)))
            .collect(),
    }
}

fn number(t: Translator, rule: &Policy) -> String {
    t.with("rule-number")
        .arg("number", rule.id.to_string())
        .to_string()
}

fn line_of(t: Translator, name: &str, value: String) -> String {
    t.with("rule-line")
        .arg("label", t.coded("rule", name))
        .arg("value", value)
        .to_string()
}

/// « Mons × Moins de 18 ans × Film, valable du 1er juin 2026 au 31 août 2026 ».
pub fn name(around: &Around, categories: &[(String, String)], rule: &Policy) -> String {
    let t = around.frame.t;
    let scope = &rule.scope;
    let category = scope.category.as_ref().map(|code| {
        let known = categories.iter().find(|(known, _)| known == code.as_str());
        known.map_or_else(|| code.to_string(), |(_, name)| name.clone())
    });
    let document_type = scope
        .document_type
        .map(|kind| t.coded("document-type", kind.code()));
    let audience = scope
        .audience
        .map(|audience| t.coded("audience", audience.code()));
    let named: Vec<String> = [
        scope.library.map(|library| rows::library(around, library)),
        category,
        document_type.map(Cow::into_owned),
        audience.map(Cow::into_owned),
    ]
    .into_iter()
    .flatten()
    .collect();
    let about = if named.is_empty() {
        t.get("rule-everything").into_owned()
    } else {
        named.join("\u{A0}× ")
    };
    let days = match (rule.valid_from, rule.valid_until) {
        (None, None) => t.get("rule-always").into_owned(),
        (Some(from), None) => t.with("rule-from").arg("from", t.date_full(from)).to_string(),
        (None, Some(until)) => t.with("rule-until").arg("until", t.date_full(until)).to_string(),
        (Some(from), Some(until)) => t
            .with("rule-between")
            .arg("from", t.date_full(from))
            .arg("until", t.date_full(until))
            .to_string(),
    };
    t.with("rule-name")
        .arg("about", about)
        .arg("days", days)
        .to_string()
}

pub fn value(t: Translator, name: &str, figure: Figure) -> String {
    let is_unlimited = UNLIMITED.contains(&name);
    match figure {
        Figure::Count(0) if is_unlimited => t.get("rule-no-limit").into_owned(),
        Figure::Amount(amount) if amount.is_zero() && is_unlimited => t.get("rule-no-limit").into_owned(),
        Figure::Count(count) => t.number(count),
        Figure::Amount(amount) => t.money(amount),
        Figure::Word(code) => t.coded(&format!("rule-{name}"), code).into_owned(),
    }
}
