//! Contracts at run time: stages from module body to committed fields, `self.state`, events, and the decorators.

use crate::classes;
use crate::generators::GenKind;
use crate::host::{Arguments, Entry};
use crate::inspect::Spot;
use crate::machine::{Exit, Machine, Return};
use crate::native::{Args, NativeRow, named, row};
use crate::object::*;
use crate::outside::{self, Spent};
use crate::storage::MapAsk;
use crate::value::*;
use crate::{R, Raise};
use primitives::Value as Outside;
use primitives::codec;
use std::rc::Rc;

/// How far a run is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    Begin,
    Module,
    Call,
    /// A part begins: the coroutine goes on.
    Wake,
    Done,
}

/// A stored field during a run.
#[derive(Debug)]
struct FieldState {
    name: Sym,
    /// What is stored, once the host was asked; `None` inside before the contract was deployed.
    bytes: Option<Option<Rc<[u8]>>>,
    /// The object, once it was read or set; `Undef` before.
    value: Value,
    /// Whether it is a map that is stored item by item, as far as is known.
    is_map: bool,
}

/// An emitted event: name and fields.
type Event = (String, Vec<(String, Outside)>);

/// The contract part of a run.
#[derive(Debug)]
pub(crate) struct Running {
    entry: Entry,
    fields: Vec<FieldState>,
    instance: Value,
    events: Vec<Event>,
    event_count: u32,
    event_bytes: u64,
    /// The return statement that ended the entry, for errors of what it returned.
    pub last_return: Option<TraceEntry>,
    prints: String,
    log_bytes: u64,
    /// Containers inside containers being compared or hashed.
    pub nesting: u32,
    /// The coroutine of an async method; `Undef` for others.
    task: Value,
    /// What the method got as `ctx`.
    context: Value,
}

/// Whether a run may sleep, and why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SleepRule {
    Allowed,
    Query,
    Constructor,
    Script,
    Nested,
}

/// What running on came to.
pub(crate) enum Progress {
    /// The slice is used up.
    Paused,
    /// The run returned a value.
    Returned(Outside),
    /// The run sleeps for so many blocks, and goes on from these bytes.
    Asleep((u64, Vec<u8>)),
}

/// Tenths of a gas per byte read from and written to a contract's state.
pub(crate) const READ_BYTE: u64 = 2;
pub(crate) const WRITE_BYTE: u64 = 10;

impl Running {
    pub(crate) fn new(entry: Entry) -> Running {
        Running {
            entry,
            fields: Vec::new(),
            instance: Value::Undef,
            events: Vec::new(),
            event_count: 0,
            event_bytes: 0,
            last_return: None,
            prints: String::new(),
            log_bytes: 0,
            nesting: 0,
            task: Value::Undef,
            context: Value::None,
        }
    }

    pub(crate) fn roots(&self, out: &mut Vec<Value>) {
        out.extend([self.instance, self.task, self.context]);
        out.extend(self.fields.iter().map(|field| field.value));
    }

    fn is_query(&self) -> bool {
        matches!(self.entry, Entry::Method { query: true, .. })
    }

    /// Stored fields that were read or set: number, name and value.
    pub(crate) fn touched(&self) -> impl Iterator<Item = (usize, Sym, Value)> {
        let fields = self.fields.iter().enumerate().filter(|(_, field)| !field.value.is_undef());
        fields.map(|(number, field)| (number, field.name, field.value))
    }

    /// The bytes of a field, if the host was asked for them: what was stored when the run began or last called another contract.
    pub(crate) fn stored(&self, number: usize) -> Option<Rc<[u8]>> {
        self.fields.get(number)?.bytes.clone()?
    }
}

