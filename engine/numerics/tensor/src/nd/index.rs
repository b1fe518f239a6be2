//! Indexing: ints, slices, new axes, masks and arrays of ints, to read and to write.

use super::data::{for_numbers, with_type};
use super::walk::{Walk, memory_order};
use super::{Arg, DType, Element, Error, Meter, NdArray, Number, Result, Scalar, broadcast_shapes, tight_shape};

/// One part of an index.
#[derive(Clone, Debug)]
pub enum Index {
    /// An int: the axis goes away.
    Int(i64),
    /// A slice.
    Slice {
        /// The first place.
        start: Option<i64>,
        /// The place to stop before.
        stop: Option<i64>,
        /// The distance.
        step: Option<i64>,
    },
    /// `None`: a new axis of size 1.
    NewAxis,
    /// `...`: all axes that are not named.
    Ellipsis,
    /// A mask of bools or an array of ints; a Python bool is a mask without axes.
    Array(NdArray),
}

impl Index {
    /// `:`
    pub const ALL: Index = Index::Slice { start: None, stop: None, step: None };
}

/// What indexing gives.
#[derive(Clone, Debug)]
pub enum Item {
    /// One element: all axes were indexed by ints.
    Scalar(Scalar),
    /// A view, or for masks and arrays of ints a copy.
    Array(NdArray),
}

/// The error of an index that is none: a float, a str, a list of those.
pub fn index_type_error() -> Error {
    Error::index(
        "only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean arrays are valid indices",
    )
}

/// The first place and the number of places of a slice of an axis.
///
/// # Errors
/// `ValueError` for a step of 0.
pub fn slice_bounds(
    size: usize,
    start: Option<i64>,
    stop: Option<i64>,
    step: Option<i64>,
) -> Result<(i64, usize, i64)> {
    let step = step.unwrap_or(1);
    if step == 0 {
        return Err(Error::value("slice step cannot be zero"));
    }
    let size = size as i64;
    let (low, high) = if step > 0 { (0, size) } else { (-1, size - 1) };
    let clamp = |place: i64| if place < 0 { place.saturating_add(size).max(low) } else { place.min(high) };
    let start = start.map_or(if step > 0 { low } else { high }, clamp);
    let stop = stop.map_or(if step > 0 { high } else { low }, clamp);
    let span = if step > 0 { stop - start } else { start - stop };
    let len = if span <= 0 { 0 } else { (span - 1) / step.saturating_abs() + 1 };
    Ok((start, len as usize, step))
}

/// The array seen through the ints, slices and new axes of an index, and the arrays that select from what is left.
struct Selection {
    view: NdArray,
    // Axis of `view`, its place in the array for messages, and the ints that select from it.
    arrays: Vec<(usize, usize, NdArray)>,
    // Where the selected axes go: the place of the first array if all stand together, else the front.
    place: usize,
    // Only ints: one element.
    scalar: bool,
    // A single mask over all axes, for the text of an error.
    mask: bool,
}

impl NdArray {
    /// The element or the array an index names.
    ///
    /// # Errors
    /// `IndexError` outside and for too many indices, the meter's.
    pub fn get(&self, index: &[Index], meter: &mut Meter) -> Result<Item> {
        if let [Index::Int(place)] = index
            && self.ndim() == 1
        {
            let found = self.at(&[*place]);
            return found.map(Item::Scalar).ok_or_else(|| Error::out_of_bounds(*place, 0, self.size()));
        }
        let selection = self.select(index, meter)?;
        if selection.scalar {
            return Ok(Item::Scalar(selection.view.only()?));
        }
        if selection.arrays.is_empty() {
            return Ok(Item::Array(selection.view));
        }
        let picked = selection.pick(meter)?;
        Ok(Item::Array(picked))
    }

    /// [`Self::get`] where an array is wanted even for one element.
    ///
    /// # Errors
    /// As [`Self::get`].
    pub fn get_array(&self, index: &[Index], meter: &mut Meter) -> Result<NdArray> {
        Ok(match self.get(index, meter)? {
            Item::Array(array) => array,
            Item::Scalar(scalar) => {
                let mut array = scalar.to_array();
                array.geometry.dtype = self.dtype();
                array
            }
        })
    }

