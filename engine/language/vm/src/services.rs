//! Small services that every part of the VM and every builtin uses: making values, asking their class, errors by class.

use crate::classes;
use crate::generators::GenKind;
use crate::machine::Machine;
use crate::object::*;
use crate::value::*;
use crate::{R, Raise};
use compact_str::CompactString;
use num_bigint::BigInt;

impl Machine {
    /// The arenas.
    pub fn heap(&self) -> &crate::Heap {
        &self.heap
    }

    /// The arenas, to change.
    pub fn heap_mut(&mut self) -> &mut crate::Heap {
        &mut self.heap
    }

    /// The limits of this run.
    pub fn limits(&self) -> crate::Limits {
        self.limits
    }

    /// A new str. One-letter ASCII texts are shared.
    pub fn str(&mut self, text: impl Into<CompactString>) -> Value {
        Value::Str(self.str_id(text))
    }

    /// A str of one character.
    pub fn letter(&mut self, letter: char) -> Value {
        match self.ascii.get(letter as usize) {
            Some(id) => Value::Str(*id),
            None => self.str(&*letter.encode_utf8(&mut [0; 4])),
        }
    }

    /// A new str's id.
    pub fn str_id(&mut self, text: impl Into<CompactString>) -> StrId {
        self.new_str(text.into())
    }

    /// A new str whose number of code points is known.
    pub(crate) fn counted_str(&mut self, text: CompactString, chars: u32) -> Value {
        if text.len() < 2 {
            return self.str(text);
        }
        Value::Str(self.heap.new_str_obj(StrObj { text, chars, hash: 0, sym: None }))
    }

    fn new_str(&mut self, text: CompactString) -> StrId {
        if let [byte] = text.as_bytes()
            && let Some(id) = self.ascii.get(usize::from(*byte))
        {
            return *id;
        }
        let chars = if text.is_ascii() { text.len() } else { text.chars().count() } as u32;
        self.heap.new_str_obj(StrObj { text, chars, hash: 0, sym: None })
    }

    /// A str's text; empty for anything else, which callers have excluded.
    pub fn text(&self, value: Value) -> &str {
        match value {
            Value::Str(id) => &self.heap.str(id).text,
            Value::Instance(id) => match self.heap.instance(id).payload {
                Payload::Base(Value::Str(inner)) => &self.heap.str(inner).text,
                _ => "",
            },
            _ => "",
        }
    }

    /// A new list.
    pub fn list(&mut self, items: Vec<Value>) -> Value {
        Value::List(self.heap.new_list(items))
    }

    /// A new tuple.
    pub fn tuple(&mut self, items: Vec<Value>) -> Value {
        Value::Tuple(self.heap.new_tuple(items.into()))
    }

    /// A new tuple of few items.
    pub fn tuple_of(&mut self, items: &[Value]) -> Value {
        Value::Tuple(self.heap.new_tuple(TupleObj::of(items)))
    }

    /// A new bytes object.
    pub fn bytes(&mut self, bytes: Vec<u8>) -> Value {
        Value::Bytes(self.heap.new_bytes(bytes.into_boxed_slice()))
    }

    /// A new bytearray.
    pub fn bytearray(&mut self, bytes: Vec<u8>) -> Value {
        Value::ByteArray(self.heap.new_bytearray(bytes))
    }

    /// What a bytes object or a bytearray holds; `None` for anything else.
    pub fn byte_slice(&self, value: Value) -> Option<&[u8]> {
        match self.unwrap(value) {
            Value::Bytes(id) => Some(self.heap.bytes(id)),
            Value::ByteArray(id) => Some(self.heap.bytearray(id)),
            _ => None,
        }
    }

    /// A new empty dict.
    pub fn dict(&mut self) -> DictId {
        self.heap.new_dict(crate::dict::Table::new())
    }

    /// An int in its one form.
    pub fn int(&mut self, number: BigInt) -> Value {
        match i64::try_from(&number) {
            Ok(small) => Value::Int(small),
            Err(_) => Value::Big(self.heap.new_big(number)),
        }
    }

