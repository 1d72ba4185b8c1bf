//! The mail server for tests, spoken to as a sender would.

use testbed::smtp::{SmtpSink, Stage};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;

/// Sends one message line by line; the answer at which the conversation ended, empty if it dropped.
async fn send(sink: &SmtpSink) -> String {
    let stream = TcpStream::connect((sink.host(), sink.port()))
        .await
        .expect("the sink listens");
    let mut stream = BufReader::new(stream);
    let mut answer = read_answer(&mut stream).await;
    for line in [
        "EHLO portal",
        "MAIL FROM:<bib@example.be> BODY=8BITMIME",
        "RCPT TO:<amelie@example.be>",
        "DATA",
        "Subject: Prête\r\n\r\n..deux points\r\n.",
    ] {
        if !answer.starts_with(['2', '3']) {
            break;
        }
        stream
            .write_all(format!("{line}\r\n").as_bytes())
            .await
            .expect("the sink reads");
        answer = read_answer(&mut stream).await;
    }
    answer
}

async fn read_answer(stream: &mut BufReader<TcpStream>) -> String {
    loop {
        let mut line = String::new();
        stream.read_line(&mut line).await.expect("the sink answers");
        if line.as_bytes().get(3) != Some(&b'-') {
            return line;
        }
    }
}

#[tokio::test]
async fn a_message_is_kept_as_it_was_sent() {
    let sink = SmtpSink::start().await;
    assert!(send(&sink).await.starts_with("250"));
    let mails = sink.wait_for(1).await;
    assert_eq!(mails[0].from, "bib@example.be");
    assert_eq!(mails[0].to, ["amelie@example.be"]);
    assert_eq!(mails[0].subject(), "Prête");
    assert_eq!(mails[0].text(), ".deux points\r\n");
}

#[tokio::test]
async fn every_stage_can_refuse_and_only_the_lost_reply_keeps_the_message() {
    let sink = SmtpSink::start().await;
    for stage in Stage::ALL {
        sink.refuse_at(stage);
        let answer = send(&sink).await;
        let expected = if stage == Stage::Reply { "" } else { "451" };
        assert_eq!(answer.get(..3).unwrap_or_default(), expected, "at {stage:?}");
    }
    assert_eq!(sink.mails().len(), 1, "accepted, though nobody was told");
    assert_eq!(sink.conversations(), Stage::ALL.len());
    sink.refuse_for_good_at(Stage::Recipient);
    assert!(send(&sink).await.starts_with("554"));
    sink.accept();
    assert!(send(&sink).await.starts_with("250"));
}
