//! What completes searches follows what is loaded, changed and withdrawn, names included.

use std::path::Path;

use app::App;
use app::index::{Cursor, follow};
use domain::id::RecordNumber;
use search::CompletionKind;
use search::CompletionKind::{Author, Subject, Title};

use crate::import::{file, load, record};
use crate::network::portals;

async fn offered(app: &App, typed: &str) -> Vec<(CompletionKind, String)> {
    let found = app::completion::complete(app, typed).await.expect("completes");
    found
        .into_iter()
        .map(|offered| (offered.completion.kind, offered.completion.text))
        .collect()
}

fn is(kind: CompletionKind, text: &str) -> (CompletionKind, String) {
    (kind, text.to_owned())
}

#[tokio::test]
async fn a_load_is_followed_without_a_rebuild() {
    for portal in portals().await {
        let app = &portal.app;
        let folder = tempfile::tempdir().expect("a folder");
        let loaded = |name: &str, records: &[marc::MarcRecord]| file(folder.path(), name, records);
        let mut cursor = Cursor::default();
        let chat =
            record("2", "Le Chat", "9782253004226", &[]).with_data("606", "  ", &[('a', "Vieillesse")]);
        load_one(app, &loaded("a.mrc", &[chat]), false).await;
        assert_eq!(offered(app, "chat").await, [], "not yet followed");
        follow(app, &mut cursor).await.expect("follows");
        assert_eq!(offered(app, "le cha").await, [is(Title, "Le Chat")]);
        assert_eq!(
            offered(app, "simenon").await,
            [is(Author, "Simenon, Georges"), is(Title, "Le Chat")]
        );
        assert_eq!(offered(app, "vieil").await, [is(Subject, "Vieillesse")]);

        // The same record with another title and without its subject.
        let renamed = record("2", "Le Chien jaune", "9782253004226", &[]);
        load_one(app, &loaded("b.mrc", &[renamed]), false).await;
        follow(app, &mut cursor).await.expect("follows");
        assert_eq!(offered(app, "le cha").await, []);
        assert_eq!(offered(app, "chien").await, [is(Title, "Le Chien jaune")]);
        assert_eq!(offered(app, "vieil").await, [], "nothing is under it any more");

        // Withdrawn, with its author.
        let other = record("3", "Pedigree", "9782070360024", &[]);
        load_one(app, &loaded("c.mrc", &[other]), true).await;
        follow(app, &mut cursor).await.expect("follows");
        assert_eq!(offered(app, "chien").await, []);
        let found = offered(app, "simenon").await;
        assert_eq!(found, [is(Author, "Simenon, Georges"), is(Title, "Pedigree")]);

        // Made anew it says the same.
        app::index::rebuild(app).await.expect("rebuilds");
        assert_eq!(offered(app, "simenon").await, found);
        let number = app.search.complete("pedigree", 8).expect("completes")[0].number;
        let mut conn = app.db.read().await.expect("reads");
        let records = store::record::many(&mut conn, &[RecordNumber::new(number)])
            .await
            .expect("reads");
        assert_eq!(records[0].record.title, "Pedigree");
    }
}

async fn load_one(app: &std::sync::Arc<App>, path: &Path, complete: bool) {
    load(app, path, "VALB", complete).await;
}
