//! A question to a contract: runs like a call on slots that stay as they are.

use crate::checks;
use crate::flight::Environment;
use crate::host::{ContractHost, Payer, World};
use crate::levels::{Ended, Level, Levels};
use crate::program::Programs;
use crate::receipt::Status;
use crate::refusal::Refusal;
use primitives::{Address, Gas, Hash, Height, Value};
use state::{Journal, Slots};
use std::rc::Rc;
use vm::{Arguments, Context, End, Entry, Failure, Machine};

/// A question.
#[derive(Clone, Debug, PartialEq)]
pub struct Call {
    /// The contract.
    pub to: Address,
    /// The query's name.
    pub method: String,
    /// Its arguments.
    pub arguments: Arguments,
    /// Who asks; nobody in particular when absent.
    pub sender: Option<Address>,
    /// The most gas it may use; the default limit when absent.
    pub gas_limit: Option<u64>,
    /// The height at whose end it is asked; the open block when absent.
    pub at: Option<Height>,
}

/// What came of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// How it ended; never suspended.
    pub status: Status,
    /// What it returned.
    pub returned: Value,
    /// Gas it would have cost.
    pub gas_used: Gas,
    /// Printed lines.
    pub logs: Vec<String>,
    /// What went wrong.
    pub error: Option<Failure>,
}

/// A query being run.
pub struct QueryFlight {
    world: Rc<World>,
    levels: Option<Levels>,
}

impl QueryFlight {
    /// Checks a query; nothing has run yet. All calls for one flight must be given the same slots.
    ///
    /// # Errors
    /// The first reason why it cannot be asked.
    pub fn begin(
        environment: &Environment,
        below: &dyn Slots,
        programs: &Programs,
        call: Call,
    ) -> Result<QueryFlight, Refusal> {
        let params = &environment.params;
        let Call { to, method, arguments, sender, gas_limit, at: _ } = call;
        let contract = checks::contract_at(below, &to)?;
        let program = checks::program_of(below, programs, &contract)?;
        checks::check_method(&program, &method, true, &arguments)?;
        checks::arguments_bytes(params, &arguments)?;
        let sender = sender.unwrap_or_default();
        let context = Context {
            sender,
            origin: sender,
            contract: to,
            value: 0,
            height: environment.height.0,
            timestamp: environment.timestamp,
            tx_hash: Hash::default(),
        };
        let gas_limit = Gas(gas_limit.unwrap_or(params.gas_limit_default).min(params.gas_limit_block));
        let entry = Entry::Method { name: method, args: arguments, query: true };
        let limits = checks::limits_of(params);
        // A query signs nothing and pays for nothing.
        let payer = Payer { address: sender, public_key: [0; 32], gas_limit };
        let world = World::new(*environment, programs, payer, Hash::default(), Journal::new());
        let host = ContractHost::new(&world, to, 0);
        let (code, natives) = (program.code.clone(), programs.natives());
        let machine = Machine::new(code, natives, entry, context, gas_limit, limits, host.clone());
        Ok(QueryFlight { world, levels: Some(Levels::new(Level::outermost(host, machine))) })
    }

    /// Runs on for about `slice` gas; `Some` when it is over. A finished flight gives nothing more.
    pub fn advance(&mut self, below: &Rc<dyn Slots>, slice: Gas) -> Option<Answer> {
        let levels = self.levels.as_mut()?;
        let outcome = match self.world.on(below, || levels.advance(slice))? {
            Ended::Asleep(sleeping) => sleeping.refused(),
            Ended::Over(outcome) => outcome,
        };
        self.levels = None;
        let (_, logs) = self.world.output.take().into_parts();
        let (status, returned, error) = match outcome.end {
            End::Return(value) => (Status::Ok, value, None),
            End::Raise(failure) => (Status::Reverted, Value::None, Some(failure)),
            End::Halt(failure) => (Status::Halted, Value::None, Some(failure)),
        };
        Some(Answer { status, returned, gas_used: outcome.gas_used, logs, error })
    }
}
