//! Copies of an array in another element type, and copies from one array into another's elements.

use super::data::{convert, for_numbers, with_type};
use super::walk::{Walk, memory_order};
use super::{Casting, DType, Data, Element, Error, Meter, NdArray, Number, Result, Scalar, float_to_int};
use std::borrow::Cow;

impl NdArray {
    /// A copy whose elements have another type: `astype`. Text becomes numbers as Python reads them.
    ///
    /// # Errors
    /// `ValueError` for a text that is no number; `MemoryError` and `OutOfWork` from the meter.
    pub fn astype(&self, dtype: DType, meter: &mut Meter) -> Result<NdArray> {
        let dtype = if dtype == DType::Str(0) { DType::Str(self.dtype().text_width().max(1)) } else { dtype };
        meter.array(self.shape(), dtype)?;
        // The copy keeps the order in memory, as numpy's order 'K' does.
        let order = memory_order(self.shape(), &[self.strides()]);
        let ordered = self.permuted(&order);
        let data = ordered.converted(dtype)?;
        Ok(NdArray::new(dtype, data, ordered.shape().to_vec()).unpermuted(&order))
    }

    /// The array itself if it already has the type, else a copy that has it.
    pub fn as_dtype(&self, dtype: DType, meter: &mut Meter) -> Result<NdArray> {
        if self.dtype() == dtype { Ok(self.clone()) } else { self.astype(dtype, meter) }
    }

    /// A copy that keeps the order of the axes in memory: `np.copy(order='K')`, `array.copy()` is [`Self::copy`].
    pub fn copy_keeping_order(&self, meter: &mut Meter) -> Result<NdArray> {
        self.astype(self.dtype(), meter)
    }

    /// A copy, rows after one another: `array.copy()`.
    pub fn copy(&self, meter: &mut Meter) -> Result<NdArray> {
        meter.array(self.shape(), self.dtype())?;
        Ok(self.dense_copy())
    }

    /// Undoes [`Self::permuted`] on a new array.
    pub(crate) fn unpermuted(mut self, order: &[usize]) -> NdArray {
        let (mut shape, mut strides) = (vec![0; order.len()], vec![0; order.len()]);
        for (place, axis) in order.iter().enumerate() {
            shape[*axis] = self.geometry.shape[place];
            strides[*axis] = self.geometry.strides[place];
        }
        self.geometry.shape = shape;
        self.geometry.strides = strides;
        self
    }

    // The elements row after row as another type.
    fn converted(&self, dtype: DType) -> Result<Data> {
        if self.dtype() == dtype {
            return Ok(with_type!(dtype, T => T::data(self.items::<T>())));
        }
        let source = self.buffer.data();
        match (&*source, dtype) {
            (Data::Str(_), DType::Str(width)) => {
                Ok(Data::Str(self.items::<String>().into_iter().map(|text| cut(text, width)).collect()))
            }
            (Data::Str(_), _) => texts_to_numbers(&self.items::<String>(), dtype, self.ndim() > 0),
            (_, DType::Str(width)) => {
                Ok(Data::Str(self.scalars().iter().map(|scalar| cut(scalar.text(), width)).collect()))
            }
            (numbers, _) => {
                Ok(for_numbers!(numbers, items => self.numbers_as(items, dtype), _texts => Data::Bool(vec![])))
            }
        }
    }

    fn numbers_as<A: Number>(&self, cells: &[A], dtype: DType) -> Data {
        macro_rules! to {
            ($($variant:ident $type:ty),*) => {
                match dtype {
                    $(DType::$variant => Data::$variant(self.mapped(cells, convert::<A, $type>)),)*
                    DType::Str(_) => Data::Str(vec![]),
                }
            };
        }
        to!(Bool bool, Int8 i8, UInt8 u8, Int32 i32, Int64 i64, Float32 f32, Float64 f64)
    }

    /// A function of each element, row after row.
    pub(crate) fn mapped<A: Copy, R>(&self, cells: &[A], f: impl Fn(A) -> R) -> Vec<R> {
        let mut out = Vec::with_capacity(self.size());
        Walk::new(self.shape(), [self.strides()]).each([self.start()], |[start], len, [stride]| {
            if stride == 1 {
                out.extend(cells[start as usize..start as usize + len].iter().map(|item| f(*item)));
            } else {
                out.extend((0..len as isize).map(|index| f(cells[(start + index * stride) as usize])));
            }
        });
        out
    }

    /// Writes the elements of `source`, stretched to this shape, into this array's, converting them.
    ///
    /// # Errors
    /// `ValueError` for shapes that do not fit, for read-only arrays and for texts that are no numbers.
    pub fn assign(&self, source: &NdArray, meter: &mut Meter) -> Result<()> {
        self.check_writable()?;
        // Leading axes of size 1 may be dropped, as numpy allows.
        let mut source = source.clone();
        while source.ndim() > self.ndim() && source.shape().first() == Some(&1) {
            source = source.seen(source.geometry.offset, source.shape()[1..].to_vec(), source.strides()[1..].to_vec());
        }
        if !source.fits_shape(self.shape()) {
            return Err(Error::value(format!(
                "could not broadcast input array from shape {} into shape {}",
                super::tight_shape(source.shape()),
                super::tight_shape(self.shape())
            )));
        }
        meter.touch(self.size())?;
        let mut source = if source.dtype() == self.dtype() { source } else { source.astype(self.dtype(), meter)? };
        if source.shares_buffer(self) {
            source = source.copy(meter)?;
        }
        with_type!(self.dtype(), T => self.fill_from(&source.cells::<T>(), &source));
        Ok(())
    }

