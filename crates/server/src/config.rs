//! The one configuration file, `lutrin.toml`: every setting, its meaning, and what is wrong with it.

use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use domain::budget::{Allowance, Budgets};
use domain::patron::CategoryCode;
use domain::preregistration::Terms;
use domain::record::{Audience, DocumentType};
use domain::symbology::Symbology;
use marc::Mapping;
use serde::Deserialize;

/// The whole file. A word that is not known is an error: a misspelt setting is never ignored.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Config {
    /// The network and how it calls things.
    pub network: Network,
    /// Where the portal listens.
    pub server: Server,
    /// What each visitor may ask for.
    pub budget: Budget,
    /// Where the data are.
    pub storage: Storage,
    /// How mail leaves.
    pub mail: Mail,
    /// Holds.
    pub holds: Holds,
    /// Becoming a reader.
    pub registration: Registration,
    /// `[staff]`
    pub staff: Staff,
    /// `[catalogue]`
    pub catalogue: Catalogue,
    /// What loads of records do with the codes they meet.
    pub import: Import,
}

/// `[network]`
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Network {
    /// Its name, as in the header and in mails.
    pub name: String,
    /// IANA name of the time zone in which days are counted.
    pub time_zone: String,
    /// Address of the portal as readers type it, without a slash at the end. Links in mails start with it.
    pub base_url: String,
    /// What the card is called, in French: « carte de lecteur », « passeport lecture ».
    pub card_name: String,
    /// How its number is drawn on the screen: `code128`, `code39` or `ean13`.
    pub barcode: Symbology,
}

/// `[server]`
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Server {
    /// Address and port.
    pub listen: SocketAddr,
    /// Address and port of the metrics, for the operator alone; none if absent.
    pub metrics_listen: Option<SocketAddr>,
    /// Serve over plain http on another machine than this one. Passwords then travel in clear.
    pub insecure_http: bool,
    /// Run the worker inside this process; otherwise `lutrin work` runs it.
    pub worker: bool,
    /// Other addresses under which the portal answers, as `https://other.example`.
    pub other_origins: Vec<String>,
    /// The proxies that are believed when they say from where a reader comes.
    pub trusted_proxies: Vec<IpAddr>,
}

/// `[budget]`
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Budget {
    /// Points that all who come from one address save up at most; zero: nothing is counted for them.
    pub address_points: u32,
    /// Points that come back to an address in a second.
    pub address_points_per_second: u32,
    /// Points that somebody who is signed in saves up at most; zero: they count with their address.
    pub session_points: u32,
    /// Points that come back to them in a second.
    pub session_points_per_second: u32,
}

impl Default for Budget {
    fn default() -> Self {
        let Budgets { address, session } = Budgets::default();
        Self {
            address_points: address.points,
            address_points_per_second: address.per_second,
            session_points: session.points,
            session_points_per_second: session.per_second,
        }
    }
}

impl Budget {
    /// As the rules see it.
    #[must_use]
    pub const fn granted(&self) -> Budgets {
        Budgets {
            address: Allowance {
                points: self.address_points,
                per_second: self.address_points_per_second,
            },
            session: Allowance {
                points: self.session_points,
                per_second: self.session_points_per_second,
            },
        }
    }
}

/// `[storage]`
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Storage {
    /// Folder of the embedded database, of the index and of files.
    pub folder: PathBuf,
    /// `sqlite:PATH` or `postgres://…`; by default a SQLite file in the folder.
    pub database: Option<String>,
    /// `tantivy:PATH`; by default an index in the folder.
    pub search: Option<String>,
    /// Memory for records on their way to the index, in megabytes.
    pub index_memory_mb: u16,
}

