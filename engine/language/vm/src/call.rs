//! Calls: arguments bound to parameters, instances made, builtins run, generators entered and left.

use crate::attrs::Attrs;
use crate::machine::{Exit, Frame, MAX_NATIVE_DEPTH, Machine, Return};
use crate::native::{ANY, Args, Params};
use crate::object::*;
use crate::value::*;
use crate::{R, Raise, classes};

/// What a call did.
pub(crate) enum Called {
    /// A frame was pushed; its result goes to the register.
    Frame,
    /// A builtin answered.
    Value(Value),
}

impl Machine {
    /// Calls with `count` arguments that stand in registers from `start`; the last ones are named by the tuple `names`.
    pub(crate) fn call_at(&mut self, callable: Value, start: usize, count: usize, names: Value, d: u16) -> R<Called> {
        match callable {
            Value::Func(function) => self.call_function(function, start, count, names, Return::Register(d)),
            Value::Builtin(row) => self.call_builtin(row, start, count, names).map(Called::Value),
            Value::Class(class) if class != classes::TYPE => {
                let object = self.heap.class(class);
                if let (Some(row), false) = (object.constructor, object.is_user) {
                    return self.call_builtin(row, start, count, names).map(Called::Value);
                }
                if object.layout == Layout::Exception && names.is_undef() && self.makes_plain(class) {
                    let arguments = TupleObj::of(&self.stack[start..start + count]);
                    return Ok(Called::Value(self.new_exception_of(class, Value::None, arguments)));
                }
                let arguments = self.stack[start..start + count].to_vec();
                self.call_slow(callable, &arguments, names, Return::Register(d))
            }
            Value::Bound(bound) if matches!(self.heap.bound(bound).callable, Value::Func(_) | Value::Builtin(_)) => {
                let BoundObj { callable, receiver } = *self.heap.bound(bound);
                let top = self.top;
                self.reach(top + 1 + count);
                self.stack[top] = receiver;
                self.stack.copy_within(start..start + count, top + 1);
                self.call_at(callable, top, count + 1, names, d)
            }
            _ => {
                let arguments = self.stack[start..start + count].to_vec();
                self.call_slow(callable, &arguments, names, Return::Register(d))
            }
        }
    }

    /// Whether a class leaves making and filling its instances to the exceptions it inherits from.
    fn makes_plain(&mut self, class: ClassId) -> bool {
        let (new, init) = (self.names.new, self.names.init);
        self.heap.class(class).metaclass == classes::TYPE
            && !self.is_subclass(class, classes::BASE_EXCEPTION_GROUP)
            && [new, init]
                .into_iter()
                .all(|name| matches!(self.class_attr(class, name), None | Some(Value::Builtin(_))))
    }

    /// Calls with arguments that do not stand in a row yet.
    fn call_slow(&mut self, callable: Value, arguments: &[Value], names: Value, returns: Return) -> R<Called> {
        match callable {
            Value::Func(function) => {
                let start = self.place(arguments);
                self.call_function(function, start, arguments.len(), names, returns)
            }
            Value::Builtin(row) => {
                let start = self.place(arguments);
                self.call_builtin(row, start, arguments.len(), names).map(Called::Value)
            }
            Value::Bound(bound) if matches!(self.heap.bound(bound).callable, Value::Func(_) | Value::Builtin(_)) => {
                let BoundObj { callable, receiver } = *self.heap.bound(bound);
                let start = self.top;
                self.reach(start + 1 + arguments.len());
                self.stack[start] = receiver;
                self.stack[start + 1..start + 1 + arguments.len()].copy_from_slice(arguments);
                match callable {
                    Value::Func(function) => self.call_function(function, start, arguments.len() + 1, names, returns),
                    Value::Builtin(row) => self.call_builtin(row, start, arguments.len() + 1, names).map(Called::Value),
                    _ => Err(self.not_callable(callable)),
                }
            }
            Value::Class(class) => self.call_class(class, arguments, names, returns),
            Value::EventKind(name) => self.build_event(name, arguments, names).map(Called::Value),
            Value::Bound(_) | Value::Descriptor(_) | Value::Instance(_) => {
                // What stands for another callable may stand for itself again.
                self.enter_nesting()?;
                let called = self.call_through(callable, arguments, names, returns);
                self.leave_nesting();
                called
            }
            _ => Err(self.not_callable(callable)),
        }
    }

