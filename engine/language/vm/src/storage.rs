//! Mappings whose items are stored one by one: what `panda.storage.PandaMap` asks of the host.

use crate::contract::{READ_BYTE, WRITE_BYTE, encoded};
use crate::machine::Machine;
use crate::native::{Args, NativeRow, row};
use crate::value::*;
use crate::{R, Raise, classes};
use primitives::codec;
use std::rc::Rc;

/// What is asked of a stored map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MapAsk {
    /// Makes it, without items.
    Open,
    /// The bytes under a key.
    Get(String),
    /// Sets the bytes under a key.
    Set(String, Rc<[u8]>),
    /// Removes a key.
    Remove(String),
    /// How many items it has.
    Len,
    /// The key after another, the first one after none.
    After(Option<String>),
}

/// What a stored map answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MapTold {
    /// It is done, or there is no such key.
    Nothing,
    /// The bytes under the key.
    Bytes(Rc<[u8]>),
    /// A key.
    Key(String),
    /// A number of items.
    Len(u64),
}

/// Tenths of a gas for looking for an item.
const LOOK: u64 = 500;

/// Tenths of a gas for the links that keep the order.
const LINKS: u64 = 5_000;

/// Bytes of a key.
const MAX_KEY_BYTES: usize = 1_024;

impl Machine {
    fn ask_map(&mut self, args: Args, ask: MapAsk) -> R<MapTold> {
        let field = self.text(self.arg(args, 0)).to_owned();
        let host = Rc::clone(&self.host);
        host.map(&field, ask).map_err(|limit| Raise::halt("LimitExceeded", limit))
    }

    fn map_key(&mut self, args: Args) -> R<String> {
        let key = self.arg(args, 1);
        let Value::Str(_) = self.unwrap(key) else {
            let kind = self.type_name(key);
            return Err(self.type_error(format!("keys of a PandaMap must be str, not {kind}")));
        };
        let text = self.text(key).to_owned();
        if text.len() > MAX_KEY_BYTES {
            let text = format!("MAX_KEY_BYTES: a key of a PandaMap has at most {MAX_KEY_BYTES} bytes");
            return Err(self.value_error(text));
        }
        self.charge(LOOK + text.len() as u64)?;
        Ok(text)
    }

    fn refuse_in_query(&mut self) -> R<()> {
        if self.is_query() {
            return Err(
                self.error(classes::QUERY_ERROR, "a query cannot write: an item of a PandaMap was set or removed")
            );
        }
        Ok(())
    }
}

fn get(vm: &mut Machine, args: Args) -> R<Value> {
    let key = vm.map_key(args)?;
    match vm.ask_map(args, MapAsk::Get(key))? {
        MapTold::Bytes(bytes) => {
            vm.charge(READ_BYTE * bytes.len() as u64)?;
            vm.reserve_bytes(bytes.len() as u64)?;
            match codec::decode_value(&bytes) {
                Ok(plain) => vm.import_value(&plain),
                Err(error) => Err(Raise::halt("StateDamaged", format!("an item of a PandaMap: {error}"))),
            }
        }
        _ => match vm.arg(args, 2) {
            Value::Undef => Err(vm.key_error(vm.arg(args, 1))),
            default => Ok(default),
        },
    }
}

fn has(vm: &mut Machine, args: Args) -> R<Value> {
    let key = vm.map_key(args)?;
    Ok(Value::Bool(matches!(vm.ask_map(args, MapAsk::Get(key))?, MapTold::Bytes(_))))
}

fn set(vm: &mut Machine, args: Args) -> R<Value> {
    vm.refuse_in_query()?;
    let key = vm.map_key(args)?;
    let what = format!("item {key:?} of state field '{}'", vm.text(vm.arg(args, 0)));
    let plain = vm.export_value(vm.arg(args, 2), &what)?;
    let bytes = encoded(vm, &plain, &what)?;
    vm.charge(LINKS + WRITE_BYTE * (bytes.len() + 3 * key.len()) as u64)?;
    vm.ask_map(args, MapAsk::Set(key, bytes.into()))?;
    Ok(Value::None)
}

fn remove(vm: &mut Machine, args: Args) -> R<Value> {
    vm.refuse_in_query()?;
    let key = vm.map_key(args)?;
    vm.charge(LINKS)?;
    match vm.ask_map(args, MapAsk::Remove(key))? {
        MapTold::Nothing => Err(vm.key_error(vm.arg(args, 1))),
        _ => Ok(Value::None),
    }
}

fn length(vm: &mut Machine, args: Args) -> R<Value> {
    vm.charge(LOOK)?;
    match vm.ask_map(args, MapAsk::Len)? {
        MapTold::Len(count) => Ok(vm.int(count.into())),
        _ => Ok(Value::Int(0)),
    }
}

fn after(vm: &mut Machine, args: Args) -> R<Value> {
    vm.charge(LOOK)?;
    let key = match vm.arg(args, 1) {
        Value::None => None,
        _ => Some(vm.map_key(args)?),
    };
    match vm.ask_map(args, MapAsk::After(key))? {
        MapTold::Key(key) => {
            vm.charge(key.len() as u64)?;
            Ok(vm.str(key))
        }
        MapTold::Len(_) => Err(vm.error(classes::RUNTIME_ERROR, "PandaMap changed during iteration")),
        _ => Ok(Value::None),
    }
}

/// What `panda.storage` is made from.
pub const MAP_FUNCTIONS: &[NativeRow] = &[
    row("get", 2, 3, 100, "get(field, key[, default])\n\nThe value under a key.", get),
    row("has", 2, 2, 100, "has(field, key) -> bool", has),
    row("set", 3, 3, 100, "set(field, key, value)\n\nSets the value under a key.", set),
    row("remove", 2, 2, 100, "remove(field, key)\n\nRemoves a key.", remove),
    row("length", 1, 1, 100, "length(field) -> int", length),
    row("after", 2, 2, 100, "after(field, key)\n\nThe key after another, the first one after None.", after),
];
