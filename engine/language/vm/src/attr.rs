//! Attributes: look-up through classes, binding, assignment, and the making of classes.

use crate::machine::{Found, Machine};
use crate::object::*;
use crate::value::*;
use crate::{R, Raise, classes};

impl Machine {
    /// A class's attribute through its resolution order, by a small cache.
    pub(crate) fn class_attr(&mut self, class: ClassId, name: Sym) -> Option<Value> {
        let slot = ((class.0.wrapping_mul(31) ^ name.0.wrapping_mul(0x9e37)) & 1023) as usize;
        let found = &self.look_ups[slot];
        if found.class == class && found.name == name && found.epoch == self.look_up_epoch {
            return if found.value.is_undef() { None } else { Some(found.value) };
        }
        let mro = &self.heap.class(class).mro;
        let value = mro.iter().find_map(|base| self.heap.class(*base).attrs.get(name));
        self.look_ups[slot] = Found { class, name, epoch: self.look_up_epoch, value: value.unwrap_or(Value::Undef) };
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
                        return Err(self.property_lacks(id, object, "getter"));
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
        match self.find_attr(object, name) {
            Ok(Some(value)) => Ok(value),
            Ok(None) => Err(self.no_attribute(object, name)),
            Err(raise) => {
                self.name_missing_attribute(&raise, object, name);
                Err(raise)
            }
        }
    }

