//! A page in a browser, driven as a reader would: Chromium, or Firefox with `BROWSER=firefox`.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::LazyLock;
use std::thread;

use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use thirtyfour::LoggingPrefsLogLevel;
use thirtyfour::prelude::*;
use xtask::build::Paths;
use xtask::serve::Server;

pub(crate) type Outcome = WebDriverResult<()>;

/// The browser that the tests drive.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Engine {
    Chromium,
    Firefox,
}

impl Engine {
    /// Chromium, or what the variable `BROWSER` names.
    fn chosen() -> Self {
        match std::env::var("BROWSER").as_deref() {
            Ok("firefox") => Self::Firefox,
            _ => Self::Chromium,
        }
    }
}

/// The sizes at which everything must be right: width and height in CSS pixels.
pub(crate) const DESKTOP: (u32, u32) = (1440, 900);
pub(crate) const TABLET: (u32, u32) = (768, 1024);
pub(crate) const PHONE: (u32, u32) = (390, 844);
pub(crate) const SMALL: (u32, u32) = (320, 640);

/// The built site, served for the life of the test program.
static SITE: LazyLock<String> = LazyLock::new(|| {
    let dist = Paths::of_this_checkout().dist;
    assert!(dist.join("index.html").exists(), "build the page first: cargo xtask build");
    let listener = Server::bind(0).expect("a free port");
    let address = listener.local_addr().expect("an address");
    thread::spawn(move || Server::run(listener, &dist));
    format!("http://{address}/")
});

/// A browser's driver, ended with the test.
struct Driver(Child);

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

pub(crate) struct Page {
    pub driver: WebDriver,
    engine: Engine,
}

/// Opens the page at a size and runs the test; the browser is closed whatever becomes of it.
pub(crate) fn at<F>(size: (u32, u32), fragment: &str, test: impl FnOnce(Page) -> F)
where
    F: Future<Output = Outcome>,
{
    in_zone("UTC", size, fragment, test);
}

/// As [`at`], but only where the browser can be asked through Chromium's own tools.
pub(crate) fn in_chromium<F>(size: (u32, u32), fragment: &str, test: impl FnOnce(Page) -> F)
where
    F: Future<Output = Outcome>,
{
    if Engine::chosen() == Engine::Chromium {
        at(size, fragment, test);
    }
}

/// As [`at`], with the computer's clock in a time zone.
pub(crate) fn in_zone<F>(
    zone: &str,
    (width, height): (u32, u32),
    fragment: &str,
    test: impl FnOnce(Page) -> F,
) where
    F: Future<Output = Outcome>,
{
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let engine = Engine::chosen();
        let (_driver, port) = start_driver(engine, zone);
        let address = format!("http://127.0.0.1:{port}");
        let driver = match engine {
            Engine::Chromium => WebDriver::new(address, chromium().expect("capabilities")).await,
            Engine::Firefox => WebDriver::new(address, firefox().expect("capabilities")).await,
        };
        let driver = driver.expect("the browser starts");
        let outcome = driver.run_and_quit(|driver| async {
            let page = Page { driver, engine };
            if engine == Engine::Firefox {
                page.open_narrow_window().await?;
            }
            page.resize(width, height).await?;
            page.open(fragment).await?;
            test(page).await
        });
        if let Err(error) = outcome.await {
            panic!("{error:?}");
        }
    });
}

/// Starts the driver on a free port, which it tells.
fn start_driver(engine: Engine, zone: &str) -> (Driver, u16) {
    let (program, told) = match engine {
        Engine::Chromium => ("chromedriver".into(), "started successfully on port "),
        Engine::Firefox => (xtask::setup::geckodriver(), "Listening on 127.0.0.1:"),
    };
    let mut child = Command::new(program)
        .arg("--port=0")
        .env("TZ", zone)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the browser's driver is installed: cargo xtask test does it");
    let mut lines = BufReader::new(child.stdout.take().expect("its output")).lines();
    let port = lines
        .by_ref()
        .map_while(Result::ok)
        .find_map(|line| line.split_once(told)?.1.trim_end_matches('.').parse().ok())
        .expect("the driver tells its port");
    // Its later words go nowhere, but the pipe must stay open.
    thread::spawn(move || lines.for_each(drop));
    (Driver(child), port)
}

