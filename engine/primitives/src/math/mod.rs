//! The elementary functions, one implementation for every target, whose results have the same bits natively and in the browser.
//!
//! A fast phase computes a few more bits than a double has, with a bound of its error; where rounding is undecided a second
//! phase works with about 100 bits. Results are therefore the correctly rounded ones, but for arguments nobody will meet.
//! No fused multiply-add and nothing of the platform's libm is used, only +, -, *, / and the square root.
//!
//! Errors are IEEE's: NaN or an infinity comes back; who speaks Python turns them into exceptions.
//!
//! Sources: Dekker 1971 (double-double), Ziv 1991 (rounding test), Tang 1990 (tables), Payne and Hanek 1983 (large angles).

mod arc;
mod dd;
mod exp;
mod log;
mod pow;
mod tables;
mod trig;
mod whole;

pub use arc::{acos, asin, atan, atan2};
pub use exp::{cosh, exp, exp2, expm1, sinh, tanh};
pub use log::{acosh, asinh, atanh, ln, log1p, log2, log10};
pub use pow::{cbrt, hypot, pow, sqrt};
pub use trig::{cos, sin, tan};
pub use whole::{ceil, floor, floor_div_mod, fmod, frexp, ldexp, round_even, trunc};
