//! Arrays from nested Python values, walked once by the door, with numpy's rules for shape and element type.

use super::cast::{cut, python_float_to_int};
use super::data::for_scalar;
use super::{Arg, Class, DType, Data, Error, Meter, NdArray, Number, Result, Scalar, convert, int_scalar};
use crate::format_shape;

/// Takes the elements of nested lists in order: `open` and `close` a list, and its elements in between.
///
/// With a dtype, every element is converted at once, as `np.array(..., dtype=...)` does; without one, the elements'
/// common type is the array's.
#[derive(Debug)]
pub struct Builder {
    shape: Vec<usize>,
    // Axes that agree so far: no leaf has been seen at another depth, no list of another length.
    limit: Option<usize>,
    ragged: bool,
    too_deep: bool,
    depth: usize,
    // Lists and elements seen, so that hostile nesting of empty lists is paid for.
    seen: u64,
    wanted: Option<DType>,
    common: Option<DType>,
    elements: Elements,
}

// Most data never leaves the first kind it had.
#[derive(Debug)]
enum Elements {
    None,
    Bool(Vec<bool>),
    Int(Vec<i64>),
    Float(Vec<f64>),
    Any(Vec<Scalar>),
}

impl Builder {
    /// An empty builder of an array of a type, or of the type its elements have in common.
    pub fn new(dtype: Option<DType>) -> Builder {
        Builder {
            shape: vec![],
            limit: None,
            ragged: false,
            too_deep: false,
            depth: 0,
            seen: 0,
            wanted: dtype,
            common: None,
            elements: Elements::None,
        }
    }

    /// Lists and elements seen so far: the work of the walk.
    pub fn work(&self) -> u64 {
        self.seen
    }

