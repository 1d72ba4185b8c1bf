//! Rows that many stories begin with: a place, a source, records.

use domain::id::{RecordNumber, WorkId};
use domain::record::Record;
use store::Conn;
use store::record::{self, Headings, NewRecord};

use crate::at;

/// Runs a statement.
pub(crate) async fn run(conn: &mut Conn, sql: &str) {
    sqlx::query(sqlx::AssertSqlSafe(sql.to_owned()))
        .execute(conn)
        .await
        .expect(sql);
}

/// Valbrune, library 5 of operator 1, and source 3.
pub(crate) async fn valbrune(conn: &mut Conn) {
    for sql in [
        "insert into operator (operator_id, code, name) values (1, 'V', 'Valbrune')",
        "insert into library (library_id, facet, code, slug, operator_id, kind, name, sort_name)
         values (5, 1, 'VALB', 'valbrune', 1, 'library', 'Valbrune', 'valbrune')",
        "insert into source (source_id, name) values (3, 'export')",
    ] {
        run(conn, sql).await;
    }
}

/// « Titre 1 », « Titre 2 » and so on, editions of one work.
pub(crate) async fn titles(conn: &mut Conn, count: u32) {
    let works = record::works(conn, &["work".into()], || WorkId::new(1))
        .await
        .expect("works");
    let records: Vec<NewRecord> = (1..=count)
        .map(|one| NewRecord {
            number: RecordNumber::new(one),
            work: works["work"],
            record: Record {
                title: format!("Titre {one}"),
                ..Record::default()
            },
            sort_title: format!("titre {one}"),
            headings: Headings::default(),
        })
        .collect();
    record::put(conn, &records, at(0)).await.expect("puts");
}
