//! The address of a view: everything that says where one is stands in the query, so that back works and links can point.

use web_sys::window;

/// What the work place shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Place {
    /// The editor and its scenario.
    #[default]
    Code,
    /// One block.
    Block(u64),
    /// Accounts, contracts and versions.
    Chain,
}

/// What the inspector shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tab {
    #[default]
    Methods,
    State,
    Receipt,
    Plot,
}

impl Tab {
    pub const ALL: [Tab; 4] = [Tab::Methods, Tab::State, Tab::Receipt, Tab::Plot];

    pub fn name(self) -> &'static str {
        match self {
            Tab::Methods => "methods",
            Tab::State => "state",
            Tab::Receipt => "receipt",
            Tab::Plot => "plot",
        }
    }

    pub fn title(self) -> &'static str {
        match self {
            Tab::Methods => "Methods",
            Tab::State => "State",
            Tab::Receipt => "Receipt",
            Tab::Plot => "Plot",
        }
    }
}

/// Where one is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Route {
    pub place: Place,
    /// The gallery path of the open file; empty for the first one.
    pub file: String,
    /// A line to mark.
    pub line: Option<u32>,
    pub tab: Tab,
    /// The transaction whose receipt is shown.
    pub tx: Option<String>,
    /// Address of the contract in the inspector.
    pub contract: Option<String>,
    /// Keys of others, kept as they came.
    pub rest: Vec<(String, String)>,
}

impl Route {
    /// Reads a query; what it does not understand is left at its default.
    pub fn read(query: &str) -> Route {
        let mut route = Route::default();
        for pair in query.trim_start_matches('?').split('&').filter(|pair| !pair.is_empty()) {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            let value = decoded(value);
            match key {
                "v" => {
                    route.place = match value.split_once('/') {
                        Some(("block", height)) => height.parse().map_or(Place::Code, Place::Block),
                        _ if value == "chain" => Place::Chain,
                        _ => Place::Code,
                    }
                }
                "file" => route.file = value,
                "line" => route.line = value.parse().ok(),
                "i" => {
                    let (name, item) =
                        value.split_once('/').map_or((value.as_str(), None), |(name, item)| (name, Some(item)));
                    route.tab = Tab::ALL.into_iter().find(|tab| tab.name() == name).unwrap_or_default();
                    route.tx = item.map(str::to_owned);
                }
                "c" => route.contract = Some(value),
                _ => route.rest.push((key.to_owned(), value)),
            }
        }
        route
    }

    /// Writes the query, with its question mark.
    pub fn write(&self) -> String {
        let mut pairs: Vec<(&str, String)> = Vec::new();
        match &self.place {
            Place::Code => {}
            Place::Block(height) => pairs.push(("v", format!("block/{height}"))),
            Place::Chain => pairs.push(("v", "chain".to_owned())),
        }
        if !self.file.is_empty() {
            pairs.push(("file", self.file.clone()));
        }
        if let Some(line) = self.line {
            pairs.push(("line", line.to_string()));
        }
        match &self.tx {
            Some(tx) if self.tab == Tab::Receipt => pairs.push(("i", format!("receipt/{tx}"))),
            _ if self.tab != Tab::Methods => pairs.push(("i", self.tab.name().to_owned())),
            _ => {}
        }
        if let Some(contract) = &self.contract {
            pairs.push(("c", contract.clone()));
        }
        pairs.extend(self.rest.iter().map(|(key, value)| (key.as_str(), value.clone())));
        let pairs: Vec<String> = pairs.iter().map(|(key, value)| format!("{key}={}", encoded(value))).collect();
        if pairs.is_empty() { String::new() } else { format!("?{}", pairs.join("&")) }
    }
}

/// Percent-encodes what a query value may not hold, and leaves `/` readable.
fn encoded(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' | b'/' => out.push(char::from(byte)),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

fn decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let hex = bytes.get(at + 1..at + 3).and_then(|pair| std::str::from_utf8(pair).ok());
        match (bytes[at], hex.and_then(|pair| u8::from_str_radix(pair, 16).ok())) {
            (b'%', Some(byte)) => {
                out.push(byte);
                at += 3;
            }
            (b'+', _) => {
                out.push(b' ');
                at += 1;
            }
            (byte, _) => {
                out.push(byte);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

/// The route of the address bar.
pub fn current() -> Route {
    let query = window().and_then(|window| window.location().search().ok()).unwrap_or_default();
    Route::read(&query)
}

/// The fragment of the address bar, which belongs to the shared session.
pub fn fragment() -> String {
    window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// Shows a route in the address bar, as a new step of the history or in place of the last one. An address that may not change (a frame) stays.
pub fn show(route: &Route, push: bool) {
    let Some(window) = window() else { return };
    let (Ok(history), Ok(path)) = (window.history(), window.location().pathname()) else { return };
    let url = format!("{path}{}{}", route.write(), fragment());
    let nothing = wasm_bindgen::JsValue::NULL;
    let shown = if push {
        history.push_state_with_url(&nothing, "", Some(&url))
    } else {
        history.replace_state_with_url(&nothing, "", Some(&url))
    };
    drop(shown);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_route_reads_back_as_written() {
        let route = Route {
            place: Place::Block(12),
            file: "ml/linear predictor.py".to_owned(),
            line: Some(7),
            tab: Tab::Receipt,
            tx: Some("0xab".to_owned()),
            contract: Some("0xcd".to_owned()),
            rest: vec![("theme".to_owned(), "a&b=c".to_owned())],
        };
        assert_eq!(Route::read(&route.write()), route);
        assert_eq!(
            route.write(),
            "?v=block/12&file=ml/linear%20predictor.py&line=7&i=receipt/0xab&c=0xcd&theme=a%26b%3Dc"
        );
    }

    #[test]
    fn nonsense_is_the_first_view() {
        assert_eq!(Route::read("?v=block/many&line=-3&i=%zz"), Route::default());
        assert_eq!(Route::default().write(), "");
    }
}
