//! The built-in server: what it sends, what it refuses, and that it loses nothing under load.
//!
//! Spoken to in bytes, as a client with manners would never send what is refused here.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Read as _, Write as _};
use std::net::{IpAddr, SocketAddr, TcpStream};
use std::path::PathBuf;
use std::sync::LazyLock;
use std::thread;

use publish::Site;
use publish::headers;
use publish::serve::Server;

/// A site of every kind of file, beside a file that nobody may read.
static SITE: LazyLock<(SocketAddr, PathBuf)> = LazyLock::new(|| {
    let folder = std::env::temp_dir().join(format!("server-test-{}", std::process::id()));
    let mut site = Site::default();
    site.add("index.html", page());
    site.add("data/README.md", "About the data. ".repeat(200));
    site.add("data/a b.json", "{}");
    let policy =
        headers::policy(["style", "arriving"], ["offer", "first"]) + "; frame-ancestors 'none'";
    site.add(headers::FILE, headers::of_the_site(&[(String::new(), policy)]));
    site.add_asset("page.wasm", vec![0; 5_000]);
    let dist = folder.join("dist");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("secret.txt"), "secret").unwrap();
    site.write(&dist).unwrap();
    let listener = Server::bind(0).unwrap();
    let address = listener.local_addr().unwrap();
    let served = dist.clone();
    thread::spawn(move || Server::run(listener, &served));
    (address, dist)
});

fn page() -> String {
    (0..4_000).map(|i| ["<p>", &i.to_string(), "</p>\n"].concat()).collect()
}

/// An answer: its status, its headers in small letters, its body.
struct Answer {
    status: u16,
    headers: BTreeMap<String, String>,
    body: Vec<u8>,
}

/// Sends a request as it is written; lines end with CR and LF, and the connection closes after it.
fn ask(request: &str, more: &[&str]) -> Answer {
    let mut stream = TcpStream::connect(SITE.0).unwrap();
    let lines = [&[request, "host: test", "connection: close"], more].concat();
    // In one piece: a server that refuses the first line closes before a second piece is written.
    stream.write_all((lines.join("\r\n") + "\r\n\r\n").as_bytes()).unwrap();
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).unwrap();
    let end = bytes.windows(4).position(|it| it == b"\r\n\r\n").expect("a head");
    let head = std::str::from_utf8(&bytes[..end]).unwrap();
    let mut lines = head.lines();
    let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
    let headers = lines.filter_map(|line| line.split_once(": "));
    let headers = headers.map(|(name, value)| (name.to_lowercase(), value.to_owned())).collect();
    Answer { status, headers, body: bytes[end + 4..].to_vec() }
}

fn get(path: &str, more: &[&str]) -> Answer {
    ask(&format!("GET {path} HTTP/1.1"), more)
}

fn asset() -> String {
    let file = fs::read_dir(SITE.1.join("assets")).unwrap().flatten();
    let name = file.map(|it| it.file_name().into_string().unwrap()).find(|it| it.ends_with("wasm"));
    format!("/assets/{}", name.unwrap())
}

#[test]
fn it_listens_on_this_machine_only() {
    assert_eq!(SITE.0.ip(), IpAddr::from([127, 0, 0, 1]));
}

#[test]
fn every_file_comes_with_its_headers() {
    let page = get("/", &[]);
    assert_eq!((page.status, page.headers["content-type"].as_str()), (200, "text/html"));
    assert_eq!(page.body, self::page().into_bytes());
    let policy = &page.headers["content-security-policy"];
    for part in [
        "default-src 'none'",
        "script-src 'self' 'sha256-offer' 'sha256-first' 'wasm-unsafe-eval'",
        "frame-ancestors 'none'",
    ] {
        assert!(policy.contains(part), "{policy}");
    }
    assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"), "{policy}");
    assert_eq!(page.headers["x-content-type-options"], "nosniff");
    assert_eq!(page.headers["referrer-policy"], "no-referrer");
    assert_eq!(page.headers["cache-control"], "no-cache");
    assert_eq!(page.headers["vary"], "Accept-Encoding");
    let program = get(&asset(), &[]);
    assert_eq!(
        program.headers["content-type"], "application/wasm",
        "or no browser would stream it"
    );
    assert_eq!(program.headers["cache-control"], "public, max-age=31536000, immutable");
    assert_eq!(get("/data/README.md", &[]).headers["cache-control"], "no-cache");
}

#[test]
fn it_compresses_for_those_who_ask() {
    let plain = get("/", &[]).body.len();
    for (asked, sent) in [
        ("br, gzip", Some("br")),
        ("gzip", Some("gzip")),
        ("gzip;q=1.0, br;q=0.5", Some("gzip")),
        ("br;q=0, gzip", Some("gzip")),
        ("identity", None),
        ("zstd", None),
    ] {
        let answer = get("/", &[&format!("accept-encoding: {asked}")]);
        let encoding = answer.headers.get("content-encoding").map(String::as_str);
        assert_eq!((answer.status, encoding), (200, sent), "{asked}");
        assert_eq!(answer.body.len() < plain, sent.is_some(), "{asked}");
        assert_eq!(answer.headers["content-type"], "text/html", "{asked}");
    }
}

