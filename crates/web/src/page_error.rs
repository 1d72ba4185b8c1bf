//! Everything that can stop a page, as a status. The layer [`crate::layers`] makes a page of it
//! in the reader's language; what went wrong inside goes to the log, under a reference.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

/// Why a page cannot be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageError {
    /// The address is incomplete or malformed.
    BadRequest,
    /// The session ended.
    SessionExpired,
    /// Only for the staff.
    Forbidden,
    /// The request does not come from our pages.
    Forged,
    /// No such thing, or not this reader's: the two are not told apart.
    NotFound,
    /// The page is there, the way of asking is not.
    Method,
    /// Withdrawn.
    Gone,
    /// The form was used already, or is too old.
    FormExpired,
    /// More than is taken.
    TooLarge,
    /// Addressed to another host.
    Misdirected,
    /// Answers that the page did not ask for, or not of their kind.
    Unprocessable,
    /// Too many in too short a time; after how many seconds to try again.
    TooMany(u32),
    /// Our fault. What happened was logged.
    Server,
    /// Too much to do.
    Busy,
}

impl PageError {
    /// A failure: its whole chain goes to the log, under the reference that the page shows.
    #[must_use]
    pub fn failed(error: &anyhow::Error) -> Self {
        tracing::error!(error = format!("{error:#}"), "a page failed");
        Self::Server
    }

    /// The status.
    #[must_use]
    pub const fn status(self) -> StatusCode {
        match self {
            Self::BadRequest => StatusCode::BAD_REQUEST,
            Self::SessionExpired => StatusCode::UNAUTHORIZED,
            Self::Forbidden | Self::Forged => StatusCode::FORBIDDEN,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Method => StatusCode::METHOD_NOT_ALLOWED,
            Self::Gone => StatusCode::GONE,
            Self::FormExpired => StatusCode::CONFLICT,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Misdirected => StatusCode::MISDIRECTED_REQUEST,
            Self::Unprocessable => StatusCode::UNPROCESSABLE_ENTITY,
            Self::TooMany(_) => StatusCode::TOO_MANY_REQUESTS,
            Self::Server => StatusCode::INTERNAL_SERVER_ERROR,
            Self::Busy => StatusCode::SERVICE_UNAVAILABLE,
        }
    }

    /// What a status that comes without words means.
    #[must_use]
    pub fn of_status(status: StatusCode) -> Self {
        match status {
            StatusCode::UNAUTHORIZED => Self::SessionExpired,
            StatusCode::FORBIDDEN => Self::Forbidden,
            StatusCode::NOT_FOUND => Self::NotFound,
            StatusCode::METHOD_NOT_ALLOWED => Self::Method,
            StatusCode::GONE => Self::Gone,
            StatusCode::CONFLICT => Self::FormExpired,
            StatusCode::PAYLOAD_TOO_LARGE => Self::TooLarge,
            StatusCode::MISDIRECTED_REQUEST => Self::Misdirected,
            StatusCode::UNPROCESSABLE_ENTITY => Self::Unprocessable,
            StatusCode::TOO_MANY_REQUESTS => Self::TooMany(60),
            StatusCode::SERVICE_UNAVAILABLE => Self::Busy,
            status if status.is_client_error() => Self::BadRequest,
            _ => Self::Server,
        }
    }

    /// The start of its keys.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::BadRequest | Self::Misdirected => "error-bad-request",
            Self::SessionExpired => "error-session-expired",
            Self::Forbidden => "error-forbidden",
            Self::Forged => "error-csrf",
            Self::NotFound => "error-not-found",
            Self::Method => "error-method",
            Self::Gone => "error-gone",
            Self::FormExpired => "error-form-expired",
            Self::TooLarge => "error-too-large",
            Self::Unprocessable => "error-unprocessable",
            Self::TooMany(_) => "error-too-many",
            Self::Server => "error-server",
            Self::Busy => "error-busy",
        }
    }
}

impl From<anyhow::Error> for PageError {
    fn from(error: anyhow::Error) -> Self {
        Self::failed(&error)
    }
}

impl IntoResponse for PageError {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}
