//! How a page is cited: in a text, and in BibTeX.

use super::{Edition, source};
use crate::links::{Address, Links};
use crate::texts::frame;
use dataset::Slug;
use leptos::prelude::*;

/// The citations of a page of this title, with the address that goes on showing what it shows. Where the
/// site's own address isn't known, a script puts that of the browser in place of the part that is.
pub(super) fn view(at: &Address, title: &str, edition: &Edition, links: &Links) -> AnyView {
    let texts = frame::of(links.language());
    let permanent = Address::of_year(&at.page, at.year.unwrap_or(edition.report.year));
    let folder = permanent.folder(links.language());
    let site = edition.settings.address.as_ref();
    let address = site.map_or_else(|| format!("/{folder}"), |site| site.of(&folder));
    let link = || view! { <a href=links.at(&permanent)>{address.clone()}</a> };
    let publisher = (texts.site)(&edition.settings.name);
    let source = source(edition, links);
    let (before, after) = bibtex(&folder, title, &publisher, &source);
    view! {
        <details class="cite on-screen">
            <summary>{texts.cite}</summary>
            <p>{format!("{title}. {publisher}. ")} {link()} {format!(". {source}")}</p>
            <pre>{before} {link()} {after}</pre>
        </details>
    }
    .into_any()
}

/// What stands before and after the address. Nobody says in which year a page was made: only which
/// year it is about.
fn bibtex(folder: &str, title: &str, publisher: &str, source: &str) -> (String, String) {
    let key = Slug::from_name(folder);
    let key = key.map_or_else(String::new, |key| key.to_string());
    let [title, publisher, source] = [title, publisher, source].map(escaped);
    (
        format!(
            "@misc{{{key},\n  title = {{{{{title}}}}},\n  howpublished = {{{publisher}}},\n  url = {{"
        ),
        format!("}},\n  note = {{{source}}}\n}}"),
    )
}

/// A text in braces, where some signs mean something else.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '{' | '}' | '%' | '&' | '#' | '_' | '$' => {
                escaped.push('\\');
                escaped.push(c);
            }
            '\\' => escaped.push_str("\\textbackslash{}"),
            '~' => escaped.push_str("\\textasciitilde{}"),
            '^' => escaped.push_str("\\textasciicircum{}"),
            _ => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_is_one_that_programs_read() {
        let (before, after) = bibtex(
            "locatie/kdv-zee/2023/",
            "KDV 100% {Zee} & Co",
            "Wijzer",
            "B_n.",
        );
        assert_eq!(
            format!("{before}https://a.nl/{after}"),
            "@misc{locatie-kdv-zee-2023,\n  title = {{KDV 100\\% \\{Zee\\} \\& Co}},\n  \
             howpublished = {Wijzer},\n  url = {https://a.nl/},\n  note = {B\\_n.}\n}"
        );
        assert_eq!(
            escaped("a\\b~^"),
            "a\\textbackslash{}b\\textasciitilde{}\\textasciicircum{}"
        );
    }
}
