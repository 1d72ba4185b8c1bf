//! Where contributions and suggestions stand, in a word and a colour.

use domain::contribution::ContributionState;
use domain::suggestion::SuggestionState;
use i18n::Translator;

use crate::parts::Badge;

/// Where a comment or a coup de cœur stands.
pub fn contribution_state(t: Translator, state: ContributionState) -> Badge {
    let text = t.coded("contribution-state", state.code());
    match state {
        ContributionState::Waiting => Badge::wait(text),
        ContributionState::Published => Badge::ok(text),
        ContributionState::Refused | ContributionState::Unpublished => Badge::no(text),
    }
}

/// Where a suggestion stands.
pub fn suggestion_state(t: Translator, state: SuggestionState) -> Badge {
    let text = t.coded("suggestion-state", state.code());
    match state {
        SuggestionState::Received | SuggestionState::Studied => Badge::wait(text),
        SuggestionState::Accepted | SuggestionState::Ordered | SuggestionState::Duplicate => {
            Badge::note(text)
        }
        SuggestionState::Available => Badge::ok(text),
        SuggestionState::Refused | SuggestionState::Withdrawn => Badge::no(text),
    }
}
