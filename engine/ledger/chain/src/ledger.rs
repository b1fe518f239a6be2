//! The chain itself: its blocks, the open block on top, and how steps are added.

use crate::block::{Block, Entry, Header};
use crate::config::Config;
use crate::step::Step;
use execution::{GAS_SCHEDULE_VERSION, Programs, Refusal, RefusalKind, Settled};
use primitives::codec::Writer;
use primitives::{Gas, Hash, Height};
use protocol::{Genesis, PROTOCOL_VERSION, Params, key_of};
use state::{Change, Key, Slots, State, StateDiff, list_root};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

/// Derived public keys kept at once.
const MAX_KEYS: usize = 4_096;

/// A chain.
pub struct Chain {
    pub(crate) genesis: Genesis,
    pub(crate) config: Config,
    first_config: Config,
    /// Shared with a transaction while it runs, and with nobody when it is changed.
    pub(crate) state: Rc<State>,
    pub(crate) programs: Programs,
    pub(crate) blocks: Vec<Rc<Block>>,
    /// The transactions of the open block.
    pub(crate) open: Vec<Rc<Entry>>,
    pub(crate) open_gas: Gas,
    /// Where each transaction is.
    pub(crate) places: BTreeMap<Hash, (Height, u32)>,
    pub(crate) log: Vec<Step>,
    /// Deriving a key takes longer than a transfer.
    keys: RefCell<BTreeMap<String, [u8; 32]>>,
}

impl Chain {
    /// A chain with its genesis block, and block 1 open.
    ///
    /// # Errors
    /// Why the genesis or the settings cannot be.
    pub fn new(genesis: Genesis, config: Config) -> Result<Chain, Refusal> {
        config.check()?;
        let diff = genesis.to_diff();
        let diff = diff.map_err(|error| Refusal::new(RefusalKind::Configuration, error.to_string()))?;
        let mut state = State::new();
        state.apply(Height(0), &diff).map_err(|error| Refusal::new(RefusalKind::Configuration, error.to_string()))?;
        let mut chain = Chain {
            genesis,
            config,
            first_config: config,
            state: Rc::new(state),
            programs: Programs::new(),
            blocks: Vec::new(),
            open: Vec::new(),
            open_gas: Gas(0),
            places: BTreeMap::new(),
            log: Vec::new(),
            keys: RefCell::default(),
        };
        let header = chain.open_header();
        chain.blocks.push(Rc::new(Block { hash: header.hash(), header, entries: Vec::new() }));
        chain.write_params(config.params);
        Ok(chain)
    }

    /// What the chain began with.
    pub fn genesis(&self) -> &Genesis {
        &self.genesis
    }

    /// The settings as they stand.
    pub fn config(&self) -> &Config {
        &self.config
    }

    /// The settings that the chain began with.
    pub fn first_config(&self) -> &Config {
        &self.first_config
    }

    /// Changes the settings; parameters are part of the state and count from the next transaction on.
    ///
    /// # Errors
    /// What cannot be; the settings stay as they were.
    pub fn configure(&mut self, config: Config) -> Result<(), Refusal> {
        config.check()?;
        self.write_params(config.params);
        self.config = config;
        self.log.push(Step::Configure(config));
        Ok(())
    }

    /// The state, to be changed.
    pub(crate) fn state_mut(&mut self) -> &mut State {
        debug_assert_eq!(Rc::strong_count(&self.state), 1, "a copy of the whole state would be made");
        Rc::make_mut(&mut self.state)
    }

    /// The slots that a transaction runs on.
    pub(crate) fn slots_now(&self) -> Rc<dyn Slots> {
        self.state.clone()
    }