    /// A list of `len` elements begins.
    pub fn open(&mut self, len: usize) {
        let depth = self.depth;
        self.depth += 1;
        self.seen += 1;
        if depth >= crate::MAX_DIMENSIONS {
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
        self.depth = self.depth.saturating_sub(1);
    }

    fn disagree(&mut self, depth: usize) {
        self.ragged = true;
        self.limit = Some(self.limit.map_or(depth, |limit| limit.min(depth)));
    }

    fn leaf(&mut self, dtype: DType) {
        self.seen += 1;
        match self.limit {
            None if self.shape.len() > self.depth => self.disagree(self.depth),
            None => self.limit = Some(self.depth),
            Some(limit) if self.depth < limit => self.disagree(self.depth),
            Some(_) => {}
        }
        if self.common != Some(dtype) {
            self.common = Some(self.common.map_or(dtype, |common| common.promote(dtype)));
        }
    }

    /// A Python bool.
    pub fn bool(&mut self, truth: bool) {
        self.leaf(DType::Bool);
        match &mut self.elements {
            Elements::Bool(items) => items.push(truth),
            Elements::None => self.elements = Elements::Bool(vec![truth]),
            _ => self.any().push(Scalar::Bool(truth)),
        }
    }

    /// A Python int.
    ///
    /// # Errors
    /// `OverflowError` beyond the bounds of the type wanted.
    pub fn int(&mut self, number: i64) -> Result<()> {
        self.leaf(DType::Int64);
        if let Some(dtype) = self.wanted.filter(|dtype| dtype.is_int()) {
            int_scalar(number, dtype)?;
        }
        match &mut self.elements {
            Elements::Int(items) => items.push(number),
            Elements::None => self.elements = Elements::Int(vec![number]),
            _ => self.any().push(Scalar::Int64(number)),
        }
        Ok(())
    }

    /// A Python int beyond 64 bits: only floats are that large here.
    ///
    /// # Errors
    /// `OverflowError` unless a float type is wanted.
    pub fn big(&mut self, nearest: f64) -> Result<()> {
        if self.wanted.is_some_and(DType::is_float) {
            self.float(nearest)
        } else {
            Err(Error::new(Class::Overflow, "Python int too large to convert to C long"))
        }
    }

    /// A Python float.
    ///
    /// # Errors
    /// `ValueError` and `OverflowError` if an int type is wanted and it is none.
    pub fn float(&mut self, number: f64) -> Result<()> {
        self.leaf(DType::Float64);
        if self.wanted.is_some_and(DType::is_int) {
            python_float_to_int(number)?;
        }
        match &mut self.elements {
            Elements::Float(items) => items.push(number),
            Elements::None => self.elements = Elements::Float(vec![number]),
            _ => self.any().push(Scalar::Float64(number)),
        }
        Ok(())
    }

    /// A numpy scalar or a str.
    pub fn scalar(&mut self, scalar: Scalar) {
        self.leaf(match scalar.dtype() {
            DType::Str(width) => DType::Str(width.max(1)),
            dtype => dtype,
        });
        self.any().push(scalar);
    }

    /// An array in the place of nested lists.
    pub fn array(&mut self, array: &NdArray, meter: &mut Meter) -> Result<()> {
        meter.touch(array.size())?;
        self.lists_of(array.shape(), &mut array.scalars().into_iter());
        if array.size() == 0 {
            self.common = Some(self.common.map_or(array.dtype(), |common| common.promote(array.dtype())));
        }
        Ok(())
    }

    // Axes are at most `MAX_DIMENSIONS`, so the recursion is shallow.
    fn lists_of(&mut self, shape: &[usize], flat: &mut std::vec::IntoIter<Scalar>) {
        match shape.split_first() {
            None => {
                if let Some(scalar) = flat.next() {
                    self.scalar(scalar);
                }
            }
            Some((len, inner)) => {
                self.open(*len);
                for _ in 0..*len {
                    self.lists_of(inner, flat);
                }
                self.close();
            }
        }
    }

    /// Something no array holds; the name of its Python type.
    ///
    /// # Errors
    /// Always `TypeError`: there are no arrays of objects.
    pub fn other(&mut self, type_name: &str) -> Result<()> {
        Err(Error::type_error(match self.wanted {
            Some(dtype) if dtype.is_int() => {
                format!("int() argument must be a string, a bytes-like object or a real number, not '{type_name}'")
            }
            Some(dtype) if dtype.is_float() => {
                format!("float() argument must be a string or a real number, not '{type_name}'")
            }
            _ => format!("arrays of objects are not offered: an element is of type '{type_name}'"),
        }))
    }

    // Turns to the general form.
    fn any(&mut self) -> &mut Vec<Scalar> {
        if !matches!(self.elements, Elements::Any(_)) {
            self.elements = Elements::Any(match std::mem::replace(&mut self.elements, Elements::None) {
                Elements::None => vec![],
                Elements::Bool(items) => items.into_iter().map(Scalar::Bool).collect(),
                Elements::Int(items) => items.into_iter().map(Scalar::Int64).collect(),
                Elements::Float(items) => items.into_iter().map(Scalar::Float64).collect(),
                Elements::Any(items) => items,
            });
        }
        match &mut self.elements {
            Elements::Any(items) => items,
            _ => unreachable!("set on the lines above"),
        }
    }

    /// The array.
    ///
    /// # Errors
    /// `ValueError` for ragged or too deep lists and for texts that are no numbers; the meter's.
    pub fn finish(self, meter: &mut Meter) -> Result<NdArray> {
        if self.too_deep {
            return Err(crate::Error::TooDeep.into());
        }
        if self.ragged {
            let agreed = &self.shape[..self.limit.unwrap_or(self.shape.len()).min(self.shape.len())];
            return Err(Error::value(format!(
                "setting an array element with a sequence. The requested array has an inhomogeneous shape after {} dimensions. \
                 The detected shape was {} + inhomogeneous part.",
                agreed.len(),
                format_shape(agreed)
            )));
        }
        let mut dtype = self.wanted.or(self.common).unwrap_or(DType::Float64);
        if dtype == DType::Str(0) {
            dtype = DType::Str(self.common.map_or(1, DType::text_width).max(1));
        }
        meter.array(&self.shape, dtype)?;
        let data = match (self.elements, dtype) {
            (Elements::Bool(items), DType::Bool) => Data::Bool(items),
            (Elements::Int(items), DType::Int64) => Data::Int64(items),
            (Elements::Float(items), DType::Float64) => Data::Float64(items),
            (Elements::None, dtype) => convert_all::<bool>(&[], dtype),
            (Elements::Bool(items), dtype) => convert_all(&items, dtype),
            (Elements::Int(items), dtype) => convert_all(&items, dtype),
            (Elements::Float(items), dtype) => convert_all(&items, dtype),
            (Elements::Any(items), dtype) => scalars_as(&items, dtype)?,
        };
        Ok(NdArray::new(dtype, data, self.shape))
    }
}

fn convert_all<A: Number>(items: &[A], dtype: DType) -> Data {
    macro_rules! to {
        ($($variant:ident $type:ty),*) => {
            match dtype {
                $(DType::$variant => Data::$variant(items.iter().map(|item| convert::<A, $type>(*item)).collect()),)*
                DType::Str(width) => Data::Str(items.iter().map(|item| cut(item.scalar().text(), width)).collect()),
            }
        };
    }
    to!(Bool bool, Int8 i8, UInt8 u8, Int32 i32, Int64 i64, Float32 f32, Float64 f64)
}

/// Scalars of several types as a buffer of one.
///
/// # Errors
/// `ValueError` for a text that is no number.
pub(crate) fn scalars_as(items: &[Scalar], dtype: DType) -> Result<Data> {
    fn each<T: Number>(items: &[Scalar]) -> Result<Vec<T>> {
        items
            .iter()
            .map(|item| Ok(for_scalar!(item, number => convert::<_, T>(*number), text => return text_as::<T>(text))))
            .collect()
    }
    macro_rules! to {
        ($($variant:ident $type:ty),*) => {
            match dtype {
                $(DType::$variant => Data::$variant(each::<$type>(items)?),)*
                DType::Str(width) => Data::Str(items.iter().map(|item| cut(item.text(), width)).collect()),
            }
        };
    }
    Ok(to!(Bool bool, Int8 i8, UInt8 u8, Int32 i32, Int64 i64, Float32 f32, Float64 f64))
}

fn text_as<T: Number>(text: &str) -> Result<T> {
    if T::DTYPE.is_bool() {
        return Ok(T::from_i64(i64::from(!text.is_empty())));
    }
    if T::FLOAT {
        return Ok(T::from_f64(crate::parse_float(text)?));
    }
    let whole: i64 = text
        .trim()
        .replace('_', "")
        .parse()
        .map_err(|_| Error::value(format!("invalid literal for int() with base 10: '{text}'")))?;
    int_scalar(whole, T::DTYPE)?;
    Ok(T::from_i64(whole))
}

impl Arg {
    /// The operand as an array to be written into one of type `dtype`, a Python number checked as numpy's assignment does.
    ///
    /// # Errors
    /// `OverflowError` and `ValueError` for a Python number the type does not hold.
    pub fn to_assign(&self, dtype: DType) -> Result<NdArray> {
        match self {
            Arg::Array(array) => Ok(array.clone()),
            Arg::Int(_) | Arg::Big { .. } => self.weak_array(dtype),
            Arg::Float(number) => {
                if dtype.is_int() {
                    return Ok(int_scalar(python_float_to_int(*number)?, dtype)?.to_array());
                }
                Ok(NdArray::from_number(*number))
            }
        }
    }
}