    /// Writes `value`, stretched to what the index names, into its elements.
    ///
    /// # Errors
    /// As [`Self::get`]; `ValueError` for shapes that do not fit, read-only arrays and values the type does not hold.
    pub fn set(&self, index: &[Index], value: &Arg, meter: &mut Meter) -> Result<()> {
        self.check_writable()?;
        let selection = self.select(index, meter)?;
        let value = value.to_assign(self.dtype())?;
        if selection.arrays.is_empty() {
            if selection.scalar && value.ndim() > 0 && value.size() != 1 {
                return Err(Error::value("setting an array element with a sequence."));
            }
            return selection.view.assign(&value, meter);
        }
        let mut value = value.as_dtype(self.dtype(), meter)?;
        if value.shares_buffer(self) {
            value = value.copy(meter)?;
        }
        selection.put(&value, meter)
    }

    fn select(&self, index: &[Index], meter: &mut Meter) -> Result<Selection> {
        let mut used = 0usize;
        let (mut ellipses, mut fancy) = (0, false);
        for part in index {
            match part {
                Index::Int(_) | Index::Slice { .. } => used += 1,
                Index::NewAxis => {}
                Index::Ellipsis => ellipses += 1,
                Index::Array(array) => {
                    fancy = true;
                    used += if array.dtype().is_bool() { array.ndim() } else { 1 };
                }
            }
        }
        if ellipses > 1 {
            return Err(Error::index("an index can only have a single ellipsis ('...')"));
        }
        if used > self.ndim() {
            return Err(Error::index(format!(
                "too many indices for array: array is {}-dimensional, but {used} were indexed",
                self.ndim()
            )));
        }
        let rest = self.ndim() - used;
        let scalar =
            ellipses == 0 && !fancy && used == self.ndim() && index.iter().all(|part| matches!(part, Index::Int(_)));
        let mut make = Making {
            array: self,
            axis: 0,
            start: self.start(),
            shape: vec![],
            strides: vec![],
            arrays: vec![],
            together: Together::Before,
        };
        for part in index {
            match part {
                Index::Int(place) if fancy => make.array_part(&NdArray::from_number(*place), meter)?,
                Index::Int(place) => make.int(*place)?,
                Index::Slice { start, stop, step } => make.slice(*start, *stop, *step)?,
                Index::NewAxis => {
                    make.gap();
                    make.shape.push(1);
                    make.strides.push(0);
                }
                Index::Ellipsis => {
                    make.gap();
                    make.keep(rest);
                }
                Index::Array(array) => make.array_part(array, meter)?,
            }
        }
        if ellipses == 0 {
            make.keep(rest);
        }
        if make.shape.len() > crate::MAX_DIMENSIONS {
            return Err(Error::index(format!(
                "too many dimensions: an index may give {} at most",
                crate::MAX_DIMENSIONS
            )));
        }
        let place = match make.together {
            Together::Inside(place) | Together::After(place) => place,
            Together::Before | Together::Apart => 0,
        };
        let mask = matches!(index, [Index::Array(array)] if array.dtype().is_bool() && array.ndim() == self.ndim());
        let view = self.seen(make.start as usize, make.shape, make.strides);
        Ok(Selection { view, arrays: make.arrays, place, scalar, mask })
    }
}

// Whether the arrays of an index stand next to each other.
enum Together {
    Before,
    Inside(usize),
    After(usize),
    Apart,
}

struct Making<'a> {
    array: &'a NdArray,
    axis: usize,
    start: isize,
    shape: Vec<usize>,
    strides: Vec<isize>,
    arrays: Vec<(usize, usize, NdArray)>,
    together: Together,
}

