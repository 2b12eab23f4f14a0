//! A page in a browser, driven as a reader would: Chromium, or Firefox with `BROWSER=firefox`.

use std::cell::Cell;
use std::sync::LazyLock;
use std::thread;

use publish::serve::Server;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use thirtyfour::prelude::*;

use super::engine::{Browser, Engine, RUNTIME};

pub(crate) type Outcome = WebDriverResult<()>;

/// The sizes at which everything must be right: width and height in CSS pixels.
pub(crate) const DESKTOP: (u32, u32) = (1440, 900);
pub(crate) const TABLET: (u32, u32) = (768, 1024);
pub(crate) const PHONE: (u32, u32) = (390, 844);
pub(crate) const SMALL: (u32, u32) = (320, 640);

/// The built site, served for the life of the test program.
static SITE: LazyLock<String> = LazyLock::new(|| {
    let dist = crate::paths().dist;
    assert!(dist.join("index.html").exists(), "build the page first: cargo xtask build");
    let listener = Server::bind(0).expect("a free port");
    let address = listener.local_addr().expect("an address");
    thread::spawn(move || Server::run(listener, &dist));
    format!("http://{address}/")
});

/// The address of the built site.
pub(crate) fn site() -> String {
    SITE.clone()
}

/// How long a condition is waited for, in milliseconds: far longer than any takes, as the machine may be doing
/// other work.
const PATIENCE: u32 = 60_000;

pub(crate) struct Page {
    pub driver: WebDriver,
    engine: Engine,
    /// Whether a page has been loaded in this test.
    loaded: Cell<bool>,
}

/// Opens the page at a size and runs the test.
pub(crate) fn at<F>(size: (u32, u32), fragment: &str, test: impl FnOnce(Page) -> F)
where
    F: Future<Output = Outcome>,
{
    unopened(size, |page| async {
        page.open(fragment).await?;
        test(page).await
    });
}

/// Runs the test in a window of a size, where nothing is open yet.
pub(crate) fn unopened<F>(size: (u32, u32), test: impl FnOnce(Page) -> F)
where
    F: Future<Output = Outcome>,
{
    RUNTIME.block_on(async { drive(Browser::take().await, size, test).await });
}

/// As [`at`], but in Chromium alone: where a test asks its own tools, or where no engine could do otherwise.
pub(crate) fn in_chromium<F>(size: (u32, u32), fragment: &str, test: impl FnOnce(Page) -> F)
where
    F: Future<Output = Outcome>,
{
    if Engine::chosen() == Engine::Chromium {
        at(size, fragment, test);
    }
}

/// As [`unopened`], in Chromium alone.
pub(crate) fn unopened_in_chromium<F>(size: (u32, u32), test: impl FnOnce(Page) -> F)
where
    F: Future<Output = Outcome>,
{
    if Engine::chosen() == Engine::Chromium {
        unopened(size, test);
    }
}

/// As [`unopened_in_chromium`], in a browser of its own that traces its work in these categories.
pub(crate) fn traced_in_chromium<F>(
    size: (u32, u32),
    categories: &str,
    test: impl FnOnce(Page) -> F,
) where
    F: Future<Output = Outcome>,
{
    if Engine::chosen() == Engine::Chromium {
        RUNTIME.block_on(async { drive(Browser::traced(categories).await, size, test).await });
    }
}

/// Runs the test; a browser in which one has failed is closed.
async fn drive<F>(browser: Browser, (width, height): (u32, u32), test: impl FnOnce(Page) -> F)
where
    F: Future<Output = Outcome>,
{
    let page =
        Page { driver: browser.driver.clone(), engine: browser.engine, loaded: Cell::new(false) };
    let outcome = async {
        page.resize(width, height).await?;
        test(page).await?;
        browser.leave().await
    };
    if let Err(error) = outcome.await {
        panic!("{error:?}");
    }
}

/// The shown day as the page, its heading and its slider tell it.
const SHOWN_DAYS: &str = "[document.querySelector('main').dataset.day,
    document.querySelector('h2 time').dateTime,
    new Date(Date.UTC(1992, 0, 1 + day.valueAsNumber)).toISOString().slice(0, 10)]";

