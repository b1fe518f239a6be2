//! Before the first instruction: builtin classes, interned names, and code bound to the run's own tables.

use crate::attrs::Attrs;
use crate::classes::{self, CLASSES};
use crate::machine::Machine;
use crate::native::{KindRow, ModuleRow, NativeRow, Preset};
use crate::object::*;
use crate::sites::Site;
use crate::types::TYPES;
use crate::value::*;
use crate::{R, builtins, contract, types};
use bytecode::{Code, Constant, Function, Instr};
use std::rc::Rc;

/// A function's code bound to a run.
pub struct Linked {
    pub(crate) code: Rc<Code>,
    pub(crate) index: usize,
    pub(crate) constants: Vec<Value>,
    pub(crate) names: Vec<Sym>,
    /// What its attribute names meant, one for each of `names`.
    pub(crate) sites: Box<[Site]>,
    /// Its instructions and, for each, what is left to pay to the end of its basic block.
    pub(crate) instrs: Box<[Instr]>,
    pub(crate) block_gas: Box<[u32]>,
    /// The number of arguments that need no binding: all parameters, none of them special; [`NOT_SIMPLE`] if calls take more.
    pub(crate) takes: u32,
    pub(crate) locals: u32,
    pub(crate) registers: u32,
    /// Where its file's variables begin in the run's globals.
    pub(crate) globals: usize,
    /// Where its file's builtins begin.
    pub(crate) builtins: usize,
    /// Where its file's functions begin among the linked ones.
    pub(crate) functions: u32,
}

/// The `takes` of a function whose calls bind their arguments one by one, or make a generator.
pub(crate) const NOT_SIMPLE: u32 = u32::MAX;

impl Linked {
    /// Its code.
    #[inline(always)]
    pub(crate) fn function(&self) -> &Function {
        &self.code.functions[self.index]
    }
}

macro_rules! names {
    ($($field:ident $text:literal),* $(,)?) => {
        /// Names the VM itself looks up, interned once.
        #[derive(Clone, Copy, Debug, Default)]
        pub(crate) struct Names {
            $(pub $field: Sym,)*
        }

        impl Machine {
            fn intern_names(&mut self) {
                self.names = Names { $($field: self.intern($text),)* };
            }
        }
    };
}

names! {
    init "__init__", getattribute "__getattribute__", attr_name "name", attr_obj "obj", new "__new__", call "__call__", str "__str__", repr "__repr__", eq "__eq__", ne "__ne__", lt "__lt__",
    le "__le__", gt "__gt__", ge "__ge__", hash "__hash__", bool "__bool__", len "__len__", iter "__iter__", next "__next__",
    getitem "__getitem__", setitem "__setitem__", delitem "__delitem__", contains "__contains__", getattr "__getattr__",
    setattr "__setattr__", delattr "__delattr__", enter "__enter__", exit "__exit__",
    index "__index__", format "__format__", reversed "__reversed__", neg "__neg__", pos "__pos__", invert "__invert__",
    abs "__abs__", int "__int__", float "__float__", class "__class__", dict "__dict__", name "__name__",
    qualname "__qualname__", doc "__doc__", module "__module__", annotations "__annotations__", bases "__bases__",
    mro "__mro__", defaults "__defaults__", kwdefaults "__kwdefaults__", func "__func__", self_ "__self__",
    class_iter "__class_iter__", class_len "__class_len__", class_contains "__class_contains__", class_setattr "__class_setattr__", class_getattr "__class_getattr__",
    class_repr "__class_repr__", class_instancecheck "__class_instancecheck__",
    class_subclasscheck "__class_subclasscheck__",
    init_subclass "__init_subclass__", set_name "__set_name__",
    class_getitem "__class_getitem__", match_args "__match_args__", missing "__missing__", state "state", emit "emit",
    state_class "State", get "__get__", set "__set__", delete "__delete__", args "args", notes "__notes__",
    round "__round__",
    cause "__cause__", context "__context__", suppress_context "__suppress_context__", traceback "__traceback__",
    aiter "__aiter__", anext "__anext__", await_ "__await__", aenter "__aenter__", aexit "__aexit__",
    divmod "__divmod__", rdivmod "__rdivmod__",
    this_class "__thisclass__", instancecheck "__instancecheck__", subclasscheck "__subclasscheck__", trunc "__trunc__", code "__code__", bytes "__bytes__", dir "__dir__", abstractmethods "__abstractmethods__",
}

