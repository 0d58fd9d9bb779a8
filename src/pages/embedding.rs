//! For staff: how to show a part of the site on another page.

use super::{Edition, PageView};
use crate::links::{Links, Page};
use crate::texts::{Language, desk as texts_of_desk, embedding, embedding::Texts, frame};
use leptos::prelude::*;

/// The element that `public/embed.js` defines.
const TAG: &str = "klachten-wijzer";

pub(super) fn view(edition: &Edition, links: &Links) -> PageView {
    let texts = embedding::of(links.language());
    PageView {
        title: texts.title.into(),
        description: texts.lead.into(),
        holds_complaints: false,
        main: view! {
            <h1>{texts.title}</h1>
            <p class="lead">{texts.lead}</p>
            <p class="search-asleep" role="status">{texts.asleep}</p>
            <noscript><p>{texts.without_script}</p></noscript>
            {form(edition, links)}
            {snippet(edition, links)}
            {policy(edition, texts)}
            <section aria-labelledby="weten">
                <h2 id="weten">{texts.details}</h2>
                <ul>{texts.facts.map(|fact| view! { <li>{fact}</li> }).into_iter().collect_view()}</ul>
            </section>
            {to_desk(edition, links)}
            // Last, since it may be long.
            <section aria-labelledby="voorbeeld">
                <h2 id="voorbeeld">{texts.preview}</h2>
                <div class="embed-preview" data-preview=""></div>
            </section>
        }
        .into_any(),
    }
}

/// The way to the desk, which stands in no menu: it is the coordinator's.
fn to_desk(edition: &Edition, links: &Links) -> Option<AnyView> {
    let texts = texts_of_desk::of(links.language());
    let href = links.page(&Page::Desk);
    let view = view! {
        <section aria-labelledby="werkplaats">
            <h2 id="werkplaats"><a href=href>{texts.title}</a></h2>
            <p>{texts.lead}</p>
        </section>
    };
    edition.brand.has_desk.then(|| view.into_any())
}

/// The choices. Their names are the element's attributes.
fn form(edition: &Edition, links: &Links) -> impl IntoView + use<> {
    let texts = embedding::of(links.language());
    let site = (frame::of(links.language()).site)(&edition.settings.name);
    let languages = Language::ALL.map(|language| (language.code(), language.name()));
    view! {
        <section aria-labelledby="keuze">
            <h2 id="keuze">{texts.choose}</h2>
            <form class="embed-form" data-embed="" data-tag=TAG data-site=site data-missing=texts.missing>
                {choice("show", texts.show, pairs(["dashboard", "location", "compare", "category", "guide"], texts.shown), None)}
                {choice("location", texts.location, locations(edition), Some(links.language()))}
                {several("compare", texts, locations(edition), links.language())}
                {choice("category", texts.category, categories(edition), Some(links.language()))}
                {year(edition, texts)}
                {choice("lang", texts.language, languages.map(|(code, name)| (code.into(), name.into())).into(), None)}
                {choice("theme", texts.theme, pairs(["auto", "light", "dark"], texts.themes), None)}
                {choice("links", texts.links, pairs(["inside", "host", "tab"], texts.ways), None)}
                {field("accent", texts.accent, texts.accent_hint)}
                {field("font", texts.font, texts.font_hint)}
                <p class="embed-check">
                    <input type="checkbox" id="bare" name="bare" checked/>
                    <label for="bare">{texts.bare}</label>
                </p>
            </form>
        </section>
    }
}

type Choices = Vec<(String, String)>;

fn pairs<const N: usize>(values: [&str; N], names: [&str; N]) -> Choices {
    let both = values.into_iter().zip(names);
    both.map(|(value, name)| (value.into(), name.into()))
        .collect()
}

fn locations(edition: &Edition) -> Choices {
    let locations = edition.locations.iter();
    locations
        .map(|location| (location.slug.to_string(), location.name.clone()))
        .collect()
}

fn categories(edition: &Edition) -> Choices {
    let categories = edition.report.categories.iter();
    categories
        .map(|category| (category.id.to_string(), category.name.clone()))
        .collect()
}