    /// An int, checked against the limit on its bits.
    ///
    /// # Errors
    /// OverflowError that names the limit.
    pub fn checked_int(&mut self, number: BigInt) -> R<Value> {
        self.check_bits(number.bits())?;
        Ok(self.int(number))
    }

    /// Refuses an int of so many bits before it is made.
    ///
    /// # Errors
    /// OverflowError that names the limit.
    pub fn check_bits(&mut self, bits: u64) -> R<()> {
        if bits > self.limits.int_bits {
            let text = format!("MAX_INT_BITS: an int may have at most {} bits", self.limits.int_bits);
            return Err(self.error(classes::OVERFLOW_ERROR, text));
        }
        self.charge(bits / 32)
    }

    /// An int or bool as a big one.
    pub fn big_of(&self, value: Value) -> Option<BigInt> {
        match value {
            Value::Int(number) => Some(BigInt::from(number)),
            Value::Bool(truth) => Some(BigInt::from(u8::from(truth))),
            Value::Big(id) => Some(self.heap.big(id).clone()),
            Value::Instance(id) => match self.heap.instance(id).payload {
                Payload::Base(inner @ (Value::Int(_) | Value::Big(_))) => self.big_of(inner),
                _ => None,
            },
            _ => None,
        }
    }

    /// The builtin value of an instance whose class inherits from a builtin type; any other value as it is.
    pub fn unwrap(&self, value: Value) -> Value {
        match value {
            Value::Instance(id) => match self.heap.instance(id).payload {
                Payload::Base(inner) => inner,
                _ => value,
            },
            _ => value,
        }
    }

    /// The generator inside an object of a library's iterator class; any other value as it is.
    pub(crate) fn unwrap_generator(&self, value: Value) -> Value {
        match self.unwrap(value) {
            inner @ Value::Gen(_) => inner,
            _ => value,
        }
    }

    /// An object of a library's class around a builtin value, such as an iterator around a generator, which iterates as it does.
    pub fn wrap(&mut self, class: ClassId, inner: Value) -> Value {
        let payload = Payload::Base(inner);
        Value::Instance(self.heap.new_instance(InstanceObj { class, attrs: crate::attrs::Attrs::new(), payload }))
    }

    /// A variable of the run's own file, or a builtin.
    pub fn main_variable(&mut self, name: &str) -> Option<Value> {
        let code = std::rc::Rc::clone(&self.linked.first()?.code);
        let own = code.globals.iter().position(|global| global == name).map(|at| self.globals[at]);
        let sym = self.intern(name);
        own.filter(|value| !value.is_undef()).or_else(|| self.builtin_scope.get(sym))
    }

    /// What the first register of a generator holds while it waits, Python's None after its end; `None` before its first step.
    pub fn first_of_generator(&self, generator: GenId) -> Option<Value> {
        let generator = self.heap.gen_obj(generator);
        generator.receives.map(|_| generator.registers.first().copied().unwrap_or(Value::None))
    }

