//! Builtin types: what calling a class does, its methods and attributes, one file per type.

pub(crate) mod big_range;
pub(crate) mod bytearray;
pub(crate) mod bytes;
pub(crate) mod bytes_shape;
pub(crate) mod codecs;
pub(crate) mod dict;
pub(crate) mod float;
pub(crate) mod formatting;
pub(crate) mod int;
pub(crate) mod iterators;
pub(crate) mod list;
pub(crate) mod objects;
pub(crate) mod operators;
pub(crate) mod percent;
pub(crate) mod range;
pub(crate) mod set;
pub(crate) mod sorting;
pub(crate) mod str;
pub(crate) mod str_shape;
pub(crate) mod str_tests;
pub(crate) mod tuple;
pub mod union;

use crate::machine::Machine;
use crate::native::{NativeDecode, NativeRow};
use crate::value::*;
use crate::{R, Raise, classes, coroutines, errors, generators, groups};

/// What a builtin class offers.
#[derive(Clone, Copy, Debug)]
pub struct TypeRow {
    /// The class.
    pub class: ClassId,
    /// What calling it does; arguments come without the class.
    pub constructor: Option<NativeRow>,
    /// Its methods; the receiver is argument 0.
    pub methods: &'static [&'static [NativeRow]],
    /// Its attributes; argument 0 is the object.
    pub getters: &'static [NativeRow],
}

const fn only(class: ClassId, methods: &'static [&'static [NativeRow]]) -> TypeRow {
    TypeRow { class, constructor: None, methods, getters: &[] }
}