impl Names {
    /// Whether a function keeps this name beside its attributes, although it can be set.
    pub(crate) fn is_own(&self, name: Sym) -> bool {
        [self.qualname, self.doc, self.module, self.annotations].contains(&name)
    }
}

impl Machine {
    /// The interned form of a name.
    pub fn intern(&mut self, text: &str) -> Sym {
        let hash = crate::mapping::hash_text(text);
        let Machine { heap, symbols, symbol_index, .. } = self;
        let found = symbol_index.find(hash, |sym| *heap.str(symbols[sym.0 as usize]).text == *text);
        if let Some(sym) = found {
            return *sym;
        }
        let sym = Sym(symbols.len() as u32);
        let chars = text.chars().count() as u32;
        symbols.push(heap.new_str_obj(StrObj { text: text.into(), chars, hash, sym: Some(sym) }));
        symbol_index.insert_unique(hash, sym, |sym| heap.str(symbols[sym.0 as usize]).hash);
        sym
    }

    /// The interned form of a str value's text.
    pub(crate) fn intern_value(&mut self, id: StrId) -> Sym {
        if let Some(sym) = self.heap.str(id).sym {
            return sym;
        }
        let text = self.heap.str(id).text.clone();
        let sym = self.intern(&text);
        self.heap.str_mut(id).sym = Some(sym);
        sym
    }

    /// The text of an interned name.
    pub fn name(&self, sym: Sym) -> &str {
        &self.heap.str(self.symbols[sym.0 as usize]).text
    }

    /// The str value of an interned name.
    pub(crate) fn name_value(&self, sym: Sym) -> Value {
        Value::Str(self.symbols[sym.0 as usize])
    }

    /// Makes builtin classes, functions and names. Everything here happens in one fixed order.
    pub(crate) fn boot(&mut self) {
        for byte in 0..128u8 {
            let text = (byte as char).to_string();
            let sym = self.intern(&text);
            self.ascii.push(self.symbols[sym.0 as usize]);
        }
        for (number, class) in CLASSES.iter().enumerate() {
            let id = ClassId(number as u32);
            let mut mro = vec![id];
            if id != classes::OBJECT {
                mro.extend(self.heap.class(class.base).mro.iter().copied());
            }
            let bases = if id == classes::OBJECT { Vec::new() } else { vec![class.base] };
            self.heap.new_class(ClassObj {
                name: class.name.into(),
                qualname: crate::supers::short_name(class.name).into(),
                bases,
                mro,
                attrs: Attrs::new(),
                layout: class.layout,
                constructor: None,
                is_user: false,
                metaclass: classes::TYPE,
                slots: None,
                scalar: 0,
            });
        }
        // The one builtin class with two bases.
        let group = self.heap.class_mut(classes::EXCEPTION_GROUP);
        group.bases = vec![classes::BASE_EXCEPTION_GROUP, classes::EXCEPTION];
        group.mro.insert(2, classes::EXCEPTION);
        self.intern_names();
        for row in TYPES {
            let constructor = row
                .constructor
                .as_ref()
                .map(|constructor| self.add_row(constructor, None, CLASSES[row.class.0 as usize].name));
            self.heap.class_mut(row.class).constructor = constructor;
            for methods in row.methods {
                self.add_members(row.class, CLASSES[row.class.0 as usize].name, methods, &[]);
            }
            self.add_members(row.class, CLASSES[row.class.0 as usize].name, &[], row.getters);
        }
        // What can be changed in place has no hash, and says so.
        for class in [
            classes::LIST,
            classes::DICT,
            classes::SET,
            classes::BYTEARRAY,
            classes::SLICE,
            classes::DICT_KEYS,
            classes::DICT_ITEMS,
        ] {
            let hash = self.names.hash;
            self.heap.class_mut(class).attrs.set(hash, Value::None);
        }
        let constructor = self.add_row(&crate::supers::SUPER, None, "super");
        self.heap.class_mut(classes::SUPER).constructor = Some(constructor);
        self.add_members(classes::CONTRACT, "Contract", contract::METHODS, &[]);
        for class in builtin_scope() {
            let sym = self.intern(CLASSES[class.0 as usize].name);
            self.builtin_scope.set(sym, Value::Class(class));
        }
        for functions in [builtins::FUNCTIONS, contract::FUNCTIONS] {
            for row in functions {
                let number = self.add_row(row, None, "builtins");
                let sym = self.intern(row.name);
                self.builtin_scope.set(sym, Value::Builtin(number));
            }
        }
        for (name, value) in [
            ("NotImplemented", Value::NotImplemented),
            ("Ellipsis", Value::Ellipsis),
            ("event", Value::EventMaker),
            ("__debug__", Value::Bool(true)),
        ] {
            let sym = self.intern(name);
            self.builtin_scope.set(sym, value);
        }
        for (alias, class) in types::ALIASES {
            let sym = self.intern(alias);
            self.builtin_scope.set(sym, Value::Class(*class));
        }
        self.builtin_rows = self.rows.len() as u32;
        let append = self.intern("append");
        if let Some(Value::Builtin(row)) = self.heap.class(classes::LIST).attrs.get(append) {
            self.append_row = row;
            self.append_gas = i64::from(self.rows[row as usize].gas.div_ceil(10));
        }
    }

