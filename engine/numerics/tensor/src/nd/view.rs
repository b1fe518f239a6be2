//! Views: the same elements under another shape, without a copy wherever numpy makes none.

use super::array::{fits_elements, reshape_error};
use super::{Arg, Error, Meter, NdArray, Result};
use crate::format_shape;

/// An axis counted from either end as an index.
///
/// # Errors
/// `AxisError` outside.
pub fn normalize_axis(axis: i64, ndim: usize) -> Result<usize> {
    let count = ndim as i64;
    if axis < -count || axis >= count {
        return Err(Error::axis(axis, ndim));
    }
    Ok(if axis < 0 { axis + count } else { axis } as usize)
}

/// Several axes, none twice; `twice` is the error's text.
pub fn normalize_axes(axes: &[i64], ndim: usize, twice: &str) -> Result<Vec<usize>> {
    let found: Vec<usize> = axes.iter().map(|axis| normalize_axis(*axis, ndim)).collect::<Result<_>>()?;
    for (index, axis) in found.iter().enumerate() {
        if found[..index].contains(axis) {
            return Err(Error::value(twice));
        }
    }
    Ok(found)
}

/// A shape given by a contract, every size at least 0.
///
/// # Errors
/// `ValueError` for negative sizes and for more axes than arrays have.
pub fn checked_shape(shape: &[i64]) -> Result<Vec<usize>> {
    if shape.len() > crate::MAX_DIMENSIONS {
        return Err(Error::value(format!(
            "maximum supported dimension for an ndarray is currently {}, found {}",
            crate::MAX_DIMENSIONS,
            shape.len()
        )));
    }
    if shape.iter().any(|size| *size < 0) {
        return Err(Error::value("negative dimensions are not allowed"));
    }
    shape
        .iter()
        .map(|size| usize::try_from(*size).map_err(|_| Error::value("Maximum allowed dimension exceeded")))
        .collect()
}

/// The shape two or more shapes are stretched to.
///
/// # Errors
/// `ValueError` if two sizes differ and neither is 1.
pub fn broadcast_shapes(shapes: &[&[usize]]) -> Result<Vec<usize>> {
    let ndim = shapes.iter().map(|shape| shape.len()).max().unwrap_or(0);
    let mut common = vec![1usize; ndim];
    for shape in shapes {
        for (have, size) in common[ndim - shape.len()..].iter_mut().zip(*shape) {
            if *have == 1 {
                *have = *size;
            } else if *size != 1 && *size != *have {
                return Err(Error::broadcast(shapes));
            }
        }
    }
    if !fits_elements(&common) {
        return Err(Error::value("maximum supported size of a broadcast array exceeded"));
    }
    Ok(common)
}

/// Elements the result of an elementwise operation has, known before it starts.
///
/// # Errors
/// `ValueError` if the shapes do not fit.
pub fn broadcast_len(args: &[&Arg]) -> Result<u64> {
    let shapes: Vec<&[usize]> = args.iter().map(|arg| arg.shape()).collect();
    Ok(broadcast_shapes(&shapes)?.iter().product::<usize>() as u64)
}

impl NdArray {
    /// The sizes a reshape to `shape` gives, one of which may be negative: unknown.
    fn resolve_shape(&self, shape: &[i64]) -> Result<Vec<usize>> {
        let size = self.size();
        let unknown: Vec<usize> = (0..shape.len()).filter(|axis| shape[*axis] < 0).collect();
        if unknown.len() > 1 {
            return Err(Error::value("can only specify one unknown dimension"));
        }
        let known: Option<u64> = shape
            .iter()
            .filter(|size| **size >= 0)
            .try_fold(1u64, |product, size| product.checked_mul(u64::try_from(*size).ok()?));
        let bad = || {
            let words: Vec<String> =
                shape.iter().map(|size| if *size < 0 { "newaxis".to_owned() } else { size.to_string() }).collect();
            let comma = if words.len() == 1 { "," } else { "" };
            Error::value(format!("cannot reshape array of size {size} into shape ({}{comma})", words.join(",")))
        };
        if shape.len() > crate::MAX_DIMENSIONS {
            return checked_shape(shape);
        }
        let known = known.ok_or_else(bad)?;
        let mut resolved: Vec<usize> = shape.iter().map(|size| usize::try_from(*size).unwrap_or(0)).collect();
        if let Some(axis) = unknown.first() {
            if known == 0 || !(size as u64).is_multiple_of(known) {
                return Err(bad());
            }
            resolved[*axis] = (size as u64 / known) as usize;
        } else if known != size as u64 {
            return Err(bad());
        }
        Ok(resolved)
    }

