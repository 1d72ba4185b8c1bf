//! `lutrin demo` as a process of the test. The demonstration is filled once; each test then works
//! on a copy of its folder.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use tempfile::TempDir;
use testbed::database::TestDatabase;
use tokio::sync::OnceCell;

/// The demonstration as it is after its first start, filled by the first test that asks.
static FILLED: OnceCell<PathBuf> = OnceCell::const_new();

/// A running portal.
#[derive(Debug)]
pub struct Portal {
    /// Its address.
    pub url: String,
    process: Child,
    folder: TempDir,
}

impl Portal {
    /// One on SQLite, as new.
    pub async fn on_sqlite() -> Self {
        let filled = FILLED.get_or_init(fill).await;
        let folder = tempfile::tempdir().expect("a folder");
        copy(filled, folder.path());
        Self::start(folder, None)
    }

    /// One on PostgreSQL, as new; nothing, said aloud, where there is no server.
    pub async fn on_postgres() -> Option<Self> {
        let database = TestDatabase::postgres().await?;
        database.db.close().await;
        let folder = tempfile::tempdir().expect("a folder");
        Some(Self::start(folder, Some(&database.url)))
    }

    fn start(folder: TempDir, database: Option<&str>) -> Self {
        let (process, url) = run(folder.path(), database);
        Self { url, process, folder }
    }
}

impl Drop for Portal {
    fn drop(&mut self) {
        end(&mut self.process);
        if std::thread::panicking() {
            let log = std::fs::read_to_string(self.folder.path().join("log")).unwrap_or_default();
            let lines: Vec<&str> = log.lines().collect();
            eprintln!(
                "--- the last words of the portal:\n{}",
                lines[lines.len().saturating_sub(25)..].join("\n")
            );
        }
    }
}

/// Fills a folder and stops: a second start keeps what is there.
async fn fill() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("demonstration");
    if folder.exists() {
        std::fs::remove_dir_all(&folder).expect("the folder of before is removed");
    }
    std::fs::create_dir_all(&folder).expect("a folder");
    let (mut process, _) = run(&folder, None);
    end(&mut process);
    folder
}

/// Starts the program and waits until it says where it is.
fn run(folder: &Path, database: Option<&str>) -> (Child, String) {
    let log = std::fs::File::create(folder.join("log")).expect("a file for its words");
    let mut command = Command::new(env!("CARGO_BIN_EXE_lutrin"));
    command
        .args(["demo", "--listen", "127.0.0.1:0", "--data"])
        .arg(folder);
    if let Some(database) = database {
        command.args(["--database", database]);
    }
    let mut process = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(log)
        .spawn()
        .expect("the program starts");
    let stdout = process.stdout.take().expect("stdout is piped");
    let mut lines = BufReader::new(stdout).lines().map_while(Result::ok);
    let url = lines.find_map(|line| Some(line[line.find("http://127.0.0.1")?..].trim().to_owned()));
    let Some(url) = url else {
        let log = std::fs::read_to_string(folder.join("log")).unwrap_or_default();
        panic!("the demonstration ended before it said where it is:\n{log}");
    };
    // Its later words are read and forgotten: a full pipe would stop it.
    std::thread::spawn(move || lines.for_each(drop));
    (process, url)
}

/// Asks it to stop, as a terminal does, and waits: the database is closed then.
fn end(process: &mut Child) {
    let asked = Command::new("kill").arg(process.id().to_string()).status();
    if !asked.is_ok_and(|status| status.success()) {
        let _gone = process.kill();
    }
    let _ended = process.wait();
}

fn copy(from: &Path, to: &Path) {
    for entry in std::fs::read_dir(from).expect("the folder is read") {
        let entry = entry.expect("an entry is read");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            std::fs::create_dir_all(&target).expect("a folder");
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), &target).expect("a file is copied");
        }
    }
}