    fn add_row(&mut self, row: &'static NativeRow, owner: Option<ClassId>, home: &'static str) -> u32 {
        self.rows.push(row);
        self.row_owners.push(owner);
        self.row_homes.push(home);
        self.rows.len() as u32 - 1
    }

    fn add_members(
        &mut self,
        class: ClassId,
        home: &'static str,
        methods: &'static [NativeRow],
        getters: &'static [NativeRow],
    ) {
        for row in methods {
            let is_static = types::STATIC.contains(&row.name);
            let number = self.add_row(row, (!is_static).then_some(class), home);
            let sym = self.intern(row.name);
            let value = if is_static {
                self.static_owners.push((number, class));
                Value::Descriptor(self.heap.new_descriptor(DescriptorObj {
                    kind: DescriptorKind::StaticMethod,
                    get: Value::Builtin(number),
                    set: Value::None,
                    delete: Value::None,
                    doc: Value::None,
                    name: Value::None,
                }))
            } else {
                Value::Builtin(number)
            };
            self.heap.class_mut(class).attrs.set(sym, value);
        }
        for row in getters {
            let number = self.add_row(row, Some(class), home);
            let sym = self.intern(row.name);
            let descriptor = self.heap.new_descriptor(DescriptorObj {
                kind: DescriptorKind::Property,
                get: Value::Builtin(number),
                set: Value::None,
                delete: Value::None,
                doc: Value::None,
                name: Value::None,
            });
            self.heap.class_mut(class).attrs.set(sym, Value::Descriptor(descriptor));
        }
    }

    /// A class for the native objects of another room, made once per run.
    fn add_kind(&mut self, kind: &'static KindRow) -> ClassId {
        if let Some((_, class)) = self.kinds.iter().find(|(name, _)| *name == kind.name) {
            return *class;
        }
        let number = self.add_row(&kind.constructor, None, kind.name);
        let class = self.heap.new_class(ClassObj {
            name: kind.name.into(),
            qualname: crate::supers::short_name(kind.name).into(),
            bases: vec![classes::OBJECT],
            mro: Vec::new(),
            attrs: Attrs::new(),
            layout: Layout::Native,
            constructor: Some(number),
            is_user: false,
            metaclass: classes::TYPE,
            slots: None,
            scalar: 0,
        });
        self.heap.class_mut(class).mro = vec![class, classes::OBJECT];
        self.kinds.push((kind.name, class));
        self.add_members(class, kind.name, kind.methods, kind.getters);
        self.inherit(class, kind.name);
        class
    }

