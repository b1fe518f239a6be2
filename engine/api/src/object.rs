//! Values as serde trees, for the door that takes and gives JavaScript objects.

use crate::reader::{Bounds, special};
use primitives::Value;
use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Deserialize, Serialize, Serializer};
use std::cell::Cell;
use std::fmt;

/// A value on its way to or from a tree that cannot tell `1.0` from `1`.
///
/// Reading: an integral number is an int, `{"$float": 1}` a float, a 64-bit integer (a BigInt) an int; larger ints come as `{"$int": "0x..."}`.
/// Writing: ints up to 2^53 and all floats are plain numbers, ints of up to 128 bits are 128-bit integers (BigInts), larger ones `{"$int": "0x..."}`.
/// Depth and size are bounded as for text, cycles and shared parts included.
#[derive(Clone, Debug, PartialEq)]
pub struct Json(pub Value);

/// Ints that JavaScript's numbers hold exactly.
const SAFE: i64 = (1 << 53) - 1;

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Borrowed(&self.0).serialize(serializer)
    }
}

struct Borrowed<'a>(&'a Value);

impl Serialize for Borrowed<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::None => serializer.serialize_unit(),
            Value::Bool(truth) => serializer.serialize_bool(*truth),
            Value::Int(number) if (-SAFE..=SAFE).contains(number) => serializer.serialize_i64(*number),
            Value::Int(number) => serializer.serialize_i128(i128::from(*number)),
            Value::Big(number) => match i128::try_from(number) {
                Ok(wide) => serializer.serialize_i128(wide),
                Err(_) => {
                    let minus = if number.sign() == num_bigint::Sign::Minus { "-" } else { "" };
                    let mut map = serializer.serialize_map(Some(1))?;
                    map.serialize_entry("$int", &format!("{minus}0x{}", number.magnitude().to_str_radix(16)))?;
                    map.end()
                }
            },
            Value::Float(number) => serializer.serialize_f64(*number),
            Value::Str(text) => serializer.serialize_str(text),
            Value::List(items) => {
                let mut list = serializer.serialize_seq(Some(items.len()))?;
                for item in items {
                    list.serialize_element(&Borrowed(item))?;
                }
                list.end()
            }
            Value::Dict(entries) => {
                let mut map = serializer.serialize_map(Some(entries.len()))?;
                for (key, item) in entries {
                    map.serialize_entry(key, &Borrowed(item))?;
                }
                map.end()
            }
        }
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Json, D::Error> {
        let left = Cell::new(Bounds::COMMAND.bytes);
        Seed { depth: 0, left: &left }.deserialize(deserializer).map(Json)
    }
}

/// One value to be read: how deep it stands, and how many bytes of text the rest may stand for.
#[derive(Clone, Copy)]
struct Seed<'a> {
    depth: u32,
    left: &'a Cell<usize>,
}

impl Seed<'_> {
    fn spend<E: serde::de::Error>(&self, bytes: usize) -> Result<(), E> {
        match self.left.get().checked_sub(bytes) {
            Some(left) => {
                self.left.set(left);
                Ok(())
            }
            None => Err(E::custom(format!("the object stands for more than {} bytes of text", Bounds::COMMAND.bytes))),
        }
    }

    fn inner<E: serde::de::Error>(self) -> Result<Self, E> {
        if self.depth >= Bounds::COMMAND.nesting {
            let levels = Bounds::COMMAND.nesting;
            return Err(E::custom(format!("lists and objects nest deeper than {levels} levels")));
        }
        Ok(Seed { depth: self.depth + 1, left: self.left })
    }
}

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Seed<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("null, a bool, a number, a text, a list or an object")
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<Value, E> {
        self.spend(1).map(|()| Value::None)
    }

    fn visit_none<E: serde::de::Error>(self) -> Result<Value, E> {
        self.visit_unit()
    }

    fn visit_bool<E: serde::de::Error>(self, truth: bool) -> Result<Value, E> {
        self.spend(4).map(|()| Value::Bool(truth))
    }

    fn visit_i64<E: serde::de::Error>(self, number: i64) -> Result<Value, E> {
        self.spend(2).map(|()| Value::Int(number))
    }

    fn visit_u64<E: serde::de::Error>(self, number: u64) -> Result<Value, E> {
        self.spend(2).map(|()| Value::from(number))
    }

    fn visit_i128<E: serde::de::Error>(self, number: i128) -> Result<Value, E> {
        self.spend(20).map(|()| Value::int(number.into()))
    }

    fn visit_u128<E: serde::de::Error>(self, number: u128) -> Result<Value, E> {
        self.spend(20).map(|()| Value::int(number.into()))
    }

    fn visit_f64<E: serde::de::Error>(self, number: f64) -> Result<Value, E> {
        self.spend(2)?;
        // An integral number is an int; beyond 2^53 a number is no exact int any more and stays the float it is.
        if number.abs() <= SAFE as f64 && number == whole_part(number) && !(number == 0.0 && number.is_sign_negative())
        {
            return Ok(Value::Int(number as i64));
        }
        Ok(Value::Float(number))
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Value, E> {
        self.spend(text.len() + 2).map(|()| Value::from(text))
    }

    fn visit_string<E: serde::de::Error>(self, text: String) -> Result<Value, E> {
        self.spend(text.len() + 2).map(|()| Value::Str(text))
    }

    /// A typed array of bytes.
    fn visit_bytes<E: serde::de::Error>(self, bytes: &[u8]) -> Result<Value, E> {
        self.spend(bytes.len().saturating_mul(2))?;
        Ok(Value::List(bytes.iter().map(|byte| Value::Int(i64::from(*byte))).collect()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        self.spend(2)?;
        let inner = self.inner()?;
        let mut items = Vec::new();
        while let Some(item) = list.next_element_seed(inner)? {
            items.push(item);
        }
        Ok(Value::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        self.spend(2)?;
        let inner = self.inner()?;
        let mut entries = Vec::new();
        let mut seen = std::collections::BTreeSet::new();
        while let Some(key) = map.next_key::<String>()? {
            self.spend(key.len() + 4)?;
            if !seen.insert(key.clone()) {
                return Err(A::Error::custom(format!("the key \"{key}\" comes twice in one object")));
            }
            entries.push((key, map.next_value_seed(inner)?));
        }
        match special(&entries) {
            None => Ok(Value::Dict(entries)),
            Some(number) => number.map_err(A::Error::custom),
        }
    }
}

/// The integral part; exact on every machine, since numbers of up to 2^53 fit an `i64`.
fn whole_part(number: f64) -> f64 {
    number as i64 as f64
}
