//! How a chain is run: when blocks are sealed, and under which parameters.

use execution::{Refusal, RefusalKind};
use primitives::codec::{CodecError, Reader, Writer};
use protocol::{Genesis, Params};

/// Re-executors that a chain may have.
pub const MAX_VALIDATORS: u32 = 16;

/// When the open block is sealed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mining {
    /// After every transaction.
    Auto,
    /// When asked to.
    Manual,
    /// By the door's clock.
    Interval,
}

impl Mining {
    const ALL: [Mining; 3] = [Mining::Auto, Mining::Manual, Mining::Interval];

    /// The protocol's word for it.
    pub fn name(self) -> &'static str {
        match self {
            Mining::Auto => "auto",
            Mining::Manual => "manual",
            Mining::Interval => "interval",
        }
    }

    /// The mode of that name.
    pub fn parse(name: &str) -> Option<Mining> {
        Mining::ALL.into_iter().find(|mode| mode.name() == name)
    }
}

/// The settings of a chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Config {
    /// When blocks are sealed.
    pub mining: Mining,
    /// Milliseconds between seals in interval mode, for the door.
    pub interval_ms: u32,
    /// Independent re-executors.
    pub validators: u32,
    /// The parameters in force.
    pub params: Params,
}

impl Config {
    /// The settings a chain begins with.
    pub fn new(genesis: &Genesis, mining: Mining) -> Config {
        Config { mining, interval_ms: 2_000, validators: 0, params: genesis.params }
    }

    /// Whether a chain can be run like this.
    ///
    /// # Errors
    /// The sentence about the first thing that cannot be.
    pub fn check(&self) -> Result<(), Refusal> {
        let Config { mining: _, interval_ms, validators, params } = self;
        let refuse = |sentence: String| Err(Refusal::new(RefusalKind::Configuration, sentence));
        if let Err(sentence) = params.check() {
            return refuse(sentence);
        }
        if params.gas_limit_default > params.gas_limit_block {
            return refuse(format!(
                "gas_limit_default {} is above gas_limit_block {}",
                params.gas_limit_default, params.gas_limit_block
            ));
        }
        if *interval_ms == 0 {
            return refuse("interval_ms must be at least 1".to_owned());
        }
        if *validators > MAX_VALIDATORS {
            return refuse(format!("validators takes 0 to {MAX_VALIDATORS}, not {validators}"));
        }
        Ok(())
    }

    /// Appends the canonical bytes.
    pub fn encode(&self, writer: &mut Writer) {
        let Config { mining, interval_ms, validators, params } = self;
        writer.str(mining.name());
        writer.u32(*interval_ms);
        writer.u32(*validators);
        params.encode(writer);
    }

    /// Reads settings.
    ///
    /// # Errors
    /// Whatever is wrong with the bytes.
    pub fn decode(reader: &mut Reader) -> Result<Config, CodecError> {
        Ok(Config {
            mining: Mining::parse(reader.str()?).ok_or_else(|| reader.malformed("mining mode"))?,
            interval_ms: reader.u32()?,
            validators: reader.u32()?,
            params: Params::decode(reader)?,
        })
    }
}
