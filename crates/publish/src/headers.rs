//! What a server says with each file: one list, for the built-in server and for static hosts.

use anyhow::{Context as _, Result};
use axum::http::{HeaderName, HeaderValue};

/// Where the list lies in a built site, in the form that static hosts read (Netlify, Cloudflare Pages).
pub const FILE: &str = "_headers";

/// The content-security policy: its own files only, nothing inline but two style sheets and two scripts of
/// these hashes (base64 of SHA-256), nothing evaluated but WebAssembly.
pub fn policy([style, arriving]: [&str; 2], [offer, inline]: [&str; 2]) -> String {
    format!(
        "default-src 'none'; script-src 'self' 'sha256-{offer}' 'sha256-{inline}' 'wasm-unsafe-eval'; style-src 'sha256-{style}' 'sha256-{arriving}'; \
         img-src 'self' blob:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; \
         base-uri 'none'; form-action 'none'"
    )
}

/// The policy of a page that is one file: it asks for nothing, and has two style sheets and two scripts of these hashes:
/// the style of any such file and that of its map, the script which unpacks it and the one that was packed.
pub fn policy_of_one_file([style, own]: [&str; 2], [unpacking, unpacked]: [&str; 2]) -> String {
    format!(
        "default-src 'none'; script-src 'sha256-{unpacking}' 'sha256-{unpacked}' 'wasm-unsafe-eval'; \
         style-src 'sha256-{style}' 'sha256-{own}'; \
         img-src data: blob:; base-uri 'none'; form-action 'none'"
    )
}

/// The policy of the map in a frame: as [`policy`], with one script of its own text, and without a worker.
pub fn policy_of_a_frame(style: &str, inline: &str) -> String {
    format!(
        "default-src 'none'; script-src 'self' 'sha256-{inline}' 'wasm-unsafe-eval'; style-src 'sha256-{style}'; img-src 'self'; \
         connect-src 'self'; base-uri 'none'; form-action 'none'"
    )
}

/// The policy of the page on which readers open files of their own: as [`policy`], with one script of its own text. Nothing
/// that it reads can be sent anywhere else, by it or by its worker.
pub fn policy_of_opening([style, own]: [&str; 2], inline: &str) -> String {
    format!(
        "default-src 'none'; script-src 'self' 'sha256-{inline}' 'wasm-unsafe-eval'; style-src 'sha256-{style}' 'sha256-{own}'; \
         img-src 'self' blob:; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'"
    )
}

/// The policy of a worker that reads files: it loads the program that does, and no more.
pub const POLICY_OF_A_WORKER: &str =
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

/// The policy of the page of a day: a picture, and no script.
pub fn policy_of_a_day(style: &str) -> String {
    format!(
        "default-src 'none'; style-src 'sha256-{style}'; img-src 'self'; base-uri 'none'; form-action 'none'"
    )
}

/// The list for a site, with the policy of each of its folders that has a page.
///
/// No two rules for one file say the same header: hosts would join them. So policies stand with the pages
/// that they are of: a policy for all would forbid what only one page allows.
pub fn of_the_site(policies: &[(String, String)]) -> String {
    let mut list =
        "# A name under assets/ changes with its content; everything else is asked for anew. A sandboxed frame has no\n\
         # origin: what its page loads must be there for every one.\n\
         /*\n  \
           Cross-Origin-Opener-Policy: same-origin\n  \
           Referrer-Policy: no-referrer\n  \
           X-Content-Type-Options: nosniff\n\
         /assets/*\n  \
           Cache-Control: public, max-age=31536000, immutable\n  \
           Access-Control-Allow-Origin: *\n\
         /data/*\n  \
           Cache-Control: no-cache\n\
         /:file\n  \
           Cache-Control: no-cache\n"
            .to_owned();
    for (folder, policy) in policies {
        let policy = ["  Content-Security-Policy: ", policy, "\n"].concat();
        let anew = "  Cache-Control: no-cache\n";
        list.extend(["/", folder, "\n", anew, &policy]);
        if folder.ends_with('*') {
            continue;
        }
        // A file of the root has its rule for all files of the root already.
        let cache = if folder.is_empty() { "" } else { anew };
        list.extend(["/", folder, "index.html\n", cache, &policy]);
    }
    list
}

/// The rule of a worker, whose other headers are those of all files beside it.
pub fn of_a_worker(place: &str) -> String {
    format!("/{place}\n  Content-Security-Policy: {POLICY_OF_A_WORKER}\n")
}

/// Rules as they stand in the list.
#[derive(Clone, Debug, Default)]
pub struct Rules(Vec<(String, HeaderName, HeaderValue)>);

impl Rules {
    /// Reads a list.
    ///
    /// # Errors
    /// When a line is neither a path nor a header, or a header stands before any path.
    pub fn parse(list: &str) -> Result<Self> {
        let mut rules = Vec::new();
        let mut path = None;
        for line in list.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')) {
            if line.starts_with('/') {
                path = Some(line);
                continue;
            }
            let rule = line.trim().split_once(": ").zip(path);
            let ((name, value), path) =
                rule.with_context(|| format!("{FILE}: neither a path nor a header: {line}"))?;
            rules.push((path.to_owned(), name.parse()?, value.parse()?));
        }
        Ok(Self(rules))
    }

    /// What is said with the file at this path.
    pub fn of<'a>(
        &'a self,
        path: &'a str,
    ) -> impl Iterator<Item = (HeaderName, HeaderValue)> + use<'a> {
        let fits = move |rule: &str| match rule.split_once(['*', ':']) {
            Some((folder, "")) => path.starts_with(folder),
            // A placeholder: one name, and no folder but the one that is written after it.
            Some((folder, rest)) => {
                let after = rest.find('/').map_or("", |slash| &rest[slash..]);
                let name = path.strip_prefix(folder).and_then(|it| it.strip_suffix(after));
                name.is_some_and(|name| !name.is_empty() && !name.contains('/'))
            }
            None => path == rule,
        };
        let rules = self.0.iter().filter(move |(rule, ..)| fits(rule));
        rules.map(|(_, name, value)| (name.clone(), value.clone()))
    }
}
