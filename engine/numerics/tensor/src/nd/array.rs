//! The array: a shared buffer and the geometry by which it is seen.

use super::data::{for_numbers, with_type};
use super::walk::Walk;
use super::{Class, DType, Data, Element, Error, Number, Result, Scalar};
use std::cell::{Ref, RefCell, RefMut};
use std::rc::Rc;

/// Elements one array may have, on every target.
pub const MAX_ELEMENTS: usize = i32::MAX as usize;

/// A buffer that several arrays may see.
#[derive(Clone, Debug)]
pub struct Buffer(Rc<RefCell<Data>>);

impl Buffer {
    /// A buffer of its own.
    pub fn new(data: Data) -> Buffer {
        Buffer(Rc::new(RefCell::new(data)))
    }

    /// A number that is the same for the same buffer while it lives; never to be hashed or shown.
    pub fn id(&self) -> usize {
        Rc::as_ptr(&self.0) as usize
    }

    /// The elements.
    pub fn data(&self) -> Ref<'_, Data> {
        self.0.borrow()
    }

    pub(crate) fn data_mut(&self) -> RefMut<'_, Data> {
        self.0.borrow_mut()
    }
}

/// How an array sees its buffer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Geometry {
    /// The type of the elements.
    pub dtype: DType,
    /// The buffer's element that is the array's first.
    pub offset: usize,
    /// Elements along each axis.
    pub shape: Vec<usize>,
    /// Elements of the buffer from one to the next along each axis.
    pub strides: Vec<isize>,
    /// Whether the elements may be changed through this array.
    pub writable: bool,
    /// Whether it was made from another array: `base is not None`.
    pub view: bool,
}

/// A typed n-dimensional array with numpy's semantics of views: clones and views share the elements.
#[derive(Clone, Debug)]
pub struct NdArray {
    pub(crate) geometry: Geometry,
    pub(crate) buffer: Buffer,
}

/// The strides of rows after one another.
pub fn dense_strides(shape: &[usize]) -> Vec<isize> {
    let mut strides = vec![0; shape.len()];
    let mut step = 1isize;
    for (stride, size) in strides.iter_mut().zip(shape).rev() {
        *stride = step;
        step = step.saturating_mul((*size).max(1) as isize);
    }
    strides
}

impl NdArray {
    /// A new array of rows after one another; the lengths are the caller's care.
    pub(crate) fn new(dtype: DType, data: Data, shape: Vec<usize>) -> NdArray {
        debug_assert_eq!(data.len(), shape.iter().product::<usize>());
        debug_assert!(data.fits(dtype));
        let strides = dense_strides(&shape);
        let geometry = Geometry { dtype, offset: 0, shape, strides, writable: true, view: false };
        NdArray { geometry, buffer: Buffer::new(data) }
    }

    /// A new array of numbers given row after row.
    ///
    /// # Errors
    /// `ValueError` if the shape has another number of elements.
    pub fn from_vec<T: Number>(shape: &[usize], items: Vec<T>) -> Result<NdArray> {
        let len = shape.iter().try_fold(1usize, |len, size| len.checked_mul(*size));
        if len != Some(items.len()) || items.len() > MAX_ELEMENTS {
            return Err(reshape_error(items.len(), shape));
        }
        Ok(NdArray::new(T::DTYPE, T::data(items), shape.to_vec()))
    }

    /// A new array of texts given row after row, as wide as the longest.
    ///
    /// # Errors
    /// `ValueError` if the shape has another number of elements.
    pub fn from_texts(shape: &[usize], items: Vec<String>) -> Result<NdArray> {
        let len = shape.iter().try_fold(1usize, |len, size| len.checked_mul(*size));
        if len != Some(items.len()) {
            return Err(reshape_error(items.len(), shape));
        }
        let width = items.iter().map(|text| text.chars().count()).max().unwrap_or(0).max(1);
        Ok(NdArray::new(DType::Str(u32::try_from(width).unwrap_or(u32::MAX)), Data::Str(items), shape.to_vec()))
    }

    /// A one-dimensional array.
    pub fn from_list<T: Number>(items: Vec<T>) -> NdArray {
        let len = items.len();
        NdArray::new(T::DTYPE, T::data(items), vec![len])
    }

    /// An array without axes.
    pub fn from_number<T: Number>(number: T) -> NdArray {
        NdArray::new(T::DTYPE, T::data(vec![number]), vec![])
    }

    /// The type of the elements.
    pub fn dtype(&self) -> DType {
        self.geometry.dtype
    }

