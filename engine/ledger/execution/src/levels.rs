//! The contracts of one transaction that stand inside each other: one machine each, on a stack of data, so that depth costs no Rust stack
//! and a slice may end at any depth.

use crate::checks;
use crate::host::ContractHost;
use crate::money;
use crate::refusal::RefusalKind;
use compiler::MethodKind;
use primitives::Gas;
use state::Savepoint;
use std::rc::Rc;
use vm::{Allowance, Context, End, Entry, Machine, Outcome, Outgoing, Refused, Reply, Sleeping, Step, classes};

/// One contract at work.
pub(crate) struct Level {
    host: Rc<ContractHost>,
    machine: Box<Machine>,
    /// What its failure undoes; `None` for the outermost one, whom the transaction itself looks after.
    undo: Option<Undo>,
}

/// Where a nested call began.
struct Undo {
    savepoint: Savepoint,
    /// Events before it.
    events: usize,
}

/// How the outermost contract ended, or rests.
pub(crate) enum Ended {
    Over(Outcome),
    Asleep(Sleeping),
}

impl Level {
    /// The contract that the transaction itself runs.
    pub(crate) fn outermost(host: Rc<ContractHost>, machine: Machine) -> Level {
        Level { host, machine: Box::new(machine), undo: None }
    }

    /// A contract that another one calls; nothing of it has run.
    ///
    /// # Errors
    /// What the caller is told if the call cannot take place.
    pub(crate) fn open(caller: &ContractHost, outgoing: Outgoing, allowance: &Allowance) -> Result<Level, Refused> {
        let world = &caller.world;
        let Outgoing { to, method, arguments, value, query } = outgoing;
        let most = world.environment.params.contract_depth;
        let depth = caller.depth + 1;
        if depth >= most {
            let text = format!("MAX_CONTRACT_DEPTH: contract calls may stand {most} deep inside one another");
            return Err(Refused { class: classes::RECURSION_ERROR, text });
        }
        let contract = checks::contract_at(&**world, &to).map_err(|refusal| Refused::contract(refusal.message))?;
        let program = checks::program_of(&**world, &world.programs, &contract)
            .map_err(|refusal| Refused::contract(refusal.message))?;
        if let Some(found) = program.manifest.methods.iter().find(|found| found.name == method)
            && (found.kind == MethodKind::Query) != query
        {
            let name = &program.manifest.contract;
            return Err(Refused::contract(match query {
                true => format!("{name}.{method} is a call: it is called with call_contract"),
                false => format!("{name}.{method} is a query: it is asked with query_contract"),
            }));
        }
        checks::check_method(&program, &method, query, &arguments).map_err(|refusal| match refusal.kind {
            RefusalKind::Arguments => Refused { class: classes::TYPE_ERROR, text: refusal.message },
            _ => Refused::contract(refusal.message),
        })?;
        let events = world.output.borrow().events.len();
        let savepoint = world.with(|journal, below| {
            let savepoint = journal.savepoint();
            money::pay_out(journal, below, caller.contract, to, value).map_err(Refused::contract)?;
            Ok(savepoint)
        })?;
        let environment = &world.environment;
        let context = Context {
            sender: caller.contract,
            origin: world.payer.address,
            contract: to,
            value,
            height: environment.height.0,
            timestamp: environment.timestamp,
            tx_hash: world.tx_hash,
        };
        let entry = Entry::Method { name: method, args: arguments, query };
        let host = ContractHost::new(world, to, depth);
        let (code, natives) = (program.code.clone(), world.programs.natives());
        let mut machine = Machine::new(code, natives, entry, context, allowance.gas, allowance.limits, host.clone());
        machine.nest(allowance);
        Ok(Level { host, machine: Box::new(machine), undo: Some(Undo { savepoint, events }) })
    }

    /// Ends a nested call: its effects stay or go.
    fn close(self, outcome: Outcome) -> Reply {
        let Level { host, mut machine, undo } = self;
        if let Some(Undo { savepoint, events }) = undo {
            let world = &host.world;
            match outcome.end {
                End::Return(_) => world.with(|journal, _| journal.commit(savepoint)),
                End::Raise(_) | End::Halt(_) => {
                    world.with(|journal, below| journal.revert(below, savepoint));
                    world.output.borrow_mut().events.truncate(events);
                }
            }
        }
        machine.reply(outcome)
    }
}

/// A stack of contracts, the outermost one first.
pub(crate) struct Levels {
    stack: Vec<Level>,
}

impl Levels {
    pub(crate) fn new(outermost: Level) -> Levels {
        Levels { stack: vec![outermost] }
    }

    /// Has the outermost contract's run looked at.
    pub(crate) fn inspect(&mut self, inspector: Box<dyn vm::inspect::Inspector>) {
        if let Some(outermost) = self.stack.first_mut() {
            outermost.machine.inspect(inspector);
        }
    }

    /// Gas used so far by all of them.
    pub(crate) fn gas_used(&self) -> u64 {
        self.stack.iter().map(|level| level.machine.gas_used().0).sum()
    }

    /// Runs on for about `slice` gas; `Some` when the outermost contract has ended or sleeps.
    pub(crate) fn advance(&mut self, slice: Gas) -> Option<Ended> {
        let until = self.gas_used().saturating_add(slice.0);
        loop {
            let left = until.saturating_sub(self.gas_used()).max(1);
            let top = self.stack.last_mut()?;
            match top.machine.run(Gas(left)) {
                Step::Paused => return None,
                Step::Calls(outgoing) => {
                    let opened = match top.machine.child_allowance() {
                        Ok(allowance) => Level::open(&top.host, *outgoing, &allowance),
                        Err(refused) => Err(refused),
                    };
                    match opened {
                        Ok(level) => self.stack.push(level),
                        Err(refused) => top.machine.answer(Reply::refused(refused)),
                    }
                }
                // Contracts are refused before they come so far.
                Step::Commands(_) => top.machine.answer_command(Err(Refused::contract("a contract drives no chain"))),
                Step::Asleep(sleeping) => return Some(Ended::Asleep(sleeping)),
                Step::Done(outcome) => {
                    if self.stack.len() == 1 {
                        return Some(Ended::Over(outcome));
                    }
                    let reply = self.stack.pop()?.close(outcome);
                    self.stack.last_mut()?.machine.answer(reply);
                }
            }
        }
    }

    /// Runs a nested call that cannot be cut to its end.
    pub(crate) fn run_to_the_end(mut self) -> Reply {
        let ended = loop {
            if let Some(ended) = self.advance(Gas(u64::MAX)) {
                break ended;
            }
        };
        let outcome = match ended {
            Ended::Over(outcome) => outcome,
            Ended::Asleep(sleeping) => sleeping.refused(),
        };
        match self.stack.pop() {
            Some(level) => level.close(outcome),
            None => Reply::refused(Refused::contract("nothing ran")),
        }
    }
}
