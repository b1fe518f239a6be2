//! The chains that a script drives with `panda.testing`: nodes of its own, in memory, spoken to in the protocol's words.

use crate::node::Node;
use crate::setup::{Setup, set_params};
use api::Value;
use chain::Mining;
use primitives::Gas;
use vm::Refused;

/// Commands that a script may send.
const COMMANDS: &[&str] = &[
    "deploy", "call", "query", "advance", "state", "account", "transfer", "cancel", "tasks", "block", "root",
    "manifest",
];

/// Gas of the script's chain for one gas of the script's own limit.
const CHAIN_GAS: u64 = 50;

/// Gas of a transaction there: training in a test takes what it takes.
const GAS_LIMIT: u64 = 1_000_000_000;

/// Gas of a block there: a test says itself when a block ends.
const GAS_LIMIT_BLOCK: u64 = 1_000_000_000_000;

/// Reads a contract's source by the path that a script gives.
pub type ReadFile = Box<dyn Fn(&str) -> Option<String>>;

/// Chains that a script may have.
const MAX_CHAINS: usize = 64;

/// A script's chains.
pub(crate) struct Bench {
    nodes: Vec<Node>,
    /// The one that is busy.
    busy: usize,
    read_file: Option<ReadFile>,
    gas_left: u64,
}

impl Bench {
    /// No chains yet, for a script with that gas limit.
    pub(crate) fn new(gas_limit: Gas, read_file: Option<ReadFile>) -> Bench {
        Bench { nodes: Vec::new(), busy: 0, read_file, gas_left: gas_limit.0.saturating_mul(CHAIN_GAS) }
    }

    /// A new chain's number.
    fn open(&mut self) -> Result<Value, String> {
        if self.nodes.len() >= MAX_CHAINS {
            return Err(format!("a script drives at most {MAX_CHAINS} chains"));
        }
        let mut setup = Setup::with(protocol::Genesis::default(), Mining::Manual);
        let params = [("gas_limit_block", GAS_LIMIT_BLOCK), ("gas_limit_default", GAS_LIMIT)];
        let params = params.map(|(name, value)| (name.to_owned(), Value::from(value)));
        set_params(&mut setup.config.params, Value::Dict(params.into()))?;
        self.nodes.push(Node::new(setup)?);
        Ok(Value::from(self.nodes.len() as u64 - 1))
    }

    /// Takes a command for the chain that it names, `{"cmd": "open"}` for a new one; `None` if the answer comes with a later [`Bench::tick`].
    pub(crate) fn send(&mut self, command: Value) -> Option<Result<Value, Refused>> {
        let name = command.get("cmd").and_then(Value::as_str).unwrap_or("").to_owned();
        if name == "open" {
            return Some(self.open().map_err(Refused::contract));
        }
        let chain = match command.get("chain") {
            Some(Value::Int(chain)) => usize::try_from(*chain).ok().filter(|chain| *chain < self.nodes.len()),
            _ => None,
        };
        let Some(chain) = chain else { return Some(Err(Refused::contract("the command names no chain"))) };
        if !COMMANDS.contains(&name.as_str()) {
            let known = COMMANDS.join(", ");
            return Some(Err(Refused::contract(format!(
                "a script's chain knows no command '{name}'; it knows {known}"
            ))));
        }
        let command = self.with_source(command);
        self.busy = chain;
        let outcome = self.nodes[chain].handle(1, command);
        self.answer_in(outcome)
    }

    /// Goes on for about `slice` gas.
    pub(crate) fn tick(&mut self, slice: Gas) -> Option<Result<Value, Refused>> {
        let Some(node) = self.nodes.get_mut(self.busy) else {
            return Some(Err(Refused::contract("there is no chain")));
        };
        let outcome = node.tick(0.0, slice);
        if outcome.responses.is_empty() && !node.busy() {
            return Some(Err(Refused::contract("the chain has no answer")));
        }
        self.answer_in(outcome)
    }

    fn answer_in(&mut self, outcome: crate::Outcome) -> Option<Result<Value, Refused>> {
        let (_, answer) = outcome.responses.into_iter().next()?;
        let used = answer.get("result").map_or(0, gas_of);
        match self.gas_left.checked_sub(used) {
            Some(left) => self.gas_left = left,
            None => {
                let text = "the chain that this script drives has used up its gas; --gas-limit raises it";
                return Some(Err(Refused::contract(text)));
            }
        }
        Some(Ok(answer))
    }

    /// A deployment's `file` may lie beside the script.
    fn with_source(&self, mut command: Value) -> Value {
        if let Value::Dict(entries) = &mut command {
            entries.retain(|(name, _)| name != "chain");
        }
        let file = command.get("file").and_then(Value::as_str).map(str::to_owned);
        if let (Some(read), Some(file)) = (&self.read_file, file)
            && let Some(source) = read(&file)
            && let Value::Dict(entries) = &mut command
        {
            entries.retain(|(name, _)| name != "file");
            entries.push(("source".to_owned(), source.into()));
        }
        command
    }
}

/// Gas of what an answer tells of: a receipt, or those of the calls that a block resumed.
fn gas_of(result: &Value) -> u64 {
    let own = match result.get("gas_used") {
        Some(Value::Int(gas)) => u64::try_from(*gas).unwrap_or(0),
        _ => 0,
    };
    match result.get("resumed") {
        Some(Value::List(receipts)) => receipts.iter().map(gas_of).fold(own, u64::saturating_add),
        _ => own,
    }
}