impl Machine {
    /// Goes on until the slice is used up (`None`) or the run ends with a value.
    pub(crate) fn advance_stages(&mut self) -> R<Progress> {
        loop {
            match self.stage {
                Stage::Begin => {
                    let code = std::rc::Rc::clone(&self.linked[0].code);
                    self.charge(crate::link::link_cost(&code))?;
                    self.open_fields();
                    self.push_frame(0, 0, 0, Value::Undef, Return::Leave)?;
                    self.stage = Stage::Module;
                }
                Stage::Module => match self.run_frames()? {
                    Exit::Paused => return Ok(Progress::Paused),
                    _ if matches!(self.contract.entry, Entry::Script) => {
                        self.stage = Stage::Done;
                        return Ok(Progress::Returned(Outside::None));
                    }
                    _ => {
                        if let Some(result) = self.enter_contract()? {
                            self.stage = Stage::Done;
                            return Ok(Progress::Returned(result));
                        }
                        self.stage = Stage::Call;
                    }
                },
                Stage::Call => match self.run_frames()? {
                    Exit::Paused => return Ok(Progress::Paused),
                    Exit::Returned(Value::Gen(id)) if self.gen_kind(id) == GenKind::Coroutine => {
                        self.enter_task(id)?;
                    }
                    Exit::Yielded(value) => {
                        let blocks = self.fall_asleep(value)?;
                        return Ok(Progress::Asleep((blocks, self.continuation()?)));
                    }
                    Exit::Exhausted => return Err(Raise::halt("Internal", "a method is no async generator")),
                    Exit::Returned(value) => {
                        let result = match self.finish(value) {
                            Ok(result) => result,
                            Err(raise) => return Err(self.at_last_return(raise)),
                        };
                        self.stage = Stage::Done;
                        return Ok(Progress::Returned(result));
                    }
                },
                Stage::Wake => {
                    self.open_fields();
                    self.show_height();
                    if let Value::Gen(id) = self.contract.task {
                        self.stage = Stage::Call;
                        self.enter_task(id)?;
                    }
                }
                Stage::Done => return Ok(Progress::Returned(Outside::None)),
            }
        }
    }

    fn open_fields(&mut self) {
        if matches!(self.contract.entry, Entry::Script) {
            return;
        }
        let Some(first) = self.linked.first() else { return };
        let code = std::rc::Rc::clone(&first.code);
        for name in &code.fields {
            let name = self.intern(name);
            self.contract.fields.push(FieldState { name, bytes: None, value: Value::Undef, is_map: false });
        }
    }

    /// After the module body: makes the contract's object and calls the entry. `Some` if there is nothing to call.
    fn enter_contract(&mut self) -> R<Option<Outside>> {
        let code = std::rc::Rc::clone(&self.linked[0].code);
        let slot = code.contract.as_ref().and_then(|name| code.globals.iter().position(|global| global == name));
        let class = match slot.map(|slot| self.globals[slot]) {
            Some(Value::Class(class)) => class,
            _ => return Err(self.error(classes::CONTRACT_ERROR, "the file's contract class is not there any more")),
        };
        let instance = self.new_instance(class);
        self.contract.instance = instance;
        if let (Value::Instance(id), Some(emit)) = (instance, self.class_attr(classes::CONTRACT, self.names.emit)) {
            let bound = Value::Bound(self.heap.new_bound(BoundObj { callable: emit, receiver: instance }));
            let (state, emit) = (self.names.state, self.names.emit);
            self.heap.instance_mut(id).attrs.set(state, Value::State);
            self.heap.instance_mut(id).attrs.set(emit, bound);
        }
        // The object is made anew for every transaction, so its own `__init__` runs each time; what lasts is in `self.state`.
        if let Some(init @ Value::Func(_)) = self.class_attr(class, self.names.init) {
            self.call(init, &[instance])?;
        }
        let (name, arguments, with_context) = match self.contract.entry.clone() {
            Entry::Deploy(arguments) => {
                self.set_defaults(class)?;
                match &code.constructor {
                    Some(name) => (name.clone(), arguments, true),
                    None => return self.finish(Value::None).map(Some),
                }
            }
            Entry::Method { name, args, query } => (name, args, !query),
            Entry::Script => return Ok(Some(Outside::None)),
        };
        self.call_entry(class, &name, &arguments, with_context)?;
        Ok(None)
    }

