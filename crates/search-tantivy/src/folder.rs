//! The folder of the engine: which index is in use, and the one being built beside.

use std::fs::{self, File, TryLockError};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use search::{Error, Result};

const CURRENT: &str = "current";
const PREFIX: &str = "index-";

/// The folder, on disk.
#[derive(Clone, Debug)]
pub(crate) struct Folder {
    root: PathBuf,
}

/// The right to build an index beside; given back when dropped.
#[derive(Debug)]
pub(crate) struct Turn {
    _lock: File,
}

impl Folder {
    /// The folder, made if need be.
    pub(crate) fn open(root: &Path) -> Result<Self> {
        fs::create_dir_all(root).map_err(|error| disk_error("make the folder", root, &error))?;
        Ok(Self {
            root: root.to_owned(),
        })
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.root.join(name)
    }

    /// The name of the index in use.
    pub(crate) fn current(&self) -> Option<String> {
        let name = fs::read_to_string(self.root.join(CURRENT)).ok()?;
        let name = name.trim();
        let ours = name
            .strip_prefix(PREFIX)
            .is_some_and(|number| number.bytes().all(|byte| byte.is_ascii_digit()));
        ours.then(|| name.to_owned())
    }

    /// Names the index in use, at once: a reader sees the old name or the new one.
    pub(crate) fn set_current(&self, name: &str) -> Result<()> {
        let beside = self.root.join("current.new");
        let write = || -> io::Result<()> {
            let mut file = File::create(&beside)?;
            file.write_all(name.as_bytes())?;
            file.sync_all()?;
            fs::rename(&beside, self.root.join(CURRENT))?;
            File::open(&self.root)?.sync_all()
        };
        write().map_err(|error| disk_error("name the new index in", &self.root, &error))
    }

    /// Takes the turn to build, unless another has it.
    pub(crate) fn take_turn(&self) -> Result<Turn> {
        let path = self.root.join("rebuild.lock");
        let lock = File::create(&path).map_err(|error| disk_error("open", &path, &error))?;
        match lock.try_lock() {
            Ok(()) => Ok(Turn { _lock: lock }),
            Err(TryLockError::WouldBlock) => Err(Error::Busy),
            Err(TryLockError::Error(error)) => Err(disk_error("lock", &path, &error)),
        }
    }

    /// An empty folder for a new index, under a name never used here. Call with the turn.
    pub(crate) fn make_beside(&self) -> Result<String> {
        let highest = self.numbers().into_iter().max().unwrap_or(0);
        let name = format!("{PREFIX}{}", highest + 1);
        let path = self.path(&name);
        fs::create_dir(&path).map_err(|error| disk_error("make the folder", &path, &error))?;
        Ok(name)
    }

    /// Removes every index but the one in use. Call with the turn. Files that are still being read
    /// stay readable until they are closed. A folder that another process still writes to, having
    /// not seen yet that it was replaced, is left to the next rebuild.
    pub(crate) fn remove_others(&self) -> Result<()> {
        let current = self.current();
        for number in self.numbers() {
            let name = format!("{PREFIX}{number}");
            if current.as_deref() != Some(&name) {
                let path = self.path(&name);
                match fs::remove_dir_all(&path) {
                    Err(error) if error.kind() != io::ErrorKind::DirectoryNotEmpty => {
                        return Err(disk_error("remove", &path, &error));
                    }
                    _ => {}
                }
            }
        }
        Ok(())
    }

    fn numbers(&self) -> Vec<u64> {
        let Ok(entries) = fs::read_dir(&self.root) else {
            return Vec::new();
        };
        let names = entries
            .filter_map(io::Result::ok)
            .filter_map(|entry| entry.file_name().into_string().ok());
        names
            .filter_map(|name| name.strip_prefix(PREFIX)?.parse().ok())
            .collect()
    }
}

fn disk_error(what: &str, path: &Path, error: &io::Error) -> Error {
    Error::Engine(format!("could not {what} {}: {error}", path.display()))
}