    /// Gives a library's scalar class its bases.
    fn inherit(&mut self, class: ClassId, kind: &str) {
        let scalars = self.natives.numbers.map_or(&[] as &[_], |numbers| numbers.scalars);
        let Some(place) = scalars.iter().position(|(name, _)| *name == kind) else { return };
        let (_, names) = scalars[place];
        let mut bases = Vec::new();
        let mut mro = vec![class];
        for name in names {
            let base = match self.builtin_class(name) {
                Some(base) => base,
                None => self.class_of_kind(name),
            };
            bases.push(base);
            for ancestor in self.heap.class(base).mro.clone() {
                if ancestor != classes::OBJECT && !mro.contains(&ancestor) {
                    mro.push(ancestor);
                }
            }
        }
        mro.push(classes::OBJECT);
        let object = self.heap.class_mut(class);
        if !bases.is_empty() {
            object.bases = bases;
        }
        (object.mro, object.scalar) = (mro, place as u8 + 1);
        if self.scalar_classes.len() <= place {
            self.scalar_classes.resize(place + 1, None);
        }
        self.scalar_classes[place] = Some(class);
        self.look_up_epoch = self.look_up_epoch.wrapping_add(1);
    }

    /// The class of a kind of native object; its module is loaded if need be.
    pub(crate) fn class_of_kind(&mut self, kind: &'static str) -> ClassId {
        if *kind == *types::big_range::KIND {
            return classes::RANGE;
        }
        if let Some((_, class)) = self.kinds.iter().find(|(name, _)| *name == kind) {
            return *class;
        }
        let natives = Rc::clone(&self.natives);
        let row = natives.modules.iter().flat_map(|module| module.kinds).find(|row| row.name == kind);
        row.map_or(classes::OBJECT, |row| self.add_kind(row))
    }

    /// The module of that dotted name, made at its first import; `None` if there is none.
    ///
    /// # Errors
    /// What the body of a module written in Python raises.
    pub(crate) fn load_module(&mut self, name: &str) -> R<Option<ModuleId>> {
        if let Some((_, module)) = self.modules.iter().find(|(known, _)| known == name) {
            return Ok(Some(*module));
        }
        let natives = Rc::clone(&self.natives);
        if let Some(code) = natives.unit.and_then(|unit| unit(name)) {
            return self.run_module(name, code).map(Some);
        }
        let Some(row) = natives.module(name) else { return Ok(None) };
        if row.is_lazy {
            self.charge(500)?;
            let id = self.heap.new_module(ModuleObj { name: name.into(), attrs: Attrs::new() });
            self.modules.push((name.to_owned(), id));
            return Ok(Some(id));
        }
        let members: usize = row.kinds.iter().map(|kind| 4 + kind.methods.len() + kind.getters.len()).sum();
        self.charge(500 + MEMBER_COST * (row.functions.len() + row.numbers.len() + members) as u64)?;
        let mut attrs = Attrs::new();
        for builtin in row.builtins {
            let sym = self.intern(builtin);
            if let Some(value) = self.builtin_scope.get(sym) {
                attrs.set(sym, value);
            }
        }
        for (alias, builtin) in row.aliases {
            let (alias, sym) = (self.intern(alias), self.intern(builtin));
            if let Some(value) = self.builtin_scope.get(sym) {
                attrs.set(alias, value);
            }
        }
        for (exception, base) in row.exceptions {
            let sym = self.intern(crate::supers::short_name(exception));
            let class = self.exception_class(exception, base);
            attrs.set(sym, Value::Class(class));
        }
        for function in row.functions {
            let number = self.add_row(function, None, row.name);
            let sym = self.intern(function.name);
            attrs.set(sym, Value::Builtin(number));
        }
        for kind in row.kinds {
            let class = self.add_kind(kind);
            let sym = self.intern(crate::supers::short_name(kind.name));
            attrs.set(sym, Value::Class(class));
        }
        for (number, value) in row.numbers {
            let sym = self.intern(number);
            attrs.set(sym, Value::Float(*value));
        }
        let id = self.heap.new_module(ModuleObj { name: name.into(), attrs });
        self.modules.push((name.to_owned(), id));
        // `import a.b` and `from a import b` find a submodule as an attribute of its parent.
        let children: Vec<&str> = natives
            .modules
            .iter()
            .filter_map(|module| module.name.strip_prefix(name)?.strip_prefix('.'))
            .filter(|rest| !rest.contains('.'))
            .collect();
        for child in children {
            if let Some(module) = self.load_module(&format!("{name}.{child}"))? {
                let sym = self.intern(child);
                self.heap.module_mut(id).attrs.set(sym, Value::Module(module));
            }
        }
        Ok(Some(id))
    }

