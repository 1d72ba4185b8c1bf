//! The records of a selection while it is written: found, added, put in order, taken out; what a rule
//! finds today; and the saved searches from which a rule can be taken.

use app::basket::Holder;
use app::person::Owner;
use domain::id::RecordNumber;
use domain::selection::{MOST_RECORDS, Rule, SelectedRecord};
use i18n::Translator;
use search::SearchState;
use store::record::StoredRecord;

use super::selections::{Answers, picked};
use crate::account::{SearchWords, document};
use crate::extract::ForLibrarian;
use crate::page_error::PageError;
use crate::pages::staff::{ChosenRow, RecordsPart, RuleFound};
use crate::parts::Link;
use crate::public::{author_line, imprint};
use crate::state::WebState;

/// Records proposed for a few words.
const PROPOSED: usize = 6;
/// How the words of these buttons begin.
const RECORD: &str = "fiche-";

/// What a button does to the records.
enum Work {
    Look,
    Add(u32),
    Basket,
    Up(u32),
    Down(u32),
    Out(u32),
    Search,
}

fn work(gesture: &str, sought: &str) -> Option<Work> {
    let Some(word) = gesture.strip_prefix(RECORD) else {
        // « Enter » in the field sends the form: what stands there is looked for first.
        return (!sought.trim().is_empty() && gesture != "reprendre").then_some(Work::Look);
    };
    let numbered = |verb: &str| word.strip_prefix(verb)?.strip_prefix('-')?.parse().ok();
    match word {
        "ajouter" => Some(Work::Look),
        "panier" => Some(Work::Basket),
        "recherche" => Some(Work::Search),
        _ => numbered("prendre")
            .map(Work::Add)
            .or_else(|| numbered("monter").map(Work::Up))
            .or_else(|| numbered("descendre").map(Work::Down))
            .or_else(|| numbered("oter").map(Work::Out)),
    }
}

/// What was typed once one of the buttons did its work.
pub(super) async fn reworked(
    web: &WebState,
    door: &ForLibrarian,
    answers: &Answers,
) -> Result<Option<Answers>, PageError> {
    let Some(work) = work(&answers.geste, &answers.ajouter) else {
        return Ok(None);
    };
    let mut answers = answers.clone();
    answers.mot.resize(answers.r.len(), String::new());
    let place = |answers: &Answers, number: u32| answers.r.iter().position(|other| *other == number);
    match work {
        Work::Look => {
            let found = looked_for(web, &answers.ajouter).await?;
            if let [only] = found.as_slice() {
                add(&mut answers, only.number.get());
                answers.ajouter.clear();
            }
        }
        Work::Add(number) => {
            add(&mut answers, number);
            answers.ajouter.clear();
        }
        Work::Basket => {
            let holder = Holder::Account(door.librarian.account.id);
            for number in app::basket::of(&web.app, &holder).await? {
                add(&mut answers, number.get());
            }
        }
        Work::Up(number) => {
            if let Some(at) = place(&answers, number).filter(|at| *at > 0) {
                answers.r.swap(at, at - 1);
                answers.mot.swap(at, at - 1);
            }
        }
        Work::Down(number) => {
            if let Some(at) = place(&answers, number).filter(|at| at + 1 < answers.r.len()) {
                answers.r.swap(at, at + 1);
                answers.mot.swap(at, at + 1);
            }
        }
        Work::Out(number) => {
            if let Some(at) = place(&answers, number) {
                answers.r.remove(at);
                answers.mot.remove(at);
            }
        }
        Work::Search => {
            if let Some(id) = picked(&answers) {
                let search = app::saved_search::seen_by(&web.app, &owner(door), id).await?;
                answers = answers.asking(&search.query);
            }
        }
    }
    Ok(Some(answers))
}

fn add(answers: &mut Answers, number: u32) {
    if answers.r.len() < MOST_RECORDS && !answers.r.contains(&number) {
        answers.r.push(number);
        answers.mot.push(String::new());
    }
}

fn owner(door: &ForLibrarian) -> Owner {
    Owner {
        account: door.librarian.account.clone(),
        request: door.around.request.clone(),
    }
}

/// The records that a number, an ISBN or a few words mean.
async fn looked_for(web: &WebState, typed: &str) -> Result<Vec<StoredRecord>, PageError> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(Vec::new());
    }
    if typed.len() < 9
        && let Ok(number) = typed.parse::<u32>()
    {
        let found = app::basket::records(&web.app, &[RecordNumber::new(number)]).await?;
        if !found.is_empty() {
            return Ok(found.into_iter().map(|(_, record)| record).collect());
        }
    }
    Ok(app::search::few(&web.app, typed, PROPOSED).await?)
}

/// These records, those that are in the catalogue; a merged one under its new number.
pub(super) async fn known(
    web: &WebState,
    records: &[SelectedRecord],
) -> Result<Vec<SelectedRecord>, PageError> {
    let numbers: Vec<RecordNumber> = records.iter().map(|chosen| chosen.record).collect();
    let found = app::basket::records(&web.app, &numbers).await?;
    let mut known: Vec<SelectedRecord> = Vec::new();
    for chosen in records {
        let Some((_, record)) = found.iter().find(|(asked, _)| *asked == chosen.record) else {
            continue;
        };
        if !known.iter().any(|other| other.record == record.number) {
            known.push(SelectedRecord {
                record: record.number,
                note: chosen.note.clone(),
            });
        }
    }
    Ok(known)
}

