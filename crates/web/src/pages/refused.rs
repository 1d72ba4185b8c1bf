//! What is said to whoever asked for too much: why, how long, and the way out.

use askama::Template;

use crate::frame::Frame;

/// Instead of any page.
#[derive(Clone, Debug, Template)]
#[template(path = "public/refused.html")]
pub struct RefusedPage {
    /// What stands around: nothing but the language.
    pub frame: Frame,
    /// Seconds to wait.
    pub seconds: u32,
    /// The page that can be asked for again; none where something was sent.
    pub again_url: Option<String>,
    /// Whether whoever asked is signed in already.
    pub is_signed_in: bool,
}