    /// The strides that show the elements as `shape` without moving them, if there are any.
    fn strides_for(&self, shape: &[usize]) -> Option<Vec<isize>> {
        let old: Vec<(usize, isize)> =
            self.shape().iter().copied().zip(self.strides().iter().copied()).filter(|(size, _)| *size != 1).collect();
        let mut strides = vec![0isize; shape.len()];
        let (mut old_start, mut new_start) = (0, 0);
        // Groups of old axes and of new axes with equally many elements; the old ones must step as one.
        while new_start < shape.len() && old_start < old.len() {
            let (mut old_end, mut new_end) = (old_start + 1, new_start + 1);
            let (mut old_len, mut new_len) = (old[old_start].0, shape[new_start]);
            while old_len != new_len {
                if new_len < old_len {
                    new_len *= shape.get(new_end)?;
                    new_end += 1;
                } else {
                    old_len *= old.get(old_end)?.0;
                    old_end += 1;
                }
            }
            for pair in old[old_start..old_end].windows(2) {
                if pair[0].1 != pair[1].1 * pair[1].0 as isize {
                    return None;
                }
            }
            let mut step = old[old_end - 1].1;
            for axis in (new_start..new_end).rev() {
                strides[axis] = step;
                step *= shape[axis] as isize;
            }
            (old_start, new_start) = (old_end, new_end);
        }
        // What remains has size 1.
        let last = if new_start > 0 { strides[new_start - 1] } else { 1 };
        for stride in &mut strides[new_start..] {
            *stride = last;
        }
        Some(strides)
    }

    /// `reshape` in C order: a view where the elements allow it, else a copy.
    ///
    /// # Errors
    /// `ValueError` for another number of elements, `MemoryError` and `OutOfWork` from the meter.
    pub fn reshape(&self, shape: &[i64], meter: &mut Meter) -> Result<NdArray> {
        let shape = self.resolve_shape(shape)?;
        self.reshape_to(&shape, meter)
    }

    /// [`Self::reshape`] to known sizes.
    pub fn reshape_to(&self, shape: &[usize], meter: &mut Meter) -> Result<NdArray> {
        if shape.iter().try_fold(1usize, |product, size| product.checked_mul(*size)) != Some(self.size()) {
            return Err(reshape_error(self.size(), shape));
        }
        if self.is_c_contiguous() {
            return Ok(self.seen(self.geometry.offset, shape.to_vec(), super::array::dense_strides(shape)));
        }
        if let Some(strides) = self.strides_for(shape) {
            return Ok(self.seen(self.geometry.offset, shape.to_vec(), strides));
        }
        meter.array(shape, self.dtype())?;
        let dense = self.dense_copy();
        Ok(dense.seen(0, shape.to_vec(), super::array::dense_strides(shape)))
    }

    /// `ravel`: one axis, a view if the rows lie after one another.
    pub fn ravel(&self, meter: &mut Meter) -> Result<NdArray> {
        if self.is_c_contiguous() {
            return Ok(self.seen(self.geometry.offset, vec![self.size()], vec![1]));
        }
        self.flatten(meter)
    }

    /// `flatten`: one axis, always a copy.
    pub fn flatten(&self, meter: &mut Meter) -> Result<NdArray> {
        meter.array(self.shape(), self.dtype())?;
        let mut copy = self.dense_copy();
        copy.geometry.shape = vec![self.size()];
        copy.geometry.strides = vec![1];
        Ok(copy)
    }