/// The part of the form in which records are chosen.
pub(super) async fn part(
    web: &WebState,
    door: &ForLibrarian,
    answers: &Answers,
) -> Result<RecordsPart, PageError> {
    let around = &door.around;
    let (t, urls) = (around.frame.t, around.frame.urls);
    let numbers: Vec<RecordNumber> = answers
        .r
        .iter()
        .map(|number| RecordNumber::new(*number))
        .collect();
    let found = app::basket::records(&web.app, &numbers).await?;
    let notes = answers
        .mot
        .iter()
        .cloned()
        .chain(std::iter::repeat(String::new()));
    let chosen = numbers.iter().zip(notes).filter_map(|(number, note)| {
        let (_, record) = found.iter().find(|(asked, _)| asked == number)?;
        Some(row(t, record, number.get(), note))
    });
    let rows: Vec<ChosenRow> = chosen.collect();
    let looked = looked_for(web, &answers.ajouter).await?;
    let proposed = looked
        .iter()
        .filter(|record| !answers.r.contains(&record.number.get()))
        .map(|record| row(t, record, record.number.get(), String::new()));
    let holder = Holder::Account(door.librarian.account.id);
    let owner = owner(door);
    let searches = app::saved_search::of_owner(&web.app, &owner, None).await?.own;
    let query = answers.rule_query();
    let rule = match answers.is_by_rule() {
        false => None,
        true => {
            let rule = Rule {
                query: query.clone(),
                days: answers.rule_days(),
            };
            let hits = app::selection::found(&web.app, &rule).await?;
            let words = SearchWords::of(web, around, searches.iter()).await?;
            Some(RuleFound {
                summary: words.summary(&SearchState::parse(&query)),
                count: t.with("publishing-rule-count").n("count", hits.total).to_string(),
                results: Link::new(t.get("publishing-rule-results"), urls.search_for(&query)),
            })
        }
    };
    Ok(RecordsPart {
        is_single: false,
        question: query,
        rows,
        proposed: proposed.collect(),
        is_in_vain: !answers.ajouter.trim().is_empty() && looked.is_empty(),
        asked: answers.ajouter.clone(),
        basket: app::basket::of(&web.app, &holder).await?.len(),
        searches: searches
            .into_iter()
            .map(|search| (search.id.get(), search.name))
            .collect(),
        rule,
    })
}

/// The one record of a form in which exactly one is chosen, and what is looked for.
#[derive(Clone, Debug)]
pub(super) struct Single {
    pub(super) number: Option<u32>,
    pub(super) sought: String,
}

impl Single {
    const fn of(number: u32) -> Self {
        Self {
            number: Some(number),
            sought: String::new(),
        }
    }

    /// The same once a button did its work: another one that is taken stands in its place.
    pub(super) async fn reworked(&self, web: &WebState, gesture: &str) -> Result<Option<Self>, PageError> {
        let Some(work) = work(gesture, &self.sought) else {
            return Ok(None);
        };
        Ok(Some(match work {
            Work::Look => match looked_for(web, &self.sought).await?.as_slice() {
                [only] => Self::of(only.number.get()),
                _ => self.clone(),
            },
            Work::Add(number) => Self::of(number),
            Work::Out(_) => Self {
                number: None,
                sought: self.sought.clone(),
            },
            Work::Basket | Work::Up(_) | Work::Down(_) | Work::Search => self.clone(),
        }))
    }

    /// The record, if it is in the catalogue; a merged one under its new number.
    pub(super) async fn found(&self, web: &WebState) -> Result<Option<StoredRecord>, PageError> {
        let number: Vec<RecordNumber> = self.number.into_iter().map(RecordNumber::new).collect();
        let found = app::basket::records(&web.app, &number).await?;
        Ok(found.into_iter().next().map(|(_, record)| record))
    }

    /// The part of the form in which it is chosen.
    pub(super) async fn part(&self, web: &WebState, t: Translator) -> Result<RecordsPart, PageError> {
        let of = |record: &StoredRecord| row(t, record, record.number.get(), String::new());
        let chosen = self.found(web).await?;
        let looked = looked_for(web, &self.sought).await?;
        Ok(RecordsPart {
            is_single: true,
            question: String::new(),
            rows: chosen.iter().map(of).collect(),
            proposed: looked.iter().map(of).collect(),
            is_in_vain: !self.sought.trim().is_empty() && looked.is_empty(),
            asked: self.sought.clone(),
            basket: 0,
            searches: Vec::new(),
            rule: None,
        })
    }
}

/// Its title, and what tells it from its other editions.
fn row(t: Translator, stored: &StoredRecord, number: u32, note: String) -> ChosenRow {
    let record = &stored.record;
    let kind = t.coded("document-type", record.document_type.code()).into_owned();
    let mut details = vec![author_line(record), kind, imprint(record)];
    details.retain(|detail| !detail.is_empty());
    ChosenRow {
        number,
        title: document::title(record),
        details: details.join(" · "),
        note,
    }
}
