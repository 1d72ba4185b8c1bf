//! Asking an ILS elsewhere: never longer than a while, and never without noting whether it answers. A
//! library whose ILS is silent has copies of which nobody knows where they are.

use std::future::Future;
use std::time::Duration;

use ils::{Error, IlsName};

use crate::App;
use crate::failure::Outcome;

/// The longest that one question may take.
const PATIENCE: Duration = Duration::from_secs(10);

/// Asks for something that changes nothing there.
pub(crate) async fn read<T>(
    app: &App,
    ils: &IlsName,
    question: impl Future<Output = Result<T, Error>>,
) -> Result<T, Error> {
    ask(app, ils, Error::Unreachable, question).await
}

/// Asks to change something: without an answer, it may have been done.
pub(crate) async fn change<T>(
    app: &App,
    ils: &IlsName,
    question: impl Future<Output = Result<T, Error>>,
) -> Result<T, Error> {
    ask(app, ils, Error::Ambiguous, question).await
}

async fn ask<T>(
    app: &App,
    ils: &IlsName,
    late: fn(String) -> Error,
    question: impl Future<Output = Result<T, Error>>,
) -> Result<T, Error> {
    let answer = tokio::time::timeout(PATIENCE, question)
        .await
        .unwrap_or_else(|_| Err(late(format!("no answer in {} s", PATIENCE.as_secs()))));
    heard(app, ils, answer).await
}

/// Notes whether it answered; a refusal is an answer.
async fn heard<T>(app: &App, ils: &IlsName, answer: Result<T, Error>) -> Result<T, Error> {
    let failure = match &answer {
        Ok(_) | Err(Error::Refused(_) | Error::WrongCredentials) => None,
        Err(why @ (Error::Unreachable(_) | Error::Ambiguous(_) | Error::Misconfigured(_))) => {
            Some(why.to_string())
        }
    };
    if let Err(why) = note(app, ils, failure.as_deref()).await {
        tracing::warn!("whether {ils} answers could not be noted: {why}");
    }
    answer
}

async fn note(app: &App, ils: &IlsName, failure: Option<&str>) -> Outcome<()> {
    let known = app.network().await?.silent.contains_key(&ils.0);
    if failure.is_none() && !known {
        return Ok(());
    }
    let mut tx = app.db.begin_write().await?;
    match failure {
        Some(failure) => store::ils_silence::note(&mut tx, &ils.0, failure, app.clock.now()).await?,
        None => store::ils_silence::end(&mut tx, &ils.0).await?,
    }
    tx.commit().await?;
    if failure.is_some() != known {
        match failure {
            Some(failure) => tracing::warn!("{ils} does not answer: {failure}"),
            None => tracing::info!("{ils} answers again"),
        }
    }
    app.forget_network().await;
    Ok(())
}
