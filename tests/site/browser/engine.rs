//! The browsers that the tests drive.

use std::io::{BufRead as _, BufReader};
use std::os::unix::process::CommandExt as _;
use std::process::{Child, Command, Stdio};
use std::sync::{LazyLock, Mutex};
use std::thread;
use std::time::Duration;

use serde_json::json;
use thirtyfour::LoggingPrefsLogLevel;
use thirtyfour::prelude::*;

/// How long the driver, the browser and their answers may take: far longer than they do, as the machine may be
/// doing other work. A test gives up before.
const LONG: Duration = Duration::from_secs(600);

/// The browser that the tests drive.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Engine {
    Chromium,
    Firefox,
}

impl Engine {
    /// Chromium, or what the variable `BROWSER` names.
    pub(crate) fn chosen() -> Self {
        match std::env::var("BROWSER").as_deref() {
            Ok("firefox") => Self::Firefox,
            _ => Self::Chromium,
        }
    }
}

/// A browser that answers, with its driver.
pub(crate) struct Browser {
    pub engine: Engine,
    pub driver: WebDriver,
    /// Whether it keeps a trace, which makes it no browser for the next test.
    traced: bool,
    _process: Driver,
}

/// A driver's process and what it has started, ended when its input ends: with this value, or with the
/// test program whatever becomes of it.
struct Driver(Child);

impl Drop for Driver {
    fn drop(&mut self) {
        drop(self.0.stdin.take());
        let _ = self.0.wait();
    }
}

/// One runtime for all tests, as a browser outlives the test that started it.
pub(crate) static RUNTIME: LazyLock<tokio::runtime::Runtime> =
    LazyLock::new(|| tokio::runtime::Runtime::new().expect("a runtime"));

/// A browser takes longer to start than most tests take, so it is kept for the next.
static IDLE: Mutex<Vec<Browser>> = Mutex::new(Vec::new());

impl Browser {
    /// One that a test before has left, or a new one.
    pub(crate) async fn take() -> Self {
        let idle = IDLE.lock().ok().and_then(|mut idle| idle.pop());
        match idle {
            Some(browser) => browser,
            None => Self::start().await,
        }
    }

    pub(crate) async fn start() -> Self {
        let engine = Engine::chosen();
        let capabilities: Capabilities = match engine {
            Engine::Chromium => chromium().expect("capabilities").into(),
            Engine::Firefox => firefox().expect("capabilities").into(),
        };
        let browser = Self::with(engine, capabilities).await;
        if engine == Engine::Firefox {
            open_narrow_window(&browser.driver).await.expect("a second window");
        }
        browser
    }

    /// A Chromium that traces its own work in these categories, from its start on.
    pub(crate) async fn traced(categories: &str) -> Self {
        let capabilities = traced_chromium(categories).expect("capabilities");
        Self { traced: true, ..Self::with(Engine::Chromium, capabilities.into()).await }
    }

    async fn with(engine: Engine, capabilities: Capabilities) -> Self {
        let (process, port) = start_driver(engine);
        let builder = WebDriver::builder(format!("http://127.0.0.1:{port}"), capabilities);
        let driver = builder.request_timeout(LONG).await.expect("the browser starts");
        driver.set_script_timeout(LONG).await.expect("a timeout");
        Self { engine, driver, traced: false, _process: process }
    }

    /// Leaves it to the next test as if it were new, or closes it.
    pub(crate) async fn leave(self) -> WebDriverResult<()> {
        if self.traced {
            return self.driver.clone().quit().await;
        }
        self.driver.goto("about:blank").await?;
        if self.engine == Engine::Chromium {
            let tools = self.driver.cdp();
            tools.send_raw("Emulation.setEmulatedMedia", json!({"features": []})).await?;
            let touch = json!({"enabled": false});
            tools.send_raw("Emulation.setTouchEmulationEnabled", touch).await?;
            tools.send_raw("Emulation.setTimezoneOverride", json!({"timezoneId": ""})).await?;
            self.driver.browser_log().await?;
        }
        if let Ok(mut idle) = IDLE.lock() {
            idle.push(self);
        }
        Ok(())
    }
}

/// Firefox makes its own windows no narrower than 500 px, but not those that a page opens.
async fn open_narrow_window(driver: &WebDriver) -> WebDriverResult<()> {
    driver.execute("window.open('about:blank', '', 'popup')", Vec::new()).await?;
    let windows = driver.windows().await?;
    let opened = windows.last().expect("a window was opened");
    driver.switch_to_window(opened.clone()).await
}

/// Starts the driver on a free port, which it tells.
fn start_driver(engine: Engine) -> (Driver, u16) {
    let (program, told) = match engine {
        Engine::Chromium => ("chromedriver".into(), "started successfully on port "),
        Engine::Firefox => {
            (xtask::setup::geckodriver().expect("a checkout"), "Listening on 127.0.0.1:")
        }
    };
    // The driver gets a group of processes of its own, so that no browser is left behind.
    let mut child = Command::new("sh")
        .args(["-c", "\"$0\" --port=0 & cat > /dev/null; kill 0"])
        .arg(program)
        .env("TZ", "UTC")
        .process_group(0)
        .stdin(Stdio::piped())
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
        // Through a pipe, so that the browser ends with its driver.
        "--remote-debugging-pipe",
        "--no-sandbox",
        "--disable-gpu",
        "--enable-unsafe-swiftshader",
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
    capabilities.add_experimental_option("browserStartupTimeout", 600_000)?;
    capabilities.set_browser_log_level(LoggingPrefsLogLevel::All)?;
    Ok(capabilities)
}

/// The driver keeps the trace in its log of performance, and nothing else there.
fn traced_chromium(
    categories: &str,
) -> WebDriverResult<thirtyfour::common::capabilities::chrome::ChromeCapabilities> {
    let mut capabilities = chromium()?;
    capabilities.set_logging_prefs("performance", LoggingPrefsLogLevel::All)?;
    let wanted =
        json!({"traceCategories": categories, "enableNetwork": false, "enablePage": false});
    capabilities.add_experimental_option("perfLoggingPrefs", wanted)?;
    Ok(capabilities)
}
