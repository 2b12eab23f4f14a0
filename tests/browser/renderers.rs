//! A picture, drawn by two renderers that know nothing of each other.

use std::process::Command;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
use thirtyfour::prelude::*;
use xtask::paths::Paths;
use xtask::picture::{Wish, write};

use crate::page::{DESKTOP, Page, unopened};

/// The share of pixels that differ by more than a third of the scale in some colour: letters are smoothed
/// differently, areas, lines and places are not.
const APART: &str = "
  const [svg, png, done] = arguments;
  const pixels = async (address) => {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), {width: 1200, height: 900});
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0, 1200, 900);
    return context.getImageData(0, 0, 1200, 900).data;
  };
  (async () => {
    const [one, other] = [await pixels(svg), await pixels(png)];
    let apart = 0;
    for (let i = 0; i < one.length; i += 4)
      apart += [0, 1, 2].some(k => Math.abs(one[i + k] - other[i + k]) > 85);
    done(apart / (one.length / 4));
  })().catch(error => done(String(error)))";

/// Draws a picture natively; gives it as an SVG and as librsvg makes pixels of it, both as addresses.
fn drawn(view: &str, language: &str) -> [String; 2] {
    let paths = Paths::of_this_checkout();
    let folder = paths.root.join("target/tests");
    std::fs::create_dir_all(&folder).expect("a folder");
    let svg = folder.join(format!("{view}-{language}.svg"));
    let date = Some("1992-10-20".to_owned());
    let wish = Wish { date, view: view.to_owned(), language: language.to_owned() };
    write(&paths, &wish, &svg).expect("a picture");
    let png = Command::new("rsvg-convert").arg(&svg).output().expect("rsvg-convert");
    assert!(png.status.success(), "{}", String::from_utf8_lossy(&png.stderr));
    let address =
        |kind: &str, bytes: &[u8]| format!("data:{kind};base64,{}", STANDARD.encode(bytes));
    let text = std::fs::read(&svg).expect("the picture");
    [address("image/svg+xml", &text), address("image/png", &png.stdout)]
}

async fn apart(page: &Page, svg: &str, png: &str) -> WebDriverResult<f64> {
    page.driver.execute_async(APART, vec![json!(svg), json!(png)]).await?.convert()
}

#[test]
fn librsvg_and_the_browser_draw_the_same_picture() {
    unopened(DESKTOP, |page| async move {
        page.driver.goto("about:blank").await?;
        let mut pictures = Vec::new();
        for language in ["en", "hy"] {
            for view in ["both", "declared", "ground"] {
                let [svg, png] = drawn(view, language);
                let share = apart(&page, &svg, &png).await?;
                assert!(share < 0.008, "{view} {language}: {share} of the pixels differ");
                pictures.push([svg, png]);
            }
        }
        // Two views differ by far more, so the measure would see a fault.
        let share = apart(&page, &pictures[0][0], &pictures[1][1]).await?;
        assert!(share > 0.03, "only {share} of the pixels tell two views apart");
        Ok(())
    });
}
