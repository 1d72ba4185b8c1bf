//! A passkey asked for: a form that the script shows where the browser can answer it, and beside it the
//! sentence for all others.

use app::passkey::Question;
use askama::Template;
use askama::filters::HtmlSafe;
use domain::passkey::Ceremony;
use i18n::Translator;

use super::Field;

/// The form.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/passkey_ask.html")]
pub struct PasskeyAsk {
    t: Translator,
    action: String,
    kind: &'static str,
    origin: String,
    host: String,
    site: String,
    account: String,
    user: String,
    challenge: String,
    known: String,
    algorithms: String,
    hidden: Vec<(&'static str, String)>,
    field: Option<Field>,
    submit: String,
}

impl HtmlSafe for PasskeyAsk {}

impl PasskeyAsk {
    /// The form for a question, of somebody at a site; it goes to `action`.
    pub fn new(
        t: Translator,
        ceremony: Ceremony,
        asked: Question,
        site: &str,
        account: &str,
        action: String,
    ) -> Self {
        let answers: &[&'static str] = match ceremony {
            Ceremony::Add => &["cle", "client", "donnees", "publique", "algorithme"],
            Ceremony::Use => &["cle", "client", "donnees", "signature"],
        };
        let submit = match ceremony {
            Ceremony::Add => "passkey-add",
            Ceremony::Use => "passkey-use",
        };
        Self {
            t,
            action,
            kind: ceremony.kind(),
            origin: asked.relying_party.origin,
            host: asked.relying_party.id,
            site: site.to_owned(),
            account: account.to_owned(),
            user: asked.user,
            challenge: asked.challenge,
            known: asked.known.join(" "),
            algorithms: asked.algorithms.map(|number| number.to_string()).join(" "),
            hidden: answers.iter().map(|name| (*name, String::new())).collect(),
            field: None,
            submit: t.get(submit).into_owned(),
        }
    }

    /// With something sent unseen.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.hidden.push((name, value.into()));
        self
    }

    /// With something to fill in.
    #[must_use]
    pub fn asking(mut self, field: Field) -> Self {
        self.field = Some(field);
        self
    }
}
