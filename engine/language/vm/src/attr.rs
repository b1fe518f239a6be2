//! Attributes: look-up through classes, binding, assignment, and the making of classes.

use crate::attrs::Attrs;
use crate::link::Linked;
use crate::machine::{Found, Machine};
use crate::object::*;
use crate::value::*;
use crate::{R, Raise, classes};

impl Machine {
    /// A class's attribute through its resolution order, by a small cache.
    pub(crate) fn class_attr(&mut self, class: ClassId, name: Sym) -> Option<Value> {
        let slot = ((class.0.wrapping_mul(31) ^ name.0.wrapping_mul(0x9e37)) & 1023) as usize;
        if let Some(found) = &self.look_ups[slot]
            && found.class == class
            && found.name == name
            && found.epoch == self.look_up_epoch
        {
            return if found.value.is_undef() { None } else { Some(found.value) };
        }
        let mro = &self.heap.class(class).mro;
        let value = mro.iter().find_map(|base| self.heap.class(*base).attrs.get(name));
        self.look_ups[slot] =
            Some(Found { class, name, epoch: self.look_up_epoch, value: value.unwrap_or(Value::Undef) });
        value
    }

    /// A class attribute as an instance shows it.
    pub(crate) fn bind(&mut self, value: Value, object: Value, class: ClassId) -> R<Value> {
        Ok(match value {
            Value::Builtin(row) if !self.is_method_row(row) => value,
            Value::Func(_) | Value::Builtin(_) => {
                Value::Bound(self.heap.new_bound(BoundObj { callable: value, receiver: object }))
            }
            Value::Descriptor(id) => {
                let DescriptorObj { kind, get, .. } = *self.heap.descriptor(id);
                match kind {
                    DescriptorKind::Property if get.is_none() => {
                        return Err(self.error(classes::ATTRIBUTE_ERROR, "unreadable attribute"));
                    }
                    DescriptorKind::Property => self.call(get, &[object])?,
                    DescriptorKind::ClassMethod => {
                        Value::Bound(self.heap.new_bound(BoundObj { callable: get, receiver: Value::Class(class) }))
                    }
                    DescriptorKind::StaticMethod => get,
                }
            }
            Value::Instance(id) => {
                let descriptor_class = self.heap.instance(id).class;
                match self.class_attr(descriptor_class, self.names.get) {
                    Some(getter) => {
                        let getter = self.bind(getter, value, descriptor_class)?;
                        self.call(getter, &[object, Value::Class(class)])?
                    }
                    None => value,
                }
            }
            other => other,
        })
    }

    /// `object.name`.
    pub(crate) fn load_attr(&mut self, object: Value, name: Sym) -> R<Value> {
        match self.find_attr(object, name)? {
            Some(value) => Ok(value),
            None => Err(self.no_attribute(object, name)),
        }
    }

    /// `object.name`, or `None` if there is no such attribute.
    pub(crate) fn find_attr(&mut self, object: Value, name: Sym) -> R<Option<Value>> {
        if self.custom_getattribute
            && let Value::Instance(id) = object
        {
            let class = self.heap.instance(id).class;
            if let Some(hook @ Value::Func(_)) = self.class_attr(class, self.names.getattribute) {
                let key = self.name_value(name);
                return match (self.call(hook, &[object, key]), self.class_attr(class, self.names.getattr)) {
                    (Err(Raise::Error(error)), Some(fallback))
                        if self.is_instance(Value::Instance(error), classes::ATTRIBUTE_ERROR) =>
                    {
                        self.call(fallback, &[object, key]).map(Some)
                    }
                    (result, _) => result.map(Some),
                };
            }
        }
        self.find_attr_plain(object, name)
    }