    /// What a module written in Rust has under a name.
    fn module_member(&mut self, row: &'static ModuleRow, name: &str) -> R<Option<Value>> {
        if row.builtins.contains(&name) {
            let sym = self.intern(name);
            return Ok(self.builtin_scope.get(sym));
        }
        if let Some((_, builtin)) = row.aliases.iter().find(|(alias, _)| *alias == name) {
            let sym = self.intern(builtin);
            return Ok(self.builtin_scope.get(sym));
        }
        if let Some((exception, base)) =
            row.exceptions.iter().find(|(exception, _)| crate::supers::short_name(exception) == name)
        {
            return Ok(Some(Value::Class(self.exception_class(exception, base))));
        }
        if let Some(function) = row.functions.iter().find(|function| function.name == name) {
            return Ok(Some(Value::Builtin(self.add_row(function, None, row.name))));
        }
        if let Some(function) = row.ufuncs.iter().find(|function| function.name == name) {
            let number = self.add_row(function, None, row.name);
            self.ufunc_rows.push(number);
            return Ok(Some(Value::Builtin(number)));
        }
        if let Some(kind) = row.kinds.iter().find(|kind| crate::supers::short_name(kind.name) == name) {
            return Ok(Some(Value::Class(self.add_kind(kind))));
        }
        if let Some((_, number)) = row.numbers.iter().find(|(number, _)| *number == name) {
            return Ok(Some(Value::Float(*number)));
        }
        let Some((_, preset)) = row.presets.iter().find(|(preset, _)| *preset == name) else { return Ok(None) };
        Ok(Some(match *preset {
            Preset::None => Value::None,
            Preset::Int(number) => Value::Int(number),
            Preset::Text(text) => self.str(text),
            Preset::Kind(kind) => Value::Class(self.class_of_kind(kind)),
            Preset::Made(make) => make(self)?,
            Preset::Function(other) => {
                let Some(module) = self.modules.iter().find(|(known, _)| known == row.name).map(|(_, id)| *id) else {
                    return Ok(None);
                };
                let sym = self.intern(other);
                if let Some(value) = self.heap.module(module).attrs.get(sym) {
                    return Ok(Some(value));
                }
                let value = self.module_member(row, other)?;
                if let Some(value) = value {
                    self.heap.module_mut(module).attrs.set(sym, value);
                }
                return Ok(value);
            }
        }))
    }

