//! `numpy`: arrays, scalars and functions of them, over the tensor room.

mod codec;
mod create;
pub(crate) mod dtype;
pub(crate) mod flat;
mod index;
mod join;
pub(crate) mod linalg;
pub(crate) mod nd;
mod object;
mod ops;
mod order;
mod pick;
mod product;
mod quick;
pub(crate) mod random;
mod reduce;
mod scalars;
mod seeds;
mod shape;
mod stats;
mod text;
mod ufunc;
mod values;

use crate::names::EMPTY;
use compiler::Imports;
use vm::{KindRow, Machine, ModuleRow, NativeDecode, NativeRow, Numbers, Preset, Value, named};

/// Kinds of objects that a sleeping run may keep.
pub(crate) const DECODERS: &[(&str, NativeDecode)] = &[
    (nd::KIND, nd::decode),
    (dtype::KIND_NAME, dtype::decode),
    (flat::FLAT, flat::decode_flat),
    (flat::FLAGS, flat::decode_flags),
    (random::LEGACY, random::decode_legacy),
    (random::NEW, random::decode_new),
];

/// What the VM asks about operators.
pub(crate) const NUMBERS: Numbers =
    Numbers { scalars: scalars::CLASSES, ufunc: ufunc::KIND_NAME, binary: ops::binary, compare: ops::compare };

/// Methods of arrays that stand in no other table.
const METHODS: &[NativeRow] = &joined::<METHOD_COUNT>(METHOD_TABLES);

const METHOD_TABLES: &[&[NativeRow]] =
    &[pick::SHARED, pick::METHODS, product::METHODS, join::SHARED, order::SHARED, order::METHODS];

const METHOD_COUNT: usize = count(METHOD_TABLES);

const FUNCTION_TABLES: &[&[NativeRow]] = &[
    create::FUNCTIONS,
    shape::SHARED,
    shape::FUNCTIONS,
    reduce::SHARED,
    reduce::FUNCTIONS,
    pick::SHARED,
    pick::FUNCTIONS,
    product::FUNCTIONS,
    join::SHARED,
    join::FUNCTIONS,
    order::SHARED,
    order::FUNCTIONS,
    stats::FUNCTIONS,
    TEXT,
];

const TEXT: &[NativeRow] = &[
    named(
        "array2string",
        text::ARRAY2STRING,
        1,
        11,
        250,
        "array2string(a, max_line_width=None, precision=None, suppress_small=None, separator=' ', prefix='', *, threshold=None, edgeitems=None, sign=None, floatmode=None, suffix='')\n\nAn array as text.",
        text::array2string,
    ),
    named(
        "array_repr",
        &["arr", "max_line_width", "precision", "suppress_small"],
        1,
        4,
        200,
        "array_repr(arr, max_line_width=None, precision=None, suppress_small=None)\n\nAn array's repr.",
        text::array_repr_function,
    ),
    named(
        "array_str",
        &["a", "max_line_width", "precision", "suppress_small"],
        1,
        4,
        200,
        "array_str(a, max_line_width=None, precision=None, suppress_small=None)\n\nAn array's str.",
        text::array_str_function,
    ),
];

const FUNCTIONS: [NativeRow; count(FUNCTION_TABLES)] = joined(FUNCTION_TABLES);

const KINDS: [KindRow; 22] = {
    let mut kinds = [object::GENERIC_KIND; 22];
    let mut at = 0;
    while at < scalars::KINDS.len() {
        kinds[at] = scalars::KINDS[at];
        at += 1;
    }
    kinds[16] = object::KIND;
    kinds[17] = dtype::KIND;
    kinds[18] = ufunc::KIND;
    kinds[19] = flat::FLAT_KIND;
    kinds[20] = flat::FLAGS_KIND;
    kinds
};

const fn count(tables: &[&[NativeRow]]) -> usize {
    let (mut total, mut at) = (0, 0);
    while at < tables.len() {
        total += tables[at].len();
        at += 1;
    }
    total
}

/// Tables one after another.
const fn joined<const N: usize>(tables: &[&[NativeRow]]) -> [NativeRow; N] {
    let mut all = [scalars::GENERIC; N];
    let (mut table, mut filled) = (0, 0);
    while table < tables.len() {
        let mut at = 0;
        while at < tables[table].len() {
            all[filled] = tables[table][at];
            filled += 1;
            at += 1;
        }
        table += 1;
    }
    all
}

