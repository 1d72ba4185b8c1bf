//! What an operator does: make a network, look after it, keep it and bring it back.

use std::path::Path;
use std::process::ExitCode;

use clap::Parser;
use domain::service::Service;
use server::cli::{Cli, Command};
use server::commands::{backup, doctor, import, init, librarian, migrate, reindex, restore};
use server::config::Config;
use store::Db;
use testbed::database::TestDatabase;

const NETWORK: &str = r#"
[[operators]]
code = "MONS"
name = "Ville de Mons"
[categories]
adult = { fr = "Adulte" }
[[libraries]]
code = "MED"
slug = "mediatheque"
operator = "MONS"
name = "Médiathèque"
closures = [{ first = "2026-12-24", last = "2027-01-02" }]
[[libraries.timetables]]
tuesday = ["10:00-18:00"]
[[policies]]
values = { loan_days = 21 }
"#;

fn config(folder: &Path, database: Option<&str>) -> Config {
    let mut config = Config::default();
    config.storage.folder = folder.to_owned();
    config.storage.database = database.map(str::to_owned);
    config
}

fn arguments(words: &[&str]) -> Command {
    Cli::try_parse_from([&["lutrin"], words].concat())
        .expect("the command reads")
        .command
}

async fn make(config: &Config, folder: &Path, text: &str, words: &[&str]) -> anyhow::Result<()> {
    let file = folder.join("network.toml");
    std::fs::write(&file, text).expect("writes");
    let Command::Init(arguments) = arguments(&[&["init", file.to_str().expect("a path")], words].concat())
    else {
        unreachable!("init was asked for")
    };
    init::run(config, arguments).await
}

#[tokio::test]
async fn a_network_is_made_corrected_and_made_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let config = config(folder.path(), None);
    make(
        &config,
        folder.path(),
        NETWORK,
        &["--dry-run", "--administrator", "chef"],
    )
    .await
    .expect("would be made");
    let db = Db::open(&config.database_url()).await.expect("opens");
    let mut conn = db.read().await.expect("reads");
    assert!(
        store::library::all(&mut conn).await.expect("reads").is_empty(),
        "a dry run changes nothing"
    );
    make(&config, folder.path(), NETWORK, &["--administrator", "Chef"])
        .await
        .expect("is made");
    // What the library closed on the portal meanwhile, and of which the file says nothing.
    let med = store::library::all(&mut conn).await.expect("reads")[0].id;
    let now = "2026-11-23T09:00:00Z".parse().expect("an instant");
    let suggestion = Service::PurchaseSuggestion;
    let mut tx = db.begin_write().await.expect("begins");
    store::library::set_pickup(&mut tx, med, None)
        .await
        .expect("closes");
    store::library::set_service(&mut tx, med, suggestion, Some(now))
        .await
        .expect("closes");
    tx.commit().await.expect("commits");
    let changed = NETWORK
        .replace("Médiathèque", "La Médiathèque")
        .replace("loan_days = 21", "loan_days = 28");
    make(&config, folder.path(), &changed, &["--administrator", "chef"])
        .await
        .expect("is made again");
    let network = store::network::load(&mut conn).await.expect("reads");
    let library = network.by_code("MED").expect("is there");
    assert_eq!(
        (network.libraries.len(), library.name.as_str(), library.facet),
        (1, "La Médiathèque", 1)
    );
    assert_eq!(library.pickup_since, None);
    assert!(library.closed_services.contains(&suggestion));
    let closed = "2026-12-29".parse().expect("a Tuesday");
    assert!(!network.calendar(library.id).is_open(closed));
    let accounts = store::account::by_name(&mut conn, "chef", "")
        .await
        .expect("reads");
    assert_eq!(accounts.len(), 1);
    let roles = store::account::roles(&mut conn, accounts[0].id)
        .await
        .expect("reads");
    assert_eq!(roles, [("network".to_owned(), None)]);
}

#[tokio::test]
async fn a_network_that_cannot_be_is_not_made() {
    let folder = tempfile::tempdir().expect("a folder");
    let config = config(folder.path(), None);
    let why = make(
        &config,
        folder.path(),
        &NETWORK.replace("operator = \"MONS\"", "operator = \"X\""),
        &[],
    )
    .await;
    assert!(why.expect_err("must refuse").to_string().contains("operator X"));
}