impl Making<'_> {
    fn next_axis(&mut self) -> (usize, isize, usize) {
        let axis = self.axis;
        self.axis += 1;
        let size = self.array.shape().get(axis).copied().unwrap_or(0);
        (size, self.array.strides().get(axis).copied().unwrap_or(0), axis)
    }

    // Something that is no array stands here.
    fn gap(&mut self) {
        if let Together::Inside(place) = self.together {
            self.together = Together::After(place);
        }
    }

    fn int(&mut self, place: i64) -> Result<()> {
        let (size, stride, axis) = self.next_axis();
        let index = wrap(place, size).ok_or_else(|| Error::out_of_bounds(place, axis, size))?;
        self.start += index * stride;
        Ok(())
    }

    fn slice(&mut self, start: Option<i64>, stop: Option<i64>, step: Option<i64>) -> Result<()> {
        self.gap();
        let (size, stride, _) = self.next_axis();
        let (start, len, step) = slice_bounds(size, start, stop, step)?;
        if len > 0 {
            self.start += start as isize * stride;
        }
        self.shape.push(len);
        // A step beyond the axis only matters if there is a second element, and then it fits.
        self.strides.push(if len > 1 { stride * step as isize } else { stride });
        Ok(())
    }

    fn keep(&mut self, count: usize) {
        for _ in 0..count {
            let (size, stride, _) = self.next_axis();
            self.shape.push(size);
            self.strides.push(stride);
        }
    }

    fn array_part(&mut self, array: &NdArray, meter: &mut Meter) -> Result<()> {
        self.together = match self.together {
            Together::Before => Together::Inside(self.shape.len() - self.arrays.len()),
            Together::Inside(place) => Together::Inside(place),
            Together::After(_) | Together::Apart => Together::Apart,
        };
        if !array.dtype().is_bool() {
            if !array.dtype().is_int() {
                return Err(Error::index("arrays used as indices must be of integer (or boolean) type"));
            }
            let (size, stride, axis) = self.next_axis();
            self.arrays.push((self.shape.len(), axis, array.clone()));
            self.shape.push(size);
            self.strides.push(stride);
            return Ok(());
        }
        if array.ndim() == 0 {
            // A truth selects the whole or nothing: an axis of size 1 indexed by one 0 or none.
            let count = usize::from(array.truth()?);
            self.arrays.push((self.shape.len(), self.axis, NdArray::from_list(vec![0i64; count])));
            self.shape.push(1);
            self.strides.push(0);
            return Ok(());
        }
        for (axis, size) in array.shape().iter().enumerate() {
            let have = self.array.shape().get(self.axis + axis).copied().unwrap_or(0);
            if have != *size {
                return Err(Error::index(format!(
                    "boolean index did not match indexed array along axis {}; size of axis is {have} but size of corresponding boolean axis is {size}",
                    self.axis + axis
                )));
            }
        }
        for places in nonzero(array, meter)? {
            let (size, stride, axis) = self.next_axis();
            self.arrays.push((self.shape.len(), axis, places));
            self.shape.push(size);
            self.strides.push(stride);
        }
        Ok(())
    }
}

fn wrap(place: i64, size: usize) -> Option<isize> {
    let size = size as i64;
    let index = if place < 0 { place.wrapping_add(size) } else { place };
    (0..size).contains(&index).then_some(index as isize)
}

// The elements an index of arrays names: for each of the selected places the step into the view.
struct Places {
    shape: Vec<usize>,
    // In the order of `order` over `shape`.
    steps: Vec<isize>,
    order: Vec<usize>,
}

impl Selection {
    // Axes of the view that no array selects from.
    fn kept(&self) -> Vec<usize> {
        (0..self.view.ndim()).filter(|axis| self.arrays.iter().all(|(selected, ..)| selected != axis)).collect()
    }

    fn places(&self, meter: &mut Meter) -> Result<Places> {
        let shapes: Vec<&[usize]> = self.arrays.iter().map(|(_, _, array)| array.shape()).collect();
        let shape = broadcast_shapes(&shapes).map_err(|_| {
            let list: String = shapes.iter().map(|shape| tight_shape(shape) + " ").collect();
            Error::index(format!("shape mismatch: indexing arrays could not be broadcast together with shapes {list}"))
        })?;
        let len: usize = shape.iter().product();
        meter.array(&shape, DType::Int64)?;
        meter.spend((len as u64).saturating_mul(self.arrays.len() as u64))?;
        let stretched: Vec<NdArray> = self.arrays.iter().map(|(_, _, array)| array.stretched(&shape)).collect();
        let order = if self.kept().is_empty() && shape.len() > 1 {
            memory_order(&shape, &stretched.iter().map(NdArray::strides).collect::<Vec<_>>())
        } else {
            (0..shape.len()).collect()
        };
        let mut steps = vec![0isize; len];
        for ((axis, original, _), array) in self.arrays.iter().zip(&stretched) {
            let (size, stride) = (self.view.shape()[*axis], self.view.strides()[*axis]);
            let array = array.permuted(&order);
            let mut at = 0;
            let mut bad = None;
            for_numbers!(&*array.buffer.data(), cells => {
                Walk::new(array.shape(), [array.strides()]).each([array.start()], |[start], len, [step]| {
                    for index in 0..len as isize {
                        let place = cells[(start + index * step) as usize].to_i64();
                        match wrap(place, size) {
                            Some(index) => steps[at] += index * stride,
                            None => bad = bad.or(Some(place)),
                        }
                        at += 1;
                    }
                });
            }, _texts => {});
            if let Some(place) = bad {
                return Err(Error::out_of_bounds(place, *original, size));
            }
        }
        Ok(Places { shape, steps, order })
    }

