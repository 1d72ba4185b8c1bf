//! The engine keeps the contract, in memory and on disk, and survives what happens to files.

mod acceptance;
mod judged;

use std::fs;
use std::path::Path;
use std::sync::Arc;

use search::conformance::{self, Catalogue};
use search::{Availability, Error, Health, Request, Search};
use search_tantivy::{Options, TantivySearch};

const SMALL: Options = Options {
    memory: 16 << 20,
    threads: 1,
};

fn open(folder: &Path) -> TantivySearch {
    TantivySearch::open(folder, SMALL, Arc::new(Availability::new())).expect("the folder opens")
}

/// An engine on disk that holds the catalogue.
fn filled(folder: &Path) -> TantivySearch {
    let engine = open(folder);
    let catalogue = Catalogue::new();
    let mut beside = engine.rebuild().expect("a rebuild begins");
    beside.add(&catalogue.indexed()).expect("records are added");
    beside.finish(100).expect("the rebuild ends");
    engine
}

fn total(engine: &TantivySearch, text: &str) -> u64 {
    engine
        .search(&Request::of_text(text))
        .expect("a search answers")
        .total
}

fn completed(engine: &TantivySearch, typed: &str) -> Vec<String> {
    let found = engine.complete(typed, 8).expect("a search is completed");
    found.into_iter().map(|completion| completion.text).collect()
}

/// The files of an index and of its completions.
fn files(index: &Path) -> Vec<String> {
    let of = |folder: &Path, before: &str| -> Vec<String> {
        let entries = fs::read_dir(folder)
            .expect("the folder is read")
            .map(|entry| entry.expect("an entry"));
        let entries = entries.filter(|entry| entry.path().is_file());
        entries
            .map(|entry| format!("{before}{}", entry.file_name().to_str().expect("a plain name")))
            .collect()
    };
    let mut names = of(index, "");
    names.extend(of(&index.join("completion"), "completion/"));
    names
}

#[test]
fn it_keeps_the_contract_in_memory() {
    conformance::run(|| Box::new(TantivySearch::in_memory(Arc::default()).unwrap()));
}

#[test]
fn it_keeps_the_contract_on_disk() {
    let folders = tempfile::tempdir().unwrap();
    let next = std::cell::Cell::new(0);
    conformance::run(|| {
        next.set(next.get() + 1);
        let engine = open(&folders.path().join(next.get().to_string()));
        engine.rebuild().unwrap().finish(0).unwrap();
        Box::new(engine)
    });
}

#[test]
fn a_missing_index_needs_a_rebuild_and_stops_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let engine = open(folder.path());
    assert!(matches!(engine.health(), Health::NeedsRebuild(_)));
    assert_eq!(total(&engine, "germinal"), 0);
    assert!(matches!(engine.commit(1), Err(Error::NeedsRebuild(_))));
    engine.rebuild().unwrap().finish(5).unwrap();
    assert_eq!(engine.health(), Health::Ready);
    assert_eq!(engine.applied_sequence(), 5);
}

#[test]
fn a_second_start_finds_everything_and_the_sequence() {
    let folder = tempfile::tempdir().unwrap();
    drop(filled(folder.path()));
    let engine = open(folder.path());
    assert_eq!(engine.health(), Health::Ready);
    assert_eq!(engine.applied_sequence(), 100);
    assert_eq!(total(&engine, "germinal"), 1);
}

#[test]
fn an_index_without_completions_answers_and_asks_for_them() {
    for harm in ["gone", "of another version"] {
        let folder = tempfile::tempdir().unwrap();
        drop(filled(folder.path()));
        let completion = folder.path().join("index-1/completion");
        if harm == "gone" {
            fs::remove_dir_all(&completion).unwrap();
        } else {
            let meta = completion.join("meta.json");
            let text = fs::read_to_string(&meta).unwrap();
            fs::write(&meta, text.replace("lutrin-completion-", "ancien-")).unwrap();
        }
        let engine = open(folder.path());
        assert!(matches!(engine.health(), Health::NeedsRebuild(_)), "{harm}");
        assert_eq!(total(&engine, "germinal"), 1, "{harm}");
        assert_eq!(completed(&engine, "germ"), [""; 0], "{harm}");
        // It is followed meanwhile.
        let germinal = Catalogue::new().number("Germinal");
        engine.delete(&[domain::id::RecordNumber::new(germinal)]).unwrap();
        engine.commit(120).unwrap();
        assert_eq!(
            (total(&engine, "germinal"), engine.applied_sequence()),
            (0, 120),
            "{harm}"
        );
        let mut beside = engine.rebuild().unwrap();
        beside.add(&Catalogue::new().indexed()).unwrap();
        beside.name(&Catalogue::new().headings()).unwrap();
        beside.finish(121).unwrap();
        assert_eq!(engine.health(), Health::Ready, "{harm}");
        assert_eq!(
            completed(&engine, "zol"),
            ["Zola, Émile", "L'Œuvre", "Germinal"],
            "{harm}"
        );
    }
}