    fn call_entry(&mut self, class: ClassId, name: &str, arguments: &Arguments, with_context: bool) -> R<()> {
        let sym = self.intern(name);
        let Some(Value::Func(method)) = self.class_attr(class, sym) else {
            return Err(self.error(classes::CONTRACT_ERROR, format!("the contract has no method '{name}'")));
        };
        let mut values = vec![self.contract.instance];
        if with_context {
            let context = self.make_context()?;
            self.contract.context = context;
            values.push(context);
        }
        for value in &arguments.positional {
            values.push(self.import_value(value)?);
        }
        let mut names = Vec::new();
        for (name, value) in &arguments.keywords {
            values.push(self.import_value(value)?);
            names.push(self.str(name.as_str()));
        }
        let names = if names.is_empty() { Value::Undef } else { self.tuple(names) };
        match self.enter_call(Value::Func(method), &values, names)? {
            None => Ok(()),
            Some(Value::Gen(id)) if self.gen_kind(id) == GenKind::Coroutine => self.enter_task(id),
            Some(other) => {
                self.export_value(other, "the returned value")?;
                Err(self.type_error(format!("method '{name}' gives a value without running")))
            }
        }
    }

    /// Runs the coroutine of an async method.
    fn enter_task(&mut self, id: GenId) -> R<()> {
        self.contract.task = Value::Gen(id);
        if !self.enter_generator(id, Value::None, Return::Leave)? {
            self.over(id)?;
        }
        Ok(())
    }

    /// The method that sleeps.
    pub(crate) fn sleeping_method(&self) -> &str {
        match &self.contract.entry {
            Entry::Method { name, .. } => name,
            _ => "",
        }
    }

    /// The coroutine, the contract's object and `ctx`.
    pub(crate) fn sleeping_roots(&self) -> [Value; 3] {
        [self.contract.task, self.contract.instance, self.contract.context]
    }

