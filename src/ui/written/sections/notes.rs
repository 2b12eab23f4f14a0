//! Population, law and method.

use markup::html;
use yew::prelude::*;

use crate::domain::{Chronicle, Note, PopulationFigure, Shared};
use crate::text;
use crate::ui::filled::filled;
use crate::words::{Words, fill};

use super::SectionsProps;
use super::citations::citations;
use super::in_english;

/// Who lived in the areas.
pub(super) fn population(props: &SectionsProps) -> Html {
    let (chronicle, words) = (&props.chronicle, props.atlas.words());
    html! {
        <section id="population" aria-labelledby="population-title">
            <h2 id="population-title">{ words.population() }</h2>
            { in_english(words) }
            <details class="fold">
                <summary>{ fill(words.figures(chronicle.figures.len()), &[("n", &chronicle.figures.len().to_string())]) }</summary>
                <dl class="population">{ for chronicle.figures.iter().map(|it| figure(words, chronicle, it)) }</dl>
            </details>
        </section>
    }
}

/// What held in law.
pub(super) fn law(props: &SectionsProps) -> Html {
    let (chronicle, words) = (&props.chronicle, props.atlas.words());
    html! {
        <section id="law" aria-labelledby="law-title">
            <h2 id="law-title">{ words.in_law() }</h2>
            { in_english(words) }
            { for chronicle.law.iter().map(|it| note(words, chronicle, it, words.untranslated())) }
        </section>
    }
}

/// How the record was made.
pub(super) fn method(props: &SectionsProps) -> Html {
    let (chronicle, words) = (&props.chronicle, props.atlas.words());
    // A speaker corrects words, whoever reads English facts.
    let how = if words.untranslated().is_some() { "#note-words" } else { "#note-correct" };
    html! {
        <section id="method" aria-labelledby="method-title">
            <h2 id="method-title">{ words.method_title() }</h2>
            { for chronicle.method.iter().map(|it| note(words, chronicle, it, None)) }
            if chronicle.method.iter().any(|it| it.key == "correct") {
                <p class="remark-line">
                    { filled(words.corrections(), |_| html! {
                        <a href={how}>{ words.corrections_link() }</a>
                    }) }
                </p>
            }
            if words.untranslated().is_some() { { words_note(words) } }
        </section>
    }
}

/// How the words of a language are corrected, with the file that has them.
fn words_note(words: &Words) -> Html {
    let file = ["po/", &words.tag, "/page.po"].concat();
    html! {
        <div class="entry" id="note-words">
            <h3>{ words.words_title() }</h3>
            <p>{ filled(words.words_note(), |_| html! { <a href={[words.root(), &file].concat()}>{ &file }</a> }) }</p>
        </div>
    }
}

fn figure(words: &Words, chronicle: &Shared<Chronicle>, figure: &PopulationFigure) -> Html {
    html! {
        <div lang={words.untranslated()}>
            <dt>{ &figure.what }</dt>
            <dd>{ &figure.figure }{ " " }{ citations(chronicle, &figure.sources) }</dd>
        </div>
    }
}

fn note(
    words: &Words,
    chronicle: &Shared<Chronicle>,
    it: &Note,
    lang: Option<&'static str>,
) -> Html {
    let certainty = it.certainty.map(|level| {
        let certainty = text::certainty(words, level);
        format!(
            " {}",
            text::stopped(words, &fill(words.certainty_is(), &[("certainty", certainty)]))
        )
    });
    html! {
        <div class="entry" id={format!("note-{}", it.key)}>
            if let Some(title) = &it.title { <h3>{ title }</h3> }
            <p>
                <span {lang}>{ &it.text }</span>
                <span class="read">{ certainty.unwrap_or_default() }</span>
                { " " }{ citations(chronicle, &it.sources) }
            </p>
        </div>
    }
}
