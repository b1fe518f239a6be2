//! The classes of a classifier: distinct labels in order, of the type they came in.

use crate::labels::{Kind, kind_of};
use crate::saved::wrong;
use crate::{Error, MAX_ELEMENTS, input};
use primitives::Value;
use primitives::codec::{CodecError, Reader, Writer};
use std::cmp::Ordering;
use tensor::Array;

/// Distinct labels in ascending order.
#[derive(Clone, Debug, PartialEq)]
pub enum Classes {
    /// int
    Int(Vec<i64>),
    /// float
    Float(Vec<f64>),
    /// bool
    Bool(Vec<bool>),
    /// str
    Text(Vec<String>),
}

// Distinct ones in order, and which of them each is.
fn ranked<T: Clone>(labels: &[T], order: impl Fn(&T, &T) -> Ordering) -> (Vec<T>, Vec<u32>) {
    let mut distinct = labels.to_vec();
    distinct.sort_by(&order);
    distinct.dedup_by(|left, right| order(left, right) == Ordering::Equal);
    let ranks =
        labels.iter().map(|label| distinct.partition_point(|known| order(known, label) == Ordering::Less) as u32);
    let ranks = ranks.collect();
    (distinct, ranks)
}

fn float_order(left: &f64, right: &f64) -> Ordering {
    left.partial_cmp(right).unwrap_or(Ordering::Equal)
}

/// Targets of a classifier as a plain list, checked as scikit-learn checks them.
///
/// # Errors
/// No list, not finite, other lengths, numbers that are no labels.
pub fn labels(y: Option<&Array>, rows: usize, name: &'static str) -> Result<(Classes, Vec<u32>), Error> {
    let y = column(y, name)?;
    input::check_lengths(&[rows, y.len()])?;
    Classes::of(&y)
}

/// The refusal of a call without targets.
pub(crate) fn missing(name: &str) -> Error {
    Error::Value(format!("This {name} estimator requires y to be passed, but the target y is None."))
}

/// Targets as one axis; a column becomes a list.
pub(crate) fn column(y: Option<&Array>, name: &'static str) -> Result<Array, Error> {
    let y = y.ok_or_else(|| missing(name))?;
    let shape = y.shape();
    match shape {
        [_] | [_, 1] => {}
        _ => {
            return Err(Error::Value(format!(
                "y should be a 1d array, got an array of shape {} instead.",
                tensor::format_shape(shape)
            )));
        }
    }
    if let Array::Float(_) = y {
        input::check_finite(y, &y.to_floats()?, "y", None)?;
    }
    Ok(y.flat())
}

