//! One file a command.

pub mod backup;
pub mod bench;
pub mod demo;
pub mod doctor;
pub mod import;
pub mod init;
pub mod librarian;
pub mod migrate;
pub mod reindex;
pub mod restore;
pub mod roster;
pub mod serve;
pub mod work;