    /// The same past a `__getattribute__`.
    pub(crate) fn find_attr_plain(&mut self, object: Value, name: Sym) -> R<Option<Value>> {
        let class = self.class_of(object);
        match object {
            Value::Instance(id) if class == classes::SUPER => self.find_super_attr(id, name),
            Value::Instance(id) => {
                let from_class = self.class_attr(class, name);
                if let Some(value) = from_class
                    && self.is_data_descriptor(value)
                {
                    return self.bind(value, object, class).map(Some);
                }
                if let Some(value) = self.heap.instance(id).attrs.get(name) {
                    return Ok(Some(value));
                }
                if let Some(value) = from_class {
                    return self.bind(value, object, class).map(Some);
                }
                if let Some(value) = self.special_attr(object, class, name)? {
                    return Ok(Some(value));
                }
                if let Some(hook) = self.class_attr(class, self.names.getattr) {
                    let hook = self.bind(hook, object, class)?;
                    let key = self.name_value(name);
                    return self.call(hook, &[key]).map(Some);
                }
                Ok(None)
            }
            Value::Class(id) => self.find_class_attr(id, name),
            Value::Module(id) => Ok(match self.heap.module(id).attrs.get(name) {
                Some(value) => Some(value),
                None if name == self.names.name => {
                    let text = self.heap.module(id).name.to_string();
                    Some(self.str(text))
                }
                None => None,
            }),
            Value::State => self.read_state(name).map(Some),
            Value::EventMaker => Ok(Some(Value::EventKind(name))),
            _ => {
                if let Value::Func(id) = object
                    && let Some(value) = self.heap.func(id).attrs.get(name)
                {
                    return Ok(Some(value));
                }
                if let Some(value) = self.class_attr(class, name) {
                    return self.bind(value, object, class).map(Some);
                }
                self.special_attr(object, class, name)
            }
        }
    }

    fn is_data_descriptor(&mut self, value: Value) -> bool {
        match value {
            Value::Descriptor(id) => self.heap.descriptor(id).kind == DescriptorKind::Property,
            Value::Instance(id) => {
                let class = self.heap.instance(id).class;
                self.class_attr(class, self.names.set).is_some()
            }
            _ => false,
        }
    }

    fn find_class_attr(&mut self, id: ClassId, name: Sym) -> R<Option<Value>> {
        if name == self.names.module {
            let text = self.module_of(id);
            return Ok(Some(self.str(text)));
        }
        if let Some(value) = self.class_attr(id, name) {
            return Ok(Some(match value {
                Value::Descriptor(descriptor) => {
                    let DescriptorObj { kind, get, .. } = *self.heap.descriptor(descriptor);
                    match kind {
                        DescriptorKind::Property => value,
                        DescriptorKind::ClassMethod => {
                            Value::Bound(self.heap.new_bound(BoundObj { callable: get, receiver: Value::Class(id) }))
                        }
                        DescriptorKind::StaticMethod => get,
                    }
                }
                Value::Instance(instance) => {
                    let class = self.heap.instance(instance).class;
                    match self.class_attr(class, self.names.get) {
                        Some(getter) => {
                            let getter = self.bind(getter, value, class)?;
                            self.call(getter, &[Value::None, Value::Class(id)])?
                        }
                        None => value,
                    }
                }
                other => other,
            }));
        }
        let names = self.names;
        let class = self.heap.class(id);
        let value = if name == names.name {
            let text = crate::supers::short_name(&class.name).to_owned();
            self.str(text)
        } else if name == names.qualname {
            let text = class.qualname.to_string();
            self.str(text)
        } else if self.name(name) == "__base__" {
            self.heap.class(id).bases.first().map_or(Value::None, |base| Value::Class(*base))
        } else if name == names.bases {
            let items = class.bases.iter().map(|base| Value::Class(*base)).collect();
            self.tuple(items)
        } else if name == names.mro {
            let items = class.mro.iter().map(|base| Value::Class(*base)).collect();
            self.tuple(items)
        } else if name == names.class {
            Value::Class(classes::TYPE)
        } else if name == names.doc {
            Value::None
        } else if name == names.annotations {
            Value::Dict(self.dict())
        } else if name == names.dict {
            let entries: Vec<(Sym, Value)> = class.attrs.iter().collect();
            self.attrs_dict(&entries)?
        } else {
            return match self.class_attr(classes::TYPE, name) {
                Some(value) => self.bind(value, Value::Class(id), classes::TYPE).map(Some),
                None => {
                    let key = self.name_value(name);
                    self.class_hook(id, names.class_getattr, &[key])
                }
            };
        };
        Ok(Some(value))
    }

