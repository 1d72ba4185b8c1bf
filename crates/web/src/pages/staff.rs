//! The pages of the staff. Like the others, they hold words that are ready to be shown: who may
//! see what was decided before they were built.

mod agenda;
mod answer;
mod correction;
mod dashboard;
mod demand;
mod desk;
mod desk_hold;
mod figure;
mod form;
mod frame;
mod jobs;
mod journal;
mod library;
mod load;
mod moderation;
mod pick_list;
mod picture;
mod policies;
mod preregistration;
mod publishing;
mod queue;
mod reader;
mod registrations;
mod relevance;
mod searches;
mod shuttle;
mod suggestion;
mod sweep;
mod team;
mod whole;

pub use agenda::{
    CancelEventPage, EventFormPage, FormField, FormInput, FormPart, StaffAgendaPage, StaffEventRow,
};
pub use answer::{Asked, ReasonChoice, ReasonPage};
pub use correction::{CorrectionPage, CorrectionsPage, RecordRow};
pub use dashboard::{DashboardPage, DayEvent, ToDo};
pub use demand::{DemandPage, DemandRow};
pub use desk::{DeskPage, FeeLine, LoanLine, ReaderFile, ReadyLine, ScanAnswer, ScanLine, Slip};
pub use desk_hold::{DeskHoldForm, DeskHoldPage, FoundRecord};
pub use figure::{
    Chart, EmptySearchRow, EmptySearchesPage, FigureRow, FiguresPage, SynonymRow, SynonymsPage,
    TitleFigureRow, TitleFiguresPage, TurnoutPage, TurnoutRow,
};
pub use form::{SentLine, StaffForm, StaffFormPage};
pub use frame::{LibraryChoice, LibraryForm, StaffEntry, StaffFrame, StaffLink};
pub use jobs::{JobLine, JobsPage};
pub use journal::{ConsultationLine, ConsultationsPage, ErasureLine, ErasuresPage, JournalLine, JournalPage};
pub use library::{
    ClosureRow, DayFields, HoursMovedPage, LibraryRulesPage, ServiceRow, ServicesForm, SlotFields,
    StaffLibrariesPage, StaffLibraryPage, StaffLibraryRow, TimetableCard, TimetablePage,
};
pub use load::{
    CountGroup, CountLine, LoadPage, LoadRow, LoadsPage, QuarantinePage, QuarantineRow, QuarantinedPage,
};
pub use moderation::{ModerationPage, ModerationPanel, ModerationRow, RatingLine};
pub use pick_list::{PickListPage, PickRow, PickSection};
pub use picture::{PictureCard, PicturesPage};
pub use policies::{PoliciesPage, PolicyCard, PolicyChangeLine};
pub use preregistration::{
    ActivationPage, PreregistrationLine, PreregistrationPage, PreregistrationsPage, RegistrantForm,
};
pub use publishing::{ChosenRow, PublishedPage, PublishedRow, PublishingFormPage, RecordsPart, RuleFound};
pub use queue::{
    FactLine, FilterChoice, Panel, QueueAction, QueueFilter, QueuePage, QueueRow, RuleLine, StageLink,
    StageTab,
};
pub use reader::{Choice, NewReaderForm, NewReaderPage, ReaderLine, ReadersPage};
pub use registrations::{
    AttendancePage, AttendanceRow, SheetAction, SheetLine, SheetPage, SheetRow, StaffRegistrationsPage,
};
pub use relevance::{
    ComparedRow, JudgementForm, ProposedRow, RelevanceComparedPage, RelevancePage, RelevanceRow, RunRow,
    ShiftBadge,
};
pub use searches::{StaffSearchRow, StaffSearchesPage};
pub use shuttle::{CrateAnswer, CrateLine, ShuttlePage, ShuttleTab, UnderwayRow};
pub use suggestion::{SuggestionPanel, SuggestionQueuePage, SuggestionQueueRow};
pub use sweep::{SweepPage, SweepRow, SweptLine};
pub use team::{MemberLine, PlaceLine, TeamLinkPage, TeamPage};
pub use whole::WholeQueuePage;
