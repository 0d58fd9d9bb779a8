//! The report on a week, as the page shows and prints it.

use klachtenwijzer::texts::Language;
use klachtenwijzer::texts::weekly::{self, page};
use leptos::prelude::*;
use publishing::weekly::{NoReport, Sheet, SheetSection, SheetTable, Week, short_day};

/// The report.
pub fn report(sheet: Sheet) -> String {
    let lead = sheet.lead.join(" ");
    let sections: Vec<_> = sheet.sections.into_iter().map(section).collect();
    Owner::new().with(|| {
        let view = view! {
            <h3>{sheet.title}</h3>
            <p>{lead}</p>
            <div class="parts">{sections}</div>
        };
        view.into_any().to_html()
    })
}

/// Why there is no report.
pub fn refused(reason: NoReport, language: Language) -> String {
    let texts = page::of(language);
    let reason = match reason {
        NoReport::NoFile | NoReport::NoList => texts.no_list,
        NoReport::NoReceived => texts.no_received,
        NoReport::Later => texts.later,
    };
    Owner::new().with(|| view! { <p>{reason}</p> }.into_any().to_html())
}

/// The weeks that can be chosen.
pub fn options(weeks: &[Week], chosen: Week, language: Language) -> String {
    let (texts, around) = (weekly::of(language), page::of(language));
    let option = |week: &Week| {
        let [first, last] = [week.monday(), week.sunday()].map(|day| short_day(day, texts));
        let told = (around.option)(week.number(), week.year(), &first, &last);
        view! { <option value=week.to_string() selected=*week == chosen>{told}</option> }
    };
    Owner::new().with(|| weeks.iter().map(option).collect_view().into_any().to_html())
}

fn section(section: SheetSection) -> AnyView {
    let SheetSection {
        title,
        says,
        is_list,
        table,
    } = section;
    let says = match is_list {
        true => {
            let items = says.into_iter().map(|one| view! { <li>{one}</li> });
            view! { <ul>{items.collect_view()}</ul> }.into_any()
        }
        false => {
            let any = !says.is_empty();
            any.then(|| view! { <p>{says.join(" ")}</p> }).into_any()
        }
    };
    let class = if is_list { "whole" } else { "half" };
    let table = table.map(|table| self::table(table, title.clone()));
    view! { <section class=class><h4>{title}</h4>{says}{table}</section> }.into_any()
}

fn table(table: SheetTable, title: String) -> AnyView {
    let heads = table
        .heads
        .into_iter()
        .map(|head| view! { <th scope="col">{head}</th> });
    let rows = table.rows.into_iter().map(|row| {
        let mut cells = row.into_iter();
        let first = cells.next();
        let others = cells.map(|cell| view! { <td>{cell}</td> });
        view! { <tr><th scope="row">{first}</th>{others.collect_view()}</tr> }
    });
    let more = table.more.map(|more| view! { <p>{more}</p> });
    view! {
        <table aria-label=title>
            <thead><tr>{heads.collect_view()}</tr></thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
        {more}
    }
    .into_any()
}
