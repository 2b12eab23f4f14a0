//! One account of one district, with its evidence.

use yew::prelude::*;

use crate::domain::{Atlas, Basis, Claim, Day, DistrictId, Shared, Source, SourceId, Tenure};
use crate::paint::View;
use crate::permalink;
use crate::text;

#[derive(PartialEq, Properties)]
pub(in crate::ui) struct AccountProps {
    pub atlas: Shared<Atlas>,
    pub district: DistrictId,
    pub basis: Basis,
    pub view: View,
    pub tenure: Shared<Tenure<Claim>>,
}

/// Who, since when, until when, how, how certain, and by which sources.
#[component]
pub(in crate::ui) fn Account(props: &AccountProps) -> Html {
    let AccountProps { atlas, district, basis, view, tenure } = props;
    let (days, claim) = (tenure.span, &tenure.held);
    let status = &atlas[claim.status];
    let link = |day: Day| {
        let address = permalink::address(atlas, day, Some(*district), *view);
        html! { <a href={format!("#{address}")}>{ text::in_full(day) }</a> }
    };
    html! {
        <section class="account-of" data-basis={basis.id()}>
            <h3>{ atlas.accounts[*basis].name.clone() }</h3>
            <p class="holder">{ text::control(atlas, claim) }</p>
            <p class="tenure">
                { "Since " }{ link(days.first()) }
                if days.first() == atlas.span.first() { { text::BEGINS } }
                { ", until " }{ link(days.last()) }
                if days.last() == atlas.span.last() { { text::ENDS } }
                { "." }
            </p>
            <p>{ claim.text.clone() }</p>
            if let Some(note) = &claim.note { <p class="note">{ note.clone() }</p> }
            if let Some(differs) = &claim.differs {
                <p class="note"><b>{ "Sources differ. " }</b>{ differs.clone() }</p>
            }
            <dl>
                <div><dt>{ "Status" }</dt><dd>{ status.key.clone() }{ ": " }{ status.meaning.clone() }{ "." }</dd></div>
                <div><dt>{ "Certainty" }</dt><dd>{ certainty(claim) }</dd></div>
                <div><dt>{ "Sources" }</dt><dd><ol>{ for claim.sources.iter().map(|id| cited(&atlas[*id])) }</ol></dd></div>
            </dl>
        </section>
    }
}

fn certainty(claim: &Claim) -> String {
    let certain = text::certainty(claim.certainty);
    claim.as_fact.map_or_else(
        || certain.to_owned(),
        |fact| {
            format!("{certain} that it was so declared; {} that it was so", text::certainty(fact))
        },
    )
}

/// A source in full, its title the link.
fn cited(source: &Source) -> Html {
    let year = source.year.as_ref().map(|year| format!(", {year}"));
    html! {
        <li data-source={source.key.clone()}>
            <a class="citation" href={format!("#source-{}", source.key)}>{ source.number }</a>{ " " }
            { source.publisher.clone() }{ ": " }
            { title(source) }
            { year.unwrap_or_default() }
            <span class="read">{ " (" }{ text::standing(source) }{ ")" }</span>
        </li>
    }
}

fn title(source: &Source) -> Html {
    let title = html! { <cite>{ source.title.clone() }</cite> };
    match source.links.first() {
        Some(link) => html! { <a href={link.clone()} rel="noreferrer">{ title }</a> },
        None => title,
    }
}

/// The names of sources, in short, for a figure.
pub(in crate::ui) fn sources(atlas: &Shared<Atlas>, ids: &[SourceId]) -> Html {
    let names: Vec<_> = ids.iter().map(|id| atlas[*id].publisher.as_str()).collect();
    html! { <>{ " (" }{ names.join("; ") }{ ")" }</> }
}
