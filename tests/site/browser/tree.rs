//! What assistive technology reads: the accessibility tree of three states.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::fs;

use serde::Deserialize;
use serde_json::{Value, json};

use super::page::{DESKTOP, in_chromium};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Node {
    #[serde(rename = "nodeId")]
    id: String,
    ignored: bool,
    role: Option<Told>,
    name: Option<Told>,
    value: Option<Told>,
    #[serde(default)]
    properties: Vec<Property>,
    #[serde(default)]
    child_ids: Vec<String>,
}

#[derive(Deserialize)]
struct Told {
    #[serde(default)]
    value: Value,
}

#[derive(Deserialize)]
struct Property {
    name: String,
    value: Told,
}

const STATES: [&str; 7] =
    ["pressed", "checked", "disabled", "expanded", "selected", "invalid", "level"];

impl Node {
    fn text(told: Option<&Told>) -> String {
        match told.map(|told| &told.value) {
            Some(Value::String(text)) => text.clone(),
            Some(Value::Null) | None => String::new(),
            Some(other) => other.to_string(),
        }
    }

    /// Role, name, value and state in a line; `None` for what only structures.
    fn line(&self) -> Option<String> {
        let role = Self::text(self.role.as_ref());
        let name = Self::text(self.name.as_ref());
        let silent = matches!(role.as_str(), "InlineTextBox" | "none" | "LineBreak");
        if self.ignored || silent || (role == "generic" && name.is_empty()) {
            return None;
        }
        let mut line = role;
        let value = Self::text(self.value.as_ref());
        for text in [name, value] {
            if !text.is_empty() {
                write!(line, " {text:?}").ok()?;
            }
        }
        for property in self.properties.iter().filter(|it| STATES.contains(&it.name.as_str())) {
            let value = Self::text(Some(&property.value));
            if value != "false" {
                write!(line, " {}={value}", property.name).ok()?;
            }
        }
        Some(line)
    }
}

fn write_tree(nodes: &HashMap<String, Node>, id: &str, depth: usize, out: &mut String) {
    let Some(node) = nodes.get(id) else { return };
    let line = node.line();
    let deeper = depth + usize::from(line.is_some());
    if let Some(line) = line {
        writeln!(out, "{}{line}", "  ".repeat(depth)).expect("a text grows");
    }
    // What a browser draws inside its own field is another thing in each version.
    if Node::text(node.role.as_ref()) == "Date" {
        return;
    }
    for child in &node.child_ids {
        write_tree(nodes, child, deeper, out);
    }
}

#[test]
fn three_states_read_as_agreed() {
    for (name, fragment) in [
        ("opening", ""),
        ("lachin-18-may", "#date=1992-05-18&area=lachin&view=ground"),
        ("compared", "#date=1992-12-31&compare=1992-01-01"),
    ] {
        in_chromium(DESKTOP, fragment, |page| async move {
            let told = page.tools("Accessibility.getFullAXTree", json!({})).await?;
            let nodes: Vec<Node> = serde_json::from_value(told["nodes"].clone()).expect("a tree");
            let main = nodes.iter().find(|node| Node::text(node.role.as_ref()) == "main");
            let main = main.expect("a main landmark").id.clone();
            let nodes = nodes.into_iter().map(|node| (node.id.clone(), node)).collect();
            let mut out = String::new();
            write_tree(&nodes, &main, 0, &mut out);
            golden(&format!("tree-{name}.txt"), &out);
            Ok(())
        });
    }
}

/// Holds a text against its golden file. `cargo xtask golden` writes the file instead.
fn golden(name: &str, text: &str) {
    let path = crate::paths().root.join("tests/golden").join(name);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&path, text).expect("the golden file can be written");
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    for (line, (was, is)) in (1..).zip(expected.lines().zip(text.lines())) {
        assert_eq!(was, is, "{name} line {line} (cargo xtask golden accepts the change)");
    }
    assert_eq!(expected.lines().count(), text.lines().count(), "{name} has another length");
}
