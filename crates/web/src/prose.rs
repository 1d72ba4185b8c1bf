//! What librarians write, as HTML. Markdown without HTML: a tag is shown as it was typed, a picture is
//! its description, a link leads to the web, to an address for mail or to a page of ours, and headings
//! stand under the one of the page.

use std::fmt::{self, Display};

use askama::filters::HtmlSafe;
use domain::publishing::TextFormat;
use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};

/// A text, ready to be shown: it is HTML already.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Prose(String);

impl HtmlSafe for Prose {}

impl Display for Prose {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Prose {
    /// A text as it is written.
    #[must_use]
    pub fn of(text: &str, format: TextFormat) -> Self {
        match format {
            TextFormat::Plain => Self::plain(text),
            TextFormat::Markdown => Self::markdown(text),
        }
    }

    /// A text whose empty lines begin paragraphs.
    #[must_use]
    pub fn plain(text: &str) -> Self {
        let mut html = String::with_capacity(text.len() + 16);
        for paragraph in crate::public::comments::paragraphs(text) {
            html.push_str("<p>");
            escape(&mut html, &paragraph);
            html.push_str("</p>");
        }
        Self(html)
    }

    /// Markdown.
    #[must_use]
    pub fn markdown(text: &str) -> Self {
        let text = text.replace("\r\n", "\n");
        let mut written = String::with_capacity(text.len() * 2);
        let events = Harmless::new(Parser::new_ext(&text, Options::empty()));
        html::push_html(&mut written, events);
        Self(written)
    }

    /// Whether there is nothing to read.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// What is read of a text in Markdown, without its marks: for a card.
#[must_use]
pub fn words(text: &str) -> String {
    let mut words = String::with_capacity(text.len());
    for event in Parser::new_ext(text, Options::empty()) {
        match event {
            Event::Text(text) | Event::Code(text) => words.push_str(&text),
            Event::SoftBreak
            | Event::HardBreak
            | Event::End(TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item) => {
                words.push(' ');
            }
            _ => {}
        }
    }
    words.trim().to_owned()
}

fn escape(html: &mut String, text: &str) {
    for letter in text.chars() {
        match letter {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            letter => html.push(letter),
        }
    }
}

/// A plain text, as Markdown that reads the same.
#[must_use]
pub fn as_markdown(text: &str) -> String {
    let mut written = String::with_capacity(text.len() + 16);
    for line in text.replace("\r\n", "\n").split('\n') {
        if !written.is_empty() {
            written.push('\n');
        }
        let line = line.trim();
        let mut starts = true;
        let mut digits = true;
        for letter in line.chars() {
            let means_something = match letter {
                '\\' | '*' | '_' | '`' | '[' | ']' | '<' | '&' | '!' => true,
                '#' | '>' | '+' | '-' | '=' | '~' => starts,
                '.' | ')' => digits && !starts,
                _ => false,
            };
            if means_something {
                written.push('\\');
            }
            written.push(letter);
            digits &= letter.is_ascii_digit();
            starts = false;
        }
    }
    written
}

/// The events of a text, without what we do not let through.
struct Harmless<'a, I> {
    events: I,
    /// The level of the last heading; that of the page is 1.
    heading: usize,
    /// The headings that are open.
    open: Vec<HeadingLevel>,
    /// Whether each of the links that are open is one.
    links: Vec<bool>,
    waiting: Option<Event<'a>>,
}

impl<'a, I: Iterator<Item = Event<'a>>> Harmless<'a, I> {
    const fn new(events: I) -> Self {
        Self {
            events,
            heading: 1,
            open: Vec::new(),
            links: Vec::new(),
            waiting: None,
        }
    }

    /// A heading goes one deeper than the one above at most: the outline of the page has no hole.
    fn under(&mut self, level: HeadingLevel) -> HeadingLevel {
        let wished = level as usize + 1;
        self.heading = wished.min(self.heading + 1).clamp(2, 6);
        HeadingLevel::try_from(self.heading).unwrap_or(HeadingLevel::H6)
    }
}

