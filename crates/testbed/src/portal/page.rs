//! What a visitor got: the status, the headers, the page, and sentences about them.

use axum::http::{HeaderMap, StatusCode};

/// An answer of the portal.
#[derive(Clone, Debug)]
pub struct Page {
    /// Its address: the last one, after redirections.
    pub path: String,
    /// Its status.
    pub status: StatusCode,
    /// Its headers.
    pub headers: HeaderMap,
    /// Its body as sent.
    pub body: String,
}

impl Page {
    /// Asserts the status.
    ///
    /// # Panics
    /// When it is another.
    #[track_caller]
    pub fn is(&self, status: u16) -> &Self {
        assert_eq!(
            self.status.as_u16(),
            status,
            "{} answers:\n{}",
            self.path,
            self.text()
        );
        self
    }

    /// Asserts that a reader sees these words.
    ///
    /// # Panics
    /// When they are not there.
    #[track_caller]
    pub fn says(&self, words: &str) -> &Self {
        let text = self.text();
        assert!(
            text.contains(&plain(words)),
            "{} does not say « {words} »:\n{text}",
            self.path
        );
        self
    }

    /// Asserts that a reader does not see these words.
    ///
    /// # Panics
    /// When they are there.
    #[track_caller]
    pub fn does_not_say(&self, words: &str) -> &Self {
        let text = self.text();
        assert!(
            !text.contains(&plain(words)),
            "{} says « {words} »:\n{text}",
            self.path
        );
        self
    }

    /// Asserts that the markup has a piece.
    ///
    /// # Panics
    /// When it has not.
    #[track_caller]
    pub fn has(&self, markup: &str) -> &Self {
        assert!(
            self.body.contains(markup),
            "{} has no {markup}:\n{}",
            self.path,
            self.body
        );
        self
    }

    /// A header, empty when it is missing.
    #[must_use]
    pub fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
    }

    /// What a reader reads: no tags, entities as characters, every space a plain one.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = String::with_capacity(self.body.len() / 2);
        let (mut in_tag, mut in_quotes) = (false, false);
        // Where a word may break it is still one word.
        for character in self.body.replace("<wbr>", "").chars() {
            match character {
                '<' if !in_tag => {
                    in_tag = true;
                    // What two elements say is not one word; inline ones are few and short.
                    text.push(' ');
                }
                '"' if in_tag => in_quotes = !in_quotes,
                '>' if in_tag && !in_quotes => in_tag = false,
                _ if in_tag => {}
                other => text.push(other),
            }
        }
        plain(&unescaped(&text))
    }

    /// The address of the first link whose words contain these.
    #[must_use]
    pub fn link(&self, words: &str) -> Option<String> {
        self.body.split("<a ").skip(1).find_map(|rest| {
            let (tag, rest) = rest.split_once('>')?;
            let inside = rest.split("</a>").next()?;
            let page = Self {
                body: inside.to_owned(),
                ..self.clone()
            };
            let href = tag.split_once("href=\"")?.1.split('"').next()?;
            // The heart on a cover says the title too, and comes before it.
            let is_heart = tag.contains("class=\"heart");
            (!is_heart && page.text().contains(&plain(words))).then(|| unescaped(href))
        })
    }

    /// The hidden fields of the form that goes to an address; of the first form with a token when
    /// none does.
    #[must_use]
    pub fn hidden(&self, action: &str) -> Vec<(String, String)> {
        let forms = || {
            self.body
                .split("<form")
                .skip(1)
                .filter_map(|form| form.split("</form>").next())
        };
        let goes_there = |form: &&str| {
            let tag = form.split('>').next().unwrap_or_default();
            // A filter above a list asks the same address by GET: it is not what is sent.
            attribute(tag, "action").is_some_and(|found| found == action) && tag.contains("method=\"post\"")
        };
        let form = forms().find(goes_there);
        if let Some(form) = form {
            return fields(form);
        }
        let token = forms().flat_map(fields).find(|(name, _)| name == "token");
        token.into_iter().collect()
    }
}

fn fields(form: &str) -> Vec<(String, String)> {
    let inputs = form
        .split("<input ")
        .skip(1)
        .filter_map(|rest| rest.split('>').next());
    inputs
        .filter(|tag| attribute(tag, "type").as_deref() == Some("hidden"))
        .filter_map(|tag| {
            Some((
                attribute(tag, "name")?,
                attribute(tag, "value").unwrap_or_default(),
            ))
        })
        .collect()
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let rest = tag.split_once(&format!("{name}=\""))?.1;
    rest.split('"').next().map(unescaped)
}

fn unescaped(text: &str) -> String {
    let named = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#60;", "<"),
        ("&#62;", ">"),
    ];
    let more = [
        ("&#34;", "\""),
        ("&#39;", "'"),
        ("&#x27;", "'"),
        ("&#38;", "&"),
        ("&amp;", "&"),
    ];
    named
        .into_iter()
        .chain(more)
        .fold(text.to_owned(), |text, (entity, character)| {
            text.replace(entity, character)
        })
}

/// One plain space wherever there is any.
fn plain(text: &str) -> String {
    // Isolates that Fluent may put around arguments are nothing to a reader.
    let seen = text.replace(['\u{2068}', '\u{2069}'], "");
    let words: Vec<&str> = seen
        .split(|c: char| c.is_whitespace() || c == '\u{202f}')
        .filter(|word| !word.is_empty())
        .collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(body: &str) -> Page {
        Page {
            path: "/".into(),
            status: StatusCode::OK,
            headers: HeaderMap::new(),
            body: body.into(),
        }
    }

    #[test]
    fn a_page_reads_as_a_reader_sees_it() {
        let page = page(
            "<p title=\"a > b\">L&#39;été&nbsp;: <b>10\u{a0}h</b></p><a href=\"/x?a=1&#38;b=2\">Voir <i>tout</i></a>",
        );
        page.says("10 h").does_not_say("a > b");
        assert_eq!(page.link("Voir tout").as_deref(), Some("/x?a=1&b=2"));
    }

    #[test]
    fn hidden_fields_are_those_of_the_form_that_is_sent() {
        let page = page(
            "<form method=\"post\" action=\"/a\"><input type=\"hidden\" name=\"token\" value=\"1\"></form>\
             <form action=\"/b\"><input type=\"hidden\" name=\"page\" value=\"1\"></form>\
             <form method=\"post\" action=\"/b\"><input type=\"hidden\" name=\"token\" value=\"2\"><input type=\"hidden\" name=\"retour\" value=\"/c\"></form>",
        );
        assert_eq!(
            page.hidden("/b"),
            [("token".into(), "2".into()), ("retour".into(), "/c".into())]
        );
        assert_eq!(page.hidden("/elsewhere"), [("token".into(), "1".into())]);
    }
}
