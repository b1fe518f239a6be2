//! Classes made at run time: metaclass, namespace, resolution order, layout, and the hooks that run when a class is complete.

use crate::attrs::Attrs;
use crate::link::Linked;
use crate::machine::{MAX_NATIVE_DEPTH, Machine, Return};
use crate::object::*;
use crate::value::*;
use crate::{R, Raise, classes};

/// What a class statement hands over, register by register: see `PrepareClass` and `MakeClass`.
pub(crate) const CLASS_PARTS: usize = 6;

impl Machine {
    /// A class body's variable.
    pub(crate) fn namespace_get(&mut self, namespace: Value, key: Value) -> R<Option<Value>> {
        match namespace {
            Value::Dict(dict) => self.dict_get(dict, key),
            other => match self.index(other, key) {
                Err(Raise::Error(error)) if self.is_instance(Value::Instance(error), classes::KEY_ERROR) => Ok(None),
                result => result.map(Some),
            },
        }
    }

    pub(crate) fn namespace_set(&mut self, namespace: Value, key: Value, value: Value) -> R<()> {
        match namespace {
            Value::Dict(dict) => self.dict_set(dict, key, value),
            other => self.store_index(other, key, value),
        }
    }

    pub(crate) fn namespace_delete(&mut self, namespace: Value, key: Value) -> R<bool> {
        match namespace {
            Value::Dict(dict) => Ok(self.dict_remove(dict, key)?.is_some()),
            other => match self.delete_index(other, key) {
                Err(Raise::Error(error)) if self.is_instance(Value::Instance(error), classes::KEY_ERROR) => Ok(false),
                result => result.map(|()| true),
            },
        }
    }

    /// Before a class body runs: what stands in for bases is resolved, the metaclass is found and gives the namespace.
    pub(crate) fn prepare_class(&mut self, first: usize, linked: &Linked) -> R<()> {
        let [name, bases, keywords, qualname, ..] = self.class_parts(first);
        let written = bases;
        let bases = self.resolve_bases(bases)?;
        self.stack[first + 1] = bases;
        let mut explicit = Value::Undef;
        if let Value::Dict(dict) = keywords {
            let key = self.str("metaclass");
            if let Some(given) = self.dict_remove(dict, key)? {
                explicit = given;
            }
        }
        let metaclass = self.metaclass_of(explicit, bases)?;
        self.stack[first + 4] = metaclass;
        let mut namespace = Value::Undef;
        if !metaclass.is(Value::Class(classes::TYPE)) {
            let prepare = self.intern("__prepare__");
            if let Some(hook) = self.find_attr(metaclass, prepare)? {
                namespace = self.call_with_keywords(hook, &[name, bases], keywords)?;
                if !matches!(self.unwrap(namespace), Value::Dict(_))
                    && self.special_of(namespace, self.names.getitem)?.is_none()
                {
                    let (kind, owner) = (self.type_name(namespace), self.class_name_of(metaclass));
                    return Err(self.type_error(format!("{owner}.__prepare__() must return a mapping, not {kind}")));
                }
            }
        }
        if namespace.is_undef() {
            namespace = Value::Dict(self.dict());
        }
        self.stack[first + 3] = namespace;
        let unit = crate::native::unit_name(&linked.code.file);
        let module = unit.map_or("__main__", |unit| unit.trim_start_matches('_'));
        let (key, module) = (self.name_value(self.names.module), self.str(module));
        self.namespace_set(namespace, key, module)?;
        let key = self.name_value(self.names.qualname);
        self.namespace_set(namespace, key, qualname)?;
        // What stood in for bases is kept where it was.
        let items = match written {
            Value::Tuple(tuple) => self.heap.tuple(tuple).to_vec(),
            Value::List(list) => self.heap.list(list).clone(),
            _ => Vec::new(),
        };
        if items.iter().any(|item| !matches!(item, Value::Class(_))) {
            let (key, written) = (self.str("__orig_bases__"), self.tuple(items));
            self.namespace_set(namespace, key, written)?;
        }
        Ok(())
    }

    fn class_parts(&self, first: usize) -> [Value; CLASS_PARTS] {
        let mut parts = [Value::Undef; CLASS_PARTS];
        parts.copy_from_slice(&self.stack[first..first + CLASS_PARTS]);
        parts
    }

