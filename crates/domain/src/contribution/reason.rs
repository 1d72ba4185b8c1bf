//! The reasons from which a moderator chooses: each becomes a sentence to the author, so that it is
//! written once for all readers and languages.

use serde::{Deserialize, Serialize};

use crate::refusal::coded;

/// Why a contribution is not shown, or no longer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RefuseReason {
    /// It is not about what it stands under.
    OffTopic,
    /// It hurts somebody.
    Hurtful,
    /// It tells of somebody's private life, or gives an address or a telephone number.
    PersonalData,
    /// It tells how the story ends.
    TellsTheEnd,
    /// It sells something.
    Advertising,
    /// It was written by somebody else.
    Quoted,
    /// It cannot be understood.
    Unclear,
    /// The name under which it would be shown does not do.
    Signature,
    /// Something else, said in the note.
    Other,
}

coded!(RefuseReason {
    OffTopic => "off_topic",
    Hurtful => "hurtful",
    PersonalData => "personal_data",
    TellsTheEnd => "tells_the_end",
    Advertising => "advertising",
    Quoted => "quoted",
    Unclear => "unclear",
    Signature => "signature",
    Other => "other",
});
