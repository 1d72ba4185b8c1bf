//! The texts as readers meet them: complete, well typeset, and spoken by a template.

mod codes;
mod complete;
mod refusals;
mod translator;
mod typography;