/// `[mail]`
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Mail {
    /// Name of the server; without it mails are kept and shown to staff, and nothing leaves.
    pub host: Option<String>,
    /// Its port: 587 with `starttls`, 465 with `tls`, 25 with `none`.
    pub port: Option<u16>,
    /// `starttls` (the default), `tls` from the first byte, or `none` on this machine only.
    pub encryption: Encryption,
    /// Who signs in to the server.
    pub user: Option<String>,
    /// With which password; `password_file` keeps it out of this file.
    pub password: Option<String>,
    /// A file that holds the password.
    pub password_file: Option<PathBuf>,
    /// The sender's address.
    pub from: String,
}

/// How the connection to the mail server is protected.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Encryption {
    /// In clear, then TLS before anything is said.
    #[default]
    Starttls,
    /// TLS from the first byte.
    Tls,
    /// In clear.
    None,
}

/// `[holds]`
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Holds {
    /// Minutes during which a librarian may take a validation back before its mail leaves.
    pub undo_minutes: u32,
}

/// `[catalogue]`
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Catalogue {
    /// Readers who must have two works on loan at once before the page of one leads to the other.
    pub related_readers: u32,
}

impl Default for Catalogue {
    fn default() -> Self {
        Self {
            related_readers: domain::related::READERS,
        }
    }
}

/// `[staff]`
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Staff {
    /// Whether a second factor is offered to librarians or asked of all of them.
    pub second_factor: SecondFactor,
    /// Days for which it is known which librarian opened which reader's file.
    pub consultations_kept_days: u16,
}

impl Default for Staff {
    fn default() -> Self {
        Self {
            second_factor: SecondFactor::default(),
            consultations_kept_days: domain::consultation::KEPT_DAYS,
        }
    }
}

/// What is asked of librarians beside their password.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SecondFactor {
    /// Those who want it set it up.
    #[default]
    Offered,
    /// Without it no page of the staff opens.
    Required,
}

/// `[registration]`
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Registration {
    /// The age from which one asks to be registered without a responsible adult.
    pub alone_from_age: u8,
    /// Days during which a pre-registration can be completed at the desk.
    pub kept_days: u32,
    /// The category of readers under which one may reserve before coming to the desk; none: one may not.
    pub temporary_category: Option<String>,
}

impl Registration {
    /// As the rules see it.
    #[must_use]
    pub fn terms(&self) -> Terms {
        Terms {
            alone_from_age: self.alone_from_age,
            kept_days: self.kept_days,
            temporary_category: self.temporary_category.as_deref().map(CategoryCode::new),
            ..Terms::default()
        }
    }
}

impl Default for Registration {
    fn default() -> Self {
        let Terms {
            alone_from_age,
            kept_days,
            ..
        } = Terms::default();
        Self {
            alone_from_age,
            kept_days,
            temporary_category: None,
        }
    }
}

/// `[import]`
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Import {
    /// Megabytes of the largest file that a librarian may send from the browser.
    pub largest_file_mb: usize,
    /// Library codes that files write, and the code of the library here.
    pub library_codes: BTreeMap<String, String>,
    /// Item types and collections that files write, and the type of document.
    pub document_types: BTreeMap<String, DocumentType>,
    /// Audience, collection or shelf codes that files write, and the audience.
    pub audiences: BTreeMap<String, Audience>,
    /// Shelf codes that files write, and the words for readers.
    pub sections: BTreeMap<String, String>,
    /// Whether the notes on copies are written for readers.
    pub public_item_notes: bool,
}

impl Default for Import {
    fn default() -> Self {
        Self {
            largest_file_mb: 1024,
            library_codes: BTreeMap::new(),
            document_types: BTreeMap::new(),
            audiences: BTreeMap::new(),
            sections: BTreeMap::new(),
            public_item_notes: false,
        }
    }
}

impl Import {
    /// What codes mean: those that many systems share, and those of this network over them.
    #[must_use]
    pub fn mapping(&self) -> Mapping {
        let mut mapping = Mapping::default();
        for (code, meaning) in &self.document_types {
            mapping.types.insert(code, *meaning);
        }
        for (code, meaning) in &self.audiences {
            mapping.audiences.insert(code, *meaning);
        }
        for (code, meaning) in &self.sections {
            mapping.sections.insert(code, meaning.clone());
        }
        mapping.public_item_notes = self.public_item_notes;
        mapping
    }
}