impl Classes {
    /// The classes among labels of one axis, and which of them each label is.
    ///
    /// # Errors
    /// Numbers that are no labels.
    pub fn of(y: &Array) -> Result<(Classes, Vec<u32>), Error> {
        match kind_of(y, "y")? {
            Kind::Binary | Kind::Multiclass => {}
            other => {
                return Err(Error::Value(format!(
                    "Unknown label type: {}. Maybe you are trying to fit a classifier, which expects discrete classes on a regression \
                     target with continuous values.",
                    other.text()
                )));
            }
        }
        Ok(match y {
            Array::Int(array) => {
                let (classes, ranks) = ranked(&array.iter().copied().collect::<Vec<_>>(), i64::cmp);
                (Classes::Int(classes), ranks)
            }
            Array::Float(array) => {
                let (classes, ranks) = ranked(&array.iter().copied().collect::<Vec<_>>(), float_order);
                (Classes::Float(classes), ranks)
            }
            Array::Bool(array) => {
                let (classes, ranks) = ranked(&array.iter().copied().collect::<Vec<_>>(), bool::cmp);
                (Classes::Bool(classes), ranks)
            }
            Array::Text(array) => {
                let (classes, ranks) = ranked(&array.iter().cloned().collect::<Vec<_>>(), String::cmp);
                (Classes::Text(classes), ranks)
            }
            Array::Object(_) => (Classes::Int(Vec::new()), Vec::new()),
        })
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        match self {
            Classes::Int(labels) => labels.len(),
            Classes::Float(labels) => labels.len(),
            Classes::Bool(labels) => labels.len(),
            Classes::Text(labels) => labels.len(),
        }
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The labels of these indices.
    pub fn pick(&self, indices: &[usize]) -> Array {
        fn gather<T: Clone>(labels: &[T], indices: &[usize]) -> Vec<T> {
            indices.iter().filter_map(|index| labels.get(*index)).cloned().collect()
        }
        match self {
            Classes::Int(labels) => Array::from_ints(gather(labels, indices)),
            Classes::Float(labels) => Array::from_floats(gather(labels, indices)),
            Classes::Bool(labels) => Array::from_bools(gather(labels, indices)),
            Classes::Text(labels) => Array::from_texts(gather(labels, indices)),
        }
    }

    /// One of them as Python's `str`.
    pub fn plain(&self, index: usize) -> String {
        match self {
            Classes::Int(labels) => labels.get(index).map(i64::to_string),
            Classes::Float(labels) => labels.get(index).map(|label| primitives::format_float(*label)),
            Classes::Bool(labels) => labels.get(index).map(|label| if *label { "True" } else { "False" }.to_owned()),
            Classes::Text(labels) => labels.get(index).cloned(),
        }
        .unwrap_or_default()
    }

    /// One of them as scikit-learn prints it in messages.
    pub fn shown(&self, index: usize) -> String {
        match self {
            Classes::Int(labels) => labels.get(index).map(|label| format!("np.int64({label})")),
            Classes::Float(labels) => {
                labels.get(index).map(|label| format!("np.float64({})", primitives::format_float(*label)))
            }
            Classes::Bool(labels) => {
                labels.get(index).map(|label| format!("np.{}", if *label { "True_" } else { "False_" }))
            }
            Classes::Text(labels) => labels.get(index).map(|label| format!("np.str_('{label}')")),
        }
        .unwrap_or_default()
    }

    /// All of them as numpy prints them.
    pub fn preview(&self) -> String {
        self.pick(&(0..self.len()).collect::<Vec<_>>()).preview()
    }

    /// Which of these each label is; `None` for a label that is none of them.
    pub fn ranks(&self, other: &Classes, ranks: &[u32]) -> Vec<Option<u32>> {
        let find = |index: usize| -> Option<u32> {
            let at = match (self, other) {
                (Classes::Text(known), Classes::Text(labels)) => known.binary_search(labels.get(index)?).ok()?,
                (Classes::Text(_), _) | (_, Classes::Text(_)) => return None,
                _ => {
                    let label = other.number(index)?;
                    (0..self.len()).find(|at| self.number(*at) == Some(label))?
                }
            };
            u32::try_from(at).ok()
        };
        let table: Vec<Option<u32>> = (0..other.len()).map(find).collect();
        ranks.iter().map(|rank| table.get(*rank as usize).copied().flatten()).collect()
    }

    fn number(&self, index: usize) -> Option<f64> {
        match self {
            Classes::Int(labels) => labels.get(index).map(|label| *label as f64),
            Classes::Float(labels) => labels.get(index).copied(),
            Classes::Bool(labels) => labels.get(index).map(|label| f64::from(u8::from(*label))),
            Classes::Text(_) => None,
        }
    }

    /// As a list of plain values.
    pub fn value(&self) -> Value {
        Value::List(match self {
            Classes::Int(labels) => labels.iter().map(|label| Value::Int(*label)).collect(),
            Classes::Float(labels) => labels.iter().map(|label| Value::Float(*label)).collect(),
            Classes::Bool(labels) => labels.iter().map(|label| Value::Bool(*label)).collect(),
            Classes::Text(labels) => labels.iter().map(|label| Value::Str(label.clone())).collect(),
        })
    }

    /// Classes of a saved dict.
    ///
    /// # Errors
    /// A ValueError if they are no list of distinct labels of one type in ascending order.
    pub fn from_value(class: &'static str, value: &Value) -> Result<Classes, Error> {
        let Value::List(items) = value else {
            return Err(wrong(class, format!("'classes' must be a list, not {}", value.type_name())));
        };
        if items.is_empty() {
            return Err(wrong(class, "'classes' is empty"));
        }
        if items.len() as u64 > MAX_ELEMENTS {
            return Err(wrong(class, "'classes' is too long"));
        }
        let ints: Option<Vec<i64>> =
            items.iter().map(|item| if let Value::Int(label) = item { Some(*label) } else { None }).collect();
        let bools: Option<Vec<bool>> =
            items.iter().map(|item| if let Value::Bool(label) = item { Some(*label) } else { None }).collect();
        let texts: Option<Vec<String>> =
            items.iter().map(|item| if let Value::Str(label) = item { Some(label.clone()) } else { None }).collect();
        let floats: Option<Vec<f64>> = items
            .iter()
            .map(|item| match item {
                Value::Float(label) if label.is_finite() => Some(*label),
                Value::Int(label) => Some(*label as f64),
                _ => None,
            })
            .collect();
        let classes = if let Some(labels) = ints {
            Classes::Int(labels)
        } else if let Some(labels) = bools {
            Classes::Bool(labels)
        } else if let Some(labels) = texts {
            Classes::Text(labels)
        } else if let Some(labels) = floats {
            Classes::Float(labels)
        } else {
            return Err(wrong(class, "'classes' must be labels of one type: ints, finite floats, bools or strings"));
        };
        if classes.ascend() {
            return Ok(classes);
        }
        Err(wrong(class, "'classes' must be distinct and in ascending order"))
    }

    fn ascend(&self) -> bool {
        match self {
            Classes::Int(labels) => labels.windows(2).all(|pair| pair[0] < pair[1]),
            Classes::Float(labels) => labels.windows(2).all(|pair| pair[0] < pair[1]),
            Classes::Bool(labels) => labels.windows(2).all(|pair| !pair[0] && pair[1]),
            Classes::Text(labels) => labels.windows(2).all(|pair| pair[0] < pair[1]),
        }
    }

    /// Appends the classes.
    pub fn encode(&self, writer: &mut Writer) {
        match self {
            Classes::Int(labels) => {
                writer.u8(0);
                writer.count(labels.len());
                labels.iter().for_each(|label| writer.u64(*label as u64));
            }
            Classes::Float(labels) => {
                writer.u8(1);
                writer.count(labels.len());
                labels.iter().for_each(|label| writer.f64(*label));
            }
            Classes::Bool(labels) => {
                writer.u8(2);
                writer.count(labels.len());
                labels.iter().for_each(|label| writer.bool(*label));
            }
            Classes::Text(labels) => {
                writer.u8(3);
                writer.count(labels.len());
                labels.iter().for_each(|label| writer.str(label));
            }
        }
    }

    /// Classes of bytes that anyone may have written.
    ///
    /// # Errors
    /// Whatever is wrong with them.
    pub fn decode(reader: &mut Reader<'_>) -> Result<Classes, CodecError> {
        let classes = match reader.u8()? {
            0 => {
                let count = reader.count(8)?;
                Classes::Int((0..count).map(|_| Ok(reader.u64()? as i64)).collect::<Result<_, CodecError>>()?)
            }
            1 => {
                let count = reader.count(8)?;
                Classes::Float((0..count).map(|_| reader.f64()).collect::<Result<_, _>>()?)
            }
            2 => {
                let count = reader.count(1)?;
                Classes::Bool((0..count).map(|_| reader.bool()).collect::<Result<_, _>>()?)
            }
            3 => {
                let count = reader.count(1)?;
                Classes::Text((0..count).map(|_| Ok(reader.str()?.to_owned())).collect::<Result<_, CodecError>>()?)
            }
            _ => return Err(reader.malformed("classes")),
        };
        if classes.is_empty() || !classes.ascend() {
            return Err(reader.malformed("classes"));
        }
        Ok(classes)
    }

    /// Bytes they take.
    pub fn size_bytes(&self) -> u64 {
        match self {
            Classes::Text(labels) => labels.iter().map(|label| 32 + label.len() as u64).sum(),
            other => 8 * other.len() as u64,
        }
    }
}
