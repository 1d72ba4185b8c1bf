//! « Si vous avez aimé »: what readers who had it also had, or what is alike; which of the two is said.

use app::record::Page;
use app::related::{Beside, KnownHeadings};

use super::{author_line, cover};
use crate::extract::Around;
use crate::page_error::PageError;
use crate::pages::BesideSection;
use crate::parts::CoverLink;
use crate::state::WebState;

/// The section; nothing where too little is known.
pub async fn section(
    web: &WebState,
    around: &Around,
    page: &Page,
    headings: KnownHeadings,
) -> Result<Option<BesideSection>, PageError> {
    let beside = app::related::beside(&web.app, &page.record, &page.editions, headings).await?;
    let (reason, records) = match &beside {
        Beside::Borrowed(records) => ("related-borrowed", records),
        Beside::Alike(records) => ("related-alike", records),
        Beside::Nothing => return Ok(None),
    };
    let (t, urls) = (around.frame.t, around.frame.urls);
    let covers = records.iter().map(|stored| {
        let author = author_line(&stored.record);
        CoverLink {
            cover: cover(&stored.record, &author),
            title: stored.record.title.clone(),
            author,
            url: urls.record(u64::from(stored.number.get()), &stored.record.title),
        }
    });
    Ok(Some(BesideSection {
        title: t.get("related-title").into_owned(),
        reason: t.get(reason).into_owned(),
        covers: covers.collect(),
    }))
}