    fn class_name_of(&self, value: Value) -> String {
        match value {
            Value::Class(class) => self.heap.class(class).name.to_string(),
            _ => "<metaclass>".to_owned(),
        }
    }

    /// Objects with `__mro_entries__` are replaced by the bases they name.
    fn resolve_bases(&mut self, bases: Value) -> R<Value> {
        let items = match bases {
            Value::Tuple(tuple) => self.heap.tuple(tuple).to_vec(),
            Value::List(list) => self.heap.list(list).clone(),
            _ => Vec::new(),
        };
        let entries = self.intern("__mro_entries__");
        let mut resolved = Vec::with_capacity(items.len());
        for item in &items {
            let hook = match item {
                Value::Class(_) => None,
                other => self.find_attr(*other, entries)?,
            };
            match hook {
                None => resolved.push(*item),
                Some(hook) => {
                    let all = self.tuple(items.clone());
                    let named = self.call(hook, &[all])?;
                    let Value::Tuple(named) = named else {
                        return Err(self.type_error("__mro_entries__ must return a tuple"));
                    };
                    resolved.extend_from_slice(self.heap.tuple(named));
                }
            }
        }
        Ok(self.tuple(resolved))
    }

    /// The most derived of the metaclasses of a class statement; anything that can be called may stand for one.
    fn metaclass_of(&mut self, explicit: Value, bases: Value) -> R<Value> {
        let items = match bases {
            Value::Tuple(tuple) => self.heap.tuple(tuple).to_vec(),
            _ => Vec::new(),
        };
        let mut winner = match (explicit, items.first()) {
            (Value::Class(class), _) => class,
            (Value::Undef, Some(base)) => self.class_of(*base),
            (Value::Undef, None) => classes::TYPE,
            (other, _) => return Ok(other),
        };
        if !self.is_subclass(winner, classes::TYPE) {
            return Ok(Value::Class(winner));
        }
        for base in items {
            let class = self.class_of(base);
            if self.is_subclass(winner, class) {
                continue;
            }
            if !self.is_subclass(class, winner) {
                return Err(self.type_error(
                    "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the \
                     metaclasses of all its bases",
                ));
            }
            winner = class;
        }
        Ok(Value::Class(winner))
    }

    /// The class that a class statement makes of its parts.
    pub(crate) fn make_class(&mut self, first: usize, linked: &Linked) -> R<Value> {
        let [mut name, bases, keywords, namespace, metaclass, cell] = self.class_parts(first);
        if let Some(unit) = crate::native::unit_name(&linked.code.file)
            && crate::misfit::is_in_c(unit)
        {
            let shown = format!("{}.{}", unit.trim_start_matches('_'), self.text(name));
            name = self.str(shown);
        }
        if metaclass.is(Value::Class(classes::TYPE)) {
            return self.new_type(classes::TYPE, name, bases, namespace, keywords, cell);
        }
        if matches!(cell, Value::Cell(_)) {
            let key = self.str("__classcell__");
            self.namespace_set(namespace, key, cell)?;
        }
        let text = match metaclass {
            Value::Class(classes::FUNCTION) => Some("function() argument 'code' must be code, not str"),
            Value::Class(classes::MODULE) => Some("module() takes at most 2 arguments (3 given)"),
            Value::Class(classes::INT) => Some("int() takes at most 2 arguments (3 given)"),
            _ => None,
        };
        if let Some(text) = text {
            return Err(self.type_error(text));
        }
        let made = self.call_with_keywords(metaclass, &[name, bases, namespace], keywords)?;
        if let (Value::Cell(cell), Value::Class(_)) = (cell, made) {
            *self.heap.cell_mut(cell) = made;
        }
        Ok(made)
    }

    /// Calls with keywords that stand in a dict, if any.
    pub(crate) fn call_with_keywords(&mut self, callable: Value, arguments: &[Value], keywords: Value) -> R<Value> {
        let mut all = arguments.to_vec();
        let mut names = Value::Undef;
        if let Value::Dict(dict) = keywords
            && !self.heap.dict(dict).is_empty()
        {
            let entries: Vec<(Value, Value)> =
                self.heap.dict(dict).iter().map(|entry| (entry.key, entry.value)).collect();
            all.extend(entries.iter().map(|(_, value)| *value));
            names = self.tuple(entries.iter().map(|(key, _)| *key).collect());
        }
        self.call_nested(callable, &all, names)
    }