    /// The axes in another order; without `axes`, reversed.
    ///
    /// # Errors
    /// `ValueError` and `AxisError` if they are not all axes once.
    pub fn transpose(&self, axes: Option<&[i64]>) -> Result<NdArray> {
        let ndim = self.ndim();
        let Some(axes) = axes else {
            return Ok(self.permuted(&(0..ndim).rev().collect::<Vec<_>>()));
        };
        if axes.len() != ndim {
            return Err(Error::value("axes don't match array"));
        }
        Ok(self.permuted(&normalize_axes(axes, ndim, "repeated axis in transpose")?))
    }

    /// The axes in the order given; each must be named once.
    pub(crate) fn permuted(&self, axes: &[usize]) -> NdArray {
        let shape = axes.iter().map(|axis| self.shape()[*axis]).collect();
        let strides = axes.iter().map(|axis| self.strides()[*axis]).collect();
        self.seen(self.geometry.offset, shape, strides)
    }

    /// Two axes change places.
    ///
    /// # Errors
    /// `AxisError` outside.
    pub fn swapaxes(&self, first: i64, second: i64) -> Result<NdArray> {
        let first = normalize_axis(first, self.ndim()).map_err(|error| error.named("axis1"))?;
        let second = normalize_axis(second, self.ndim()).map_err(|error| error.named("axis2"))?;
        let mut axes: Vec<usize> = (0..self.ndim()).collect();
        axes.swap(first, second);
        Ok(self.permuted(&axes))
    }

    /// Axes move to other places, the rest keep their order.
    ///
    /// # Errors
    /// `AxisError` outside, `ValueError` for repeated axes or unequal counts.
    pub fn moveaxis(&self, source: &[i64], destination: &[i64]) -> Result<NdArray> {
        let ndim = self.ndim();
        let from = normalize_axes(source, ndim, "repeated axis in `source` argument")
            .map_err(|error| if error.class == super::Class::Axis { error.named("source") } else { error })?;
        let to = normalize_axes(destination, ndim, "repeated axis in `destination` argument")
            .map_err(|error| if error.class == super::Class::Axis { error.named("destination") } else { error })?;
        if from.len() != to.len() {
            return Err(Error::value("`source` and `destination` arguments must have the same number of elements"));
        }
        let mut order: Vec<usize> = (0..ndim).filter(|axis| !from.contains(axis)).collect();
        let mut pairs: Vec<(usize, usize)> = to.into_iter().zip(from).collect();
        pairs.sort_by_key(|(place, _)| *place);
        for (place, axis) in pairs {
            order.insert(place, axis);
        }
        Ok(self.permuted(&order))
    }

    /// Without the axes of size 1, or without those named.
    ///
    /// # Errors
    /// `ValueError` if a named one has another size.
    pub fn squeeze(&self, axes: Option<&[i64]>) -> Result<NdArray> {
        let gone: Vec<usize> = match axes {
            None => (0..self.ndim()).filter(|axis| self.shape()[*axis] == 1).collect(),
            Some(axes) => normalize_axes(axes, self.ndim(), "duplicate value in 'axis'")?,
        };
        if gone.iter().any(|axis| self.shape()[*axis] != 1) {
            return Err(Error::value("cannot select an axis to squeeze out which has size not equal to one"));
        }
        Ok(self.permuted(&(0..self.ndim()).filter(|axis| !gone.contains(axis)).collect::<Vec<_>>()))
    }

    /// With new axes of size 1 at the places given, counted in the result.
    ///
    /// # Errors
    /// `AxisError` outside, `ValueError` for repeated places.
    pub fn expand_dims(&self, axes: &[i64]) -> Result<NdArray> {
        let ndim = self.ndim() + axes.len();
        if ndim > crate::MAX_DIMENSIONS {
            return Err(Error::value("too many axes"));
        }
        let new = normalize_axes(axes, ndim, "repeated axis")?;
        let mut old = self.shape().iter().zip(self.strides());
        let (mut shape, mut strides) = (vec![], vec![]);
        for axis in 0..ndim {
            let (size, stride) =
                if new.contains(&axis) { (1, 0) } else { old.next().map_or((1, 0), |(n, s)| (*n, *s)) };
            shape.push(size);
            strides.push(stride);
        }
        Ok(self.seen(self.geometry.offset, shape, strides))
    }