    /// Calls what a bound method, a static method or an object with `__call__` stands for.
    fn call_through(&mut self, callable: Value, arguments: &[Value], names: Value, returns: Return) -> R<Called> {
        match callable {
            Value::Bound(bound) => {
                let BoundObj { callable, receiver } = *self.heap.bound(bound);
                let mut all = Vec::with_capacity(arguments.len() + 1);
                all.push(receiver);
                all.extend_from_slice(arguments);
                self.call_slow(callable, &all, names, returns)
            }
            Value::Descriptor(id) if self.heap.descriptor(id).kind == DescriptorKind::StaticMethod => {
                let function = self.heap.descriptor(id).get;
                self.call_slow(function, arguments, names, returns)
            }
            Value::Instance(instance) => {
                let class = self.heap.instance(instance).class;
                match self.class_attr(class, self.names.call) {
                    Some(function) => {
                        let method = self.bind(function, callable, class)?;
                        self.call_slow(method, arguments, names, returns)
                    }
                    None => Err(self.not_callable(callable)),
                }
            }
            _ => Err(self.not_callable(callable)),
        }
    }

    pub(crate) fn not_callable(&mut self, value: Value) -> Raise {
        let name = self.type_name(value);
        self.type_error(format!("'{name}' object is not callable"))
    }

    /// Copies arguments above the running frame; where they begin.
    fn place(&mut self, arguments: &[Value]) -> usize {
        let start = self.top;
        self.reach(start + arguments.len());
        self.stack[start..start + arguments.len()].copy_from_slice(arguments);
        start
    }

    fn call_function(&mut self, id: FuncId, start: usize, count: usize, names: Value, returns: Return) -> R<Called> {
        let FuncObj { code, defaults, .. } = *self.heap.func(id);
        let linked = &self.linked[code as usize];
        let function = linked.function();
        let (start, given) = if names.is_undef()
            && function.parameters.is_simple()
            && count == function.parameters.positional.len()
        {
            (start, count)
        } else if names.is_undef() && function.parameters.is_simple() && count < function.parameters.positional.len() {
            // Only defaults are missing, or it is an error that the full binding words.
            let wanted = function.parameters.positional.len();
            let missing = wanted - count;
            match defaults {
                Value::Tuple(tuple) if self.heap.tuple(tuple).len() >= missing => {
                    let skip = self.heap.tuple(tuple).len() - missing;
                    // What stands behind the arguments of a call is free.
                    self.reach(start + wanted);
                    for index in 0..missing {
                        self.stack[start + count + index] = self.heap.tuple(tuple)[skip + index];
                    }
                    (start, wanted)
                }
                _ => return Err(self.bind_full(id, start, count, names).err().unwrap_or_else(Raise::out_of_gas)),
            }
        } else {
            let bound = self.bind_full(id, start, count, names)?;
            (self.place(&bound), bound.len())
        };
        let function = self.linked[code as usize].function();
        if function.is_generator || function.is_async {
            return self.make_generator(id, code, start, given).map(Called::Value);
        }
        self.push_frame(code, start, given, Value::Func(id), returns)?;
        Ok(Called::Frame)
    }

    /// Binds any arguments to any parameters, in CPython's words when they do not fit.
    fn bind_full(&mut self, id: FuncId, start: usize, count: usize, names: Value) -> R<Vec<Value>> {
        self.bind_any(id, start, count, names).map_err(|raise| self.misfit(raise, id, start, count, names))
    }

