//! Which ILS answers for which library.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::{Capabilities, Ils, IlsName};

/// The connections of the network, by name. A library names its own.
#[derive(Clone, Default)]
pub struct Registry {
    connections: BTreeMap<IlsName, Arc<dyn Ils>>,
    capabilities: BTreeMap<IlsName, Capabilities>,
}

impl Registry {
    /// Adds a connection under its own name.
    pub fn add(&mut self, connection: Arc<dyn Ils>) {
        self.connections.insert(connection.name().clone(), connection);
    }

    /// Notes what a connection can do, asked at start: a page never waits for an ILS to know which
    /// buttons to draw.
    pub fn note(&mut self, name: IlsName, capabilities: Capabilities) {
        self.capabilities.insert(name, capabilities);
    }

    /// What a connection can do; nothing, as long as it has not said.
    #[must_use]
    pub fn capabilities(&self, name: &IlsName) -> Capabilities {
        self.capabilities.get(name).copied().unwrap_or_default()
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