    /// The class of any value.
    pub fn class_of(&mut self, value: Value) -> ClassId {
        match value {
            Value::Undef => classes::OBJECT,
            Value::None => classes::NONE_TYPE,
            Value::Ellipsis => classes::ELLIPSIS_TYPE,
            Value::NotImplemented => classes::NOT_IMPLEMENTED_TYPE,
            Value::Bool(_) => classes::BOOL,
            Value::Int(_) | Value::Big(_) => classes::INT,
            Value::Float(_) => classes::FLOAT,
            Value::Str(_) => classes::STR,
            Value::Bytes(_) => classes::BYTES,
            Value::ByteArray(_) => classes::BYTEARRAY,
            Value::List(_) => classes::LIST,
            Value::Tuple(_) => classes::TUPLE,
            Value::Dict(_) => classes::DICT,
            Value::Set(id) => {
                if self.heap.set(id).frozen {
                    classes::FROZENSET
                } else {
                    classes::SET
                }
            }
            Value::Range(_) => classes::RANGE,
            Value::Slice(_) => classes::SLICE,
            Value::Cell(_) => classes::CELL,
            Value::Func(_) => classes::FUNCTION,
            Value::Builtin(row) if let Some(class) = self.ufunc_class(row) => class,
            Value::Builtin(row) => match self.row_owners.get(row as usize) {
                Some(Some(_)) if self.is_slot_method(row) => classes::SLOT_WRAPPER,
                Some(Some(_)) => classes::METHOD_DESCRIPTOR,
                _ => classes::BUILTIN_FUNCTION,
            },
            Value::Bound(id) => match self.heap.bound(id).callable {
                Value::Builtin(row) if self.is_slot_method(row) => classes::METHOD_WRAPPER,
                Value::Builtin(_) => classes::BUILTIN_FUNCTION,
                _ => classes::METHOD,
            },
            Value::Class(id) => self.heap.class(id).metaclass,
            Value::Instance(id) => self.heap.instance(id).class,
            Value::Iter(id) => iterator_class(self.heap.iter(id)),
            Value::Gen(id) => match self.gen_kind(id) {
                GenKind::Generator => classes::GENERATOR,
                GenKind::Coroutine => classes::COROUTINE,
                GenKind::AsyncGenerator => classes::ASYNC_GENERATOR,
            },
            Value::Module(_) => classes::MODULE,
            Value::View(id) => match self.heap.view(id).kind {
                ViewKind::Keys => classes::DICT_KEYS,
                ViewKind::Values => classes::DICT_VALUES,
                ViewKind::Items => classes::DICT_ITEMS,
            },
            Value::Descriptor(id) => match self.heap.descriptor(id).kind {
                DescriptorKind::Property => classes::PROPERTY,
                DescriptorKind::ClassMethod => classes::CLASS_METHOD,
                DescriptorKind::StaticMethod => classes::STATIC_METHOD,
            },
            Value::Native(id) => {
                let kind = self.heap.native(id).kind();
                self.class_of_kind(kind)
            }
            Value::State => classes::STATE,
            Value::EventMaker | Value::EventKind(_) => classes::EVENT,
        }
    }

    /// The class's name as messages show it.
    pub fn type_name(&mut self, value: Value) -> String {
        let class = self.class_of(value);
        self.heap.class(class).name.to_string()
    }

    /// Whether Python code may have given a value's class special methods.
    pub(crate) fn has_special(&self, value: Value) -> bool {
        match value {
            Value::Instance(_) | Value::Native(_) => true,
            Value::Class(id) => self.heap.class(id).metaclass != classes::TYPE,
            _ => false,
        }
    }

    /// Whether a class is another or inherits from it.
    pub fn is_subclass(&self, class: ClassId, base: ClassId) -> bool {
        class == base || self.heap.class(class).mro.contains(&base)
    }

    /// Whether a value is an instance of a class.
    pub fn is_instance(&mut self, value: Value, class: ClassId) -> bool {
        let own = self.class_of(value);
        self.is_subclass(own, class)
    }

    /// An attribute by name.
    ///
    /// # Errors
    /// AttributeError, or what a property raises.
    pub fn get_attr(&mut self, object: Value, name: &str) -> R<Value> {
        let sym = self.intern(name);
        self.load_attr(object, sym)
    }

    /// Sets an attribute as an assignment does.
    ///
    /// # Errors
    /// AttributeError, or what a hook raises.
    pub fn set_attr(&mut self, object: Value, name: &str, value: Value) -> R<()> {
        let sym = self.intern(name);
        self.store_attr(object, sym, value)
    }

    /// Sets an attribute of an instance or a Python class past `__setattr__` and its kin.
    ///
    /// # Errors
    /// AttributeError for objects without attributes of their own.
    pub fn set_attr_past_hooks(&mut self, object: Value, name: &str, value: Value) -> R<()> {
        let sym = self.intern(name);
        match object {
            Value::Instance(id) => self.set_instance_attr(id, sym, value),
            Value::Class(id) if self.heap.class(id).is_user => {
                self.set_class_attr(id, sym, value);
                Ok(())
            }
            _ => self.store_attr(object, sym, value),
        }
    }

    /// Calls a method by name.
    ///
    /// # Errors
    /// AttributeError, or what the method raises.
    pub fn call_method(&mut self, object: Value, name: &str, arguments: &[Value]) -> R<Value> {
        let sym = self.intern(name);
        let method = self.load_attr(object, sym)?;
        self.call(method, arguments)
    }

