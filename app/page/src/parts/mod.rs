//! Small pieces that several panels draw with.

mod hash;
mod icon;
mod notice;
mod value;

pub use hash::hash;
pub use icon::icon;
pub use notice::{failure, prose, refusal, waits};
pub use value::value;