    fn bind_any(&mut self, id: FuncId, start: usize, count: usize, names: Value) -> R<Vec<Value>> {
        let (code, defaults, keyword_defaults) = {
            let function = self.heap.func(id);
            (function.code, function.defaults, function.keyword_defaults)
        };
        let linked = std::rc::Rc::clone(&self.linked[code as usize]);
        let parameters = &linked.function().parameters;
        let name = linked.function().qualname.as_str();
        let keyword_count = match names {
            Value::Tuple(tuple) => self.heap.tuple(tuple).len(),
            _ => 0,
        };
        // Keywords are compared with all parameters, and their texts copied.
        self.charge(8 * count as u64 + 20 * parameters.count() as u64)?;
        self.charge(100 * keyword_count as u64 + 4 * (keyword_count * parameters.count()) as u64)?;
        let positional_given = count - keyword_count;
        let places = parameters.positional.len();
        let mut bound = vec![Value::Undef; parameters.count()];
        let taken = positional_given.min(places);
        bound[..taken].copy_from_slice(&self.stack[start..start + taken]);
        let variadic_at = places + parameters.keyword_only.len();
        if parameters.variadic.is_some() {
            let rest = self.stack[start + taken..start + positional_given].to_vec();
            bound[variadic_at] = self.tuple(rest);
        }
        let extra = if parameters.keywords.is_some() { Some(self.dict()) } else { None };
        for index in 0..keyword_count {
            let Value::Tuple(tuple) = names else { break };
            let keyword = self.heap.tuple(tuple)[index];
            let value = self.stack[start + positional_given + index];
            let text = self.text(keyword).to_owned();
            let place = parameters.positional.iter().chain(&parameters.keyword_only).position(|known| *known == text);
            match place {
                Some(place) if place >= usize::from(parameters.positional_only) => {
                    if !bound[place].is_undef() {
                        return Err(self.type_error(format!("{name}() got multiple values for argument '{text}'")));
                    }
                    bound[place] = value;
                }
                _ => match extra {
                    Some(dict) => self.dict_set(dict, keyword, value)?,
                    None if place.is_some() => {
                        let wrong: Vec<String> = self.misplaced(names, parameters);
                        let list = wrong.join(", ");
                        return Err(self.type_error(format!(
                            "{name}() got some positional-only arguments passed as keyword arguments: '{list}'"
                        )));
                    }
                    None => {
                        return Err(self.type_error(format!("{name}() got an unexpected keyword argument '{text}'")));
                    }
                },
            }
        }
        if positional_given > places && parameters.variadic.is_none() {
            return Err(self.too_many(name, parameters, positional_given, defaults, &bound));
        }
        let default_items: Vec<Value> = match defaults {
            Value::Tuple(tuple) => self.heap.tuple(tuple).to_vec(),
            _ => Vec::new(),
        };
        // From the last: code from elsewhere may carry more defaults than parameters.
        for (place, item) in bound[..places].iter_mut().rev().zip(default_items.iter().rev()) {
            if place.is_undef() {
                *place = *item;
            }
        }
        let missing: Vec<&str> = (0..places)
            .filter(|index| bound[*index].is_undef())
            .map(|index| parameters.positional[index].as_str())
            .collect();
        if !missing.is_empty() {
            let text = crate::arguments::missing_arguments(name, "positional", &missing);
            return Err(self.type_error(text));
        }
        let mut missing = Vec::new();
        for (index, keyword) in parameters.keyword_only.iter().enumerate() {
            if !bound[places + index].is_undef() {
                continue;
            }
            let default = match keyword_defaults {
                Value::Dict(dict) => {
                    let key = self.str(keyword.as_str());
                    self.dict_get(dict, key)?
                }
                _ => None,
            };
            match default {
                Some(value) => bound[places + index] = value,
                None => missing.push(keyword.as_str()),
            }
        }
        if !missing.is_empty() {
            let text = crate::arguments::missing_arguments(name, "keyword-only", &missing);
            return Err(self.type_error(text));
        }
        if let Some(dict) = extra {
            let at = bound.len() - 1;
            bound[at] = Value::Dict(dict);
        }
        Ok(bound)
    }

