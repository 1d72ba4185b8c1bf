//! Where a contribution stands, and what leads from one state to the other.

use serde::{Deserialize, Serialize};

use crate::refusal::coded;

/// Where a contribution stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ContributionState {
    /// « en attente d’approbation ».
    Waiting,
    /// « publié ».
    Published,
    /// « refusé », with a reason.
    Refused,
    /// « retiré de la publication », with a reason.
    Unpublished,
}

coded!(ContributionState {
    Waiting => "waiting",
    Published => "published",
    Refused => "refused",
    Unpublished => "unpublished",
});

/// What is done about a contribution.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Moderation {
    /// A moderator publishes it.
    Publish,
    /// A moderator refuses it.
    Refuse,
    /// A moderator takes back what was published.
    Unpublish,
    /// A moderator looked at what readers reported, and it stays.
    Keep,
    /// Its author changed it: it has to be read again.
    Edit,
}

impl Moderation {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Publish,
        Self::Refuse,
        Self::Unpublish,
        Self::Keep,
        Self::Edit,
    ];
}

/// What makes no sense in a state: a colleague was faster, or the page was old.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a contribution that is {} cannot {action:?}", state.code())]
pub struct IllegalModeration {
    /// Where it stands.
    pub state: ContributionState,
    /// What was wanted.
    pub action: Moderation,
}

/// The state after an action. A refusal can be thought over; what is published is unpublished, not
/// refused, so that its author reads what happened.
///
/// # Errors
/// When the action makes no sense in that state.
pub fn after(state: ContributionState, action: Moderation) -> Result<ContributionState, IllegalModeration> {
    use ContributionState as S;
    use Moderation as A;
    match (action, state) {
        (A::Publish, S::Waiting | S::Refused | S::Unpublished) => Ok(S::Published),
        (A::Refuse, S::Waiting) => Ok(S::Refused),
        (A::Unpublish, S::Published) => Ok(S::Unpublished),
        (A::Keep, S::Published) => Ok(S::Published),
        (A::Edit, _) => Ok(S::Waiting),
        (A::Publish | A::Refuse | A::Unpublish | A::Keep, _) => Err(IllegalModeration { state, action }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_shown_before_it_was_read() {
        use ContributionState as S;
        let table: Vec<(Moderation, Vec<Option<S>>)> = Moderation::ALL
            .into_iter()
            .map(|action| {
                let after = S::ALL.iter().map(|state| after(*state, action).ok());
                (action, after.collect())
            })
            .collect();
        let (waiting, shown) = (Some(S::Waiting), Some(S::Published));
        assert_eq!(
            table,
            [
                (Moderation::Publish, vec![shown, None, shown, shown]),
                (Moderation::Refuse, vec![Some(S::Refused), None, None, None]),
                (
                    Moderation::Unpublish,
                    vec![None, Some(S::Unpublished), None, None]
                ),
                (Moderation::Keep, vec![None, shown, None, None]),
                (Moderation::Edit, vec![waiting; 4]),
            ],
            "the columns are: waiting, published, refused, unpublished"
        );
    }
}