    /// The roots of a run that was read from bytes.
    pub(crate) fn set_sleeping_roots(&mut self, roots: &(String, [Value; 3])) -> Result<(), &'static str> {
        let (name, [task, instance, context]) = roots;
        let sleeps = match task {
            Value::Gen(id) => {
                let is_coroutine = self.gen_kind(*id) == GenKind::Coroutine;
                let GenObj { state, receives, .. } = self.heap.gen_obj(*id);
                is_coroutine && *state == GenState::Waiting && receives.is_some()
            }
            _ => false,
        };
        if !sleeps || !matches!(instance, Value::Instance(_)) || !matches!(context, Value::Instance(_)) {
            return Err("roots");
        }
        self.contract.entry = Entry::Method { name: name.clone(), args: Arguments::default(), query: false };
        (self.contract.task, self.contract.instance, self.contract.context) = (*task, *instance, *context);
        Ok(())
    }

    /// A part begins with nothing emitted, printed or read.
    pub(crate) fn begin_part(&mut self) {
        let entry = Entry::Method { name: self.sleeping_method().to_owned(), args: Arguments::default(), query: false };
        let Running { instance, task, context, .. } = self.contract;
        self.contract = Running { instance, task, context, ..Running::new(entry) };
    }

    /// `ctx` keeps who called and shows the time that it is now.
    fn show_height(&mut self) {
        let Value::Instance(id) = self.contract.context else { return };
        for (name, value) in [("block_height", self.context.height), ("timestamp", self.context.timestamp)] {
            let (name, value) = (self.intern(name), self.int(value.into()));
            self.heap.instance_mut(id).attrs.set(name, value);
        }
    }

    /// Whether the run may sleep.
    pub(crate) fn sleep_rule(&self) -> SleepRule {
        match self.contract.entry {
            Entry::Method { query: false, .. } if self.nested => SleepRule::Nested,
            Entry::Method { query: false, .. } => SleepRule::Allowed,
            Entry::Method { query: true, .. } => SleepRule::Query,
            Entry::Deploy(_) => SleepRule::Constructor,
            Entry::Script => SleepRule::Script,
        }
    }

    /// The end of a part: its fields are stored; for how many blocks the run sleeps.
    fn fall_asleep(&mut self, value: Value) -> R<u64> {
        self.idle_at(Spot::Result);
        let blocks = match value {
            Value::Iter(id) => match *self.heap.iter(id) {
                IterObj::Sleep { blocks, .. } => Some(blocks),
                _ => None,
            },
            _ => None,
        };
        let Some(blocks) = blocks else {
            let shown = self.repr(value)?;
            return Err(self.error(classes::RUNTIME_ERROR, format!("Task got bad yield: {shown}")));
        };
        self.store_fields()?;
        Ok(blocks)
    }

    fn make_context(&mut self) -> R<Value> {
        let context = self.context.clone();
        let object = self.new_instance(classes::CONTEXT);
        let Value::Instance(id) = object else { return Ok(object) };
        let entries = [
            ("sender", self.str(context.sender.to_string())),
            ("origin", self.str(context.origin.to_string())),
            ("contract_address", self.str(context.contract.to_string())),
            ("value", self.int(context.value.into())),
            ("block_height", self.int(context.height.into())),
            ("timestamp", self.int(context.timestamp.into())),
            ("tx_hash", self.str(context.tx_hash.to_string())),
        ];
        for (name, value) in entries {
            let sym = self.intern(name);
            self.heap.instance_mut(id).attrs.set(sym, value);
        }
        Ok(object)
    }

    /// The values of `State` become the fields' first objects.
    fn set_defaults(&mut self, class: ClassId) -> R<()> {
        let state_class = match self.class_attr(class, self.names.state_class) {
            Some(Value::Class(class)) => Some(class),
            _ => None,
        };
        for at in 0..self.contract.fields.len() {
            let name = self.contract.fields[at].name;
            let default = state_class.and_then(|class| self.class_attr(class, name)).unwrap_or(Value::None);
            if let Some(map) = self.map_field(at) {
                let field = self.name(name).to_owned();
                let host = Rc::clone(&self.host);
                host.map(&field, MapAsk::Open).map_err(|limit| Raise::halt("LimitExceeded", limit))?;
                self.call_method(map, "_fill", &[])?;
                continue;
            }
            // A copy, so that two fields never share a mutable default.
            let what = format!("the default of state field '{}'", self.name(name));
            let plain = self.export_value(default, &what)?;
            let copy = self.import_value(&plain)?;
            self.contract.fields[at].value = copy;
        }
        Ok(())
    }

    /// The map that `State` declares for a field, bound to it; `None` if it declares another value.
    fn map_field(&mut self, at: usize) -> Option<Value> {
        let FieldState { name, value, is_map, .. } = self.contract.fields[at];
        if is_map {
            return Some(value);
        }
        let Value::Instance(contract) = self.contract.instance else { return None };
        let class = self.heap.instance(contract).class;
        let Some(Value::Class(state_class)) = self.class_attr(class, self.names.state_class) else { return None };
        let Some(map @ Value::Instance(id)) = self.class_attr(state_class, name) else { return None };
        let mark = self.intern("__panda_map__");
        self.class_attr(self.heap.instance(id).class, mark)?;
        let (key, field) = (self.intern("_field"), self.name_value(name));
        self.heap.instance_mut(id).attrs.set(key, field);
        self.contract.fields[at].value = map;
        self.contract.fields[at].is_map = true;
        Some(map)
    }

    /// Ends the run: the result leaves, changed fields are stored.
    fn finish(&mut self, value: Value) -> R<Outside> {
        self.idle_at(Spot::Result);
        let result = self.export_value(value, "the returned value")?;
        let result_bytes = encoded(self, &result, "the returned value")?.len() as u64;
        if result_bytes > self.limits.result_bytes {
            let limit = self.limits.result_bytes;
            return Err(Raise::halt(
                "LimitExceeded",
                format!("MAX_RESULT_BYTES: the returned value has {result_bytes} bytes, at most {limit} are allowed"),
            ));
        }
        self.store_fields()?;
        Ok(result)
    }

    /// Stores the fields that changed, at the end.
    fn store_fields(&mut self) -> R<()> {
        if self.contract.is_query() {
            return Ok(());
        }
        self.idle_at(Spot::Storage);
        self.write_fields()
    }

    /// Stores the fields that changed.
    pub(crate) fn write_fields(&mut self) -> R<()> {
        for at in 0..self.contract.fields.len() {
            let FieldState { name, value, is_map, .. } = self.contract.fields[at];
            if value.is_undef() || is_map {
                continue;
            }
            let field = self.name(name).to_owned();
            let what = format!("state field '{field}'");
            let plain = self.export_value(value, &what)?;
            let bytes = encoded(self, &plain, &what)?;
            if self.stored_bytes(at).as_deref() == Some(&*bytes) {
                continue;
            }
            self.charge(WRITE_BYTE * bytes.len() as u64)?;
            let bytes: Rc<[u8]> = bytes.into();
            self.contract.fields[at].bytes = Some(Some(Rc::clone(&bytes)));
            if let Err(limit) = self.host.write_field(&field, bytes) {
                return Err(Raise::halt("LimitExceeded", limit));
            }
        }
        Ok(())
    }

    /// What is stored of a field; the host is asked once.
    fn stored_bytes(&mut self, at: usize) -> Option<Rc<[u8]>> {
        if let Some(bytes) = &self.contract.fields[at].bytes {
            return bytes.clone();
        }
        let bytes = self.host.read_field(self.name(self.contract.fields[at].name));
        self.contract.fields[at].bytes = Some(bytes.clone());
        bytes
    }

    /// After a call to another contract: what it or its callees changed is read anew at the next access.
    pub(crate) fn read_fields_anew(&mut self) -> R<()> {
        self.charge(20 * self.contract.fields.len() as u64)?;
        for at in 0..self.contract.fields.len() {
            let Some(known) = self.contract.fields[at].bytes.take() else { continue };
            let now = self.host.read_field(self.name(self.contract.fields[at].name));
            let is_same = match (&known, &now) {
                (Some(known), Some(now)) => Rc::ptr_eq(known, now) || known == now,
                (None, None) => true,
                _ => false,
            };
            // What a query changed in place is its own and stays.
            if !is_same && !self.is_query() {
                self.contract.fields[at].value = Value::Undef;
            }
            self.contract.fields[at].bytes = Some(now);
        }
        Ok(())
    }

    /// Whether this run is no contract's.
    pub(crate) fn is_script(&self) -> bool {
        matches!(self.contract.entry, Entry::Script)
    }

    /// Whether this run may not write.
    pub(crate) fn is_query(&self) -> bool {
        self.contract.is_query()
    }

    /// What the transaction has used of the limits that its contracts share.
    pub(crate) fn spent(&self) -> Spent {
        let Running { event_count, event_bytes, log_bytes, .. } = self.contract;
        Spent { events: event_count, event_bytes, log_bytes }
    }

    /// Counts what other contracts used.
    pub(crate) fn set_spent(&mut self, spent: Spent) {
        let Spent { events, event_bytes, log_bytes } = spent;
        (self.contract.event_count, self.contract.event_bytes, self.contract.log_bytes) =
            (events, event_bytes, log_bytes);
    }

    /// An error of what a method returned or stored has its place at the statement that ended it.
    fn at_last_return(&mut self, raise: Raise) -> Raise {
        if let (Raise::Error(id), Some(entry)) = (&raise, self.contract.last_return)
            && self.data(*id).is_some_and(|data| data.traceback.is_empty())
        {
            self.add_trace(*id, entry);
        }
        raise
    }

    /// Hands prints and events to the host.
    pub(crate) fn flush(&mut self) {
        if !self.contract.prints.is_empty() {
            self.host.print(&std::mem::take(&mut self.contract.prints));
        }
        for (name, fields) in std::mem::take(&mut self.contract.events) {
            self.host.emit(&name, fields);
        }
    }

    /// Takes printed text.
    ///
    /// # Errors
    /// The limit on logs, which cannot be caught.
    pub fn print(&mut self, text: &str) -> R<()> {
        self.charge(text.len() as u64)?;
        self.contract.log_bytes += text.len() as u64;
        if self.contract.log_bytes > self.limits.log_bytes {
            let limit = self.limits.log_bytes;
            return Err(Raise::halt(
                "LimitExceeded",
                format!("MAX_LOG_BYTES: a transaction prints at most {limit} bytes"),
            ));
        }
        self.contract.prints.push_str(text);
        Ok(())
    }

    fn field_index(&mut self, name: Sym) -> R<usize> {
        match self.contract.fields.iter().position(|field| field.name == name) {
            Some(at) => Ok(at),
            None => {
                let field = self.name(name).to_owned();
                let known: Vec<&str> = self.contract.fields.iter().map(|field| self.name(field.name)).collect();
                let list = if known.is_empty() { "none".to_owned() } else { known.join(", ") };
                let text = format!("state has no field '{field}': State declares {list}");
                Err(self.error(classes::ATTRIBUTE_ERROR, text))
            }
        }
    }

    /// `self.state.name`.
    pub(crate) fn read_state(&mut self, name: Sym) -> R<Value> {
        let at = self.field_index(name)?;
        if !self.contract.fields[at].value.is_undef() {
            return Ok(self.contract.fields[at].value);
        }
        if let Some(map) = self.map_field(at) {
            self.charge(100)?;
            return Ok(map);
        }
        let bytes = self.stored_bytes(at).unwrap_or_default();
        let length = bytes.len() as u64;
        self.charge(100 + READ_BYTE * length)?;
        self.reserve_bytes(length)?;
        let plain = if bytes.is_empty() { Ok(Outside::None) } else { codec::decode_value(&bytes) };
        let plain = match plain {
            Ok(plain) => plain,
            Err(error) => {
                let field = self.name(name).to_owned();
                return Err(Raise::halt("StateDamaged", format!("state field '{field}': {error}")));
            }
        };
        let value = self.import_value(&plain)?;
        self.contract.fields[at].value = value;
        Ok(value)
    }

    /// `self.state.name = value`.
    pub(crate) fn write_state(&mut self, name: Sym, value: Value) -> R<()> {
        let at = self.field_index(name)?;
        if self.contract.is_query() {
            let field = self.name(name).to_owned();
            let text = format!("a query cannot write: state field '{field}' was assigned");
            return Err(self.error(classes::QUERY_ERROR, text));
        }
        if let Some(map) = self.map_field(at) {
            // `self.state.m |= ...` gives the map back to itself.
            if value.is(map) {
                return Ok(());
            }
            let field = self.name(name).to_owned();
            let text = format!("state field '{field}' is a PandaMap: change its items, or clear() it");
            return Err(self.type_error(text));
        }
        // Whoever looks at the run compares with what is stored.
        self.stored_bytes(at);
        self.contract.fields[at].value = value;
        Ok(())
    }

    /// `event.Name(field=value)`.
    pub(crate) fn build_event(&mut self, name: Sym, arguments: &[Value], names: Value) -> R<Value> {
        let keys = match names {
            Value::Tuple(tuple) => self.heap.tuple(tuple).to_vec(),
            _ => Vec::new(),
        };
        let text = self.name(name).to_owned();
        if !text.starts_with(|first: char| first.is_uppercase()) {
            return Err(
                self.error(classes::ATTRIBUTE_ERROR, format!("event names begin with a capital letter: '{text}'"))
            );
        }
        if keys.len() < arguments.len() {
            return Err(
                self.type_error(format!("event.{text}() takes keyword arguments only, such as {text}(amount=1)"))
            );
        }
        let object = self.new_instance(classes::EVENT);
        let Value::Instance(id) = object else { return Ok(object) };
        let hidden = self.intern("__event__");
        let shown = self.name_value(name);
        self.heap.instance_mut(id).attrs.set(hidden, shown);
        for (key, value) in keys.iter().zip(arguments) {
            let Value::Str(key) = key else { continue };
            let sym = self.intern_value(*key);
            self.heap.instance_mut(id).attrs.set(sym, *value);
        }
        Ok(object)
    }

    pub(crate) fn repr_event(&mut self, id: InstanceId) -> R<String> {
        let entries: Vec<(Sym, Value)> = self.heap.instance(id).attrs.iter().collect();
        let mut parts = Vec::new();
        let mut name = String::new();
        for (key, value) in entries {
            let key = self.name(key).to_owned();
            if key == "__event__" {
                name = self.text(value).to_owned();
            } else {
                parts.push(format!("{key}={}", self.repr(value)?));
            }
        }
        Ok(format!("event.{name}({})", parts.join(", ")))
    }
}

