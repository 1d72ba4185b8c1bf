//! Being asked to stop: by the terminal, or by the system.

use std::future::Future;

use tokio::sync::watch;

/// How long requests under way have to end.
pub(crate) const DRAIN: std::time::Duration = std::time::Duration::from_secs(10);

/// Waits until the program is asked to stop.
pub(crate) async fn asked() {
    let terminal = tokio::signal::ctrl_c();
    let system = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => {
                signal.recv().await;
            }
            Err(why) => {
                tracing::warn!("the signal to stop cannot be heard: {why}");
                std::future::pending::<()>().await;
            }
        }
    };
    tokio::select! {
        heard = terminal => {
            if let Err(why) = heard {
                tracing::warn!("the terminal cannot be heard: {why}");
                std::future::pending::<()>().await;
            }
        }
        () = system => {}
    }
    tracing::info!("asked to stop");
}

/// Tells everybody who listens when `asked` comes.
pub(crate) fn when_asked(asked: impl Future<Output = ()> + Send + 'static) -> watch::Receiver<bool> {
    let (stop, stopped) = watch::channel(false);
    tokio::spawn(async move {
        asked.await;
        stop.send_replace(true);
        // Those who come later hear it too.
        std::future::pending::<()>().await;
    });
    stopped
}

/// Waits until everybody is told to stop.
pub(crate) async fn told(mut stopped: watch::Receiver<bool>) {
    if stopped.wait_for(|stopped| *stopped).await.is_err() {
        tracing::debug!("nobody asks to stop any more");
    }
}