    // The shape of the result: kept axes before, selected axes, kept axes after.
    fn result_axes(&self, places: &Places) -> (Vec<usize>, Vec<usize>) {
        let kept = self.kept();
        let sizes: Vec<usize> = kept.iter().map(|axis| self.view.shape()[*axis]).collect();
        let mut shape = sizes[..self.place].to_vec();
        shape.extend(&places.shape);
        shape.extend(&sizes[self.place..]);
        (shape, kept)
    }

    fn pick(&self, meter: &mut Meter) -> Result<NdArray> {
        let places = self.places(meter)?;
        let (shape, kept) = self.result_axes(&places);
        let dtype = self.view.dtype();
        meter.array(&shape, dtype)?;
        // The selected elements lie first, as numpy puts them; the axes kept stay in their order in memory.
        let all_sizes: Vec<usize> = kept.iter().map(|axis| self.view.shape()[*axis]).collect();
        let all_strides: Vec<isize> = kept.iter().map(|axis| self.view.strides()[*axis]).collect();
        let inner = memory_order(&all_sizes, &[&all_strides]);
        let sizes: Vec<usize> = inner.iter().map(|axis| all_sizes[*axis]).collect();
        let strides: Vec<isize> = inner.iter().map(|axis| all_strides[*axis]).collect();
        let data = with_type!(dtype, T => {
            let cells = self.view.cells::<T>();
            T::data(picked(&cells, self.view.start(), &places.steps, &sizes, &strides))
        });
        let selected: Vec<usize> = places.order.iter().map(|axis| places.shape[*axis]).collect();
        let mut memory = selected.clone();
        memory.extend(&sizes);
        let array = NdArray::new(dtype, data, memory);
        // (selected in order, kept) -> (kept before, selected, kept after)
        let count = places.shape.len();
        let mut kept_at = vec![0; inner.len()];
        for (place, axis) in inner.iter().enumerate() {
            kept_at[*axis] = count + place;
        }
        let mut inverse = vec![0; count];
        for (place, axis) in places.order.iter().enumerate() {
            inverse[*axis] = place;
        }
        let mut axes: Vec<usize> = kept_at[..self.place].to_vec();
        axes.extend(inverse);
        axes.extend(&kept_at[self.place..]);
        let mut result = array.permuted(&axes);
        result.geometry.view = false;
        Ok(result)
    }

    fn put(&self, value: &NdArray, meter: &mut Meter) -> Result<()> {
        let places = self.places(meter)?;
        let (shape, kept) = self.result_axes(&places);
        let mut value = value.clone();
        if self.mask {
            if value.ndim() > 1 {
                return Err(Error::type_error(format!(
                    "NumPy boolean array indexing assignment requires a 0 or 1-dimensional input, input has {} dimensions",
                    value.ndim()
                )));
            }
            if value.size() != 1 && value.size() != places.steps.len() {
                return Err(Error::value(format!(
                    "NumPy boolean array indexing assignment cannot assign {} input values to the {} output values where the mask is true",
                    value.size(),
                    places.steps.len()
                )));
            }
        }
        while value.ndim() > shape.len() && value.shape().first() == Some(&1) {
            value = value.seen(value.geometry.offset, value.shape()[1..].to_vec(), value.strides()[1..].to_vec());
        }
        if !value.fits_shape(&shape) {
            return Err(Error::value(format!(
                "shape mismatch: value array of shape {} could not be broadcast to indexing result of shape {}",
                tight_shape(value.shape()),
                tight_shape(&shape)
            )));
        }
        meter.touch(shape.iter().product())?;
        // (kept before, selected, kept after) -> (selected in order, kept)
        let count = places.shape.len();
        let mut axes: Vec<usize> = places.order.iter().map(|axis| self.place + axis).collect();
        axes.extend(0..self.place);
        axes.extend(self.place + count..shape.len());
        let value = value.stretched(&shape).permuted(&axes);
        let strides: Vec<isize> = kept.iter().map(|axis| self.view.strides()[*axis]).collect();
        with_type!(value.dtype(), T => {
            put_cells(&mut self.view.cells_mut::<T>(), self.view.start(), &places.steps, &strides, &value.cells::<T>(), &value);
        });
        Ok(())
    }
}

