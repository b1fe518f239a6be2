//! The array of any element type, its conversion to floats, and how numpy would write it.

use ndarray::{Array2, ArrayD};
use primitives::{Value, format_float};
use std::fmt;

/// A two-dimensional array of floats, rows after one another.
pub type Matrix = Array2<f64>;

/// An array as numpy would have made it of nested lists: the elements' common type is the array's.
#[derive(Clone, Debug, PartialEq)]
pub enum Array {
    /// float64
    Float(ArrayD<f64>),
    /// int64
    Int(ArrayD<i64>),
    /// bool
    Bool(ArrayD<bool>),
    /// str, whatever the length
    Text(ArrayD<String>),
    /// object: ints beyond 64 bits, None and dicts
    Object(ArrayD<Value>),
}

/// Why an array could not be made or used, in numpy's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Error {
    /// Nested lists of unequal lengths or depths; `shape` is as far as they agree.
    Ragged { shape: Vec<usize> },
    /// Lists nested deeper than [`crate::MAX_DIMENSIONS`].
    TooDeep,
    /// A text that is no number.
    NotNumeric { text: String },
    /// An element that is no number at all; the name of its Python type.
    NotReal { type_name: &'static str },
    /// An int beyond the range of floats.
    TooLarge,
    /// Two shapes that do not fit each other.
    Shapes { left: Vec<usize>, right: Vec<usize> },
    /// An infinity or NaN where a computation needs finite numbers.
    NotFinite,
}

impl Error {
    /// The Python exception this is.
    pub fn class(&self) -> &'static str {
        match self {
            Error::Ragged { .. }
            | Error::TooDeep
            | Error::NotNumeric { .. }
            | Error::Shapes { .. }
            | Error::NotFinite => "ValueError",
            Error::NotReal { .. } => "TypeError",
            Error::TooLarge => "OverflowError",
        }
    }
}

/// A shape as Python writes a tuple.
pub fn format_shape(shape: &[usize]) -> String {
    match shape {
        [one] => format!("({one},)"),
        _ => format!("({})", shape.iter().map(usize::to_string).collect::<Vec<_>>().join(", ")),
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Ragged { shape } => write!(
                f,
                "setting an array element with a sequence. The requested array has an inhomogeneous shape after {} dimensions. \
                 The detected shape was {} + inhomogeneous part.",
                shape.len(),
                format_shape(shape)
            ),
            Error::TooDeep => write!(
                f,
                "setting an array element with a sequence. The requested array would exceed the maximum number of dimension of {}.",
                crate::MAX_DIMENSIONS
            ),
            Error::NotNumeric { text } => write!(f, "could not convert string to float: '{text}'"),
            Error::NotReal { type_name } => {
                write!(f, "float() argument must be a string or a real number, not '{type_name}'")
            }
            Error::TooLarge => f.write_str("int too large to convert to float"),
            Error::Shapes { left, right } => write!(
                f,
                "operands could not be broadcast together with shapes {} {}",
                format_shape(left),
                format_shape(right)
            ),
            Error::NotFinite => f.write_str("array must not contain infs or NaNs"),
        }
    }
}

impl std::error::Error for Error {}

/// A matrix of rows given one after the other.
///
/// # Errors
/// `Shapes` if the buffer has another length than `rows * columns`.
pub fn matrix(rows: usize, columns: usize, data: Vec<f64>) -> Result<Matrix, Error> {
    let len = data.len();
    Array2::from_shape_vec((rows, columns), data)
        .map_err(|_| Error::Shapes { left: vec![rows, columns], right: vec![len] })
}

/// An array of ints with rows given one after the other.
///
/// # Errors
/// `Shapes` if the buffer has another length than `rows * columns`.
pub fn int_matrix(rows: usize, columns: usize, data: Vec<i64>) -> Result<Array, Error> {
    let len = data.len();
    Array2::from_shape_vec((rows, columns), data)
        .map(|matrix| Array::Int(matrix.into_dyn()))
        .map_err(|_| Error::Shapes { left: vec![rows, columns], right: vec![len] })
}

impl Array {
    /// Elements along each axis.
    pub fn shape(&self) -> &[usize] {
        match self {
            Array::Float(array) => array.shape(),
            Array::Int(array) => array.shape(),
            Array::Bool(array) => array.shape(),
            Array::Text(array) => array.shape(),
            Array::Object(array) => array.shape(),
        }
    }

    /// The number of axes.
    pub fn ndim(&self) -> usize {
        self.shape().len()
    }

    /// The number of elements.
    pub fn len(&self) -> usize {
        self.shape().iter().product()
    }

    /// Whether there are no elements.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// A one-dimensional array of floats.
    pub fn from_floats(data: Vec<f64>) -> Array {
        Array::Float(ndarray::Array1::from(data).into_dyn())
    }

    /// A one-dimensional array of ints.
    pub fn from_ints(data: Vec<i64>) -> Array {
        Array::Int(ndarray::Array1::from(data).into_dyn())
    }

    /// A one-dimensional array of bools.
    pub fn from_bools(data: Vec<bool>) -> Array {
        Array::Bool(ndarray::Array1::from(data).into_dyn())
    }

    /// A one-dimensional array of texts.
    pub fn from_texts(data: Vec<String>) -> Array {
        Array::Text(ndarray::Array1::from(data).into_dyn())
    }

    /// The elements on one axis, rows after one another.
    pub fn flat(&self) -> Array {
        match self {
            Array::Float(array) => Array::from_floats(array.iter().copied().collect()),
            Array::Int(array) => Array::from_ints(array.iter().copied().collect()),
            Array::Bool(array) => Array::from_bools(array.iter().copied().collect()),
            Array::Text(array) => Array::from_texts(array.iter().cloned().collect()),
            Array::Object(array) => {
                Array::Object(ndarray::Array1::from(array.iter().cloned().collect::<Vec<_>>()).into_dyn())
            }
        }
    }

