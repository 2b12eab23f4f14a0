//! One account of one district, with its evidence.

use yew::prelude::*;

use crate::domain::{Atlas, Basis, Claim, Shared, Source, SourceId, Tenure};
use crate::text;

#[derive(PartialEq, Properties)]
pub(super) struct AccountProps {
    pub atlas: Shared<Atlas>,
    pub basis: Basis,
    pub tenure: Shared<Tenure<Claim>>,
}

/// Who, since when, until when, how, how certain, and by which sources.
#[component]
pub(super) fn Account(props: &AccountProps) -> Html {
    let AccountProps { atlas, basis, tenure } = props;
    let (days, claim) = (tenure.span, &tenure.held);
    let status = &atlas[claim.status];
    html! {
        <section class="account-of" data-basis={basis.id()}>
            <h3>{ atlas.accounts[*basis].name.clone() }</h3>
            <p class="holder">{ text::control(atlas, claim) }</p>
            <p class="tenure">
                { text::since(days, atlas.span) }{ ", " }{ text::until(days, atlas.span) }{ "." }
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
pub(super) fn sources(atlas: &Shared<Atlas>, ids: &[SourceId]) -> Html {
    let names: Vec<_> = ids.iter().map(|id| atlas[*id].publisher.as_str()).collect();
    html! { <>{ " (" }{ names.join("; ") }{ ")" }</> }
}
