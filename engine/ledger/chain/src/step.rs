//! What happened to a chain, in order: the log that replays and stores are made from.

use crate::block::{Block, Entry};
use crate::config::Config;
use std::rc::Rc;

/// One thing that happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// A transaction entered the open block.
    Transaction(Rc<Entry>),
    /// The open block was sealed.
    Seal(Rc<Block>),
    /// The settings became these.
    Configure(Config),
}
