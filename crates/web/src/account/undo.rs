//! What one took away: the message that it is done, with the button that brings it back, and a list of
//! what was taken away before.

use crate::extract::Around;
use crate::frame::Frame;
use crate::parts::{DeletedRow, Flash, FlashAction, Lately, Tone};

/// What is said of it: keys of the translations.
pub struct Words {
    /// Of the list.
    pub heading: &'static str,
    /// That it is done, with its name.
    pub done: &'static str,
    /// What that means; empty where nothing need be said.
    pub text: &'static str,
}

/// Something that was taken away.
pub struct Taken {
    /// Its id.
    pub id: i64,
    /// Its name.
    pub name: String,
    /// Where it is brought back.
    pub restore_url: String,
}

/// Says in the frame what was `just` taken away; the rest is the list.
pub fn told(
    around: &Around,
    frame: &mut Frame,
    words: &Words,
    action: String,
    just: Option<i64>,
    taken: impl Iterator<Item = Taken>,
) -> Lately {
    let t = frame.t;
    let mut rows = Vec::new();
    for one in taken {
        if just != Some(one.id) {
            rows.push(DeletedRow {
                name: one.name,
                restore_url: one.restore_url,
            });
            continue;
        }
        let done = t.with(words.done).arg("what", one.name).to_string();
        let text = match words.text {
            "" => String::new(),
            key => t.get(key).into_owned(),
        };
        let undo = FlashAction::Do {
            text: t.get("saved-search-restore").into_owned(),
            url: one.restore_url,
            token: around.token(),
        };
        frame.flash = Some(Flash::new(Tone::Ok, done, text).with_action(undo));
    }
    Lately {
        t,
        heading: words.heading,
        action,
        token: around.token(),
        rows,
    }
}
