//! The elements themselves: typed buffers, single values, and how a value of one type becomes another.

use super::{Class, DType, Error, NdArray, Result};
use primitives::format_float;

/// A buffer of elements of one type.
#[derive(Clone, Debug, PartialEq)]
pub enum Data {
    /// `bool`
    Bool(Vec<bool>),
    /// `int8`
    Int8(Vec<i8>),
    /// `uint8`
    UInt8(Vec<u8>),
    /// `int32`
    Int32(Vec<i32>),
    /// `int64`
    Int64(Vec<i64>),
    /// `float32`
    Float32(Vec<f32>),
    /// `float64`
    Float64(Vec<f64>),
    /// `<U..`
    Str(Vec<String>),
}

/// Runs a body for the numeric buffer of a [`Data`], whatever its type; text takes the second arm.
macro_rules! for_numbers {
    ($data:expr, $items:ident => $body:expr, $text:ident => $other:expr) => {
        match $data {
            $crate::nd::Data::Bool($items) => $body,
            $crate::nd::Data::Int8($items) => $body,
            $crate::nd::Data::UInt8($items) => $body,
            $crate::nd::Data::Int32($items) => $body,
            $crate::nd::Data::Int64($items) => $body,
            $crate::nd::Data::Float32($items) => $body,
            $crate::nd::Data::Float64($items) => $body,
            $crate::nd::Data::Str($text) => $other,
        }
    };
}
pub(crate) use for_numbers;

/// Runs a body with `$T` standing for the Rust type of a [`DType`].
macro_rules! with_type {
    ($dtype:expr, $T:ident => $body:expr) => {
        match $dtype {
            $crate::nd::DType::Bool => {
                type $T = bool;
                $body
            }
            $crate::nd::DType::Int8 => {
                type $T = i8;
                $body
            }
            $crate::nd::DType::UInt8 => {
                type $T = u8;
                $body
            }
            $crate::nd::DType::Int32 => {
                type $T = i32;
                $body
            }
            $crate::nd::DType::Int64 => {
                type $T = i64;
                $body
            }
            $crate::nd::DType::Float32 => {
                type $T = f32;
                $body
            }
            $crate::nd::DType::Float64 => {
                type $T = f64;
                $body
            }
            $crate::nd::DType::Str(_) => {
                type $T = String;
                $body
            }
        }
    };
}
pub(crate) use with_type;

/// Runs a body with `$T` standing for the Rust type of an int or float [`DType`]; others take the second arm.
macro_rules! with_number {
    ($dtype:expr, $T:ident => $body:expr, else $other:expr) => {
        match $dtype {
            $crate::nd::DType::Int8 => {
                type $T = i8;
                $body
            }
            $crate::nd::DType::UInt8 => {
                type $T = u8;
                $body
            }
            $crate::nd::DType::Int32 => {
                type $T = i32;
                $body
            }
            $crate::nd::DType::Int64 => {
                type $T = i64;
                $body
            }
            $crate::nd::DType::Float32 => {
                type $T = f32;
                $body
            }
            $crate::nd::DType::Float64 => {
                type $T = f64;
                $body
            }
            _ => $other,
        }
    };
}
pub(crate) use with_number;

impl Data {
    /// The number of elements.
    pub fn len(&self) -> usize {
        for_numbers!(self, items => items.len(), text => text.len())
    }

    /// Whether there are no elements.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Whether elements of a type are kept in this kind of buffer.
    pub fn fits(&self, dtype: DType) -> bool {
        matches!(
            (self, dtype),
            (Data::Bool(_), DType::Bool)
                | (Data::Int8(_), DType::Int8)
                | (Data::UInt8(_), DType::UInt8)
                | (Data::Int32(_), DType::Int32)
                | (Data::Int64(_), DType::Int64)
                | (Data::Float32(_), DType::Float32)
                | (Data::Float64(_), DType::Float64)
                | (Data::Str(_), DType::Str(_))
        )
    }

    /// The element at a place of the buffer.
    pub fn get(&self, index: usize) -> Option<Scalar> {
        Some(match self {
            Data::Bool(items) => Scalar::Bool(*items.get(index)?),
            Data::Int8(items) => Scalar::Int8(*items.get(index)?),
            Data::UInt8(items) => Scalar::UInt8(*items.get(index)?),
            Data::Int32(items) => Scalar::Int32(*items.get(index)?),
            Data::Int64(items) => Scalar::Int64(*items.get(index)?),
            Data::Float32(items) => Scalar::Float32(*items.get(index)?),
            Data::Float64(items) => Scalar::Float64(*items.get(index)?),
            Data::Str(items) => Scalar::Str(items.get(index)?.clone()),
        })
    }
}