pub(crate) fn encoded(machine: &mut Machine, value: &Outside, what: &str) -> R<Vec<u8>> {
    match codec::encode_value(value) {
        Ok(bytes) => {
            machine.charge(bytes.len() as u64 / 4)?;
            Ok(bytes)
        }
        Err(error) => Err(machine.value_error(format!("{what}: {error}"))),
    }
}

fn emit(machine: &mut Machine, args: Args) -> R<Value> {
    if machine.contract.is_query() {
        return Err(machine.error(classes::QUERY_ERROR, "a query cannot emit events"));
    }
    let event = machine.arg(args, 1);
    let id = match event {
        Value::Instance(id) if machine.heap.instance(id).class == classes::EVENT => id,
        other => {
            let kind = machine.type_name(other);
            return Err(
                machine.type_error(format!("emit() takes an event such as event.Trained(samples=3), not {kind}"))
            );
        }
    };
    machine.contract.event_count += 1;
    if machine.contract.event_count > machine.limits.events {
        let limit = machine.limits.events;
        return Err(Raise::halt("LimitExceeded", format!("MAX_EVENTS: a transaction emits at most {limit} events")));
    }
    let entries: Vec<(Sym, Value)> = machine.heap.instance(id).attrs.iter().collect();
    let mut name = String::new();
    let mut fields = Vec::new();
    for (key, value) in entries {
        let key = machine.name(key).to_owned();
        if key == "__event__" {
            name = machine.text(value).to_owned();
        } else {
            let what = format!("field '{key}' of event {name}");
            let plain = machine.export_value(value, &what)?;
            let bytes = encoded(machine, &plain, &what)?.len() as u64;
            machine.charge(WRITE_BYTE * bytes)?;
            fields.push((key, plain));
            machine.contract.event_bytes += bytes;
            if machine.contract.event_bytes > machine.limits.result_bytes {
                let limit = machine.limits.result_bytes;
                return Err(Raise::halt(
                    "LimitExceeded",
                    format!("MAX_EVENT_BYTES: the events of a transaction hold at most {limit} bytes"),
                ));
            }
        }
    }
    machine.contract.events.push((name, fields));
    Ok(Value::None)
}

