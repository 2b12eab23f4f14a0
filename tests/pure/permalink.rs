//! Addresses: what is written is read back, and rubbish never panics.

use day_atlas::domain::{AccountView, Atlas, Shared};

use day_atlas::permalink::{follow, fragment};
use day_atlas::session::{Action, Amendment, Session};
use proptest::prelude::*;

use crate::inputs::{fixed, fragments};

thread_local! {
    static OPENING: Session = Session::new(Shared::new(crate::record::atlas()));
}

fn session(day: u32, view: usize, area: usize, pinned: Option<u32>) -> Session {
    OPENING.with(|opening| {
        let chosen = opening.atlas.record().area_ids().nth(area);
        let span = opening.atlas.span();
        let followed = Action::Follow {
            day: span.day_at(day),
            view: opening.atlas.record().views().nth(view).unwrap(),
            chosen,
            pinned: pinned.map(|index| span.day_at(index)),
            amendments: Vec::new(),
        };
        opening.after(followed).unwrap_or_else(|| opening.clone())
    })
}

fn followed(text: &str) -> Option<Session> {
    OPENING.with(|opening| {
        let action = follow(text, &opening.atlas)?;
        Some(opening.after(action).unwrap_or_else(|| opening.clone()))
    })
}

/// Whatever an address asks for, what is shown lies in the record.
pub(crate) fn assert_within(fragment: &str) {
    if let Some(session) = followed(fragment) {
        let span = session.atlas.span();
        let pinned = session.pinned().unwrap_or_else(|| session.day());
        assert!(span.contains(session.day()) && span.contains(pinned), "{fragment}");
    }
}

fn with_atlas<T>(ask: impl FnOnce(&Atlas) -> T) -> T {
    OPENING.with(|opening| ask(&opening.atlas))
}

proptest! {
    #![proptest_config(fixed(256))]

    #[test]
    fn every_session_comes_back_from_its_address(
        day in 0..366_u32,
        view in 0..3_usize,
        area in 0..6_usize,
        pinned in proptest::option::of(0..366_u32),
    ) {
        let session = session(day, view, area, pinned);
        prop_assert_eq!(followed(&fragment(&session)), Some(session.clone()));
        prop_assert_eq!(followed(&format!("#{}", fragment(&session))), Some(session));
    }

    #[test]
    fn no_address_leaves_the_record(fragment in fragments()) {
        assert_within(&fragment);
    }
}

#[test]
fn what_cannot_be_had_is_replaced_by_the_nearest_and_told() {
    let late = followed("date=1993-02-01&district=nowhere&view=none&compare=1991-01-01").unwrap();
    assert_eq!(late.day(), late.atlas.span().last());
    assert_eq!((late.view, late.chosen, late.pinned()), (AccountView::All, None, None));
    let told = ["1993-02-01", "nowhere", "none"].map(String::from);
    let [date, area, view] = told;
    assert_eq!(late.amendments.len(), 4);
    assert!(late.amendments.contains(&Amendment::Compare("1991-01-01".to_owned())));
    for amendment in [Amendment::Date(date), Amendment::Area(area), Amendment::View(view)] {
        assert!(late.amendments.contains(&amendment), "{amendment:?}");
    }
    let unread = followed("date=20.05.1992").unwrap();
    assert_eq!((unread.day(), unread.amendments.len()), (unread.atlas.record().opens_on, 1));
}

#[test]
fn an_address_that_speaks_of_other_things_is_left_alone() {
    for text in ["", "#", "sources", "utm=1&x"] {
        assert!(with_atlas(|atlas| follow(text, atlas)).is_none(), "{text}");
    }
}

#[test]
fn an_action_that_changes_nothing_makes_no_new_session() {
    let first = session(0, 0, 9, None);
    assert!(first.after(Action::Step(-1)).is_none());
    assert!(first.after(Action::Leave).is_none());
    assert!(first.after(Action::GoTo(first.day())).is_none());
    let last = first.after(Action::Step(i32::MAX)).unwrap();
    assert_eq!(last.day(), last.atlas.span().last());
    assert!(last.after(Action::Step(1)).is_none());
}
