//! Accounts are data: a record of one, of two and of three works alike.

use day_atlas::citation::{Citation, Form};
use day_atlas::domain::{AccountView, Shared};
use day_atlas::export::files;
use day_atlas::geometry::Insets;
use day_atlas::permalink;
use day_atlas::picture::{link_svg, svg};
use day_atlas::reading::{Parts, read};
use day_atlas::session::{Action, Session};
use day_atlas::text;
use serde_json::{Value, json};

use crate::inputs::made_up;

/// The accounts of the made-up folder, and a third that tells what the second does.
const IDS: [&str; 3] = ["chronicle", "logbooks", "rumour"];

/// The made-up folder with so many accounts.
fn told_by(count: usize) -> Parts {
    let mut folder = made_up();
    let mut record: Value = serde_json::from_str(folder.text("record.json").unwrap()).unwrap();
    let accounts = record["accounts"].as_array_mut().unwrap();
    accounts.push(json!({
        "id": "rumour", "name": "By hearsay", "summary": "What was said in the harbour.",
        "opening": "By hearsay, {clauses}", "inside": "by hearsay, {clauses}", "verb": "holds",
    }));
    accounts.truncate(count);
    folder.set("record.json", Some(record.to_string()));
    let mut control: Value = serde_json::from_str(folder.text("control.json").unwrap()).unwrap();
    for (_, area) in control.as_object_mut().unwrap() {
        let area = area.as_object_mut().unwrap();
        area.insert("rumour".into(), area["logbooks"].clone());
        area.retain(|id, _| IDS[..count].contains(&id.as_str()));
    }
    folder.set("control.json", Some(control.to_string()));
    read(&folder).unwrap_or_else(|diagnostics| panic!("{count} accounts: {diagnostics}"))
}

fn each(check: impl Fn(usize, Parts, Session)) {
    for count in 1..=3 {
        let parts = told_by(count);
        let session = Session::new(Shared::new(parts.atlas()));
        check(count, parts, session);
    }
}

#[test]
fn views_are_all_accounts_or_one() {
    each(|count, _, session| {
        let atlas = &session.atlas;
        let ids: Vec<_> =
            atlas.record().views().map(|view| view.id(atlas.record()).to_owned()).collect();
        assert_eq!(ids[0], "all");
        assert_eq!(&ids[1..], &IDS[..count]);
        // What older addresses say.
        assert_eq!(atlas.record().view("both"), Some(AccountView::All));
        let opened = permalink::opening(atlas, "date=1604-01-01&view=both");
        assert_eq!((opened.view, opened.amendments.len()), (AccountView::All, 0));
    });
}

#[test]
fn words_name_every_account_that_is_shown_and_no_other() {
    let openings = ["In the chronicle, ", "By the logbooks, ", "By hearsay, "];
    each(|count, _, session| {
        let atlas = &session.atlas;
        for day in atlas.span().days() {
            let state = atlas.state(day);
            for (account, opening) in atlas.record().account_ids().zip(openings) {
                let alone = text::sentence(atlas, AccountView::One(account), state);
                assert!(alone.starts_with(opening), "{alone}");
            }
            let all = text::sentence(atlas, AccountView::All, state);
            assert!(!all.contains(['{', '}']) && all.ends_with('.'), "{all}");
            let agree = all.starts_with("By both accounts") || all.starts_with("By all accounts");
            for (i, opening) in openings.iter().enumerate() {
                let named = all.to_lowercase().contains(&opening.to_lowercase());
                assert!(i < count || !named, "{count} accounts: {all}");
                assert!(named || agree || i >= count, "{count} accounts: {all}");
            }
        }
    });
}