    fn attrs_dict(&mut self, entries: &[(Sym, Value)]) -> R<Value> {
        self.charge(60 * entries.len() as u64)?;
        let dict = self.dict();
        for (name, value) in entries {
            let key = self.name_value(*name);
            self.dict_set(dict, key, *value)?;
        }
        Ok(Value::Dict(dict))
    }

    /// Attributes that every object or every function has.
    fn special_attr(&mut self, object: Value, class: ClassId, name: Sym) -> R<Option<Value>> {
        let names = self.names;
        if name == names.class {
            return Ok(Some(Value::Class(class)));
        }
        if name == names.doc {
            return Ok(Some(match object {
                Value::Func(id) => {
                    let code = self.heap.func(id).code as usize;
                    match self.linked[code].function().doc.clone() {
                        Some(text) => self.str(text),
                        None => Value::None,
                    }
                }
                Value::Builtin(row) => self.str(self.rows[row as usize].doc),
                Value::Descriptor(id) => {
                    let getter = self.heap.descriptor(id).get;
                    return self.find_attr(getter, name);
                }
                _ => Value::None,
            }));
        }
        match object {
            Value::Instance(id) if name == names.dict => {
                let entries: Vec<(Sym, Value)> = self.heap.instance(id).attrs.iter().collect();
                let dict = self.attrs_dict(&entries)?;
                if let Value::Dict(dict) = dict {
                    self.instance_dicts.insert(dict, id);
                }
                Ok(Some(dict))
            }
            Value::Func(id) => {
                let FuncObj { code, defaults, keyword_defaults, annotations, name: own, .. } = *self.heap.func(id);
                if name == names.code {
                    return self.code_object(code).map(Some);
                }
                let function = self.linked[code as usize].function();
                Ok(if name == names.name {
                    if !own.is_undef() {
                        return Ok(Some(own));
                    }
                    let text = function.name.clone();
                    Some(self.str(text))
                } else if name == names.qualname {
                    let text = function.qualname.clone();
                    Some(self.str(text))
                } else if name == names.module {
                    Some(self.str("__main__"))
                } else if name == names.defaults {
                    Some(defaults)
                } else if name == names.kwdefaults {
                    Some(keyword_defaults)
                } else if name == names.annotations {
                    Some(if annotations.is_none() { Value::Dict(self.dict()) } else { annotations })
                } else if name == names.dict {
                    let entries =
                        self.heap.func(id).attrs.iter().filter(|(key, _)| !names.is_own(*key)).collect::<Vec<_>>();
                    return self.attrs_dict(&entries).map(Some);
                } else {
                    None
                })
            }
            Value::Builtin(row) if name == names.name || name == names.qualname => {
                Ok(Some(self.str(self.rows[row as usize].name)))
            }
            Value::Bound(id) => {
                let BoundObj { callable, receiver } = *self.heap.bound(id);
                if name == names.func {
                    Ok(Some(callable))
                } else if name == names.self_ {
                    Ok(Some(receiver))
                } else {
                    self.find_attr(callable, name)
                }
            }
            _ => Ok(None),
        }
    }

    /// The little that `__code__` shows.
    fn code_object(&mut self, code: u32) -> R<Value> {
        let linked = std::rc::Rc::clone(&self.linked[code as usize]);
        let function = linked.function();
        self.charge(100 + 20 * function.local_names.len() as u64)?;
        let variables = function.local_names.iter().map(|name| self.str(name.as_str())).collect();
        let variables = self.tuple(variables);
        let name = self.str(function.name.as_str());
        let count = Value::Int(function.parameters.positional.len() as i64);
        let Value::Instance(object) = self.new_instance(classes::OBJECT) else { return Ok(Value::None) };
        for (attribute, value) in [("co_varnames", variables), ("co_name", name), ("co_argcount", count)] {
            let attribute = self.intern(attribute);
            self.heap.instance_mut(object).attrs.set(attribute, value);
        }
        Ok(Value::Instance(object))
    }

