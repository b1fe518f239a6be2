//! Building a chain from its log without executing anything: diffs are applied, and every link is checked.

use crate::block::{Block, Entry, Header};
use crate::config::Config;
use crate::ledger::Chain;
use crate::step::Step;
use execution::Refusal;
use protocol::Genesis;
use state::{Bytes, Key, State, list_root};
use std::rc::Rc;

/// A chain being restored.
pub struct Restorer {
    chain: Chain,
    /// Steps of the past only fill blocks and history, because a snapshot will bring the state.
    behind: bool,
}

impl Restorer {
    /// At the genesis. With `snapshot_follows` the steps before [`Restorer::adopt`] leave the state alone.
    ///
    /// # Errors
    /// Why the genesis or the settings cannot be.
    pub fn new(genesis: Genesis, config: Config, snapshot_follows: bool) -> Result<Restorer, Refusal> {
        Ok(Restorer { chain: Chain::new(genesis, config)?, behind: snapshot_follows })
    }

    /// Adds a transaction.
    ///
    /// # Errors
    /// A sentence about what does not follow from the chain so far; the chain is unchanged then.
    pub fn transaction(&mut self, entry: Rc<Entry>) -> Result<(), String> {
        let chain = &mut self.chain;
        let receipt = &entry.receipt;
        if receipt.height != chain.height() || receipt.index as usize != chain.open.len() || receipt.tx != entry.hash {
            return Err(format!("the transaction {} is not the next one of block {}", entry.hash, chain.height()));
        }
        if self.behind {
            chain.state_mut().remember(receipt.height, &entry.diff);
        } else {
            chain.state_mut().apply(receipt.height, &entry.diff).map_err(|error| error.to_string())?;
        }
        chain.append(entry);
        Ok(())
    }

    /// Seals the open block with the header it had.
    ///
    /// # Errors
    /// A sentence about what does not follow from the chain so far; the chain is unchanged then.
    pub fn seal(&mut self, header: Header) -> Result<Rc<Block>, String> {
        let chain = &mut self.chain;
        let transactions: Vec<_> = chain.open.iter().map(|entry| entry.hash).collect();
        let receipts: Vec<_> = chain.open.iter().map(|entry| entry.receipt_hash).collect();
        let follows = header.parent == chain.head()
            && header.height == chain.height()
            && header.timestamp == chain.genesis.timestamp(header.height)
            && header.gas_used == chain.open_gas
            && header.transactions_root == list_root(&transactions)
            && header.receipts_root == list_root(&receipts);
        if !follows {
            return Err(format!("the header of block {} does not belong to its transactions", chain.height()));
        }
        Ok(chain.close(header))
    }

    /// Changes the settings.
    ///
    /// # Errors
    /// A sentence about what cannot be.
    pub fn configure(&mut self, config: Config) -> Result<(), String> {
        self.chain.configure(config).map_err(|refusal| refusal.to_string())
    }

    /// Takes the state from a snapshot made at this point of the log.
    pub fn adopt(&mut self, slots: impl IntoIterator<Item = (Key, Bytes)>) {
        let had_state = std::mem::take(self.chain.state_mut());
        self.chain.state = Rc::new(State::from_slots(slots).with_history_of(had_state));
        self.behind = false;
    }

    /// Compares the state with the last header, right after a seal; costs one root. Steps that a snapshot covers are not compared.
    ///
    /// # Errors
    /// A sentence if it is another state.
    pub fn check_root(&mut self) -> Result<(), String> {
        let chain = &mut self.chain;
        match chain.log.last() {
            Some(Step::Seal(block)) if !self.behind => {
                let header = &block.clone().header;
                match chain.state_mut().root() == header.state_root {
                    true => Ok(()),
                    false => Err(format!("the state is not the one of block {}", header.height)),
                }
            }
            _ => Ok(()),
        }
    }

    /// The chain.
    ///
    /// # Errors
    /// A sentence if the snapshot did not come.
    pub fn finish(mut self) -> Result<Chain, String> {
        self.check_root()?;
        if self.behind { Err("the snapshot did not come".to_owned()) } else { Ok(self.chain) }
    }
}
