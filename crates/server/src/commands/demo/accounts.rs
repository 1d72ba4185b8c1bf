//! The accounts that the demonstration shows, each for what it lets one see. In French, as the
//! sign-in page of the demonstration shows them.

use demo::People;

/// An account with its password.
#[derive(Clone, Debug)]
pub struct ShownAccount {
    /// Who, and what is special about them.
    pub description: String,
    /// What to sign in with.
    pub name: String,
    /// The password.
    pub password: String,
}

const READERS: &[(&str, &str)] = &[
    (
        "delvaux",
        "lectrice à Valbrune, réservations dans tous les états, deux enfants",
    ),
    ("benali", "lectrice à Clairsambre, famille"),
    ("moriau", "lecteur à Orsimont, où réserver coûte 0,50 €"),
    ("desmet", "lecteur néerlandophone à Toubreuil"),
    ("kessler", "lecteur germanophone à Marlenval"),
    ("clarke", "lectrice anglophone à Clairsambre"),
    ("daubechies", "lectrice qui doit plus que la limite"),
    ("stassart", "lecteur bloqué, quatre retards"),
    ("denis", "lecteur dont la carte a expiré"),
    ("ecole-marais", "école, collectivité au bibliobus"),
];

const LIBRARIANS: &[(&str, &str)] = &[
    ("nadia", "bibliothécaire à Valbrune et Saint-Aubrun"),
    ("sylvie", "bibliothécaire à Clairsambre"),
    (
        "ines",
        "bibliothécaire à Valbrune, écrit pour tout le réseau et relit les lecteurs",
    ),
    ("bruno", "bibliothécaire à Orsimont"),
    ("vincent", "administrateur du réseau"),
];

/// The accounts shown, readers first.
pub(super) fn shown(people: &People) -> Vec<ShownAccount> {
    let readers = READERS.iter().filter_map(|(key, what)| {
        let reader = people.reader(key)?;
        Some(ShownAccount {
            description: format!("{} {}, {what}", reader.given_name, reader.family_name),
            name: reader.identifier.clone(),
            password: reader.password.clone(),
        })
    });
    let librarians = LIBRARIANS.iter().filter_map(|(key, what)| {
        let librarian = people.librarians.iter().find(|librarian| librarian.key == *key)?;
        Some(ShownAccount {
            description: format!("{} {}, {what}", librarian.given_name, librarian.family_name),
            name: librarian.identifier.clone(),
            password: librarian.password.clone(),
        })
    });
    let waiting = demo::preregistrations().into_iter().take(1).filter_map(|facts| {
        let who = facts.people.first()?;
        Some(ShownAccount {
            description: format!(
                "{} {}, pré-inscrite avec un enfant, attendue au comptoir",
                who.given_name, who.family_name
            ),
            name: facts.identifier,
            password: facts.password,
        })
    });
    readers.chain(waiting).chain(librarians).collect()
}

/// The accounts as a table for a terminal.
pub(super) fn table(accounts: &[ShownAccount]) -> String {
    let width = |text: &dyn Fn(&ShownAccount) -> &str| {
        accounts
            .iter()
            .map(|account| text(account).chars().count())
            .max()
            .unwrap_or(0)
    };
    let (names, passwords) = (
        width(&|account| &account.name),
        width(&|account| &account.password),
    );
    let lines: Vec<String> = accounts
        .iter()
        .map(
            |ShownAccount {
                 description,
                 name,
                 password,
             }| { format!("  {name:names$}  {password:passwords$}  {description}") },
        )
        .collect();
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_account_shown_exists() {
        let shown = shown(&demo::people());
        assert_eq!(shown.len(), READERS.len() + 1 + LIBRARIANS.len());
        assert_eq!(table(&shown).lines().count(), shown.len());
    }
}
