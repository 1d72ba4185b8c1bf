#!/usr/bin/python3
"""The engines that `lutrin bench compare` is measured beside, each with what it offers of itself.

    rivals.py load NAME FOLDER [URL]   takes records from standard input, one JSON object a line
    rivals.py ask NAME FOLDER [URL]    answers one question a line: seconds taken, records found

NAME is `xapian`, `sqlite` or `postgres`; URL is the database of the last. An answer is what a page of
results needs: the twenty best titles, how many records there are, and the ten commonest values of eight
facets, over everything found and after the filters.
"""

import json
import re
import shutil
import sys
import time
import unicodedata
from pathlib import Path

SHOWN = 20
VALUES = 10
SINGLE = ("type", "language", "audience", "year")
SEVERAL = ("libraries", "authors", "subjects", "series")
BATCH = 5_000


def words(record):
    """The texts of a record, the ones that weigh most first."""
    return (
        record["title"],
        " ; ".join(record["authors"]),
        " ; ".join(record["subjects"] + record["series"]),
        record["rest"],
    )


def batches(lines):
    batch = []
    for line in lines:
        batch.append(json.loads(line))
        if len(batch) == BATCH:
            yield batch
            batch = []
    if batch:
        yield batch


class Sqlite:
    """FTS5: accents are folded, words are neither stemmed nor stopped."""

    def __init__(self, folder, _):
        import sqlite3

        self.db = sqlite3.connect(folder / "rival.sqlite")
        self.db.execute("pragma mmap_size = 8589934592")
        self.db.execute("pragma cache_size = -262144")
        self.db.execute("pragma temp_store = memory")

    def load(self, lines):
        self.db.execute("pragma journal_mode = off")
        self.db.execute("pragma synchronous = off")
        self.db.executescript(
            """
            drop table if exists words;
            drop table if exists record;
            drop table if exists held;
            create virtual table words using fts5(title, authors, subjects, rest,
                content='', tokenize='unicode61 remove_diacritics 2');
            create table record(number integer primary key, title text, type text, language text,
                audience text, year int);
            create table held(number int, facet int, value text, primary key (number, facet, value))
                without rowid;
            """
        )
        for batch in batches(lines):
            self.db.executemany(
                "insert into words(rowid, title, authors, subjects, rest) values (?, ?, ?, ?, ?)",
                ((record["number"], *words(record)) for record in batch),
            )
            self.db.executemany(
                "insert into record values (?, ?, ?, ?, ?, ?)",
                ((record["number"], record["title"], *(record[name] for name in SINGLE)) for record in batch),
            )
            self.db.executemany(
                "insert or ignore into held values (?, ?, ?)",
                (
                    (record["number"], facet, value)
                    for record in batch
                    for facet, name in enumerate(SEVERAL)
                    for value in record[name]
                ),
            )
            self.db.commit()
        self.db.execute("insert into words(words) values ('optimize')")
        self.db.execute("create index held_by on held(facet, value, number)")
        self.db.execute("analyze")
        self.db.commit()

    def match(self, text):
        """Its own language of queries: every word must be there, quoted ones one after the other."""
        parts = []
        for quoted, plain in re.findall(r'"([^"]*)"|([^"]+)', text):
            found = re.findall(r"\w+", quoted or plain)
            parts += [" ".join(found)] if quoted else found
        return " ".join(f'"{part}"' for part in parts)

    def ask(self, question):
        filters, values = [], []
        if question["text"]:
            source = "words join record on record.number = words.rowid"
            rank = "bm25(words, 10.0, 5.0, 3.0, 1.0)"
            filters.append("words match ?")
            values.append(self.match(question["text"]))
        else:
            source, rank = "record", "0"
        if question["type"]:
            filters.append("type = ?")
            values.append(question["type"])
        if question["library"]:
            filters.append("exists (select 1 from held where held.number = record.number and facet = 0 and value = ?)")
            values.append(question["library"])
        singles = "".join(
            f" union all select * from (select {name!r}, {name}, count(*) from hit group by 2 order by 3 desc limit {VALUES})"
            for name in SINGLE
        )
        rows = self.db.execute(
            f"""
            with hit as materialized (
                select record.number, record.title, type, language, audience, year, {rank} as rank
                from {source} where {' and '.join(filters)}
            ), counted as materialized (
                select facet, value, count(*) as count from hit join held using (number) group by 1, 2
            )
            select * from (select 'hit', title, number from hit order by rank, number limit {SHOWN})
            union all select 'total', null, count(*) from hit{singles}
            union all select facet, value, count from (
                select *, row_number() over (partition by facet order by count desc) as place from counted
            ) where place <= {VALUES}
            """,
            values,
        ).fetchall()
        return next(row[2] for row in rows if row[0] == "total")