    /// A special method of an instance of a Python class, bound; `None` for builtin values.
    ///
    /// # Errors
    /// What binding raises.
    pub fn special(&mut self, object: Value, name: &str) -> R<Option<Value>> {
        let sym = self.intern(name);
        self.special_of(object, sym)
    }

    /// An int where one is needed, by `__index__` if need be.
    ///
    /// # Errors
    /// TypeError for what is no int, OverflowError beyond 64 bits.
    pub fn index_of(&mut self, value: Value) -> R<i64> {
        match self.unwrap(value) {
            Value::Int(number) => Ok(number),
            Value::Bool(truth) => Ok(i64::from(truth)),
            Value::Big(_) => Err(self.error(classes::OVERFLOW_ERROR, "Python int too large to convert to C ssize_t")),
            _ => {
                if let Some(method) = self.special_of(value, self.names.index)? {
                    let result = self.call(method, &[])?;
                    if let Some(number) = self.unwrap(result).as_int() {
                        return Ok(number);
                    }
                    let kind = self.type_name(result);
                    return Err(self.type_error(format!("__index__ returned non-int (type {kind})")));
                }
                let kind = self.type_name(value);
                Err(self.type_error(format!("'{kind}' object cannot be interpreted as an integer")))
            }
        }
    }

    /// TypeError.
    pub fn type_error(&mut self, text: impl Into<String>) -> Raise {
        self.error(classes::TYPE_ERROR, text)
    }

    /// ValueError.
    pub fn value_error(&mut self, text: impl Into<String>) -> Raise {
        self.error(classes::VALUE_ERROR, text)
    }

    /// KeyError with the key itself.
    pub fn key_error(&mut self, key: Value) -> Raise {
        self.error_with(classes::KEY_ERROR, vec![key])
    }

    /// StopIteration without a value.
    pub fn stop_iteration(&mut self) -> Raise {
        self.error_with(classes::STOP_ITERATION, Vec::new())
    }

    /// A new object of another room.
    pub fn native(&mut self, object: Box<dyn crate::NativeObject>) -> Value {
        Value::Native(self.heap.new_native(object))
    }
}

fn iterator_class(iterator: &IterObj) -> ClassId {
    match iterator {
        IterObj::List { .. } => classes::LIST_ITERATOR,
        IterObj::Tuple { .. } => classes::TUPLE_ITERATOR,
        IterObj::Range { .. } => classes::RANGE_ITERATOR,
        IterObj::Str { .. } => classes::STR_ITERATOR,
        IterObj::Bytes { .. } => classes::BYTES_ITERATOR,
        IterObj::ByteArray { .. } => classes::BYTEARRAY_ITERATOR,
        IterObj::Dict { kind: ViewKind::Keys, .. } => classes::DICT_KEY_ITERATOR,
        IterObj::Dict { kind: ViewKind::Values, .. } => classes::DICT_VALUE_ITERATOR,
        IterObj::Dict { kind: ViewKind::Items, .. } => classes::DICT_ITEM_ITERATOR,
        IterObj::Set { .. } => classes::SET_ITERATOR,
        IterObj::ListReversed { .. } => classes::LIST_REVERSE_ITERATOR,
        IterObj::DictReversed { .. } => classes::DICT_REVERSE_ITERATOR,
        IterObj::Sequence { .. } | IterObj::Native { .. } | IterObj::Done => classes::ITERATOR,
        IterObj::SequenceReversed { .. } => classes::REVERSED,
        IterObj::Enumerate { .. } => classes::ENUMERATE,
        IterObj::Zip { .. } => classes::ZIP,
        IterObj::Map { .. } => classes::MAP,
        IterObj::Filter { .. } => classes::FILTER,
        IterObj::Sentinel { .. } => classes::CALLABLE_ITERATOR,
        IterObj::Await { .. } => classes::COROUTINE_WRAPPER,
        IterObj::AsyncStep { act: AsyncAct::Send, .. } => classes::ASYNC_SEND,
        IterObj::AsyncStep { .. } => classes::ASYNC_THROW,
        IterObj::AnextDefault { .. } => classes::ANEXT_AWAITABLE,
        IterObj::Sleep { .. } => classes::SLEEP,
    }
}