#[test]
fn completions_that_stopped_behind_the_records_catch_up() {
    let folder = tempfile::tempdir().unwrap();
    let catalogue = Catalogue::new();
    let engine = open(folder.path());
    let mut beside = engine.rebuild().unwrap();
    beside.add(&catalogue.indexed()).unwrap();
    beside.name(&catalogue.headings()).unwrap();
    beside.finish(100).unwrap();
    drop(engine);
    // As after a stop between the two commits: the records went on, the completions did not.
    let behind = tempfile::tempdir().unwrap();
    let completion = folder.path().join("index-1/completion");
    let copy = |from: &Path, to: &Path| {
        for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
            fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
        }
    };
    copy(&completion, behind.path());
    let etranger = domain::id::RecordNumber::new(catalogue.number("L'Étranger"));
    let engine = open(folder.path());
    engine.delete(&[etranger]).unwrap();
    engine.commit(120).unwrap();
    drop(engine);
    fs::remove_dir_all(&completion).unwrap();
    fs::create_dir(&completion).unwrap();
    copy(behind.path(), &completion);

    let engine = open(folder.path());
    assert_eq!(
        engine.applied_sequence(),
        100,
        "what came since is followed again"
    );
    assert_eq!(completed(&engine, "camus"), ["Camus, Albert", "L'Étranger"]);
    engine.delete(&[etranger]).unwrap();
    engine.commit(120).unwrap();
    assert_eq!(completed(&engine, "camus"), [""; 0]);
    assert_eq!(engine.applied_sequence(), 120);
}

#[test]
fn an_index_of_another_version_is_rebuilt() {
    let folder = tempfile::tempdir().unwrap();
    drop(filled(folder.path()));
    let meta = folder.path().join("index-1/meta.json");
    let text = fs::read_to_string(&meta).unwrap();
    fs::write(&meta, text.replace("lutrin-", "ancien-")).unwrap();
    let engine = open(folder.path());
    assert!(matches!(engine.health(), Health::NeedsRebuild(why) if why.contains("ancien")));
    assert_eq!(total(&engine, "germinal"), 0);
}

#[test]
fn any_file_cut_garbled_or_gone_is_noticed_and_repaired() {
    let whole = tempfile::tempdir().unwrap();
    drop(filled(whole.path()));
    let names = files(&whole.path().join("index-1"));
    assert!(names.len() > 10, "{names:?}");
    for name in names
        .iter()
        .filter(|name| !name.contains("/.") && !name.starts_with('.'))
    {
        for harm in ["cut", "garbled", "gone"] {
            let folder = tempfile::tempdir().unwrap();
            let copied = folder.path().join("index-1");
            fs::create_dir_all(copied.join("completion")).unwrap();
            fs::copy(whole.path().join("current"), folder.path().join("current")).unwrap();
            for name in &names {
                fs::copy(whole.path().join("index-1").join(name), copied.join(name)).unwrap();
            }
            let file = copied.join(name);
            let mut bytes = fs::read(&file).unwrap();
            match harm {
                "cut" => bytes.truncate(bytes.len() / 2),
                "garbled" => {
                    let middle = bytes.len() / 2;
                    bytes[middle] ^= 0x55;
                }
                _ => bytes.clear(),
            }
            if harm == "gone" {
                fs::remove_file(&file).unwrap();
            } else {
                fs::write(&file, bytes).unwrap();
            }
            let engine = open(folder.path());
            // The list of files that may be removed is not part of what is searched.
            if !(name.ends_with("managed.json") || name.ends_with("meta.json") && harm == "garbled") {
                assert!(
                    matches!(engine.health(), Health::NeedsRebuild(_)),
                    "{name} {harm}"
                );
            }
            let mut beside = engine.rebuild().unwrap();
            // Completions are not what is searched: without them everything else goes on.
            if name.starts_with("completion/") {
                assert_eq!(total(&engine, "germinal"), 1, "{name} {harm}");
            }
            beside.add(&Catalogue::new().indexed()).unwrap();
            beside.finish(7).unwrap();
            assert_eq!(total(&engine, "germinal"), 1, "{name} {harm}");
            assert_eq!(completed(&engine, "germ"), ["Germinal"], "{name} {harm}");
        }
    }
}

