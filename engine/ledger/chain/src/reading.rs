//! What can be read from a chain: blocks, accounts, contracts and their state, now and at earlier heights.

use crate::block::{Block, Entry};
use crate::ledger::Chain;
use crate::step::Step;
use execution::{Program, Refusal, RefusalKind};
use primitives::codec::decode_value;
use primitives::{Address, Hash, Height, Value};
use protocol::{SEQUENCER_NAME, address_of, check_name, key_of};
use state::{Account, Contract, Key, Slots, Task, Timer, Waiting};
use std::rc::Rc;

impl Chain {
    /// A sealed block; genesis is one.
    pub fn block(&self, height: Height) -> Option<Rc<Block>> {
        self.blocks.get(usize::try_from(height.0).ok()?).cloned()
    }

    /// The transactions of the open block.
    pub fn open_entries(&self) -> &[Rc<Entry>] {
        &self.open
    }

    /// A transaction by its hash.
    pub fn entry(&self, tx: &Hash) -> Option<Rc<Entry>> {
        let (height, index) = self.places.get(tx)?;
        let index = *index as usize;
        match self.block(*height) {
            Some(block) => block.entries.get(index).cloned(),
            None => self.open.get(index).cloned(),
        }
    }

    /// The sequencer's signature of a sealed block's hash, made now.
    pub fn block_signature(&self, height: Height) -> Option<[u8; 64]> {
        self.block(height).map(|block| key_of(self.genesis.seed, SEQUENCER_NAME).sign(&block.hash))
    }

    /// The signature of a transaction: the one it came with, or the development account's, made now.
    pub fn transaction_signature(&self, tx: &Hash) -> Option<[u8; 64]> {
        let entry = self.entry(tx)?;
        entry.transaction.signature.or_else(|| {
            let name = self.account_name(&entry.transaction.sender())?;
            Some(key_of(self.genesis.seed, &name).sign(tx))
        })
    }

    /// An address, or the contract behind a label.
    pub fn resolve(&self, text: &str) -> Option<Address> {
        Address::parse(text).or_else(|| {
            let bytes = self.state.read(&Key::Label(text.to_owned()))?;
            Some(Address(bytes.as_ref().try_into().ok()?))
        })
    }

    /// An address, or that of the development account of a name, whether it was used yet or not.
    pub fn resolve_account(&self, text: &str) -> Option<Address> {
        Address::parse(text).or_else(|| {
            check_name("the name", text).ok()?;
            Some(address_of(&self.public_key(text)))
        })
    }

    /// An account; one that was never used owns nothing.
    pub fn account(&self, address: &Address) -> Account {
        let bytes = self.state.read(&Key::Account(*address));
        bytes.and_then(|bytes| Account::from_bytes(&bytes).ok()).unwrap_or_default()
    }

    /// An account at the end of an earlier block.
    pub fn account_at(&self, address: &Address, height: Height) -> Account {
        let bytes = self.state.at(height).read(&Key::Account(*address));
        bytes.and_then(|bytes| Account::from_bytes(&bytes).ok()).unwrap_or_default()
    }

    /// A development account's name.
    pub fn account_name(&self, address: &Address) -> Option<String> {
        let bytes = self.state.read(&Key::Name(*address))?;
        String::from_utf8(bytes.to_vec()).ok()
    }

    /// All accounts: those of the genesis in its order, then the others by address.
    pub fn accounts(&self) -> Vec<(Address, Option<String>, Account)> {
        let place = |name: &Option<String>| {
            let found = name.as_ref().and_then(|name| self.genesis.accounts.iter().position(|other| other == name));
            found.unwrap_or(usize::MAX)
        };
        let named = |(address, account)| (address, self.account_name(&address), account);
        let mut accounts: Vec<_> = self.state.accounts().map(named).collect();
        accounts.sort_by_key(|(_, name, _)| place(name));
        accounts
    }

    /// The contract at an address.
    pub fn contract(&self, address: &Address) -> Option<Contract> {
        let bytes = self.state.read(&Key::Contract(*address))?;
        Contract::from_bytes(&bytes).ok()
    }

