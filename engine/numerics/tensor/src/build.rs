//! Arrays from nested lists, walked once, with numpy's rules for shape and element type.

use crate::{Array, Error};
use ndarray::{ArrayD, IxDyn};
use primitives::{Value, format_float};

/// Axes an array may have.
pub const MAX_DIMENSIONS: usize = 64;

/// Takes the elements of nested lists in order: `open` and `close` a list, and its elements in between.
///
/// A door that holds its values in another form than [`Value`] drives this itself and copies nothing twice.
#[derive(Debug, Default)]
pub struct Builder {
    shape: Vec<usize>,
    /// Axes that agree so far: no leaf has been seen at another depth, no list of another length.
    limit: Option<usize>,
    ragged: bool,
    too_deep: bool,
    depth: usize,
    elements: Elements,
}

// Grows from bools to ints, floats and finally anything; most data never leaves the first kind it had.
#[derive(Debug)]
enum Elements {
    Bool(Vec<bool>),
    Int(Vec<i64>),
    Float(Vec<f64>),
    Any(Vec<Value>),
}

impl Default for Elements {
    fn default() -> Elements {
        Elements::Bool(Vec::new())
    }
}

impl Builder {
    /// An empty builder.
    pub fn new() -> Builder {
        Builder::default()
    }

    /// A list of `len` elements begins.
    pub fn open(&mut self, len: usize) {
        let depth = self.depth;
        self.depth += 1;
        if depth >= MAX_DIMENSIONS {
            self.too_deep = true;
        } else if self.limit.is_some_and(|limit| depth >= limit) {
            self.ragged = true;
        } else if depth == self.shape.len() {
            self.shape.push(len);
        } else if self.shape[depth] != len {
            self.disagree(depth);
        }
    }

    /// The list ends.
    pub fn close(&mut self) {
        self.depth -= 1;
    }

    fn disagree(&mut self, depth: usize) {
        self.ragged = true;
        self.limit = Some(self.limit.map_or(depth, |limit| limit.min(depth)));
    }

    fn leaf(&mut self) {
        match self.limit {
            None if self.shape.len() > self.depth => self.disagree(self.depth),
            None => self.limit = Some(self.depth),
            Some(limit) if self.depth < limit => self.disagree(self.depth),
            Some(_) => {}
        }
    }

    /// A bool.
    pub fn bool(&mut self, truth: bool) {
        self.leaf();
        match &mut self.elements {
            Elements::Bool(items) => items.push(truth),
            _ => self.any().push(Value::Bool(truth)),
        }
    }

    /// An int.
    pub fn int(&mut self, number: i64) {
        self.leaf();
        match &mut self.elements {
            Elements::Bool(items) if items.is_empty() => self.elements = Elements::Int(vec![number]),
            Elements::Int(items) => items.push(number),
            Elements::Float(items) if (-EXACT..=EXACT).contains(&number) => items.push(number as f64),
            _ => self.any().push(Value::Int(number)),
        }
    }

    /// A float.
    pub fn float(&mut self, number: f64) {
        self.leaf();
        match &mut self.elements {
            Elements::Bool(items) if items.is_empty() => self.elements = Elements::Float(vec![number]),
            Elements::Float(items) => items.push(number),
            Elements::Int(items) if items.iter().all(|item| (-EXACT..=EXACT).contains(item)) => {
                let mut floats: Vec<f64> = items.iter().map(|item| *item as f64).collect();
                floats.push(number);
                self.elements = Elements::Float(floats);
            }
            _ => self.any().push(Value::Float(number)),
        }
    }

    /// Anything else: a str, None, a big int, a dict.
    pub fn other(&mut self, value: Value) {
        self.leaf();
        self.any().push(value);
    }