    /// Elements along each axis.
    pub fn shape(&self) -> &[usize] {
        &self.geometry.shape
    }

    /// Elements of the buffer from one to the next along each axis.
    pub fn strides(&self) -> &[isize] {
        &self.geometry.strides
    }

    /// `strides` as numpy shows them, in bytes.
    pub fn strides_bytes(&self) -> Vec<i64> {
        self.strides().iter().map(|stride| *stride as i64 * self.dtype().item_bytes() as i64).collect()
    }

    /// The number of axes.
    pub fn ndim(&self) -> usize {
        self.shape().len()
    }

    /// The number of elements.
    pub fn size(&self) -> usize {
        self.shape().iter().product()
    }

    /// Bytes of the elements as numpy counts them.
    pub fn bytes(&self) -> u64 {
        (self.size() as u64).saturating_mul(self.dtype().item_bytes())
    }

    /// How the array sees its buffer.
    pub fn geometry(&self) -> &Geometry {
        &self.geometry
    }

    /// The buffer, which other arrays may see too.
    pub fn buffer(&self) -> &Buffer {
        &self.buffer
    }

    /// Whether both see the same buffer.
    pub fn shares_buffer(&self, other: &NdArray) -> bool {
        Rc::ptr_eq(&self.buffer.0, &other.buffer.0)
    }

    /// Whether both are the same elements seen the same way.
    pub fn is_same(&self, other: &NdArray) -> bool {
        self.shares_buffer(other) && self.geometry == other.geometry
    }

    /// Whether it was made from another array.
    pub fn is_view(&self) -> bool {
        self.geometry.view
    }

    /// Whether the elements may be changed through this array.
    pub fn is_writable(&self) -> bool {
        self.geometry.writable
    }

    /// Rows after one another without gaps?
    pub fn is_c_contiguous(&self) -> bool {
        contiguous(self.shape().iter().zip(self.strides()).rev())
    }

    /// Columns after one another without gaps?
    pub fn is_f_contiguous(&self) -> bool {
        contiguous(self.shape().iter().zip(self.strides()))
    }

    /// An array over a buffer from its encoded form.
    ///
    /// # Errors
    /// `ValueError` if the type is another than the buffer's, or an element would lie outside it.
    pub fn from_parts(buffer: &Buffer, geometry: Geometry) -> Result<NdArray> {
        let bad = |what: &str| Err(Error::value(format!("an encoded array does not fit its buffer: {what}")));
        let data = buffer.data();
        let Geometry { dtype, offset, shape, strides, writable: _, view: _ } = &geometry;
        if !data.fits(*dtype) {
            return bad("its type differs");
        }
        if shape.len() != strides.len() || shape.len() > crate::MAX_DIMENSIONS {
            return bad("its axes differ");
        }
        if !fits_elements(shape) || *offset > MAX_ELEMENTS {
            return bad("it is too large");
        }
        // The least and the greatest place an index reaches; with a size of 0 none is reached.
        let (mut low, mut high) = (*offset as i128, *offset as i128);
        for (size, stride) in shape.iter().zip(strides) {
            let reach = (size.saturating_sub(1)) as i128 * *stride as i128;
            if reach < 0 {
                low += reach;
            } else {
                high += reach;
            }
        }
        if shape.contains(&0) {
            if *offset > data.len() || strides.iter().any(|stride| stride.unsigned_abs() > MAX_ELEMENTS) {
                return bad("an element lies outside");
            }
        } else if low < 0 || high >= data.len() as i128 {
            return bad("an element lies outside");
        }
        if let (Data::Str(texts), DType::Str(width)) = (&*data, dtype)
            && texts.iter().any(|text| text.chars().count() > *width as usize)
        {
            return bad("a text is too long");
        }
        drop(data);
        Ok(NdArray { geometry, buffer: buffer.clone() })
    }

    /// The same buffer seen otherwise; the geometry is the caller's care.
    pub(crate) fn seen(&self, offset: usize, shape: Vec<usize>, strides: Vec<isize>) -> NdArray {
        let geometry =
            Geometry { dtype: self.dtype(), offset, shape, strides, writable: self.is_writable(), view: true };
        NdArray { geometry, buffer: self.buffer.clone() }
    }

    /// The same elements with another geometry flag: not to be written to.
    pub fn read_only(mut self) -> NdArray {
        self.geometry.writable = false;
        self
    }

    /// `flags.writeable = ...`.
    pub fn set_writable(&mut self, writable: bool) {
        self.geometry.writable = writable;
    }