/// A Rust type that is kept in a [`Data`].
pub trait Element: Clone + Default + PartialEq + 'static {
    /// The elements of a buffer of this type; none of another.
    fn of(data: &Data) -> &[Self];
    /// The same to write to.
    fn of_mut(data: &mut Data) -> &mut [Self];
    /// The elements as a buffer.
    fn data(items: Vec<Self>) -> Data;
}

macro_rules! element {
    ($type:ty, $variant:ident) => {
        impl Element for $type {
            fn of(data: &Data) -> &[Self] {
                if let Data::$variant(items) = data { items } else { &[] }
            }
            fn of_mut(data: &mut Data) -> &mut [Self] {
                if let Data::$variant(items) = data { items } else { &mut [] }
            }
            fn data(items: Vec<Self>) -> Data {
                Data::$variant(items)
            }
        }
    };
}
element!(bool, Bool);
element!(i8, Int8);
element!(u8, UInt8);
element!(i32, Int32);
element!(i64, Int64);
element!(f32, Float32);
element!(f64, Float64);
element!(String, Str);

/// A truth, an int or a float: what has a [`DType`] of its own and converts to every other.
pub trait Number: Element + Copy + PartialOrd + std::fmt::Debug {
    /// Its type.
    const DTYPE: DType;
    /// Whether it is a float.
    const FLOAT: bool;
    /// As a float, rounded to nearest.
    fn to_f64(self) -> f64;
    /// As an int; floats lose their fraction, and what fits no `int64` becomes its least value, as x86 converts.
    fn to_i64(self) -> i64;
    /// From a float, as numpy's `astype`.
    fn from_f64(number: f64) -> Self;
    /// From an int: wraps around.
    fn from_i64(number: i64) -> Self;
    /// The value as a [`Scalar`].
    fn scalar(self) -> Scalar;
    /// Whether it counts as true.
    fn truth(self) -> bool;
    /// Whether it is NaN.
    fn is_nan(self) -> bool;
}

/// A float's whole part as `int64`.
pub fn float_to_int(number: f64) -> i64 {
    // 2^63 is the first float beyond the range; -2^63 is inside.
    if (-9_223_372_036_854_775_808.0..9_223_372_036_854_775_808.0).contains(&number) { number as i64 } else { i64::MIN }
}

macro_rules! int_number {
    ($type:ty, $dtype:ident, $from:expr) => {
        impl Number for $type {
            const DTYPE: DType = DType::$dtype;
            const FLOAT: bool = false;
            fn to_f64(self) -> f64 {
                self as f64
            }
            fn to_i64(self) -> i64 {
                self as i64
            }
            fn from_f64(number: f64) -> Self {
                $from(number)
            }
            fn from_i64(number: i64) -> Self {
                number as $type
            }
            fn scalar(self) -> Scalar {
                Scalar::$dtype(self)
            }
            fn truth(self) -> bool {
                self != 0
            }
            fn is_nan(self) -> bool {
                false
            }
        }
    };
}
int_number!(i8, Int8, |number| float_to_int32(number) as i8);
int_number!(u8, UInt8, |number| float_to_int32(number) as u8);
int_number!(i32, Int32, float_to_int32);
int_number!(i64, Int64, float_to_int);

// The same rule at 32 bits.
fn float_to_int32(number: f64) -> i32 {
    let whole = number.trunc();
    if (-2_147_483_648.0..=2_147_483_647.0).contains(&whole) { whole as i32 } else { i32::MIN }
}

macro_rules! float_number {
    ($type:ty, $dtype:ident) => {
        impl Number for $type {
            const DTYPE: DType = DType::$dtype;
            const FLOAT: bool = true;
            fn to_f64(self) -> f64 {
                f64::from(self)
            }
            fn to_i64(self) -> i64 {
                float_to_int(f64::from(self))
            }
            fn from_f64(number: f64) -> Self {
                number as $type
            }
            fn from_i64(number: i64) -> Self {
                number as $type
            }
            fn scalar(self) -> Scalar {
                Scalar::$dtype(self)
            }
            fn truth(self) -> bool {
                self != 0.0
            }
            fn is_nan(self) -> bool {
                self.is_nan()
            }
        }
    };
}
float_number!(f32, Float32);
float_number!(f64, Float64);

