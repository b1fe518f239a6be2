//! The parameters of a chain, each with its name, default and range.

use primitives::codec::{CodecError, Reader, Writer};

/// A parameter's row.
#[derive(Clone, Copy, Debug)]
pub struct ParamRow {
    /// The name `configure` takes.
    pub name: &'static str,
    /// The value of a new chain.
    pub default: u64,
    /// The least value it takes.
    pub least: u64,
    /// The greatest value it takes.
    pub most: u64,
    /// What it is, for people.
    pub doc: &'static str,
}

macro_rules! params {
    ($($name:ident = $default:expr, $least:expr, $most:expr, $doc:literal;)*) => {
        /// The parameters of a chain.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct Params {
            $(#[doc = $doc] pub $name: u64,)*
        }

        impl Params {
            /// Every parameter, in the order of the canonical bytes.
            pub const ROWS: &[ParamRow] =
                &[$(ParamRow { name: stringify!($name), default: $default, least: $least, most: $most, doc: $doc },)*];

            /// The value under a name.
            pub fn get(&self, name: &str) -> Option<u64> {
                match name {
                    $(stringify!($name) => Some(self.$name),)*
                    _ => None,
                }
            }

            fn slot(&mut self, name: &str) -> Option<&mut u64> {
                match name {
                    $(stringify!($name) => Some(&mut self.$name),)*
                    _ => None,
                }
            }
        }

        impl Default for Params {
            fn default() -> Params {
                Params { $($name: $default,)* }
            }
        }
    };
}

params! {
    gas_limit_default = 200_000_000, 1_000, 1_000_000_000_000, "Gas limit of a transaction that names none.";
    gas_limit_block = 1_000_000_000, 1_000, 1_000_000_000_000, "Gas of all transactions of a block together.";
    gas_price = 1, 0, 1_000_000, "Nano-PANDA per gas.";
    state_bytes = 10 << 20, 0, 1 << 30, "Canonical bytes that the fields of a contract may take.";
    source_bytes = 256 << 10, 1, 16 << 20, "Bytes of a contract's source.";
    arguments_bytes = 8 << 20, 0, 1 << 30, "Canonical bytes of the arguments of a call.";
    result_bytes = 8 << 20, 0, 1 << 30, "Canonical bytes of a result.";
    heap_bytes = 256 << 20, 1 << 20, 2 << 30, "Bytes of the VM's heap by its own size table.";
    call_depth = 1_000, 8, 100_000, "Python calls inside one another.";
    contract_depth = 32, 1, 64, "Contract calls inside one another.";
    int_bits = 1_000_000, 64, 1_000_000, "Bits of an int.";
    events = 1_024, 0, 1 << 20, "Events of a transaction.";
    log_bytes = 64 << 10, 0, 64 << 20, "Bytes that a transaction may print.";
    tasks = 256, 0, 1 << 20, "Sleeping calls of a contract.";
    timers = 256, 0, 1 << 20, "Timers of a contract.";
}

impl Params {
    /// Sets the value under a name.
    ///
    /// # Errors
    /// A sentence that names the parameter and what it takes; the value stays as it was.
    pub fn set(&mut self, name: &str, value: u64) -> Result<(), String> {
        let Some(row) = Params::ROWS.iter().find(|row| row.name == name) else {
            let names: Vec<&str> = Params::ROWS.iter().map(|row| row.name).collect();
            return Err(format!("there is no parameter \"{name}\"; there are {}", names.join(", ")));
        };
        row.check(value)?;
        if let Some(slot) = self.slot(name) {
            *slot = value;
        }
        Ok(())
    }

    /// Every parameter's name and value, in order.
    pub fn entries(&self) -> impl Iterator<Item = (&'static str, u64)> + '_ {
        Params::ROWS.iter().map(|row| (row.name, self.get(row.name).unwrap_or(row.default)))
    }

    /// Whether every value is within its range.
    ///
    /// # Errors
    /// The sentence about the first one that is not.
    pub fn check(&self) -> Result<(), String> {
        Params::ROWS.iter().try_for_each(|row| row.check(self.get(row.name).unwrap_or(row.default)))
    }

    /// Appends the canonical bytes.
    pub fn encode(&self, writer: &mut Writer) {
        writer.count(Params::ROWS.len());
        self.entries().for_each(|(_, value)| writer.u64(value));
    }

    /// Reads parameters.
    ///
    /// # Errors
    /// Whatever is wrong with the bytes.
    pub fn decode(reader: &mut Reader) -> Result<Params, CodecError> {
        if reader.count(8)? != Params::ROWS.len() {
            return Err(reader.malformed("parameter count"));
        }
        let mut params = Params::default();
        for row in Params::ROWS {
            let value = reader.u64()?;
            if params.set(row.name, value).is_err() {
                return Err(reader.malformed("parameter"));
            }
        }
        Ok(params)
    }
}

impl ParamRow {
    fn check(&self, value: u64) -> Result<(), String> {
        if (self.least..=self.most).contains(&value) {
            return Ok(());
        }
        Err(format!("the parameter \"{}\" takes {} to {}, not {value}", self.name, self.least, self.most))
    }
}
