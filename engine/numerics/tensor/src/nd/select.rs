//! Choosing elements: by a condition, by places along an axis, from a list of arrays.

use super::data::with_type;
use super::index::{Index, true_places};
use super::view::normalize_axis;
use super::walk::{Walk, memory_order};
use super::{Arg, DType, Data, Element, Error, Meter, NdArray, Result, broadcast_shapes, result_type};

/// `where` with three arguments: elements of one operand where the condition is true, of the other elsewhere.
///
/// # Errors
/// `ValueError` for shapes that do not fit, `TypeError` for numbers with texts, the meter's.
pub fn where_(condition: &NdArray, yes: &Arg, no: &Arg, meter: &mut Meter) -> Result<NdArray> {
    let both = [yes.clone(), no.clone()];
    if let (Some(left), Some(right)) = (class_of(yes), class_of(no))
        && left.1 != right.1
    {
        return Err(Error::type_error(format!(
            "The DType {} could not be promoted by {}. This means that no common DType exists for the given inputs. For example they cannot be stored in a single array unless the dtype is `object`. The full list of DTypes is: ({}, {})",
            left.0, right.0, left.0, right.0
        )));
    }
    let dtype = result_type(&both)?;
    let yes = yes.weak_array(dtype)?.as_dtype(dtype, meter)?;
    let no = no.weak_array(dtype)?.as_dtype(dtype, meter)?;
    where_of(condition, &yes, &no, dtype, meter)
}

fn class_of(arg: &Arg) -> Option<(String, bool)> {
    Some(match arg {
        Arg::Array(array) => (array.dtype().class_text(), array.dtype().is_str()),
        Arg::Int(_) | Arg::Big { .. } => ("<class 'numpy.dtypes._PyLongDType'>".to_owned(), false),
        Arg::Float(_) => ("<class 'numpy.dtypes._PyFloatDType'>".to_owned(), false),
    })
}

/// The same for arrays of one type.
pub(crate) fn where_of(
    condition: &NdArray,
    yes: &NdArray,
    no: &NdArray,
    dtype: DType,
    meter: &mut Meter,
) -> Result<NdArray> {
    let condition = condition.as_dtype(DType::Bool, meter)?;
    let shape = broadcast_shapes(&[condition.shape(), yes.shape(), no.shape()])?;
    meter.array(&shape, dtype)?;
    let strides = [&condition, yes, no].map(|array| array.stretched_strides(&shape));
    let order = memory_order(&shape, &[&strides[0], &strides[1], &strides[2]]);
    let permute = |strides: &[isize]| order.iter().map(|axis| strides[*axis]).collect::<Vec<_>>();
    let permuted = [permute(&strides[0]), permute(&strides[1]), permute(&strides[2])];
    let memory: Vec<usize> = order.iter().map(|axis| shape[*axis]).collect();
    let walk = Walk::new(&memory, [&permuted[0], &permuted[1], &permuted[2]]);
    let starts = [condition.start(), yes.start(), no.start()];
    let len = memory.iter().product();
    let data = with_type!(dtype, T => {
        merged(&walk, starts, len, &condition.cells::<bool>(), &yes.cells::<T>(), &no.cells::<T>())
    });
    Ok(NdArray::new(dtype, data, memory).unpermuted(&order))
}

fn merged<T: Element>(walk: &Walk<3>, starts: [isize; 3], len: usize, truths: &[bool], yes: &[T], no: &[T]) -> Data {
    let mut out: Vec<T> = Vec::with_capacity(len);
    walk.each(starts, |[c, x, y], len, [c_step, x_step, y_step]| {
        out.extend((0..len as isize).map(|index| {
            if truths[(c + index * c_step) as usize] {
                yes[(x + index * x_step) as usize].clone()
            } else {
                no[(y + index * y_step) as usize].clone()
            }
        }));
    });
    T::data(out)
}

/// What to do with an index outside the axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// An error.
    Raise,
    /// Modulo the size.
    Wrap,
    /// The nearest inside.
    Clip,
}

impl Mode {
    /// The mode with a name.
    ///
    /// # Errors
    /// `ValueError` for another name.
    pub fn from_name(name: &str) -> Result<Mode> {
        match name {
            "raise" => Ok(Mode::Raise),
            "wrap" => Ok(Mode::Wrap),
            "clip" => Ok(Mode::Clip),
            _ => Err(Error::value(format!("clipmode must be one of 'clip', 'raise', or 'wrap' (got '{name}')"))),
        }
    }
}