impl Default for Network {
    fn default() -> Self {
        Self {
            name: "Lutrin".into(),
            time_zone: "Europe/Brussels".into(),
            base_url: "http://127.0.0.1:8080".into(),
            card_name: "carte de lecteur".into(),
            barcode: Symbology::default(),
        }
    }
}

impl Default for Server {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from(([127, 0, 0, 1], 8080)),
            metrics_listen: None,
            insecure_http: false,
            worker: true,
            other_origins: Vec::new(),
            trusted_proxies: vec![IpAddr::V4(Ipv4Addr::LOCALHOST), IpAddr::V6(Ipv6Addr::LOCALHOST)],
        }
    }
}

impl Default for Storage {
    fn default() -> Self {
        Self {
            folder: "var".into(),
            database: None,
            search: None,
            index_memory_mb: 128,
        }
    }
}

impl Default for Mail {
    fn default() -> Self {
        Self {
            host: None,
            port: None,
            encryption: Encryption::default(),
            user: None,
            password: None,
            password_file: None,
            from: "bibliotheques@localhost".into(),
        }
    }
}

impl Default for Holds {
    fn default() -> Self {
        Self { undo_minutes: 10 }
    }
}

impl Config {
    /// Reads the file; without one, the defaults hold.
    pub fn read(path: Option<&Path>) -> anyhow::Result<Self> {
        let path = match path {
            Some(path) => path,
            None if Path::new("lutrin.toml").exists() => Path::new("lutrin.toml"),
            None => return Ok(Self::default()),
        };
        let text =
            std::fs::read_to_string(path).with_context(|| format!("could not read {}", path.display()))?;
        toml::from_str(&text).with_context(|| format!("{} is not understood", path.display()))
    }

    /// Address of the database.
    pub fn database_url(&self) -> String {
        self.storage
            .database
            .clone()
            .unwrap_or_else(|| format!("sqlite:{}", self.storage.folder.join("lutrin.db").display()))
    }

    /// Folder of the index.
    pub fn index_folder(&self) -> anyhow::Result<PathBuf> {
        match &self.storage.search {
            None => Ok(self.storage.folder.join("index")),
            Some(url) => match url.strip_prefix("tantivy:") {
                Some(path) => Ok(path.into()),
                None => bail!("storage.search starts with tantivy:, not {url}"),
            },
        }
    }

    /// The time zone of the network.
    pub fn time_zone(&self) -> anyhow::Result<jiff::tz::TimeZone> {
        jiff::tz::TimeZone::get(&self.network.time_zone).with_context(|| {
            format!(
                "network.time_zone: no time zone is called {}",
                self.network.time_zone
            )
        })
    }

    /// The port of the mail server: the one of its encryption unless another is written.
    #[must_use]
    pub fn mail_port(&self) -> u16 {
        self.mail.port.unwrap_or(match self.mail.encryption {
            Encryption::Starttls => 587,
            Encryption::Tls => 465,
            Encryption::None => 25,
        })
    }

    /// The password of the mail server, from the file that holds it if there is one.
    pub fn mail_password(&self) -> anyhow::Result<Option<String>> {
        match &self.mail.password_file {
            Some(path) => {
                let text = std::fs::read_to_string(path)
                    .with_context(|| format!("mail.password_file: could not read {}", path.display()))?;
                Ok(Some(text.trim_end().to_owned()))
            }
            None => Ok(self.mail.password.clone()),
        }
    }

