//! What is typed of something to publish: what every form asks, and what only one of them does.

use serde::de::DeserializeOwned;

/// What each of them asks, as typed.
#[derive(Clone, Copy, Debug)]
pub struct Draft<'a> {
    /// The token of the session and of the form.
    pub token: &'a str,
    /// The version that was shown.
    pub version: i64,
    /// The button.
    pub gesture: &'a str,
    /// In which language it is written.
    pub language: &'a str,
    /// The title, where it has one of its own.
    pub title: Option<&'a str>,
    /// The text.
    pub text: &'a str,
    /// The library.
    pub library: &'a str,
    /// From when and until when.
    pub showing: (&'a str, &'a str),
    /// Who signs, where that is asked.
    pub signature: Option<&'a str>,
    /// The picture, where that is asked.
    pub picture: Option<&'a str>,
}

/// What is typed.
pub trait Answers: DeserializeOwned + Clone + Send + Sync + 'static {
    /// What every form asks.
    fn draft(&self) -> Draft<'_>;
    /// The same, knowing a later version.
    #[must_use]
    fn knowing(self, version: i64) -> Self;
    /// What only this form asks, as hidden fields.
    fn own_fields(&self) -> Vec<(&'static str, String)>;
    /// What of that can be compared: the key of a label, and what is typed.
    fn own_compared(&self) -> Vec<(&'static str, String)>;

    /// All that is typed, as hidden fields.
    fn fields(&self) -> Vec<(&'static str, String)> {
        let draft = self.draft();
        let mut fields = vec![
            ("token", draft.token.to_owned()),
            ("version", draft.version.to_string()),
            ("langue", draft.language.to_owned()),
            ("texte", draft.text.to_owned()),
            ("bibliotheque", draft.library.to_owned()),
            ("du", draft.showing.0.to_owned()),
            ("au", draft.showing.1.to_owned()),
        ];
        let asked = [
            ("titre", draft.title),
            ("signature", draft.signature),
            ("image", draft.picture),
        ];
        let asked = asked.into_iter();
        fields.extend(asked.filter_map(|(name, typed)| Some((name, typed?.to_owned()))));
        fields.extend(self.own_fields());
        fields
    }

    /// What can be compared: the key of a label, and what is typed.
    fn compared(&self) -> Vec<(&'static str, String)> {
        let draft = self.draft();
        let mut all = vec![
            ("publishing-text", draft.text.to_owned()),
            ("publishing-scope", draft.library.to_owned()),
            ("publishing-shown-from", draft.showing.0.to_owned()),
            ("publishing-shown-until", draft.showing.1.to_owned()),
        ];
        let asked = [
            ("publishing-title", draft.title),
            ("publishing-signature", draft.signature),
        ];
        let asked = asked.into_iter();
        all.extend(asked.filter_map(|(key, typed)| Some((key, typed?.to_owned()))));
        all.extend(self.own_compared());
        all
    }
}