/// Further names of functions and classes, and what is no function.
const PRESETS: &[(&str, Preset)] = &[
    ("newaxis", Preset::None),
    ("__version__", Preset::Text("2.4.6")),
    ("bool_", Preset::Kind("numpy.bool")),
    ("int_", Preset::Kind("numpy.int64")),
    ("intp", Preset::Kind("numpy.int64")),
    ("long", Preset::Kind("numpy.int64")),
    ("longlong", Preset::Kind("numpy.int64")),
    ("intc", Preset::Kind("numpy.int32")),
    ("byte", Preset::Kind("numpy.int8")),
    ("ubyte", Preset::Kind("numpy.uint8")),
    ("single", Preset::Kind("numpy.float32")),
    ("double", Preset::Kind("numpy.float64")),
    ("True_", Preset::Made(|vm| Ok(vm.scalar(0, Value::Bool(true))))),
    ("False_", Preset::Made(|vm| Ok(vm.scalar(0, Value::Bool(false))))),
    ("abs", Preset::Function("absolute")),
    ("true_divide", Preset::Function("divide")),
    ("mod", Preset::Function("remainder")),
    ("pow", Preset::Function("power")),
    ("bitwise_not", Preset::Function("invert")),
    ("bitwise_invert", Preset::Function("invert")),
    ("bitwise_left_shift", Preset::Function("left_shift")),
    ("bitwise_right_shift", Preset::Function("right_shift")),
    ("conj", Preset::Function("conjugate")),
    ("rad2deg", Preset::Function("degrees")),
    ("deg2rad", Preset::Function("radians")),
    ("asin", Preset::Function("arcsin")),
    ("acos", Preset::Function("arccos")),
    ("atan", Preset::Function("arctan")),
    ("atan2", Preset::Function("arctan2")),
    ("asinh", Preset::Function("arcsinh")),
    ("acosh", Preset::Function("arccosh")),
    ("atanh", Preset::Function("arctanh")),
    ("amax", Preset::Function("max")),
    ("amin", Preset::Function("min")),
    ("around", Preset::Function("round")),
    ("row_stack", Preset::Function("vstack")),
    ("concat", Preset::Function("concatenate")),
    ("permute_dims", Preset::Function("transpose")),
];

/// The module.
pub(crate) const MODULE: ModuleRow = ModuleRow {
    name: "numpy",
    functions: &FUNCTIONS,
    kinds: &KINDS,
    numbers: &[
        ("pi", ::std::f64::consts::PI),
        ("e", ::std::f64::consts::E),
        ("euler_gamma", 0.577_215_664_901_532_9),
        ("inf", f64::INFINITY),
        ("nan", f64::NAN),
    ],
    ufuncs: ufunc::ROWS,
    presets: PRESETS,
    is_lazy: true,
    rest: Some("_numpy"),
    doc: "Arrays with numpy's types, views, broadcasting and printing.",
    ..EMPTY
};

/// The exceptions, which numpy gives a module of their own.
pub(crate) const EXCEPTIONS: ModuleRow = ModuleRow {
    name: "numpy.exceptions",
    exceptions: &[
        ("numpy.exceptions.AxisError", "ValueError,IndexError"),
        ("numpy._core._exceptions.UFuncTypeError", "TypeError"),
    ],
    is_lazy: true,
    doc: "numpy's exceptions.",
    ..EMPTY
};

/// The Rust side of `numpy.random`; not offered to contracts.
pub(crate) const RANDOM: ModuleRow = ModuleRow {
    name: "_numpy_random",
    functions: random::FUNCTIONS,
    kinds: &[random::LEGACY_KIND, random::NEW_KIND],
    is_lazy: true,
    doc: "The generators.",
    ..EMPTY
};

/// Modules written in Python.
pub(crate) const SOURCES: &[(&str, &str)] = &[
    ("_numpy", include_str!("py/_numpy.py")),
    ("numpy.random", include_str!("py/random.py")),
    ("_numpy_linalg", include_str!("py/_linalg.py")),
    ("numpy.typing", include_str!("py/typing.py")),
];

/// What they may import: the library, the Rust side, and numpy itself.
pub(crate) struct Inside;

impl Imports for Inside {
    fn has_module(&self, name: &str) -> bool {
        [MODULE.name, RANDOM.name, linalg::MODULE.name].contains(&name) || crate::std::Inside.has_module(name)
    }

    fn offers(&self, _module: &str, _name: &str) -> bool {
        true
    }

    fn modules(&self) -> Vec<String> {
        Vec::new()
    }

    fn is_builtin(&self, name: &str) -> bool {
        vm::is_builtin(name)
    }
}

/// Whether a native object is a sequence that an array can be made of.
fn iterates(vm: &Machine, value: Value) -> bool {
    match value {
        Value::Native(id) => matches!(vm.heap().native(id).kind(), "collections.deque" | flat::FLAT),
        _ => false,
    }
}
