//! How fast files are read and described: `cargo run --release -p marc --example speed FILE…`
//! prints records per second for each, on one core.

use std::error::Error;
use std::fs;
use std::io::{Cursor, Read, Write};
use std::time::Instant;

use flate2::read::MultiGzDecoder;
use marc::{Described, Mapping, Raw, Reader, describe};

fn main() -> Result<(), Box<dyn Error>> {
    let mapping = Mapping::default();
    for path in std::env::args().skip(1) {
        // Unpacked before, so that only our own work is measured.
        let mut bytes = fs::read(&path)?;
        if bytes.starts_with(&[0x1F, 0x8B]) {
            let mut plain = Vec::new();
            MultiGzDecoder::new(bytes.as_slice()).read_to_end(&mut plain)?;
            bytes = plain;
        }
        let started = Instant::now();
        let (mut records, mut items) = (0_u32, 0);
        while started.elapsed().as_secs() < 2 {
            for raw in Reader::new(Cursor::new(&bytes)) {
                if let Described::Bibliographic(description) = describe(&raw.and_then(Raw::parse)?, &mapping)
                {
                    items += description.items.len();
                }
                records += 1;
            }
        }
        let rate = f64::from(records) / started.elapsed().as_secs_f64();
        writeln!(
            std::io::stdout(),
            "{path}: {rate:.0} records/s ({records} records, {items} items)"
        )?;
    }
    Ok(())
}
