//! The types elements may have, which of them two have in common, and which may become which.

use super::{Arg, Error, Result};

/// The type of an array's elements.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DType {
    /// `bool`
    Bool,
    /// `int8`
    Int8,
    /// `uint8`
    UInt8,
    /// `int32`
    Int32,
    /// `int64`, numpy's default for ints.
    Int64,
    /// `float32`
    Float32,
    /// `float64`, numpy's default for floats.
    Float64,
    /// `<U..`: text of at most so many characters.
    Str(u32),
}

/// The family of a [`DType`], in numpy's order of casting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Truths.
    Bool,
    /// Ints without sign.
    Unsigned,
    /// Ints with sign.
    Signed,
    /// Floats.
    Float,
    /// Text.
    Str,
}

/// How freely values may change their type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Casting {
    /// Not at all.
    No,
    /// Only where every value survives.
    Safe,
    /// Within a family, or to a later one.
    SameKind,
    /// Always.
    Unsafe,
}

impl DType {
    /// All numeric types, smallest first.
    pub const NUMBERS: [DType; 7] =
        [DType::Bool, DType::Int8, DType::UInt8, DType::Int32, DType::Int64, DType::Float32, DType::Float64];

    /// The type numpy means by a name or a code: `float64`, `f8`, `<f8`, `d`, `float`, `int`, `bool`, `<U5`...
    pub fn from_name(name: &str) -> Option<DType> {
        let bare = name.strip_prefix(['<', '=', '|']).unwrap_or(name);
        Some(match bare {
            "bool" | "bool_" | "?" | "b1" => DType::Bool,
            "int8" | "i1" | "b" | "byte" => DType::Int8,
            "uint8" | "u1" | "B" | "ubyte" => DType::UInt8,
            "int32" | "i4" | "i" | "intc" => DType::Int32,
            "int64" | "i8" | "l" | "q" | "int" | "int_" | "intp" | "long" | "longlong" => DType::Int64,
            "float32" | "f4" | "f" | "single" => DType::Float32,
            "float64" | "f8" | "d" | "float" | "double" => DType::Float64,
            "str" | "str_" => DType::Str(0),
            _ => {
                let width = bare.strip_prefix('U')?;
                return if width.is_empty() {
                    Some(DType::Str(0))
                } else {
                    width.parse().ok().filter(|width| *width <= 1 << 20).map(DType::Str)
                };
            }
        })
    }

    /// `dtype.name`: `float64`, `str160`...
    pub fn name(self) -> String {
        match self {
            DType::Bool => "bool".to_owned(),
            DType::Int8 => "int8".to_owned(),
            DType::UInt8 => "uint8".to_owned(),
            DType::Int32 => "int32".to_owned(),
            DType::Int64 => "int64".to_owned(),
            DType::Float32 => "float32".to_owned(),
            DType::Float64 => "float64".to_owned(),
            DType::Str(0) => "str".to_owned(),
            DType::Str(width) => format!("str{}", u64::from(width) * 32),
        }
    }

    /// What stands between the quotes of `dtype('float64')`; text has its width: `<U5`.
    pub fn code(self) -> String {
        match self {
            DType::Str(0) => "<U".to_owned(),
            DType::Str(width) => format!("<U{width}"),
            _ => self.name(),
        }
    }

    /// `repr(dtype)`.
    pub fn repr(self) -> String {
        format!("dtype('{}')", self.code())
    }

    /// The name of the class of such dtypes, as it stands in messages: `<class 'numpy.dtypes.Float64DType'>`.
    pub fn class_text(self) -> String {
        let name = match self {
            DType::Bool => "Bool",
            DType::Int8 => "Int8",
            DType::UInt8 => "UInt8",
            DType::Int32 => "Int32",
            DType::Int64 => "Int64",
            DType::Float32 => "Float32",
            DType::Float64 => "Float64",
            DType::Str(_) => "Str",
        };
        format!("<class 'numpy.dtypes.{name}DType'>")
    }

    /// `dtype.kind`: `b`, `u`, `i`, `f` or `U`.
    pub fn kind_char(self) -> char {
        match self.kind() {
            Kind::Bool => 'b',
            Kind::Unsigned => 'u',
            Kind::Signed => 'i',
            Kind::Float => 'f',
            Kind::Str => 'U',
        }
    }

    /// `dtype.char`.
    pub fn char(self) -> char {
        match self {
            DType::Bool => '?',
            DType::Int8 => 'b',
            DType::UInt8 => 'B',
            DType::Int32 => 'i',
            DType::Int64 => 'l',
            DType::Float32 => 'f',
            DType::Float64 => 'd',
            DType::Str(_) => 'U',
        }
    }

    /// `dtype.str`: `<f8`.
    pub fn typestr(self) -> String {
        match self {
            DType::Bool => "|b1".to_owned(),
            DType::Int8 => "|i1".to_owned(),
            DType::UInt8 => "|u1".to_owned(),
            DType::Str(width) => format!("<U{width}"),
            _ => format!("<{}{}", self.kind_char(), self.item_bytes()),
        }
    }

