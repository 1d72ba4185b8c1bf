//! Addresses that are secrets: whoever has one may do what it is for. No log and no other address
//! carries them on.

use super::split_language;

/// What stands before the secret of a link that a mail brought, of a list, of a calendar.
const SECRETS: &[&str] = &[
    "/mot-de-passe/",
    "/inscription/",
    "/preinscription/",
    "/adresse/confirmer/",
    "/adresse/retablir/",
    "/desabonnement/",
    "/listes/",
    "/calendrier/",
];

/// The path up to the secret of a link, for logs.
#[must_use]
pub fn without_secret(path: &str) -> &str {
    let (_, plain) = split_language(path);
    SECRETS
        .iter()
        .find_map(|link| plain.strip_prefix(link))
        .map_or(path, |secret| &path[..path.len() - secret.len()])
}

/// Whether the address is itself a secret.
#[must_use]
pub fn is_secret(path: &str) -> bool {
    without_secret(path).len() < path.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_path_without_secret_has_one() {
        assert_eq!(without_secret("/nl/mot-de-passe/0a1b2c"), "/nl/mot-de-passe/");
        assert_eq!(without_secret("/adresse/retablir/0a1b?x=1"), "/adresse/retablir/");
        assert_eq!(without_secret("/de/preinscription/0a1b"), "/de/preinscription/");
        assert_eq!(without_secret("/en/inscription/0a1b"), "/en/inscription/");
        assert_eq!(without_secret("/compte/prets"), "/compte/prets");
        assert_eq!(without_secret("/mot-de-passe"), "/mot-de-passe");
    }
}