    /// An AttributeError that a hook raised learns which attribute of what was asked for, unless it knows.
    fn name_missing_attribute(&mut self, raise: &Raise, object: Value, name: Sym) {
        let Raise::Error(id) = raise else { return };
        if !self.is_instance(Value::Instance(*id), classes::ATTRIBUTE_ERROR) {
            return;
        }
        let names = self.names;
        let attrs = &self.heap.instance(*id).attrs;
        if attrs.get(names.attr_name).is_none() && attrs.get(names.attr_obj).is_none() {
            let value = self.name_value(name);
            let attrs = &mut self.heap.instance_mut(*id).attrs;
            attrs.set(names.attr_name, value);
            attrs.set(names.attr_obj, object);
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
                    // What an exception computes gives way to what was set.
                    if self.data(id).is_some()
                        && let Value::Descriptor(descriptor) = value
                        && matches!(self.heap.descriptor(descriptor).get, Value::Builtin(_))
                        && let Some(own) = self.heap.instance(id).attrs.get(name)
                    {
                        return Ok(Some(own));
                    }
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
                None => match self.heap.module(id).attrs.get(self.names.getattr) {
                    Some(hook) => {
                        let key = self.name_value(name);
                        return self.call(hook, &[key]).map(Some);
                    }
                    None => match self.submodule(id, name) {
                        Some(module) => Some(Value::Module(module)),
                        None => return self.lazy_member(id, name),
                    },
                },
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
        let metaclass = self.heap.class(id).metaclass;
        if metaclass != classes::TYPE
            && let Some(value) = self.class_attr(metaclass, name)
            && self.is_data_descriptor(value)
        {
            return self.bind(value, Value::Class(id), metaclass).map(Some);
        }
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
            Value::Class(class.metaclass)
        } else if name == names.doc {
            Value::None
        } else if name == names.annotations && class.is_user {
            Value::Dict(self.dict())
        } else if name == names.dict {
            let entries: Vec<(Sym, Value)> = class.attrs.iter().collect();
            self.attrs_dict(&entries)?
        } else {
            let metaclass = class.metaclass;
            return match self.class_attr(metaclass, name) {
                Some(value) => self.bind(value, Value::Class(id), metaclass).map(Some),
                None => {
                    let key = self.name_value(name);
                    self.class_hook(id, names.getattr, names.class_getattr, &[key])
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
                Value::Bound(id) => {
                    let callable = self.heap.bound(id).callable;
                    return self.find_attr(callable, name);
                }
                Value::Descriptor(id) => {
                    let DescriptorObj { get, doc, .. } = *self.heap.descriptor(id);
                    return if doc.is_none() { self.find_attr(get, name) } else { Ok(Some(doc)) };
                }
                _ => Value::None,
            }));
        }
        match object {
            Value::Instance(id) if name == names.dict && self.heap.class(class).slots.is_none() => {
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
            Value::Builtin(_) if name == names.module && class == classes::BUILTIN_FUNCTION => {
                Ok(Some(self.str("builtins")))
            }
            Value::Builtin(row) if name == names.name => Ok(Some(self.str(self.rows[row as usize].name))),
            Value::Builtin(row) if name == names.qualname => match self.home_of(row) {
                Some(_) => {
                    let text = self.qualified_name(row);
                    Ok(Some(self.str(text)))
                }
                None => Ok(Some(self.str(self.rows[row as usize].name))),
            },
            Value::Instance(_) if name == names.module && self.heap.class(class).is_user => {
                let text = self.module_of(class);
                Ok(Some(self.str(text)))
            }
            Value::Bound(id) => {
                let BoundObj { callable, receiver } = *self.heap.bound(id);
                if name == names.func && matches!(callable, Value::Builtin(_)) {
                    Ok(None)
                } else if name == names.func {
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

    /// Whether `__slots__` of an instance's class names the attribute.
    fn is_slot(&self, id: InstanceId, name: Sym) -> bool {
        self.heap.class(self.heap.instance(id).class).slots.as_ref().is_some_and(|slots| slots.contains(&name))
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
            Value::Instance(id) if self.is_slot(id, name) => {
                return self.error(classes::ATTRIBUTE_ERROR, attribute);
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
    pub(crate) fn is_method_row(&self, row: u32) -> bool {
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

    /// `object.name = value`.
    pub(crate) fn store_attr(&mut self, object: Value, name: Sym, value: Value) -> R<()> {
        match object {
            Value::Instance(id) => {
                let class = self.heap.instance(id).class;
                if self.heap.class(class).is_user {
                    if let Some(hook) = self.class_attr(class, self.names.setattr)
                        && self.is_own_hook(hook)
                    {
                        let hook = self.bind(hook, object, class)?;
                        let key = self.name_value(name);
                        self.call(hook, &[key, value])?;
                        return Ok(());
                    }
                    match self.class_attr(class, name) {
                        // What an exception computes can be set like any attribute.
                        Some(Value::Descriptor(descriptor))
                            if self.heap.descriptor(descriptor).kind == DescriptorKind::Property
                                && !(self.data(id).is_some()
                                    && matches!(self.heap.descriptor(descriptor).get, Value::Builtin(_))) =>
                        {
                            return self.set_property(object, descriptor, value);
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
                let names = self.names;
                if self.class_hook(id, names.setattr, names.class_setattr, &[key, value])?.is_some() {
                    return Ok(());
                }
                self.set_attr_of_class(id, name, value)
            }
            Value::Func(id) => {
                let is_empty = value.is_none();
                if name == self.names.name {
                    self.heap.func_mut(id).name = value;
                } else if name == self.names.defaults {
                    if !is_empty && !matches!(value, Value::Tuple(_)) {
                        return Err(self.type_error("__defaults__ must be set to a tuple object"));
                    }
                    self.heap.func_mut(id).defaults = value;
                } else if name == self.names.kwdefaults {
                    if !is_empty && !matches!(value, Value::Dict(_)) {
                        return Err(self.type_error("__kwdefaults__ must be set to a dict object"));
                    }
                    self.heap.func_mut(id).keyword_defaults = value;
                } else if self.heap.func_mut(id).attrs.set(name, value) {
                    self.heap.grow(ENTRY_BYTES);
                }
                Ok(())
            }
            Value::State => self.write_state(name, value),
            Value::Native(_) => {
                let class = self.class_of(object);
                match self.own_method(class, self.names.setattr) {
                    Some(hook) => self.call(hook, &[object, self.name_value(name), value]).map(|_| ()),
                    None => Err(self.cannot_set(object, name, value)),
                }
            }
            _ => Err(self.cannot_set(object, name, value)),
        }
    }

    /// A special method of the metaclass, or what stands in for one: `__class_iter__`, `__class_len__` and their kin of a class,
    /// called with the class first.
    pub(crate) fn class_hook(
        &mut self,
        class: ClassId,
        special: Sym,
        hook: Sym,
        arguments: &[Value],
    ) -> R<Option<Value>> {
        if !self.heap.class(class).is_user {
            return Ok(None);
        }
        if let Some(method) = self.special_of(Value::Class(class), special)? {
            return self.call(method, arguments).map(Some);
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
            _ => class.name.rsplit_once('.').map_or("builtins", |(module, _)| module).to_owned(),
        }
    }

    /// Sets an attribute of an instance past all hooks, as `object.__setattr__` does.
    pub(crate) fn set_instance_attr(&mut self, id: InstanceId, name: Sym, value: Value) -> R<()> {
        if self.set_exception_attr(id, name, value)? {
            return Ok(());
        }
        let class = self.heap.instance(id).class;
        if name == self.names.class {
            return self.change_class(id, value);
        }
        if class == classes::CONTEXT || class == classes::EVENT {
            return Err(self.cannot_set(Value::Instance(id), name, value));
        }
        if class == classes::OBJECT {
            return Err(self.cannot_set(Value::Instance(id), name, value));
        }
        if self.heap.instance_mut(id).attrs.set(name, value) {
            if self.heap.class(class).slots.as_ref().is_some_and(|slots| !slots.contains(&name)) {
                self.heap.instance_mut(id).attrs.remove(name);
                return Err(self.cannot_set(Value::Instance(id), name, value));
            }
            self.heap.grow(ENTRY_BYTES);
        }
        Ok(())
    }

    /// `object.__class__ = value`, between classes whose instances are built alike.
    fn change_class(&mut self, id: InstanceId, value: Value) -> R<()> {
        let own = self.heap.instance(id).class;
        let Value::Class(class) = value else { return Err(self.cannot_change_class(value)) };
        let (old, new) = (self.heap.class(own), self.heap.class(class));
        if !old.is_user || !new.is_user {
            return Err(self.cannot_change_class(value));
        }
        if old.layout != new.layout || old.slots != new.slots {
            let (old, new) = (old.name.to_string(), new.name.to_string());
            return Err(self.type_error(format!("__class__ assignment: '{new}' object layout differs from '{old}'")));
        }
        self.heap.instance_mut(id).class = class;
        Ok(())
    }

    fn cannot_change_class(&mut self, value: Value) -> Raise {
        let kind = self.type_name(value);
        self.type_error(match value {
            Value::Class(_) => {
                "__class__ assignment only supported for mutable types or ModuleType subclasses".to_owned()
            }
            _ => format!("__class__ must be set to a class, not '{kind}' object"),
        })
    }

    fn cannot_set(&mut self, object: Value, name: Sym, value: Value) -> Raise {
        if name == self.names.class && !value.is_undef() {
            return self.cannot_change_class(value);
        }
        let class = self.class_of(object);
        let kind = self.type_name(object);
        let attribute = self.name(name).to_owned();
        let text = if let Some(Value::Descriptor(id)) = self.class_attr(class, name)
            && self.heap.descriptor(id).kind == DescriptorKind::Property
            && !matches!(object, Value::Instance(_) | Value::Native(_))
        {
            format!("attribute '{attribute}' of '{kind}' objects is not writable")
        } else if self.class_attr(class, name).is_some() || name == self.names.doc {
            format!("'{kind}' object attribute '{attribute}' is read-only")
        } else {
            format!("'{kind}' object has no attribute '{attribute}'")
        };
        self.error(classes::ATTRIBUTE_ERROR, text)
    }

    /// Whether a `__setattr__` is another than `object`'s.
    pub(crate) fn is_own_hook(&self, hook: Value) -> bool {
        match hook {
            Value::Func(_) => true,
            Value::Builtin(row) => {
                self.row_owners.get(row as usize).is_some_and(|owner| *owner != Some(classes::OBJECT))
            }
            _ => false,
        }
    }

    /// The error for a property without the function that is needed.
    fn property_lacks(&mut self, id: DescriptorId, object: Value, what: &str) -> Raise {
        if let Value::Builtin(row) = self.heap.descriptor(id).get
            && let Some(owner) = self.home_of(row)
        {
            let (name, owner) = (self.rows[row as usize].name, self.heap.class(owner).name.to_string());
            let text = format!("attribute '{name}' of '{owner}' objects is not writable");
            return self.error(classes::ATTRIBUTE_ERROR, text);
        }
        let kind = self.type_name(object);
        let text = match self.heap.descriptor(id).name {
            name @ Value::Str(_) => format!("property '{}' of '{kind}' object has no {what}", self.text(name)),
            _ => format!("property of '{kind}' object has no {what}"),
        };
        self.error(classes::ATTRIBUTE_ERROR, text)
    }

    /// Sets an attribute of a Python class past its metaclass's `__setattr__`, but not past its descriptors.
    pub(crate) fn set_attr_of_class(&mut self, id: ClassId, name: Sym, value: Value) -> R<()> {
        let metaclass = self.heap.class(id).metaclass;
        if metaclass != classes::TYPE {
            match self.class_attr(metaclass, name) {
                Some(Value::Descriptor(descriptor))
                    if self.heap.descriptor(descriptor).kind == DescriptorKind::Property =>
                {
                    return self.set_property(Value::Class(id), descriptor, value);
                }
                Some(attribute @ Value::Instance(_)) => {
                    if let Some(setter) = self.special_of(attribute, self.names.set)? {
                        self.call(setter, &[Value::Class(id), value])?;
                        return Ok(());
                    }
                }
                _ => {}
            }
        }
        if name == self.names.name || name == self.names.qualname {
            let Value::Str(text) = self.unwrap(value) else {
                let (class, attribute) = (self.heap.class(id).name.to_string(), self.name(name).to_owned());
                let kind = self.type_name(value);
                return Err(self.type_error(format!("can only assign string to {class}.{attribute}, not '{kind}'")));
            };
            let text = self.heap.str(text).text.clone();
            let is_name = name == self.names.name;
            let class = self.heap.class_mut(id);
            if is_name {
                class.name = text.as_str().into()
            } else {
                class.qualname = text.as_str().into()
            }
            return Ok(());
        }
        self.set_class_attr(id, name, value);
        Ok(())
    }

    fn set_property(&mut self, object: Value, id: DescriptorId, value: Value) -> R<()> {
        let set = self.heap.descriptor(id).set;
        if set.is_none() {
            return Err(self.property_lacks(id, object, "setter"));
        }
        self.call(set, &[object, value])?;
        Ok(())
    }

    fn has_class_attr(&mut self, object: Value, name: Sym) -> bool {
        let class = self.class_of(object);
        self.class_attr(class, name).is_some()
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
                        return Err(self.property_lacks(descriptor, object, "deleter"));
                    }
                    self.call(delete, &[object])?;
                    return Ok(());
                }
                if let Some(attribute @ Value::Instance(inner)) = self.class_attr(class, name) {
                    let inner_class = self.heap.instance(inner).class;
                    if let Some(deleter) = self.class_attr(inner_class, self.names.delete) {
                        let deleter = self.bind(deleter, attribute, inner_class)?;
                        self.call(deleter, &[object])?;
                        return Ok(());
                    }
                    if self.class_attr(inner_class, self.names.set).is_some() {
                        return Err(self.error_with(classes::ATTRIBUTE_ERROR, vec![self.name_value(self.names.delete)]));
                    }
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
                if let Some(hook) = self.special_of(object, self.names.delattr)? {
                    let key = self.name_value(name);
                    self.call(hook, &[key])?;
                    return Ok(());
                }
                self.delete_class_attr(id, name)
            }
            Value::Func(id) => match self.heap.func_mut(id).attrs.remove(name) {
                Some(_) => Ok(()),
                None => Err(self.no_attribute(object, name)),
            },
            Value::State => {
                let attribute = self.name(name).to_owned();
                Err(self.error(classes::ATTRIBUTE_ERROR, format!("state field '{attribute}' cannot be deleted")))
            }
            Value::Class(id) if !self.heap.class(id).is_user => {
                let (class, attribute) = (self.heap.class(id).name.to_string(), self.name(name).to_owned());
                Err(self.type_error(format!("cannot set '{attribute}' attribute of immutable type '{class}'")))
            }
            _ if name == self.names.class => Err(self.type_error("can't delete __class__ attribute")),
            _ if self.has_class_attr(object, name) => Err(self.cannot_set(object, name, Value::Undef)),
            _ => Err(self.no_attribute(object, name)),
        }
    }

    /// Deletes an attribute of a Python class past its metaclass's `__delattr__`.
    pub(crate) fn delete_class_attr(&mut self, id: ClassId, name: Sym) -> R<()> {
        self.look_up_epoch = self.look_up_epoch.wrapping_add(1);
        match self.heap.class_mut(id).attrs.remove(name) {
            Some(_) => Ok(()),
            None => Err(self.no_attribute(Value::Class(id), name)),
        }
    }
}