    /// AttributeError in CPython's words.
    pub(crate) fn no_attribute(&mut self, object: Value, name: Sym) -> Raise {
        let attribute = self.name(name).to_owned();
        let text = match object {
            Value::Class(id) => format!("type object '{}' has no attribute '{attribute}'", self.heap.class(id).name),
            Value::Module(id) => {
                let module = self.heap.module(id).name.to_string();
                if module == "numpy" {
                    format!("numpy.{attribute} is not offered")
                } else {
                    format!("module '{module}' has no attribute '{attribute}'")
                }
            }
            Value::Func(_) => format!("'function' object has no attribute '{attribute}'"),
            Value::Bound(id) if matches!(self.heap.bound(id).callable, Value::Func(_)) => {
                format!("'function' object has no attribute '{attribute}'")
            }
            _ => format!("'{}' object has no attribute '{attribute}'", self.type_name(object)),
        };
        let raise = self.error(classes::ATTRIBUTE_ERROR, text);
        if let Raise::Error(id) = &raise {
            // As CPython does, for handlers and for the suggestion at the end of a traceback.
            let attrs = &mut self.heap.instance_mut(*id).attrs;
            attrs.set(self.names.attr_name, Value::Str(self.symbols[name.0 as usize]));
            attrs.set(self.names.attr_obj, object);
        }
        raise
    }

    /// A method and its receiver without making a bound object; `Undef` as receiver for plain attributes.
    pub(crate) fn load_method(&mut self, object: Value, name: Sym) -> R<(Value, Value)> {
        let class = match object {
            Value::Instance(id) => {
                if self.custom_getattribute {
                    return Ok((self.load_attr(object, name)?, Value::Undef));
                }
                let instance = self.heap.instance(id);
                if !instance.attrs.is_empty() && instance.attrs.get(name).is_some() {
                    return Ok((self.load_attr(object, name)?, Value::Undef));
                }
                instance.class
            }
            Value::Class(_)
            | Value::Module(_)
            | Value::State
            | Value::EventMaker
            | Value::Func(_)
            | Value::Bound(_) => {
                return Ok((self.load_attr(object, name)?, Value::Undef));
            }
            _ => self.class_of(object),
        };
        match self.class_attr(class, name) {
            Some(method @ Value::Func(_)) => Ok((method, object)),
            Some(method @ Value::Builtin(row)) if self.is_method_row(row) => Ok((method, object)),
            _ => Ok((self.load_attr(object, name)?, Value::Undef)),
        }
    }

    /// Whether a builtin belongs to a class: others, such as `len`, stay functions when a class keeps them.
    fn is_method_row(&self, row: u32) -> bool {
        self.row_owners.get(row as usize).is_some_and(Option::is_some)
    }

    /// `super().name` in a method: the attribute after the method's own class.
    pub(crate) fn load_super(&mut self, cell: Value, receiver: Value, name: Sym) -> R<(Value, Value)> {
        let Value::Class(own) = self.cell_value(cell) else {
            return Err(self.error(classes::RUNTIME_ERROR, "super(): __class__ cell not found"));
        };
        let (class, start) = match receiver {
            Value::Class(class) if self.is_subclass(class, own) => (class, receiver),
            _ => (self.class_of(receiver), receiver),
        };
        if !self.is_subclass(class, own) {
            return Err(self.type_error("super(type, obj): obj must be an instance or subtype of type"));
        }
        let mro = self.heap.class(class).mro.clone();
        let after = mro.iter().position(|base| *base == own).map_or(mro.len(), |at| at + 1);
        let found = mro[after..].iter().find_map(|base| {
            let object = self.heap.class(*base);
            object.attrs.get(name).map(|value| (*base, value))
        });
        match found {
            Some((_, method @ (Value::Func(_) | Value::Builtin(_)))) if name == self.names.new => {
                Ok((method, Value::Undef))
            }
            Some((_, method @ (Value::Func(_) | Value::Builtin(_)))) => Ok((method, start)),
            Some((_, value)) => Ok((self.bind(value, start, class)?, Value::Undef)),
            None => {
                let attribute = self.name(name).to_owned();
                Err(self.error(classes::ATTRIBUTE_ERROR, format!("'super' object has no attribute '{attribute}'")))
            }
        }
    }

