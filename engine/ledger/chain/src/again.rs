//! Executing a transaction of the past again, on the slots as they stood before it: to look at it, and to find that nothing differs.

use crate::block::Entry;
use crate::config::Config;
use crate::dispatch::stale;
use crate::ledger::Chain;
use crate::step::Step;
use execution::inspect::Inspector;
use execution::{Action, Environment, Refusal, RefusalKind};
use primitives::{Address, Gas, Hash};
use state::{Bytes, Key, Past, Slots, Waiting};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

/// A transaction of the past on its way once more. The chain stays as it is.
pub struct Again {
    inner: execution::Flight,
    entry: Rc<Entry>,
    undone: Rc<Undone>,
    begun_at: usize,
}

/// Slots that the transaction or a later one of its block changed, as they stood before it.
#[derive(Default)]
struct Undone {
    had: BTreeMap<Key, Option<Bytes>>,
    /// Bytes of the fields of contracts that were asked for; summing them up looks at every field.
    sizes: RefCell<BTreeMap<Address, u64>>,
}

/// The slots as they stood before a transaction: those at the end of its block, and what it and the later ones had replaced.
struct Before {
    end: Past,
    undone: Rc<Undone>,
}

impl Slots for Before {
    fn read(&self, key: &Key) -> Option<Bytes> {
        match self.undone.had.get(key) {
            Some(had_value) => had_value.clone(),
            None => self.end.read(key),
        }
    }

    fn size_bytes(&self, contract: &Address) -> u64 {
        if let Some(size) = self.undone.sizes.borrow().get(contract) {
            return *size;
        }
        // What it was at the block's end, with every slot that is undone as it was before.
        let had = Key::counted_for(&self.undone.had, contract);
        let size_of = |bytes: Option<Bytes>| bytes.map_or(0, |bytes| bytes.len() as i64);
        let grown: i64 = had.map(|key| size_of(self.read(key)) - size_of(self.end.read(key))).sum();
        let size = self.end.size_bytes(contract).saturating_add_signed(grown);
        self.undone.sizes.borrow_mut().insert(*contract, size);
        size
    }

    fn waiting_of(&self, contract: &Address, kind: Waiting) -> Vec<(u64, Bytes)> {
        let mut found: BTreeMap<u64, Bytes> = self.end.waiting_of(contract, kind).into_iter().collect();
        for (key, had_value) in self.undone.had.range(kind.key(*contract, 0)..=kind.key(*contract, u64::MAX)) {
            let Some((_, number)) = kind.of(key) else { continue };
            match had_value {
                Some(bytes) => found.insert(number, bytes.clone()),
                None => found.remove(&number),
            };
        }
        found.into_iter().collect()
    }
}

impl Again {
    /// The transaction as it stands in its block.
    pub fn entry(&self) -> &Rc<Entry> {
        &self.entry
    }

    /// Gas paid before the first instruction.
    pub fn intrinsic_gas(&self) -> Gas {
        self.inner.intrinsic_gas()
    }
}

impl Chain {
    /// Begins a transaction of this chain once more, looked at by an inspector.
    ///
    /// # Errors
    /// `UnknownTransaction`; `Differs` if it could not be sent any more, which would be a mistake of ours.
    pub fn begin_again(&mut self, tx: &Hash, inspector: Box<dyn Inspector>) -> Result<Again, Refusal> {
        let unknown = || Refusal::new(RefusalKind::UnknownTransaction, format!("there is no transaction {tx}"));
        let (height, index) = *self.places.get(tx).ok_or_else(unknown)?;
        let entry = self.entry(tx).ok_or_else(unknown)?;
        let mut undone = Undone::default();
        let block = self.block(height);
        let entries = block.as_ref().map_or(&self.open, |block| &block.entries);
        for later in entries.iter().skip(index as usize) {
            for change in &later.diff.changes {
                undone.had.entry(change.key.clone()).or_insert_with(|| change.had_value.clone());
            }
        }
        let environment = Environment { params: self.config_before(tx).params, index, ..self.environment(height) };
        let undone = Rc::new(undone);
        let below = Before { end: self.state.at(height), undone: undone.clone() };
        let transaction = entry.transaction.as_ref().clone();
        let begun = match transaction.action {
            Action::Resume { contract, task, .. } => {
                let begun = execution::Flight::begin_resume(environment, &below, &self.programs, contract, task);
                begun.ok_or_else(|| Refusal::new(RefusalKind::UnknownTransaction, "the call does not sleep"))
            }
            Action::Fire { contract, timer, .. } => {
                let begun = execution::Flight::begin_timer(environment, &below, &self.programs, contract, timer);
                begun.ok_or_else(|| Refusal::new(RefusalKind::UnknownTransaction, "the timer is not set"))
            }
            _ => execution::Flight::begin(environment, &below, &self.programs, transaction),
        };
        let mut inner = begun.map_err(|refusal| differs(&entry, &format!("it was refused: {refusal}")))?;
        inner.inspect(inspector);
        Ok(Again { inner, entry, undone, begun_at: self.log.len() })
    }

    /// Runs it on for about `slice` gas: `None` while it runs, its entry once it has ended as it did then.
    ///
    /// # Errors
    /// `Stale` if the chain went on meanwhile, `Differs` if receipt or changes are not what the block holds.
    pub fn advance_again(&mut self, again: &mut Again, slice: Gas) -> Result<Option<Rc<Entry>>, Refusal> {
        if again.begun_at != self.log.len() {
            return Err(stale());
        }
        let end = self.state.at(again.entry.receipt.height);
        let below: Rc<dyn Slots> = Rc::new(Before { end, undone: again.undone.clone() });
        let Some(settled) = again.inner.advance(&below, slice) else { return Ok(None) };
        let then = &again.entry;
        match () {
            _ if settled.receipt != then.receipt => Err(differs(then, "its receipt is another one")),
            _ if settled.diff != then.diff => Err(differs(then, "it changes other slots")),
            _ => Ok(Some(then.clone())),
        }
    }

    /// The settings under which a transaction ran.
    fn config_before(&self, tx: &Hash) -> Config {
        let place = self.log.iter().position(|step| matches!(step, Step::Transaction(entry) if entry.hash == *tx));
        let earlier = self.log[..place.unwrap_or(self.log.len())].iter().rev();
        let set = earlier.filter_map(|step| if let Step::Configure(config) = step { Some(*config) } else { None });
        set.take(1).next().unwrap_or(*self.first_config())
    }
}

fn differs(entry: &Entry, how: &str) -> Refusal {
    let sentence = format!("transaction {} of block {} executed again: {how}", entry.hash, entry.receipt.height);
    Refusal::new(RefusalKind::Differs, sentence)
}