/// Every builtin class that has any of these.
pub const TYPES: &[TypeRow] = &[
    TypeRow { class: classes::OBJECT, constructor: Some(objects::OBJECT), methods: &[objects::METHODS], getters: &[] },
    TypeRow { class: classes::TYPE, constructor: Some(objects::TYPE), methods: &[objects::TYPE_METHODS], getters: &[] },
    TypeRow {
        class: classes::INT,
        constructor: Some(int::CONSTRUCTOR),
        methods: &[int::METHODS, operators::NUMBER, operators::BITS],
        getters: int::GETTERS,
    },
    TypeRow { class: classes::BOOL, constructor: Some(int::BOOL), methods: &[], getters: &[] },
    TypeRow {
        class: classes::FLOAT,
        constructor: Some(float::CONSTRUCTOR),
        methods: &[float::METHODS, operators::NUMBER],
        getters: float::GETTERS,
    },
    TypeRow {
        class: classes::STR,
        constructor: Some(str::CONSTRUCTOR),
        methods: &[
            str::METHODS,
            str_shape::METHODS,
            str_tests::METHODS,
            formatting::METHODS,
            operators::TEMPLATE,
            operators::SEQUENCE,
            operators::JOINED,
            operators::ORDER,
        ],
        getters: &[],
    },
    TypeRow {
        class: classes::BYTES,
        constructor: Some(bytes::CONSTRUCTOR),
        methods: &[
            bytes::METHODS,
            bytes::OWN,
            bytes_shape::METHODS,
            operators::TEMPLATE,
            operators::SEQUENCE,
            operators::JOINED,
            operators::ORDER,
        ],
        getters: &[],
    },
    TypeRow {
        class: classes::BYTEARRAY,
        constructor: Some(bytearray::CONSTRUCTOR),
        methods: &[
            bytearray::METHODS,
            bytes::METHODS,
            bytes_shape::METHODS,
            operators::TEMPLATE,
            operators::SEQUENCE,
            operators::JOINED,
            operators::MUTABLE,
            operators::GROWING,
            operators::ORDER,
        ],
        getters: &[],
    },
    TypeRow {
        class: classes::LIST,
        constructor: Some(list::CONSTRUCTOR),
        methods: &[
            list::METHODS,
            operators::SEQUENCE,
            operators::JOINED,
            operators::MUTABLE,
            operators::GROWING,
            operators::ORDER,
        ],
        getters: &[],
    },
    TypeRow {
        class: classes::TUPLE,
        constructor: Some(tuple::CONSTRUCTOR),
        methods: &[tuple::METHODS, operators::SEQUENCE, operators::JOINED, operators::ORDER],
        getters: &[],
    },
    TypeRow {
        class: classes::DICT,
        constructor: Some(dict::CONSTRUCTOR),
        methods: &[dict::METHODS, operators::CONTAINER, operators::MUTABLE, operators::UNITED],
        getters: &[],
    },
    TypeRow {
        class: classes::SET,
        constructor: Some(set::CONSTRUCTOR),
        methods: &[set::METHODS, set::READING, operators::CONTAINER, operators::ORDER],
        getters: &[],
    },
    TypeRow {
        class: classes::FROZENSET,
        constructor: Some(set::FROZEN),
        methods: &[set::READING, operators::CONTAINER, operators::ORDER],
        getters: &[],
    },
    TypeRow {
        class: classes::RANGE,
        constructor: Some(range::CONSTRUCTOR),
        methods: &[range::METHODS],
        getters: range::GETTERS,
    },
    TypeRow {
        class: classes::SLICE,
        constructor: Some(range::SLICE),
        methods: &[range::SLICE_METHODS],
        getters: range::SLICE_GETTERS,
    },
    TypeRow {
        class: classes::PROPERTY,
        constructor: Some(objects::PROPERTY),
        methods: &[objects::PROPERTY_METHODS],
        getters: objects::PROPERTY_GETTERS,
    },
    TypeRow {
        class: classes::CLASS_METHOD,
        constructor: Some(objects::CLASS_METHOD),
        methods: &[],
        getters: objects::WRAPPER_GETTERS,
    },
    TypeRow {
        class: classes::STATIC_METHOD,
        constructor: Some(objects::STATIC_METHOD),
        methods: &[],
        getters: objects::WRAPPER_GETTERS,
    },
    TypeRow {
        class: classes::REVERSED,
        constructor: Some(iterators::REVERSED),
        methods: &[iterators::METHODS],
        getters: &[],
    },
    TypeRow {
        class: classes::ENUMERATE,
        constructor: Some(iterators::ENUMERATE),
        methods: &[iterators::METHODS],
        getters: &[],
    },
    TypeRow { class: classes::ZIP, constructor: Some(iterators::ZIP), methods: &[iterators::METHODS], getters: &[] },
    TypeRow { class: classes::MAP, constructor: Some(iterators::MAP), methods: &[iterators::METHODS], getters: &[] },
    TypeRow {
        class: classes::FILTER,
        constructor: Some(iterators::FILTER),
        methods: &[iterators::METHODS],
        getters: &[],
    },
    only(classes::LIST_ITERATOR, &[iterators::METHODS, iterators::HINT]),
    only(classes::TUPLE_ITERATOR, &[iterators::METHODS, iterators::HINT]),
    only(classes::RANGE_ITERATOR, &[iterators::METHODS, iterators::HINT]),
    only(classes::STR_ITERATOR, &[iterators::METHODS]),
    only(classes::BYTES_ITERATOR, &[iterators::METHODS, iterators::HINT]),
    only(classes::BYTEARRAY_ITERATOR, &[iterators::METHODS, iterators::HINT]),
    only(classes::DICT_KEY_ITERATOR, &[iterators::METHODS]),
    only(classes::DICT_VALUE_ITERATOR, &[iterators::METHODS]),
    only(classes::DICT_ITEM_ITERATOR, &[iterators::METHODS]),
    only(classes::SET_ITERATOR, &[iterators::METHODS]),
    only(classes::LIST_REVERSE_ITERATOR, &[iterators::METHODS]),
    only(classes::DICT_REVERSE_ITERATOR, &[iterators::METHODS]),
    only(classes::ITERATOR, &[iterators::METHODS]),
    only(classes::CALLABLE_ITERATOR, &[iterators::METHODS]),
    only(classes::DICT_KEYS, &[dict::VIEW_METHODS, dict::SET_VIEW_METHODS, operators::VIEW, operators::ORDER]),
    only(classes::DICT_ITEMS, &[dict::VIEW_METHODS, dict::SET_VIEW_METHODS, operators::VIEW, operators::ORDER]),
    only(classes::DICT_VALUES, &[dict::VIEW_METHODS, operators::VIEW]),
    only(classes::GENERATOR, &[generators::METHODS, generators::DRIVING]),
    only(classes::COROUTINE, &[coroutines::COROUTINE, generators::DRIVING]),
    only(classes::COROUTINE_WRAPPER, &[coroutines::AWAITED]),
    only(classes::ASYNC_GENERATOR, &[coroutines::ASYNC_GENERATOR]),
    only(classes::ASYNC_SEND, &[coroutines::AWAITS_ITSELF, coroutines::AWAITED]),
    only(classes::ASYNC_THROW, &[coroutines::AWAITS_ITSELF, coroutines::AWAITED]),
    only(classes::ANEXT_AWAITABLE, &[coroutines::AWAITS_ITSELF, coroutines::AWAITED]),
    only(classes::SLEEP, &[coroutines::AWAITS_ITSELF, coroutines::AWAITED]),
    TypeRow { class: classes::UNICODE_DECODE_ERROR, constructor: None, methods: &[], getters: codecs::ERROR_GETTERS },
    TypeRow { class: classes::UNICODE_ENCODE_ERROR, constructor: None, methods: &[], getters: codecs::ERROR_GETTERS },
    TypeRow {
        class: classes::BASE_EXCEPTION_GROUP,
        constructor: None,
        methods: &[groups::METHODS],
        getters: groups::GETTERS,
    },
    TypeRow { class: classes::SYSTEM_EXIT, constructor: None, methods: &[], getters: errors::EXIT_GETTERS },
    TypeRow { class: classes::NAME_ERROR, constructor: None, methods: &[], getters: errors::NAME_GETTERS },
    TypeRow { class: classes::ATTRIBUTE_ERROR, constructor: None, methods: &[], getters: errors::ATTRIBUTE_GETTERS },
    TypeRow { class: classes::IMPORT_ERROR, constructor: None, methods: &[], getters: errors::IMPORT_GETTERS },
    TypeRow { class: classes::OS_ERROR, constructor: None, methods: &[], getters: errors::OS_GETTERS },
    TypeRow { class: classes::STOP_ITERATION, constructor: None, methods: &[], getters: errors::STOP_GETTERS },
    TypeRow {
        class: classes::BASE_EXCEPTION,
        constructor: None,
        methods: &[errors::METHODS],
        getters: errors::GETTERS,
    },
];