#[test]
fn files_pictures_and_citations_tell_every_account() {
    each(|count, parts, session| {
        let atlas = &session.atlas;
        let files = files(&parts);
        let (_, days) = files.iter().find(|(name, _)| *name == "control-days.csv").unwrap();
        let rows = days.lines().count() - 1;
        assert_eq!(rows, atlas.span().days().count() * atlas.record().areas.len() * count);
        let scene = parts.edition().scene;
        for view in atlas.record().views() {
            let session = session.after(Action::Show(view)).unwrap_or_else(|| session.clone());
            let shown = atlas.record().shown(view).count();
            for drawn in [svg(&session, &scene, "#"), link_svg(&session, &scene)] {
                assert_eq!(drawn.matches("<clipPath").count(), shown, "a map for each account");
                for account in atlas.record().shown(view).filter(|_| shown > 1) {
                    assert!(drawn.contains(&format!(">{}<", atlas[account].name)), "its name");
                }
            }
            let cited =
                Citation::of(&session, "https://example.org/", "1999-01-01".parse().unwrap());
            let named = atlas
                .record()
                .account_ids()
                .filter(|it| cited.written(Form::Text).contains(&atlas[*it].name));
            assert_eq!(named.count(), usize::from(view != AccountView::All), "the account alone");
        }
    });
}

#[test]
fn two_accounts_may_not_share_an_id_nor_have_that_of_a_view() {
    for (id, expected) in [("all", "all"), ("both", "both"), ("chronicle", "chronicle")] {
        let mut folder = made_up();
        let mut record: Value = serde_json::from_str(folder.text("record.json").unwrap()).unwrap();
        record["accounts"][1]["id"] = json!(id);
        folder.set("record.json", Some(record.to_string()));
        let diagnostics = read(&folder).unwrap_err().to_string();
        assert!(
            diagnostics.contains("record.json") && diagnostics.contains(expected),
            "{diagnostics}"
        );
    }
    let mut folder = made_up();
    let mut record: Value = serde_json::from_str(folder.text("record.json").unwrap()).unwrap();
    record["accounts"] = json!([]);
    folder.set("record.json", Some(record.to_string()));
    assert!(read(&folder).unwrap_err().to_string().contains("accounts"));
}

/// What the page shows, as the build renders it.
#[cfg(feature = "ssr")]
mod page {
    use day_atlas::ui::{AppProps, Languages, prerender, prerender_app};
    use day_atlas::words::ENGLISH;

    use super::*;

    #[test]
    fn maps_legend_lanes_details_and_year_have_one_of_each_account() {
        each(|count, parts, session| {
            let chosen = Action::Choose(session.atlas.record().area("west").unwrap());
            let start = session.after(chosen).unwrap();
            let scene = Shared::new(parts.edition().scene);
            let app = |framed| AppProps { scene: scene.clone(), start: start.clone(), framed };
            let chronicle = Shared::new(parts.chronicle);
            let page =
                prerender(app(false), chronicle, Languages(vec![ENGLISH]), Insets::default());
            let page = pollster::block_on(page);
            let state = pollster::block_on(prerender_app(app(true)));
            for account in &IDS[..count] {
                let map = format!("<svg class=\"map\" data-account=\"{account}\"");
                for drawn in [&page.app, &state] {
                    assert_eq!(drawn.matches(&map).count(), 1);
                    assert!(
                        drawn.contains(&format!("data-account=\"{account}\" data-from")),
                        "bars"
                    );
                }
                assert!(
                    page.app.contains(&format!("class=\"account-of\" data-account=\"{account}\""))
                );
                assert!(page.after.contains(&format!("view={account}\"")), "the year");
            }
            // The key stands where the details of a chosen area would.
            let unchosen = AppProps { start: session.clone(), ..app(false) };
            let unchosen = pollster::block_on(prerender_app(unchosen));
            let columns =
                unchosen.split("<thead>").nth(1).unwrap().split("</thead>").next().unwrap();
            assert_eq!(columns.matches("<th ").count(), count, "the legend");
            // One account alone leaves nothing to choose.
            let options = page.app.matches("name=\"view\"").count();
            assert_eq!(options, if count == 1 { 0 } else { count + 1 });
        });
    }
}
