//! The texts as readers meet them: complete, well typeset, and spoken by a template.

mod codes;
mod complete;
mod translator;
mod typography;
