//! Tables from a spreadsheet: `libraries.csv`, `closures.csv`, `rules.csv`, as rows of the same
//! file that TOML writes. The first line names the columns; commas or semicolons, quotes as usual.

use anyhow::{Context, bail};
use toml::{Table, Value};

const WEEK: [&str; 7] = [
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
];
/// Columns of a rule that say what it is about; the others are its values.
const ABOUT: [&str; 6] = [
    "library",
    "category",
    "document_type",
    "audience",
    "valid_from",
    "valid_until",
];

/// Adds the rows of a table to the file that `network` is; `name` is the table's, without `.csv`.
///
/// # Errors
/// When the name is not one of the three, or a row does not read.
pub fn add(network: &mut Table, name: &str, text: &str) -> anyhow::Result<()> {
    for (line, row) in rows(text)? {
        let added = match name {
            "libraries" => library(row).and_then(|library| push(network, "libraries", library)),
            "closures" => closure(network, row),
            "rules" => push_policy(network, row),
            _ => bail!("{name}.csv: the tables are libraries.csv, closures.csv and rules.csv"),
        };
        added.with_context(|| format!("{name}.csv, line {line}"))?;
    }
    Ok(())
}

/// The rows as column and cell, each with the number of its line; empty cells are left out.
type Row = Vec<(String, String)>;

fn rows(text: &str) -> anyhow::Result<Vec<(usize, Row)>> {
    let text = text.trim_start_matches('\u{feff}');
    let first = text.lines().next().unwrap_or_default();
    let separator = if first.contains(';') { ';' } else { ',' };
    let mut lines = cells(text, separator)?.into_iter();
    let (_, columns) = lines.next().context("the table is empty")?;
    let mut rows = Vec::new();
    for (line, cells) in lines {
        if cells.iter().all(String::is_empty) {
            continue;
        }
        if cells.len() > columns.len() {
            bail!(
                "line {line} has {} cells where {} columns are named",
                cells.len(),
                columns.len()
            );
        }
        let row = columns.iter().map(|column| column.trim().to_owned()).zip(cells);
        rows.push((line, row.filter(|(_, cell)| !cell.is_empty()).collect()));
    }
    Ok(rows)
}

fn cells(text: &str, separator: char) -> anyhow::Result<Vec<(usize, Vec<String>)>> {
    let mut lines = Vec::new();
    let (mut row, mut cell) = (Vec::new(), String::new());
    let (mut quoted, mut line, mut begun) = (false, 1, 1);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => {
                letters.next();
                cell.push('"');
            }
            '"' => quoted = !quoted,
            '\n' if !quoted => {
                row.push(std::mem::take(&mut cell).trim().to_owned());
                lines.push((begun, std::mem::take(&mut row)));
                line += 1;
                begun = line;
            }
            other if other == separator && !quoted => row.push(std::mem::take(&mut cell).trim().to_owned()),
            other => {
                line += usize::from(other == '\n');
                cell.push(other);
            }
        }
    }
    if quoted {
        bail!("a quote opened on line {begun} is not closed");
    }
    if !cell.is_empty() || !row.is_empty() {
        row.push(cell.trim().to_owned());
        lines.push((begun, row));
    }
    Ok(lines)
}

fn library(row: Row) -> anyhow::Result<Table> {
    let (mut library, mut week) = (Table::new(), Table::new());
    for (column, cell) in row {
        let value = match column.as_str() {
            "latitude" | "longitude" => Value::Float(
                cell.replace(',', ".")
                    .parse()
                    .with_context(|| format!("{column} {cell}"))?,
            ),
            "pickup" => Value::Boolean(matches!(cell.as_str(), "yes" | "oui" | "true" | "1")),
            "sections" | "aliases" => words(&cell),
            day if WEEK.contains(&day) => {
                week.insert(column, words(&cell));
                continue;
            }
            _ => Value::String(cell),
        };
        library.insert(column, value);
    }
    if !week.is_empty() {
        library.insert("timetables".into(), Value::Array(vec![Value::Table(week)]));
    }
    Ok(library)
}

