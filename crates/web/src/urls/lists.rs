//! The addresses of what is ticked, and of lists.

use domain::id::ListId;

use super::{Urls, fixed};

fixed! {
    /// What is ticked.
    basket = "/ma-liste";
    /// Keeps what is ticked, then to where the form says (POST).
    keep_basket = "/ma-liste/garder";
    /// Keeps what is ticked, then shows it (POST).
    show_basket = "/ma-liste/visualiser";
    /// Unticks everything (POST).
    empty_basket = "/ma-liste/vider";
    /// Takes that back (POST).
    restore_basket = "/ma-liste/retablir";
    /// Keeps what is ticked, then to the form that puts it into a list (POST).
    save_basket = "/ma-liste/enregistrer";
    /// Keeps what is ticked, then to my lists (POST).
    basket_to_lists = "/ma-liste/mes-listes";
    /// My lists.
    lists = "/compte/listes";
    /// Into which list, and putting it there (POST).
    save_in_list = "/compte/listes/enregistrer";
    /// The form of a new list, and making it (POST).
    new_list = "/compte/listes/nouvelle";
}

impl Urls {
    /// A list of mine.
    #[must_use]
    pub fn list(self, id: ListId) -> String {
        self.prefixed(&format!("/compte/listes/{id}"))
    }

    fn of_list(self, id: ListId, what: &str) -> String {
        self.prefixed(&format!("/compte/listes/{id}/{what}"))
    }

    /// The form that changes a list, and changing it (POST).
    #[must_use]
    pub fn edit_list(self, id: ListId) -> String {
        self.of_list(id, "modifier")
    }

    /// Deletes a list (POST).
    #[must_use]
    pub fn delete_list(self, id: ListId) -> String {
        self.of_list(id, "supprimer")
    }

    /// Brings a list back (POST).
    #[must_use]
    pub fn restore_list(self, id: ListId) -> String {
        self.of_list(id, "retablir")
    }

    /// Lets others read a list by a link (POST).
    #[must_use]
    pub fn share_list(self, id: ListId) -> String {
        self.of_list(id, "partager")
    }

    /// Lets nobody else read it any more (POST).
    #[must_use]
    pub fn unshare_list(self, id: ListId) -> String {
        self.of_list(id, "ne-plus-partager")
    }

    /// A list on paper, library by library.
    #[must_use]
    pub fn print_list(self, id: ListId) -> String {
        self.of_list(id, "imprimer")
    }

    /// A list as a file, in a format: `csv`, `ris`, `bib`, `json`, `xml`, `mrc`.
    #[must_use]
    pub fn export_list(self, id: ListId, format: &str) -> String {
        self.of_list(id, &format!("exporter/{format}"))
    }

    /// Where the records of a list are reserved together, and reserving them (POST).
    #[must_use]
    pub fn hold_list(self, id: ListId) -> String {
        self.of_list(id, "reserver")
    }

    /// A list that somebody shared.
    #[must_use]
    pub fn shared_list(self, token: &str) -> String {
        self.prefixed(&format!("/listes/{token}"))
    }

    /// Into which list a record goes.
    #[must_use]
    pub fn save_record(self, number: u64) -> String {
        format!("{}?notice={number}", self.save_in_list())
    }
}
