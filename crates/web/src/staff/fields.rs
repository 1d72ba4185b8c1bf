//! How the fields of a form of the staff are asked, whatever is written with it.

use domain::language::Language;
use i18n::Translator;

use crate::pages::staff::{FormField, FormInput};

/// Makes fields in a language.
pub(super) struct Fields {
    /// The language.
    pub(super) t: Translator,
    /// The longest title, sentence and text.
    pub(super) longest: (usize, usize, usize),
}

impl Fields {
    fn field(&self, name: &'static str, label: &str, input: FormInput) -> FormField {
        FormField {
            name,
            label: self.t.get(label).into_owned(),
            hint: String::new(),
            is_optional: false,
            input,
        }
    }

    pub(super) fn typed(
        &self,
        kind: &'static str,
        name: &'static str,
        label: &str,
        value: &str,
    ) -> FormField {
        self.field(
            name,
            label,
            FormInput::Line(kind, value.to_owned(), self.longest.1),
        )
    }

    pub(super) fn line(&self, name: &'static str, label: &str, value: &str) -> FormField {
        self.typed("text", name, label, value)
    }

    pub(super) fn text(&self, name: &'static str, label: &str, value: &str) -> FormField {
        self.field(name, label, FormInput::Text(value.to_owned(), self.longest.2))
    }

    /// A text in Markdown, with room to write.
    pub(super) fn prose(&self, name: &'static str, label: &str, value: &str) -> FormField {
        self.field(name, label, FormInput::Prose(value.to_owned(), self.longest.2))
    }

    pub(super) fn choice(
        &self,
        name: &'static str,
        label: &str,
        options: Vec<(String, String, bool)>,
    ) -> FormField {
        self.field(name, label, FormInput::Choice(options))
    }

    /// The language in which it is written.
    pub(super) fn languages(&self, name: &'static str, chosen: &str) -> FormField {
        let languages = Language::ALL.map(|language| {
            let code = language.code();
            let words = self.t.get(&format!("site-language-{code}")).into_owned();
            (code.to_owned(), words, code == chosen)
        });
        self.choice(name, "staff-agenda-language", languages.to_vec())
    }

    pub(super) fn codes<T: Copy>(
        &self,
        name: &'static str,
        label: &str,
        kind: &str,
        all: &[T],
        code: fn(T) -> &'static str,
        chosen: &str,
    ) -> FormField {
        let options = all.iter().map(|each| {
            let code = code(*each);
            let words = self.t.coded(kind, code).into_owned();
            (code.to_owned(), words, code == chosen)
        });
        self.choice(name, label, options.collect())
    }
}

impl FormField {
    pub(super) fn optional(mut self) -> Self {
        self.is_optional = true;
        self
    }

    pub(super) fn hinted(mut self, t: Translator, key: &str) -> Self {
        self.hint = t.get(key).into_owned();
        self
    }
}
