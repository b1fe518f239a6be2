//! What an operation may cost: work and memory are counted here before they are spent.

use super::{Class, DType, Error, Result};
use crate::format_shape;

/// Counts work in touches of one element and refuses what goes beyond a limit.
///
/// Every operation that walks elements takes a meter and tells it the figure, which depends on shapes, dtypes and
/// arguments alone, before the first element is touched. A copy, a sum or an addition is one unit per element,
/// a function such as `exp` [`FUNCTION`] units, a comparison sort `log2(n)` units per element, a product one per pair of factors.
#[derive(Clone, Debug)]
pub struct Meter {
    work: u64,
    work_limit: u64,
    bytes_limit: u64,
}

/// Work of one call of a transcendental function.
pub const FUNCTION: u64 = 12;
/// Work of making one array object, however small.
pub const ARRAY: u64 = 16;

impl Meter {
    /// A meter with `work_limit` units to spend, where one array may take `bytes_limit` bytes.
    pub fn new(work_limit: u64, bytes_limit: u64) -> Meter {
        Meter { work: 0, work_limit, bytes_limit }
    }

    /// For doors that charge by themselves: no limit on work, arrays up to 1 GiB.
    pub fn unlimited() -> Meter {
        Meter::new(u64::MAX, 1 << 30)
    }

    /// Units spent so far.
    pub fn work(&self) -> u64 {
        self.work
    }

    /// Spends `units`.
    ///
    /// # Errors
    /// `OutOfWork` when fewer are left; then all are spent.
    pub fn spend(&mut self, units: u64) -> Result<()> {
        self.work = self.work.saturating_add(units);
        if self.work > self.work_limit {
            self.work = self.work_limit;
            return Err(Error::new(Class::OutOfWork, "the operation needs more work than is left"));
        }
        Ok(())
    }

    /// Spends one unit per element.
    pub fn touch(&mut self, elements: usize) -> Result<()> {
        self.spend(elements as u64)
    }

    /// Spends what comparing takes to sort `elements`.
    pub fn sort(&mut self, elements: usize) -> Result<()> {
        let levels = u64::from(u64::BITS - (elements as u64).leading_zeros());
        self.spend((elements as u64).saturating_mul(levels.max(1)).saturating_mul(2))
    }

    /// Allows a new array: checks its size and spends one unit per element; returns the number of elements.
    ///
    /// # Errors
    /// `ValueError` for sizes beyond any address space, `MemoryError` beyond the limit, `OutOfWork`.
    pub fn array(&mut self, shape: &[usize], dtype: DType) -> Result<usize> {
        if shape.len() > crate::MAX_DIMENSIONS {
            return Err(Error::value(format!(
                "maximum supported dimension for an ndarray is currently {}, found {}",
                crate::MAX_DIMENSIONS,
                shape.len()
            )));
        }
        let item = u128::from(dtype.item_bytes().max(1));
        let mut product = item;
        for size in shape.iter().filter(|size| **size != 0) {
            product = product.saturating_mul(*size as u128);
        }
        if product > i64::MAX as u128 {
            return Err(Error::value(
                "array is too big; `arr.size * arr.dtype.itemsize` is larger than the maximum possible size.",
            ));
        }
        let len: u64 = if shape.contains(&0) { 0 } else { (product / item) as u64 };
        if len > 0 && product > u128::from(self.bytes_limit) {
            return Err(Error::new(
                Class::Memory,
                format!(
                    "Unable to allocate {} for an array with shape {} and data type {}",
                    format_bytes(product as f64),
                    format_shape(shape),
                    dtype.name()
                ),
            ));
        }
        self.spend(len + ARRAY)?;
        Ok(len as usize)
    }
}

// Three significant digits and a power of 1024, as numpy writes sizes.
fn format_bytes(bytes: f64) -> String {
    let units = ["bytes", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"];
    let (mut size, mut unit) = (bytes, 0);
    while size >= 1024.0 && unit + 1 < units.len() {
        size /= 1024.0;
        unit += 1;
    }
    if unit > 0 && format!("{size:.0}").len() == 4 {
        size /= 1024.0;
        unit += 1;
    }
    let unit = units.get(unit).copied().unwrap_or("EiB");
    if unit == "bytes" {
        return format!("{size:.0} bytes");
    }
    let decimals = if size < 9.995 {
        2
    } else if size < 99.95 {
        1
    } else {
        0
    };
    format!("{size:.decimals$} {unit}")
}
