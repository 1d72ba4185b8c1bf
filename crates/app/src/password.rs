//! Passwords: argon2id, at most two at a time, so that a wave of sign-ins cannot take the memory.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use argon2::password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash};
use argon2::{Algorithm, Argon2, Params, Version};
use domain::password::normalised;
use tokio::sync::Semaphore;

use crate::random::Random;

/// Hashing and checking of passwords.
#[derive(Clone)]
pub struct Passwords {
    places: Arc<Semaphore>,
    memory_kib: u32,
    /// Checked when the name is unknown: the answer takes the same time.
    dummy: Arc<str>,
    /// Memory passed over by all checks so far, in KiB.
    work: Arc<AtomicU64>,
}

/// 19 MiB and two passes: the least that is advised for argon2id.
const MEMORY_KIB: u32 = 19 * 1024;

impl Passwords {
    /// As strong as it should be.
    #[must_use]
    pub fn new(random: &dyn Random) -> Self {
        Self::with_memory(random, MEMORY_KIB)
    }

    /// As quick as it can be: for demonstration data and tests, never for people.
    #[must_use]
    pub fn quick(random: &dyn Random) -> Self {
        Self::with_memory(random, 64)
    }

    fn with_memory(random: &dyn Random, memory_kib: u32) -> Self {
        let dummy = hash(memory_kib, random, "nobody has this password").into();
        Self {
            places: Arc::new(Semaphore::new(2)),
            memory_kib,
            dummy,
            work: Arc::default(),
        }
    }

    /// A hash that no password has: nobody signs in until another is chosen by a link.
    #[must_use]
    pub const fn unknown(&self) -> &'static str {
        ""
    }

    /// The hash to keep, in PHC form.
    pub async fn hash(&self, random: &Arc<dyn Random>, password: &str) -> String {
        let _place = self
            .places
            .acquire()
            .await
            .expect("the semaphore is never closed");
        let (random, password, memory_kib) = (random.clone(), normalised(password), self.memory_kib);
        tokio::task::spawn_blocking(move || hash(memory_kib, &*random, &password))
            .await
            .expect("hashing does not panic")
    }

    /// The work of all checks so far: what a stranger with a watch could measure.
    #[must_use]
    pub fn work(&self) -> u64 {
        self.work.load(Ordering::Relaxed)
    }

    /// Whether the password is the one of the hash. Without a hash it is never, after the same time.
    pub async fn verify(&self, password: &str, kept: Option<&str>) -> bool {
        let _place = self
            .places
            .acquire()
            .await
            .expect("the semaphore is never closed");
        let password = normalised(password);
        // Whoever has not chosen a password yet has no hash either, and takes as long as the others.
        let kept = kept.filter(|kept| PasswordHash::new(kept).is_ok());
        let known = kept.is_some();
        let kept = kept.map_or_else(|| self.dummy.to_string(), ToOwned::to_owned);
        let work = self.work.clone();
        let same = tokio::task::spawn_blocking(move || {
            PasswordHash::new(&kept).is_ok_and(|kept| {
                let cost = kept.params.get_decimal("m").unwrap_or_default();
                work.fetch_add(u64::from(cost), Ordering::Relaxed);
                Argon2::default()
                    .verify_password(password.as_bytes(), &kept)
                    .is_ok()
            })
        })
        .await
        .expect("checking does not panic");
        same && known
    }
}

fn hash(memory_kib: u32, random: &dyn Random, password: &str) -> String {
    let mut salt = [0; 16];
    random.fill(&mut salt);
    let params = Params::new(memory_kib, 2, 1, None).expect("the parameters are within bounds");
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_with_salt(password.as_bytes(), &salt)
        .expect("a 16-byte salt is accepted")
        .to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random::SystemRandom;

    #[tokio::test]
    async fn a_password_is_known_again_and_no_other_is() {
        let random: Arc<dyn Random> = Arc::new(SystemRandom);
        let passwords = Passwords::quick(&*random);
        let kept = passwords.hash(&random, "le chat dort au soleil").await;
        assert!(kept.starts_with("$argon2id$v=19$m=64,t=2,p=1$"), "{kept}");
        assert!(passwords.verify("le chat dort au soleil", Some(&kept)).await);
        assert!(!passwords.verify("le chien dort au soleil", Some(&kept)).await);
        assert!(!passwords.verify("", Some(&kept)).await);
        assert!(
            !passwords.verify("nobody has this password", None).await,
            "an unknown name never signs in"
        );
        let kept = passwords
            .hash(&random, "la re\u{301}verie d’e\u{301}te\u{301}")
            .await;
        assert!(
            passwords.verify("la réverie d’été", Some(&kept)).await,
            "telephones and computers write accents differently"
        );
        assert!(!passwords.verify("x", Some("not a hash")).await);
    }

    #[tokio::test]
    async fn an_unknown_name_and_one_without_a_password_cost_as_much_as_a_known_one() {
        let random: Arc<dyn Random> = Arc::new(SystemRandom);
        let passwords = Passwords::quick(&*random);
        let kept = passwords.hash(&random, "le chat dort au soleil").await;
        let mut costs = Vec::new();
        for (typed, kept) in [
            ("le chat dort au soleil", Some(kept.as_str())),
            ("autre chose", Some(kept.as_str())),
            ("autre chose", None),
            ("autre chose", Some("")),
        ] {
            let before = passwords.work();
            passwords.verify(typed, kept).await;
            costs.push(passwords.work() - before);
        }
        assert!(
            costs[0] > 0 && costs.iter().all(|cost| *cost == costs[0]),
            "{costs:?}"
        );
    }
}