/// A list to choose from. Names from the report belong to one thing to show, and stand there only once
/// it is chosen; on a page in another language they are marked as what they are.
fn choice(
    name: &'static str,
    label: &'static str,
    choices: Choices,
    report: Option<Language>,
) -> impl IntoView {
    let options = choices
        .into_iter()
        .map(|(value, name)| view! { <option value=value>{name}</option> })
        .collect_view();
    view! {
        <p data-only=report.map(|_| name) hidden=report.is_some()>
            <label for=name>{label}</label>
            <select id=name name=name lang=report.and_then(Language::marks_report)>{options}</select>
        </p>
    }
}

/// The year of a location, a comparison or a category, where there are several.
fn year(edition: &Edition, texts: &Texts) -> Option<impl IntoView + use<>> {
    let years = edition.past.all.years.iter();
    let years = years.map(|(year, _)| (year.to_string(), year.to_string()));
    let newest = (String::new(), texts.newest_year.to_owned());
    let choices: Choices = [newest].into_iter().chain(years).collect();
    (choices.len() > 2).then(|| choice("year", texts.year, choices, None))
}

/// A list to choose several from; the first two are chosen, so that there is something to show.
fn several(
    name: &'static str,
    texts: &Texts,
    choices: Choices,
    language: Language,
) -> impl IntoView + use<> {
    let (label, hint) = (texts.compare, texts.compare_hint);
    let options = choices
        .into_iter()
        .enumerate()
        .map(|(place, (value, name))| view! { <option value=value selected=place < 2>{name}</option> })
        .collect_view();
    let described = format!("{name}-uitleg");
    view! {
        <p data-only=name hidden>
            <label for=name>{label}</label>
            <select id=name name=name multiple size="8" lang=language.marks_report() aria-describedby=described.clone()>
                {options}
            </select>
            <span class="embed-hint" id=described>{hint}</span>
        </p>
    }
}

fn field(name: &'static str, label: &'static str, hint: &'static str) -> impl IntoView {
    let described = format!("{name}-uitleg");
    view! {
        <p>
            <label for=name>{label}</label>
            <input id=name name=name type="text" autocomplete="off" spellcheck="false" aria-describedby=described.clone()/>
            <span class="embed-hint" id=described>{hint}</span>
        </p>
    }
}

/// The lines to copy; before a script has put others there, those for everything.
fn snippet(edition: &Edition, links: &Links) -> impl IntoView + use<> {
    let texts = embedding::of(links.language());
    let root = address(edition);
    let site = (frame::of(links.language()).site)(&edition.settings.name);
    let start = Page::Start.folder(links.language());
    let lines = format!(
        "<script src=\"{root}embed.js\" async></script>\n\
         <{TAG} lang=\"{}\" bare>\n  <a href=\"{root}{start}\">{site}</a>\n</{TAG}>",
        links.language().code()
    );
    view! {
        <section aria-labelledby="regels">
            <h2 id="regels">{texts.snippet}</h2>
            <p>{texts.snippet_lead}</p>
            <pre class="embed-code" tabindex="0" role="group" aria-labelledby="regels"><code data-snippet="">{lines}</code></pre>
            <p class="embed-copy">
                <button type="button" class="button" data-copy="" data-done=texts.copied data-failed=texts.not_copied hidden>
                    {texts.copy}
                </button>
                <span role="status" data-message=""></span>
            </p>
        </section>
    }
}

/// The two lines that a host with a strict policy adds.
fn policy(edition: &Edition, texts: &Texts) -> impl IntoView + use<> {
    let origin = origin(&address(edition));
    let lines = format!("script-src {origin};\nframe-src {origin};");
    let (title, lead) = (texts.policy, texts.policy_lead);
    view! {
        <section aria-labelledby="beleid">
            <h2 id="beleid">{title}</h2>
            <p>{lead}</p>
            <pre class="embed-code" tabindex="0" role="group" aria-labelledby="beleid"><code data-policy="">{lines}</code></pre>
        </section>
    }
}

/// Where the site stands, as far as its settings say.
fn address(edition: &Edition) -> String {
    let known = edition.settings.address.as_ref();
    known.map_or_else(|| "https://example.org/".into(), |site| site.of(""))
}

/// Scheme and host of an address.
fn origin(address: &str) -> String {
    let parts: Vec<_> = address.splitn(4, '/').take(3).collect();
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_is_an_address_without_its_path() {
        assert_eq!(origin("https://a.nl/b/c/"), "https://a.nl");
        assert_eq!(origin("https://a.nl/"), "https://a.nl");
    }
}
