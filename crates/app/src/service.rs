//! Which services a library opens to its readers, chosen by whoever writes its rules.

use std::collections::BTreeSet;

use domain::id::LibraryId;
use domain::service::Service;

use crate::App;
use crate::failure::{Failure, Outcome};
use crate::opening_hours::begin;
use crate::person::Librarian;

/// Opens these services of a library and closes the others; what another system keeps is left. What readers
/// began already goes on: holds on their way arrive, those registered keep their seats. Said twice, it is so
/// once.
///
/// # Errors
/// As not found where the librarian does not write the rules; as a conflict when somebody else changed the
/// library since it was shown.
pub async fn set(
    app: &App,
    librarian: &Librarian,
    library: LibraryId,
    open: &BTreeSet<Service>,
    seen_version: i64,
) -> Outcome<()> {
    let (mut act, written, version) = begin(app, librarian, library).await?;
    let now = act.moment.now;
    let before = &written.library;
    let is_open = |service: Service| match service {
        Service::Pickup => before.pickup_since.is_some(),
        service => !before.closed_services.contains(&service),
    };
    let changed: Vec<Service> = Service::ALL
        .iter()
        .copied()
        .filter(|service| before.can_open(*service) && is_open(*service) != open.contains(service))
        .collect();
    if changed.is_empty() {
        return Ok(());
    }
    if version != seen_version {
        return Err(Failure::Conflict);
    }
    for service in changed {
        let opens = open.contains(&service);
        match service {
            Service::Pickup => {
                store::library::set_pickup(act.conn(), library, opens.then_some(now)).await?;
            }
            service => {
                let since = (!opens).then_some(now);
                store::library::set_service(act.conn(), library, service, since).await?;
            }
        }
        let verb = if opens {
            "library.service-open"
        } else {
            "library.service-close"
        };
        act.audit(verb, "library", library.get(), None, Some(service.code()))
            .await?;
    }
    act.commit().await?;
    app.forget_network().await;
    Ok(())
}