/// `take`: the elements at places along an axis; without an axis, of the array row after row. Shape: that of the array
/// with the axis replaced by the places' shape.
///
/// # Errors
/// `IndexError` outside, `TypeError` for places that are no ints, the meter's.
pub fn take(array: &NdArray, places: &NdArray, axis: Option<i64>, mode: &str, meter: &mut Meter) -> Result<NdArray> {
    let mode = Mode::from_name(mode)?;
    let (array, axis) = match axis {
        None => (array.ravel(meter)?, 0),
        Some(axis) if array.ndim() == 0 => (array.ravel(meter)?, normalize_axis(axis, 1)?),
        Some(axis) => (array.clone(), normalize_axis(axis, array.ndim())?),
    };
    let size = array.shape()[axis];
    let mut shape = array.shape()[..axis].to_vec();
    shape.extend(places.shape());
    shape.extend(&array.shape()[axis + 1..]);
    meter.touch(places.size())?;
    let places = places.to_ints()?;
    if size == 0 && !places.is_empty() {
        return Err(Error::index("cannot do a non-empty take from an empty axes."));
    }
    let mut steps = Vec::with_capacity(places.len());
    for place in places {
        let index = bounded(place, size, mode)
            .ok_or_else(|| Error::index(format!("index {place} is out of bounds for axis {axis} with size {size}")))?;
        steps.push(index as isize * array.strides()[axis]);
    }
    meter.array(&shape, array.dtype())?;
    let (before, after) = (&array.shape()[..axis], &array.shape()[axis + 1..]);
    let outer = Walk::new(before, [&array.strides()[..axis]]);
    let inner = Walk::new(after, [&array.strides()[axis + 1..]]);
    let data = with_type!(array.dtype(), T => {
        taken(&outer, &inner, array.start(), &steps, shape.iter().product(), &array.cells::<T>())
    });
    Ok(NdArray::new(array.dtype(), data, shape))
}

fn taken<T: Element>(outer: &Walk<1>, inner: &Walk<1>, begin: isize, steps: &[isize], len: usize, cells: &[T]) -> Data {
    let mut out: Vec<T> = Vec::with_capacity(len);
    outer.each([begin], |[start], len, [step]| {
        for index in 0..len as isize {
            for place in steps {
                inner.each([start + index * step + place], |[from], len, [step]| match step {
                    1 => out.extend_from_slice(&cells[from as usize..from as usize + len]),
                    _ => out.extend((0..len as isize).map(|index| cells[(from + index * step) as usize].clone())),
                });
            }
        }
    });
    T::data(out)
}

fn bounded(place: i64, size: usize, mode: Mode) -> Option<usize> {
    let size = size as i64;
    let index = match mode {
        Mode::Raise if place < 0 => place + size,
        Mode::Raise => place,
        Mode::Wrap => place.rem_euclid(size.max(1)),
        Mode::Clip => place.clamp(0, size - 1),
    };
    (0..size).contains(&index).then_some(index as usize)
}

/// The index that picks along an axis by an array of places and counts through the others.
fn along_axis(shape: &[usize], places: &NdArray, axis: usize, meter: &mut Meter) -> Result<Vec<Index>> {
    if places.ndim() != shape.len() {
        return Err(Error::value("`indices` and `arr` must have the same number of dimensions"));
    }
    if !places.dtype().is_int() {
        return Err(Error::index("`indices` must be an integer array"));
    }
    shape
        .iter()
        .enumerate()
        .map(|(other, size)| {
            if other == axis {
                return Ok(Index::Array(places.clone()));
            }
            let mut line = vec![1usize; shape.len()];
            line[other] = *size;
            let count = super::arange_int(0, *size as i64, 1, DType::Int64, meter)?;
            Ok(Index::Array(count.reshape_to(&line, meter)?))
        })
        .collect()
}

/// `take_along_axis`: for each line along the axis the elements at its own places; without an axis, of the array flattened.
///
/// # Errors
/// `ValueError` and `IndexError` for places that do not fit, the meter's.
pub fn take_along_axis(array: &NdArray, places: &NdArray, axis: Option<i64>, meter: &mut Meter) -> Result<NdArray> {
    let (array, axis) = match axis {
        None => {
            if places.ndim() != 1 {
                return Err(Error::value("when axis=None, `indices` must have a single dimension."));
            }
            (array.ravel(meter)?, 0)
        }
        Some(axis) => (array.clone(), normalize_axis(axis, array.ndim())?),
    };
    let index = along_axis(array.shape(), places, axis, meter)?;
    array.get_array(&index, meter)
}

/// `put_along_axis`: the writing counterpart of [`take_along_axis`].
///
/// # Errors
/// As [`take_along_axis`] and [`NdArray::set`].
pub fn put_along_axis(
    array: &NdArray,
    places: &NdArray,
    values: &Arg,
    axis: Option<i64>,
    meter: &mut Meter,
) -> Result<()> {
    let (array, axis) = match axis {
        None => (array.reshape(&[-1], meter)?, 0),
        Some(axis) => (array.clone(), normalize_axis(axis, array.ndim())?),
    };
    let index = along_axis(array.shape(), places, axis, meter)?;
    array.set(&index, values, meter)
}