    /// `super(Class, object).name`.
    fn find_super_attr(&mut self, id: InstanceId, name: Sym) -> R<Option<Value>> {
        let attrs = &self.heap.instance(id).attrs;
        let (Some(own), Some(receiver)) = (attrs.get(self.names.this_class), attrs.get(self.names.self_)) else {
            return Ok(None);
        };
        if name == self.names.class {
            return Ok(Some(Value::Class(classes::SUPER)));
        }
        let cell = Value::Cell(self.heap.new_cell(own));
        let (callable, receiver) = self.load_super(cell, receiver, name)?;
        if receiver.is_undef() {
            return Ok(Some(callable));
        }
        Ok(Some(Value::Bound(self.heap.new_bound(BoundObj { callable, receiver }))))
    }

    /// A method as the language looks it up: on the class, never on the instance.
    pub(crate) fn load_special(&mut self, object: Value, name: Sym) -> R<Value> {
        let class = self.class_of(object);
        match self.class_attr(class, name) {
            Some(value) => self.bind(value, object, class),
            None => Err(self.no_special(object, name)),
        }
    }

    /// A special method of an instance of a Python class, bound; `None` for builtin values.
    pub(crate) fn special_of(&mut self, object: Value, name: Sym) -> R<Option<Value>> {
        match object {
            Value::Instance(id) => {
                let class = self.heap.instance(id).class;
                match self.class_attr(class, name) {
                    Some(Value::None) | None => Ok(None),
                    Some(Value::Builtin(_)) => Ok(None),
                    Some(value) => self.bind(value, object, class).map(Some),
                }
            }
            _ => Ok(None),
        }
    }

    /// `object.name = value`.
    pub(crate) fn store_attr(&mut self, object: Value, name: Sym, value: Value) -> R<()> {
        match object {
            Value::Instance(id) => {
                let class = self.heap.instance(id).class;
                if self.heap.class(class).is_user {
                    if let Some(hook) = self.class_attr(class, self.names.setattr)
                        && matches!(hook, Value::Func(_))
                    {
                        let hook = self.bind(hook, object, class)?;
                        let key = self.name_value(name);
                        self.call(hook, &[key, value])?;
                        return Ok(());
                    }
                    match self.class_attr(class, name) {
                        Some(Value::Descriptor(descriptor))
                            if self.heap.descriptor(descriptor).kind == DescriptorKind::Property =>
                        {
                            return self.set_property(object, class, descriptor, name, value);
                        }
                        Some(attribute @ Value::Instance(inner)) => {
                            let inner_class = self.heap.instance(inner).class;
                            if let Some(setter) = self.class_attr(inner_class, self.names.set) {
                                let setter = self.bind(setter, attribute, inner_class)?;
                                self.call(setter, &[object, value])?;
                                return Ok(());
                            }
                        }
                        _ => {}
                    }
                }
                self.set_instance_attr(id, name, value)
            }
            Value::Class(id) => {
                if !self.heap.class(id).is_user {
                    let class = self.heap.class(id).name.to_string();
                    let attribute = self.name(name).to_owned();
                    return Err(
                        self.type_error(format!("cannot set '{attribute}' attribute of immutable type '{class}'"))
                    );
                }
                let key = self.name_value(name);
                if self.class_hook(id, self.names.class_setattr, &[key, value])?.is_some() {
                    return Ok(());
                }
                self.set_class_attr(id, name, value);
                Ok(())
            }
            Value::Func(id) => {
                if name == self.names.name {
                    self.heap.func_mut(id).name = value;
                } else if self.heap.func_mut(id).attrs.set(name, value) {
                    self.heap.grow(ENTRY_BYTES);
                }
                Ok(())
            }
            Value::State => self.write_state(name, value),
            _ => Err(self.cannot_set(object, name)),
        }
    }

    /// What stands in for a metaclass: `__class_iter__`, `__class_len__` and their kin of a class, called with the class first.
    pub(crate) fn class_hook(&mut self, class: ClassId, hook: Sym, arguments: &[Value]) -> R<Option<Value>> {
        if !self.heap.class(class).is_user {
            return Ok(None);
        }
        let Some(Value::Func(function)) = self.class_attr(class, hook) else { return Ok(None) };
        let mut all = vec![Value::Class(class)];
        all.extend_from_slice(arguments);
        self.call(Value::Func(function), &all).map(Some)
    }

