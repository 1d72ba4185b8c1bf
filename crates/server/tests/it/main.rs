//! The program from outside: its settings, its commands, the demonstration it serves.

mod demonstration;
mod example;
mod operations;