fn firefox() -> WebDriverResult<thirtyfour::common::capabilities::firefox::FirefoxCapabilities> {
    let mut capabilities = DesiredCapabilities::firefox();
    capabilities.set_headless()?;
    if let Some(binary) = xtask::setup::firefox() {
        capabilities.set_firefox_binary(&binary)?;
    }
    let mut preferences = thirtyfour::common::capabilities::firefox::FirefoxPreferences::new();
    preferences.set("dom.disable_open_during_load", false)?;
    capabilities.set_preferences(preferences)?;
    Ok(capabilities)
}

fn chromium() -> WebDriverResult<thirtyfour::common::capabilities::chrome::ChromeCapabilities> {
    let mut capabilities = DesiredCapabilities::chrome();
    for argument in [
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        // Any other host than ours is not found, so that a request to one shows as an error.
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ] {
        capabilities.add_arg(argument)?;
    }
    capabilities.set_browser_log_level(LoggingPrefsLogLevel::All)?;
    Ok(capabilities)
}

impl Page {
    /// Opens the page with this fragment and waits until it answers.
    pub(crate) async fn open(&self, fragment: &str) -> Outcome {
        // Another address first: a fragment alone would not load the page anew.
        self.driver.goto("about:blank").await?;
        self.driver.goto(format!("{}{fragment}", *SITE)).await?;
        self.until("document.documentElement.dataset.ready === 'true'").await
    }

    /// Waits until a JavaScript expression holds, looking once a frame.
    pub(crate) async fn until(&self, expression: &str) -> Outcome {
        let script = format!(
            "const done = arguments[0];
             const look = () => ({expression}) ? done(true) : requestAnimationFrame(look);
             look();"
        );
        self.driver.execute_async(script, Vec::new()).await.map(drop)
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

    /// The shown day: as the page states it, after checking that its parts agree.
    pub(crate) async fn day(&self) -> WebDriverResult<String> {
        let [main, time, slider]: [String; 3] = self
            .eval(
                "[document.querySelector('main').dataset.day,
                  document.querySelector('h2 time').dateTime,
                  new Date(Date.UTC(1992, 0, 1 + day.valueAsNumber)).toISOString().slice(0, 10)]",
            )
            .await?;
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

    /// Firefox makes its own windows no narrower than 500 px, but not those that a page opens.
    async fn open_narrow_window(&self) -> Outcome {
        self.eval::<()>("void window.open('about:blank', '', 'popup')").await?;
        let windows = self.driver.windows().await?;
        let opened = windows.last().expect("a window was opened");
        self.driver.switch_to_window(opened.clone()).await
    }

    pub(crate) async fn resize(&self, width: u32, height: u32) -> Outcome {
        if self.engine == Engine::Firefox {
            // The window has a frame around the page.
            self.driver.set_window_rect(0, 0, width, height).await?;
            let [w, h]: [u32; 2] = self.eval("[innerWidth, innerHeight]").await?;
            return self
                .driver
                .set_window_rect(
                    0,
                    0,
                    width + width.saturating_sub(w),
                    height + height.saturating_sub(h),
                )
                .await;
        }
        let metrics =
            json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": false});
        self.tools("Emulation.setDeviceMetricsOverride", metrics).await.map(drop)
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

    /// Asserts that the browser has complained of nothing and asked no other host.
    pub(crate) async fn assert_quiet(&self) -> Outcome {
        if self.engine == Engine::Chromium {
            let log = self.driver.browser_log().await?;
            assert!(log.is_empty(), "the console is not empty: {log:?}");
        }
        let requests: Vec<String> =
            self.eval("performance.getEntriesByType('resource').map(e => e.name)").await?;
        assert!(!requests.is_empty());
        for request in requests {
            assert!(request.starts_with(&*SITE), "a request to {request}");
        }
        Ok(())
    }
}
