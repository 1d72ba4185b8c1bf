//! Which ILS answers for which library.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::{Ils, IlsName};

/// The connections of the network, by name. A library names its own.
#[derive(Clone, Default)]
pub struct Registry {
    connections: BTreeMap<IlsName, Arc<dyn Ils>>,
}

impl Registry {
    /// Adds a connection under its own name.
    pub fn add(&mut self, connection: Arc<dyn Ils>) {
        self.connections.insert(connection.name().clone(), connection);
    }

    /// The connection of a name.
    #[must_use]
    pub fn get(&self, name: &IlsName) -> Option<Arc<dyn Ils>> {
        self.connections.get(name).cloned()
    }

    /// All of them, by name.
    pub fn all(&self) -> impl Iterator<Item = &Arc<dyn Ils>> {
        self.connections.values()
    }
}
