//! A mail server for tests: it takes every message and delivers none, or refuses at the stage
//! that the test names. It knows as much SMTP as a sender speaks to it, and no more.

mod conversation;
mod message;

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::sync::Notify;
use tokio::task::JoinHandle;

pub use message::ReceivedMail;

/// The moment of a conversation at which the server can fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Stage {
    /// At the greeting: the connection is refused service.
    Connect,
    /// At `EHLO`.
    Ehlo,
    /// At `MAIL FROM`.
    Mail,
    /// At `RCPT TO`.
    Recipient,
    /// At `DATA`, before the message.
    Data,
    /// After the message: it is read and thrown away.
    Message,
    /// After the message: it is *accepted*, then the connection drops before the sender is told.
    /// A sender that tries again makes two messages of one; their `Message-ID` must be the same.
    Reply,
}

impl Stage {
    /// Every stage, in the order of a conversation.
    pub const ALL: [Self; 7] = [
        Self::Connect,
        Self::Ehlo,
        Self::Mail,
        Self::Recipient,
        Self::Data,
        Self::Message,
        Self::Reply,
    ];
}

/// Whether the sender is asked to try again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// 4xx: later, perhaps.
    ForNow,
    /// 5xx: never.
    ForGood,
}

#[derive(Debug, Default)]
struct State {
    refusal: Option<(Stage, Refusal)>,
    mails: Vec<ReceivedMail>,
    conversations: usize,
}

#[derive(Debug, Default)]
struct Shared {
    state: Mutex<State>,
    arrived: Notify,
}

impl Shared {
    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A running mail server; it stops when dropped.
#[derive(Debug)]
pub struct SmtpSink {
    address: SocketAddr,
    shared: Arc<Shared>,
    task: JoinHandle<()>,
}

impl SmtpSink {
    /// Starts on a free port of the loopback.
    ///
    /// # Panics
    /// When no port is free.
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = listener.local_addr().expect("a bound socket has an address");
        let shared = Arc::new(Shared::default());
        let served = Arc::clone(&shared);
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(conversation::hold(stream, Arc::clone(&served)));
            }
        });
        Self {
            address,
            shared,
            task,
        }
    }

    /// The host to give to a sender.
    #[must_use]
    pub fn host(&self) -> String {
        self.address.ip().to_string()
    }

    /// The port to give to a sender.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.address.port()
    }

    /// From now on, fails at this stage, asking the sender to come back.
    pub fn refuse_at(&self, stage: Stage) {
        self.shared.state().refusal = Some((stage, Refusal::ForNow));
    }

    /// From now on, fails at this stage, for good.
    pub fn refuse_for_good_at(&self, stage: Stage) {
        self.shared.state().refusal = Some((stage, Refusal::ForGood));
    }

    /// From now on, takes everything.
    pub fn accept(&self) {
        self.shared.state().refusal = None;
    }

    /// The messages taken so far, in order of arrival.
    #[must_use]
    pub fn mails(&self) -> Vec<ReceivedMail> {
        self.shared.state().mails.clone()
    }

    /// How many connections were opened: proof that a sender did try.
    #[must_use]
    pub fn conversations(&self) -> usize {
        self.shared.state().conversations
    }

    /// Waits until `count` messages have arrived.
    ///
    /// # Panics
    /// When they have not after ten seconds.
    pub async fn wait_for(&self, count: usize) -> Vec<ReceivedMail> {
        let arrival = async {
            loop {
                let next = self.shared.arrived.notified();
                let mails = self.mails();
                if mails.len() >= count {
                    return mails;
                }
                next.await;
            }
        };
        tokio::time::timeout(Duration::from_secs(10), arrival)
            .await
            .unwrap_or_else(|_| panic!("{} mails arrived in ten seconds, not {count}", self.mails().len()))
    }
}

impl Drop for SmtpSink {
    fn drop(&mut self) {
        self.task.abort();
    }
}