    /// The row of a lazy module.
    fn lazy_row(&self, id: ModuleId) -> Option<&'static ModuleRow> {
        self.natives.module(&self.heap.module(id).name).filter(|row| row.is_lazy)
    }

    /// A name of a lazy module that was not used before: its own, a submodule, or one of its rest.
    pub(crate) fn lazy_member(&mut self, id: ModuleId, name: Sym) -> R<Option<Value>> {
        let Some(row) = self.lazy_row(id) else { return Ok(None) };
        self.charge(MEMBER_COST)?;
        let text = self.name(name).to_owned();
        let mut value = self.module_member(row, &text)?;
        if value.is_none() && !text.starts_with('_') {
            value = self.load_module(&format!("{}.{text}", row.name))?.map(Value::Module);
            if value.is_none()
                && let Some(rest) = row.rest
                && let Some(rest) = self.load_module(rest)?
            {
                value = self.heap.module(rest).attrs.get(name);
            }
        }
        if let Some(value) = value {
            self.heap.module_mut(id).attrs.set(name, value);
        }
        Ok(value)
    }

    /// Gives a lazy module of a continuation a name of its own; whether it has one.
    pub(crate) fn lazy_own(&mut self, id: ModuleId, name: &str) -> R<bool> {
        let Some(row) = self.lazy_row(id) else { return Ok(false) };
        let Some(value) = self.module_member(row, name)? else { return Ok(false) };
        let name = self.intern(name);
        self.heap.module_mut(id).attrs.set(name, value);
        Ok(true)
    }

    /// Gives a lazy module of a continuation a name of its submodules or its rest, which are loaded; whether they have it.
    pub(crate) fn lazy_borrowed(&mut self, id: ModuleId, name: &str) -> bool {
        let Some(row) = self.lazy_row(id) else { return false };
        let child = format!("{}.{name}", row.name);
        let loaded = |wanted: &str| self.modules.iter().find(|(known, _)| known == wanted).map(|(_, id)| *id);
        let (child, rest) = (loaded(&child), row.rest.and_then(loaded));
        let sym = self.intern(name);
        let value = match (child, rest) {
            (Some(child), _) => Some(Value::Module(child)),
            (None, Some(rest)) => self.heap.module(rest).attrs.get(sym),
            (None, None) => None,
        };
        if let Some(value) = value {
            self.heap.module_mut(id).attrs.set(sym, value);
        }
        value.is_some()
    }

    /// Runs the body of a module written in Python; its variables become the module's attributes.
    fn run_module(&mut self, name: &str, code: Rc<Code>) -> R<ModuleId> {
        let id = self.heap.new_module(ModuleObj { name: name.into(), attrs: Attrs::new() });
        self.modules.push((name.to_owned(), id));
        self.charge(link_cost(&code))?;
        let globals = self.globals.len();
        let first = self.link(Rc::clone(&code));
        self.run_body(first)?;
        for (index, global) in code.globals.iter().enumerate() {
            let value = self.globals[globals + index];
            if !value.is_undef() {
                let sym = self.intern(global);
                self.heap.module_mut(id).attrs.set(sym, value);
            }
        }
        Ok(id)
    }

    /// An exception class of a library, such as NotFittedError, made once per run.
    pub(crate) fn exception_class(&mut self, name: &'static str, base: &str) -> ClassId {
        if let Some((_, class)) = self.kinds.iter().find(|(known, _)| *known == name) {
            return *class;
        }
        let bases: Vec<ClassId> =
            base.split(',').map(|base| self.builtin_class(base).unwrap_or(classes::EXCEPTION)).collect();
        let mut mro: Vec<ClassId> = Vec::new();
        for base in &bases {
            // What two bases share comes after both.
            mro.retain(|known| !self.heap.class(*base).mro.contains(known));
            mro.extend(self.heap.class(*base).mro.iter().copied());
        }
        let class = self.heap.new_class(ClassObj {
            name: name.into(),
            qualname: crate::supers::short_name(name).into(),
            bases,
            mro: Vec::new(),
            attrs: Attrs::new(),
            layout: Layout::Exception,
            constructor: None,
            is_user: false,
            metaclass: classes::TYPE,
            slots: None,
            scalar: 0,
        });
        mro.insert(0, class);
        self.heap.class_mut(class).mro = mro;
        self.kinds.push((name, class));
        class
    }

    /// The builtin class of that name.
    pub(crate) fn builtin_class(&self, name: &str) -> Option<ClassId> {
        CLASSES.iter().position(|row| row.name == name).map(|number| ClassId(number as u32))
    }

    /// Binds a file's code to this run; the first linked function is its module body.
    pub(crate) fn link(&mut self, code: Rc<Code>) -> u32 {
        let first = self.linked.len() as u32;
        let globals = self.globals.len();
        self.globals.resize(globals + code.globals.len(), Value::Undef);
        let builtins = self.unit_builtins.len();
        for name in &code.builtins {
            let sym = self.intern(name);
            let value = match name.as_str() {
                "__name__" => self.str(crate::native::unit_name(&code.file).unwrap_or("__main__")),
                _ => self.builtin_scope.get(sym).unwrap_or(Value::Undef),
            };
            self.unit_builtins.push(value);
        }
        for index in 0..code.functions.len() {
            let function = &code.functions[index];
            let constants = function.constants.iter().map(|constant| self.constant(constant)).collect();
            let names: Vec<Sym> = function.names.iter().map(|name| self.intern(name)).collect();
            let is_simple = function.parameters.is_simple() && !function.is_generator && !function.is_async;
            self.linked.push(Rc::new(Linked {
                code: Rc::clone(&code),
                index,
                constants,
                sites: names.iter().map(|_| Site::default()).collect(),
                names,
                instrs: function.instrs.clone().into_boxed_slice(),
                block_gas: function.block_gas.clone().into_boxed_slice(),
                takes: if is_simple { function.parameters.positional.len() as u32 } else { NOT_SIMPLE },
                locals: u32::from(function.local_count),
                registers: u32::from(function.register_count),
                globals,
                builtins,
                functions: first,
            }));
        }
        first
    }

    fn constant(&mut self, constant: &Constant) -> Value {
        match constant {
            Constant::None => Value::None,
            Constant::Bool(truth) => Value::Bool(*truth),
            Constant::Ellipsis => Value::Ellipsis,
            Constant::Int(number) => Value::Int(*number),
            Constant::Big(number) => self.int(number.clone()),
            Constant::Float(number) => Value::Float(*number),
            Constant::Str(text) => {
                // Literals are interned, so that equal ones are one object, as CPython does for names.
                let sym = self.intern(text);
                self.name_value(sym)
            }
            Constant::Bytes(bytes) => Value::Bytes(self.heap.new_bytes(bytes.clone().into_boxed_slice())),
            Constant::Tuple(items) => {
                let items: Vec<Value> = items.iter().map(|item| self.constant(item)).collect();
                self.tuple(items)
            }
        }
    }
}

