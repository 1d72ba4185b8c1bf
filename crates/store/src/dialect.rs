//! Every difference between the two engines, in one place.

/// Which engine speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// Embedded, one writer.
    Sqlite,
    /// A server.
    Postgres,
}

impl Dialect {
    /// The engine that a database address names.
    #[must_use]
    pub fn of_url(url: &str) -> Option<Self> {
        if url.starts_with("sqlite:") {
            Some(Self::Sqlite)
        } else if url.starts_with("postgres:") || url.starts_with("postgresql:") {
            Some(Self::Postgres)
        } else {
            None
        }
    }

    /// The engine that a connection speaks to.
    #[must_use]
    pub(crate) fn of(conn: &crate::db::Conn) -> Self {
        match conn.backend_name() {
            "SQLite" => Self::Sqlite,
            _ => Self::Postgres,
        }
    }

    /// All rows as one JSON text: a list of lists of these columns, in no order.
    #[must_use]
    pub fn json_rows(self, columns: &str) -> String {
        match self {
            Self::Sqlite => format!("json_group_array(json_array({columns}))"),
            Self::Postgres => format!("coalesce(json_agg(json_build_array({columns}))::text, '[]')"),
        }
    }

    /// After a text that is compared byte by byte, as keys for sorting are: a server compares by the
    /// customs of some language otherwise.
    #[must_use]
    pub const fn bytewise(self) -> &'static str {
        match self {
            Self::Sqlite => "",
            Self::Postgres => " collate \"C\"",
        }
    }

    /// How a writing transaction begins. SQLite takes the writer's place at once: a transaction
    /// that reads first and then wants to write would fail with a stale snapshot.
    #[must_use]
    pub const fn begin_write(self) -> &'static str {
        match self {
            Self::Sqlite => "begin immediate",
            Self::Postgres => "begin",
        }
    }

    /// What every connection is told when it opens.
    #[must_use]
    pub const fn on_connect(self) -> &'static [&'static str] {
        match self {
            Self::Sqlite => &[
                "pragma journal_mode = wal",
                // An acknowledged hold survives a power cut.
                "pragma synchronous = full",
                "pragma foreign_keys = on",
                "pragma busy_timeout = 5000",
                "pragma trusted_schema = off",
                "pragma cell_size_check = on",
                "pragma journal_size_limit = 67108864",
                // 128 MB, should the connection that does it beside (`checkpoints`) be prevented.
                "pragma wal_autocheckpoint = 32768",
                "pragma temp_store = memory",
                // 6 MB for each of nine connections; the rest is the system's own cache.
                "pragma cache_size = -6144",
            ],
            Self::Postgres => &["set timezone = 'UTC'", "set lock_timeout = '5s'"],
        }
    }

    /// Lets several workers claim jobs without waiting for each other.
    #[must_use]
    pub const fn skip_locked(self) -> &'static str {
        match self {
            Self::Sqlite => "",
            Self::Postgres => " for update skip locked",
        }
    }

    /// Locks the rows read until the transaction ends; SQLite has one writer and needs nothing.
    #[must_use]
    pub const fn for_update(self) -> &'static str {
        match self {
            Self::Sqlite => "",
            Self::Postgres => " for update",
        }
    }

    /// Keeps the rows read from changing until the transaction ends; others may do the same.
    #[must_use]
    pub const fn for_share(self) -> &'static str {
        match self {
            Self::Sqlite => "",
            Self::Postgres => " for share",
        }
    }

    /// Begins a reading transaction that sees one instant, whatever others write meanwhile.
    #[must_use]
    pub const fn begin_snapshot(self) -> &'static str {
        match self {
            // The first statement that reads takes the snapshot.
            Self::Sqlite => "begin",
            Self::Postgres => "begin isolation level repeatable read read only",
        }
    }

    /// The names of all tables.
    #[must_use]
    pub const fn tables(self) -> &'static str {
        match self {
            Self::Sqlite => "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' order by name",
            Self::Postgres => {
                "select table_name::text from information_schema.tables
                 where table_schema = current_schema() and table_type = 'BASE TABLE' order by table_name::text"
            }
        }
    }

    /// The columns of the table `$1` and their types, in order.
    #[must_use]
    pub const fn columns(self) -> &'static str {
        match self {
            Self::Sqlite => "select name, type from pragma_table_info($1) order by cid",
            Self::Postgres => {
                "select column_name::text, data_type::text from information_schema.columns
                 where table_schema = current_schema() and table_name = $1 order by ordinal_position"
            }
        }
    }

    /// The tables to which the rows of the table `$1` point, and the names of these constraints.
    #[must_use]
    pub const fn references(self) -> &'static str {
        match self {
            Self::Sqlite => "select \"table\", '' from pragma_foreign_key_list($1)",
            Self::Postgres => {
                "select pointed.relname::text, c.conname::text from pg_constraint c
                 join pg_class pointing on pointing.oid = c.conrelid
                 join pg_class pointed on pointed.oid = c.confrelid
                 join pg_namespace n on n.oid = pointing.relnamespace
                 where c.contype = 'f' and n.nspname = current_schema() and pointing.relname = $1"
            }
        }
    }

    /// Lets rows of a table point to rows of the same table that are written after them, until the
    /// second of these statements, or the end of the transaction.
    #[must_use]
    pub fn defer(self, table: &str, constraint: &str) -> (String, Vec<String>) {
        match self {
            Self::Sqlite => ("pragma defer_foreign_keys = on".into(), Vec::new()),
            Self::Postgres => (
                format!(
                    "alter table \"{table}\" alter constraint \"{constraint}\" deferrable initially deferred"
                ),
                vec![
                    format!("set constraints \"{constraint}\" immediate"),
                    format!("alter table \"{table}\" alter constraint \"{constraint}\" not deferrable"),
                ],
            ),
        }
    }

    /// A migration, written in PostgreSQL's words, in this engine's.
    #[must_use]
    pub fn translate(self, statement: &str) -> String {
        match self {
            Self::Postgres => statement.to_owned(),
            Self::Sqlite => {
                let mut sql = replace_word(statement, "double precision", "real");
                sql = replace_word(&sql, "bigint", "integer");
                sql = replace_word(&sql, "bytea", "blob");
                // It compares byte by byte unless told otherwise, and knows no collation of this name.
                sql = sql.replace(Self::Postgres.bytewise(), "");
                if sql.trim_start().starts_with("create table") {
                    sql.push_str(" strict");
                }
                sql
            }
        }
    }
}

