//! What every handler has at hand.

use std::sync::Arc;

use app::App;
use axum::extract::FromRef;

use crate::budget::Budget;
use crate::extract::Proxies;
use crate::theme::IsHttps;

/// The portal and how it is served.
#[derive(Clone)]
pub struct WebState {
    /// The use cases.
    pub app: Arc<App>,
    /// Whether readers come over https.
    pub is_https: bool,
    /// The proxies that say from where a reader comes.
    pub proxies: Arc<Proxies>,
    /// What each visitor may still ask for.
    pub budget: Arc<Budget>,
    /// The accounts that the sign-in page shows; none outside the demonstration.
    pub demo_accounts: Arc<Vec<DemoAccount>>,
}

/// An account of the demonstration, shown with its password.
#[derive(Clone, Debug)]
pub struct DemoAccount {
    /// Who it is, and what is special about them.
    pub description: String,
    /// Card number or identifier.
    pub name: String,
    /// Password.
    pub password: String,
}

impl FromRef<WebState> for IsHttps {
    fn from_ref(state: &WebState) -> Self {
        Self(state.is_https)
    }
}
