//! The texts of each language: read once, then shared by all threads.
//!
//! A text that a language lacks falls back to French, and then to its key between marks, so that
//! a hole is seen without breaking the page. The tests let neither happen.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::LazyLock;

use domain::language::Language;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentResource, FluentValue};
use fluent_syntax::ast;
use unic_langid::LanguageIdentifier;

use crate::Arguments;
use crate::numbers;

include!(concat!(env!("OUT_DIR"), "/sources.rs"));

static TEXTS: LazyLock<[Texts; 4]> = LazyLock::new(|| Language::ALL.map(Texts::read));

struct Texts {
    bundle: FluentBundle<FluentResource>,
    keys: Vec<&'static str>,
}

impl Texts {
    fn read(language: Language) -> Self {
        let code: LanguageIdentifier = language.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![code]);
        // Isolation marks protect mixed directions of writing; all four languages run the same
        // way, and the marks would end up in titles, addresses and searches.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match language {
            Language::Fr => |value, _| written(Language::Fr, value),
            Language::Nl => |value, _| written(Language::Nl, value),
            Language::De => |value, _| written(Language::De, value),
            Language::En => |value, _| written(Language::En, value),
        }));
        let mut keys = Vec::new();
        for (_, source) in sources(language) {
            keys.extend(source.lines().filter_map(key_of_line));
            // A malformed entry is left out and the rest read; the tests refuse the file.
            let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(source.to_owned());
            bundle.add_resource_overriding(resource);
        }
        Self { bundle, keys }
    }

    fn of(language: Language) -> &'static Self {
        let [fr, nl, de, en] = &*TEXTS;
        match language {
            Language::Fr => fr,
            Language::Nl => nl,
            Language::De => de,
            Language::En => en,
        }
    }

    fn write(&'static self, key: &str, arguments: Option<&Arguments>) -> Option<Cow<'static, str>> {
        let pattern = self.bundle.get_message(key)?.value()?;
        // A missing argument leaves `{$name}` in the text, which is visible enough at run time.
        let mut errors = Vec::new();
        let arguments = arguments.map(Arguments::as_fluent);
        Some(self.bundle.format_pattern(pattern, arguments, &mut errors))
    }
}

/// The text of a key. Codes of the database have underscores and keys have hyphens: a key made
/// of a code may keep its underscores.
#[must_use]
pub fn text(language: Language, key: &str) -> Cow<'static, str> {
    look_up(language, key, None)
}

/// The text of a key, its holes filled.
#[must_use]
pub fn text_with(language: Language, key: &str, arguments: &Arguments) -> Cow<'static, str> {
    look_up(language, key, Some(arguments))
}

/// Whether a language has a text of its own for a key.
#[must_use]
pub fn has(language: Language, key: &str) -> bool {
    Texts::of(language).bundle.has_message(&hyphenated(key))
}

/// All keys of a language, in the order of the files.
#[must_use]
pub fn keys(language: Language) -> Vec<&'static str> {
    Texts::of(language).keys.clone()
}

/// The names of the arguments that the text of a key takes, for tests; `None` without a text.
#[must_use]
pub fn message_variables(language: Language, key: &str) -> Option<BTreeSet<String>> {
    let mut names = BTreeSet::new();
    let message = Texts::of(language).bundle.get_message(key)?;
    pattern_variables(message.value()?, &mut names);
    Some(names)
}

fn look_up(language: Language, key: &str, arguments: Option<&Arguments>) -> Cow<'static, str> {
    let key = hyphenated(key);
    Texts::of(language)
        .write(&key, arguments)
        .or_else(|| Texts::of(Language::Fr).write(&key, arguments))
        .unwrap_or_else(|| Cow::Owned(format!("⟦{key}⟧")))
}

fn hyphenated(key: &str) -> Cow<'_, str> {
    if key.contains('_') {
        Cow::Owned(key.replace('_', "-"))
    } else {
        Cow::Borrowed(key)
    }
}

/// The files of a language: name and text.
fn sources(language: Language) -> impl Iterator<Item = (&'static str, &'static str)> {
    SOURCES
        .iter()
        .filter(move |(code, _, _)| *code == language.code())
        .map(|(_, name, source)| (*name, *source))
}

/// The key that a line of a file begins, if it begins one: entries start at the margin.
fn key_of_line(line: &'static str) -> Option<&'static str> {
    let (key, _) = line.split_once('=')?;
    let key = key.trim_end();
    let is_key = key.starts_with(|first: char| first.is_ascii_alphabetic())
        && key
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    is_key.then_some(key)
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "counts are whole numbers, set from i64 in Arguments::n"
)]
fn written(language: Language, value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(numbers::number(language, number.value as i64)),
        _ => None,
    }
}

fn pattern_variables(pattern: &ast::Pattern<&str>, names: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            expression_variables(expression, names);
        }
    }
}

fn expression_variables(expression: &ast::Expression<&str>, names: &mut BTreeSet<String>) {
    match expression {
        ast::Expression::Inline(inline) => inline_variables(inline, names),
        ast::Expression::Select { selector, variants } => {
            inline_variables(selector, names);
            for variant in variants {
                pattern_variables(&variant.value, names);
            }
        }
    }
}

fn inline_variables(inline: &ast::InlineExpression<&str>, names: &mut BTreeSet<String>) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            names.insert(id.name.to_owned());
        }
        ast::InlineExpression::Placeable { expression } => expression_variables(expression, names),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_well_formed() {
        for language in Language::ALL {
            for (name, source) in sources(language) {
                if let Err((_, errors)) = FluentResource::try_new(source.to_owned()) {
                    panic!("{}/{name}: {errors:?}", language.code());
                }
            }
        }
    }

    #[test]
    fn each_key_stands_once_in_each_language_and_is_understood_by_the_parser() {
        for language in Language::ALL {
            let keys = keys(language);
            let once: BTreeSet<_> = keys.iter().collect();
            let twice: Vec<_> = once
                .iter()
                .filter(|key| keys.iter().filter(|other| other == *key).count() > 1)
                .collect();
            assert!(twice.is_empty(), "{}: twice {twice:?}", language.code());
            for key in keys {
                assert!(has(language, key), "{}: {key} not readable", language.code());
                assert!(!key.contains('_'), "{key}: keys have hyphens");
            }
        }
    }

    #[test]
    fn the_same_files_exist_in_the_four_languages() {
        let names = |language| sources(language).map(|(name, _)| name).collect::<Vec<_>>();
        for language in Language::ALL {
            assert_eq!(names(language), names(Language::Fr), "{}", language.code());
        }
    }
}
