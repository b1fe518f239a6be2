//! The chain as the page has read it: blocks, accounts, and the contracts and receipts found in them.

use api::Value;
use api::view::{Account, Block, Emitted, Error, Manifest, Receipt, Transaction};
use std::collections::BTreeMap;
use std::sync::Arc;

use super::Asked;

/// What has been read of the chain.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Chain {
    /// Of the open block; 0 before anything was read.
    pub height: u64,
    pub state_root: String,
    pub blocks: BTreeMap<u64, Arc<Block>>,
    pub accounts: Arc<Vec<Account>>,
    /// Faces of deployed contracts, by address.
    pub manifests: BTreeMap<String, Arc<Manifest>>,
}

/// A contract on the chain.
#[derive(Clone, Debug, PartialEq)]
pub struct Deployed {
    pub address: String,
    pub label: Option<String>,
    /// Empty until its manifest was read.
    pub class: String,
    pub height: u64,
    pub tx: String,
    pub args: Value,
    pub gas_used: u64,
}

impl Deployed {
    /// What it is called.
    pub fn name(&self) -> String {
        self.label.clone().unwrap_or_else(|| short(&self.address))
    }
}

/// Either kind of outcome, ready to be drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    pub id: String,
    pub title: String,
    pub query: bool,
    pub height: u64,
    pub index: u64,
    pub status: String,
    pub returned: Value,
    pub address: Option<String>,
    /// The contract it speaks of.
    pub contract: Option<String>,
    pub method: Option<String>,
    pub sender: Option<String>,
    pub gas_used: u64,
    pub gas_limit: Option<u64>,
    pub fee: Option<u64>,
    pub state_bytes: Option<u64>,
    pub events: Vec<Emitted>,
    pub logs: Vec<String>,
    pub error: Option<Error>,
}

/// The first and last digits of an address or a hash.
pub fn short(hash: &str) -> String {
    match hash.get(..6).zip(hash.len().checked_sub(4).and_then(|at| hash.get(at..))) {
        Some((start, end)) if hash.len() > 14 => format!("{start}…{end}"),
        _ => hash.to_owned(),
    }
}

/// An error's first line, short enough to stand beside a button; the traceback has the rest.
pub fn sentence(error: &Error) -> String {
    const MOST: usize = 200;
    let line = error.message.lines().next().unwrap_or_default();
    match line.char_indices().nth(MOST) {
        Some((at, _)) => format!("{}…", &line[..at]),
        None => line.to_owned(),
    }
}

impl Chain {
    /// All transactions, oldest first.
    pub fn transactions(&self) -> impl DoubleEndedIterator<Item = &Transaction> {
        self.blocks.values().flat_map(|block| block.transactions.iter())
    }

    /// All contracts, oldest first.
    pub fn contracts(&self) -> Vec<Deployed> {
        let deployments = self.transactions().filter(|tx| tx.kind == "deploy" && tx.receipt.status == "ok");
        deployments
            .filter_map(|tx| {
                let address = tx.receipt.address.clone()?;
                let class = self.manifests.get(&address).map(|manifest| manifest.contract.clone()).unwrap_or_default();
                let (label, args) = (tx.to_label.clone(), tx.args.clone().unwrap_or_default());
                Some(Deployed {
                    address,
                    label,
                    class,
                    height: tx.receipt.height,
                    tx: tx.tx.clone(),
                    args,
                    gas_used: tx.receipt.gas_used,
                })
            })
            .collect()
    }

    /// A contract by address or label.
    pub fn contract(&self, name: &str) -> Option<Deployed> {
        self.contracts()
            .into_iter()
            .find(|contract| contract.address == name || contract.label.as_deref() == Some(name))
    }

    /// What an address is called: a contract's label, an account's name, or its digits.
    pub fn name_of(&self, address: &str) -> String {
        if let Some(name) =
            self.accounts.iter().find(|account| account.address == address).and_then(|account| account.name.clone())
        {
            return name;
        }
        let deployment =
            self.transactions().find(|tx| tx.receipt.address.as_deref() == Some(address) && tx.kind == "deploy");
        deployment.and_then(|tx| tx.to_label.clone()).unwrap_or_else(|| short(address))
    }

    /// A label that no contract has: the wish, or the wish with a number behind.
    pub fn free_label(&self, wish: &str) -> String {
        let taken =
            |label: &str| self.transactions().any(|tx| tx.kind == "deploy" && tx.to_label.as_deref() == Some(label));
        if !taken(wish) {
            return wish.to_owned();
        }
        (2_u32..).map(|number| format!("{wish}-{number}")).find(|label| !taken(label)).unwrap_or_default()
    }

    /// A transaction by its hash.
    pub fn transaction(&self, tx: &str) -> Option<&Transaction> {
        self.transactions().rev().find(|transaction| transaction.tx == tx)
    }

    /// The last successful call of a method.
    pub fn last_call(&self, to: &str, method: &str) -> Option<&Transaction> {
        let calls =
            self.transactions().rev().filter(|tx| tx.to.as_deref() == Some(to) && tx.method.as_deref() == Some(method));
        calls.into_iter().find(|tx| tx.receipt.status == "ok")
    }

    /// What a transaction did, in a few words.
    pub fn title(&self, tx: &Transaction) -> String {
        match tx.kind.as_str() {
            "deploy" => format!(
                "deploy {}",
                tx.to_label.clone().or_else(|| tx.receipt.address.as_deref().map(short)).unwrap_or_default()
            ),
            "transfer" => format!("transfer to {}", self.name_of(tx.to.as_deref().unwrap_or_default())),
            _ => {
                let method = tx.method.as_deref().unwrap_or("call");
                let to = tx.to.as_deref().unwrap_or_default();
                format!("{method} on {}", self.name_of(to))
            }
        }
    }

    /// A transaction, ready to be drawn.
    pub fn shown(&self, tx: &Transaction) -> Shown {
        let Receipt {
            status,
            returned,
            address,
            gas_used,
            gas_limit,
            fee,
            events,
            logs,
            state_bytes,
            error,
            height,
            index,
            ..
        } = tx.receipt.clone();
        Shown {
            id: tx.tx.clone(),
            title: self.title(tx),
            query: false,
            height,
            index,
            status,
            returned,
            contract: address.clone().or_else(|| tx.to.clone()),
            address,
            method: tx.method.clone(),
            sender: Some(tx.sender.clone()),
            gas_used,
            gas_limit: Some(gas_limit),
            fee: Some(fee),
            state_bytes: Some(state_bytes),
            events,
            logs,
            error,
        }
    }

    /// An answered query, ready to be drawn.
    pub fn shown_query(&self, asked: &Asked) -> Shown {
        Shown {
            id: asked.id.clone(),
            title: format!("{} on {}", asked.method, self.name_of(&asked.of)),
            query: true,
            height: asked.height,
            index: 0,
            status: asked.result.status.clone(),
            returned: asked.result.returned.clone(),
            address: None,
            contract: Some(asked.of.clone()),
            method: Some(asked.method.clone()),
            sender: None,
            gas_used: asked.result.gas_used,
            gas_limit: None,
            fee: None,
            state_bytes: None,
            events: Vec::new(),
            logs: asked.result.logs.clone(),
            error: asked.result.error.clone(),
        }
    }
}
