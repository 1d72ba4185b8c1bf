//! Reserving: choosing where to pick up, the confirmation, and deleting a hold.

use askama::Template;

use crate::covers::Cover;
use crate::filters;
use crate::frame::Frame;
use crate::pages::{Fact, MetaRow};
use crate::parts::{Badge, Errors, Kind, Persons, Refusal};

/// `GET /notice/{number}/reserver`, and the same with what was refused.
#[derive(Clone, Debug, Template)]
#[template(path = "account/hold_new.html")]
pub struct NewHoldPage {
    /// What stands around.
    pub frame: Frame,
    /// The document.
    pub document: HeldDocument,
    /// Its page.
    pub record_url: String,
    /// Rank, delay, cost, how many holds are used.
    pub facts: Vec<Fact>,
    /// Why it cannot be reserved at all, or was refused just now.
    pub refusal: Option<Refusal>,
    /// The choice; nothing when it cannot be reserved at all.
    pub form: Option<HoldForm>,
    /// The same for the others of the family.
    pub persons: Persons,
}

/// What is chosen.
#[derive(Clone, Debug)]
pub struct HoldForm {
    /// Where it goes.
    pub action: String,
    /// The token of the session and of this form, so that a double click makes one hold.
    pub token: String,
    /// Where the mail will go, if there is an address.
    pub mail: Option<String>,
    /// Answers to correct.
    pub errors: Errors,
    /// Volumes or issues, when one must be chosen.
    pub volumes: Vec<VolumeChoice>,
    /// Where it can be picked up: mine first.
    pub pickups: Vec<PickupChoice>,
    /// The day after which it is no longer wanted, as typed: `2026-12-24`.
    pub needed_until: String,
    /// Whether another edition would do; nothing when there is only one.
    pub any_edition: Option<bool>,
}

/// A volume or an issue.
#[derive(Clone, Debug)]
pub struct VolumeChoice {
    /// Its value in the form.
    pub value: String,
    /// « Tome 3 ».
    pub label: String,
    /// Whether it is chosen.
    pub is_checked: bool,
}

/// A place to pick up.
#[derive(Clone, Debug)]
pub struct PickupChoice {
    /// Its value in the form.
    pub value: String,
    /// Its name.
    pub name: String,
    /// Address, opening, where the copy comes from.
    pub detail: String,
    /// When it will be ready.
    pub delay: Badge,
    /// Whether it is chosen.
    pub is_checked: bool,
    /// Whether it takes holds; the detail says why not.
    pub is_disabled: bool,
    /// What it costs there and is to be agreed to, under that choice alone.
    pub agreement: Option<FeeAgreement>,
}

/// What is agreed to before something costs.
#[derive(Clone, Debug)]
pub struct FeeAgreement {
    /// Its value in the form: the library and the amount.
    pub value: String,
    /// « J’accepte de payer 1 € au retrait ».
    pub text: String,
    /// Whether it is ticked.
    pub is_agreed: bool,
}

/// The document, beside the form.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/held_document.html")]
pub struct HeldDocument {
    /// What it is.
    pub kind: Kind,
    /// Its cover.
    pub cover: Cover,
    /// Its title.
    pub title: String,
    /// Who made it.
    pub authors: String,
    /// Publisher, year.
    pub imprint: String,
}

impl askama::filters::HtmlSafe for HeldDocument {}

/// `GET /compte/reservations/{reference}/confirmee`.
#[derive(Clone, Debug, Template)]
#[template(path = "account/hold_confirmed.html")]
pub struct HoldConfirmedPage {
    /// What stands around.
    pub frame: Frame,
    /// The document.
    pub document: HeldDocument,
    /// Where it will be picked up.
    pub pickup: String,
    /// What happened and what happens next.
    pub steps: Vec<Step>,
    /// The way back to the results.
    pub search_url: String,
    /// Where it is deleted, as long as nothing was prepared.
    pub cancel_url: Option<String>,
    /// The token of the session and of this form.
    pub token: String,
}