    // From cells of another buffer of the same type.
    fn fill_from<T: Element>(&self, cells: &[T], source: &NdArray) {
        let strides = source.stretched_strides(self.shape());
        let mut target = self.cells_mut::<T>();
        Walk::new(self.shape(), [self.strides(), &strides]).each(
            [self.start(), source.start()],
            |[to, from], len, [to_step, from_step]| match (to_step, from_step) {
                (1, 1) => {
                    target[to as usize..to as usize + len].clone_from_slice(&cells[from as usize..from as usize + len]);
                }
                (1, 0) => target[to as usize..to as usize + len].fill(cells[from as usize].clone()),
                _ => {
                    for index in 0..len as isize {
                        target[(to + index * to_step) as usize] = cells[(from + index * from_step) as usize].clone();
                    }
                }
            },
        );
    }

    /// The elements, row after row, of a numeric type they are converted to; borrowed where they lie so.
    pub fn with_numbers<T: Number, R>(&self, f: impl FnOnce(&[T]) -> R) -> R {
        if self.dtype() == T::DTYPE {
            return self.with(f);
        }
        let items: Cow<'_, [T]> = for_numbers!(&*self.buffer.data(),
            cells => Cow::Owned(self.mapped(cells, convert::<_, T>)), _texts => Cow::Borrowed(&[]));
        f(&items)
    }
}

/// At most `width` characters of a text.
pub(crate) fn cut(mut text: String, width: u32) -> String {
    if text.len() > width as usize
        && let Some((end, _)) = text.char_indices().nth(width as usize)
    {
        text.truncate(end);
    }
    text
}

// Elements of an array are numpy's own texts, and are named so.
fn named(text: &str, element: bool) -> String {
    let word = super::text_repr(text);
    if element { format!("np.str_({word})") } else { word }
}

fn float_of(text: &str, element: bool) -> Result<f64> {
    let error = |_| Error::value(format!("could not convert string to float: {}", named(text, element)));
    crate::parse_float(text).map_err(error)
}

fn texts_to_numbers(texts: &[String], dtype: DType, elements: bool) -> Result<Data> {
    let int = |text: &String| -> Result<i64> {
        let bare = text.trim().replace('_', "");
        bare.parse()
            .map_err(|_| Error::value(format!("invalid literal for int() with base 10: {}", named(text, elements))))
    };
    Ok(match dtype {
        DType::Bool => Data::Bool(texts.iter().map(|text| !text.is_empty()).collect()),
        DType::Float64 => Data::Float64(texts.iter().map(|text| float_of(text, elements)).collect::<Result<_>>()?),
        DType::Float32 => {
            Data::Float32(texts.iter().map(|text| Ok(float_of(text, elements)? as f32)).collect::<Result<_>>()?)
        }
        DType::Int64 => Data::Int64(texts.iter().map(int).collect::<Result<_>>()?),
        _ => {
            let ints: Vec<i64> = texts.iter().map(int).collect::<Result<_>>()?;
            let items = ints.iter().map(|number| super::int_scalar(*number, dtype)).collect::<Result<Vec<Scalar>>>()?;
            let whole = |scalar: &Scalar| scalar.as_int().unwrap_or(0);
            match dtype {
                DType::Int8 => Data::Int8(items.iter().map(|scalar| whole(scalar) as i8).collect()),
                DType::UInt8 => Data::UInt8(items.iter().map(|scalar| whole(scalar) as u8).collect()),
                _ => Data::Int32(items.iter().map(|scalar| whole(scalar) as i32).collect()),
            }
        }
    })
}

/// A Python float as an int element, which Python refuses for NaN and infinities.
///
/// # Errors
/// `ValueError` for NaN, `OverflowError` for infinities and beyond 64 bits.
pub fn python_float_to_int(number: f64) -> Result<i64> {
    if number.is_nan() {
        return Err(Error::value("cannot convert float NaN to integer"));
    }
    if number.is_infinite() {
        return Err(Error::new(super::Class::Overflow, "cannot convert float infinity to integer"));
    }
    let whole = float_to_int(number);
    if whole == i64::MIN && number != -9_223_372_036_854_775_808.0 {
        return Err(Error::new(super::Class::Overflow, "Python int too large to convert to C long"));
    }
    Ok(whole)
}

/// Fails unless values of one type may be cast to another; `what` names them in the text: `array data`.
///
/// # Errors
/// `TypeError` with the rule's name.
pub fn check_cast(from: DType, to: DType, casting: Casting) -> Result<()> {
    if from.can_cast(to, casting) {
        return Ok(());
    }
    Err(Error::type_error(format!(
        "Cannot cast array data from {} to {} according to the rule '{}'",
        from.repr(),
        to.repr(),
        casting.name()
    )))
}

impl Casting {
    /// Its name in Python.
    pub fn name(self) -> &'static str {
        match self {
            Casting::No => "no",
            Casting::Safe => "safe",
            Casting::SameKind => "same_kind",
            Casting::Unsafe => "unsafe",
        }
    }

    /// The rule with a name.
    pub fn from_name(name: &str) -> Option<Casting> {
        Some(match name {
            "no" | "equiv" => Casting::No,
            "safe" => Casting::Safe,
            "same_kind" => Casting::SameKind,
            "unsafe" => Casting::Unsafe,
            _ => return None,
        })
    }
}