    /// What `type.__call__` does, from Rust.
    pub(crate) fn instantiate(&mut self, class: Value, arguments: &[Value], names: Value) -> R<Value> {
        let Value::Class(class) = class else { return Err(self.not_callable(class)) };
        if self.native_base + self.native_depth >= MAX_NATIVE_DEPTH {
            return Err(self.error(classes::RECURSION_ERROR, "maximum recursion depth exceeded"));
        }
        self.native_depth += 1;
        let called = self.call_class_plainly(class, arguments, names, Return::Leave);
        self.native_depth -= 1;
        self.complete(called?)
    }

    /// What `type.__new__` does.
    pub(crate) fn new_type(
        &mut self,
        metaclass: ClassId,
        name: Value,
        bases: Value,
        namespace: Value,
        keywords: Value,
        mut cell: Value,
    ) -> R<Value> {
        let mut base_ids = Vec::new();
        let items = match self.unwrap(bases) {
            Value::Tuple(tuple) => self.heap.tuple(tuple).to_vec(),
            _ => Vec::new(),
        };
        for base in items {
            match base {
                Value::Class(id) => base_ids.push(id),
                _ => return Err(self.type_error("bases must be types")),
            }
        }
        let winner = match self.metaclass_of(Value::Class(metaclass), bases)? {
            Value::Class(winner) => winner,
            _ => metaclass,
        };
        let entries: Vec<(Value, Value)> = match self.unwrap(namespace) {
            Value::Dict(dict) => self.heap.dict(dict).iter().map(|entry| (entry.key, entry.value)).collect(),
            _ => Vec::new(),
        };
        self.charge(20 * entries.len() as u64)?;
        let Value::Str(name) = self.unwrap(name) else { return Err(self.type_error("type name must be a string")) };
        let name = self.heap.str(name).text.to_string();
        let (classcell, slots) = (self.intern("__classcell__"), self.intern("__slots__"));
        let mut attrs = Attrs::new();
        let mut qualname = name.clone();
        let mut own_slots = Value::Undef;
        for (key, mut value) in entries {
            let Value::Str(key) = self.unwrap(key) else { continue };
            let sym = self.intern_value(key);
            if sym == classcell {
                cell = value;
                continue;
            }
            if sym == self.names.qualname {
                let Value::Str(_) = self.unwrap(value) else {
                    let kind = self.type_name(value);
                    return Err(self.type_error(format!("type __qualname__ must be a str, not {kind}")));
                };
                qualname = self.text(self.unwrap(value)).to_owned();
                continue;
            }
            if sym == slots {
                own_slots = value;
            }
            // These two are methods of the class without saying so.
            if matches!(value, Value::Func(_)) && (sym == self.names.init_subclass || sym == self.names.class_getitem) {
                let get = value;
                value = Value::Descriptor(self.heap.new_descriptor(DescriptorObj {
                    kind: DescriptorKind::ClassMethod,
                    get,
                    set: Value::None,
                    delete: Value::None,
                    doc: Value::None,
                    name: Value::None,
                }));
            }
            if let Value::Descriptor(descriptor) = value
                && self.heap.descriptor(descriptor).kind == DescriptorKind::Property
            {
                self.heap.descriptor_mut(descriptor).name = self.name_value(sym);
            }
            attrs.set(sym, value);
        }
        let slots = self.slots_of(own_slots, &attrs, &base_ids)?;
        let id = self.new_class(&name, &qualname, base_ids, attrs)?;
        let class = self.heap.class_mut(id);
        class.metaclass = winner;
        class.slots = slots;
        if let Value::Cell(cell) = cell {
            *self.heap.cell_mut(cell) = Value::Class(id);
        }
        self.kept.push(Value::Class(id));
        let finished = self.finish_class(id, keywords);
        self.kept.pop();
        finished.map(|()| Value::Class(id))
    }