    /// Runs a builtin on arguments in registers.
    pub(crate) fn call_builtin(&mut self, number: u32, start: usize, count: usize, names: Value) -> R<Value> {
        let row = self.rows[number as usize];
        self.charge(u64::from(row.gas))?;
        let owner = self.row_owners[number as usize];
        // What every object has works on the instance itself, not on the builtin value inside it.
        if let Some(owner) = owner
            && owner != classes::OBJECT
            && count > 0
        {
            let receiver = self.stack[start];
            let inner = self.unwrap(receiver);
            if number < self.builtin_rows && self.class_of(inner) != owner && !self.is_receiver(number, inner, owner) {
                return Err(self.misplaced_method(number, owner, receiver));
            }
            if !(matches!(receiver, Value::Instance(_)) && self.is_scalar_class(owner)) {
                self.stack[start] = inner;
            }
        }
        match row.params {
            Params::Positional(least, most) if names.is_undef() => {
                if count < usize::from(least) || (most != ANY && count > usize::from(most)) {
                    return Err(self.wrong_count(number, count, least, most));
                }
                self.run_builtin(number, start, count, Value::Undef)
            }
            Params::Positional(..) => Err(self.no_keywords(number)),
            Params::Free => self.run_builtin(number, start, count, names),
            Params::Named { names: parameters, required, positional } => {
                if names.is_undef() && usize::from(required) <= count && count <= usize::from(positional) {
                    // The common call: what was given by position, the rest unset.
                    self.reach(start + parameters.len());
                    self.stack[start + count..start + parameters.len()].fill(Value::Undef);
                    return self.run_builtin(number, start, parameters.len(), Value::Undef);
                }
                let bound = self.bind_named(number, parameters, required, positional, start, count, names)?;
                let start = self.place(&bound);
                self.run_builtin(number, start, bound.len(), Value::Undef)
            }
        }
    }

    /// Runs the body with the registers up to its arguments' end protected.
    fn run_builtin(&mut self, number: u32, start: usize, count: usize, names: Value) -> R<Value> {
        let saved = self.top;
        self.top = saved.max(start + count);
        self.reach(self.top);
        let args = Args { base: start as u32, count: count as u16, names };
        let (unrooted, kept) = (self.unrooted, self.kept.len());
        self.unrooted = unrooted + 1;
        self.kept.push(names);
        let result = (self.rows[number as usize].call)(self, args);
        self.unrooted = unrooted;
        self.kept.truncate(kept);
        self.top = saved;
        result
    }

    /// Makes an instance; a class's `__init__` runs in a frame of its own.
    fn call_class(&mut self, class: ClassId, arguments: &[Value], names: Value, returns: Return) -> R<Called> {
        if self.heap.class(class).metaclass != classes::TYPE
            && let Some(method) = self.special_of(Value::Class(class), self.names.call)?
        {
            return self.call_slow(method, arguments, names, returns);
        }
        self.call_class_plainly(class, arguments, names, returns)
    }

    /// Makes an instance whatever the metaclass says.
    pub(crate) fn call_class_plainly(
        &mut self,
        class: ClassId,
        arguments: &[Value],
        names: Value,
        returns: Return,
    ) -> R<Called> {
        if class == classes::TYPE && arguments.len() == 1 && names.is_undef() {
            return Ok(Called::Value(Value::Class(self.class_of(arguments[0]))));
        }
        let (constructor, is_user, layout) = {
            let object = self.heap.class(class);
            (object.constructor, object.is_user, object.layout)
        };
        if let (Some(row), false) = (constructor, is_user) {
            let start = self.place(arguments);
            return self.call_builtin(row, start, arguments.len(), names).map(Called::Value);
        }
        if let Some(function) =
            self.class_attr(class, self.names.new).filter(|value| !matches!(value, Value::Builtin(_)))
        {
            return self.call_new(class, function, arguments, names, returns);
        }
        self.refuse_abstract(class)?;
        let instance = match layout {
            Layout::Plain => self.new_instance(class),
            Layout::Exception => {
                // `args` holds what came by position; keywords are for an `__init__`.
                let named = match names {
                    Value::Tuple(tuple) => self.heap.tuple(tuple).len(),
                    _ => 0,
                };
                self.new_exception(class, &arguments[..arguments.len() - named])?
            }
            Layout::Base(base) => {
                let inner = self.base_value(class, base, arguments, names)?;
                let object = InstanceObj { class, attrs: Attrs::new(), payload: Payload::Base(inner) };
                Value::Instance(self.heap.new_instance(object))
            }
            Layout::Metaclass => {
                let new = self.class_attr(classes::TYPE, self.names.new).unwrap_or(Value::None);
                let mut all = vec![Value::Class(class)];
                all.extend_from_slice(arguments);
                self.call_nested(new, &all, names)?
            }
            Layout::Builtin | Layout::Native => {
                let name = self.heap.class(class).name.to_string();
                return Err(self.type_error(format!("cannot create '{name}' instances")));
            }
        };
        self.initialise(class, instance, arguments, names, returns, layout)
    }

