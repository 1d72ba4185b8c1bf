//! From the ids of a mail to the mail: what is true at the moment of sending, in the language of the
//! person. A mail that would say what is no longer true is not written.
//!
//! Never a card number nor an amount owed: a mail is read on screens that others see.

mod access;
mod alert;
mod contribution;
mod opening_hours;
mod staff_message;
mod suggestion;

use app::App;
use app::failure::Outcome;
use app::reminder::MOST_DAYS;
use domain::hold::{CancelReason, DeclineReason, Hold, HoldState};
use domain::id::{AccountId, HoldId, LoanId, MailId, PatronId};
use domain::language::Language;
use domain::library::Library;
use domain::loan::Loan;
use domain::mail::{Mail, MailKind};
use domain::time::days_between;
use i18n::Translator;
use jiff::SignedDuration;
use jiff::civil::Date;
use store::mail::StoredMail;
use store::one_time_link::Purpose;

use crate::mail::facts::{self, Addressee};
use crate::mail::hours;
use crate::mail::link::{Opens, SecretLink};
use crate::mail::page::{Link, Page, Place};
use crate::mail::registration;

/// What came of composing.
#[derive(Debug)]
pub(crate) enum Composed {
    /// A mail to send.
    Letter(Box<Letter>),
    /// No mail, and why.
    Nothing(&'static str),
}

/// A mail to send.
#[derive(Clone, Debug)]
pub(crate) struct Letter {
    pub(crate) mail: StoredMail,
    /// The links in it that are secret.
    pub(crate) links: Vec<SecretLink>,
}

impl Letter {
    /// The mail without the secrets of its links.
    pub(crate) fn without_secrets(&self) -> StoredMail {
        let mut mail = self.mail.clone();
        for link in &self.links {
            mail.text = mail.text.replace(&link.secret, "…");
            mail.html = mail.html.replace(&link.secret, "…");
        }
        mail
    }
}

/// How long a link to choose a password works.
const LINK_LENGTH: SignedDuration = SignedDuration::from_hours(1);

/// Composes a mail.
///
/// # Errors
/// When the database fails.
pub(crate) async fn compose(app: &App, mail: Mail, id: MailId) -> Outcome<Composed> {
    let kind = mail.kind();
    match mail {
        Mail::LoanDueSoon { loan } | Mail::LoanOverdue { loan, .. } => of_loan(app, kind, loan, id).await,
        Mail::LoansDueMoved { patron, library } => opening_hours::due_days(app, patron, library, id).await,
        Mail::StaffMessage { message, patron } => staff_message::compose(app, message, patron, id).await,
        Mail::Welcome { patron } => welcome(app, patron, id).await,
        Mail::Alert { alert } => alert::of_alert(app, alert, id).await,
        Mail::PasswordLink { account } | Mail::PasswordChanged { account } => {
            of_account(app, kind, account, id).await
        }
        Mail::ContributionPublished { contribution }
        | Mail::ContributionRefused { contribution }
        | Mail::ContributionUnpublished { contribution } => {
            contribution::compose(app, kind, contribution, id).await
        }
        Mail::SuggestionAnswered {
            suggestion,
            patron,
            state,
        } => suggestion::answered(app, suggestion, patron, state, id).await,
        Mail::SuggestionAvailable { suggestion, patron } => {
            suggestion::available(app, suggestion, patron, id).await
        }
        Mail::ForgottenPassword { .. }
        | Mail::Activation { .. }
        | Mail::PreregistrationVerify { .. }
        | Mail::PreregistrationReceived { .. }
        | Mail::PreregistrationExpiring { .. }
        | Mail::PreregistrationDeclined { .. }
        | Mail::AddressConfirm { .. }
        | Mail::AddressChanged { .. }
        | Mail::AccountDeleted { .. } => access::compose(app, mail, id).await,
        _ => match (mail.hold(), mail.registration()) {
            (Some(hold), _) => of_hold(app, kind, hold, id).await,
            (_, Some(registration)) => registration::compose(app, kind, registration, id).await,
            (None, None) => Ok(Composed::Nothing("this version knows no such mail")),
        },
    }
}

/// Whether a mail of this kind still tells the truth about a hold. One that went on meanwhile has
/// another mail that says so.
fn is_true(kind: MailKind, hold: &Hold, today: Date) -> bool {
    let waits = hold.state == HoldState::Ready && hold.ready_until.is_some_and(|until| today <= until);
    match kind {
        MailKind::HoldRequested => hold.state == HoldState::Requested,
        MailKind::HoldQueued => matches!(hold.state, HoldState::Queued | HoldState::Allotted),
        MailKind::HoldDeclined => hold.state == HoldState::Declined,
        MailKind::HoldInTransit => hold.state == HoldState::InTransit,
        MailKind::HoldReady | MailKind::HoldDeadlineMoved | MailKind::HoldExpiring => waits,
        MailKind::HoldExpired => hold.state == HoldState::Expired,
        MailKind::HoldCancelledByReader => hold.state == HoldState::CancelledByReader,
        MailKind::HoldCancelledByLibrary => hold.state == HoldState::CancelledByLibrary,
        MailKind::HoldLapsed => hold.state == HoldState::Lapsed,
        MailKind::HoldPickupChanged => hold.state.is_open(),
        MailKind::HoldSuspended => {
            hold.state.may_suspend() && hold.suspended_until.is_some_and(|until| today <= until)
        }
        _ => false,
    }
}

async fn of_hold(app: &App, kind: MailKind, id: HoldId, mail: MailId) -> Outcome<Composed> {
    let today = app.moment().today;
    let mut conn = app.db.read().await?;
    let Some(hold) = store::hold::find(&mut conn, id).await? else {
        return Ok(Composed::Nothing("the hold is no longer kept"));
    };
    if !is_true(kind, &hold, today) {
        return Ok(Composed::Nothing("the hold went on meanwhile"));
    }
    let who = match facts::addressee(&mut conn, Some(hold.patron), kind).await? {
        Ok(who) => who,
        Err(why) => return Ok(Composed::Nothing(why)),
    };
    let t = Translator::new(who.language);
    let call_number = match hold.item {
        Some(item) => store::item::find(&mut conn, item)
            .await?
            .map(|item| item.call_number),
        None => None,
    };
    let record = facts::record(&mut conn, hold.record).await?;
    drop(conn);
    let library = facts::library(app, hold.pickup_library).await?;
    let title = record
        .as_ref()
        .map_or_else(|| hold.reference.clone(), facts::title);
    let last_day = last_day(app, kind, &hold).await?;
    let words = Words {
        title: &title,
        library: library.as_ref().map_or("", |library| &library.name),
        reason: reason(t, kind, &hold),
        date: last_day,
        time: None,
        count: 1,
        today,
    };
    let mut page = words.page(t, kind);
    page.document = record
        .as_ref()
        .map(|record| facts::document(t, record, call_number.as_deref()));
    let answered = matches!(kind, MailKind::HoldDeclined | MailKind::HoldCancelledByLibrary);
    page.note = hold
        .note
        .as_deref()
        .map(str::trim)
        .filter(|note| answered && !note.is_empty())
        .map(|note| (t.get("mail-note").into_owned(), note.to_owned()));
    let waits = matches!(
        kind,
        MailKind::HoldReady | MailKind::HoldDeadlineMoved | MailKind::HoldExpiring
    );
    if let (true, Some(until)) = (waits, last_day) {
        page.notice = Some((
            until_when(app, t, &hold, until).await?,
            t.get("mail-at-desk").into_owned(),
        ));
    }
    if !answered && kind != MailKind::HoldCancelledByReader && kind != MailKind::HoldLapsed {
        page.place = place(app, t, library.as_ref(), today).await?;
    }
    let addresses = Addresses::new(app, t);
    page.button = Some(Link {
        label: t.get(&key(kind, "button")).into_owned(),
        url: match kind {
            MailKind::HoldDeclined | MailKind::HoldCancelledByLibrary => addresses.to("/recherche"),
            MailKind::HoldExpired | MailKind::HoldCancelledByReader | MailKind::HoldLapsed => {
                addresses.to(&format!("/notice/{}", hold.record))
            }
            _ => addresses.to("/compte/reservations"),
        },
    });
    page.way_out_url = hold
        .state
        .is_open()
        .then(|| addresses.to(&format!("/compte/reservations/{}/supprimer", hold.reference)));
    page.footer = vec![
        t.with("mail-reference")
            .arg("reference", &hold.reference)
            .to_string(),
        t.with("mail-why").arg("site", &app.settings.name).to_string(),
    ];
    let about = About {
        hold: Some(id),
        ..About::default()
    };
    letter(app, kind, mail, &who, library.as_ref(), page, about)
}

/// The last day that a mail speaks of. A hold that expired without keeping its own did so on the
/// first day after it, and the last day is an open one.
async fn last_day(app: &App, kind: MailKind, hold: &Hold) -> Outcome<Option<Date>> {
    match kind {
        MailKind::HoldLapsed => Ok(hold.needed_until),
        MailKind::HoldSuspended => Ok(hold.suspended_until),
        MailKind::HoldExpired if hold.ready_until.is_none() => {
            let network = app.network().await?;
            let calendar = network.calendar(hold.pickup_library);
            let ended_on = app.settings.zone.to_datetime(hold.changed_at).date();
            let eve = ended_on.yesterday().ok();
            let mut before = std::iter::successors(eve, |day| day.yesterday().ok()).take(30);
            Ok(before.find(|day| calendar.is_open(*day)).or(eve))
        }
        _ => Ok(hold.ready_until),
    }
}

/// « Jusqu'au samedi 28 novembre, 16 h »: with the hour at which the library closes on that day.
async fn until_when(app: &App, t: Translator, hold: &Hold, until: Date) -> Outcome<String> {
    let network = app.network().await?;
    let slots = network.calendar(hold.pickup_library).slots(until);
    let date = t.date_long(until, app.moment().today);
    Ok(match slots.last() {
        Some(last) => t
            .with("mail-until-time")
            .arg("date", date)
            .arg("time", t.time(last.closes))
            .to_string(),
        None => t.with("mail-until").arg("date", date).to_string(),
    })
}

/// The sentence that tells why a library said no. An unknown code is « other ».
fn reason(t: Translator, kind: MailKind, hold: &Hold) -> String {
    let code = hold.reason.as_deref().unwrap_or_default();
    let sentence = match kind {
        MailKind::HoldDeclined => {
            let reason = DeclineReason::from_code(code).unwrap_or(DeclineReason::Other);
            format!("decline-sentence-{}", reason.code())
        }
        MailKind::HoldCancelledByLibrary => {
            let reason = CancelReason::from_code(code).unwrap_or(CancelReason::Other);
            format!("cancel-sentence-{}", reason.code())
        }
        _ => return String::new(),
    };
    t.get(&sentence.replace('_', "-")).into_owned()
}

async fn of_loan(app: &App, kind: MailKind, id: LoanId, mail: MailId) -> Outcome<Composed> {
    let today = app.moment().today;
    let mut conn = app.db.read().await?;
    let open = |loan: &Loan| loan.returned_at.is_none();
    let Some(loan) = store::loan::find(&mut conn, id).await?.filter(open) else {
        return Ok(Composed::Nothing("it came back meanwhile"));
    };
    let is_true = match kind {
        MailKind::LoanOverdue => loan.is_overdue(today),
        // One due later than anybody is reminded was renewed meanwhile.
        _ => (0..=i64::from(MOST_DAYS)).contains(&days_between(today, loan.due_on)),
    };
    if !is_true {
        return Ok(Composed::Nothing("it is due on another day now"));
    }
    let who = match facts::addressee(&mut conn, loan.patron, kind).await? {
        Ok(who) => who,
        Err(why) => return Ok(Composed::Nothing(why)),
    };
    let t = Translator::new(who.language);
    let record = facts::record(&mut conn, loan.record).await?;
    drop(conn);
    let library = facts::library(app, loan.library).await?;
    let title = record.as_ref().map_or_else(|| "…".to_owned(), facts::title);
    let mut page = Words {
        title: &title,
        library: library.as_ref().map_or("", |library| &library.name),
        reason: String::new(),
        date: Some(loan.due_on),
        time: None,
        count: 1,
        today,
    }
    .page(t, kind);
    page.document = record.as_ref().map(|record| facts::document(t, record, None));
    page.place = place(app, t, library.as_ref(), today).await?;
    page.button = Some(Link {
        label: t.get(&key(kind, "button")).into_owned(),
        url: Addresses::new(app, t).to("/compte/prets"),
    });
    page.footer = vec![t.get("mail-reply").into_owned()];
    letter(app, kind, mail, &who, library.as_ref(), page, About::default())
}

async fn welcome(app: &App, patron: PatronId, mail: MailId) -> Outcome<Composed> {
    let kind = MailKind::Welcome;
    let mut conn = app.db.read().await?;
    let who = match facts::addressee(&mut conn, Some(patron), kind).await? {
        Ok(who) => who,
        Err(why) => return Ok(Composed::Nothing(why)),
    };
    drop(conn);
    let today = app.moment().today;
    let t = Translator::new(who.language);
    let library = home(app, &who).await?;
    let mut page = Words {
        title: "",
        library: library
            .as_ref()
            .map_or(app.settings.name.as_str(), |library| &library.name),
        reason: String::new(),
        date: None,
        time: None,
        count: 1,
        today,
    }
    .page(t, kind);
    page.place = place(app, t, library.as_ref(), today).await?;
    page.button = Some(Link {
        label: t.get(&key(kind, "button")).into_owned(),
        url: Addresses::new(app, t).to("/"),
    });
    page.footer = vec![t.get("mail-reply").into_owned()];
    letter(app, kind, mail, &who, library.as_ref(), page, About::default())
}

async fn of_account(app: &App, kind: MailKind, id: AccountId, mail: MailId) -> Outcome<Composed> {
    let mut conn = app.db.read().await?;
    let Some(account) = store::account::find(&mut conn, id).await? else {
        return Ok(Composed::Nothing("the account is closed"));
    };
    let who = match facts::addressee(&mut conn, account.patron, kind).await? {
        Ok(who) => who,
        Err(why) => return Ok(Composed::Nothing(why)),
    };
    drop(conn);
    let t = Translator::new(who.language);
    let library = home(app, &who).await?;
    let addresses = Addresses::new(app, t);
    let link = (kind == MailKind::PasswordLink)
        .then(|| SecretLink::lasting(app, Opens::Account(id, Purpose::Password), LINK_LENGTH));
    let mut page = Words {
        title: "",
        library: library.as_ref().map_or("", |library| &library.name),
        reason: String::new(),
        date: None,
        time: link
            .as_ref()
            .map(|link| t.time(app.settings.zone.to_datetime(link.expires_at).time())),
        count: 1,
        today: app.moment().today,
    }
    .page(t, kind);
    page.button = Some(Link {
        label: t.get(&key(kind, "button")).into_owned(),
        url: match &link {
            Some(link) => addresses.to(&format!("/mot-de-passe/{}", link.secret)),
            None => addresses.to("/compte"),
        },
    });
    page.footer = vec![t.get("mail-reply").into_owned()];
    let about = About {
        account: Some(id),
        links: link.into_iter().collect(),
        ..About::default()
    };
    letter(app, kind, mail, &who, library.as_ref(), page, about)
}

async fn home(app: &App, who: &Addressee) -> Outcome<Option<Library>> {
    match who.patron.home_library {
        Some(library) => facts::library(app, library).await,
        None => Ok(None),
    }
}

pub(super) async fn place(
    app: &App,
    t: Translator,
    library: Option<&Library>,
    today: Date,
) -> Outcome<Option<Place>> {
    let Some(library) = library else {
        return Ok(None);
    };
    let network = app.network().await?;
    let town = format!("{} {}", library.address.postcode, library.address.city);
    let address: Vec<&str> = [library.address.street.as_str(), town.trim()]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect();
    Ok(Some(Place {
        name: library.name.clone(),
        address: address.join(", "),
        phone: library.phone.clone(),
        hours: hours::week(t, &network.calendar(library.id), today),
    }))
}

/// What the sentences of a mail can name.
struct Words<'a> {
    title: &'a str,
    library: &'a str,
    reason: String,
    date: Option<Date>,
    time: Option<String>,
    /// Of how many documents the mail speaks.
    count: u32,
    today: Date,
}