    fn write_params(&mut self, params: Params) {
        let mut writer = Writer::new();
        params.encode(&mut writer);
        let had_value = self.state.read(&Key::Params);
        let has_value = Some(writer.into_bytes().into());
        if had_value != has_value {
            let diff = StateDiff { changes: vec![Change { key: Key::Params, had_value, has_value }] };
            let height = self.height();
            let applied = self.state_mut().apply(height, &diff);
            debug_assert!(applied.is_ok(), "the change starts from the value just read");
        }
    }

    /// The height of the open block.
    pub fn height(&self) -> Height {
        Height(self.blocks.len() as u64)
    }

    /// The hash of the last sealed block; zeroes before genesis.
    pub fn head(&self) -> Hash {
        self.blocks.last().map_or(Hash::default(), |block| block.hash)
    }

    /// The height of the open block and the root of the state as it stands in it.
    pub fn root(&mut self) -> (Height, Hash) {
        (self.height(), self.state_mut().root())
    }

    /// The header that the open block would get if it were sealed now.
    pub fn open_header(&mut self) -> Header {
        let hashes = |hash_of: fn(&Rc<Entry>) -> Hash| self.open.iter().map(hash_of).collect::<Vec<Hash>>();
        let transactions_root = list_root(&hashes(|entry| entry.hash));
        let receipts_root = list_root(&hashes(|entry| entry.receipt_hash));
        let height = self.height();
        Header {
            parent: self.head(),
            height,
            timestamp: self.genesis.timestamp(height),
            transactions_root,
            receipts_root,
            state_root: self.state_mut().root(),
            gas_used: self.open_gas,
            gas_limit: Gas(self.config.params.gas_limit_block),
            protocol_version: PROTOCOL_VERSION,
            gas_schedule_version: GAS_SCHEDULE_VERSION,
            extensions: Vec::new(),
        }
    }

    /// Seals the open block and opens the next one.
    pub fn seal(&mut self) -> Rc<Block> {
        let header = self.open_header();
        self.close(header)
    }

    /// Puts a header over the open block's transactions.
    pub(crate) fn close(&mut self, header: Header) -> Rc<Block> {
        let entries = std::mem::take(&mut self.open);
        self.open_gas = Gas(0);
        let block = Rc::new(Block { hash: header.hash(), header, entries });
        self.blocks.push(block.clone());
        self.log.push(Step::Seal(block.clone()));
        block
    }

    /// Gas that the open block has left.
    pub fn gas_left(&self) -> Gas {
        Gas(self.config.params.gas_limit_block.saturating_sub(self.open_gas.0))
    }

    /// Applies a finished transaction and puts it into the open block.
    pub(crate) fn include(&mut self, settled: Settled) -> Result<Rc<Entry>, Refusal> {
        let Settled { transaction, receipt, diff } = settled;
        let receipt_hash = receipt.hash().map_err(|error| Refusal::new(RefusalKind::Limit, error.to_string()))?;
        self.state_mut()
            .apply(receipt.height, &diff)
            .map_err(|error| Refusal::new(RefusalKind::Stale, format!("{error}: the transaction was dropped")))?;
        let entry = Rc::new(Entry { transaction, hash: receipt.tx, receipt, receipt_hash, diff });
        self.append(entry.clone());
        Ok(entry)
    }

    /// Puts an entry whose diff is applied into the open block.
    pub(crate) fn append(&mut self, entry: Rc<Entry>) {
        self.open_gas = Gas(self.open_gas.0.saturating_add(entry.receipt.gas_used.0));
        self.places.insert(entry.hash, (entry.receipt.height, entry.receipt.index));
        self.open.push(entry.clone());
        self.log.push(Step::Transaction(entry));
    }

    /// A development account's public key.
    pub(crate) fn public_key(&self, name: &str) -> [u8; 32] {
        let mut keys = self.keys.borrow_mut();
        if let Some(key) = keys.get(name) {
            return *key;
        }
        if keys.len() >= MAX_KEYS {
            keys.clear();
        }
        let key = key_of(self.genesis.seed, name).public_key();
        keys.insert(name.to_owned(), key);
        key
    }
}
