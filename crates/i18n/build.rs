//! Writes the table of the `.ftl` files under `locales`, so that they are part of the binary
//! and a new file needs no line anywhere.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=locales");
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?);
    let mut table = String::from("/// Language code, file name, text.\n");
    table.push_str("pub(crate) static SOURCES: &[(&str, &str, &str)] = &[\n");
    for language in sorted(&root.join("locales"))? {
        for file in sorted(&language)? {
            if file.extension().is_some_and(|extension| extension == "ftl") {
                let (code, name) = (name_of(&language), name_of(&file));
                writeln!(
                    table,
                    "    ({code:?}, {name:?}, include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/locales/{code}/{name}\"))),"
                )
                .map_err(io::Error::other)?;
            }
        }
    }
    table.push_str("];\n");
    let out = PathBuf::from(env::var("OUT_DIR").map_err(io::Error::other)?);
    fs::write(out.join("sources.rs"), table)
}

fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

fn name_of(path: &Path) -> String {
    path.file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}
