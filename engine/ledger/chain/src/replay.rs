//! Executing a log again, on a chain of its own, and comparing every step.

use crate::config::Config;
use crate::ledger::Chain;
use crate::step::Step;
use execution::Action;
use primitives::Gas;
use protocol::Genesis;

impl Chain {
    /// Executes every step again from the same genesis.
    ///
    /// # Errors
    /// A sentence about the first step that comes out differently.
    pub fn replay(genesis: Genesis, config: Config, steps: &[Step]) -> Result<Chain, String> {
        let mut chain = Chain::new(genesis, config).map_err(|refusal| refusal.to_string())?;
        for (index, step) in steps.iter().enumerate() {
            chain.replay_step(step).map_err(|sentence| format!("step {index}: {sentence}"))?;
        }
        Ok(chain)
    }

    fn replay_step(&mut self, step: &Step) -> Result<(), String> {
        match step {
            Step::Transaction(then) => {
                let transaction = then.transaction.as_ref().clone();
                let mut flight = match transaction.action {
                    Action::Resume { task, .. } => {
                        let flight = self.begin_due().filter(|flight| flight.hash() == then.hash);
                        flight.ok_or_else(|| format!("the sleeping call {task} is not the next one due"))?
                    }
                    Action::Fire { timer, .. } => {
                        let flight = self.begin_due().filter(|flight| flight.hash() == then.hash);
                        flight.ok_or_else(|| format!("the timer {timer} is not the next one due"))?
                    }
                    _ => {
                        let begun = self.begin_transaction(transaction);
                        begun.map_err(|refusal| format!("the transaction was refused: {refusal}"))?
                    }
                };
                let now = loop {
                    match self.advance_unsealed(&mut flight, Gas(u64::MAX)) {
                        Ok(Some(entry)) => break entry,
                        Ok(None) => {}
                        Err(refusal) => return Err(refusal.to_string()),
                    }
                };
                match () {
                    _ if now.receipt != then.receipt => Err(format!("the receipt of {} differs", then.hash)),
                    _ if now.diff != then.diff => Err(format!("the changes of {} differ", then.hash)),
                    _ => Ok(()),
                }
            }
            Step::Seal(then) => {
                let now = self.seal();
                if now.header == then.header {
                    return Ok(());
                }
                Err(format!("block {} differs", then.header.height))
            }
            Step::Configure(config) => self.configure(*config).map_err(|refusal| refusal.to_string()),
        }
    }
}
