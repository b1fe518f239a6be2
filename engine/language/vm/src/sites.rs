//! What an attribute's name meant the last time in a function: caches that skip the look-up through classes.
//!
//! They are no part of a run's state: a run that goes on with empty ones takes the same steps and pays the same gas.

use crate::classes;
use crate::heap::Heap;
use crate::machine::Machine;
use crate::object::*;
use crate::value::*;
use std::cell::Cell;

/// No position, or no class.
const NONE: u32 = u32::MAX;

/// One name in one function.
#[derive(Debug)]
pub(crate) struct Site {
    /// Whose attribute it was.
    class: Cell<u32>,
    /// Every change of a class and every collection begins a new epoch, which ends what is remembered.
    epoch: Cell<u32>,
    /// Where instances keep it, unless what the class says goes first.
    position: Cell<u32>,
    /// Whether instances keep what is assigned.
    stores: Cell<bool>,
    /// The class's method, which an instance may still hide.
    method: Cell<Value>,
}

impl Default for Site {
    fn default() -> Site {
        Site {
            class: Cell::new(NONE),
            epoch: Cell::new(0),
            position: Cell::new(NONE),
            stores: Cell::new(false),
            method: Cell::new(Value::Undef),
        }
    }
}

impl Site {
    #[inline(always)]
    fn knows(&self, epoch: u32, class: ClassId) -> bool {
        self.class.get() == class.0 && self.epoch.get() == epoch
    }

    /// The attribute an instance keeps, if the last look-up says that this is all there is to it.
    #[inline(always)]
    pub(crate) fn load<'a>(&self, epoch: u32, instance: &'a InstanceObj, name: Sym) -> Option<&'a Value> {
        if self.knows(epoch, instance.class) { instance.attrs.at(self.position.get() as usize, name) } else { None }
    }

    /// Assigns an attribute in the same way; whether it could.
    #[inline(always)]
    pub(crate) fn store(&self, epoch: u32, heap: &mut Heap, id: InstanceId, name: Sym, value: &Value) -> bool {
        let instance = heap.instance_mut(id);
        if !self.stores.get() || !self.knows(epoch, instance.class) {
            return false;
        }
        let (attrs, position) = (&mut instance.attrs, self.position.get() as usize);
        if let Some(place) = attrs.at_mut(position, name) {
            *place = *value;
            return true;
        }
        // An instance being filled as the one before it was.
        if attrs.len() != position || attrs.may_have(name) {
            return false;
        }
        attrs.set(name, *value);
        heap.grow(ENTRY_BYTES);
        true
    }

    /// The method of a class that an object shows, to be called with the object first.
    #[inline(always)]
    pub(crate) fn method(&self, epoch: u32, heap: &Heap, object: &Value, name: Sym) -> Option<Value> {
        let class = match object {
            Value::Instance(id) => {
                let instance = heap.instance(*id);
                if instance.attrs.may_have(name) {
                    return None;
                }
                instance.class
            }
            Value::List(_) => classes::LIST,
            Value::Dict(_) => classes::DICT,
            Value::Str(_) => classes::STR,
            _ => return None,
        };
        let method = self.method.get();
        if self.knows(epoch, class) && !method.is_undef() { Some(method) } else { None }
    }
}

impl Machine {
    /// Remembers what a name means for an object, after the long way.
    pub(crate) fn note_site(&mut self, site: &Site, object: Value, name: Sym) {
        let class = match object {
            Value::Instance(id) => self.heap.instance(id).class,
            Value::List(_) => classes::LIST,
            Value::Dict(_) => classes::DICT,
            Value::Str(_) => classes::STR,
            _ => return,
        };
        if class == classes::SUPER || self.custom_getattribute {
            return;
        }
        let from_class = self.class_attr(class, name);
        let method = match from_class {
            Some(method @ Value::Func(_)) => method,
            Some(method @ Value::Builtin(row)) if self.is_method_row(row) => method,
            _ => Value::Undef,
        };
        let is_plain = !matches!(from_class, Some(Value::Descriptor(_) | Value::Instance(_)));
        let (mut position, mut stores) = (NONE, false);
        if let Value::Instance(id) = object
            && is_plain
        {
            let instance = self.heap.instance(id);
            position = instance.attrs.position(name).map_or(NONE, |at| at as u32);
            stores = position != NONE && matches!(instance.payload, Payload::None) && self.heap.class(class).is_user;
            stores = stores && !self.class_attr(class, self.names.setattr).is_some_and(|hook| self.is_own_hook(hook));
        }
        site.class.set(class.0);
        site.epoch.set(self.look_up_epoch);
        site.position.set(position);
        site.stores.set(stores);
        site.method.set(method);
    }
}