impl Words<'_> {
    fn page(&self, t: Translator, kind: MailKind) -> Page {
        let say = |what: &str, long: bool| {
            let key = key(kind, what);
            let date = self.date.map(|date| match long {
                true => t.date_long(date, self.today),
                false => t.date_medium(date, self.today),
            });
            t.with(&key)
                .arg("title", self.title)
                .arg("library", self.library)
                .arg("reason", &self.reason)
                .arg("date", date.unwrap_or_default())
                .n("count", self.count)
                .arg("time", self.time.as_deref().unwrap_or_default())
                .to_string()
        };
        Page {
            language: t.language,
            subject: facts::one_line(&say("subject", false)),
            title: say("title", false),
            text: say("text", true),
            next: say("next", true),
            way_out: say("way-out", true),
            ..Page::default()
        }
    }
}

pub(super) fn key(kind: MailKind, what: &str) -> String {
    format!("mail-{}-{what}", kind.code().replace('_', "-"))
}

/// Addresses of the portal in the language of the mail.
pub(super) struct Addresses<'a> {
    base: &'a str,
    prefix: &'static str,
}

impl<'a> Addresses<'a> {
    pub(super) fn new(app: &'a App, t: Translator) -> Self {
        Self {
            base: app.settings.base_url.trim_end_matches('/'),
            prefix: t.language.prefix(),
        }
    }

