//! Tables for a spreadsheet: semicolons and a mark of order, which is what the spreadsheets of
//! Belgian libraries open without questions; quotation marks as RFC 4180 says.
//!
//! A cell that a spreadsheet would take for a formula begins with an apostrophe: what a reader or a
//! record is called is never carried out on a librarian's computer.

use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};

/// A table.
#[derive(Clone, Debug)]
pub struct Csv {
    text: String,
}

impl Csv {
    /// A table with these columns.
    #[must_use]
    pub fn with_columns(columns: &[impl AsRef<str>]) -> Self {
        let mut table = Self {
            text: String::from('\u{feff}'),
        };
        table.row(columns);
        table
    }

    /// Adds a row.
    pub fn row(&mut self, cells: &[impl AsRef<str>]) {
        let cells: Vec<String> = cells.iter().map(|cell| written(cell.as_ref())).collect();
        self.text.push_str(&cells.join(";"));
        self.text.push_str("\r\n");
    }

    /// As a file to be kept, of this name: `a-z`, `0-9`, `-`. It is somebody's, and kept nowhere else.
    #[must_use]
    pub fn answer(self, name: &str) -> Response {
        let plain: String = name
            .chars()
            .filter(|c| c.is_ascii_alphanumeric() || *c == '-')
            .collect();
        let mut response = self.text.into_response();
        let headers = response.headers_mut();
        headers.insert(
            header::CONTENT_TYPE,
            HeaderValue::from_static("text/csv; charset=utf-8"),
        );
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if let Ok(kept) = HeaderValue::from_str(&format!("attachment; filename=\"{plain}.csv\"")) {
            headers.insert(header::CONTENT_DISPOSITION, kept);
        }
        response
    }
}

/// A cell as written.
fn written(cell: &str) -> String {
    let is_formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n'])
        // Spaces before it do not stop every spreadsheet, nor does the wide form of the sign.
        || cell.trim_start().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']);
    let guarded = if is_formula {
        format!("'{cell}")
    } else {
        cell.to_owned()
    };
    if guarded.contains([';', ',', '"', '\r', '\n', '\t']) {
        format!("\"{}\"", guarded.replace('"', "\"\""))
    } else {
        guarded
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_be_a_formula_is_a_text() {
        for formula in [
            "=cmd|'/c calc'!A0",
            "+1",
            "-1",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "  =1",
            "＝1",
        ] {
            let cell = written(formula);
            assert!(
                cell.trim_start_matches('"').starts_with('\''),
                "{formula:?} gives {cell:?}"
            );
        }
        assert_eq!(written("Le 3e œil"), "Le 3e œil");
        assert_eq!(written("2026-17"), "2026-17", "a figure inside is no formula");
    }

    #[test]
    fn separators_and_quotation_marks_stay_in_their_cell() {
        let mut table = Csv::with_columns(&["Titre", "Lecteur"]);
        table.row(&["Rivière ; \"basse\"", "Lambert, A."]);
        table.row(&["deux\nlignes", ""]);
        assert_eq!(
            table.text,
            "\u{feff}Titre;Lecteur\r\n\"Rivière ; \"\"basse\"\"\";\"Lambert, A.\"\r\n\"deux\nlignes\";\r\n"
        );
    }

    #[test]
    fn the_name_of_the_file_is_plain() {
        let response = Csv::with_columns(&["a"]).answer("a\"\r\nX: é/../b-2026");
        assert_eq!(
            response.headers()[header::CONTENT_DISPOSITION],
            "attachment; filename=\"aXb-2026.csv\""
        );
    }
}
