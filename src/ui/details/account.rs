//! One account of one area, with its evidence.

use crate::ui::view::View;
use markup::html;
use yew::prelude::*;

use crate::domain::{
    AccountId, AccountView, AreaId, Atlas, Claim, Day, Period, Shared, Source, SourceId,
};
use crate::permalink;
use crate::text;
use crate::ui::filled::filled;
use crate::words::Words;

use super::properties::properties;

/// Who, since when, until when, how, how certain, and by which sources.
#[derive(PartialEq)]
pub(in crate::ui) struct AccountDetails {
    pub atlas: Shared<Atlas>,
    pub area: AreaId,
    pub account: AccountId,
    pub view: AccountView,
    pub period: Shared<Period<Claim>>,
}

impl View for AccountDetails {
    fn html(&self) -> Html {
        let Self { atlas, area, account, view, period } = self;
        let (days, claim) = (atlas.held_through(*area, *account, period), &period.held);
        let (words, status) = (atlas.words(), &atlas[claim.status]);
        let link = |day: Day, told: String| {
            let address = permalink::address(atlas.record(), day, Some(*area), *view);
            html! { <a href={format!("#{address}")}>{ told }</a> }
        };
        let part = |place: &str| match place {
            "from" => link(days.first(), text::told_since(atlas, days.first())),
            "to" => link(days.last(), text::told_until(atlas, days.last())),
            "begins" if days.first() == atlas.span().first() => {
                html! { { words.begins() } }
            }
            "ends" if days.last() == atlas.span().last() => html! { { words.ends() } },
            _ => Html::default(),
        };
        html! {
            <section class="account-of" data-account={&atlas[*account].key}>
                <h3>{ &atlas[*account].name }</h3>
                <p class="holder">{ text::control(atlas, claim) }</p>
                <p class="period">{ filled(words.period(), part) }</p>
                // The evidence in sight, before what takes room: numbers here, in full below.
                <p class="cites">{ for claim.sources.iter().map(|id| citation(&atlas[*id])) }</p>
                if !claim.text.is_empty() { <p>{ &claim.text }</p> }
                if let Some(note) = &claim.note { <p class="note">{ note }</p> }
                if let Some(differs) = &claim.differs {
                    <p class="note"><b>{ words.sources_differ() }</b>{ " " }{ differs }</p>
                }
                <dl>
                    if !status.meaning.is_empty() {
                        <div><dt>{ words.status() }</dt><dd>{ text::situation(atlas, status, period.span) }{ words.colon() }{ text::stopped(words, &status.meaning) }</dd></div>
                    }
                    if let Some(certainty) = text::certainty_of(words, claim) {
                        <div><dt>{ words.certainty() }</dt><dd>{ certainty }</dd></div>
                    }
                    if !claim.sources.is_empty() {
                        <div><dt>{ words.sources() }</dt><dd><ol>{ for claim.sources.iter().map(|id| cited(words, &atlas[*id])) }</ol></dd></div>
                    }
                </dl>
                if !claim.properties.is_empty() { { properties(words, &claim.properties) } }
            </section>
        }
    }
}

/// A source in full, its title the link.
fn cited(words: &Words, source: &Source) -> Html {
    let year = source.year.as_ref().map(|year| format!(", {year}"));
    html! {
        <li data-source={&source.key}>
            { citation(source) }{ " " }
            { &source.publisher }{ words.colon() }
            { title(source) }
            { year.unwrap_or_default() }
            <span class="read">{ " (" }{ text::read_and_side(words, source) }{ ")" }</span>
        </li>
    }
}

/// The number of a source, a link to where it stands in full.
pub(in crate::ui) fn citation(source: &Source) -> Html {
    html! { <a class="citation" href={format!("#source-{}", source.key)}>{ source.number }</a> }
}

fn title(source: &Source) -> Html {
    let title = html! { <cite lang={&source.language}>{ &source.title }</cite> };
    match source.links.first() {
        Some(link) => html! { <a href={link}>{ title }</a> },
        None => title,
    }
}

/// The names of sources, in short, for a figure.
pub(in crate::ui) fn sources(atlas: &Shared<Atlas>, ids: &[SourceId]) -> Html {
    let names: Vec<_> = ids.iter().map(|id| atlas[*id].publisher.as_str()).collect();
    html! { if !names.is_empty() { { " (" }{ names.join(atlas.words().list_mark()) }{ ")" } } }
}
