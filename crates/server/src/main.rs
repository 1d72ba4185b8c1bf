//! The program: everything is in the library beside, so that tests can reach it.

use std::process::ExitCode;

fn main() -> ExitCode {
    server::cli::run()
}
