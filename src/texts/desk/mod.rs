//! Texts of the coordinator's desk: the page as it is rendered, and what the core says in it.

mod dutch;
mod english;
mod kinds;

pub use kinds::kind;

use super::Language;
use dataset::CorrectionKind;

/// What the desk says.
pub struct Texts {
    /// The title.
    pub title: &'static str,
    /// What the page is for.
    pub lead: &'static str,
    /// That nothing leaves the computer.
    pub private: &'static str,
    /// Where scripts don't run.
    pub without_script: &'static str,
    /// While the core is on its way.
    pub starting: &'static str,
    /// Once all of it is there.
    pub ready: &'static str,
    /// When the core didn't come.
    pub not_started: &'static str,
    /// When the core broke down over a file.
    pub broken: &'static str,
    /// Above what is said of a file as a whole.
    pub the_file: &'static str,
    /// While a file is looked at.
    pub busy: &'static str,
    /// Stops looking.
    pub stop: &'static str,
    /// After somebody stopped it.
    pub stopped: &'static str,
    /// Above the choice of a file.
    pub open: &'static str,
    /// What can be opened.
    pub open_hint: &'static str,
    /// Chooses a file.
    pub choose: &'static str,
    /// Where a file can be dropped.
    pub drop: &'static str,
    /// Above the field for rows that are pasted.
    pub paste: &'static str,
    /// Looks at what was pasted.
    pub paste_check: &'static str,
    /// Reads the same file again.
    pub again: &'static str,
    /// The field for the year.
    pub which_year: &'static str,
    /// Opens the field for rows that are pasted.
    pub paste_open: &'static str,
    /// A workbook to fill in.
    pub template: &'static str,
    /// While the site is made.
    pub pouring: &'static str,
    /// What is to be done with a template.
    pub template_hint: &'static str,
    /// Above what was understood.
    pub understood: &'static str,
    /// Above what is wrong: the number.
    pub faults: fn(usize) -> String,
    /// That nothing is wrong.
    pub no_faults: &'static str,
    /// Above what is only to be looked at: the number.
    pub warnings: fn(usize) -> String,
    /// Above what points at people: the number.
    pub privacy: fn(usize) -> String,
    /// What to do with that.
    pub privacy_hint: &'static str,
    /// That nothing was found that points at people, and what that doesn't mean.
    pub no_privacy: &'static str,
    /// A finding that may stay.
    pub fine: &'static str,
    /// Above what changes.
    pub difference: &'static str,
    /// Above what the Act asks for.
    pub act: &'static str,
    /// Above the pages as they will be.
    pub preview: &'static str,
    /// What the pages in the frame can't do.
    pub preview_hint: &'static str,
    /// Pours the pages.
    pub pour: &'static str,
    /// Above the site as one file.
    pub publish: &'static str,
    /// What to do with it.
    pub publish_steps: [&'static str; 4],
    /// Downloads it.
    pub download: &'static str,
    /// How many pages it has.
    pub poured: fn(usize) -> String,
    /// More messages of a kind: the number.
    pub more: fn(usize) -> String,
    /// A fact that isn't known.
    pub unknown: &'static str,
    /// The year of the file.
    pub year: &'static str,
    /// The organisation of the file.
    pub organisation: &'static str,
    /// Its complaints without a fault.
    pub complaints: &'static str,
    /// Its locations.
    pub locations: &'static str,
    /// Its subjects.
    pub subjects: &'static str,
    /// The days on which complaints came in.
    pub received: &'static str,
    /// The first and the last of these days.
    pub days: fn(&str, &str) -> String,
    /// A sheet: its name, what it was taken for, and its rows.
    pub sheet: fn(&str, &str, usize) -> String,
    /// A sheet that isn't read.
    pub sheet_unread: fn(&str) -> String,
    /// The heads of a sheet's columns: letter, heading, meaning.
    pub columns: [&'static str; 3],
    /// A column that isn't read.
    pub column_unread: &'static str,
    /// That the year isn't out there yet.
    pub year_new: &'static str,
    /// That it is, and takes the place of what is.
    pub year_again: &'static str,
    /// Locations that no year had before: the number.
    pub new_locations: fn(usize) -> String,
    /// Locations that no year lists any more: the number.
    pub gone_locations: fn(usize) -> String,
    /// Complaints that differ from what is published: the number.
    pub corrections: fn(usize) -> String,
    /// A complaint that differs: how, and its id.
    pub corrected: fn(CorrectionKind, &str) -> String,
    /// What puts the proposal into the mended file.
    pub choice: fn(&str) -> String,
    /// Asks which of several proposals is right.
    pub choose_one: &'static str,
    /// Keeps a cell as it is.
    pub choose_none: &'static str,
    /// Above the mended file.
    pub mend: &'static str,
    /// How many cells of it differ.
    pub mend_changes: fn(usize) -> String,
    /// What to do with it.
    pub mend_hint: &'static str,
    /// Downloads it.
    pub mend_save: &'static str,
    /// What is added to its name.
    pub mended_name: &'static str,
    /// Downloads everything that was found.
    pub list_save: &'static str,
    /// The name of that file.
    pub list_name: &'static str,
    /// Its columns.
    pub list_columns: [&'static str; 4],
    /// The field that narrows the list.
    pub list_find: &'static str,
    /// That nothing in the list has what was typed.
    pub list_none: &'static str,
    /// Prints the passages.
    pub list_print: &'static str,
    /// That more of a kind were found than are shown: the number.
    pub rest: fn(usize) -> String,
    /// A finding that is to be mended.
    pub to_mend: &'static str,
    /// How many findings were looked at, of how many.
    pub looked_at: &'static str,
    /// All complaints of the year before and of this one.
    pub compared: fn(u16, u32, u32) -> String,
    /// Above differences beyond chance.
    pub unusual: &'static str,
    /// That there are none.
    pub usual: &'static str,
    /// What to do with them.
    pub unusual_hint: &'static str,
    /// Subjects whose numbers differ: how many.
    pub subjects_differ: fn(usize) -> String,
    /// Locations whose numbers differ: how many.
    pub locations_differ: fn(usize) -> String,
    /// The head of a column with names.
    pub name: &'static str,
    /// The head of the column of this year.
    pub this_file: &'static str,
    /// That a year doesn’t name it.
    pub not_listed: &'static str,
    /// Addresses that lead elsewhere: the number.
    pub moved: fn(usize) -> String,
    /// How many days are left until the report must be public, and the year of that day.
    pub due_in: fn(i64, i32) -> String,
    /// Puts the site into a folder.
    pub folder: &'static str,
    /// That it is there.
    pub folder_done: &'static str,
    /// That it isn’t.
    pub folder_failed: &'static str,
    /// Downloads what whoever puts it in place has to know.
    pub instructions: &'static str,
    /// The name of that file.
    pub instructions_name: &'static str,
    /// Its title.
    pub instructions_title: &'static str,
    /// Its steps.
    pub instructions_steps: [&'static str; 7],
    /// What the host must do.
    pub instructions_types: &'static str,
    /// The field that searches the preview.
    pub preview_search: &'static str,
    /// How many were found.
    pub preview_found: fn(usize) -> String,
    /// Prints the page in the frame.
    pub preview_print: &'static str,
    /// What that is for.
    pub preview_print_hint: &'static str,
    /// Leads to the yearly report.
    pub preview_report: &'static str,
    /// Opens the form for an organisation without a site.
    pub begin: &'static str,
    /// What the form does.
    pub begin_hint: &'static str,
    /// The fields, in the order of the form.
    pub fields: [(&'static str, &'static str); 6],
    /// That a field can’t be used, and why.
    pub field_wrong: &'static str,
    /// What the link to the website says.
    pub website: fn(&str) -> String,
    /// The field for the logo.
    pub logo: &'static str,
    /// The field for the icon.
    pub icon: &'static str,
    /// Above the colours.
    pub colours: &'static str,
    /// The two sets of colours.
    pub schemes: [&'static str; 2],
    /// The colours that can be chosen.
    pub tokens: [&'static str; 4],
    /// That all colours can be told apart.
    pub legible: &'static str,
    /// That two can’t: in which set, which two, what they have and what they need.
    pub pale: fn(&str, [&str; 2], f64, f64) -> String,
    /// A colour that can’t be chosen.
    pub other_token: fn(&str) -> String,
    /// Goes on with these.
    pub begin_go: &'static str,
    /// That the desk works for it now.
    pub begun: fn(&str) -> String,
    /// Downloads its settings.
    pub settings_save: &'static str,
}

/// The texts in a language.
pub fn of(language: Language) -> &'static Texts {
    match language {
        Language::Dutch => &dutch::TEXTS,
        Language::English => &english::TEXTS,
    }
}