    fn initialise(
        &mut self,
        class: ClassId,
        instance: Value,
        arguments: &[Value],
        names: Value,
        returns: Return,
        layout: Layout,
    ) -> R<Called> {
        match self.class_attr(class, self.names.init) {
            Some(Value::Func(init)) => {
                let mut all = Vec::with_capacity(arguments.len() + 1);
                all.push(instance);
                all.extend_from_slice(arguments);
                let start = self.place(&all);
                let returns = match returns {
                    Return::Register(d) => Return::Init { d, instance },
                    other => {
                        // The Rust caller wants the instance, not what `__init__` returns.
                        self.kept.push(instance);
                        let result = self.call_nested(Value::Func(init), &all, names);
                        self.kept.pop();
                        let value = result?;
                        if !value.is_none() {
                            let kind = self.type_name(value);
                            return Err(self.type_error(format!("__init__() should return None, not '{kind}'")));
                        }
                        let _ = other;
                        return Ok(Called::Value(instance));
                    }
                };
                self.call_function(init, start, all.len(), names, returns)
            }
            Some(other) if !matches!(other, Value::Builtin(_)) => self.keeping(|machine| {
                machine.kept.push(instance);
                let method = machine.bind(other, instance, class)?;
                machine.call_nested(method, arguments, names)?;
                Ok(Called::Value(instance))
            }),
            _ => {
                let takes_none = matches!(layout, Layout::Plain);
                if takes_none && !arguments.is_empty() {
                    let name = self.heap.class(class).name.to_string();
                    return Err(self.type_error(format!("{name}() takes no arguments")));
                }
                if matches!(layout, Layout::Exception) && !names.is_undef() {
                    if self.set_named_parts(class, instance, arguments, names) {
                        return Ok(Called::Value(instance));
                    }
                    let name = self.heap.class(class).name.to_string();
                    return Err(self.type_error(format!("{name}() takes no keyword arguments")));
                }
                Ok(Called::Value(instance))
            }
        }
    }

    /// A class with a `__new__` of its own.
    fn call_new(
        &mut self,
        class: ClassId,
        function: Value,
        arguments: &[Value],
        names: Value,
        returns: Return,
    ) -> R<Called> {
        let function = match function {
            Value::Descriptor(id) => self.heap.descriptor(id).get,
            other => other,
        };
        let mut all = vec![Value::Class(class)];
        all.extend_from_slice(arguments);
        self.keeping(|machine| {
            machine.kept.extend_from_slice(&all);
            machine.kept.push(names);
            let made = machine.call_nested(function, &all, names)?;
            let made_class = machine.class_of(made);
            if !machine.is_subclass(made_class, class) || machine.class_attr(made_class, machine.names.init).is_none() {
                return Ok(Called::Value(made));
            }
            machine.kept.push(made);
            let layout = machine.heap.class(made_class).layout;
            let layout = if matches!(layout, Layout::Plain) { Layout::Builtin } else { layout };
            machine.initialise(made_class, made, arguments, names, returns, layout)
        })
    }

    /// A plain instance without attributes.
    pub(crate) fn new_instance(&mut self, class: ClassId) -> Value {
        let object = InstanceObj { class, attrs: Attrs::new(), payload: Payload::None };
        Value::Instance(self.heap.new_instance(object))
    }