/// `compress`: the slices along an axis where a list of truths is true.
///
/// # Errors
/// `ValueError` for a condition with other than one axis, `IndexError` beyond the axis, the meter's.
pub fn compress(condition: &NdArray, array: &NdArray, axis: Option<i64>, meter: &mut Meter) -> Result<NdArray> {
    if condition.ndim() != 1 {
        return Err(Error::value("condition must be a 1-d array"));
    }
    meter.touch(condition.size())?;
    let places: Vec<i64> = true_places(condition).into_iter().map(|place| place as i64).collect();
    take(array, &NdArray::from_list(places), axis, "raise", meter)
}

/// `choose`: for each element of `which`, the element of the array of that number.
///
/// # Errors
/// `ValueError` for numbers without an array, the meter's.
pub fn choose(which: &NdArray, choices: &[NdArray], mode: &str, meter: &mut Meter) -> Result<NdArray> {
    let mode = Mode::from_name(mode)?;
    let args: Vec<Arg> = choices.iter().map(Arg::from).collect();
    let dtype = result_type(&args)?;
    let mut shapes = vec![which.shape()];
    shapes.extend(choices.iter().map(NdArray::shape));
    let shape = broadcast_shapes(&shapes)?;
    let len = meter.array(&shape, dtype)?;
    let choices: Vec<NdArray> = choices
        .iter()
        .map(|choice| {
            let typed = choice.as_dtype(dtype, meter)?;
            meter.touch(len)?;
            typed.stretched(&shape).copy(meter)
        })
        .collect::<Result<_>>()?;
    let numbers = which.stretched(&shape).to_ints()?;
    let places: Vec<usize> = numbers
        .iter()
        .map(|number| match mode {
            // Unlike an index, a choice does not count from the end.
            Mode::Raise if *number < 0 => None,
            _ => bounded(*number, choices.len(), mode),
        })
        .collect::<Option<_>>()
        .ok_or_else(|| Error::value("invalid entry in choice array"))?;
    fn chosen<T: Element>(choices: &[NdArray], places: &[usize]) -> Data {
        let lists: Vec<_> = choices.iter().map(NdArray::cells::<T>).collect();
        T::data(places.iter().enumerate().map(|(at, choice)| lists[*choice][at].clone()).collect())
    }
    let data = with_type!(dtype, T => chosen::<T>(&choices, &places));
    Ok(NdArray::new(dtype, data, shape))
}

/// `select`: for each element, the first choice whose condition is true, else the default.
///
/// # Errors
/// `ValueError` for unequal counts or none, the meter's.
pub fn select(conditions: &[NdArray], choices: &[Arg], default: &Arg, meter: &mut Meter) -> Result<NdArray> {
    if conditions.len() != choices.len() {
        return Err(Error::value("list of cases must be same length as list of conditions"));
    }
    if conditions.is_empty() {
        return Err(Error::value("select with an empty condition list is not possible"));
    }
    for (index, condition) in conditions.iter().enumerate() {
        if !condition.dtype().is_bool() {
            return Err(Error::type_error(format!("invalid entry {index} in condlist: should be boolean ndarray")));
        }
    }
    let mut all = choices.to_vec();
    all.push(default.clone());
    let dtype = result_type(&all)?;
    let mut shapes: Vec<&[usize]> = conditions.iter().map(NdArray::shape).collect();
    shapes.extend(all.iter().map(Arg::shape));
    let shape = broadcast_shapes(&shapes)?;
    let mut result = default.weak_array(dtype)?.as_dtype(dtype, meter)?.stretched(&shape).copy(meter)?;
    for (condition, choice) in conditions.iter().zip(choices).rev() {
        let choice = choice.weak_array(dtype)?.as_dtype(dtype, meter)?;
        result = where_of(condition, &choice, &result, dtype, meter)?;
    }
    Ok(result)
}

/// `put`: writes values, repeated as needed, to places of the array row after row.
///
/// # Errors
/// `IndexError` outside, the meter's.
pub fn put(array: &NdArray, places: &NdArray, values: &Arg, mode: &str, meter: &mut Meter) -> Result<()> {
    array.check_writable()?;
    let mode = Mode::from_name(mode)?;
    let values = values.to_assign(array.dtype())?.astype(array.dtype(), meter)?.ravel(meter)?;
    if values.size() == 0 {
        return Ok(());
    }
    meter.touch(places.size())?;
    let mut flat = Vec::with_capacity(places.size());
    for place in places.to_ints()? {
        let index = bounded(place, array.size(), mode).ok_or_else(|| {
            Error::index(format!("index {place} is out of bounds for axis 0 with size {}", array.size()))
        })?;
        let (mut rest, mut at) = (index, array.start());
        for (size, stride) in array.shape().iter().zip(array.strides()).rev() {
            at += (rest % size) as isize * stride;
            rest /= size;
        }
        flat.push(at as usize);
    }
    fn written<T: Element>(array: &NdArray, places: &[usize], items: &[T]) {
        let mut cells = array.cells_mut::<T>();
        for (at, item) in places.iter().zip(items.iter().cycle()) {
            cells[*at] = item.clone();
        }
    }
    with_type!(array.dtype(), T => written::<T>(array, &flat, &values.items::<T>()));
    Ok(())
}
