//! Every coded value has words in the four languages.
