//! News, as what librarians publish.

use domain::id::{LibraryId, NewsId};
use domain::news::News;
use domain::publishing::{Showing, ShowingState};
use jiff::Timestamp;
use store::publishing::{Reach, Written};
use store::{Conn, Result, news};

use crate::publishing::Piece;

impl Piece for News {
    const NOUN: &'static str = "news";

    fn id(&self) -> i64 {
        self.id.get()
    }

    fn library(&self) -> Option<LibraryId> {
        self.library
    }

    fn showing(&self) -> Showing {
        self.showing
    }

    fn version(&self) -> i64 {
        self.version
    }

    fn known_as(mut self, id: i64, version: i64) -> Self {
        (self.id, self.version) = (NewsId::new(id), version);
        self
    }

    fn shown(mut self, showing: Showing) -> Self {
        self.showing = showing;
        self
    }

    async fn find(conn: &mut Conn, id: i64) -> Result<Option<Self>> {
        Ok(news::many(conn, &[NewsId::new(id)]).await?.pop())
    }

    async fn deleted(conn: &mut Conn, id: i64, since: Timestamp) -> Result<Option<Self>> {
        news::deleted(conn, NewsId::new(id), since).await
    }

    async fn insert(&self, conn: &mut Conn) -> Result<()> {
        news::insert(conn, self).await
    }

    async fn update(&self, conn: &mut Conn) -> Result<bool> {
        news::update(conn, self).await
    }

    async fn delete(conn: &mut Conn, id: i64, now: Timestamp) -> Result<bool> {
        news::delete(conn, NewsId::new(id), now).await
    }

    async fn restore(conn: &mut Conn, id: i64, since: Timestamp) -> Result<bool> {
        news::restore(conn, NewsId::new(id), since).await
    }

    async fn written(conn: &mut Conn, asked: &Written) -> Result<Vec<Self>> {
        news::written(conn, asked).await
    }

    async fn counts(conn: &mut Conn, reach: &Reach, now: Timestamp) -> Result<Vec<(ShowingState, i64)>> {
        news::counts(conn, reach, now).await
    }
}
