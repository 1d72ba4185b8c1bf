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
}