    /// The strides that stretch the array to a shape it fits.
    pub(crate) fn stretched_strides(&self, shape: &[usize]) -> Vec<isize> {
        let extra = shape.len().saturating_sub(self.ndim());
        let mut strides = vec![0; extra];
        strides
            .extend(self.shape().iter().zip(self.strides()).map(|(size, stride)| if *size == 1 { 0 } else { *stride }));
        strides
    }

    /// Whether the array can be stretched to a shape.
    pub(crate) fn fits_shape(&self, shape: &[usize]) -> bool {
        self.ndim() <= shape.len()
            && self.shape().iter().rev().zip(shape.iter().rev()).all(|(have, want)| have == want || *have == 1)
    }

    /// The array stretched to a shape; the elements cannot be changed through it.
    ///
    /// # Errors
    /// `ValueError` if it does not fit.
    pub fn broadcast_to(&self, shape: &[usize]) -> Result<NdArray> {
        if self.ndim() > shape.len() {
            return Err(Error::value("input operand has more dimensions than allowed by the axis remapping"));
        }
        if !self.fits_shape(shape) {
            return Err(Error::value(format!(
                "operands could not be broadcast together with remapped shapes [original->remapped]: {}  and requested shape {}",
                super::tight_shape(self.shape()),
                super::tight_shape(shape)
            )));
        }
        if !fits_elements(shape) || shape.len() > crate::MAX_DIMENSIONS {
            return Err(Error::value("maximum supported size of a broadcast array exceeded"));
        }
        Ok(self.stretched(shape).read_only())
    }

    /// The array stretched to a shape it is known to fit.
    pub(crate) fn stretched(&self, shape: &[usize]) -> NdArray {
        self.seen(self.geometry.offset, shape.to_vec(), self.stretched_strides(shape))
    }

    /// The diagonals of two axes as a new last axis, `offset` above the main one; a read-only view.
    ///
    /// # Errors
    /// `ValueError` for fewer than two axes or the same axis twice.
    pub fn diagonal(&self, offset: i64, axis1: i64, axis2: i64) -> Result<NdArray> {
        if self.ndim() < 2 {
            return Err(Error::value("diag requires an array of at least two dimensions"));
        }
        let first = normalize_axis(axis1, self.ndim()).map_err(|error| error.named("axis1"))?;
        let second = normalize_axis(axis2, self.ndim()).map_err(|error| error.named("axis2"))?;
        if first == second {
            return Err(Error::value("axis1 and axis2 cannot be the same"));
        }
        let (rows, columns) = (self.shape()[first] as i64, self.shape()[second] as i64);
        let len = if offset >= 0 {
            rows.min(columns.saturating_sub(offset))
        } else {
            rows.saturating_add(offset).min(columns)
        }
        .max(0);
        let step = if offset >= 0 { self.strides()[second] } else { self.strides()[first] };
        let start = if len == 0 { self.start() } else { self.start() + step * offset.unsigned_abs() as isize };
        let (mut shape, mut strides) = (vec![], vec![]);
        for axis in (0..self.ndim()).filter(|axis| *axis != first && *axis != second) {
            shape.push(self.shape()[axis]);
            strides.push(self.strides()[axis]);
        }
        shape.push(len as usize);
        strides.push(self.strides()[first] + self.strides()[second]);
        Ok(self.seen(start as usize, shape, strides).read_only())
    }
}

/// All arrays stretched to their common shape.
///
/// # Errors
/// `ValueError` naming the two arguments that do not fit.
pub fn broadcast_arrays(arrays: &[NdArray]) -> Result<Vec<NdArray>> {
    let shapes: Vec<&[usize]> = arrays.iter().map(NdArray::shape).collect();
    for (index, shape) in shapes.iter().enumerate() {
        for (earlier, other) in shapes[..index].iter().enumerate() {
            if broadcast_shapes(&[other, shape]).is_err() {
                return Err(Error::value(format!(
                    "shape mismatch: objects cannot be broadcast to a single shape.  Mismatch is between arg {earlier} with shape {} and arg {index} with shape {}.",
                    format_shape(other),
                    format_shape(shape)
                )));
            }
        }
    }
    let common = broadcast_shapes(&shapes)?;
    Ok(arrays
        .iter()
        .map(|array| if array.shape() == common { array.clone() } else { array.stretched(&common) })
        .collect())
}