    /// Sets an attribute of a Python class past all hooks.
    pub fn set_class_attr(&mut self, id: ClassId, name: Sym, value: Value) {
        self.look_up_epoch = self.look_up_epoch.wrapping_add(1);
        if self.heap.class_mut(id).attrs.set(name, value) {
            self.heap.grow(ENTRY_BYTES);
        }
    }

    /// The name of a class's module: `__main__`, `builtins`, or the module written in Python that made it.
    pub(crate) fn module_of(&self, class: ClassId) -> String {
        let class = self.heap.class(class);
        match class.attrs.get(self.names.module) {
            Some(Value::Str(id)) => self.heap.str(id).text.to_string(),
            _ if class.is_user => "__main__".to_owned(),
            _ => "builtins".to_owned(),
        }
    }

    /// Sets an attribute of an instance past all hooks, as `object.__setattr__` does.
    pub(crate) fn set_instance_attr(&mut self, id: InstanceId, name: Sym, value: Value) -> R<()> {
        if self.set_exception_attr(id, name, value)? {
            return Ok(());
        }
        let class = self.heap.instance(id).class;
        if class == classes::CONTEXT || class == classes::EVENT {
            return Err(self.cannot_set(Value::Instance(id), name));
        }
        if class == classes::OBJECT {
            return Err(self.cannot_set(Value::Instance(id), name));
        }
        if self.heap.instance_mut(id).attrs.set(name, value) {
            self.heap.grow(ENTRY_BYTES);
        }
        Ok(())
    }

    fn cannot_set(&mut self, object: Value, name: Sym) -> Raise {
        let class = self.class_of(object);
        let kind = self.type_name(object);
        let attribute = self.name(name).to_owned();
        let text = if self.class_attr(class, name).is_some() {
            format!("'{kind}' object attribute '{attribute}' is read-only")
        } else {
            format!("'{kind}' object has no attribute '{attribute}'")
        };
        self.error(classes::ATTRIBUTE_ERROR, text)
    }

    fn set_property(&mut self, object: Value, class: ClassId, id: DescriptorId, name: Sym, value: Value) -> R<()> {
        let set = self.heap.descriptor(id).set;
        if set.is_none() {
            let (attribute, class) = (self.name(name).to_owned(), self.heap.class(class).name.to_string());
            return Err(self
                .error(classes::ATTRIBUTE_ERROR, format!("property '{attribute}' of '{class}' object has no setter")));
        }
        self.call(set, &[object, value])?;
        Ok(())
    }

    /// `del object.name`.
    pub(crate) fn delete_attr(&mut self, object: Value, name: Sym) -> R<()> {
        match object {
            Value::Instance(id) => {
                let class = self.heap.instance(id).class;
                if let Some(hook @ Value::Func(_)) = self.class_attr(class, self.names.delattr) {
                    let hook = self.bind(hook, object, class)?;
                    let key = self.name_value(name);
                    self.call(hook, &[key])?;
                    return Ok(());
                }
                if let Some(Value::Descriptor(descriptor)) = self.class_attr(class, name)
                    && self.heap.descriptor(descriptor).kind == DescriptorKind::Property
                {
                    let delete = self.heap.descriptor(descriptor).delete;
                    if delete.is_none() {
                        let (attribute, class) = (self.name(name).to_owned(), self.heap.class(class).name.to_string());
                        return Err(self.error(
                            classes::ATTRIBUTE_ERROR,
                            format!("property '{attribute}' of '{class}' object has no deleter"),
                        ));
                    }
                    self.call(delete, &[object])?;
                    return Ok(());
                }
                let count = self.heap.instance(id).attrs.len();
                if count > 16 {
                    self.charge(20 * count as u64)?;
                }
                match self.heap.instance_mut(id).attrs.remove(name) {
                    Some(_) => Ok(()),
                    None => Err(self.no_attribute(object, name)),
                }
            }
            Value::Class(id) if self.heap.class(id).is_user => {
                self.look_up_epoch = self.look_up_epoch.wrapping_add(1);
                match self.heap.class_mut(id).attrs.remove(name) {
                    Some(_) => Ok(()),
                    None => Err(self.no_attribute(object, name)),
                }
            }
            Value::Func(id) => match self.heap.func_mut(id).attrs.remove(name) {
                Some(_) => Ok(()),
                None => Err(self.no_attribute(object, name)),
            },
            Value::State => {
                let attribute = self.name(name).to_owned();
                Err(self.error(classes::ATTRIBUTE_ERROR, format!("state field '{attribute}' cannot be deleted")))
            }
            _ => Err(self.no_attribute(object, name)),
        }
    }