    /// The builtin value inside an instance of a class that inherits from a builtin type. Containers begin empty when the class
    /// has an `__init__` of its own, which fills them.
    fn base_value(&mut self, class: ClassId, base: ClassId, arguments: &[Value], names: Value) -> R<Value> {
        let has_init = matches!(self.class_attr(class, self.names.init), Some(Value::Func(_)));
        let mutable = matches!(base, classes::LIST | classes::DICT | classes::SET)
            || self.heap.class(base).layout == Layout::Native;
        let (arguments, names) = if has_init && mutable { (&[] as &[Value], Value::Undef) } else { (arguments, names) };
        match self.heap.class(base).constructor {
            Some(row) => {
                let start = self.place(arguments);
                self.call_builtin(row, start, arguments.len(), names)
            }
            None => Ok(Value::None),
        }
    }

    /// `callable(*positional, **keywords)`.
    pub(crate) fn call_spread(&mut self, callable: Value, positional: Value, keywords: Value, d: u16) -> R<Called> {
        let mut arguments = match positional {
            Value::Tuple(id) => self.heap.tuple(id).to_vec(),
            Value::List(id) => self.heap.list(id).clone(),
            other => self.collect_values(other)?,
        };
        self.charge(12 * arguments.len() as u64)?;
        let mut names = Value::Undef;
        if let Value::Dict(dict) = keywords
            && !self.heap.dict(dict).is_empty()
        {
            let entries: Vec<(Value, Value)> =
                self.heap.dict(dict).iter().map(|entry| (entry.key, entry.value)).collect();
            if entries.iter().any(|(key, _)| !matches!(key, Value::Str(_))) {
                return Err(self.type_error("keywords must be strings"));
            }
            arguments.extend(entries.iter().map(|(_, value)| *value));
            names = self.tuple(entries.iter().map(|(key, _)| *key).collect());
        }
        if arguments.len() > 60_000 {
            return Err(Raise::halt("MAX_CALL_ARGUMENTS", "a call takes at most 60,000 arguments"));
        }
        self.call_slow(callable, &arguments, names, Return::Register(d))
    }

    /// Begins the entry's call: its frame is pushed, to be run by the caller. `Some` if it gave a value at once.
    pub(crate) fn enter_call(&mut self, callable: Value, arguments: &[Value], names: Value) -> R<Option<Value>> {
        match self.call_slow(callable, arguments, names, Return::Leave)? {
            Called::Frame => Ok(None),
            Called::Value(value) => Ok(Some(value)),
        }
    }

    /// Calls from Rust and waits for the result. Each such call inside another costs Rust stack, so their depth is capped.
    ///
    /// # Errors
    /// What the callee raises; RecursionError beyond the cap.
    pub fn call(&mut self, callable: Value, arguments: &[Value]) -> R<Value> {
        self.call_nested(callable, arguments, Value::Undef)
    }

    pub(crate) fn call_nested(&mut self, callable: Value, arguments: &[Value], names: Value) -> R<Value> {
        self.charge(60)?;
        // A builtin may call a builtin that calls it again, with no frame in between.
        if self.native_base + self.native_depth >= MAX_NATIVE_DEPTH {
            return Err(self.error(classes::RECURSION_ERROR, "maximum recursion depth exceeded"));
        }
        self.native_depth += 1;
        let called = self.call_slow(callable, arguments, names, Return::Leave);
        self.native_depth -= 1;
        self.complete(called?)
    }

    /// The value of a call, whose frame is run to its end here.
    pub(crate) fn complete(&mut self, called: Called) -> R<Value> {
        match called {
            Called::Value(value) => Ok(value),
            Called::Frame => match self.run_nested()? {
                Exit::Returned(value) | Exit::Yielded(value) => Ok(value),
                Exit::Exhausted => Ok(Value::None),
                Exit::Paused => Err(Raise::halt("Internal", "a nested call cannot pause")),
            },
        }
    }

    /// Runs a module body from Rust.
    pub(crate) fn run_body(&mut self, code: u32) -> R<()> {
        let base = self.top;
        self.push_frame(code, base, 0, Value::Undef, Return::Leave)?;
        self.run_nested().map(|_| ())
    }

