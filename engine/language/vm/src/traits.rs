//! What classes can do, by the methods they have: the question that abstract classes ask.

use crate::machine::Machine;
use crate::object::Layout;
use crate::value::*;
use crate::{R, classes};

impl Machine {
    /// TypeError for a class whose abstract methods are not all defined; only classes with a metaclass have such.
    pub(crate) fn refuse_abstract(&mut self, class: ClassId) -> R<()> {
        if self.heap.class(class).metaclass == classes::TYPE {
            return Ok(());
        }
        let Some(Value::Set(set)) = self.class_attr(class, self.names.abstractmethods) else { return Ok(()) };
        let mut names: Vec<String> =
            self.heap.set(set).table.iter().map(|entry| self.text(entry.key).to_owned()).collect();
        if names.is_empty() {
            return Ok(());
        }
        names.sort();
        let plural = if names.len() == 1 { "" } else { "s" };
        let (class, names) = (&self.heap.class(class).name, names.join(", "));
        let text = format!("Can't instantiate abstract class {class} with abstract method{plural} {names}");
        Err(self.type_error(text))
    }

    /// `list[int]` and its kin: an object of the library that remembers both.
    pub(crate) fn generic_alias(&mut self, class: ClassId, items: Value) -> R<Option<Value>> {
        let is_generic = class == classes::TYPE
            || self.heap.class(class).mro.iter().any(|base| {
                matches!(
                    *base,
                    classes::LIST
                        | classes::DICT
                        | classes::TUPLE
                        | classes::SET
                        | classes::FROZENSET
                        | classes::ENUMERATE
                ) || &*self.heap.class(*base).name == "collections.deque"
            });
        if !is_generic {
            return Ok(None);
        }
        let Some(module) = self.load_module("_types")? else { return Ok(Some(Value::Class(class))) };
        let maker = self.get_attr(Value::Module(module), "GenericAlias")?;
        self.call(maker, &[Value::Class(class), items]).map(Some)
    }

    /// Whether a class has all these methods, a None in their place counting as none.
    pub fn has_methods(&mut self, class: ClassId, names: &[String]) -> bool {
        names.iter().all(|name| self.has_method(class, name))
    }

    fn has_method(&mut self, class: ClassId, name: &str) -> bool {
        let sym = self.intern(name);
        for base in &self.heap.class(class).mro {
            let object = self.heap.class(*base);
            if object.is_user {
                if let Some(value) = object.attrs.get(sym) {
                    return !value.is_none();
                }
                // Equality of one's own without a hash of one's own: not hashable.
                if name == "__hash__" && object.attrs.get(self.names.eq).is_some() {
                    return false;
                }
                continue;
            }
            let is_deque = object.layout == Layout::Native && &*object.name == "collections.deque";
            if let Some(answer) = builtin_has(*base, is_deque, name) {
                return answer;
            }
            if *base != classes::OBJECT && object.attrs.get(sym).is_some() {
                return true;
            }
        }
        false
    }
}

/// Whether a builtin class has a method that is not among its rows; `None` leaves it to its bases.
fn builtin_has(class: ClassId, is_deque: bool, name: &str) -> Option<bool> {
    use classes::*;
    let is_iterator = (LIST_ITERATOR.0..=FILTER.0).contains(&class.0) || class == GENERATOR;
    let is_view = matches!(class, DICT_KEYS | DICT_VALUES | DICT_ITEMS);
    let is_ordered = is_view || is_deque || matches!(class, LIST | TUPLE | DICT | STR | BYTES | BYTEARRAY | RANGE);
    let is_container = is_ordered || matches!(class, SET | FROZENSET);
    let has = match name {
        "__hash__" if is_deque || matches!(class, LIST | DICT | SET | BYTEARRAY | SLICE | DICT_KEYS | DICT_ITEMS) => {
            return Some(false);
        }
        "__hash__" => class == OBJECT,
        "__iter__" => is_container || is_iterator,
        "__next__" => is_iterator,
        "__len__" | "__contains__" => is_container,
        "__reversed__" => is_ordered,
        "__call__" => {
            matches!(class, FUNCTION | BUILTIN_FUNCTION | METHOD | TYPE | STATIC_METHOD)
                || matches!(class, METHOD_DESCRIPTOR | SLOT_WRAPPER | METHOD_WRAPPER)
        }
        "__await__" => class == COROUTINE,
        _ => false,
    };
    has.then_some(true)
}
