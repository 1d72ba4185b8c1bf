//! Comments as stories: what can be commented, and what cannot yet.

use app::contribution::{self, Wish};
use app::failure::Failure;
use domain::contribution::{ContributionKind, Draft, Subject};
use domain::event::{Event, EventState};
use domain::id::LibraryId;
use testbed::event::{put, workshop};

use crate::network::portals;

const HERE: LibraryId = LibraryId::new(1);

fn comment(subject: Subject, key: &str) -> Wish {
    Wish {
        kind: ContributionKind::Comment,
        subject,
        draft: Draft {
            title: "Vivement la suite".into(),
            text: "Les enfants en parlent encore.".into(),
            signature: "Anna".into(),
            rating: None,
        },
        key: key.to_owned(),
    }
}

#[tokio::test]
async fn an_event_is_commented_once_everybody_can_see_it() {
    for portal in portals().await {
        let anna = portal.reader(1, "Anna").await;
        let shown = put(&portal.app.db, workshop(HERE)).await;
        let draft = Event {
            state: EventState::Draft,
            ..workshop(HERE)
        };
        let draft = put(&portal.app.db, draft).await;

        let written = contribution::submit(&portal.app, &anna, &comment(Subject::Event(shown), "a"))
            .await
            .expect("is kept");
        assert_eq!(written.subject, Subject::Event(shown));
        assert_eq!(
            written.library,
            Some(HERE),
            "who writes the agenda reads it first"
        );
        let on_it = |subject| contribution::shown_on(&portal.app, ContributionKind::Comment, subject);
        let read = on_it(written.subject).await.expect("reads");
        assert!(read.is_empty(), "nobody reads it before a librarian has");

        for hidden in [
            Subject::Event(draft),
            Subject::Event(domain::id::EventId::new(999)),
        ] {
            let refused = contribution::submit(&portal.app, &anna, &comment(hidden, "b")).await;
            assert!(matches!(refused, Err(Failure::NotFound)), "{hidden}");
        }
    }
}
