//! Handing a mail to a server, or keeping it where there is none.
//!
//! The Message-ID comes from the id of the job: a mail sent twice, because the answer of the server
//! was lost, is one mail for whoever receives it.

use std::time::Duration;

use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Attachment, Mailbox, MultiPart, SinglePart};
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Tls, TlsParameters};
use lettre::{Address, AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use store::mail::StoredMail;

/// How a server is reached.
#[derive(Clone, Debug)]
pub struct Server {
    /// Its name.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How the connection is protected.
    pub encryption: Encryption,
    /// User and password, where it asks for them.
    pub credentials: Option<(String, String)>,
}

/// How the connection is protected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encryption {
    /// In clear, then TLS before anything is said.
    StartTls,
    /// TLS from the first byte.
    Tls,
    /// In clear, on this machine.
    None,
}

/// Where mails go.
#[derive(Clone)]
pub enum Transport {
    /// To a server.
    Smtp(Box<AsyncSmtpTransport<Tokio1Executor>>),
    /// Nowhere: they are kept and shown, as in the demonstration.
    Kept,
}

/// What became of a mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The server took it, or it is kept.
    Sent,
    /// Not now: again later.
    Later(String),
    /// Never: the address or the mail is refused.
    Refused(String),
}

/// Who sends.
#[derive(Clone, Debug)]
pub struct Sender {
    /// The name shown: the library, or the network.
    pub name: String,
    /// The address of the network.
    pub address: String,
    /// Right side of Message-IDs.
    pub domain: String,
}

impl Transport {
    /// A connection to a server, opened when the first mail leaves.
    ///
    /// # Errors
    /// When the name of the server cannot be used for TLS.
    pub fn smtp(server: &Server) -> anyhow::Result<Self> {
        let tls = match server.encryption {
            Encryption::None => Tls::None,
            Encryption::StartTls => Tls::Required(TlsParameters::new(server.host.clone())?),
            Encryption::Tls => Tls::Wrapper(TlsParameters::new(server.host.clone())?),
        };
        let mut builder = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(&server.host)
            .port(server.port)
            .tls(tls)
            .timeout(Some(Duration::from_secs(10)));
        if let Some((user, password)) = &server.credentials {
            builder = builder.credentials(Credentials::new(user.clone(), password.clone()));
        }
        Ok(Self::Smtp(Box::new(builder.build())))
    }

    /// Hands the mail over.
    pub async fn send(&self, sender: &Sender, mail: &StoredMail) -> Outcome {
        let Self::Smtp(server) = self else {
            return Outcome::Sent;
        };
        let message = match message(sender, mail) {
            Ok(message) => message,
            Err(why) => return Outcome::Refused(format!("{why:#}")),
        };
        match server.send(message).await {
            Ok(_) => Outcome::Sent,
            Err(why) if why.is_permanent() => Outcome::Refused(why.to_string()),
            Err(why) => Outcome::Later(why.to_string()),
        }
    }
}

/// What the calendar attached to a mail is called, and what programs take it for.
const CALENDAR_NAME: &str = "agenda.ics";
const CALENDAR_TYPE: &str = "text/calendar; charset=utf-8; method=PUBLISH";

fn message(sender: &Sender, mail: &StoredMail) -> anyhow::Result<Message> {
    let from = Mailbox::new(Some(one_line(&sender.name)), sender.address.parse::<Address>()?);
    let mut builder = Message::builder()
        .from(from)
        .to(Mailbox::new(None, mail.recipient.parse::<Address>()?))
        .message_id(Some(format!("<{}@{}>", mail.id, sender.domain)))
        .subject(one_line(&mail.subject));
    if let Some(address) = mail.reply_to.as_deref().filter(|address| !address.is_empty()) {
        builder = builder.reply_to(Mailbox::new(None, address.parse::<Address>()?));
    }
    let words = MultiPart::alternative()
        .singlepart(
            SinglePart::builder()
                .header(ContentType::TEXT_PLAIN)
                .body(mail.text.clone()),
        )
        .singlepart(
            SinglePart::builder()
                .header(ContentType::TEXT_HTML)
                .body(mail.html.clone()),
        );
    let parts = match &mail.calendar {
        None => words,
        Some(calendar) => MultiPart::mixed().multipart(words).singlepart(
            Attachment::new(CALENDAR_NAME.to_owned()).body(calendar.clone(), CALENDAR_TYPE.parse()?),
        ),
    };
    let mut message = builder.multipart(parts)?;
    if let Some(url) = &mail.unsubscribe_url {
        // The button that mail programs draw beside the sender, which ends it in one click (RFC 8058).
        let headers = message.headers_mut();
        headers.insert_raw(header("List-Unsubscribe", format!("<{}>", one_line(url))));
        headers.insert_raw(header(
            "List-Unsubscribe-Post",
            "List-Unsubscribe=One-Click".to_owned(),
        ));
    }
    Ok(message)
}

fn header(name: &'static str, value: String) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value)
}

/// A header is one line: what a title or a name could smuggle into it is a space.
fn one_line(text: &str) -> String {
    text.split(|c: char| c.is_control()).collect::<Vec<_>>().join(" ")
}