/// A step towards the shelf.
#[derive(Clone, Debug)]
pub struct Step {
    /// Its words.
    pub title: String,
    /// When, how.
    pub text: String,
    /// Whether it is done.
    pub is_done: bool,
    /// Whether the hold came to nothing with it.
    pub is_end: bool,
}

/// `GET /compte/reservations/{reference}/supprimer`: the question.
#[derive(Clone, Debug, Template)]
#[template(path = "account/hold_cancel.html")]
pub struct CancelHoldPage {
    /// What stands around.
    pub frame: Frame,
    /// The document.
    pub document: HeldDocument,
    /// What it means.
    pub consequence: String,
    /// Where the form goes.
    pub action: String,
    /// The token of the session and of this form.
    pub token: String,
    /// The state that was seen; another in the meantime is told.
    pub version: i64,
}

/// `GET /compte/reservations/{reference}`: where a hold stands, what happened, what can be changed.
#[derive(Clone, Debug, Template)]
#[template(path = "account/hold.html")]
pub struct HoldPage {
    /// What stands around.
    pub frame: Frame,
    /// The document.
    pub document: HeldDocument,
    /// The record; empty when it left the catalogue.
    pub record_url: String,
    /// Where it stands.
    pub badge: Badge,
    /// Reference, pickup library, rank, until when.
    pub facts: Vec<MetaRow>,
    /// What the library wrote, or why it refused.
    pub note: Option<String>,
    /// What happened, and what happens next.
    pub timeline: Vec<Step>,
    /// What can be changed; nothing once it ended.
    pub changes: Vec<HoldChange>,
    /// Ending the suspension.
    pub resume: Option<String>,
    /// Where it is deleted, as long as it can be.
    pub cancel_url: Option<String>,
    /// The token of the session and of this form.
    pub token: String,
}

/// Something that may be changed of a hold: a button, or in its place why there is none.
#[derive(Clone, Debug)]
pub struct HoldChange {
    /// What.
    pub label: String,
    /// The words of its button.
    pub action: String,
    /// How it is now.
    pub now: String,
    /// Where it is changed.
    pub url: Option<String>,
    /// Why it cannot be.
    pub refused: Option<Refusal>,
}

/// `GET /compte/reservations/{reference}/retrait`: where it could be fetched instead.
#[derive(Clone, Debug, Template)]
#[template(path = "account/hold_pickup.html")]
pub struct HoldPickupPage {
    /// What stands around.
    pub frame: Frame,
    /// The document.
    pub document: HeldDocument,
    /// Answers to correct.
    pub errors: Errors,
    /// Why it was refused.
    pub refusal: Option<Refusal>,
    /// The choice; nothing when it cannot be changed at all.
    pub form: Option<HoldPickupForm>,
    /// The hold itself.
    pub back_url: String,
}

/// What is chosen.
#[derive(Clone, Debug)]
pub struct HoldPickupForm {
    /// Where it goes.
    pub action: String,
    /// The token of the session and of this form.
    pub token: String,
    /// The state that was seen; another in the meantime is told.
    pub version: i64,
    /// Where it can be picked up.
    pub pickups: Vec<PickupChoice>,
}

/// `GET /compte/reservations/{reference}/suspendre`: the days on which it is passed over.
#[derive(Clone, Debug, Template)]
#[template(path = "account/hold_suspension.html")]
pub struct HoldSuspensionPage {
    /// What stands around.
    pub frame: Frame,
    /// Suspending, or changing the dates.
    pub heading: String,
    /// The document.
    pub document: HeldDocument,
    /// What to correct.
    pub errors: Errors,
    /// Why it cannot be suspended.
    pub refusal: Option<Refusal>,
    /// Where the form goes; nothing when it cannot be suspended at all.
    pub action: Option<String>,
    /// The token of the session and of this form.
    pub token: String,
    /// The first day, as typed.
    pub from: String,
    /// The last day, as typed.
    pub until: String,
    /// How long it may last.
    pub longest: String,
    /// The hold itself.
    pub back_url: String,
}
