//! Structs that are JSON objects: one list of fields gives the type, its writing and its reading.

use primitives::Value;

/// A type that has one JSON form.
pub trait Shape: Sized {
    /// The JSON form.
    fn into_value(self) -> Value;

    /// Reads the JSON form.
    ///
    /// # Errors
    /// A sentence's end that says what was expected, behind the path to the place.
    fn from_value(value: Value) -> Result<Self, String>;

    /// The form as an object's entry; `None` leaves the entry out.
    fn into_entry(self) -> Option<Value> {
        Some(self.into_value())
    }

    /// Reads an object's entry, which may be absent.
    ///
    /// # Errors
    /// As [`Shape::from_value`]; an absent entry is one unless the type says otherwise.
    fn from_entry(entry: Option<Value>) -> Result<Self, String> {
        match entry {
            Some(value) => Self::from_value(value),
            None => Err("is missing".to_owned()),
        }
    }
}

/// What a value is called in messages about JSON.
pub(crate) fn kind_name(value: &Value) -> &'static str {
    match value {
        Value::None => "null",
        Value::Bool(_) => "a bool",
        Value::Int(_) | Value::Big(_) => "an int",
        Value::Float(_) => "a float",
        Value::Str(_) => "a text",
        Value::List(_) => "a list",
        Value::Dict(_) => "an object",
    }
}

fn expected<T>(what: &str, value: &Value) -> Result<T, String> {
    Err(format!("must be {what}, not {}", kind_name(value)))
}

impl Shape for Value {
    fn into_value(self) -> Value {
        self
    }

    fn from_value(value: Value) -> Result<Value, String> {
        Ok(value)
    }
}

impl Shape for String {
    fn into_value(self) -> Value {
        Value::Str(self)
    }

    fn from_value(value: Value) -> Result<String, String> {
        match value {
            Value::Str(text) => Ok(text),
            other => expected("a text", &other),
        }
    }
}

impl Shape for bool {
    fn into_value(self) -> Value {
        Value::Bool(self)
    }

    fn from_value(value: Value) -> Result<bool, String> {
        match value {
            Value::Bool(truth) => Ok(truth),
            other => expected("true or false", &other),
        }
    }
}

impl Shape for u64 {
    fn into_value(self) -> Value {
        Value::from(self)
    }

    fn from_value(value: Value) -> Result<u64, String> {
        let number = match &value {
            Value::Int(number) => u64::try_from(*number).ok(),
            Value::Big(number) => u64::try_from(number).ok(),
            _ => return expected("an int", &value),
        };
        number.ok_or_else(|| format!("must be an int from 0 to {}", u64::MAX))
    }
}

impl Shape for u32 {
    fn into_value(self) -> Value {
        Value::Int(i64::from(self))
    }

    fn from_value(value: Value) -> Result<u32, String> {
        u32::try_from(u64::from_value(value)?).map_err(|_| format!("must be an int from 0 to {}", u32::MAX))
    }
}

impl<T: Shape> Shape for Vec<T> {
    fn into_value(self) -> Value {
        Value::List(self.into_iter().map(T::into_value).collect())
    }

    fn from_value(value: Value) -> Result<Vec<T>, String> {
        let Value::List(items) = value else { return expected("a list", &value) };
        items
            .into_iter()
            .enumerate()
            .map(|(index, item)| T::from_value(item).map_err(|problem| nest(&format!("[{index}]"), &problem)))
            .collect()
    }
}

impl<T: Shape> Shape for Option<T> {
    fn into_value(self) -> Value {
        self.map_or(Value::None, T::into_value)
    }

    fn from_value(value: Value) -> Result<Option<T>, String> {
        let null = value == Value::None;
        match T::from_value(value) {
            Ok(inner) => Ok(Some(inner)),
            Err(_) if null => Ok(None),
            Err(problem) => Err(problem),
        }
    }

    fn into_entry(self) -> Option<Value> {
        self.map(T::into_value)
    }

    fn from_entry(entry: Option<Value>) -> Result<Option<T>, String> {
        entry.map_or(Ok(None), Option::<T>::from_value)
    }
}

/// Puts a place in front of a problem, whose own place, if it has one, is the part before ` must` or ` is missing`.
fn nest(place: &str, problem: &str) -> String {
    let own = !problem.starts_with("must ") && !problem.starts_with("is missing");
    let joint = match own {
        false => " ",
        true if problem.starts_with('[') => "",
        true => ".",
    };
    format!("{place}{joint}{problem}")
}

/// The entries of an object that is being read, each taken out once.
pub(crate) struct Entries(pub(crate) Vec<(String, Value)>);

impl Entries {
    pub(crate) fn open(value: Value) -> Result<Entries, String> {
        match value {
            Value::Dict(entries) => Ok(Entries(entries)),
            other => expected("an object", &other),
        }
    }

    pub(crate) fn take<T: Shape>(&mut self, key: &str) -> Result<T, String> {
        let at = self.0.iter().position(|(name, _)| name == key);
        let entry = at.map(|at| self.0.swap_remove(at).1);
        T::from_entry(entry).map_err(|problem| nest(key, &problem))
    }
}

/// Defines a struct with a JSON form: `field "key": Type`, an `Option` being left out when it is `None`.
macro_rules! shape {
    ($(#[$meta:meta])* $name:ident { $($(#[$field_meta:meta])* $field:ident $key:literal: $type:ty,)* }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq)]
        pub struct $name {
            $($(#[$field_meta])* pub $field: $type,)*
        }

        impl crate::shape::Shape for $name {
            fn into_value(self) -> primitives::Value {
                let $name { $($field,)* } = self;
                let entries = [$(($key, crate::shape::Shape::into_entry($field)),)*];
                let kept = entries.into_iter().filter_map(|(key, entry)| entry.map(|entry| (key.to_owned(), entry)));
                primitives::Value::Dict(kept.collect())
            }

            fn from_value(value: primitives::Value) -> Result<Self, String> {
                let mut entries = crate::shape::Entries::open(value)?;
                Ok($name { $($field: entries.take($key)?,)* })
            }
        }
    };
}
pub(crate) use shape;
