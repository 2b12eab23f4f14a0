//! The policy under which the page runs, and the places it can be served from.

use axum::Router;

use super::host::{Host, built};
use super::page::{DESKTOP, at, unopened};

#[test]
fn the_policy_is_in_force() {
    at(DESKTOP, "", |page| async move {
        // What the policy must refuse, each with its directive.
        let refused: Vec<String> = page
            .run(
                "const met = new Set();
                 addEventListener('securitypolicyviolation', event => {
                   met.add(event.effectiveDirective);
                   if (met.size === 4) done([...met].sort());
                 });
                 const add = (name, set) => document.body.append(Object.assign(document.createElement(name), set));
                 add('script', {textContent: 'window.run = true'});
                 add('style', {textContent: 'body { color: red }'});
                 add('img', {src: 'http://localhost:1/elsewhere.png'});
                 fetch('http://localhost:1/elsewhere').catch(() => {});",
            )
            .await?;
        assert_eq!(refused, ["connect-src", "img-src", "script-src-elem", "style-src-elem"]);
        assert!(!page.eval::<bool>("'run' in window").await?);
        Ok(())
    });
}

#[test]
fn a_visit_violates_nothing() {
    at(DESKTOP, "", |page| async move {
        // Every part that writes into the page: details, comparison, play, print.
        page.eval::<()>("void (window.met = [], addEventListener('securitypolicyviolation', e => met.push(e.violatedDirective)))").await?;
        page.click("[data-lane=lachin] button").await?;
        page.click("#compare").await?;
        page.click("#next-change").await?;
        page.click("#play").await?;
        page.click("#play").await?;
        page.eval::<()>("void dispatchEvent(new Event('beforeprint'))").await?;
        page.expect("met", Vec::<String>::new()).await?;
        page.assert_quiet().await
    });
}

#[test]
fn the_page_works_from_a_sub_path() {
    let host = Host::start(Router::new().nest_service("/maps/1992", built()));
    unopened(DESKTOP, |page| async move {
        page.open_at(&format!("{}maps/1992/#date=1992-06-09", host.address)).await?;
        page.expect_day("1992-06-09").await?;
        let outside: Vec<String> = page
            .eval(
                "[...performance.getEntriesByType('resource').map(e => e.name),
                  ...[...document.querySelectorAll('[href], [src]')].map(e => e.href?.baseVal ?? e.href ?? e.src)]
                   .filter(address => address.startsWith(location.origin) && !address.includes('/maps/1992/'))",
            )
            .await?;
        assert!(outside.is_empty(), "outside its folder: {outside:?}");
        let scope: String =
            page.run("navigator.serviceWorker.ready.then(it => done(it.scope))").await?;
        assert!(scope.ends_with("/maps/1992/"), "{scope}");
        page.assert_quiet().await
    });
}
