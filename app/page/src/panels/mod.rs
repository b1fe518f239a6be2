//! One folder per panel: `panel.rs` draws, `panel.css` dresses it. Panels send commands through the desk and hold no rules.

#[path = "block/panel.rs"]
pub mod block;
#[path = "chain/panel.rs"]
pub mod chain;
#[path = "editor/panel.rs"]
pub mod editor;
#[path = "gallery/panel.rs"]
pub mod gallery;
#[path = "look/panel.rs"]
pub mod look;
#[path = "methods/panel.rs"]
pub mod methods;
#[path = "palette/panel.rs"]
pub mod palette;
#[path = "plot/panel.rs"]
pub mod plot;
#[path = "receipt/panel.rs"]
pub mod receipt;
#[path = "scenario/panel.rs"]
pub mod scenario;
#[path = "state/panel.rs"]
pub mod state;
#[path = "time/panel.rs"]
pub mod time;