    /// All that is wrong or dangerous, each with what to do.
    pub fn faults(&self) -> Vec<String> {
        let mut faults = Vec::new();
        let base = &self.network.base_url;
        if !(base.starts_with("https://") || base.starts_with("http://")) || base.ends_with('/') {
            faults.push(format!(
                "network.base_url is {base}: write https://… without a slash at the end"
            ));
        }
        if base.starts_with("http://") && !self.server.listen.ip().is_loopback() && !self.server.insecure_http
        {
            faults.push(
                "server.listen is open to other machines over plain http: put a proxy with https before it and set \
                 network.base_url to https://…, or write server.insecure_http = true if passwords may travel in clear"
                    .into(),
            );
        }
        if self.server.metrics_listen == Some(self.server.listen) {
            faults.push(
                "server.metrics_listen is the address of the portal: metrics have one of their own".into(),
            );
        }
        let allowed = domain::consultation::KEPT_DAYS_ALLOWED;
        if !allowed.contains(&self.staff.consultations_kept_days) {
            faults.push(format!(
                "staff.consultations_kept_days is {}: it is {} to {} days",
                self.staff.consultations_kept_days,
                allowed.start(),
                allowed.end()
            ));
        }
        for (name, points, per_second) in [
            (
                "address",
                self.budget.address_points,
                self.budget.address_points_per_second,
            ),
            (
                "session",
                self.budget.session_points,
                self.budget.session_points_per_second,
            ),
        ] {
            if points > 0 && per_second == 0 {
                faults.push(format!(
                    "budget.{name}_points_per_second is 0: what is spent would never come back; write 1 or more, or \
                     budget.{name}_points = 0 to count nothing"
                ));
            }
        }
        if self.catalogue.related_readers < domain::related::FEWEST_READERS {
            faults.push(format!(
                "catalogue.related_readers is {}: with fewer than {} a reader could be told from a pair of titles",
                self.catalogue.related_readers,
                domain::related::FEWEST_READERS
            ));
        }
        if self.storage.index_memory_mb < 32 {
            faults.push("storage.index_memory_mb is under 32: the index needs as much".into());
        }
        if let Err(why) = self.time_zone() {
            faults.push(why.to_string());
        }
        if let Err(why) = self.index_folder() {
            faults.push(why.to_string());
        }
        let url = self.database_url();
        if !["sqlite:", "postgres://", "postgresql://"]
            .iter()
            .any(|scheme| url.starts_with(scheme))
        {
            faults.push(format!(
                "storage.database starts with sqlite: or postgres://, not {url}"
            ));
        }
        if self.mail.host.is_some() && !self.mail.from.contains('@') {
            faults.push(format!(
                "mail.from is {}: write the address that mails come from",
                self.mail.from
            ));
        }
        if self.mail.user.is_some() && self.mail.encryption == Encryption::None {
            faults
                .push("mail.user with mail.encryption = \"none\": the password would travel in clear".into());
        }
        if let Err(why) = self.mail_password() {
            faults.push(why.to_string());
        }
        faults
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_defaults_have_no_fault() {
        assert_eq!(Config::default().faults(), Vec::<String>::new());
    }

    #[test]
    fn a_misspelt_setting_is_named() {
        let why = toml::from_str::<Config>("[server]\nlissten = \"x\"")
            .expect_err("must refuse")
            .to_string();
        assert!(why.contains("lissten"), "{why}");
    }

    #[test]
    fn points_that_never_come_back_are_a_fault() {
        let mut config = Config::default();
        config.budget.address_points_per_second = 0;
        assert_eq!(config.faults().len(), 1);
        config.budget.address_points = 0;
        assert_eq!(config.faults(), Vec::<String>::new());
    }

    #[test]
    fn plain_http_on_the_network_is_a_fault_until_it_is_wanted() {
        let mut config = Config::default();
        config.server.listen = "0.0.0.0:80".parse().expect("an address");
        assert_eq!(config.faults().len(), 1);
        config.server.insecure_http = true;
        assert_eq!(config.faults(), Vec::<String>::new());
    }
}
