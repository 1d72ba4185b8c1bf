//! The addresses of figures.

use super::{Urls, fixed};

fixed! {
    /// Figures by library and period.
    staff_figures = "/pro/chiffres";
    /// The same for a spreadsheet.
    staff_figures_file = "/pro/chiffres/csv";
    /// Who registered for the events of a year and who came, by age.
    staff_turnout = "/pro/chiffres/animations";
    /// The same for a spreadsheet.
    staff_turnout_file = "/pro/chiffres/animations/csv";
    /// Searches that found nothing, and deciding about one (POST).
    staff_empty_searches = "/pro/chiffres/recherches";
    /// The same for a spreadsheet.
    staff_empty_searches_file = "/pro/chiffres/recherches/csv";
    /// The titles reserved most, by library and period.
    staff_title_figures = "/pro/chiffres/titres";
    /// The same for a spreadsheet.
    staff_title_figures_file = "/pro/chiffres/titres/csv";
    /// Words that mean the same to readers, and writing them (POST).
    staff_synonyms = "/pro/chiffres/synonymes";
    /// Where a group of them is taken away (POST).
    staff_delete_synonyms = "/pro/chiffres/synonymes/retirer";
}