impl Number for bool {
    const DTYPE: DType = DType::Bool;
    const FLOAT: bool = false;
    fn to_f64(self) -> f64 {
        f64::from(u8::from(self))
    }
    fn to_i64(self) -> i64 {
        i64::from(self)
    }
    fn from_f64(number: f64) -> Self {
        number != 0.0
    }
    fn from_i64(number: i64) -> Self {
        number != 0
    }
    fn scalar(self) -> Scalar {
        Scalar::Bool(self)
    }
    fn truth(self) -> bool {
        self
    }
    fn is_nan(self) -> bool {
        false
    }
}

/// A value of one type as another, as numpy's `astype`.
pub fn convert<A: Number, B: Number>(number: A) -> B {
    if A::FLOAT { B::from_f64(number.to_f64()) } else { B::from_i64(number.to_i64()) }
}

/// One element outside an array: a numpy scalar.
#[derive(Clone, Debug, PartialEq)]
pub enum Scalar {
    /// `numpy.bool`
    Bool(bool),
    /// `numpy.int8`
    Int8(i8),
    /// `numpy.uint8`
    UInt8(u8),
    /// `numpy.int32`
    Int32(i32),
    /// `numpy.int64`
    Int64(i64),
    /// `numpy.float32`
    Float32(f32),
    /// `numpy.float64`
    Float64(f64),
    /// `numpy.str_`
    Str(String),
}

/// Runs a body for the number in a [`Scalar`]; text takes the second arm.
macro_rules! for_scalar {
    ($scalar:expr, $number:ident => $body:expr, $text:ident => $other:expr) => {
        match $scalar {
            $crate::nd::Scalar::Bool($number) => $body,
            $crate::nd::Scalar::Int8($number) => $body,
            $crate::nd::Scalar::UInt8($number) => $body,
            $crate::nd::Scalar::Int32($number) => $body,
            $crate::nd::Scalar::Int64($number) => $body,
            $crate::nd::Scalar::Float32($number) => $body,
            $crate::nd::Scalar::Float64($number) => $body,
            $crate::nd::Scalar::Str($text) => $other,
        }
    };
}
pub(crate) use for_scalar;

impl Scalar {
    /// Its type; text is as wide as it is long.
    pub fn dtype(&self) -> DType {
        match self {
            Scalar::Bool(_) => DType::Bool,
            Scalar::Int8(_) => DType::Int8,
            Scalar::UInt8(_) => DType::UInt8,
            Scalar::Int32(_) => DType::Int32,
            Scalar::Int64(_) => DType::Int64,
            Scalar::Float32(_) => DType::Float32,
            Scalar::Float64(_) => DType::Float64,
            Scalar::Str(text) => DType::Str(u32::try_from(text.chars().count()).unwrap_or(u32::MAX)),
        }
    }

    /// The value as a float.
    ///
    /// # Errors
    /// `ValueError` for a text that is no number.
    pub fn to_f64(&self) -> Result<f64> {
        for_scalar!(self, number => Ok(number.to_f64()), text => crate::parse_float(text).map_err(Error::from))
    }

    /// Whether it counts as true.
    pub fn truth(&self) -> bool {
        for_scalar!(self, number => number.truth(), text => !text.is_empty())
    }

    /// The value as an int, if it is an int or a truth.
    pub fn as_int(&self) -> Option<i64> {
        match self {
            Scalar::Float32(_) | Scalar::Float64(_) | Scalar::Str(_) => None,
            other => for_scalar!(other, number => Some(number.to_i64()), _text => None),
        }
    }

    /// `str(scalar)`: what numpy prints of one element.
    pub fn text(&self) -> String {
        match self {
            Scalar::Bool(truth) => if *truth { "True" } else { "False" }.to_owned(),
            Scalar::Float32(number) => super::print::scalar_float32(*number),
            Scalar::Float64(number) => format_float(*number),
            Scalar::Str(text) => text.clone(),
            other => for_scalar!(other, number => number.to_i64().to_string(), text => text.clone()),
        }
    }

    /// A copy as an array without axes.
    pub fn to_array(&self) -> NdArray {
        match self {
            Scalar::Str(text) => NdArray::new(self.dtype(), Data::Str(vec![text.clone()]), vec![]),
            other => for_scalar!(other, number => NdArray::from_number(*number),
                text => NdArray::new(self.dtype(), Data::Str(vec![text.clone()]), vec![])),
        }
    }
}

