//! axe-core, put into the page and asked. The script is not ours to keep in the tree:
//! `scripts/axe` fetches it by version and checksum, and `LUTRIN_AXE` says where it lies.

use std::fmt;

use fantoccini::Client;
use serde_json::{Value, json};

/// Something that keeps a person from using the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// axe's name for the rule, as `color-contrast`.
    pub rule: String,
    /// How bad: minor, moderate, serious, critical.
    pub impact: String,
    /// What the rule asks.
    pub help: String,
    /// Where it is broken: a selector and what to mend.
    pub places: Vec<String>,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "- {} ({}): {}", self.rule, self.impact, self.help)?;
        self.places
            .iter()
            .try_for_each(|place| writeln!(f, "    {place}"))
    }
}

/// WCAG 2.0 to 2.2 at levels A and AA, and text at 7:1. axe leaves the last two rules out
/// unless they are named.
const ASK: &str = "
    const done = arguments[arguments.length - 1];
    axe.run(document, {
        runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'] },
        rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
        resultTypes: ['violations'],
    }).then((found) => done({ violations: found.violations }), (error) => done({ error: String(error) }));
";

/// Runs axe-core on the page that the browser shows.
pub(super) async fn run(client: &Client) -> Vec<Violation> {
    let there = client.execute("return typeof axe === 'object'", Vec::new()).await;
    if there.unwrap_or_default() != Value::Bool(true) {
        let path =
            std::env::var("LUTRIN_AXE").expect("LUTRIN_AXE names axe-core's script, as ./test sets it");
        let script =
            std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("could not read {path}: {error}"));
        // A function's own text would keep `axe` to itself; through `window` it stays.
        let injected = client
            .execute(&format!("{script}\n;window.axe = axe;"), Vec::new())
            .await;
        injected.unwrap_or_else(|error| panic!("axe-core could not be put into the page: {error}"));
    }
    let answer = client
        .execute_async(ASK, Vec::new())
        .await
        .expect("axe-core answers");
    let found = answer.get("violations").and_then(Value::as_array);
    let found = found.unwrap_or_else(|| panic!("axe-core failed: {answer}"));
    found.iter().map(violation).collect()
}

fn violation(found: &Value) -> Violation {
    let word = |value: &Value, key: &str| value[key].as_str().unwrap_or_default().to_owned();
    let nodes = found["nodes"].as_array().cloned().unwrap_or_default();
    let place = |node: &Value| {
        let targets = json!(node["target"]).to_string();
        format!("{targets} {}", word(node, "failureSummary").replace('\n', " "))
    };
    Violation {
        rule: word(found, "id"),
        impact: word(found, "impact"),
        help: word(found, "help"),
        places: nodes.iter().map(place).collect(),
    }
}
