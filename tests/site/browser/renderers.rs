//! A picture, drawn by two renderers that know nothing of each other.

use std::process::Command;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use day_atlas::picture::link_svg;
use publish::picture::{Subject, Wish, write};
use serde_json::json;
use thirtyfour::prelude::*;

use super::page::{DESKTOP, Page, unopened, unopened_in_chromium};

/// The share of blocks of so many pixels whose mean differs by more than so much, of 255, in some colour.
const APART: &str = "
  const [svg, png, side, most, done] = arguments;
  const means = async (address) => {
    const image = new Image();
    image.src = address;
    await image.decode();
    const {width, height} = image;
    const context = Object.assign(document.createElement('canvas'), {width, height}).getContext('2d');
    context.drawImage(image, 0, 0);
    const {data} = context.getImageData(0, 0, width, height);
    const means = new Float64Array(Math.ceil(width / side) * Math.ceil(height / side) * 3);
    for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) {
      const block = Math.floor(y / side) * Math.ceil(width / side) + Math.floor(x / side);
      for (let k = 0; k < 3; k += 1) means[block * 3 + k] += data[(y * width + x) * 4 + k] / side ** 2;
    }
    return means;
  };
  (async () => {
    const [one, other] = [await means(svg), await means(png)];
    if (one.length !== other.length) throw new Error('two sizes');
    let apart = 0;
    for (let i = 0; i < one.length; i += 3)
      apart += [0, 1, 2].some(k => Math.abs(one[i + k] - other[i + k]) > most);
    done(apart / (one.length / 3));
  })().catch(error => done(String(error)))";

/// Pixel by pixel: letters are smoothed differently, areas, lines and places are not.
const PIXELS: (u32, u32) = (1, 85);
/// In squares that hold a stripe of each colour: which of them comes first is each renderer's own.
const SQUARES: (u32, u32) = (30, 20);

/// Draws a picture natively; gives it as an SVG and as librsvg makes pixels of it, both as addresses.
fn drawn(view: &str, language: &str) -> [String; 2] {
    let paths = crate::paths();
    let folder = paths.root.join("target/tests");
    std::fs::create_dir_all(&folder).expect("a folder");
    let svg = folder.join(format!("{view}-{language}.svg"));
    let (parts, _) = publish::contents(&paths.data).expect("the data");
    let date = Some("1992-10-20".to_owned());
    let wish = Wish { date, view: view.to_owned(), area: None, language: language.to_owned() };
    write(&parts, &wish, None, &svg).expect("a picture");
    let png = Command::new("rsvg-convert").arg(&svg).output().expect("rsvg-convert");
    assert!(png.status.success(), "{}", String::from_utf8_lossy(&png.stderr));
    let text = std::fs::read(&svg).expect("the picture");
    [address("image/svg+xml", &text), address("image/png", &png.stdout)]
}

fn address(kind: &str, bytes: &[u8]) -> String {
    format!("data:{kind};base64,{}", STANDARD.encode(bytes))
}

async fn apart(
    page: &Page,
    [svg, png]: [&str; 2],
    (side, most): (u32, u32),
) -> WebDriverResult<f64> {
    let arguments = vec![json!(svg), json!(png), json!(side), json!(most)];
    page.driver.execute_async(APART, arguments).await?.convert()
}

#[test]
fn librsvg_and_the_browser_draw_the_same_picture() {
    unopened(DESKTOP, |page| async move {
        page.driver.goto("about:blank").await?;
        let mut pictures = Vec::new();
        for (view, language) in [("all", "en"), ("declared", "hy"), ("ground", "en")] {
            let [svg, png] = drawn(view, language);
            let share = apart(&page, [&svg, &png], PIXELS).await?;
            assert!(share < 0.008, "{view} {language}: {share} of the pixels differ");
            pictures.push([svg, png]);
        }
        // Two views differ by far more, so the measure would see a fault.
        let share = apart(&page, [&pictures[0][0], &pictures[1][1]], PIXELS).await?;
        assert!(share > 0.03, "only {share} of the pixels tell two views apart");
        Ok(())
    });
}

#[test]
fn the_picture_of_a_link_is_what_the_browser_draws() {
    let paths = crate::paths();
    let (parts, _) = publish::contents(&paths.data).expect("the data");
    let drawn = |day: &str, tag: &str| {
        let (date, view) = (Some(day.to_owned()), "all".to_owned());
        let wish = Wish { date, view, area: None, language: tag.to_owned() };
        let Subject { session, scene, language } = wish.subject(&parts).expect("a day");
        let place = format!("{}on/{day}/picture.png", language.folder());
        let png = std::fs::read(paths.dist.join(place)).expect("the site is built");
        let svg = link_svg(&session, &scene);
        [address("image/svg+xml", svg.as_bytes()), address("image/png", &png)]
    };
    unopened_in_chromium(DESKTOP, |page| async move {
        page.driver.goto("about:blank").await?;
        for language in ["en", "hy"] {
            let [svg, png] = drawn("1992-06-09", language);
            let share = apart(&page, [&svg, &png], SQUARES).await?;
            assert!(share == 0.0, "{language}: {share} of the squares differ");
            let [_, other] = drawn("1992-12-01", language);
            let share = apart(&page, [&svg, &other], SQUARES).await?;
            assert!(share > 0.03, "only {share} of the squares tell two days apart");
        }
        Ok(())
    });
}