    /// `from module import name`.
    pub(crate) fn import_from(&mut self, module: Value, name: Sym) -> R<Value> {
        match self.find_attr(module, name)? {
            Some(value) => Ok(value),
            None => {
                let attribute = self.name(name).to_owned();
                let module = match module {
                    Value::Module(id) => self.heap.module(id).name.to_string(),
                    _ => "?".to_owned(),
                };
                let text = format!("cannot import name '{attribute}' from '{module}' (unknown location)");
                Err(self.error(classes::IMPORT_ERROR, text))
            }
        }
    }

    /// A class body's variable.
    pub(crate) fn namespace_get(&mut self, namespace: Value, key: Value) -> R<Option<Value>> {
        match namespace {
            Value::Dict(dict) => self.dict_get(dict, key),
            _ => Ok(None),
        }
    }

    pub(crate) fn namespace_set(&mut self, namespace: Value, key: Value, value: Value) -> R<()> {
        match namespace {
            Value::Dict(dict) => self.dict_set(dict, key, value),
            _ => Ok(()),
        }
    }

    pub(crate) fn namespace_delete(&mut self, namespace: Value, key: Value) -> R<bool> {
        match namespace {
            Value::Dict(dict) => Ok(self.dict_remove(dict, key)?.is_some()),
            _ => Ok(false),
        }
    }

    /// Makes a class of name, namespace, cell and bases.
    pub(crate) fn make_class(&mut self, parts: &[Value], linked: &Linked) -> R<Value> {
        let [name, namespace, cell, bases @ ..] = parts else {
            return Err(self.error(classes::SYSTEM_ERROR, "class without a namespace"));
        };
        let mut base_ids = Vec::new();
        for base in bases {
            match base {
                Value::Class(id) => base_ids.push(*id),
                other => {
                    let kind = self.type_name(*other);
                    return Err(self.type_error(format!("cannot inherit from a '{kind}' object")));
                }
            }
        }
        let entries: Vec<(Value, Value)> = match namespace {
            Value::Dict(dict) => self.heap.dict(*dict).iter().map(|entry| (entry.key, entry.value)).collect(),
            _ => Vec::new(),
        };
        let name = self.text(*name).to_owned();
        let mut attrs = Attrs::new();
        let mut qualname = name.clone();
        let mut shown = name.clone();
        if let Some(unit) = crate::native::unit_name(&linked.code.file) {
            let module = unit.trim_start_matches('_');
            if crate::misfit::is_in_c(unit) {
                shown = format!("{module}.{name}");
            }
            let module = self.str(module);
            attrs.set(self.names.module, module);
        }
        for (key, value) in entries {
            let Value::Str(key) = key else { continue };
            let sym = self.intern_value(key);
            if sym == self.names.qualname {
                qualname = self.text(value).to_owned();
            } else {
                attrs.set(sym, value);
            }
        }
        let id = self.new_class(&shown, &qualname, base_ids, attrs)?;
        if let Value::Cell(cell) = cell {
            *self.heap.cell_mut(*cell) = Value::Class(id);
        }
        self.finish_class(id)?;
        Ok(Value::Class(id))
    }

