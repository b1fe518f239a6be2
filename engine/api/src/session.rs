//! A session: everything needed to make the same chain again.

use crate::shape::{Shape, shape};
use crate::view::Root;
use primitives::Value;

/// The newest session format; readers accept every older one.
pub const SESSION_FORMAT: &str = "panda-session/1";

shape! {
    /// A session as it is exported, linked and replayed.
    Session {
        format "format": String,
        /// The versions that made it, as `info` says them.
        made_with "made_with": Option<Value>,
        genesis "genesis": Option<Value>,
        /// The configuration at the start.
        config "config": Option<Value>,
        /// State-changing commands in order, with their inputs.
        log "log": Vec<Value>,
        root "root": Option<Root>,
        /// Per entry of the log the first digits of what it led to (a receipt's hash, else the state root), so that a replay can say where it parts.
        marks "marks": Option<Vec<String>>,
        /// What the page keeps beside it; never affects the chain.
        ui "ui": Option<Value>,
    }
}

impl Session {
    /// Reads a session that anyone may have written.
    ///
    /// # Errors
    /// A sentence that names the format or the field.
    pub fn decode(value: Value) -> Result<Session, String> {
        match value.get("format").and_then(Value::as_str) {
            Some(SESSION_FORMAT) => {}
            Some(other) => {
                return Err(format!(
                    "the format \"{}\" is unknown here; this version reads \"{SESSION_FORMAT}\"",
                    crate::reader::brief(other)
                ));
            }
            None => return Err(format!("a session is an object whose \"format\" is \"{SESSION_FORMAT}\"")),
        }
        Session::from_value(value).map_err(|problem| format!("the session's {problem}"))
    }
}