#[tokio::test]
async fn a_network_is_kept_and_comes_back_on_another_engine() {
    let folder = tempfile::tempdir().expect("a folder");
    let from = config(folder.path(), None);
    make(&from, folder.path(), NETWORK, &["--administrator", "chef"])
        .await
        .expect("is made");
    let file = folder.path().join("kept.lutrin.gz");
    let Command::Backup(arguments_of_backup) = arguments(&["backup", file.to_str().expect("a path")]) else {
        unreachable!("backup was asked for")
    };
    backup::run(&from, arguments_of_backup).await.expect("is kept");
    assert!(!folder.path().join("kept.lutrin.gz.part").exists());
    let bytes = std::fs::read(&file).expect("reads");
    for test in TestDatabase::each().await {
        let elsewhere = tempfile::tempdir().expect("a folder");
        let to = config(elsewhere.path(), Some(&test.url));
        let short = elsewhere.path().join("short.gz");
        std::fs::write(&short, &bytes[..bytes.len() - 20]).expect("writes");
        let restore_of = |path: &Path| match arguments(&["restore", path.to_str().expect("a path")]) {
            Command::Restore(arguments) => arguments,
            _ => unreachable!("restore was asked for"),
        };
        restore::run(&to, restore_of(&short))
            .await
            .expect_err("half a file is refused");
        restore::run(&to, restore_of(&file)).await.expect("comes back");
        reindex::run(&to).await.expect("the index is made");
        assert_eq!(doctor::faults(&to).await, Vec::<String>::new());
        restore::run(&to, restore_of(&file))
            .await
            .expect_err("not over what is there");
    }
}

#[tokio::test]
async fn the_doctor_says_what_to_do() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut sick = config(&folder.path().join("nowhere"), None);
    sick.mail.host = Some("127.0.0.1".into());
    sick.mail.port = Some(1);
    sick.network.base_url = "lutrin.example/".into();
    let faults = doctor::faults(&sick).await.join("\n");
    for word in [
        "network.base_url",
        "storage.folder",
        "lutrin migrate",
        "mail.host",
    ] {
        assert!(faults.contains(word), "{word} in {faults}");
    }
    assert!(!folder.path().join("nowhere").exists(), "looking changes nothing");
    let well = config(folder.path(), None);
    migrate::run(&well).await.expect("is made");
    let faults = doctor::faults(&well).await;
    assert_eq!(
        faults.len(),
        3,
        "no library, no librarian and no index yet: {faults:?}"
    );
    let elsewhere = NETWORK.replace("name = \"Médiathèque\"", "name = \"Médiathèque\"\nils = \"koha\"");
    make(&well, folder.path(), &elsewhere, &["--administrator", "chef"])
        .await
        .expect("is made");
    let db = Db::open(&well.database_url()).await.expect("opens");
    let mut tx = db.begin_write().await.expect("begins");
    let now = "2026-11-23T09:00:00Z".parse().expect("an instant");
    store::ils_silence::note(&mut tx, "koha", "connection refused", now)
        .await
        .expect("notes");
    tx.commit().await.expect("commits");
    let faults = doctor::faults(&well).await.join("\n");
    for word in [
        "MED: this version has no connection called koha",
        "koha has not answered since 2026-11-23T09:00:00Z: connection refused",
    ] {
        assert!(faults.contains(word), "{word} in {faults}");
    }
}

#[tokio::test]
async fn a_catalogue_is_loaded_once_however_often_it_is_asked() {
    let folder = tempfile::tempdir().expect("a folder");
    let config = config(folder.path(), None);
    let file = folder.path().join("notices.mrc");
    let records = demo::catalogue::unimarc_records("2026-11-23".parse().expect("a day"));
    let bytes: Vec<u8> = records.iter().take(40).flat_map(marc::write::iso2709).collect();
    std::fs::write(&file, bytes).expect("writes");
    let load = || match arguments(&["import", file.to_str().expect("a path"), "--library", "MED"]) {
        Command::Import(arguments) => arguments,
        _ => unreachable!("import was asked for"),
    };
    let why = import::run(&config, load())
        .await
        .expect_err("there is no network yet");
    assert!(why.to_string().contains("lutrin init"), "{why}");
    make(&config, folder.path(), NETWORK, &[]).await.expect("is made");
    for _ in 0..2 {
        assert_eq!(
            import::run(&config, load()).await.expect("is loaded"),
            ExitCode::SUCCESS
        );
    }
    let db = Db::open(&config.database_url()).await.expect("opens");
    let mut conn = db.read().await.expect("reads");
    assert_eq!(store::record::count(&mut conn).await.expect("counts"), 40);
}