fn replace_word(text: &str, word: &str, by: &str) -> String {
    let mut replaced = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(word) {
        let is_part = |c: char| c.is_alphanumeric() || c == '_';
        let starts = !rest[..at].ends_with(is_part);
        let ends = !rest[at + word.len()..].starts_with(is_part);
        replaced.push_str(&rest[..at]);
        replaced.push_str(if starts && ends { by } else { word });
        rest = &rest[at + word.len()..];
    }
    replaced.push_str(rest);
    replaced
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn migrations_are_written_once_and_made_strict_for_sqlite() {
        let sql = Dialect::Sqlite.translate("create table t (a bigint, bigint_b bytea, c double precision)");
        assert_eq!(sql, "create table t (a integer, bigint_b blob, c real) strict");
        assert_eq!(
            Dialect::Postgres.translate("create table t (a bigint)"),
            "create table t (a bigint)"
        );
    }

    #[test]
    fn keys_are_compared_byte_by_byte_on_both_engines() {
        let index = "create index i on t (a collate \"C\", b)";
        assert_eq!(Dialect::Sqlite.translate(index), "create index i on t (a, b)");
        assert_eq!(Dialect::Postgres.translate(index), index);
    }

    #[test]
    fn the_address_names_the_engine() {
        assert_eq!(Dialect::of_url("sqlite:var/lutrin.db"), Some(Dialect::Sqlite));
        assert_eq!(
            Dialect::of_url("postgres://localhost/lutrin"),
            Some(Dialect::Postgres)
        );
        assert_eq!(Dialect::of_url("mysql://localhost/lutrin"), None);
    }
}