    pub(crate) fn check_writable(&self) -> Result<()> {
        if self.is_writable() { Ok(()) } else { Err(Error::value("assignment destination is read-only")) }
    }

    /// The buffer's elements, all of them.
    pub(crate) fn cells<T: Element>(&self) -> Ref<'_, [T]> {
        Ref::map(self.buffer.data(), T::of)
    }

    pub(crate) fn cells_mut<T: Element>(&self) -> RefMut<'_, [T]> {
        RefMut::map(self.buffer.data_mut(), T::of_mut)
    }

    /// The place in the buffer of the array's first element, as a signed number to add strides to.
    pub(crate) fn start(&self) -> isize {
        self.geometry.offset as isize
    }

    /// Hands the elements, row after row, to a function: where they lie if they lie so, else a copy.
    pub(crate) fn with<T: Element, R>(&self, f: impl FnOnce(&[T]) -> R) -> R {
        let cells = self.cells::<T>();
        if self.is_c_contiguous() {
            let start = self.geometry.offset;
            return f(cells.get(start..start + self.size()).unwrap_or(&[]));
        }
        f(&gather(&cells, self))
    }

    /// A copy of the elements, row after row, if they are of this type.
    pub(crate) fn items<T: Element>(&self) -> Vec<T> {
        self.with(<[T]>::to_vec)
    }

    /// A new array of the same elements, rows after one another.
    pub(crate) fn dense_copy(&self) -> NdArray {
        with_type!(self.dtype(), T => NdArray::new(self.dtype(), T::data(self.items::<T>()), self.shape().to_vec()))
    }

    /// The element at a full index, negative ones from the end; `None` if it is outside.
    pub fn at(&self, index: &[i64]) -> Option<Scalar> {
        self.buffer.data().get(self.place(index)?)
    }

    fn place(&self, index: &[i64]) -> Option<usize> {
        if index.len() != self.ndim() {
            return None;
        }
        let mut place = self.start();
        for ((index, size), stride) in index.iter().zip(self.shape()).zip(self.strides()) {
            let size = *size as i64;
            let index = if *index < 0 { *index + size } else { *index };
            if index < 0 || index >= size {
                return None;
            }
            place += index as isize * stride;
        }
        usize::try_from(place).ok()
    }

    /// The only element: `item()` of an array of size 1.
    ///
    /// # Errors
    /// `ValueError` for more or fewer elements.
    pub fn only(&self) -> Result<Scalar> {
        let bad = || Error::value("can only convert an array of size 1 to a Python scalar");
        if self.size() != 1 {
            return Err(bad());
        }
        self.buffer.data().get(self.geometry.offset).ok_or_else(bad)
    }

    /// The `index`-th element row after row: `item(index)`.
    ///
    /// # Errors
    /// `IndexError` outside the array.
    pub fn item(&self, index: i64) -> Result<Scalar> {
        let size = self.size() as i64;
        let place = if index < 0 { index + size } else { index };
        if place < 0 || place >= size {
            return Err(if self.ndim() == 1 {
                Error::out_of_bounds(index, 0, self.size())
            } else {
                Error::index(format!("index {index} is out of bounds for size {size}"))
            });
        }
        let mut rest = place as usize;
        let mut at = self.start();
        for (size, stride) in self.shape().iter().zip(self.strides()).rev() {
            at += (rest % size) as isize * stride;
            rest /= size;
        }
        let found = usize::try_from(at).ok().and_then(|at| self.buffer.data().get(at));
        found.ok_or_else(|| Error::out_of_bounds(index, 0, self.size()))
    }

    /// All elements row after row.
    pub fn scalars(&self) -> Vec<Scalar> {
        let mut found = Vec::with_capacity(self.size());
        let data = self.buffer.data();
        Walk::new(self.shape(), [self.strides()]).each([self.start()], |[start], len, [stride]| {
            for index in 0..len as isize {
                found.extend(data.get((start + index * stride) as usize));
            }
        });
        found
    }

    /// Whether the array counts as true: `bool(array)`.
    ///
    /// # Errors
    /// `ValueError` unless it has exactly one element.
    pub fn truth(&self) -> Result<bool> {
        match self.size() {
            0 => Err(Error::value(
                "The truth value of an empty array is ambiguous. Use `array.size > 0` to check that an array is not empty.",
            )),
            1 => Ok(self.only()?.truth()),
            _ => Err(Error::value(
                "The truth value of an array with more than one element is ambiguous. Use a.any() or a.all()",
            )),
        }
    }

    /// The only number of an array without axes, for `float(array)` and `int(array)`.
    ///
    /// # Errors
    /// `TypeError` if there are axes.
    pub fn scalar_without_axes(&self) -> Result<Scalar> {
        if self.ndim() != 0 {
            return Err(Error::type_error("only 0-dimensional arrays can be converted to Python scalars"));
        }
        self.only()
    }

    /// The int an array without axes stands for as an index: `operator.index(array)`.
    ///
    /// # Errors
    /// `TypeError` unless it is an int without axes.
    pub fn as_index(&self) -> Result<i64> {
        let bad = || Error::type_error("only integer scalar arrays can be converted to a scalar index");
        if self.ndim() != 0 || !self.dtype().is_int() {
            return Err(bad());
        }
        self.only()?.as_int().ok_or_else(bad)
    }

    /// The elements as floats, row after row: what the other rooms compute with.
    ///
    /// # Errors
    /// `ValueError` for texts that are no numbers.
    pub fn to_floats(&self) -> Result<Vec<f64>> {
        match self.dtype() {
            DType::Float64 => Ok(self.items::<f64>()),
            DType::Str(_) => self.items::<String>().iter().map(|text| Ok(crate::parse_float(text)?)).collect(),
            _ => Ok(for_numbers!(&*self.buffer.data(),
                items => gather(items, self).into_iter().map(Number::to_f64).collect(),
                _texts => vec![])),
        }
    }

    /// The elements of a bool or int array as ints, row after row.
    ///
    /// # Errors
    /// `TypeError` for floats and texts.
    pub fn to_ints(&self) -> Result<Vec<i64>> {
        if self.dtype().is_float() || self.dtype().is_str() {
            return Err(Error::type_error(format!(
                "Cannot cast array data from {} to {} according to the rule 'safe'",
                self.dtype().repr(),
                DType::Int64.repr()
            )));
        }
        Ok(for_numbers!(&*self.buffer.data(),
            items => gather(items, self).into_iter().map(Number::to_i64).collect(),
            _texts => vec![]))
    }

    /// The array as a matrix for the rooms that know only those; one axis becomes one column.
    ///
    /// # Errors
    /// `ValueError` for more than two axes.
    pub fn to_matrix(&self) -> Result<crate::Matrix> {
        let (rows, columns) = match self.shape() {
            [] => (1, 1),
            [rows] => (*rows, 1),
            [rows, columns] => (*rows, *columns),
            shape => {
                return Err(Error::value(format!(
                    "{}-dimensional array given. Array must be two-dimensional",
                    shape.len()
                )));
            }
        };
        Ok(crate::matrix(rows, columns, self.to_floats()?)?)
    }

    /// A matrix as an array.
    pub fn from_matrix(matrix: crate::Matrix) -> NdArray {
        let (rows, columns) = matrix.dim();
        let items: Vec<f64> = if matrix.is_standard_layout() {
            matrix.into_raw_vec_and_offset().0
        } else {
            matrix.iter().copied().collect()
        };
        NdArray::new(DType::Float64, Data::Float64(items), vec![rows, columns])
    }
}