#[tokio::test]
async fn readers_come_from_a_table_first_said_then_done() {
    let folder = tempfile::tempdir().expect("a folder");
    let config = config(folder.path(), None);
    make(&config, folder.path(), NETWORK, &["--administrator", "chef"])
        .await
        .expect("is made");
    let table = folder.path().join("lecteurs.csv");
    let lines = "carte;nom;prenom;naissance;categorie;bibliotheque\n\
                 1001;Dupont;Anne;17/05/1984;adult;MED\n\
                 1002;Dupont;Luc;demain;adult;MED\n";
    std::fs::write(&table, lines).expect("writes");
    let load = async |words: &[&str]| {
        let path = table.to_str().expect("a path");
        match arguments(&[&["import", "--readers", path], words].concat()) {
            Command::Import(arguments) => import::run(&config, arguments).await,
            _ => unreachable!("an import was asked for"),
        }
    };
    let db = Db::open(&config.database_url()).await.expect("opens");
    let of_card = async |card: &str| {
        let mut conn = db.read().await.expect("reads");
        store::patron::by_card(&mut conn, "local", card)
            .await
            .expect("reads")
    };
    // A line is wrong: the others are done, and the command says so.
    assert_eq!(load(&["--dry-run"]).await.expect("is said"), ExitCode::FAILURE);
    assert!(of_card("1001").await.is_none(), "a dry run changes nothing");
    assert_eq!(load(&[]).await.expect("is done"), ExitCode::FAILURE);
    assert!(of_card("1001").await.is_some());
    assert!(of_card("1002").await.is_none());
    std::fs::write(&table, lines.replace("demain", "2001-02-03")).expect("writes");
    for _ in 0..2 {
        assert_eq!(load(&[]).await.expect("is done"), ExitCode::SUCCESS);
    }
    assert!(of_card("1002").await.is_some());
    std::fs::write(&table, "carte;pointure\n").expect("writes");
    let why = load(&[]).await.expect_err("must refuse");
    assert!(format!("{why:#}").contains("pointure"), "{why:#}");
    assert!(Cli::try_parse_from(["lutrin", "import", "a.mrc", "--dry-run"]).is_err());
}

#[tokio::test]
async fn librarians_come_work_somewhere_and_leave() {
    let folder = tempfile::tempdir().expect("a folder");
    let config = config(folder.path(), None);
    make(&config, folder.path(), NETWORK, &["--administrator", "chef"])
        .await
        .expect("is made");
    let obey = async |words: &[&str]| match arguments(&[&["librarian"], words].concat()) {
        Command::Librarian(arguments) => librarian::run(&config, arguments).await,
        _ => unreachable!("a librarian was asked for"),
    };
    let hired = [
        "Nadia",
        "--called",
        "Nadia Benali",
        "--role",
        "desk",
        "--role",
        "holds",
    ];
    for _ in 0..2 {
        obey(&[&hired[..], &["--library", "med"]].concat())
            .await
            .expect("is hired, once");
    }
    let why = obey(&["Nadia", "--role", "desk", "--library", "NOWHERE"]).await;
    assert!(why.expect_err("must refuse").to_string().contains("NOWHERE"));
    let db = Db::open(&config.database_url()).await.expect("opens");
    let roles = async || {
        let mut conn = db.read().await.expect("reads");
        let staff = store::account::staff(&mut conn).await.expect("reads");
        let line = |member: store::account::StaffMember| {
            let place = if member.library.is_some() {
                "there"
            } else {
                "everywhere"
            };
            format!("{} {} {place}", member.display_name, member.role)
        };
        staff.into_iter().map(line).collect::<Vec<_>>()
    };
    assert_eq!(
        roles().await,
        [
            "chef network everywhere",
            "Nadia Benali desk there",
            "Nadia Benali holds there"
        ]
    );
    let mut conn = db.read().await.expect("reads");
    let nadia = store::account::by_name(&mut conn, "nadia", "")
        .await
        .expect("reads");
    assert_eq!(
        (nadia.len(), nadia[0].password_hash.as_str()),
        (1, ""),
        "by a link only"
    );
    obey(&["nadia", "--take-away", "--role", "desk", "--library", "MED"])
        .await
        .expect("loses it");
    assert_eq!(
        roles().await,
        ["chef network everywhere", "Nadia Benali holds there"]
    );
    obey(&["nadia", "--take-away"]).await.expect("leaves");
    assert_eq!(roles().await, ["chef network everywhere"]);
    obey(&[]).await.expect("lists");
    obey(&["nobody", "--take-away"])
        .await
        .expect_err("nobody cannot leave");
}
