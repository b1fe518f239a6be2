//! What pays for a fit while it runs, so that work whose length nobody knows beforehand stops when the money does.

/// The payer refused; the work ends here and what it had made is dropped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stop;

/// Who pays. Work is paid for before it is done: by epoch, iteration or node where the whole is not known beforehand.
pub trait Meter {
    /// Pays for so many operations; one takes about half a nanosecond.
    ///
    /// # Errors
    /// `Stop` if they cannot be paid for.
    fn spend(&mut self, operations: u64) -> Result<(), Stop>;

    /// Asks for so many bytes, to be held until the call ends.
    ///
    /// # Errors
    /// `Stop` if there is no room for them beside what was asked for before.
    fn reserve(&mut self, bytes: u64) -> Result<(), Stop>;

    /// Asks for a matrix of floats.
    ///
    /// # Errors
    /// As [`reserve`](Self::reserve).
    fn reserve_floats(&mut self, rows: usize, columns: usize) -> Result<(), Stop> {
        self.reserve(8u64.saturating_mul(rows as u64).saturating_mul(columns as u64))
    }
}

/// Pays for everything, and counts it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Counted {
    /// Operations so far.
    pub operations: u64,
    /// Bytes so far.
    pub bytes: u64,
}

impl Meter for Counted {
    fn spend(&mut self, operations: u64) -> Result<(), Stop> {
        self.operations = self.operations.saturating_add(operations);
        Ok(())
    }

    fn reserve(&mut self, bytes: u64) -> Result<(), Stop> {
        self.bytes = self.bytes.saturating_add(bytes);
        Ok(())
    }
}

/// Pays up to a limit of operations and bytes.
#[derive(Clone, Copy, Debug)]
pub struct Limited {
    /// Operations left.
    pub operations: u64,
    /// Bytes left.
    pub bytes: u64,
}

fn take(left: &mut u64, amount: u64) -> Result<(), Stop> {
    *left = left.checked_sub(amount).ok_or(Stop)?;
    Ok(())
}

impl Meter for Limited {
    fn spend(&mut self, operations: u64) -> Result<(), Stop> {
        take(&mut self.operations, operations)
    }

    fn reserve(&mut self, bytes: u64) -> Result<(), Stop> {
        take(&mut self.bytes, bytes)
    }
}