    // Turns to the general form.
    fn any(&mut self) -> &mut Vec<Value> {
        let items = match std::mem::take(&mut self.elements) {
            Elements::Bool(items) => items.into_iter().map(Value::Bool).collect(),
            Elements::Int(items) => items.into_iter().map(Value::Int).collect(),
            Elements::Float(items) => items.into_iter().map(Value::Float).collect(),
            Elements::Any(items) => items,
        };
        self.elements = Elements::Any(items);
        match &mut self.elements {
            Elements::Any(items) => items,
            _ => unreachable!("set on the line above"),
        }
    }

    /// The array of what was given.
    ///
    /// # Errors
    /// `Ragged` and `TooDeep` as numpy finds them.
    pub fn finish(mut self) -> Result<Array, Error> {
        if self.too_deep {
            return Err(Error::TooDeep);
        }
        if self.ragged {
            self.shape.truncate(self.limit.unwrap_or(0));
            return Err(Error::Ragged { shape: self.shape });
        }
        let shape = self.shape;
        match self.elements {
            // numpy's array of nothing is one of floats.
            Elements::Bool(items) if items.is_empty() => Ok(Array::Float(shaped(shape, Vec::new())?)),
            Elements::Bool(items) => Ok(Array::Bool(shaped(shape, items)?)),
            Elements::Int(items) => Ok(Array::Int(shaped(shape, items)?)),
            Elements::Float(items) => Ok(Array::Float(shaped(shape, items)?)),
            Elements::Any(items) => common_kind(shape, items),
        }
    }
}

/// Ints up to here are floats without loss, so that a float array may hold them while it is built.
const EXACT: i64 = 1 << 53;

fn shaped<T>(shape: Vec<usize>, items: Vec<T>) -> Result<ArrayD<T>, Error> {
    let len = items.len();
    ArrayD::from_shape_vec(IxDyn(&shape), items).map_err(|_| Error::Shapes { left: shape, right: vec![len] })
}

// numpy's promotion for elements of several kinds.
fn common_kind(shape: Vec<usize>, items: Vec<Value>) -> Result<Array, Error> {
    let simple = |item: &Value| matches!(item, Value::Bool(_) | Value::Int(_) | Value::Float(_));
    if items.iter().all(simple) {
        if items.iter().any(|item| matches!(item, Value::Float(_))) {
            let floats = items.iter().map(number_of).collect();
            return Ok(Array::Float(shaped(shape, floats)?));
        }
        let ints = items.iter().map(|item| match item {
            Value::Int(number) => *number,
            other => i64::from(*other == Value::Bool(true)),
        });
        return Ok(Array::Int(shaped(shape, ints.collect())?));
    }
    if items.iter().all(|item| simple(item) || matches!(item, Value::Str(_))) {
        let texts = items.into_iter().map(|item| match item {
            Value::Str(text) => text,
            Value::Float(number) => format_float(number),
            other => other.to_string(),
        });
        return Ok(Array::Text(shaped(shape, texts.collect())?));
    }
    Ok(Array::Object(shaped(shape, items)?))
}

fn number_of(item: &Value) -> f64 {
    match item {
        Value::Float(number) => *number,
        Value::Int(number) => *number as f64,
        other => f64::from(u8::from(*other == Value::Bool(true))),
    }
}

/// The array numpy makes of a value: lists nest, everything else is an element.
///
/// # Errors
/// `Ragged` and `TooDeep` as numpy finds them.
pub fn from_value(value: &Value) -> Result<Array, Error> {
    let mut builder = Builder::new();
    // Lists whose elements are still to come; no recursion, however deep the value is.
    let mut open: Vec<std::slice::Iter<'_, Value>> = Vec::new();
    let mut next = Some(value);
    loop {
        match next {
            Some(Value::List(items)) => {
                builder.open(items.len());
                open.push(items.iter());
            }
            Some(Value::Bool(truth)) => builder.bool(*truth),
            Some(Value::Int(number)) => builder.int(*number),
            Some(Value::Float(number)) => builder.float(*number),
            Some(other) => builder.other(other.clone()),
            None => {
                open.pop();
                builder.close();
            }
        }
        match open.last_mut() {
            Some(items) => next = items.next(),
            None => return builder.finish(),
        }
    }
}
