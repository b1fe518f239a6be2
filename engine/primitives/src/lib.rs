//! The words every room speaks: addresses, hashes, gas, heights, contract values, their canonical bytes, and arithmetic that is the same on every machine.
//! In come plain numbers and bytes; out go small owned types with checked borders.
//! Everything here is total and deterministic: no clock, no platform libm, no hash order.
//! It knows no Python, no chain and no page.

pub mod codec;
mod hash;
pub mod math;
mod nearest;
mod units;
mod value;

pub use hash::{Address, Hash, hash_bytes, sha256, sha256_parts};
pub use nearest::nearest;
pub use units::{Gas, Height, SlotId};
pub use value::{Value, format_float};