/// Tenths of a gas for a name that a module offers, made known to a run.
const MEMBER_COST: u64 = 150;

/// What binding a file's code to a run costs: every constant and every name becomes a value.
pub(crate) fn link_cost(code: &Code) -> u64 {
    let names = |function: &Function| function.constants.len() + function.names.len();
    let count: usize = code.functions.iter().map(names).sum();
    1_000 + 60 * (count + code.globals.len() + code.builtins.len()) as u64 + 150 * code.functions.len() as u64
}

/// Builtin classes that have a name in every file.
fn builtin_scope() -> impl Iterator<Item = ClassId> {
    const NAMED: &[ClassId] = &[
        classes::OBJECT,
        classes::TYPE,
        classes::INT,
        classes::BOOL,
        classes::FLOAT,
        classes::STR,
        classes::BYTES,
        classes::BYTEARRAY,
        classes::LIST,
        classes::TUPLE,
        classes::DICT,
        classes::SET,
        classes::FROZENSET,
        classes::RANGE,
        classes::SLICE,
        classes::PROPERTY,
        classes::CLASS_METHOD,
        classes::STATIC_METHOD,
        classes::REVERSED,
        classes::ENUMERATE,
        classes::ZIP,
        classes::MAP,
        classes::FILTER,
        classes::SUPER,
    ];
    let exceptions = (classes::BASE_EXCEPTION.0..CLASSES.len() as u32).map(ClassId);
    NAMED.iter().copied().chain(exceptions)
}

/// The names that every file knows without an import, those that begin with an underscore left out.
pub(crate) fn builtin_names() -> impl Iterator<Item = &'static str> {
    let rows = builtins::FUNCTIONS.iter().chain(contract::FUNCTIONS).map(|row| row.name);
    let classes = builtin_scope().map(|class| CLASSES[class.0 as usize].name);
    let others = ["NotImplemented", "Ellipsis", "event"];
    rows.chain(classes)
        .chain(types::ALIASES.iter().map(|(alias, _)| *alias))
        .chain(others)
        .filter(|name| !name.starts_with('_'))
}

/// Whether every file knows this name without an import.
pub(crate) fn is_builtin(name: &str) -> bool {
    builtin_scope().any(|class| CLASSES[class.0 as usize].name == name)
        || builtins::FUNCTIONS.iter().chain(contract::FUNCTIONS).any(|row| row.name == name)
        || types::ALIASES.iter().any(|(alias, _)| *alias == name)
        || matches!(name, "NotImplemented" | "Ellipsis" | "event" | "__debug__" | "__name__")
}
