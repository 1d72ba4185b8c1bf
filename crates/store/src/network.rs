//! The network read whole: libraries, calendars, rules. It is small, changes rarely, and every
//! page needs some of it.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use domain::calendar::Calendar;
use domain::circulation::policy::Policies;
use domain::circulation::queue::Operators;
use domain::id::{LibraryId, OperatorId, SectionId};
use domain::item_state::ItemState;
use domain::library::{Library, Operator, Section};
use domain::service::Service;

use crate::db::Conn;
use crate::error::Result;
use crate::ils_ability::Ability;
use crate::ils_silence::Silence;
use crate::page::Linked;
use crate::{ils_ability, ils_silence, library, page, policy};

/// All that is known of the network's places and rules.
#[derive(Clone, Debug, Default)]
pub struct Network {
    /// Libraries and stops, by name.
    pub libraries: Vec<Library>,
    /// Who runs them.
    pub operators: Vec<Operator>,
    /// Who runs which library.
    pub run_by: Operators,
    /// Shelf areas.
    pub sections: HashMap<SectionId, Section>,
    /// When they are open; a library without hours has an empty calendar.
    pub calendars: BTreeMap<LibraryId, Arc<Calendar>>,
    /// The version of each library at which its calendar was read, or an older one.
    pub versions: BTreeMap<LibraryId, i64>,
    /// The rules.
    pub policies: Policies,
    /// The library codes that sources write.
    pub aliases: BTreeMap<String, LibraryId>,
    /// The connections to ILSes that do not answer at present.
    pub silent: BTreeMap<String, Silence>,
    /// What the ILSes elsewhere can do to a hold.
    pub abilities: BTreeMap<String, Ability>,
    /// The pages to which a link leads.
    pub pages: Vec<Linked>,
}

/// Reads it.
///
/// # Errors
/// When the database fails.
pub async fn load(conn: &mut Conn) -> Result<Network> {
    // First of all: a calendar that is newer than its version is read once more, an older one never kept.
    let versions = library::versions(&mut *conn).await?;
    let libraries = library::all(&mut *conn).await?;
    let mut hours = library::calendars(&mut *conn).await?;
    Ok(Network {
        operators: library::operators(&mut *conn).await?,
        run_by: libraries
            .iter()
            .map(|library| (library.id, library.operator))
            .collect(),
        sections: library::sections(&mut *conn)
            .await?
            .into_iter()
            .map(|section| (section.id, section))
            .collect(),
        calendars: libraries
            .iter()
            .map(|library| {
                (
                    library.id,
                    Arc::new(hours.remove(&library.id).unwrap_or_default()),
                )
            })
            .collect(),
        versions,
        policies: policy::all(&mut *conn).await?.without_shelf_holds(
            libraries
                .iter()
                .filter(|library| library.closed_services.contains(&Service::ShelfHold))
                .map(|library| library.id)
                .collect(),
        ),
        aliases: library::aliases(&mut *conn).await?,
        silent: ils_silence::all(&mut *conn).await?,
        abilities: ils_ability::all(&mut *conn).await?,
        pages: page::linked(conn).await?,
        libraries,
    })
}

impl Network {
    /// A library.
    #[must_use]
    pub fn library(&self, id: LibraryId) -> Option<&Library> {
        self.libraries.iter().find(|library| library.id == id)
    }

    /// A library by the word in addresses.
    #[must_use]
    pub fn by_slug(&self, slug: &str) -> Option<&Library> {
        self.libraries.iter().find(|library| library.slug == slug)
    }

    /// A library by its code, or by a code that sources write for it. Case and outer spaces do not count.
    #[must_use]
    pub fn by_code(&self, code: &str) -> Option<&Library> {
        let code = code.trim();
        self.libraries
            .iter()
            .find(|library| library.code.eq_ignore_ascii_case(code))
            .or_else(|| {
                let (_, id) = self
                    .aliases
                    .iter()
                    .find(|(alias, _)| alias.eq_ignore_ascii_case(code))?;
                self.library(*id)
            })
    }

    /// A library by its number in the search index.
    #[must_use]
    pub fn by_facet(&self, facet: u32) -> Option<&Library> {
        self.libraries.iter().find(|library| library.facet == facet)
    }

    /// A section by its number in the search index.
    #[must_use]
    pub fn section(&self, facet: u32) -> Option<&Section> {
        self.sections.values().find(|section| section.facet == facet)
    }

    /// A library's calendar; for an unknown one, a calendar that is never open.
    #[must_use]
    pub fn calendar(&self, id: LibraryId) -> Arc<Calendar> {
        self.calendars.get(&id).cloned().unwrap_or_default()
    }

    /// Whether nobody can say at present where the copies of a library are.
    #[must_use]
    pub fn is_silent(&self, id: LibraryId) -> bool {
        !self.silent.is_empty()
            && self
                .library(id)
                .is_some_and(|library| self.silent.contains_key(&library.ils))
    }

    /// The state of a copy that stands in its place: closed stacks stay closed after a loan.
    #[must_use]
    pub fn in_place(&self, section: Option<SectionId>) -> ItemState {
        section
            .and_then(|section| self.sections.get(&section))
            .map_or(ItemState::OnShelf, |section| section.access.in_place())
    }

    /// Who runs a library.
    #[must_use]
    pub fn operator_of(&self, id: LibraryId) -> Option<OperatorId> {
        self.run_by.get(&id).copied()
    }
}
