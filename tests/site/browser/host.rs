//! A host of a test's own, on an address of its own, that can be changed and taken away.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::header;
use axum::middleware::{Next, from_fn};
use axum::response::Response;
use day_atlas::reading::Parts;
use publish::map::Map;
use publish::paths::Paths;
use publish::serve::{Server, router};
use publish::{Build, Programs, Site};
use tokio::net::TcpListener;
use tokio::runtime::Runtime;
use tokio::sync::watch;
use tower::{ServiceExt as _, service_fn};

/// Serves until it is dropped; then nothing answers at its address.
pub(crate) struct Host {
    pub address: String,
    answers: Arc<Mutex<Router>>,
    runtime: Option<Runtime>,
}

impl Host {
    pub(crate) fn start(site: Router) -> Self {
        let answers = Arc::new(Mutex::new(site));
        let current = Arc::clone(&answers);
        let answer = service_fn(move |request: Request| {
            let router = current.lock().expect("no test has failed here").clone();
            router.oneshot(request)
        });
        let listener = Server::bind(0).expect("a free port");
        let address = format!("http://{}/", listener.local_addr().expect("an address"));
        let runtime = Runtime::new().expect("a runtime");
        runtime.spawn(async {
            let listener = TcpListener::from_std(listener).expect("a listener");
            axum::serve(listener, Router::new().fallback_service(answer)).await
        });
        Self { address, answers, runtime: Some(runtime) }
    }

    /// Puts another site in the place of this one, at once.
    pub(crate) fn replace(&self, site: Router) {
        *self.answers.lock().expect("no test has failed here") = site;
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

/// The built site.
pub(crate) fn built() -> Router {
    of_folder(&crate::paths().dist)
}

/// Builds the site of some data with the programs of the page, and gives its folder.
pub(crate) fn site_of(data: &Path, name: &str, change: impl FnOnce(&mut Parts)) -> PathBuf {
    let paths = Paths { data: data.to_owned(), ..crate::paths() };
    let (mut parts, _) = publish::contents(data).expect("the folder has no fault");
    change(&mut parts);
    let programs = Programs::compiled(&paths).expect("the compiled programs");
    let build =
        Build { paths: &paths, parts: &parts, files: None, programs: &programs, address: None };
    written(&paths, &build.assemble().expect("a site"), name)
}

/// Builds the site of files of anybody's, as [`site_of`] does that of a folder.
pub(crate) fn site_of_files(files: Vec<PathBuf>, name: &str) -> PathBuf {
    let map = Map::of(files);
    let (parts, files) = map.parts().expect("a map").expect("it is of files");
    let paths = crate::paths();
    let programs = Programs::compiled(&paths).expect("the compiled programs");
    let files = Some(files.as_slice());
    let build = Build { paths: &paths, parts: &parts, files, programs: &programs, address: None };
    written(&paths, &build.assemble().expect("a site"), name)
}

/// Writes a site beside those of other tests.
fn written(paths: &Paths, site: &Site, name: &str) -> PathBuf {
    let folder = paths.root.join("target/tests").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(folder.parent().expect("a parent")).expect("a folder");
    site.write_plain(&folder).expect("the site is written");
    folder
}

pub(crate) fn of_folder(folder: &Path) -> Router {
    router(folder).expect("a built site")
}

/// A gate that the test opens.
#[derive(Clone)]
pub(crate) struct Gate(watch::Sender<bool>);

impl Gate {
    pub(crate) fn closed() -> Self {
        Self(watch::Sender::new(false))
    }

    pub(crate) fn open(&self) {
        self.0.send_replace(true);
    }

    async fn passed(&self) {
        // Cannot fail: this very value holds a sender.
        let _ = self.0.subscribe().wait_for(|open| *open).await;
    }
}

/// A site whose WebAssembly comes only when a gate is open.
pub(crate) fn behind(gate: &Gate, site: Router) -> Router {
    let gate = gate.clone();
    site.layer(from_fn(move |request: Request, next: Next| {
        let gate = gate.clone();
        async move {
            if request.uri().path().ends_with("wasm") {
                gate.passed().await;
            }
            next.run(request).await
        }
    }))
}

/// A site that answers otherwise for names of this ending.
pub(crate) fn with(
    site: Router,
    ending: &'static str,
    other: impl Fn(Response) -> Response + Clone + Send + Sync + 'static,
) -> Router {
    site.layer(from_fn(move |request: Request, next: Next| {
        let other = other.clone();
        async move {
            let meant = request.uri().path().ends_with(ending);
            let answer = next.run(request).await;
            if meant { other(answer) } else { answer }
        }
    }))
}

/// The built site for a browser that unpacks nothing.
pub(crate) fn plain() -> Router {
    built().layer(from_fn(|mut request: Request, next: Next| {
        request.headers_mut().remove(header::ACCEPT_ENCODING);
        next.run(request)
    }))
}

/// An answer with another text.
pub(crate) fn edited(answer: Response, edit: fn(&str) -> String) -> Response {
    let (mut parts, body) = answer.into_parts();
    parts.headers.remove(header::CONTENT_LENGTH);
    let edited = async move {
        let bytes = to_bytes(body, usize::MAX).await.expect("the whole answer");
        Ok::<_, std::convert::Infallible>(edit(std::str::from_utf8(&bytes).expect("text")))
    };
    Response::from_parts(parts, Body::from_stream(futures::stream::once(edited)))
}