/// Copies the elements an array sees, row after row.
pub(crate) fn gather<T: Clone>(cells: &[T], array: &NdArray) -> Vec<T> {
    let mut out = Vec::with_capacity(array.size());
    Walk::new(array.shape(), [array.strides()]).each([array.start()], |[start], len, [stride]| match stride {
        1 => out.extend_from_slice(&cells[start as usize..start as usize + len]),
        0 => out.resize(out.len() + len, cells[start as usize].clone()),
        _ => out.extend((0..len as isize).map(|index| cells[(start + index * stride) as usize].clone())),
    });
    out
}

/// Whether a shape has no more elements than any array may have, axes of size 0 not counted.
pub(crate) fn fits_elements(shape: &[usize]) -> bool {
    let product = shape.iter().filter(|size| **size > 0).try_fold(1usize, |product, size| product.checked_mul(*size));
    product.is_some_and(|product| product <= MAX_ELEMENTS)
}

fn contiguous<'a>(axes: impl Iterator<Item = (&'a usize, &'a isize)> + Clone) -> bool {
    if axes.clone().any(|(size, _)| *size == 0) {
        return true;
    }
    let mut step = 1isize;
    for (size, stride) in axes {
        if *size != 1 {
            if *stride != step {
                return false;
            }
            step *= *size as isize;
        }
    }
    true
}

/// The error of a shape with another number of elements.
pub(crate) fn reshape_error(size: usize, shape: &[usize]) -> Error {
    Error::new(Class::Value, format!("cannot reshape array of size {size} into shape {}", super::tight_shape(shape)))
}