/// An operand: an array (a numpy scalar is one without axes), or a Python number, which takes the type of what it meets.
#[derive(Clone, Debug)]
pub enum Arg {
    /// An array, a numpy scalar, a Python bool or a str.
    Array(NdArray),
    /// A Python int.
    Int(i64),
    /// A Python int beyond 64 bits.
    Big {
        /// Below zero?
        negative: bool,
        /// The nearest float, infinite beyond the range of floats.
        nearest: f64,
        /// Its decimal digits with the sign, for messages.
        digits: String,
    },
    /// A Python float.
    Float(f64),
}

impl Arg {
    /// The operand's own type; a Python number has none.
    pub fn dtype(&self) -> Option<DType> {
        match self {
            Arg::Array(array) => Some(array.dtype()),
            Arg::Int(_) | Arg::Big { .. } | Arg::Float(_) => None,
        }
    }

    /// The operand's axes; a Python number has none.
    pub fn shape(&self) -> &[usize] {
        match self {
            Arg::Array(array) => array.shape(),
            Arg::Int(_) | Arg::Big { .. } | Arg::Float(_) => &[],
        }
    }

    /// The operand as an array of the type it would have alone.
    ///
    /// # Errors
    /// `OverflowError` for an int beyond 64 bits.
    pub fn into_array(self) -> Result<NdArray> {
        match self {
            Arg::Array(array) => Ok(array),
            Arg::Int(number) => Ok(NdArray::from_number(number)),
            Arg::Float(number) => Ok(NdArray::from_number(number)),
            Arg::Big { .. } => Err(Error::new(Class::Overflow, "Python int too large to convert to C long")),
        }
    }

    /// The operand as an array, a Python number as a `dtype` if it is one.
    ///
    /// # Errors
    /// `OverflowError` for an int beyond the bounds of an int type.
    pub fn weak_array(&self, dtype: DType) -> Result<NdArray> {
        Ok(match (self, dtype) {
            (Arg::Array(array), _) => array.clone(),
            (Arg::Int(number), DType::Bool | DType::Str(_)) => NdArray::from_number(*number),
            (Arg::Int(number), DType::Float64) => NdArray::from_number(*number as f64),
            (Arg::Int(number), DType::Float32) => NdArray::from_number(*number as f32),
            (Arg::Int(number), _) => int_scalar(*number, dtype)?.to_array(),
            (Arg::Big { nearest, .. }, DType::Float64) => NdArray::from_number(*nearest),
            (Arg::Big { nearest, .. }, DType::Float32) => NdArray::from_number(*nearest as f32),
            (Arg::Big { digits, .. }, dtype) => return Err(int_overflow(digits, dtype)),
            (Arg::Float(number), DType::Float32) => NdArray::from_number(*number as f32),
            (Arg::Float(number), _) => NdArray::from_number(*number),
        })
    }
}

impl From<NdArray> for Arg {
    fn from(array: NdArray) -> Arg {
        Arg::Array(array)
    }
}

impl From<&NdArray> for Arg {
    fn from(array: &NdArray) -> Arg {
        Arg::Array(array.clone())
    }
}

fn int_overflow(digits: &str, dtype: DType) -> Error {
    Error::new(
        Class::Overflow,
        if dtype == DType::Int64 || !dtype.is_int() {
            "Python int too large to convert to C long".to_owned()
        } else {
            format!("Python integer {digits} out of bounds for {}", dtype.name())
        },
    )
}

/// A Python int as an element of an int type.
///
/// # Errors
/// `OverflowError` beyond the type's bounds.
pub fn int_scalar(number: i64, dtype: DType) -> Result<Scalar> {
    let (least, most) = dtype.int_bounds().unwrap_or((i64::MIN, i64::MAX));
    if number < least || number > most {
        return Err(int_overflow(&number.to_string(), dtype));
    }
    Ok(with_number!(dtype, T => T::from_i64(number).scalar(), else Scalar::Int64(number)))
}

/// Copies the elements at places of a buffer.
pub(crate) fn gather_strided<T: Clone>(cells: &[T], places: &[isize]) -> Vec<T> {
    places.iter().filter_map(|place| cells.get(*place as usize).cloned()).collect()
}