    /// The names that instances may have when neither the class nor a base of it gives them a `__dict__`.
    fn slots_of(&mut self, own: Value, attrs: &Attrs, bases: &[ClassId]) -> R<Option<Box<[Sym]>>> {
        if own.is_undef() {
            return Ok(None);
        }
        let names = match self.unwrap(own) {
            Value::Str(_) => vec![own],
            Value::None => Vec::new(),
            other => self.collect_values(other)?,
        };
        let mut slots = Vec::new();
        for name in names {
            let Value::Str(text) = self.unwrap(name) else {
                let kind = self.type_name(name);
                return Err(self.type_error(format!("__slots__ items must be strings, not '{kind}'")));
            };
            let sym = self.intern_value(text);
            let text = self.name(sym).to_owned();
            if attrs.get(sym).is_some() {
                return Err(self.value_error(format!("'{text}' in __slots__ conflicts with class variable")));
            }
            if !crate::text::strings::is_identifier(&text) {
                return Err(self.type_error("__slots__ must be identifiers"));
            }
            slots.push(sym);
        }
        let mut is_open = slots.contains(&self.names.dict);
        for base in bases {
            if *base == classes::OBJECT {
                continue;
            }
            match &self.heap.class(*base).slots {
                Some(names) => slots.extend_from_slice(names),
                None => is_open |= self.heap.class(*base).is_user,
            }
        }
        slots.dedup();
        Ok((!is_open).then(|| slots.into_boxed_slice()))
    }

    /// A class with its resolution order and layout checked.
    pub(crate) fn new_class(&mut self, name: &str, qualname: &str, bases: Vec<ClassId>, attrs: Attrs) -> R<ClassId> {
        let bases = if bases.is_empty() { vec![classes::OBJECT] } else { bases };
        self.custom_getattribute |= attrs.get(self.names.getattribute).is_some();
        let mut layout = Layout::Plain;
        for base in &bases {
            let object = self.heap.class(*base);
            let own = match object.layout {
                Layout::Builtin if *base == classes::TYPE => Layout::Metaclass,
                Layout::Builtin if is_inheritable(*base) => Layout::Base(*base),
                Layout::Native if matches!(&*object.name, "collections.deque" | "_random.Random") => {
                    Layout::Base(*base)
                }
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
            metaclass: classes::TYPE,
            slots: None,
            scalar: 0,
        };
        let id = self.heap.new_class(object);
        let mut mro = vec![id];
        mro.extend(rest);
        self.heap.class_mut(id).mro = mro;
        self.look_up_epoch = self.look_up_epoch.wrapping_add(1);
        Ok(id)
    }

    /// `__set_name__` of attributes and `__init_subclass__` of the next class in line.
    fn finish_class(&mut self, id: ClassId, keywords: Value) -> R<()> {
        let entries: Vec<(Sym, Value)> = self.heap.class(id).attrs.iter().collect();
        for (name, value) in entries {
            if let Some(hook) = self.special_of(value, self.names.set_name)? {
                let key = self.name_value(name);
                if let Err(raise) = self.call(hook, &[Value::Class(id), key]) {
                    return Err(self.set_name_failed(raise, id, name, value));
                }
            }
        }
        let mro = self.heap.class(id).mro.clone();
        let hook = mro[1..].iter().find_map(|base| self.heap.class(*base).attrs.get(self.names.init_subclass));
        let given = match keywords {
            Value::Dict(dict) => !self.heap.dict(dict).is_empty(),
            _ => false,
        };
        match hook {
            Some(function @ Value::Func(_)) => {
                self.call_with_keywords(function, &[Value::Class(id)], keywords)?;
            }
            Some(Value::Descriptor(descriptor)) => {
                let function = self.heap.descriptor(descriptor).get;
                self.call_with_keywords(function, &[Value::Class(id)], keywords)?;
            }
            _ if given => return Err(self.no_subclass_keywords(Value::Class(id))),
            _ => {}
        }
        Ok(())
    }

    /// The error of `object.__init_subclass__` for keywords that nobody took.
    pub(crate) fn no_subclass_keywords(&mut self, class: Value) -> Raise {
        let name = self.class_name_of(class);
        self.type_error(format!("{name}.__init_subclass__() takes no keyword arguments"))
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