    /// A class with its resolution order and layout checked.
    pub(crate) fn new_class(&mut self, name: &str, qualname: &str, bases: Vec<ClassId>, attrs: Attrs) -> R<ClassId> {
        let bases = if bases.is_empty() { vec![classes::OBJECT] } else { bases };
        self.custom_getattribute |= attrs.get(self.names.getattribute).is_some();
        let mut layout = Layout::Plain;
        for base in &bases {
            let object = self.heap.class(*base);
            let own = match object.layout {
                Layout::Builtin if is_inheritable(*base) => Layout::Base(*base),
                Layout::Builtin | Layout::Native => {
                    let text = format!("type '{}' is not an acceptable base type", object.name);
                    return Err(self.type_error(text));
                }
                other => other,
            };
            if own != Layout::Plain {
                if layout != Layout::Plain && layout != own {
                    return Err(self.type_error("multiple bases have instance lay-out conflict"));
                }
                layout = own;
            }
        }
        // Merging compares every class with every other one.
        let ancestors: u64 = bases.iter().map(|base| self.heap.class(*base).mro.len() as u64).sum();
        if ancestors > 16 {
            self.charge(3 * ancestors * ancestors)?;
        }
        let rest = self.linearise(&bases)?;
        let object = ClassObj {
            name: name.into(),
            qualname: qualname.into(),
            bases,
            mro: Vec::new(),
            attrs,
            layout,
            constructor: None,
            is_user: true,
        };
        let id = self.heap.new_class(object);
        let mut mro = vec![id];
        mro.extend(rest);
        self.heap.class_mut(id).mro = mro;
        self.look_up_epoch = self.look_up_epoch.wrapping_add(1);
        Ok(id)
    }

    /// `__set_name__` of attributes and `__init_subclass__` of the base.
    fn finish_class(&mut self, id: ClassId) -> R<()> {
        let entries: Vec<(Sym, Value)> = self.heap.class(id).attrs.iter().collect();
        for (name, value) in entries {
            if let Some(hook) = self.special_of(value, self.names.set_name)? {
                let key = self.name_value(name);
                if let Err(raise) = self.call(hook, &[Value::Class(id), key]) {
                    return Err(self.set_name_failed(raise, id, name, value));
                }
            }
        }
        // `__init_subclass__` is a class method of the bases, whether it says so or not.
        let mro = self.heap.class(id).mro.clone();
        let hook = mro[1..].iter().find_map(|base| self.heap.class(*base).attrs.get(self.names.init_subclass));
        match hook {
            Some(function @ Value::Func(_)) => {
                self.call(function, &[Value::Class(id)])?;
            }
            Some(Value::Descriptor(descriptor)) => {
                let function = self.heap.descriptor(descriptor).get;
                self.call(function, &[Value::Class(id)])?;
            }
            _ => {}
        }
        Ok(())
    }

    /// C3 linearisation of the bases: Barrett et al. 1996, as Python uses it.
    fn linearise(&mut self, bases: &[ClassId]) -> R<Vec<ClassId>> {
        let mut sequences: Vec<Vec<ClassId>> = bases.iter().map(|base| self.heap.class(*base).mro.clone()).collect();
        sequences.push(bases.to_vec());
        for (index, base) in bases.iter().enumerate() {
            if bases[..index].contains(base) {
                let text = format!("duplicate base class {}", self.heap.class(*base).name);
                return Err(self.type_error(text));
            }
        }
        let mut merged = Vec::new();
        loop {
            sequences.retain(|sequence| !sequence.is_empty());
            if sequences.is_empty() {
                return Ok(merged);
            }
            let next = sequences
                .iter()
                .map(|sequence| sequence[0])
                .find(|head| !sequences.iter().any(|sequence| sequence[1..].contains(head)));
            let Some(next) = next else {
                let mut heads: Vec<String> = Vec::new();
                for sequence in &sequences {
                    let name = self.heap.class(sequence[0]).name.to_string();
                    if !heads.contains(&name) {
                        heads.push(name);
                    }
                }
                let text =
                    format!("Cannot create a consistent method resolution\norder (MRO) for bases {}", heads.join(", "));
                return Err(self.type_error(text));
            };
            merged.push(next);
            for sequence in &mut sequences {
                sequence.retain(|class| *class != next);
            }
        }
    }
}

/// Builtin types that Python classes may inherit from.
fn is_inheritable(class: ClassId) -> bool {
    matches!(
        class,
        classes::INT
            | classes::FLOAT
            | classes::STR
            | classes::BYTES
            | classes::BYTEARRAY
            | classes::LIST
            | classes::TUPLE
            | classes::DICT
            | classes::SET
            | classes::FROZENSET
    )
}