fn words(cell: &str) -> Value {
    Value::Array(
        cell.split_whitespace()
            .map(|word| Value::String(word.into()))
            .collect(),
    )
}

/// A closure goes to the library that it names.
fn closure(network: &mut Table, row: Row) -> anyhow::Result<()> {
    let (library, closure): (Vec<_>, Vec<_>) = row.into_iter().partition(|(column, _)| column == "library");
    let (_, code) = library.into_iter().next().context("no library is named")?;
    let closure: Table = closure
        .into_iter()
        .map(|(column, cell)| (column, Value::String(cell)))
        .collect();
    let libraries = network.get_mut("libraries").and_then(Value::as_array_mut);
    let is_it = |library: &&mut Value| library.get("code").and_then(Value::as_str) == Some(&code);
    let found = libraries
        .and_then(|libraries| libraries.iter_mut().find(is_it))
        .and_then(Value::as_table_mut);
    let found = found.with_context(|| format!("library {code} is not in the files before this one"))?;
    push(found, "closures", closure)
}

fn push_policy(network: &mut Table, row: Row) -> anyhow::Result<()> {
    let (mut policy, mut values) = (Table::new(), Table::new());
    for (column, cell) in row {
        if ABOUT.contains(&column.as_str()) {
            policy.insert(column, Value::String(cell));
        } else {
            let value = cell.parse().map_or_else(|_| Value::String(cell), Value::Integer);
            values.insert(column, value);
        }
    }
    policy.insert("values".into(), Value::Table(values));
    push(network, "policies", policy)
}

fn push(to: &mut Table, key: &str, row: Table) -> anyhow::Result<()> {
    let list = to.entry(key).or_insert_with(|| Value::Array(Vec::new()));
    list.as_array_mut()
        .with_context(|| format!("{key} is a list"))?
        .push(Value::Table(row));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spreadsheet_gives_the_same_network_as_a_file() {
        let mut network: Table = "[[operators]]\ncode = \"MONS\"\nname = \"Ville de Mons\"\n"
            .parse()
            .expect("TOML");
        let libraries = "\u{feff}code;slug;operator;name;latitude;sections;tuesday\r\n\
            MED;mediatheque;MONS;\"Médiathèque \"\"Œuvre\"\"; centre\";50,45;ADU BD;10:00-12:30 13:30-18:00\r\n\r\n";
        add(&mut network, "libraries", libraries).expect("reads");
        add(
            &mut network,
            "closures",
            "library,first,last,reason\nMED,2026-12-24,2026-12-26,\"Noël, fermé\"\n",
        )
        .expect("reads");
        add(
            &mut network,
            "rules",
            "library,document_type,loan_days,validation\n,,21,at_once\nMED,film,7,\n",
        )
        .expect("reads");
        let plan =
            super::super::file::plan(network, "2026-11-23".parse().expect("a day")).expect("is a network");
        let library = &plan.libraries[0];
        assert_eq!(library.name, "Médiathèque \"Œuvre\"; centre");
        assert_eq!(library.timetables[0].openings.len(), 2);
        assert_eq!(library.closures[0].reason, "Noël, fermé");
        assert_eq!(plan.policies[0].values.loan_days, Some(21));
        assert_eq!(plan.policies[1].library.as_deref(), Some("MED"));
        assert_eq!(plan.policies[1].values.validation, None);
    }

    #[test]
    fn a_bad_row_is_named_by_its_line() {
        let mut network = Table::new();
        for (name, text, word) in [
            ("closures", "library,first\nMED,2026-12-24\n", "line 2"),
            ("libraries", "code\nA,B\n", "line 2"),
            ("libraries", "code\n\"A\n", "not closed"),
            ("hours", "code\nA\n", "rules.csv"),
        ] {
            let why = format!("{:#}", add(&mut network, name, text).expect_err("must refuse"));
            assert!(why.contains(word), "{why}");
        }
    }
}
