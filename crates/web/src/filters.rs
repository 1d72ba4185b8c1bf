//! What templates may write after a bar: `{{ "check"|icon }}`.

use std::fmt::{self, Display, Write};

use askama::filters::HtmlSafe;

use crate::assets;

/// A drawing of the sprite, as markup.
#[derive(Clone, Copy, Debug)]
pub struct Icon<'name> {
    name: &'name str,
    class: &'static str,
}

impl Display for Icon<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, class } = self;
        let sprite = assets::url("sprite.svg");
        write!(
            formatter,
            r##"<svg class="{class}" aria-hidden="true"><use href="{sprite}#i-{name}"/></svg>"##
        )
    }
}

// The names are ours, never a reader's: see the test which looks for each in the sprite.
impl HtmlSafe for Icon<'_> {}

/// A small drawing in a line of text, hidden from screen readers: the word stands beside it.
#[askama::filter_fn]
pub fn icon<'name>(name: &'name str, _: &dyn askama::Values) -> askama::Result<Icon<'name>> {
    Ok(Icon { name, class: "i" })
}

/// The same drawing, larger.
#[askama::filter_fn]
pub fn large_icon<'name>(name: &'name str, _: &dyn askama::Values) -> askama::Result<Icon<'name>> {
    Ok(Icon {
        name,
        class: "i i--l",
    })
}

/// The address of a telephone number as written in Belgium: « 067 00 00 00 » is `tel:+3267000000`.
#[askama::filter_fn]
pub fn tel(number: &str, _: &dyn askama::Values) -> askama::Result<String> {
    let digits: String = number
        .chars()
        .filter(|c| c.is_ascii_digit() || *c == '+')
        .collect();
    Ok(match digits.strip_prefix('0') {
        Some(national) if !national.starts_with('0') => format!("tel:+32{national}"),
        Some(_) => format!("tel:+{}", digits.trim_start_matches('0')),
        None => format!("tel:{digits}"),
    })
}

/// A text in which an address for mail goes on the next line before its « @ » or a full stop, rather
/// than in the middle of a word.
#[derive(Clone, Copy, Debug)]
pub struct Breakable<'text>(&'text str);

impl Display for Breakable<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let is_address = self.0.contains('@') && !self.0.contains(' ');
        for character in self.0.chars() {
            match character {
                '&' => formatter.write_str("&amp;")?,
                '<' => formatter.write_str("&lt;")?,
                '>' => formatter.write_str("&gt;")?,
                '@' | '.' if is_address => write!(formatter, "<wbr>{character}")?,
                other => formatter.write_char(other)?,
            }
        }
        Ok(())
    }
}

// What could be markup is escaped above; it stands in a text, never in an attribute.
impl HtmlSafe for Breakable<'_> {}

/// The same text, with places where an address for mail may break.
#[askama::filter_fn]
pub fn breakable<'text>(text: &'text str, _: &dyn askama::Values) -> askama::Result<Breakable<'text>> {
    Ok(Breakable(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_breaks_between_its_words_and_nothing_becomes_markup() {
        let shown = |text| Breakable(text).to_string();
        assert_eq!(shown("a.b@c.be"), "a<wbr>.b<wbr>@c<wbr>.be");
        assert_eq!(shown("<b>@&"), "&lt;b&gt;<wbr>@&amp;");
        assert_eq!(shown("Rue de l’Écluse 50. Mons"), "Rue de l’Écluse 50. Mons");
    }
}
