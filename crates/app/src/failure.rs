//! How a use case fails, for its three audiences.

use domain::refusal::Explanation;

/// A use case that did not do what was asked.
#[derive(Debug)]
pub enum Failure {
    /// The rules say no: reason, figure and way out, for the reader.
    Refused(Vec<Explanation>),
    /// It does not exist, or it is not theirs: nobody learns which.
    NotFound,
    /// Somebody else did it first: the page was old.
    Conflict,
    /// The same form was used for another request.
    FormReused,
    /// Something broke: for the operator.
    Broken(anyhow::Error),
}

/// What a use case answers.
pub type Outcome<T> = Result<T, Failure>;

impl From<store::Error> for Failure {
    fn from(why: store::Error) -> Self {
        Self::Broken(why.into())
    }
}

impl From<anyhow::Error> for Failure {
    fn from(why: anyhow::Error) -> Self {
        Self::Broken(why)
    }
}

impl From<::search::Error> for Failure {
    fn from(why: ::search::Error) -> Self {
        Self::Broken(why.into())
    }
}

impl From<domain::hold::IllegalTransition> for Failure {
    fn from(_: domain::hold::IllegalTransition) -> Self {
        Self::Conflict
    }
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Refused(reasons) => {
                let keys: Vec<&str> = reasons.iter().map(|reason| reason.key).collect();
                write!(f, "refused: {}", keys.join(", "))
            }
            Self::NotFound => f.write_str("not found"),
            Self::Conflict => f.write_str("somebody else was faster"),
            Self::FormReused => f.write_str("the form was already used for something else"),
            Self::Broken(why) => write!(f, "{why:#}"),
        }
    }
}

impl std::error::Error for Failure {}