    pub(crate) fn run_nested(&mut self) -> R<Exit> {
        if self.native_base + self.native_depth >= MAX_NATIVE_DEPTH {
            if let Some(generator) = self.pop_frame().and_then(|frame| frame.generator) {
                self.end_generator(generator);
            }
            return Err(self.error(classes::RECURSION_ERROR, "maximum recursion depth exceeded"));
        }
        let unrooted = self.unrooted;
        if !self.caller_is_rooted() {
            self.unrooted += 1;
        }
        self.native_depth += 1;
        let result = self.run_frames();
        self.native_depth -= 1;
        self.unrooted = unrooted;
        result
    }

    fn make_generator(&mut self, id: FuncId, code: u32, start: usize, given: usize) -> R<Value> {
        let count = usize::from(self.linked[code as usize].function().register_count);
        self.charge(100 + 2 * count as u64)?;
        let mut registers = vec![Value::Undef; count];
        registers[..given].copy_from_slice(&self.stack[start..start + given]);
        let generator = GenObj {
            code,
            pc: 0,
            receives: None,
            registers,
            function: Value::Func(id),
            handled: Value::None,
            state: GenState::Waiting,
        };
        Ok(Value::Gen(self.heap.new_gen(generator)))
    }

    /// Puts a generator's frame on top and sends a value in; `false` when it is over.
    pub(crate) fn enter_generator(&mut self, id: GenId, sent: Value, returns: Return) -> R<bool> {
        match self.heap.gen_obj(id).state {
            GenState::Done => return Ok(false),
            GenState::Running => {
                let kind = self.gen_kind(id).words();
                return Err(self.value_error(format!("{kind} already executing")));
            }
            GenState::Waiting => {}
        }
        if self.frames.len() >= self.limits.call_depth as usize {
            return Err(self.error(classes::RECURSION_ERROR, "maximum recursion depth exceeded"));
        }
        if self.heap.gen_obj(id).receives.is_none() && !sent.is_none() {
            let kind = self.gen_kind(id).words();
            return Err(self.type_error(format!("can't send non-None value to a just-started {kind}")));
        }
        let base = self.top;
        let handled = self.frames.last().map_or(Value::None, |frame| frame.handled);
        let generator = self.heap.gen_mut(id);
        generator.state = GenState::Running;
        let mut registers = std::mem::take(&mut generator.registers);
        let (code, pc, function, receives, own) =
            (generator.code, generator.pc, generator.function, generator.receives, generator.handled);
        let end = base + registers.len();
        self.reach(end);
        self.stack[base..end].copy_from_slice(&registers);
        // What it held is on the stack now; the room is for the way back.
        registers.clear();
        self.heap.gen_mut(id).registers = registers;
        if let Some(register) = receives {
            self.stack[base + usize::from(register)] = sent;
        }
        let saved_top = std::mem::replace(&mut self.top, end) as u32;
        let handled = if own.is_none() { handled } else { own };
        self.frames.push(Frame {
            code,
            pc,
            base: base as u32,
            saved_top,
            function,
            handled,
            generator: Some(id),
            returns,
        });
        let gas = self.linked[code as usize].block_gas.get(pc as usize).copied().unwrap_or(0);
        self.fuel -= i64::from(gas);
        Ok(true)
    }

    /// Takes the running generator's frame off the stack and keeps it; what its driver waits for.
    pub(crate) fn leave_generator(&mut self, receives: Option<u16>) -> Return {
        let Some(frame) = self.pop_frame() else {
            return Return::Leave;
        };
        if let Some(id) = frame.generator {
            let count = usize::from(self.linked[frame.code as usize].function().register_count);
            let base = frame.base as usize;
            // What it handles itself stays with it; what its driver handles does not.
            let outer = self.frames.last().map_or(Value::None, |below| below.handled);
            let generator = self.heap.gen_mut(id);
            generator.handled = if frame.handled.is(outer) { Value::None } else { frame.handled };
            generator.registers.clear();
            generator.registers.extend_from_slice(&self.stack[base..base + count]);
            generator.pc = frame.pc;
            generator.receives = receives;
            generator.state = GenState::Waiting;
        }
        frame.returns
    }

    /// Marks a generator as over.
    pub(crate) fn end_generator(&mut self, id: GenId) {
        let generator = self.heap.gen_mut(id);
        generator.state = GenState::Done;
        generator.registers = Vec::new();
    }
}
