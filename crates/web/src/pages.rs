//! One page, one struct, one template. A struct holds what is ready to be shown: words, dates
//! and amounts already written in the language, addresses already built.

mod account;
mod advanced;
mod alerts;
mod author;
mod availability;
mod browse;
mod completions;
mod contribution;
mod data;
mod dev_mail;
mod door;
mod editorial;
mod error;
mod event;
mod facet_values;
mod family;
mod fees;
mod history;
mod hold;
mod holds;
mod home;
mod library;
mod lists;
mod loans;
mod password;
mod preregistration;
mod profile;
mod record;
mod refused;
mod registration;
mod reminders;
mod saved_searches;
mod search;
mod second_factor;
mod series;
mod sessions;
mod sign_in;
mod site;
pub mod staff;
mod suggestion;
mod take_along;
mod text;

use askama::Template;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

pub use account::{AccountPage, Deadline, Tile};
pub use advanced::{AdvancedPage, TickGroup};
pub use alerts::{AlertChoice, AlertPage, AlertRow, AlertsPage, FollowedLibrary, StopAlertPage};
pub use author::{AuthorPage, AuthorPart, WorkRow};
pub use availability::{Availability, AvailabilityLine, AvailabilityPage, ItemLine};
pub use browse::{BrowsePage, BrowseRow};
pub use completions::{CompletionRow, Completions};
pub use contribution::{
    CommentSection, ContributionForm, ContributionListPage, ContributionRow, ReportPage, ShownContribution,
    WriteContributionPage,
};
pub use data::{ConsentLine, DataExportPage, DataPage, DataSection};
pub use dev_mail::{MailBoxPage, MailLine, MailPage};
pub use door::{AccountFormPage, DoorPage};
pub use editorial::{
    ChosenRecord, NewsListPage, NewsPage, RecommendationListPage, RecommendationPage, SelectionListPage,
    SelectionPage, StaffPickListPage, StaffPickPage,
};
pub use error::ErrorPage;
pub use event::{AgendaPage, EventAction, EventGroup, EventPage, EventRow, Gauge, MonthDay, MonthGrid};
pub use facet_values::{FacetValuesPage, ValueGroup};
pub use family::{FamilyPage, GuardiansPanel, MemberLoan, MemberPanel};
pub use fees::{FeeRow, FeesPage, PaymentPanel};
pub use history::{EraseHistoryPage, HistoryPage, PastLoanRow};
pub use hold::{
    CancelHoldPage, FeeAgreement, HeldDocument, HoldChange, HoldConfirmedPage, HoldForm, HoldPage,
    HoldPickupForm, HoldPickupPage, HoldSuspensionPage, NewHoldPage, PickupChoice, Step, VolumeChoice,
};
pub use holds::{HoldRow, HoldsPage};
pub use home::{HomePage, Strip};
pub use library::{HoursLine, LibrariesPage, LibraryCard, LibraryPage, LibraryPanel};
pub use lists::{
    BasketPage, EditListPage, EditRow, HoldListPage, HoldListRow, ListBar, ListChoice, ListFormPage,
    ListPage, ListRow, ListSharing, ListSummary, ListsPage, Pick, PrintGroup, PrintListPage, PrintRow,
    SaveForm, SaveInListPage, SharedListPage, Together,
};
pub use loans::{LoanRow, LoansPage, RenewPage, RenewRow, Renewal};
pub use password::PasswordPage;
pub use preregistration::PreregistrationPage;
pub use profile::{Card, ProfilePage, WaitingPart};
pub use record::{
    BesideSection, Contribution, Edition, Fact, GetBox, MetaRow, MetaValue, RecordPage, RecordPick,
    ShelfSection,
};
pub use refused::RefusedPage;
pub use registration::{
    ChildLine, DeleteRegistrationPage, EventSummary, LinkAction, RegistrationForm, RegistrationFormPage,
    RegistrationLinkPage, RegistrationRow, RegistrationsPage,
};
pub use reminders::{CalendarPanel, MailChoice, MessageRow, MessagesPage, RemindersPage};
pub use saved_searches::{KeepSearchPage, SavedSearchPage, SavedSearchRow, SavedSearchesPage};
pub use search::{
    Correction, FacetGroup, FacetValue, Facets, KeepSearch, Nothing, ResultRow, RowWords, Score, SearchPage,
    SortChoice, Tag, View, ViewLink, Why, YearBar, Years,
};
pub use second_factor::{Drawing, PasskeyLine, PasskeyPart, SecondFactorPage};
pub use series::{SeriesPage, SeriesRow, SeriesSection, StripVolume};
pub use sessions::{SessionRow, SessionsPage};
pub use sign_in::{DemoAccount, SignInPage};
pub use site::{SiteBlock, SiteGroup, SiteRow, SiteSearchPage};
pub use suggestion::{Choice, Owned, SuggestionForm, SuggestionPage, SuggestionRow};
pub use take_along::{
    Citation, CitePage, ExportPage, FeedFile, FeedItem, LeftOutPage, LeftOutRow, OpenSearchFile, Permalink,
    SitemapFile, SitemapIndex, TakeRecord, TakeResults,
};
pub use text::TextPage;

/// How long a page may be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Freshness {
    /// It is somebody's: kept nowhere, not even behind the back button.
    Private,
    /// It is everybody's: kept by the browser, which asks each time whether it changed.
    Shared,
}

/// A page again, with what could not be done.
#[must_use]
pub fn unprocessable(page: &impl Template) -> Response {
    let mut response = html(page, Freshness::Private);
    *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    response
}

/// A page as an answer.
#[must_use]
pub fn html(page: &impl Template, freshness: Freshness) -> Response {
    let Ok(body) = page.render() else {
        tracing::error!("a template failed");
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let tag = (freshness == Freshness::Shared).then(|| entity_tag(&body));
    let mut response = body.into_response();
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("text/html; charset=utf-8"),
    );
    let caching = match freshness {
        Freshness::Private => "no-store",
        Freshness::Shared => "private, no-cache",
    };
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(caching));
    headers.append(header::VARY, HeaderValue::from_static("cookie"));
    if let Some(Ok(tag)) = tag.map(|tag| HeaderValue::from_str(&tag)) {
        headers.insert(header::ETAG, tag);
    }
    response
}

/// Weak, because compression comes later.
fn entity_tag(body: &str) -> String {
    let hash = body.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("W/\"{hash:016x}\"")
}
