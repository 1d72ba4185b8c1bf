//! One connection of a sender, from the greeting to QUIT.

use std::sync::Arc;

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;

use super::{ReceivedMail, Refusal, Shared, Stage};

/// Talks until the sender leaves, or until the connection is to drop.
pub(super) async fn hold(stream: TcpStream, shared: Arc<Shared>) {
    shared.state().conversations += 1;
    // A sender that hangs up in the middle is an ordinary sender: what it sent so far is lost,
    // as it would be anywhere.
    let _ended = talk(BufReader::new(stream), &shared).await;
}

async fn talk(mut stream: BufReader<TcpStream>, shared: &Shared) -> std::io::Result<()> {
    if let Some(reply) = refusal(shared, Stage::Connect) {
        return say(&mut stream, reply).await;
    }
    say(&mut stream, "220 sink ready").await?;
    let mut sender = String::new();
    let mut recipients = Vec::new();
    let mut line = String::new();
    loop {
        line.clear();
        if stream.read_line(&mut line).await? == 0 {
            return Ok(());
        }
        let command = line.trim_end();
        let verb = command
            .split([' ', ':'])
            .next()
            .unwrap_or_default()
            .to_ascii_uppercase();
        match verb.as_str() {
            "EHLO" | "HELO" => match refusal(shared, Stage::Ehlo) {
                Some(reply) => say(&mut stream, reply).await?,
                None => say(&mut stream, "250-sink\r\n250-8BITMIME\r\n250 AUTH PLAIN").await?,
            },
            "AUTH" => say(&mut stream, "235 welcome").await?,
            "MAIL" => match refusal(shared, Stage::Mail) {
                Some(reply) => say(&mut stream, reply).await?,
                None => {
                    sender = address(command);
                    recipients.clear();
                    say(&mut stream, "250 ok").await?;
                }
            },
            "RCPT" => match refusal(shared, Stage::Recipient) {
                Some(reply) => say(&mut stream, reply).await?,
                None => {
                    recipients.push(address(command));
                    say(&mut stream, "250 ok").await?;
                }
            },
            "DATA" => {
                if let Some(reply) = refusal(shared, Stage::Data) {
                    say(&mut stream, reply).await?;
                    continue;
                }
                say(&mut stream, "354 go on").await?;
                let source = read_message(&mut stream).await?;
                if let Some(reply) = refusal(shared, Stage::Message) {
                    say(&mut stream, reply).await?;
                    continue;
                }
                let mail = ReceivedMail::new(
                    std::mem::take(&mut sender),
                    std::mem::take(&mut recipients),
                    source,
                );
                shared.state().mails.push(mail);
                shared.arrived.notify_waiters();
                if refusal(shared, Stage::Reply).is_some() {
                    return Ok(());
                }
                say(&mut stream, "250 taken").await?;
            }
            "RSET" | "NOOP" => say(&mut stream, "250 ok").await?,
            "QUIT" => return say(&mut stream, "221 bye").await,
            _ => say(&mut stream, "500 not understood").await?,
        }
    }
}

/// The answer with which this stage fails, if it is to fail.
fn refusal(shared: &Shared, stage: Stage) -> Option<&'static str> {
    match shared.state().refusal {
        Some((refused, Refusal::ForNow)) if refused == stage => Some("451 not now"),
        Some((refused, Refusal::ForGood)) if refused == stage => Some("554 not here"),
        _ => None,
    }
}

async fn say(stream: &mut BufReader<TcpStream>, reply: &str) -> std::io::Result<()> {
    // In one piece: a second small write would wait for the sender to acknowledge the first.
    stream.write_all(format!("{reply}\r\n").as_bytes()).await?;
    stream.flush().await
}

/// The lines of a message up to its lonely dot, without the dots that were doubled for the way.
async fn read_message(stream: &mut BufReader<TcpStream>) -> std::io::Result<String> {
    let mut source = Vec::new();
    let mut line = Vec::new();
    loop {
        line.clear();
        if stream.read_until(b'\n', &mut line).await? == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
        if line == b".\r\n" {
            return Ok(String::from_utf8_lossy(&source).into_owned());
        }
        source.extend_from_slice(line.strip_prefix(b".").unwrap_or(&line));
    }
}

/// `amelie@example.be` of `MAIL FROM:<amelie@example.be> SIZE=1`.
fn address(command: &str) -> String {
    let start = command.find('<').map_or(0, |at| at + 1);
    let end = command.find('>').unwrap_or(command.len());
    command.get(start..end).unwrap_or_default().to_owned()
}
