//! Whole numbers in a range: by a mask and rejection as the legacy generator finds them, or by Lemire's product.

use super::{Bits, Error};

/// How a number below a bound is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// The lowest bits of a draw, again until they fit: `RandomState`.
    Masked,
    /// The high half of a product, again when it would be biased: `Generator`.
    ///
    /// # Source
    /// Lemire 2019, "Fast random integer generation in an interval".
    Lemire,
}

/// The element types whole numbers can be drawn in; small ones share one draw of 32 bits between several numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IntKind {
    /// bool
    Bool,
    /// int8
    Int8,
    /// uint8
    Uint8,
    /// int16
    Int16,
    /// uint16
    Uint16,
    /// int32
    Int32,
    /// uint32
    Uint32,
    /// int64
    Int64,
    /// uint64
    Uint64,
}

impl IntKind {
    /// Least and greatest number of the type.
    pub fn range(self) -> (i128, i128) {
        match self {
            IntKind::Bool => (0, 1),
            IntKind::Int8 => (i128::from(i8::MIN), i128::from(i8::MAX)),
            IntKind::Uint8 => (0, i128::from(u8::MAX)),
            IntKind::Int16 => (i128::from(i16::MIN), i128::from(i16::MAX)),
            IntKind::Uint16 => (0, i128::from(u16::MAX)),
            IntKind::Int32 => (i128::from(i32::MIN), i128::from(i32::MAX)),
            IntKind::Uint32 => (0, i128::from(u32::MAX)),
            IntKind::Int64 => (i128::from(i64::MIN), i128::from(i64::MAX)),
            IntKind::Uint64 => (0, i128::from(u64::MAX)),
        }
    }

    /// numpy's name of the type.
    pub fn name(self) -> &'static str {
        match self {
            IntKind::Bool => "bool",
            IntKind::Int8 => "int8",
            IntKind::Uint8 => "uint8",
            IntKind::Int16 => "int16",
            IntKind::Uint16 => "uint16",
            IntKind::Int32 => "int32",
            IntKind::Uint32 => "uint32",
            IntKind::Int64 => "int64",
            IntKind::Uint64 => "uint64",
        }
    }

    /// The numbers of `[low, high]` as an offset and the distance between its ends.
    ///
    /// # Errors
    /// An empty range, or ends outside the type; `from_zero` words the first as numpy does when only the upper end was given.
    pub fn span(self, low: i128, high: i128, from_zero: bool) -> Result<(i128, u64), Error> {
        let (least, greatest) = self.range();
        if low < least {
            return Err(Error::value(format!("low is out of bounds for {}", self.name())));
        }
        if high > greatest {
            return Err(Error::value(format!("high is out of bounds for {}", self.name())));
        }
        if low > high {
            return Err(Error::value(if from_zero { "high <= 0" } else { "low >= high" }));
        }
        // Both ends lie within 64 bits, so their distance does too.
        Ok((low, (high - low) as u64))
    }
}

/// Numbers of one call: keeps the bits of a draw that small types have not used yet.
#[derive(Clone, Debug)]
pub struct Bounded {
    method: Method,
    kind: IntKind,
    buffer: u32,
    left: u32,
}

impl Bounded {
    /// For one call.
    pub fn new(method: Method, kind: IntKind) -> Bounded {
        Bounded { method, kind, buffer: 0, left: 0 }
    }

    /// A number in `[0, most]`.
    pub fn draw(&mut self, bits: &mut (impl Bits + ?Sized), most: u64) -> u64 {
        if most == 0 {
            return 0;
        }
        match self.kind {
            IntKind::Bool => u64::from(self.small(bits, 1) & 1),
            IntKind::Int8 | IntKind::Uint8 => self.narrow(bits, most as u32, 8),
            IntKind::Int16 | IntKind::Uint16 => self.narrow(bits, most as u32, 16),
            _ => match self.method {
                Method::Masked => interval(bits, most),
                Method::Lemire => lemire(bits, most),
            },
        }
    }

    // The next `width` bits of a draw; the bits above them are not cleared.
    fn small(&mut self, bits: &mut (impl Bits + ?Sized), width: u32) -> u32 {
        if self.left == 0 {
            self.buffer = bits.next_u32();
            self.left = 32 / width - 1;
        } else {
            self.buffer >>= width;
            self.left -= 1;
        }
        self.buffer
    }

    fn narrow(&mut self, bits: &mut (impl Bits + ?Sized), most: u32, width: u32) -> u64 {
        let all = (1u32 << width) - 1;
        if most >= all {
            return u64::from(self.small(bits, width) & all);
        }
        match self.method {
            Method::Masked => {
                let mask = mask_of(u64::from(most)) as u32;
                loop {
                    let value = self.small(bits, width) & all & mask;
                    if value <= most {
                        return u64::from(value);
                    }
                }
            }
            Method::Lemire => {
                let count = most + 1;
                let mut product = (self.small(bits, width) & all) * count;
                if product & all < count {
                    let threshold = (all - most) % count;
                    while product & all < threshold {
                        product = (self.small(bits, width) & all) * count;
                    }
                }
                u64::from(product >> width)
            }
        }
    }
}

// All bits up to the highest one.
fn mask_of(most: u64) -> u64 {
    u64::MAX.checked_shr(most.leading_zeros()).unwrap_or(0)
}

/// A number in `[0, most]` by a mask and rejection; 32 bits are drawn where they suffice.
pub(crate) fn interval(bits: &mut (impl Bits + ?Sized), most: u64) -> u64 {
    if most == 0 {
        return 0;
    }
    let mask = mask_of(most);
    if most <= u64::from(u32::MAX) {
        loop {
            let value = u64::from(bits.next_u32()) & mask;
            if value <= most {
                return value;
            }
        }
    }
    loop {
        let value = bits.next_u64() & mask;
        if value <= most {
            return value;
        }
    }
}

/// A number in `[0, most]` by Lemire's product; 32 bits are drawn where they suffice.
pub(crate) fn lemire(bits: &mut (impl Bits + ?Sized), most: u64) -> u64 {
    if most == 0 {
        return 0;
    }
    if most < u64::from(u32::MAX) {
        let (most, count) = (most as u32, most + 1);
        let mut product = u64::from(bits.next_u32()) * count;
        if (product & 0xffff_ffff) < count {
            let threshold = u64::from(u32::MAX - most) % count;
            while (product & 0xffff_ffff) < threshold {
                product = u64::from(bits.next_u32()) * count;
            }
        }
        return product >> 32;
    }
    if most == u64::from(u32::MAX) {
        return u64::from(bits.next_u32());
    }
    if most == u64::MAX {
        return bits.next_u64();
    }
    let count = most + 1;
    let mut product = u128::from(bits.next_u64()) * u128::from(count);
    if (product as u64) < count {
        let threshold = (u64::MAX - most) % count;
        while (product as u64) < threshold {
            product = u128::from(bits.next_u64()) * u128::from(count);
        }
    }
    (product >> 64) as u64
}
