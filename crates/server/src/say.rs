//! What a command says to the person who typed it, on the standard output. Logs go elsewhere.

/// Says a line.
#[expect(clippy::print_stdout, reason = "the one place where commands speak")]
pub(crate) fn say(line: impl std::fmt::Display) {
    println!("{line}");
}

/// Says why a command could not be done, on the standard error: its output may go to a file.
pub(crate) fn complain(why: impl std::fmt::Display) {
    eprintln!("lutrin: {why}");
}