impl<'a, I: Iterator<Item = Event<'a>>> Iterator for Harmless<'a, I> {
    type Item = Event<'a>;

    fn next(&mut self) -> Option<Event<'a>> {
        if let Some(event) = self.waiting.take() {
            return Some(event);
        }
        loop {
            return Some(match self.events.next()? {
                Event::Html(text) | Event::InlineHtml(text) => Event::Text(text),
                Event::Start(Tag::HtmlBlock) => Event::Start(Tag::Paragraph),
                Event::End(TagEnd::HtmlBlock) => Event::End(TagEnd::Paragraph),
                // Its description is left, as text.
                Event::Start(Tag::Image { .. }) | Event::End(TagEnd::Image) => continue,
                Event::Start(Tag::Heading { level, .. }) => {
                    let level = self.under(level);
                    self.open.push(level);
                    Event::Start(Tag::Heading {
                        level,
                        id: None,
                        classes: Vec::new(),
                        attrs: Vec::new(),
                    })
                }
                Event::End(TagEnd::Heading(level)) => {
                    Event::End(TagEnd::Heading(self.open.pop().unwrap_or(level)))
                }
                Event::Start(Tag::Link {
                    link_type,
                    dest_url,
                    title,
                    id,
                }) => {
                    let url = address(&dest_url);
                    self.links.push(url.is_some());
                    let Some(url) = url else { continue };
                    Event::Start(Tag::Link {
                        link_type,
                        dest_url: url,
                        title,
                        id,
                    })
                }
                Event::End(TagEnd::Link) => match self.links.pop() {
                    Some(true) => Event::End(TagEnd::Link),
                    _ => continue,
                },
                other => other,
            });
        }
    }
}

/// The address of a link, if it is one that we let through.
fn address(url: &str) -> Option<CowStr<'static>> {
    let lower = url.trim().to_ascii_lowercase();
    let is_page = lower.starts_with('/') && !lower.starts_with("//") && !lower.starts_with("/\\");
    let leads_out = ["http://", "https://", "mailto:"]
        .iter()
        .any(|scheme| lower.starts_with(scheme));
    let is_clean = !url.chars().any(char::is_control);
    (is_clean && (is_page || leads_out)).then(|| CowStr::from(url.trim().to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        Prose::markdown(text).to_string().trim().replace('\n', "")
    }

    #[test]
    fn what_librarians_write_is_paragraphs_lists_links_and_emphasis() {
        assert_eq!(
            shown("Un *meuble*.\n\n- graines\n- **sachets**\n\n[L’agenda](/agenda)"),
            "<p>Un <em>meuble</em>.</p><ul><li>graines</li><li><strong>sachets</strong></li></ul>\
             <p><a href=\"/agenda\">L’agenda</a></p>"
        );
    }

    #[test]
    fn html_is_shown_as_it_was_typed() {
        for (typed, expected) in [
            (
                "<script>alert(1)</script>",
                "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>",
            ),
            (
                "a <img src=x onerror=alert(1)> b",
                "<p>a &lt;img src=x onerror=alert(1)&gt; b</p>",
            ),
            ("<!-- -->", "<p>&lt;!-- --&gt;</p>"),
        ] {
            assert_eq!(shown(typed), expected, "{typed}");
        }
    }

    #[test]
    fn a_link_leads_to_the_web_to_mail_or_to_a_page_of_ours() {
        for good in [
            "/agenda",
            "https://www.example.org/a?b=c",
            "mailto:a@example.org",
            "/notice/12-x#y",
        ] {
            assert!(shown(&format!("[x]({good})")).contains("<a href"), "{good}");
        }
        for bad in [
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "&#106;avascript:alert(1)",
            "data:text/html,x",
            "//evil.test",
            "/\\evil.test",
            "vbscript:x",
            "agenda",
            "#haut",
            "",
        ] {
            let shown = shown(&format!("[x]({bad})"));
            assert!(!shown.contains("href"), "{bad}: {shown}");
            assert!(shown.contains('x'), "its words stay");
        }
        assert!(!shown("<javascript:alert(1)>").contains("href"));
    }

    #[test]
    fn quotes_do_not_leave_an_attribute() {
        let shown = shown("[x](https://a.test/\"onmouseover=alert(1) \"a\\\" onmouseover=b\")");
        assert!(!shown.contains("\" onmouseover"), "{shown}");
    }

    #[test]
    fn a_picture_is_its_description() {
        assert_eq!(
            shown("![Un meuble](https://a.test/x.png)"),
            "<p>Un meuble</p>",
            "nothing is fetched from elsewhere"
        );
    }

    #[test]
    fn headings_stand_under_the_one_of_the_page_without_a_hole() {
        assert_eq!(
            shown("### a\n\n# b\n\n## c\n\n##### d\n\n# e"),
            "<h2>a</h2><h2>b</h2><h3>c</h3><h4>d</h4><h2>e</h2>"
        );
    }

    #[test]
    fn a_plain_text_looks_as_it_did_and_still_does_once_it_is_markdown() {
        let text = "Sans *carte* <b>.\nEt sans [rendez-vous](x).\n\n- Vraiment ? 100_000 & plus\n\n\
                    12. rue\n\n# dièse\n\n> cité\n\n===\n\n1) un\n\n&amp; !\n\n    retrait";
        let plain = Prose::plain(text).to_string();
        assert!(plain.starts_with("<p>Sans *carte* &lt;b&gt;.\nEt sans [rendez-vous](x).</p><p>- Vraiment"));
        let flat = |html: String| html.replace(['\n', ' '], "");
        assert_eq!(flat(Prose::markdown(&as_markdown(text)).to_string()), flat(plain));
    }
}