// Writes `value`, whose leading axes are those of the places, to each place and what is kept there.
fn put_cells<T: Clone>(
    cells: &mut [T],
    begin: isize,
    places: &[isize],
    strides: &[isize],
    source: &[T],
    value: &NdArray,
) {
    let count = value.ndim() - strides.len();
    let (outer, sizes) = value.shape().split_at(count);
    let (outer_strides, inner_strides) = value.strides().split_at(count);
    let walk = Walk::new(sizes, [strides, inner_strides]);
    let mut places = places.iter();
    Walk::new(outer, [outer_strides]).each([value.start()], |[from], len, [step]| {
        for (index, place) in (0..len as isize).zip(&mut places) {
            let from = from + index * step;
            if sizes.is_empty() {
                cells[(begin + place) as usize] = source[from as usize].clone();
                continue;
            }
            walk.each([begin + place, from], |[to, from], len, [to_step, from_step]| {
                for index in 0..len as isize {
                    cells[(to + index * to_step) as usize] = source[(from + index * from_step) as usize].clone();
                }
            });
        }
    });
}

fn picked<T: Clone>(cells: &[T], start: isize, steps: &[isize], sizes: &[usize], strides: &[isize]) -> Vec<T> {
    let inner: usize = sizes.iter().product();
    let mut out = Vec::with_capacity(steps.len() * inner);
    if sizes.is_empty() {
        out.extend(steps.iter().map(|step| cells[(start + step) as usize].clone()));
        return out;
    }
    let walk = Walk::new(sizes, [strides]);
    for place in steps {
        walk.each([start + place], |[from], len, [step]| match step {
            1 => out.extend_from_slice(&cells[from as usize..from as usize + len]),
            _ => out.extend((0..len as isize).map(|index| cells[(from + index * step) as usize].clone())),
        });
    }
    out
}

/// The indices of the elements that count as true, one array per axis, row after row.
///
/// # Errors
/// `ValueError` without axes, the meter's.
pub fn nonzero(array: &NdArray, meter: &mut Meter) -> Result<Vec<NdArray>> {
    if array.ndim() == 0 {
        return Err(Error::value(
            "Calling nonzero on 0d arrays is not allowed. Use np.atleast_1d(scalar).nonzero() instead.",
        ));
    }
    meter.touch(array.size())?;
    let flat = true_places(array);
    let ndim = array.ndim();
    meter.array(&[flat.len(), ndim], DType::Int64)?;
    let mut places = vec![0i64; flat.len() * ndim];
    for (row, place) in places.chunks_exact_mut(ndim).zip(&flat) {
        let mut rest = *place;
        for (slot, size) in row.iter_mut().zip(array.shape()).rev() {
            *slot = (rest % size) as i64;
            rest /= size;
        }
    }
    // The columns of one table, as numpy makes them.
    let table = NdArray::from_vec(&[flat.len(), ndim], places)?;
    Ok((0..ndim).map(|axis| table.seen(axis.min(table.size()), vec![flat.len()], vec![ndim as isize])).collect())
}

/// Counted row after row, the places of the elements that count as true.
pub(crate) fn true_places(array: &NdArray) -> Vec<usize> {
    fn of<T>(items: &[T], truth: impl Fn(&T) -> bool) -> Vec<usize> {
        let count = items.iter().filter(|item| truth(item)).count();
        let mut found = Vec::with_capacity(count);
        found.extend(items.iter().enumerate().filter(|(_, item)| truth(item)).map(|(place, _)| place));
        found
    }
    match array.dtype() {
        DType::Str(_) => array.with::<String, _>(|items| of(items, |text| !text.is_empty())),
        DType::Bool => array.with::<bool, _>(|items| of(items, |truth| *truth)),
        DType::Float64 => array.with::<f64, _>(|items| of(items, |number| *number != 0.0)),
        _ => array.with_numbers::<bool, _>(|items| of(items, |truth| *truth)),
    }
}

/// `flatnonzero`: [`nonzero`] of the elements row after row.
///
/// # Errors
/// The meter's.
pub fn flatnonzero(array: &NdArray, meter: &mut Meter) -> Result<NdArray> {
    meter.touch(array.size())?;
    let places = true_places(array);
    meter.array(&[places.len()], DType::Int64)?;
    Ok(NdArray::from_list(places.into_iter().map(|place| place as i64).collect::<Vec<i64>>()))
}

/// `argwhere`: the index of each element that counts as true, `(count, ndim)`.
///
/// # Errors
/// The meter's.
pub fn argwhere(array: &NdArray, meter: &mut Meter) -> Result<NdArray> {
    if array.ndim() == 0 {
        let count = usize::from(array.truth()?);
        return NdArray::from_vec(&[count, 0], Vec::<i64>::new());
    }
    let axes = nonzero(array, meter)?;
    let mut places = super::stack(&axes, 0, meter)?.transpose(None)?;
    places.geometry.view = false;
    Ok(places)
}
