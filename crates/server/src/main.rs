//! The program: everything is in the library beside, so that tests can reach it.

use std::process::ExitCode;

use mimalloc::MiMalloc;

// A page and a load are made of many small texts: a fifth of their time went into the allocator of
// the C library.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    server::cli::run()
}