impl Page {
    /// Opens the page with this fragment and waits until it answers.
    pub(crate) async fn open(&self, fragment: &str) -> Outcome {
        self.open_at(&format!("{}{fragment}", *SITE)).await
    }

    /// Opens the page at an address and waits until it answers.
    pub(crate) async fn open_at(&self, address: &str) -> Outcome {
        self.load(address).await?;
        self.until("document.documentElement.dataset.ready === 'true'").await
    }

    /// Loads a page, whether or not it will ever answer.
    pub(crate) async fn load(&self, address: &str) -> Outcome {
        // Another address first: a fragment alone would not load the page anew.
        if self.loaded.replace(true) {
            self.driver.goto("about:blank").await?;
        }
        self.driver.goto(address).await
    }

    /// Waits until a JavaScript expression holds, looking once a frame.
    pub(crate) async fn until(&self, expression: &str) -> Outcome {
        self.expect(&format!("Boolean({expression})"), true).await
    }

    /// Waits until a JavaScript expression has a value, looking once a frame: what a test does reaches the
    /// page, and the page answers, in their own time.
    pub(crate) async fn expect(&self, expression: &str, value: impl Serialize) -> Outcome {
        let script = format!(
            // The expression stands where it sees none of the names below.
            "const ask = () => ({expression});
             {{
               const [wanted, patience, done] = arguments;
               const end = performance.now() + patience;
               const look = () => {{
                 let told;
                 try {{ told = JSON.stringify(ask() ?? null); }} catch (error) {{ told = String(error); }}
                 if (told === wanted) done(null);
                 else if (performance.now() > end) done(told);
                 else requestAnimationFrame(look);
               }};
               look();
             }}"
        );
        let wanted = serde_json::to_string(&value).expect("JSON");
        let arguments = vec![json!(wanted), json!(PATIENCE)];
        let last: Option<String> = self.driver.execute_async(script, arguments).await?.convert()?;
        assert!(last.is_none(), "{expression}\n is never {wanted}; at last it is {last:?}");
        Ok(())
    }

    /// Waits until the page shows a day, and all its parts that tell one agree.
    pub(crate) async fn expect_day(&self, day: &str) -> Outcome {
        self.expect(SHOWN_DAYS, [day; 3]).await
    }

    /// Waits until an attribute of the first element has a value; `None` when either is missing.
    pub(crate) async fn expect_attribute(
        &self,
        css: &str,
        name: &str,
        value: Option<&str>,
    ) -> Outcome {
        let expression = format!(
            "document.querySelector({})?.getAttribute({}) ?? null",
            json!(css),
            json!(name)
        );
        self.expect(&expression, value).await
    }

    /// Waits until the first element says all of these words.
    pub(crate) async fn expect_words(&self, css: &str, words: &[&str]) -> Outcome {
        let missing = format!(
            "{}.filter(it => !document.querySelector({}).innerText.includes(it))",
            json!(words),
            json!(css)
        );
        self.expect(&missing, [(); 0]).await
    }

