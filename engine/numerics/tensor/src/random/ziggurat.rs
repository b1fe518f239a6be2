//! Normal and exponential numbers by layers of equal area: most draws need one comparison and one product.
//!
//! Source: Marsaglia and Tsang 2000, "The ziggurat method for generating random variables".

use super::Bits;
use super::tables::{
    EXPONENTIAL_BOUNDS, EXPONENTIAL_HEIGHTS, EXPONENTIAL_WIDTHS, NORMAL_BOUNDS, NORMAL_HEIGHTS, NORMAL_WIDTHS,
};
use primitives::math::{exp, ln};

/// Where the normal law's tail begins, and one over it.
const NORMAL_TAIL: f64 = 3.654_152_885_361_009;
const NORMAL_TAIL_INVERSE: f64 = 0.273_661_237_329_758_3;
/// Where the exponential law's tail begins.
const EXPONENTIAL_TAIL: f64 = 7.697_117_470_131_05;

// The masks keep every index below 256.
fn layer(bits: u64) -> usize {
    (bits & 0xff) as usize
}

/// A standard normal number from 64 bits: 8 choose the layer, one the sign, 52 the place.
#[inline]
pub(super) fn normal(bits: &mut impl Bits) -> f64 {
    loop {
        let draw = bits.next_u64();
        let index = layer(draw);
        let place = draw >> 9 & 0x000f_ffff_ffff_ffff;
        let size = place as f64 * f64::from_bits(NORMAL_WIDTHS[index]);
        let number = if draw >> 8 & 1 == 1 { -size } else { size };
        if place < NORMAL_BOUNDS[index] {
            return number;
        }
        if let Some(number) = normal_edge(bits, index, place, number) {
            return number;
        }
    }
}

#[cold]
fn normal_edge(bits: &mut impl Bits, index: usize, place: u64, number: f64) -> Option<f64> {
    if index == 0 {
        loop {
            let beyond = -NORMAL_TAIL_INVERSE * ln(1.0 - bits.next_f64());
            let height = -ln(1.0 - bits.next_f64());
            if height + height > beyond * beyond {
                let size = NORMAL_TAIL + beyond;
                return Some(if place >> 8 & 1 == 1 { -size } else { size });
            }
        }
    }
    let (above, below) = (f64::from_bits(NORMAL_HEIGHTS[index - 1]), f64::from_bits(NORMAL_HEIGHTS[index]));
    let height = (above - below) * bits.next_f64() + below;
    (height < exp(-0.5 * number * number)).then_some(number)
}

/// A standard exponential number from 64 bits: 8 choose the layer, 53 the place.
#[inline]
pub(super) fn exponential(bits: &mut impl Bits) -> f64 {
    loop {
        let draw = bits.next_u64() >> 3;
        let index = layer(draw);
        let place = draw >> 8;
        let number = place as f64 * f64::from_bits(EXPONENTIAL_WIDTHS[index]);
        if place < EXPONENTIAL_BOUNDS[index] {
            return number;
        }
        if index == 0 {
            return EXPONENTIAL_TAIL - ln(1.0 - bits.next_f64());
        }
        let (above, below) =
            (f64::from_bits(EXPONENTIAL_HEIGHTS[index - 1]), f64::from_bits(EXPONENTIAL_HEIGHTS[index]));
        if (above - below) * bits.next_f64() + below < exp(-number) {
            return number;
        }
    }
}

/// A float32 in [0, 1) of 24 bits.
pub(super) fn unit_f32(bits: &mut impl Bits) -> f32 {
    (bits.next_u32() >> 8) as f32 * (1.0 / 16_777_216.0)
}

fn ln_f32(number: f32) -> f32 {
    ln(f64::from(number)) as f32
}

fn exp_f32(number: f32) -> f32 {
    exp(f64::from(number)) as f32
}

// The narrow tables are the wide ones rounded: places have 23 bits instead of 52 or 53.
fn narrow_bound(bound: u64, spare_bits: u32) -> u32 {
    ((bound + (1 << (spare_bits - 1))) >> spare_bits) as u32
}

fn narrow_width(width: u64, spare_bits: u32) -> f32 {
    (f64::from_bits(width) * (1u64 << spare_bits) as f64) as f32
}

// In numpy's narrow exponential tables four numbers are the next ones to the rounded.
fn narrow_exponential_width(index: usize) -> f32 {
    let width = narrow_width(EXPONENTIAL_WIDTHS[index], 30);
    if index == 226 { width.next_up() } else { width }
}

fn narrow_exponential_height(index: usize) -> f32 {
    let height = f64::from_bits(EXPONENTIAL_HEIGHTS[index]) as f32;
    match index {
        128 | 171 => height.next_down(),
        154 => height.next_up(),
        _ => height,
    }
}

/// A standard normal float32 from 32 bits: 8 choose the layer, one the sign, 23 the place.
pub(super) fn normal_f32(bits: &mut impl Bits) -> f32 {
    loop {
        let draw = bits.next_u32();
        let index = layer(u64::from(draw));
        let place = draw >> 9 & 0x007f_ffff;
        let size = place as f32 * narrow_width(NORMAL_WIDTHS[index], 29);
        let number = if draw >> 8 & 1 == 1 { -size } else { size };
        if place < narrow_bound(NORMAL_BOUNDS[index], 29) {
            return number;
        }
        if index == 0 {
            loop {
                let beyond = -(NORMAL_TAIL_INVERSE as f32) * ln_f32(1.0 - unit_f32(bits));
                let height = -ln_f32(1.0 - unit_f32(bits));
                if height + height > beyond * beyond {
                    let size = NORMAL_TAIL as f32 + beyond;
                    return if place >> 8 & 1 == 1 { -size } else { size };
                }
            }
        }
        let (above, below) =
            (f64::from_bits(NORMAL_HEIGHTS[index - 1]) as f32, f64::from_bits(NORMAL_HEIGHTS[index]) as f32);
        // numpy compares with the density in double precision here.
        let height = (above - below) * unit_f32(bits) + below;
        if f64::from(height) < exp(-0.5 * f64::from(number) * f64::from(number)) {
            return number;
        }
    }
}

/// A standard exponential float32 from 31 bits: 8 choose the layer, 23 the place.
pub(super) fn exponential_f32(bits: &mut impl Bits) -> f32 {
    loop {
        let draw = bits.next_u32() >> 1;
        let index = layer(u64::from(draw));
        let place = draw >> 8;
        let number = place as f32 * narrow_exponential_width(index);
        if place < narrow_bound(EXPONENTIAL_BOUNDS[index], 30) {
            return number;
        }
        if index == 0 {
            return EXPONENTIAL_TAIL as f32 - ln_f32(1.0 - unit_f32(bits));
        }
        let (above, below) = (narrow_exponential_height(index - 1), narrow_exponential_height(index));
        if (above - below) * unit_f32(bits) + below < exp_f32(-number) {
            return number;
        }
    }
}
