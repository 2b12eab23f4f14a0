//! The map in a frame of another page.

use yew::prelude::*;

use crate::browser;
use crate::domain::{AccountId, AccountView, Atlas, AuthorityId, DistrictId, Frame};
use crate::permalink;
use crate::session::Session;
use crate::text;

use super::AppProps;
use super::chart::map::{Map, Rings};
use super::filled::with_accounts;
use super::heading::date;
use super::lanes::Lanes;
use super::legend::swatch;
use super::time::slider::Slider;

/// The date, the map with its colours, the slider over the lanes, and the way to the whole page.
///
/// It keeps nothing, and leaves the history of the page around it alone.
#[component]
pub fn Embed(props: &AppProps) -> Html {
    let start = props.start.clone();
    let session = use_reducer(move || start);
    let dispatch = session.dispatcher();
    browser::use_frame(&dispatch, &session.atlas);
    let reached = use_state_eq(|| None::<DistrictId>);
    let Session { atlas, day, view, chosen, .. } = &*session;
    let frame = atlas.frame(*day);
    let sentence = use_memo((frame.clone(), *view), |(frame, view)| {
        AttrValue::from(text::sentence(atlas, *view, frame))
    });
    let rings = Rings { chosen: *chosen, reached: *reached, outlined: Vec::new() };
    html! {
        <main class="embed" data-day={day.to_string()} data-view={view.id(atlas).to_owned()}>
            { date(&atlas.words, *day) }
            <div class="plate">
                <div class="room">
                    <figure>
                        <Map
                            {atlas}
                            sheet={props.sheet}
                            view={*view}
                            day={atlas.epoch(*day).span.first()}
                            sentence={&*sentence}
                            {rings}
                            dispatch={dispatch.clone()}
                        />
                    </figure>
                </div>
                <div class="beside">
                    { colours(atlas) }
                    <p class="sentence" role="status">{ &*sentence }</p>
                </div>
            </div>
            <p class="key-line">
                { match chosen {
                    Some(district) => holders(atlas, *district, frame),
                    None => key(atlas, *view),
                } }
            </p>
            <Slider {atlas} day={*day} dispatch={dispatch.clone()} />
            <Lanes {atlas} day={*day} {frame} chosen={*chosen} on_reach={reached.setter()} {dispatch} bare=true />
            { whence(&session) }
        </main>
    }
}

/// Whose colour is whose.
fn colours(atlas: &Atlas) -> Html {
    let colour = |id: AuthorityId| {
        html! {
            <li>
                { swatch(atlas, id) }
                { atlas[id].short.clone() }
            </li>
        }
    };
    html! { <ul class="colours">{ for atlas.authority_ids().map(colour) }</ul> }
}

/// Which account is where.
fn key(atlas: &Atlas, view: AccountView) -> Html {
    let (name, phrase) = match view {
        AccountView::All => (None, atlas.words.key_short()),
        AccountView::One(account) => (Some(&atlas[account].name), atlas.words.rows()),
    };
    html! {
        <>
            if let Some(name) = name { <b>{ name.clone() }{ ". " }</b> }
            { with_accounts(atlas, phrase) }
        </>
    }
}

/// Who held a district, by each account.
fn holders(atlas: &Atlas, district: DistrictId, frame: &Frame) -> Html {
    let holder = |account: AccountId| {
        let standing = frame.of(district);
        let held =
            standing.map(|standing| text::control_in_short(atlas, standing[account].held.control));
        html! { <>{ " " }<i>{ atlas[account].name.clone() }</i>{ ": " }{ held.unwrap_or_default() }{ "." }</> }
    };
    html! { <><b>{ atlas[district].name.clone() }{ "." }</b>{ for atlas.account_ids().map(holder) }</> }
}

/// What the map is of, and where all of it is told: the same view on the whole page, in a window of its own.
fn whence(session: &Session) -> Html {
    let (atlas, words) = (&session.atlas, &session.atlas.words);
    let link = |fragment: &str, name: &str| {
        html! { <a href={format!("../#{fragment}")} target="_blank" rel="noopener">{ name.to_owned() }</a> }
    };
    html! {
        <p class="whence">
            <b>{ atlas.title.clone() }</b>{ " " }
            { link(&permalink::fragment(session), words.full_page()) }{ " " }
            { link("sources", words.sources()) }{ " " }
            { link("data", words.data()) }
        </p>
    }
}
