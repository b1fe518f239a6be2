//! Genesis and configuration, between the protocol's objects and the chain's types.

use api::view::Error;
use api::{Shape, Value};
use chain::{Config, Mining};
use protocol::{Genesis, Params};

/// Genesis and first configuration, for a chain that does not exist yet.
#[derive(Clone, Debug)]
pub struct Setup {
    pub(crate) genesis: Genesis,
    pub(crate) config: Config,
}

impl Setup {
    /// The page's: every transaction is followed by a seal.
    pub fn page() -> Setup {
        Setup::with(Genesis::default(), Mining::Auto)
    }

    /// The command line's: only `advance` seals.
    pub fn headless() -> Setup {
        Setup::with(Genesis::default(), Mining::Manual)
    }

    /// From what a person gave: a mining mode (else `manual`), and a genesis object (else the usual one).
    ///
    /// # Errors
    /// A sentence that names the field.
    pub fn read(mining: Option<&str>, genesis: Option<Value>) -> Result<Setup, String> {
        let mode = match mining {
            None => Mining::Manual,
            Some(text) => Mining::parse(text)
                .ok_or_else(|| format!("the mining mode is \"auto\", \"manual\" or \"interval\", not \"{text}\""))?,
        };
        Ok(Setup::with(read_genesis(genesis)?, mode))
    }

    pub(crate) fn with(genesis: Genesis, mining: Mining) -> Setup {
        let config = Config::new(&genesis, mining);
        Setup { genesis, config }
    }
}

/// A genesis from its object; what it leaves out is as usual.
pub(crate) fn read_genesis(value: Option<Value>) -> Result<Genesis, String> {
    let mut genesis = Genesis::default();
    let entries = match value {
        None | Some(Value::None) => return Ok(genesis),
        Some(Value::Dict(entries)) => entries,
        Some(_) => return Err("a genesis is an object such as {\"seed\": 0}".to_owned()),
    };
    for (key, value) in entries {
        let name = |problem: String| format!("the genesis' {key} {problem}");
        match key.as_str() {
            "seed" => genesis.seed = u64::from_value(value).map_err(name)?,
            "time" => genesis.time = u64::from_value(value).map_err(name)?,
            "balance" => genesis.balance = u64::from_value(value).map_err(name)?,
            "accounts" => genesis.accounts = Vec::<String>::from_value(value).map_err(name)?,
            "params" => set_params(&mut genesis.params, value)?,
            _ => {
                return Err(format!(
                    "a genesis has no field \"{key}\"; it has seed, time, balance, accounts and params"
                ));
            }
        }
    }
    Ok(genesis)
}

/// Sets parameters by name.
pub(crate) fn set_params(params: &mut Params, value: Value) -> Result<(), String> {
    let Value::Dict(entries) = value else { return Err("params is an object: parameters by name".to_owned()) };
    for (name, value) in entries {
        let number = u64::from_value(value).map_err(|problem| format!("the parameter {name} {problem}"))?;
        if params.get(&name).is_none()
            && let Some(near) = api::nearest(&name, Params::ROWS.iter().map(|row| row.name))
        {
            return Err(format!("there is no parameter \"{name}\"; did you mean \"{near}\"?"));
        }
        params.set(&name, number)?;
    }
    Ok(())
}

fn changed_params(params: &Params, usual: &Params) -> Vec<(String, Value)> {
    let rows = params.entries().filter(|(name, number)| usual.get(name) != Some(*number));
    rows.map(|(name, number)| (name.to_owned(), number.into())).collect()
}

/// A genesis as a session carries it: what is as usual in every version is left out.
pub(crate) fn genesis_value(genesis: &Genesis) -> Value {
    let usual = Genesis::default();
    let mut entries = vec![
        ("seed".to_owned(), genesis.seed.into()),
        ("time".to_owned(), genesis.time.into()),
        ("balance".to_owned(), genesis.balance.into()),
    ];
    if genesis.accounts != usual.accounts {
        entries.push(("accounts".to_owned(), genesis.accounts.clone().into_value()));
    }
    let params = changed_params(&genesis.params, &usual.params);
    if !params.is_empty() {
        entries.push(("params".to_owned(), Value::Dict(params)));
    }
    Value::Dict(entries)
}

/// The configuration as it stands, every parameter with its value.
pub(crate) fn config_value(config: &Config) -> Value {
    let params = config.params.entries().map(|(name, number)| (name.to_owned(), number.into()));
    Value::Dict(vec![
        ("mining".to_owned(), config.mining.name().into()),
        ("interval_ms".to_owned(), u64::from(config.interval_ms).into()),
        ("validators".to_owned(), u64::from(config.validators).into()),
        ("params".to_owned(), Value::Dict(params.collect())),
    ])
}

/// The configuration as a session starts with it.
pub(crate) fn session_config(config: &Config, genesis: &Genesis) -> Value {
    let mut entries = vec![("mining".to_owned(), Value::from(config.mining.name()))];
    if config.mining == Mining::Interval {
        entries.push(("interval_ms".to_owned(), u64::from(config.interval_ms).into()));
    }
    let params = changed_params(&config.params, &genesis.params);
    if !params.is_empty() {
        entries.push(("params".to_owned(), Value::Dict(params)));
    }
    Value::Dict(entries)
}

/// The configuration that a command or a session's start makes of an earlier one.
pub(crate) fn change_config(config: &Config, change: api::command::Configure) -> Result<Config, Error> {
    let mut config = *config;
    let api::command::Configure { mining, interval_ms, validators, params } = change;
    if let Some(mode) = mining {
        config.mining = Mining::parse(&mode)
            .ok_or_else(|| Error::protocol("WrongType", format!("there is no mining mode \"{mode}\"")))?;
    }
    if let Some(interval_ms) = interval_ms {
        config.interval_ms = u32::try_from(interval_ms).unwrap_or(u32::MAX);
    }
    if validators.is_some_and(|count| count > 0) {
        return Err(Error::protocol(
            "NotOffered",
            "validators are not offered by this version; \"validators\" must be 0",
        ));
    }
    if let Some(params) = params {
        set_params(&mut config.params, params).map_err(|problem| Error::protocol("WrongType", problem))?;
    }
    Ok(config)
}
