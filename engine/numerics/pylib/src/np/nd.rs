//! `numpy.ndarray` as an object of the VM: an owner of elements, or a view that keeps its owner alive.

use super::codec;
use primitives::codec::{CodecError, Reader, Writer};
use std::any::Any;
use tensor::nd::{NdArray, Scalar};
use vm::{Heap, Machine, NativeId, NativeObject, R, Value};

/// The kind's name.
pub(crate) const KIND: &str = "numpy.ndarray";

/// Bytes of an array's object beside its elements.
const OBJECT: u64 = 96;

/// An array in the VM.
#[derive(Debug)]
pub(crate) struct Nd {
    /// The array; views of one owner share its buffer.
    pub array: NdArray,
    /// The owner of the elements for a view, None for an owner.
    pub base: Value,
    /// How a view from a continuation sees its owner, until the owner is there.
    waiting: Option<tensor::nd::Geometry>,
}

impl NativeObject for Nd {
    fn kind(&self) -> &'static str {
        KIND
    }

    fn size_bytes(&self) -> u64 {
        if self.base.is_none() { OBJECT.saturating_add(buffer_bytes(&self.array)) } else { OBJECT }
    }

    fn children(&self, out: &mut Vec<Value>) {
        if !self.base.is_none() {
            out.push(self.base);
        }
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn as_any_mut(&mut self) -> &mut dyn Any {
        self
    }

    fn is_array(&self) -> bool {
        true
    }

    fn to_plain(&self) -> Option<primitives::Value> {
        Some(plain(&self.array))
    }

    fn encode(&self, writer: &mut Writer) -> bool {
        codec::geometry(writer, self.array.geometry());
        if self.base.is_none() {
            codec::data(writer, &self.array.buffer().data());
        }
        true
    }

    fn settle(&mut self, heap: &Heap) -> Result<(), &'static str> {
        let Some(geometry) = self.waiting.take() else { return Ok(()) };
        let owner = match self.base {
            Value::Native(id) => heap.native(id).as_any().downcast_ref::<Nd>(),
            _ => None,
        };
        let owner = owner.filter(|owner| owner.base.is_none()).ok_or("view of an array")?;
        self.array = NdArray::from_parts(owner.array.buffer(), geometry).map_err(|_| "view of an array")?;
        Ok(())
    }

    fn repr(&self) -> String {
        let shape: Vec<String> = self.array.shape().iter().map(usize::to_string).collect();
        format!("<ndarray of shape ({}) and type {}>", shape.join(", "), self.array.dtype().name())
    }
}

/// Bytes of an owner's elements.
fn buffer_bytes(array: &NdArray) -> u64 {
    let data = array.buffer().data();
    match &*data {
        tensor::nd::Data::Str(texts) => texts.iter().map(|text| 24 + text.len() as u64).sum(),
        _ => (data.len() as u64).saturating_mul(array.dtype().item_bytes()),
    }
}

/// An array from a continuation: owners have their elements, views a child, which is their owner.
pub(crate) fn decode(reader: &mut Reader<'_>, children: Vec<Value>) -> Result<Box<dyn NativeObject>, CodecError> {
    let geometry = codec::read_geometry(reader)?;
    let misfit = |_| CodecError::Malformed { at: 0, what: "array" };
    Ok(Box::new(match children.as_slice() {
        [] => {
            let buffer = codec::read_data(reader, geometry.dtype)?;
            Nd { array: NdArray::from_parts(&buffer, geometry).map_err(misfit)?, base: Value::None, waiting: None }
        }
        [base] => Nd { array: NdArray::from_number(0.0f64), base: *base, waiting: Some(geometry) },
        _ => return Err(reader.malformed("array")),
    }))
}

/// The nested lists of an array, a plain number for one without axes.
pub(crate) fn plain(array: &NdArray) -> primitives::Value {
    fn level(shape: &[usize], items: &mut std::vec::IntoIter<Scalar>) -> primitives::Value {
        match shape.split_first() {
            None => items.next().map_or(primitives::Value::None, plain_scalar),
            Some((count, inner)) => primitives::Value::List((0..*count).map(|_| level(inner, items)).collect()),
        }
    }
    level(array.shape(), &mut array.scalars().into_iter())
}

fn plain_scalar(scalar: Scalar) -> primitives::Value {
    match scalar {
        Scalar::Bool(truth) => primitives::Value::Bool(truth),
        Scalar::Float32(number) => primitives::Value::Float(f64::from(number)),
        Scalar::Float64(number) => primitives::Value::Float(number),
        Scalar::Str(text) => primitives::Value::Str(text),
        other => primitives::Value::Int(other.as_int().unwrap_or(0)),
    }
}

/// The array of a value that is one.
pub(crate) fn array_of(vm: &Machine, value: Value) -> Option<&NdArray> {
    match value {
        Value::Native(id) => object(vm, id).map(|nd| &nd.array),
        _ => None,
    }
}

pub(crate) fn object(vm: &Machine, id: NativeId) -> Option<&Nd> {
    vm.heap().native(id).as_any().downcast_ref::<Nd>()
}

pub(crate) fn object_mut(vm: &mut Machine, id: NativeId) -> Option<&mut Nd> {
    vm.heap_mut().native_mut(id).as_any_mut().downcast_mut::<Nd>()
}

/// An array as a value. A view becomes one of that of `parents` whose elements it sees.
///
/// # Errors
/// MemoryError, out of gas.
pub(crate) fn give(vm: &mut Machine, array: NdArray, parents: &[Value]) -> R<Value> {
    vm.charge(60)?;
    if !array.is_view() {
        return own(vm, array);
    }
    for parent in parents {
        if let Value::Native(id) = parent
            && let Some(nd) = object(vm, *id)
            && nd.array.shares_buffer(&array)
        {
            let base = if nd.base.is_none() { *parent } else { nd.base };
            vm.reserve_bytes(OBJECT)?;
            return Ok(vm.native(Box::new(Nd { array, base, waiting: None })));
        }
    }
    // What it sees was made on the way: that becomes an object too.
    let owner = own(vm, whole(&array))?;
    vm.keep(owner);
    Ok(vm.native(Box::new(Nd { array, base: owner, waiting: None })))
}

/// The whole buffer that an array sees, as an array of one axis.
fn whole(array: &NdArray) -> NdArray {
    let count = array.buffer().data().len();
    let geometry = tensor::nd::Geometry {
        dtype: array.dtype(),
        offset: 0,
        shape: vec![count],
        strides: vec![1],
        writable: true,
        view: false,
    };
    NdArray::from_parts(array.buffer(), geometry).unwrap_or_else(|_| array.clone())
}

fn own(vm: &mut Machine, array: NdArray) -> R<Value> {
    let nd = Nd { array, base: Value::None, waiting: None };
    reserve(vm, nd.size_bytes())?;
    Ok(vm.native(Box::new(nd)))
}

/// Room for bytes, after a collection if there is none.
///
/// # Errors
/// MemoryError.
pub(crate) fn reserve(vm: &mut Machine, bytes: u64) -> R<()> {
    if bytes > vm.bytes_left() {
        vm.collect_early();
    }
    vm.reserve_bytes(bytes)
}