    /// All contracts, in the order of their deployment.
    pub fn contracts(&self) -> Vec<(Address, Contract)> {
        let mut contracts: Vec<_> = self.state.contracts().collect();
        contracts.sort_by_key(|(_, contract)| contract.height);
        contracts
    }

    /// The source of a deployed contract.
    pub fn source(&self, address: &Address) -> Option<String> {
        let bytes = self.state.read(&Key::Source(self.contract(address)?.code))?;
        String::from_utf8(bytes.to_vec()).ok()
    }

    /// The compiled program of a deployed contract, with its manifest.
    ///
    /// # Errors
    /// `UnknownContract` if nothing is deployed there.
    pub fn program(&mut self, address: &Address) -> Result<Rc<Program>, Refusal> {
        let unknown = || Refusal::new(RefusalKind::UnknownContract, format!("there is no contract at {address}"));
        let contract = self.contract(address).ok_or_else(unknown)?;
        let source = self.state.read(&Key::Source(contract.code));
        self.programs.get(contract.code, &contract.file, || {
            source.and_then(|bytes| String::from_utf8(bytes.to_vec()).ok()).ok_or_else(unknown)
        })
    }

    /// The stored fields of a contract in the order in which it declares them, now or at the end of an earlier block.
    ///
    /// # Errors
    /// `UnknownContract` if nothing was deployed there, `Height` if that block does not exist yet.
    pub fn state_of(&mut self, address: &Address, at: Option<Height>) -> Result<Vec<(String, Value)>, Refusal> {
        let past = self.past(at)?;
        let program = self.program(address)?;
        let fields = match past {
            None => self.state.fields(address),
            Some(at) => {
                let past = self.state.at(at);
                if past.read(&Key::Contract(*address)).is_none() {
                    let message = format!("there was no contract at {address} at height {at}");
                    return Err(Refusal::new(RefusalKind::UnknownContract, message));
                }
                past.fields(address)
            }
        };
        let place =
            |name: &str| program.manifest.state.iter().position(|field| field.name == name).unwrap_or(usize::MAX);
        let decode = |(name, bytes): (String, state::Bytes)| (name, decode_value(&bytes).unwrap_or_default());
        let mut fields: Vec<(String, Value)> = fields.into_iter().map(decode).collect();
        for field in &program.manifest.state {
            let items = match past {
                None => state::map_items(&*self.state, address, &field.name),
                Some(at) => state::map_items(&self.state.at(at), address, &field.name),
            };
            fields
                .extend(items.map(|items| (field.name.clone(), Value::Dict(items.into_iter().map(decode).collect()))));
        }
        fields.sort_by_key(|(name, _)| place(name));
        Ok(fields)
    }

    /// The address of a key.
    pub fn address_of(&self, public_key: &[u8; 32]) -> Address {
        address_of(public_key)
    }

    /// The sleeping calls in the order of their numbers: contract, number and what is kept.
    pub fn tasks(&self) -> Vec<(Address, u64, Task)> {
        let tasks = self.state.waiting(Waiting::Task);
        let task = |(contract, number, bytes): (Address, u64, &state::Bytes)| {
            Some((contract, number, Task::from_bytes(bytes).ok()?))
        };
        let mut tasks: Vec<_> = tasks.filter_map(task).collect();
        tasks.sort_by_key(|(_, number, _)| *number);
        tasks
    }

    /// The timers in the order of their numbers: the contract that set it, number and what is kept.
    pub fn timers(&self) -> Vec<(Address, u64, Timer)> {
        let timer = |(contract, number, bytes): (Address, u64, &state::Bytes)| {
            Some((contract, number, Timer::from_bytes(bytes).ok()?))
        };
        let mut timers: Vec<_> = self.state.waiting(Waiting::Timer).filter_map(timer).collect();
        timers.sort_by_key(|(_, number, _)| *number);
        timers
    }

    /// Everything that happened since genesis, in order.
    pub fn log(&self) -> &[Step] {
        &self.log
    }

    /// All slots of the state as it stands.
    pub fn slots(&self) -> impl Iterator<Item = (&Key, &state::Bytes)> {
        self.state.slots()
    }
}
