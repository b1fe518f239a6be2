//! Arrays in canonical bytes: geometry and elements, checked as bytes that anyone may have written.

use primitives::codec::{CodecError, Reader, Writer};
use tensor::nd::{Buffer, DType, Data, Geometry};

/// A type as its tag and, for text, its width.
pub(super) fn dtype(writer: &mut Writer, dtype: DType) {
    writer.u8(dtype.tag());
    if let DType::Str(width) = dtype {
        writer.u32(width);
    }
}

/// A type.
pub(super) fn read_dtype(reader: &mut Reader<'_>) -> Result<DType, CodecError> {
    let tag = reader.u8()?;
    let text = DType::Str(0).tag();
    let width = if tag == text { reader.u32()? } else { 0 };
    DType::from_tag(tag, width).ok_or_else(|| reader.malformed("type of an array"))
}

/// How an array sees its buffer.
pub(super) fn geometry(writer: &mut Writer, geometry: &Geometry) {
    let Geometry { dtype: kind, offset, shape, strides, writable, view } = geometry;
    dtype(writer, *kind);
    writer.u64(*offset as u64);
    writer.count(shape.len());
    shape.iter().for_each(|size| writer.u64(*size as u64));
    strides.iter().for_each(|stride| writer.i64(*stride as i64));
    writer.bool(*writable);
    writer.bool(*view);
}

/// How an array sees its buffer; whether it fits is seen when the buffer is there.
pub(super) fn read_geometry(reader: &mut Reader<'_>) -> Result<Geometry, CodecError> {
    let kind = read_dtype(reader)?;
    let offset = read_size(reader)?;
    let ndim = reader.count(16)?;
    let shape = (0..ndim).map(|_| read_size(reader)).collect::<Result<Vec<usize>, CodecError>>()?;
    let mut strides = Vec::with_capacity(ndim);
    for _ in 0..ndim {
        let stride = reader.i64()?;
        // As many as a 32-bit machine can hold.
        strides.push(i32::try_from(stride).map_err(|_| reader.malformed("stride"))? as isize);
    }
    let (writable, view) = (reader.bool()?, reader.bool()?);
    Ok(Geometry { dtype: kind, offset, shape, strides, writable, view })
}

fn read_size(reader: &mut Reader<'_>) -> Result<usize, CodecError> {
    let size = reader.u64()?;
    match u32::try_from(size) {
        Ok(size) if size <= i32::MAX as u32 => Ok(size as usize),
        _ => Err(reader.malformed("size of an array")),
    }
}

/// The elements.
pub(super) fn data(writer: &mut Writer, data: &Data) {
    writer.count(data.len());
    match data {
        Data::Bool(items) => items.iter().for_each(|item| writer.bool(*item)),
        Data::Int8(items) => items.iter().for_each(|item| writer.u8(*item as u8)),
        Data::UInt8(items) => items.iter().for_each(|item| writer.u8(*item)),
        Data::Int32(items) => items.iter().for_each(|item| writer.u32(*item as u32)),
        Data::Int64(items) => items.iter().for_each(|item| writer.i64(*item)),
        Data::Float32(items) => items.iter().for_each(|item| writer.u32(item.to_bits())),
        Data::Float64(items) => items.iter().for_each(|item| writer.u64(item.to_bits())),
        Data::Str(items) => items.iter().for_each(|item| writer.str(item)),
    }
}

/// Elements of a type.
pub(super) fn read_data(reader: &mut Reader<'_>, dtype: DType) -> Result<Buffer, CodecError> {
    let least = match dtype {
        DType::Str(_) => 4,
        other => other.item_bytes() as usize,
    };
    let count = reader.count(least)?;
    macro_rules! items {
        ($variant:ident, $read:expr) => {{
            let mut items = Vec::with_capacity(count);
            for _ in 0..count {
                items.push($read(reader)?);
            }
            Data::$variant(items)
        }};
    }
    type Bytes<'a, 'b> = &'a mut Reader<'b>;
    Ok(Buffer::new(match dtype {
        DType::Bool => items!(Bool, |reader: Bytes<'_, '_>| reader.bool()),
        DType::Int8 => items!(Int8, |reader: Bytes<'_, '_>| reader.u8().map(|byte| byte as i8)),
        DType::UInt8 => items!(UInt8, |reader: Bytes<'_, '_>| reader.u8()),
        DType::Int32 => items!(Int32, |reader: Bytes<'_, '_>| reader.u32().map(|word| word as i32)),
        DType::Int64 => items!(Int64, |reader: Bytes<'_, '_>| reader.i64()),
        DType::Float32 => items!(Float32, |reader: Bytes<'_, '_>| reader.u32().map(f32::from_bits)),
        DType::Float64 => items!(Float64, |reader: Bytes<'_, '_>| reader.u64().map(f64::from_bits)),
        DType::Str(_) => items!(Str, |reader: Bytes<'_, '_>| reader.str().map(str::to_owned)),
    }))
}
