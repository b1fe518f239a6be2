//! Mappings that are stored item by item: a value under every key, and links that keep the order in which keys came.

use crate::journal::Journal;
use crate::key::{Bytes, Key};
use crate::slots::Slots;
use primitives::Address;
use primitives::codec::{CodecError, Reader, Writer};

/// How many items there are, and the two ends of their order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Head {
    count: u64,
    first: Option<String>,
    last: Option<String>,
}

/// A key's neighbours.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Link {
    before: Option<String>,
    after: Option<String>,
}

fn put_key(writer: &mut Writer, key: Option<&String>) {
    writer.bool(key.is_some());
    if let Some(key) = key {
        writer.str(key);
    }
}

fn get_key(reader: &mut Reader) -> Result<Option<String>, CodecError> {
    Ok(if reader.bool()? { Some(reader.str()?.to_owned()) } else { None })
}

impl Head {
    fn to_bytes(&self) -> Bytes {
        let Head { count, first, last } = self;
        let mut writer = Writer::new();
        writer.u64(*count);
        put_key(&mut writer, first.as_ref());
        put_key(&mut writer, last.as_ref());
        writer.into_bytes().into()
    }

    fn from_bytes(bytes: &[u8]) -> Result<Head, CodecError> {
        let mut reader = Reader::new(bytes);
        let head = Head { count: reader.u64()?, first: get_key(&mut reader)?, last: get_key(&mut reader)? };
        reader.finish()?;
        Ok(head)
    }
}

impl Link {
    fn to_bytes(&self) -> Bytes {
        let Link { before, after } = self;
        let mut writer = Writer::new();
        put_key(&mut writer, before.as_ref());
        put_key(&mut writer, after.as_ref());
        writer.into_bytes().into()
    }

    fn from_bytes(bytes: &[u8]) -> Result<Link, CodecError> {
        let mut reader = Reader::new(bytes);
        let link = Link { before: get_key(&mut reader)?, after: get_key(&mut reader)? };
        reader.finish()?;
        Ok(link)
    }
}

/// The keys and values of a map in the order of the keys' coming; `None` if the field is no map.
pub fn map_items(slots: &dyn Slots, contract: &Address, field: &str) -> Option<Vec<(String, Bytes)>> {
    let head = Head::from_bytes(&slots.read(&Key::Map(*contract, field.to_owned()))?).ok()?;
    let mut items = Vec::new();
    let mut next = head.first;
    while let Some(key) = next.take().filter(|_| (items.len() as u64) < head.count) {
        let value = slots.read(&Key::Item(*contract, field.to_owned(), key.clone()))?;
        let link = slots.read(&Key::Link(*contract, field.to_owned(), key.clone()))?;
        items.push((key, value));
        next = Link::from_bytes(&link).ok()?.after;
    }
    Some(items)
}

/// One map of a contract on a journal.
pub struct Map<'a> {
    journal: &'a mut Journal,
    below: &'a dyn Slots,
    contract: Address,
    field: &'a str,
}

impl<'a> Map<'a> {
    /// The map of a field.
    pub fn new(journal: &'a mut Journal, below: &'a dyn Slots, contract: Address, field: &'a str) -> Map<'a> {
        Map { journal, below, contract, field }
    }

    fn item_key(&self, key: &str) -> Key {
        Key::Item(self.contract, self.field.to_owned(), key.to_owned())
    }

    fn head(&self) -> Head {
        let bytes = self.journal.read(self.below, &Key::Map(self.contract, self.field.to_owned()));
        bytes.and_then(|bytes| Head::from_bytes(&bytes).ok()).unwrap_or_default()
    }

    fn set_head(&mut self, head: &Head) {
        let key = Key::Map(self.contract, self.field.to_owned());
        self.journal.write(self.below, key, Some(head.to_bytes()));
    }

    fn link(&self, key: &str) -> Option<Link> {
        let bytes = self.journal.read(self.below, &Key::Link(self.contract, self.field.to_owned(), key.to_owned()))?;
        Link::from_bytes(&bytes).ok()
    }

    fn set_link(&mut self, key: &str, link: Option<&Link>) {
        let key = Key::Link(self.contract, self.field.to_owned(), key.to_owned());
        self.journal.write(self.below, key, link.map(Link::to_bytes));
    }

    /// Makes the map, without items.
    pub fn open(&mut self) {
        self.set_head(&Head::default());
    }

    /// How many items it has.
    pub fn len(&self) -> u64 {
        self.head().count
    }

    /// Whether it has none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The bytes under a key.
    pub fn get(&self, key: &str) -> Option<Bytes> {
        self.journal.read(self.below, &self.item_key(key))
    }

    /// Sets the bytes under a key; a new one comes last.
    pub fn set(&mut self, key: &str, bytes: Bytes) {
        let is_new = self.get(key).is_none();
        self.journal.write(self.below, self.item_key(key), Some(bytes));
        if !is_new {
            return;
        }
        let mut head = self.head();
        let before = head.last.replace(key.to_owned());
        match &before {
            Some(last) => {
                let link = Link { after: Some(key.to_owned()), ..self.link(last).unwrap_or_default() };
                self.set_link(last, Some(&link));
            }
            None => head.first = Some(key.to_owned()),
        }
        head.count += 1;
        self.set_link(key, Some(&Link { before, after: None }));
        self.set_head(&head);
    }

    /// Removes a key; whether it was there.
    pub fn remove(&mut self, key: &str) -> bool {
        if self.get(key).is_none() {
            return false;
        }
        let Link { before, after } = self.link(key).unwrap_or_default();
        let mut head = self.head();
        match &before {
            Some(other) => {
                let link = Link { after: after.clone(), ..self.link(other).unwrap_or_default() };
                self.set_link(other, Some(&link));
            }
            None => head.first = after.clone(),
        }
        match &after {
            Some(other) => {
                let link = Link { before: before.clone(), ..self.link(other).unwrap_or_default() };
                self.set_link(other, Some(&link));
            }
            None => head.last = before,
        }
        head.count = head.count.saturating_sub(1);
        self.set_head(&head);
        self.set_link(key, None);
        self.journal.write(self.below, self.item_key(key), None);
        true
    }

    /// The key after another one, the first one after none, with `None` inside at the end; `None` if the key is not there (any more).
    pub fn after(&self, key: Option<&str>) -> Option<Option<String>> {
        match key {
            None => Some(self.head().first),
            Some(key) => self.link(key).map(|link| link.after),
        }
    }
}