/// Builtin objects that are native ones, and what makes them of a continuation's bytes.
pub(crate) const NATIVES: &[(&str, NativeDecode)] =
    &[("types.UnionType", union::decode), (big_range::KIND, big_range::decode)];

/// Methods that are called on the class and get no receiver.
pub const STATIC: &[&str] = &["fromkeys", "maketrans", "from_bytes", "fromhex"];

/// Second names of builtin classes.
pub const ALIASES: &[(&str, ClassId)] = &[("EnvironmentError", classes::OS_ERROR), ("IOError", classes::OS_ERROR)];

impl Machine {
    /// The error for a method that was taken from its class and given something else.
    pub(crate) fn wrong_receiver(&mut self, method: &str, class: &str, value: Value) -> Raise {
        let kind = self.type_name(value);
        self.type_error(format!("descriptor '{method}' for '{class}' objects doesn't apply to a '{kind}' object"))
    }

    /// An optional bound of `find`, `index` and their kin: None and nothing mean no bound, huge ints are clamped.
    pub(crate) fn bound_arg(&mut self, value: Value) -> R<Option<i64>> {
        match self.unwrap(value) {
            Value::Undef | Value::None => Ok(None),
            Value::Int(number) => Ok(Some(number)),
            Value::Bool(truth) => Ok(Some(i64::from(truth))),
            Value::Big(id) => {
                let negative = self.heap.big(id).sign() == num_bigint::Sign::Minus;
                Ok(Some(if negative { i64::MIN } else { i64::MAX }))
            }
            other => match self.special_of(other, self.names.index)? {
                Some(method) => {
                    let number = self.call(method, &[])?;
                    self.index_of(number).map(Some)
                }
                None => Err(self.type_error("slice indices must be integers or None or have an __index__ method")),
            },
        }
    }

    /// The same for `index` of list and tuple, where None is no bound.
    pub(crate) fn place_arg(&mut self, value: Value) -> R<Option<i64>> {
        let is_none = matches!(value, Value::None);
        let is_number = matches!(self.unwrap(value), Value::Undef | Value::Int(_) | Value::Bool(_) | Value::Big(_));
        if is_none || (!is_number && self.special_of(value, self.names.index)?.is_none()) {
            return Err(self.type_error("slice indices must be integers or have an __index__ method"));
        }
        self.bound_arg(value)
    }

    /// An int argument that counts or numbers items.
    pub(crate) fn size_arg(&mut self, value: Value) -> R<i64> {
        match self.unwrap(value) {
            Value::Big(_) => Err(self.error(classes::OVERFLOW_ERROR, "cannot fit 'int' into an index-sized integer")),
            _ => self.index_of(value),
        }
    }

    /// An optional int argument with its default.
    pub(crate) fn int_arg(&mut self, value: Value, default: i64) -> R<i64> {
        if value.is_undef() { Ok(default) } else { self.index_of(value) }
    }

    /// An optional flag that C reads as an int.
    pub(crate) fn int_flag_arg(&mut self, value: Value) -> R<bool> {
        match self.unwrap(value) {
            Value::Undef => Ok(false),
            Value::Bool(truth) => Ok(truth),
            _ => {
                let number = match self.unwrap(value) {
                    Value::Big(_) => i64::MAX,
                    _ => self.index_of(value)?,
                };
                match i32::try_from(number) {
                    Ok(number) => Ok(number != 0),
                    Err(_) => Err(self.error(classes::OVERFLOW_ERROR, "Python int too large to convert to C int")),
                }
            }
        }
    }

    /// An optional flag with its default.
    pub(crate) fn flag_arg(&mut self, value: Value, default: bool) -> R<bool> {
        if value.is_undef() { Ok(default) } else { self.truth(value) }
    }

    /// An argument that has to be a str.
    pub(crate) fn str_arg(&mut self, value: Value, what: &str) -> R<StrId> {
        match self.unwrap(value) {
            Value::Str(id) => Ok(id),
            _ => {
                let kind = self.type_name(value);
                Err(self.type_error(format!("{what} must be str, not {kind}")))
            }
        }
    }
}
