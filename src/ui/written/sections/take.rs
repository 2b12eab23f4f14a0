//! What a reader takes away of the shown view.

use markup::html;
use yew::prelude::*;

use crate::citation::Form;
use crate::words::Words;

use super::SectionsProps;

/// Hidden until the page answers; a program of its own, loaded when this is opened, writes the citation.
pub(super) fn take(props: &SectionsProps) -> Html {
    let words = props.atlas.words();
    let form = |(i, form): (usize, Form)| {
        html! {
            <label>
                <input type="radio" name="citation-form" value={form.id()} checked={i == 0} />
                <span>{ name(words, form) }</span>
            </label>
        }
    };
    html! {
        <section id="take" hidden=true aria-labelledby="take-title">
            <h2 id="take-title">{ words.take_title() }</h2>
            <p class="take-intro">{ words.take_intro() }</p>
            <fieldset class="filters">
                <legend class="unseen">{ words.citation_form() }</legend>
                { for Form::ALL.into_iter().enumerate().map(form) }
            </fieldset>
            <pre id="citation" tabindex="0"></pre>
            <div class="take-buttons">
                <button id="copy-citation" type="button">{ words.copy_citation() }</button>
                <button id="copy-link" type="button">{ words.copy_link() }</button>
                <button id="copy-embed" type="button" class="served">{ words.copy_embed() }</button>
                <button id="share" type="button" hidden=true>{ words.share() }</button>
            </div>
            <div class="take-buttons" role="group" aria-label={words.picture()}>
                <span aria-hidden="true">{ words.picture() }</span>
                <button type="button" data-picture="0">{ "SVG" }</button>
                <button type="button" data-picture="1">{ "PNG 1200 × 900" }</button>
                <button type="button" data-picture="2">{ "PNG 2400 × 1800" }</button>
            </div>
            <p id="not-loaded" class="notice" hidden=true>
                { words.not_loaded() }{ " " }
                <button id="load-again" type="button">{ words.load_again() }</button>
            </p>
            <p id="taken" data-changed={words.pixels_changed()} data-done={words.copied()} data-refused={words.not_copied()}></p>
        </section>
    }
}

/// Forms bear their own names in every language, but for plain text.
fn name(words: &Words, form: Form) -> &str {
    match form {
        Form::Text => words.citation_text(),
        Form::Wiki => "Wikipedia",
        Form::Bibtex => "BibTeX",
        Form::Ris => "RIS",
        Form::Csl => "CSL-JSON",
    }
}