#[test]
fn it_sends_parts_of_a_file() {
    let whole = get("/data/README.md", &[]).body;
    for (range, part) in [("0-9", &whole[..10]), ("3190-", &whole[3190..]), ("-5", &whole[3195..])]
    {
        let answer = get("/data/README.md", &[&format!("range: bytes={range}")]);
        assert_eq!((answer.status, answer.body.as_slice()), (206, part), "{range}");
    }
    assert_eq!(get("/data/README.md", &["range: bytes=9000-"]).status, 416);
}

#[test]
fn it_sends_a_file_once() {
    for (known, condition) in [("etag", "if-none-match"), ("last-modified", "if-modified-since")] {
        let first = get("/", &[]);
        let again = get("/", &[&format!("{condition}: {}", first.headers[known])]);
        assert_eq!((again.status, again.body.len()), (304, 0), "{condition}");
        assert!(again.headers.contains_key("content-security-policy"));
    }
    assert_eq!(get("/", &["if-none-match: \"another\""]).status, 200);
}

#[test]
fn it_refuses_what_lies_outside_its_folder() {
    for path in [
        "/../secret.txt",
        "/data/../../secret.txt",
        "/..%2fsecret.txt",
        "/%2e%2e/secret.txt",
        "/%2e%2e%2fsecret.txt",
        "/data/..%5c..%5csecret.txt",
        "//secret.txt",
        "/./../secret.txt",
        "/%00/../../secret.txt",
        "/data/%c0%ae%c0%ae/%c0%ae%c0%ae/secret.txt",
        "/C:/secret.txt",
        "/nothing",
        "/data/",
    ] {
        let answer = get(path, &[]);
        assert!((400..500).contains(&answer.status), "{path}: {}", answer.status);
        assert!(!answer.body.windows(6).any(|it| it == b"secret"), "{path}");
        let kept = answer.headers.get("cache-control").map(String::as_str);
        assert!(answer.status == 400 || kept == Some("no-store"), "{path}: {kept:?}");
    }
    assert_eq!(get("/data/a%20b.json", &[]).body, b"{}", "a name with a space is a name");
}

#[test]
fn it_only_reads() {
    for method in ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "BREW"] {
        let answer = ask(&format!("{method} / HTTP/1.1"), &["content-length: 0"]);
        assert_eq!(answer.status, 405, "{method}");
        assert_eq!(answer.headers["allow"], "GET,HEAD", "{method}");
    }
    let head = ask("HEAD / HTTP/1.1", &[]);
    assert_eq!((head.status, head.body.len()), (200, 0));
    assert_eq!(head.headers["content-length"], page().len().to_string());
    assert_eq!(ask("rubbish", &[]).status, 400);
}

#[test]
fn thousands_of_requests_at_once_get_their_own_answers() {
    let asset = asset();
    let expected = [
        ("/".to_owned(), 200, page().into_bytes()),
        ("/data/README.md".to_owned(), 200, "About the data. ".repeat(200).into_bytes()),
        ("/data/a%20b.json".to_owned(), 200, b"{}".to_vec()),
        (asset, 200, vec![0; 5_000]),
        ("/missing".to_owned(), 404, Vec::new()),
    ];
    let one = |i: usize| {
        let (path, status, body) = &expected[i % expected.len()];
        let answer = get(path, &[]);
        assert_eq!((answer.status, &answer.body), (*status, body), "{path}, request {i}");
    };
    thread::scope(|scope| {
        let worker = |from: usize| scope.spawn(move || (0..50).for_each(|i| one(from * 50 + i)));
        let workers: Vec<_> = (0..80).map(worker).collect();
        for worker in workers {
            worker.join().expect("every request gets its answer");
        }
    });
}

/// A port that is taken gives way to the next one.
#[test]
fn the_next_port_is_taken_when_one_is_not_free() {
    let first = Server::bind(0).unwrap();
    let port = first.local_addr().unwrap().port();
    let second = Server::bind(port).unwrap();
    assert!(second.local_addr().unwrap().port() > port);
}

/// A build in another terminal replaces the site while it is served: its own policy must come with it.
#[test]
fn a_new_build_is_served_with_its_own_headers() {
    let folder = std::env::temp_dir().join(format!("served-anew-{}", std::process::id()));
    let site = |policy: &str| {
        let mut site = Site::default();
        site.add("index.html", policy.to_owned());
        site.add(headers::FILE, format!("/\n  Content-Security-Policy: {policy}\n"));
        site.write_plain(&folder).unwrap();
    };
    site("default-src 'none'");
    let listener = Server::bind(0).unwrap();
    let address = listener.local_addr().unwrap();
    let served = folder.clone();
    thread::spawn(move || Server::run(listener, &served));
    let policy = || {
        let mut stream = TcpStream::connect(address).unwrap();
        stream.write_all(b"GET / HTTP/1.1\r\nhost: test\r\nconnection: close\r\n\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        let [head, body] = [answer.split("\r\n\r\n").next(), answer.split("\r\n\r\n").nth(1)];
        let said =
            head.unwrap().lines().find_map(|it| it.strip_prefix("content-security-policy: "));
        assert_eq!(said, body, "the page and its policy are of one build");
        body.unwrap().to_owned()
    };
    assert_eq!(policy(), "default-src 'none'");
    site("default-src 'self'");
    assert_eq!(policy(), "default-src 'self'");
    fs::remove_dir_all(&folder).unwrap();
}