#[test]
fn another_process_sees_commits_and_rebuilds() {
    let folder = tempfile::tempdir().unwrap();
    let writer = filled(folder.path());
    let reader = open(folder.path());
    let germinal = Catalogue::new().number("Germinal");
    writer.delete(&[domain::id::RecordNumber::new(germinal)]).unwrap();
    writer.commit(120).unwrap();
    assert_eq!(total(&reader, "germinal zola"), 1, "not yet seen");
    reader.refresh().unwrap();
    assert_eq!(total(&reader, "germinal zola"), 0);
    assert_eq!(reader.applied_sequence(), 120);

    let mut beside = writer.rebuild().unwrap();
    assert!(
        matches!(reader.rebuild(), Err(Error::Busy)),
        "one rebuild at a time"
    );
    beside.add(&Catalogue::new().indexed()).unwrap();
    beside.finish(130).unwrap();
    assert_eq!(total(&reader, "pedigree"), 1, "the old files are still readable");
    reader.refresh().unwrap();
    assert_eq!(total(&reader, "germinal zola"), 1);
    assert_eq!(reader.applied_sequence(), 130);
    let left = fs::read_dir(folder.path())
        .unwrap()
        .filter(|entry| entry.as_ref().unwrap().path().is_dir())
        .count();
    assert_eq!(left, 1, "the old index is gone");
}

#[test]
fn many_small_pieces_become_one_and_another_process_sees_it() {
    let folder = tempfile::tempdir().unwrap();
    let engine = open(folder.path());
    engine.rebuild().unwrap().finish(0).unwrap();
    let reader = open(folder.path());
    let pieces = || {
        let files = fs::read_dir(folder.path().join("index-1")).unwrap();
        files
            .filter(|file| {
                let path = file.as_ref().unwrap().path();
                path.extension().is_some_and(|kind| kind == "store")
            })
            .count()
    };
    let catalogue = Catalogue::new();
    let all = catalogue.indexed();
    // Five commits, each of which leaves a piece: fewer than are merged by themselves.
    for (round, some) in (0..).zip(all.chunks(all.len().div_ceil(5))) {
        engine.add(some).unwrap();
        engine.commit(200 + round).unwrap();
    }
    let many = pieces();
    assert!(many > 4, "{many}");
    engine.settle().unwrap();
    assert!(pieces() < many, "{} of {many}", pieces());
    for searches in [&engine, &reader] {
        searches.refresh().unwrap();
        assert_eq!(total(searches, "germinal zola"), 1);
        assert_eq!(searches.applied_sequence(), 204);
        assert_eq!(searches.record_count(), u64::try_from(all.len()).unwrap());
    }
    let settled = pieces();
    engine.settle().unwrap();
    assert_eq!(pieces(), settled, "few pieces are left alone");
}

#[test]
fn two_writers_do_not_mix() {
    let folder = tempfile::tempdir().unwrap();
    let one = filled(folder.path());
    let other = open(folder.path());
    one.commit(101).unwrap();
    assert_eq!(other.commit(102), Err(Error::Busy));
    drop(one);
    assert_eq!(other.commit(102), Ok(()));
}

#[test]
fn searches_writes_and_rebuilds_at_once_lose_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let engine = filled(folder.path());
    let catalogue = Catalogue::new();
    let all = catalogue.indexed().len();
    std::thread::scope(|threads| {
        threads.spawn(|| {
            for round in 0..4 {
                let mut beside = engine.rebuild().unwrap();
                beside.add(&catalogue.indexed()).unwrap();
                beside.finish(200 + round).unwrap();
            }
        });
        threads.spawn(|| {
            for round in 0..20 {
                engine.replace(&catalogue.indexed()[..10]).unwrap();
                engine.commit(300 + round).unwrap();
            }
        });
        for _ in 0..200 {
            assert_eq!(total(&engine, "germinal zola"), 1);
            assert_eq!(engine.record_count(), u64::try_from(all).unwrap());
        }
    });
    engine.replace(&catalogue.indexed()).unwrap();
    engine.commit(400).unwrap();
    assert_eq!(engine.record_count(), u64::try_from(all).unwrap());
    drop(engine);
    let again = open(folder.path());
    assert_eq!((again.health(), again.applied_sequence()), (Health::Ready, 400));
    assert_eq!(again.record_count(), u64::try_from(all).unwrap());
}