    /// A matrix as an array.
    pub fn from_matrix(matrix: Matrix) -> Array {
        Array::Float(matrix.into_dyn())
    }

    /// Every element as a float, rows after one another, as numpy's `astype(float64)` converts them.
    ///
    /// # Errors
    /// `NotNumeric`, `NotReal`, `TooLarge` for what is no float.
    pub fn to_floats(&self) -> Result<Vec<f64>, Error> {
        match self {
            Array::Float(array) => Ok(array.iter().copied().collect()),
            Array::Int(array) => Ok(array.iter().map(|number| *number as f64).collect()),
            Array::Bool(array) => Ok(array.iter().map(|truth| f64::from(u8::from(*truth))).collect()),
            Array::Text(array) => array.iter().map(|text| parse_float(text)).collect(),
            Array::Object(array) => array.iter().map(object_to_float).collect(),
        }
    }

    /// The elements as nested lists.
    pub fn to_value(&self) -> Value {
        let flat: Vec<Value> = match self {
            Array::Float(array) => array.iter().map(|number| Value::Float(*number)).collect(),
            Array::Int(array) => array.iter().map(|number| Value::Int(*number)).collect(),
            Array::Bool(array) => array.iter().map(|truth| Value::Bool(*truth)).collect(),
            Array::Text(array) => array.iter().map(|text| Value::Str(text.clone())).collect(),
            Array::Object(array) => array.iter().cloned().collect(),
        };
        nest(self.shape(), &mut flat.into_iter())
    }

    /// The array as numpy prints it when it has at most one axis, shortened beyond a thousand elements.
    pub fn preview(&self) -> String {
        let scalar = self.ndim() == 0;
        let words: Vec<String> = match self {
            Array::Float(array) if scalar => array.iter().map(|number| format_float(*number)).collect(),
            Array::Float(array) => float_words(&array.iter().copied().collect::<Vec<_>>()),
            Array::Int(array) => align(array.iter().map(i64::to_string).collect()),
            Array::Bool(array) => {
                align(array.iter().map(|truth| if *truth { "True" } else { "False" }.to_owned()).collect())
            }
            Array::Text(array) => {
                array.iter().map(|text| if scalar { text.clone() } else { format!("'{text}'") }).collect()
            }
            Array::Object(array) => array.iter().map(Value::to_string).collect(),
        };
        self.bracket(words)
    }

    fn bracket(&self, words: Vec<String>) -> String {
        if self.ndim() == 0 {
            return words.concat();
        }
        if words.len() > 1000 {
            let (start, end) = (words[..3].join(" "), words[words.len() - 3..].join(" "));
            return format!("[{start} ... {end}]");
        }
        format!("[{}]", words.join(" "))
    }
}

// Axes are at most `MAX_DIMENSIONS`, so the recursion is shallow.
fn nest(shape: &[usize], flat: &mut std::vec::IntoIter<Value>) -> Value {
    match shape.split_first() {
        None => flat.next().unwrap_or_default(),
        Some((len, inner)) => Value::List((0..*len).map(|_| nest(inner, flat)).collect()),
    }
}

// As many decimals as the longest of up to eight needs, blanks around so that the points stand in one column.
fn float_words(numbers: &[f64]) -> Vec<String> {
    let words: Vec<String> = numbers
        .iter()
        .map(|number| {
            let exact = format_float(*number);
            let short = format!("{number:.8}");
            let short = short.trim_end_matches('0');
            if exact.contains(['e', 'n']) || exact.len() <= short.len() { exact } else { short.to_owned() }
        })
        .map(|word| word.strip_suffix(".0").map_or(word.clone(), |whole| format!("{whole}.")))
        .collect();
    let decimals = |word: &str| word.split_once('.').map_or(0, |(_, fraction)| fraction.len());
    let most = words.iter().map(|word| decimals(word)).max().unwrap_or(0);
    align(words.into_iter().map(|word| word.clone() + &" ".repeat(most - decimals(&word))).collect())
}

fn align(words: Vec<String>) -> Vec<String> {
    let width = words.iter().map(String::len).max().unwrap_or(0);
    words.into_iter().map(|word| format!("{word:>width$}")).collect()
}

fn object_to_float(value: &Value) -> Result<f64, Error> {
    match value {
        Value::None => Ok(f64::NAN),
        Value::Bool(truth) => Ok(f64::from(u8::from(*truth))),
        Value::Int(number) => Ok(*number as f64),
        Value::Big(number) => {
            // The decimal digits round once, to the nearest float, as Python does.
            let nearest: f64 = number.to_string().parse().unwrap_or(f64::INFINITY);
            if nearest.is_finite() { Ok(nearest) } else { Err(Error::TooLarge) }
        }
        Value::Float(number) => Ok(*number),
        Value::Str(text) => parse_float(text),
        Value::List(_) | Value::Dict(_) => Err(Error::NotReal { type_name: value.type_name() }),
    }
}

/// What Python's `float(text)` reads: digits with single underscores between them, `inf`, `infinity`, `nan`, blanks around.
pub(crate) fn parse_float(text: &str) -> Result<f64, Error> {
    let error = || Error::NotNumeric { text: text.to_owned() };
    let trimmed = text.trim();
    let bytes = trimmed.as_bytes();
    let digit = |index: usize| bytes.get(index).is_some_and(u8::is_ascii_digit);
    for (index, byte) in bytes.iter().enumerate() {
        if *byte == b'_' && !(index > 0 && digit(index - 1) && digit(index + 1)) {
            return Err(error());
        }
    }
    trimmed.replace('_', "").parse().map_err(|_| error())
}