/// A decorator that marks: the compiler has read it, the object stays what it is.
fn mark(machine: &mut Machine, args: Args) -> R<Value> {
    Ok(machine.arg(args, 0))
}

/// `@proof(type="validity")`: gives a decorator that marks.
fn proof(machine: &mut Machine, args: Args) -> R<Value> {
    let kind = machine.arg_or_none(args, 0);
    match kind {
        Value::Str(_) if machine.text(kind) == "validity" => {}
        Value::None => {}
        other => {
            let shown = machine.repr(other)?;
            return Err(machine.value_error(format!("proof type must be 'validity', not {shown}")));
        }
    }
    let sym = machine.intern("call");
    Ok(machine.builtin_scope.get(sym).unwrap_or(Value::None))
}

fn self_address(machine: &mut Machine, _args: Args) -> R<Value> {
    let text = machine.context.contract.to_string();
    Ok(machine.str(text))
}

/// Builtins of every contract file, which `panda` offers too.
pub(crate) const FUNCTIONS: &[NativeRow] = &[
    row("contract", 1, 1, 20, "@contract\n\nMarks the file's one contract class.", mark),
    row("constructor", 1, 1, 20, "@constructor\n\nMarks the method that runs once, at deployment.", mark),
    row("call", 1, 1, 20, "@call\n\nMarks a method that may write; it gets ctx after self.", mark),
    row("query", 1, 1, 20, "@query\n\nMarks a method that only reads; it gets no ctx.", mark),
    named(
        "proof",
        &["type"],
        0,
        1,
        20,
        "@proof(type='validity')\n\nUnder @call: the receipt carries an execution record.",
        proof,
    ),
    crate::coroutines::SLEEP,
    row("self_address", 0, 0, 400, "self_address()\n\nThe running contract's address.", self_address),
    outside::CALL_CONTRACT,
    outside::QUERY_CONTRACT,
    outside::TRANSFER,
];

/// What the contract's object can do.
pub(crate) const METHODS: &[NativeRow] =
    &[row("emit", 2, 2, 200, "self.emit(event.Name(field=value))\n\nWrites an event to the receipt.", emit)];