    /// `dtype.itemsize`: bytes of one element.
    pub fn item_bytes(self) -> u64 {
        match self {
            DType::Bool | DType::Int8 | DType::UInt8 => 1,
            DType::Int32 | DType::Float32 => 4,
            DType::Int64 | DType::Float64 => 8,
            DType::Str(width) => 4 * u64::from(width),
        }
    }

    /// The family.
    pub fn kind(self) -> Kind {
        match self {
            DType::Bool => Kind::Bool,
            DType::UInt8 => Kind::Unsigned,
            DType::Int8 | DType::Int32 | DType::Int64 => Kind::Signed,
            DType::Float32 | DType::Float64 => Kind::Float,
            DType::Str(_) => Kind::Str,
        }
    }

    /// `bool`?
    pub fn is_bool(self) -> bool {
        self == DType::Bool
    }

    /// An int with or without sign?
    pub fn is_int(self) -> bool {
        matches!(self.kind(), Kind::Signed | Kind::Unsigned)
    }

    /// `float32` or `float64`?
    pub fn is_float(self) -> bool {
        self.kind() == Kind::Float
    }

    /// Text?
    pub fn is_str(self) -> bool {
        self.kind() == Kind::Str
    }

    /// The smallest type both fit in; between `int8` and `uint8` that is `int32`, there being no `int16` here.
    pub fn promote(self, other: DType) -> DType {
        use DType::{Bool, Float32, Float64, Int8, Int32, Int64, Str, UInt8};
        match (self, other) {
            (left, right) if left == right => left,
            (Str(left), Str(right)) => Str(left.max(right)),
            (Str(width), number) | (number, Str(width)) => Str(width.max(number.text_width())),
            (Bool, other) | (other, Bool) => other,
            (Int8, UInt8) | (UInt8, Int8) => Int32,
            (Float64, _) | (_, Float64) => Float64,
            (Float32, Int32 | Int64) | (Int32 | Int64, Float32) => Float64,
            (Float32, _) | (_, Float32) => Float32,
            (left, right) => left.max(right),
        }
    }

    /// Characters the longest value of the type takes.
    pub fn text_width(self) -> u32 {
        match self {
            DType::Bool => 5,
            DType::Int8 => 4,
            DType::UInt8 => 3,
            DType::Int32 => 11,
            DType::Int64 => 21,
            DType::Float32 | DType::Float64 => 32,
            DType::Str(width) => width,
        }
    }

    /// Whether values of this type may become `target`s: `numpy.can_cast`.
    pub fn can_cast(self, target: DType, casting: Casting) -> bool {
        match casting {
            Casting::No => self == target,
            Casting::Safe => match (self, target) {
                (_, DType::Str(0)) => true,
                (_, DType::Str(_)) => self.text_width() <= target.text_width(),
                (DType::Str(_), _) => false,
                (DType::Int64 | DType::Int32, DType::Float64) => true,
                _ => self.promote(target) == target,
            },
            Casting::SameKind => {
                self.can_cast(target, Casting::Safe)
                    || (self.kind() <= target.kind() && self.is_str() == target.is_str())
                    || (self.kind() == Kind::Signed && target.kind() == Kind::Signed)
            }
            Casting::Unsafe => true,
        }
    }

    /// The smallest and largest value of an int type.
    pub fn int_bounds(self) -> Option<(i64, i64)> {
        match self {
            DType::Int8 => Some((i8::MIN.into(), i8::MAX.into())),
            DType::UInt8 => Some((0, u8::MAX.into())),
            DType::Int32 => Some((i32::MIN.into(), i32::MAX.into())),
            DType::Int64 => Some((i64::MIN, i64::MAX)),
            _ => None,
        }
    }

    /// The type of [`Self::NUMBERS`] or text a canonical tag means; see [`Self::tag`].
    pub fn from_tag(tag: u8, width: u32) -> Option<DType> {
        if tag == 7 { Some(DType::Str(width)) } else { DType::NUMBERS.get(usize::from(tag)).copied() }
    }

    /// One byte that names the type in canonical bytes; text also needs its width.
    pub fn tag(self) -> u8 {
        match self {
            DType::Bool => 0,
            DType::Int8 => 1,
            DType::UInt8 => 2,
            DType::Int32 => 3,
            DType::Int64 => 4,
            DType::Float32 => 5,
            DType::Float64 => 6,
            DType::Str(_) => 7,
        }
    }
}

/// The type operands have in common: Python's own numbers give way to the arrays' types (NEP 50).
///
/// # Errors
/// `ValueError` without operands.
pub fn result_type(args: &[Arg]) -> Result<DType> {
    let strong = args.iter().filter_map(Arg::dtype).reduce(DType::promote);
    let (mut int, mut float) = (false, false);
    for arg in args {
        match arg {
            Arg::Array(_) => {}
            Arg::Int(_) | Arg::Big { .. } => int = true,
            Arg::Float(_) => float = true,
        }
    }
    Ok(match strong {
        None if float => DType::Float64,
        None if int => DType::Int64,
        None => return Err(Error::value("at least one array or dtype is required")),
        Some(DType::Str(width)) if float => DType::Str(width.max(32)),
        Some(DType::Str(width)) if int => DType::Str(width.max(21)),
        Some(dtype) if float && !dtype.is_float() => DType::Float64,
        Some(DType::Bool) if int => DType::Int64,
        Some(dtype) => dtype,
    })
}
