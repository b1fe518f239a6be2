//! Share links: a session as raw DEFLATE in base64url behind `#s1=`.

use crate::reader::MAX_TEXT_BYTES;
use miniz_oxide::deflate::compress_to_vec;
use miniz_oxide::inflate::{TINFLStatus, decompress_to_vec_with_limit};
use std::fmt;

/// What stands before the data in a link's fragment.
pub const LINK_PREFIX: &str = "#s1=";
/// Bytes of session text that a link may unpack to.
pub const MAX_LINK_BYTES: usize = MAX_TEXT_BYTES;

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Why a link holds no session text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkError {
    /// No `#s1=` in it.
    Prefix,
    /// `#s` and another number: made by a newer version.
    Version,
    /// A character outside the alphabet, or a length that no encoder makes.
    Character,
    /// The packed data end early or are damaged.
    Damaged,
    /// It unpacks to more than [`MAX_LINK_BYTES`].
    TooLarge,
    /// What it unpacks to is not UTF-8.
    NotText,
}

impl fmt::Display for LinkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            LinkError::Prefix => write!(f, "the link has no \"{LINK_PREFIX}\" in it, so it carries no session"),
            LinkError::Version => {
                write!(
                    f,
                    "the link was made by a newer version; this one reads links that begin with \"{LINK_PREFIX}\""
                )
            }
            LinkError::Character => {
                write!(
                    f,
                    "the link holds a character that no link has, or was cut; ask for it again or for the session file"
                )
            }
            LinkError::Damaged => write!(f, "the link is cut or damaged; ask for it again or for the session file"),
            LinkError::TooLarge => write!(f, "the link unpacks to more than {MAX_LINK_BYTES} bytes"),
            LinkError::NotText => write!(f, "the link unpacks to bytes that are not text"),
        }
    }
}

impl std::error::Error for LinkError {}

/// The fragment of a link to `text`, `#s1=` included.
pub fn write_link(text: &str) -> String {
    let packed = compress_to_vec(text.as_bytes(), 9);
    let mut link = String::with_capacity(LINK_PREFIX.len() + packed.len().div_ceil(3) * 4);
    link.push_str(LINK_PREFIX);
    for chunk in packed.chunks(3) {
        let bits = chunk.iter().fold(0u32, |bits, byte| bits << 8 | u32::from(*byte)) << (8 * (3 - chunk.len()));
        for place in 0..=chunk.len() {
            link.push(ALPHABET[(bits >> (18 - 6 * place)) as usize & 63] as char);
        }
    }
    link
}

/// The text that a link, a whole address or its fragment, carries.
///
/// # Errors
/// Anything that [`write_link`] would not have made, and more text than [`MAX_LINK_BYTES`].
pub fn read_link(link: &str) -> Result<String, LinkError> {
    let link = link.trim();
    let fragment = link.find('#').map(|at| &link[at..]).ok_or(LinkError::Prefix)?;
    let Some(coded) = fragment.strip_prefix(LINK_PREFIX) else {
        let newer = fragment.strip_prefix("#s").is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
        return Err(if newer { LinkError::Version } else { LinkError::Prefix });
    };
    let packed = decode_base64(coded.trim_end_matches('=').as_bytes()).ok_or(LinkError::Character)?;
    match decompress_to_vec_with_limit(&packed, MAX_LINK_BYTES) {
        Ok(bytes) => String::from_utf8(bytes).map_err(|_| LinkError::NotText),
        Err(fault) if fault.status == TINFLStatus::HasMoreOutput => Err(LinkError::TooLarge),
        Err(_) => Err(LinkError::Damaged),
    }
}

fn decode_base64(coded: &[u8]) -> Option<Vec<u8>> {
    if coded.len() % 4 == 1 {
        return None;
    }
    let mut bytes = Vec::with_capacity(coded.len() / 4 * 3 + 2);
    for chunk in coded.chunks(4) {
        let mut bits = 0u32;
        for digit in chunk {
            bits = bits << 6 | u32::try_from(ALPHABET.iter().position(|known| known == digit)?).ok()?;
        }
        bits <<= 6 * (4 - chunk.len());
        bytes.extend_from_slice(&bits.to_be_bytes()[1..chunk.len()]);
    }
    Some(bytes)
}