    /// What is saved is kept for the test instead of being written to a folder: `window.saved` has of each file its name,
    /// its text, its type, and as a picture its width and its height.
    pub(crate) async fn keep_what_is_saved(&self) -> Outcome {
        self.eval::<()>(
            "(() => {
               const [make, made] = [URL.createObjectURL, new Map()];
               URL.createObjectURL = blob => {
                 const place = make(blob);
                 made.set(place, blob);
                 return place;
               };
               window.saved = [];
               HTMLAnchorElement.prototype.click = async function () {
                 const blob = made.get(this.href);
                 const drawn = await createImageBitmap(blob).catch(() => ({width: 0, height: 0}));
                 window.saved.push([this.download, await blob.text(), blob.type, drawn.width, drawn.height]);
               };
             })()",
        )
        .await
    }

    /// The value of a JavaScript expression.
    pub(crate) async fn eval<T: DeserializeOwned>(&self, expression: &str) -> WebDriverResult<T> {
        self.driver.execute(format!("return {expression}"), Vec::new()).await?.convert()
    }

    /// The value that an asynchronous script hands to `done`.
    pub(crate) async fn run<T: DeserializeOwned>(&self, script: &str) -> WebDriverResult<T> {
        let script = format!("const done = arguments[0]; {script}");
        self.driver.execute_async(script, Vec::new()).await?.convert()
    }

    pub(crate) async fn find(&self, css: &str) -> WebDriverResult<WebElement> {
        self.driver.find(By::Css(css)).await
    }

    pub(crate) async fn click(&self, css: &str) -> Outcome {
        self.find(css).await?.click().await
    }

    /// An attribute of the first element; `None` when either is missing.
    pub(crate) async fn attribute(&self, css: &str, name: &str) -> WebDriverResult<Option<String>> {
        self.eval(&format!(
            "document.querySelector({})?.getAttribute({}) ?? null",
            json!(css),
            json!(name)
        ))
        .await
    }

    /// Presses keys, wherever the focus is.
    pub(crate) async fn press(&self, keys: impl Into<TypingData>) -> Outcome {
        self.driver.action_chain().send_keys(keys).perform().await
    }

    /// The day that is shown just now, after checking that all parts that tell one agree.
    pub(crate) async fn day(&self) -> WebDriverResult<String> {
        let [main, time, slider]: [String; 3] = self.eval(SHOWN_DAYS).await?;
        assert_eq!((&main, &main), (&time, &slider), "main, heading and slider tell one day");
        Ok(main)
    }

    /// Moves the slider to a day, as a drag does.
    pub(crate) async fn slide(&self, index: u32) -> Outcome {
        self.eval::<()>(&format!(
            "void (day.value = {index}, day.dispatchEvent(new Event('input', {{bubbles: true}})))"
        ))
        .await
    }

    pub(crate) async fn resize(&self, width: u32, height: u32) -> Outcome {
        if self.engine == Engine::Firefox {
            // The window has a frame around the page.
            self.driver.set_window_rect(0, 0, width, height).await?;
            let [w, h]: [u32; 2] = self.eval("[innerWidth, innerHeight]").await?;
            let whole = [width + width.saturating_sub(w), height + height.saturating_sub(h)];
            self.driver.set_window_rect(0, 0, whole[0], whole[1]).await?;
        } else {
            let metrics =
                json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": false});
            self.tools("Emulation.setDeviceMetricsOverride", metrics).await?;
        }
        self.expect("[innerWidth, innerHeight]", [width, height]).await
    }

    /// What the reader's system asks for. Chromium only.
    pub(crate) async fn media(&self, wishes: &[(&str, &str)]) -> Outcome {
        let wish = |(name, value): &(&str, &str)| json!({"name": name, "value": value});
        let features = json!({"features": wishes.iter().map(wish).collect::<Vec<_>>()});
        self.tools("Emulation.setEmulatedMedia", features).await.map(drop)
    }

    /// Chromium's own tools.
    pub(crate) async fn tools(&self, command: &str, arguments: Value) -> WebDriverResult<Value> {
        self.driver.cdp().send_raw(command, arguments).await
    }

    /// What the browser has traced since it was asked last, where it traces its work: events as its own tools have
    /// them, in no order.
    pub(crate) async fn trace(&self) -> WebDriverResult<Vec<Value>> {
        let mut events = Vec::new();
        loop {
            // The driver gives its log in parts, and after the last an empty one.
            let part = self.driver.get_log("performance").await?;
            if part.is_empty() {
                return Ok(events);
            }
            for entry in part {
                let mut entry: Value = serde_json::from_str(&entry.message).expect("JSON");
                let message = &mut entry["message"];
                if message["method"] == "Tracing.dataCollected" {
                    events.push(message["params"].take());
                }
            }
        }
    }

    /// Asserts that the browser has complained of nothing and asked no other host.
    pub(crate) async fn assert_quiet(&self) -> Outcome {
        if self.engine == Engine::Chromium {
            let log = self.driver.browser_log().await?;
            assert!(log.is_empty(), "the console is not empty: {log:?}");
        }
        let requests: Vec<String> =
            self.eval("performance.getEntriesByType('resource').map(e => e.name)").await?;
        assert!(!requests.is_empty());
        let origin: String = self.eval("location.origin").await?;
        for request in requests {
            assert!(request.starts_with(&origin), "a request to {request}");
        }
        Ok(())
    }
}
