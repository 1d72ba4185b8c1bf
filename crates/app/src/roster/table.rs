//! The table: a first line that names the columns, commas or semicolons, quotes as usual. A line that does
//! not read is wrong by itself, and the others are read.

use std::collections::BTreeMap;

use jiff::civil::Date;

/// The columns, with the other words that are understood for each.
pub const COLUMNS: [(&str, &[&str]); 14] = [
    ("card", &["carte", "numero_de_carte"]),
    ("family_name", &["nom"]),
    ("given_name", &["prenom", "prénom"]),
    ("birth_on", &["naissance", "date_de_naissance"]),
    ("category", &["categorie", "catégorie"]),
    ("email", &["mail", "e-mail", "adresse_mail"]),
    ("phone", &["telephone", "téléphone", "gsm"]),
    ("street", &["rue", "adresse"]),
    ("postcode", &["code_postal"]),
    ("city", &["localite", "localité", "commune"]),
    ("language", &["langue"]),
    ("library", &["bibliotheque", "bibliothèque"]),
    ("valid_until", &["valable_jusqu_au", "echeance", "échéance"]),
    ("guardian", &["responsable"]),
];

/// A line of the table.
#[derive(Clone, Debug, Default)]
pub struct Row {
    /// Its number in the file.
    pub line: usize,
    /// Why it does not read.
    pub wrong: Vec<String>,
    cells: BTreeMap<&'static str, String>,
}

impl Row {
    /// What stands in a column; nothing when it is empty or not there.
    #[must_use]
    pub fn get(&self, column: &str) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }
}

fn column(name: &str) -> Option<&'static str> {
    let name = name.trim().to_lowercase().replace([' ', '\''], "_");
    let found = COLUMNS
        .iter()
        .find(|(column, others)| *column == name || others.contains(&name.as_str()));
    found.map(|(column, _)| *column)
}

/// The lines of a table.
///
/// # Errors
/// When its first line does not name the card, or names a column that is not understood.
pub fn rows(text: &str) -> Result<Vec<Row>, String> {
    let text = text.trim_start_matches('\u{feff}');
    let mut lines = (1_usize..).zip(text.lines());
    let (_, first) = lines.next().ok_or("the table is empty")?;
    let separator = if first.contains(';') { ';' } else { ',' };
    let names = cells(first, separator).ok_or("the first line does not read")?;
    let mut columns = Vec::with_capacity(names.len());
    for name in &names {
        let known = column(name).ok_or_else(|| {
            let known: Vec<&str> = COLUMNS.iter().map(|(column, _)| *column).collect();
            format!("no column is called « {name} »: they are {}", known.join(", "))
        })?;
        columns.push(known);
    }
    for needed in ["card", "library"] {
        if !columns.contains(&needed) {
            return Err(format!("the column {needed} is missing"));
        }
    }
    let mut rows = Vec::new();
    for (line, text) in lines {
        if text.trim().is_empty() {
            continue;
        }
        let mut row = Row {
            line,
            ..Row::default()
        };
        match cells(text, separator) {
            Some(cells) if cells.len() <= columns.len() => {
                row.cells = columns.iter().copied().zip(cells).collect();
            }
            Some(cells) => {
                row.wrong.push(format!(
                    "{} cells where {} columns are named",
                    cells.len(),
                    columns.len()
                ));
            }
            None => row.wrong.push("a quote is not closed".to_owned()),
        }
        rows.push(row);
    }
    Ok(rows)
}

/// The cells of a line; none when a quote is not closed.
fn cells(line: &str, separator: char) -> Option<Vec<String>> {
    let (mut cells, mut cell, mut quoted) = (Vec::new(), String::new(), false);
    let mut letters = line.trim_end_matches('\r').chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => {
                letters.next();
                cell.push('"');
            }
            '"' => quoted = !quoted,
            other if other == separator && !quoted => {
                cells.push(std::mem::take(&mut cell).trim().to_owned());
            }
            other => cell.push(other),
        }
    }
    cells.push(cell.trim().to_owned());
    (!quoted).then_some(cells)
}

/// A day as it is written here: `2014-05-17`, `17/05/2014`, `17.5.2014`.
#[must_use]
pub fn day(typed: &str) -> Option<Date> {
    if let Ok(day) = typed.parse() {
        return Some(day);
    }
    let parts: Vec<&str> = typed.split(['/', '.', '-']).collect();
    let [day, month, year] = parts.as_slice() else {
        return None;
    };
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
        .ok()
        .filter(|_| year.len() == 4)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_line_that_does_not_read_leaves_the_others() {
        let text = "\u{feff}Carte;Nom;Bibliothèque\r\n1;\"Du;pont\";VALB\r\n\r\n2;\"Peeters;VALB\n3;a;VALB;x\n4;b;VALB";
        let rows = rows(text).unwrap();
        let seen: Vec<(usize, usize)> = rows.iter().map(|row| (row.line, row.wrong.len())).collect();
        assert_eq!(seen, [(2, 0), (4, 1), (5, 1), (6, 0)]);
        assert_eq!(
            (rows[0].get("family_name"), rows[0].get("email")),
            ("Du;pont", "")
        );
    }

    #[test]
    fn a_column_that_nobody_understands_is_named() {
        assert!(
            rows("card,library,shoe_size\n")
                .unwrap_err()
                .contains("shoe_size")
        );
        assert!(rows("card,nom\n").unwrap_err().contains("library"));
    }

    #[test]
    fn days_are_read_as_they_are_written_here() {
        for typed in ["2014-05-17", "17/05/2014", "17.5.2014", "17-05-2014"] {
            assert_eq!(day(typed), Some(date(2014, 5, 17)), "{typed}");
        }
        for typed in ["17/05/14", "2014", "31/02/2014", "demain"] {
            assert_eq!(day(typed), None, "{typed}");
        }
    }
}
