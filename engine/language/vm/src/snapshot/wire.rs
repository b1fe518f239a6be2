//! Numbers of as many bytes as they need, seven bits to a byte, in the one shortest form.

use primitives::codec::{CodecError, Reader, Writer};

/// Writes a number.
pub fn put(writer: &mut Writer, mut number: u64) {
    while number >= 0x80 {
        writer.u8((number as u8 & 0x7f) | 0x80);
        number >>= 7;
    }
    writer.u8(number as u8);
}

/// Writes a number with a sign, small ones short.
pub fn put_signed(writer: &mut Writer, number: i64) {
    put(writer, ((number << 1) ^ (number >> 63)) as u64);
}

/// Reads a number.
pub fn get(reader: &mut Reader<'_>) -> Result<u64, CodecError> {
    let mut number = 0u64;
    for at in 0..10 {
        let byte = reader.u8()?;
        let bits = u64::from(byte & 0x7f);
        if at == 9 && bits > 1 {
            return Err(reader.malformed("number"));
        }
        number |= bits << (7 * at);
        if byte & 0x80 == 0 {
            if byte == 0 && at > 0 {
                return Err(reader.malformed("number"));
            }
            return Ok(number);
        }
    }
    Err(reader.malformed("number"))
}

/// Reads a number with a sign.
pub fn get_signed(reader: &mut Reader<'_>) -> Result<i64, CodecError> {
    let number = get(reader)?;
    Ok((number >> 1) as i64 ^ -((number & 1) as i64))
}

/// Reads how many things follow that take at least `least` bytes each.
pub fn get_count(reader: &mut Reader<'_>, least: usize) -> Result<usize, CodecError> {
    let count = get(reader)?;
    let room = (reader.left() / least.max(1)) as u64;
    if count > room {
        return Err(reader.malformed("count"));
    }
    Ok(count as usize)
}