class Postgres:
    """Its full text with accents folded and French stems, and an inverted index."""

    def __init__(self, _, url):
        import psycopg2

        self.db = psycopg2.connect(url)
        self.db.autocommit = True
        self.cursor = self.db.cursor()
        self.cursor.execute("set work_mem = '256MB'")
        self.cursor.execute("set jit = off")

    def load(self, lines):
        import psycopg2.extras

        self.cursor.execute(
            """
            create extension if not exists unaccent;
            drop table if exists record;
            drop text search configuration if exists portal;
            create text search configuration portal (copy = french);
            alter text search configuration portal alter mapping for hword, hword_part, word
                with unaccent, french_stem;
            create unlogged table record(number int, title text, type text, language text, audience text,
                year int, libraries text[], authors text[], subjects text[], series text[], words tsvector);
            """
        )
        vector = " || ".join(f"setweight(to_tsvector('portal', %s), '{weight}')" for weight in "ABCD")
        for batch in batches(lines):
            psycopg2.extras.execute_values(
                self.cursor,
                "insert into record values %s",
                [
                    (
                        record["number"],
                        record["title"],
                        *(record[name] for name in SINGLE),
                        *(record[name] for name in SEVERAL),
                        *words(record),
                    )
                    for record in batch
                ],
                template=f"({', '.join(['%s'] * 6)}, {', '.join(['%s::text[]'] * 4)}, {vector})",
                page_size=1_000,
            )
        self.cursor.execute("set maintenance_work_mem = '1GB'")
        self.cursor.execute("alter table record add primary key (number)")
        self.cursor.execute("create index on record using gin (words)")
        self.cursor.execute("create index on record using gin (libraries)")
        self.cursor.execute("vacuum analyze record")

    def ask(self, question):
        filters, values = [], {"text": question["text"], "type": question["type"], "library": question["library"]}
        rank = "0"
        if question["text"]:
            filters.append("words @@ websearch_to_tsquery('portal', %(text)s)")
            rank = "ts_rank(words, websearch_to_tsquery('portal', %(text)s))"
        if question["type"]:
            filters.append("type = %(type)s")
        if question["library"]:
            filters.append("libraries @> array[%(library)s]")
        facets = "".join(
            f" union all (select '{name}', {value}::text, count(*) from hit group by 2 order by 3 desc limit {VALUES})"
            for name, value in [(name, name) for name in SINGLE] + [(name, f"unnest({name})") for name in SEVERAL]
        )
        self.cursor.execute(
            f"""
            with hit as materialized (
                select number, title, type, language, audience, year, libraries, authors, subjects, series,
                    {rank} as rank
                from record where {' and '.join(filters)}
            )
            (select 'hit', title, number::bigint from hit order by rank desc, number limit {SHOWN})
            union all select 'total', null, count(*) from hit{facets}
            """,
            values,
        )
        return next(row[2] for row in self.cursor.fetchall() if row[0] == "total")


class Xapian:
    """French stems, no stop words; accents folded before. Its counting of values takes one of a record in each facet:
    of several libraries, authors and subjects it counts the first, which is less work."""

    def __init__(self, folder, _):
        import xapian

        self.xapian = xapian
        self.path = str(folder / "rival.xapian")
        self.slots = list(enumerate(SINGLE + SEVERAL))
        self.db = None

    @staticmethod
    def fold(text):
        apart = unicodedata.normalize("NFKD", text.replace("œ", "oe").replace("æ", "ae"))
        return "".join(sign for sign in apart if not unicodedata.combining(sign))

    def load(self, lines):
        xapian = self.xapian
        db = xapian.WritableDatabase(self.path + ".half", xapian.DB_CREATE_OR_OVERWRITE)
        generator = xapian.TermGenerator()
        generator.set_stemmer(xapian.Stem("fr"))
        for batch in batches(lines):
            for record in batch:
                document = xapian.Document()
                generator.set_document(document)
                for text, weight in zip(words(record), (10, 5, 3, 1)):
                    generator.index_text(self.fold(text), weight)
                    generator.increase_termpos()
                document.add_boolean_term("XT" + record["type"])
                for library in record["libraries"]:
                    document.add_boolean_term("XL" + library)
                for slot, name in self.slots:
                    value = record[name]
                    value = value[0] if isinstance(value, list) and value else value
                    if value:
                        document.add_value(slot, str(value))
                document.set_data(record["title"])
                db.add_document(document)
        db.commit()
        db.compact(self.path)
        db.close()
        shutil.rmtree(self.path + ".half")

    def ask(self, question):
        xapian = self.xapian
        if self.db is None:
            self.db = xapian.Database(self.path)
            self.parser = xapian.QueryParser()
            self.parser.set_stemmer(xapian.Stem("fr"))
            self.parser.set_stemming_strategy(xapian.QueryParser.STEM_SOME)
            self.parser.set_default_op(xapian.Query.OP_AND)
            self.parser.set_database(self.db)
        filters = [prefix + value for prefix, value in (("XT", question["type"]), ("XL", question["library"])) if value]
        narrowed = xapian.Query(xapian.Query.OP_AND, [xapian.Query(term) for term in filters])
        enquire = xapian.Enquire(self.db)
        if question["text"]:
            # A word with a capital is a name to it, and not stemmed.
            query = self.parser.parse_query(self.fold(question["text"]).lower(), xapian.QueryParser.FLAG_PHRASE)
            enquire.set_query(xapian.Query(xapian.Query.OP_FILTER, query, narrowed) if filters else query)
        else:
            enquire.set_query(narrowed)
            enquire.set_weighting_scheme(xapian.BoolWeight())
        spies = [xapian.ValueCountMatchSpy(slot) for slot, _ in self.slots]
        for spy in spies:
            enquire.add_matchspy(spy)
        found = enquire.get_mset(0, SHOWN, self.db.get_doccount())
        titles = [match.document.get_data() for match in found]
        for spy in spies:
            [(value.term, value.termfreq) for value in spy.top_values(VALUES)]
        return found.get_matches_estimated() if titles else 0


RIVALS = {"sqlite": Sqlite, "postgres": Postgres, "xapian": Xapian}


def main():
    what, name, folder = sys.argv[1:4]
    rival = RIVALS[name](Path(folder), sys.argv[4] if len(sys.argv) > 4 else None)
    if what == "load":
        rival.load(sys.stdin)
        return
    for line in sys.stdin:
        question = json.loads(line)
        began = time.perf_counter()
        total = rival.ask(question)
        print(json.dumps({"seconds": time.perf_counter() - began, "total": total}), flush=True)


if __name__ == "__main__":
    main()
