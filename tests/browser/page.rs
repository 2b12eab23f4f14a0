//! A page in Chromium, driven as a reader would.

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

/// Chromium's driver, ended with the test.
struct Driver(Child);

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

pub(crate) struct Page {
    pub driver: WebDriver,
}

/// Opens the page at a size and runs the test; the browser is closed whatever becomes of it.
pub(crate) fn at<F>((width, height): (u32, u32), fragment: &str, test: impl FnOnce(Page) -> F)
where
    F: Future<Output = Outcome>,
{
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let (_driver, port) = start_driver();
        let driver = WebDriver::new(
            format!("http://127.0.0.1:{port}"),
            capabilities().expect("capabilities"),
        )
        .await
        .expect("Chromium starts");
        let outcome = driver.run_and_quit(|driver| async {
            let page = Page { driver };
            page.resize(width, height).await?;
            page.open(fragment).await?;
            test(page).await
        });
        if let Err(error) = outcome.await {
            panic!("{error:?}");
        }
    });
}

fn start_driver() -> (Driver, u16) {
    let mut child = Command::new("chromedriver")
        .arg("--port=0")
        .stdout(Stdio::piped())
        .spawn()
        .expect("chromedriver is installed: cargo xtask test does it");
    let mut lines = BufReader::new(child.stdout.take().expect("its output")).lines();
    let port = lines
        .by_ref()
        .map_while(Result::ok)
        .find_map(|line| {
            line.split_once("started successfully on port ")?.1.trim_end_matches('.').parse().ok()
        })
        .expect("chromedriver tells its port");
    // Its later words go nowhere, but the pipe must stay open.
    thread::spawn(move || lines.for_each(drop));
    (Driver(child), port)
}

fn capabilities() -> WebDriverResult<thirtyfour::common::capabilities::chrome::ChromeCapabilities> {
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

    pub(crate) async fn resize(&self, width: u32, height: u32) -> Outcome {
        let metrics =
            json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": false});
        self.tools("Emulation.setDeviceMetricsOverride", metrics).await
    }

    pub(crate) async fn media(&self, feature: &str, value: &str) -> Outcome {
        let features = json!({"features": [{"name": feature, "value": value}]});
        self.tools("Emulation.setEmulatedMedia", features).await
    }

    async fn tools(&self, command: &str, arguments: Value) -> Outcome {
        self.driver.cdp().send_raw(command, arguments).await.map(drop)
    }

    /// Asserts that the browser has complained of nothing and asked no other host.
    pub(crate) async fn assert_quiet(&self) -> Outcome {
        let log = self.driver.browser_log().await?;
        assert!(log.is_empty(), "the console is not empty: {log:?}");
        let requests: Vec<String> =
            self.eval("performance.getEntriesByType('resource').map(e => e.name)").await?;
        assert!(!requests.is_empty());
        for request in requests {
            assert!(request.starts_with(&*SITE), "a request to {request}");
        }
        Ok(())
    }
}