    pub(super) fn to(&self, path: &str) -> String {
        match (self.prefix, path) {
            ("", path) => format!("{}{path}", self.base),
            (prefix, "/") => format!("{}{prefix}", self.base),
            (prefix, path) => format!("{}{prefix}{path}", self.base),
        }
    }
}

/// What a mail is about, for the copy that is kept.
#[derive(Default)]
pub(super) struct About {
    pub(super) account: Option<AccountId>,
    pub(super) hold: Option<HoldId>,
    pub(super) links: Vec<SecretLink>,
    /// The calendar that goes along.
    pub(super) calendar: Option<String>,
    /// Where what brought it is ended in one click.
    pub(super) unsubscribe_url: Option<String>,
}

pub(super) fn letter(
    app: &App,
    kind: MailKind,
    id: MailId,
    who: &Addressee,
    library: Option<&Library>,
    page: Page,
    about: About,
) -> Outcome<Composed> {
    let recipient = Recipient {
        patron: Some(who.patron.id),
        given_name: who.patron.given_name.clone(),
        email: who.email.clone(),
        language: who.language,
    };
    letter_to(app, kind, id, &recipient, library, page, about)
}

/// Whom a mail is for: a patron, or somebody who is none yet or no more.
struct Recipient {
    patron: Option<PatronId>,
    given_name: String,
    email: String,
    language: Language,
}

fn letter_to(
    app: &App,
    kind: MailKind,
    id: MailId,
    who: &Recipient,
    library: Option<&Library>,
    mut page: Page,
    about: About,
) -> Outcome<Composed> {
    let t = Translator::new(who.language);
    let given_name = facts::one_line(&who.given_name);
    page.site.clone_from(&app.settings.name);
    page.greeting = match given_name.trim() {
        "" => t.get("mail-greeting-unnamed").into_owned(),
        name => t.with("mail-greeting").arg("name", name).to_string(),
    };
    let reply_to = library
        .map(|library| library.email.trim())
        .filter(|email| !email.is_empty());
    Ok(Composed::Letter(Box::new(Letter {
        mail: StoredMail {
            id,
            kind: kind.code().to_owned(),
            patron: who.patron,
            account: about.account,
            hold: about.hold,
            language: who.language.code().to_owned(),
            recipient: who.email.clone(),
            reply_to: reply_to.map(ToOwned::to_owned),
            unsubscribe_url: about.unsubscribe_url,
            subject: page.subject.clone(),
            text: page.plain()?,
            html: page.html()?,
            calendar: about.calendar,
            composed_at: app.clock.now(),
            sent_at: None,
        },
        links: about.links,
    })))
}
