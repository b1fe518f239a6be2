//! Hash objects of `hashlib`.

use primitives::codec::{CodecError, Reader, Writer};
use sha1::Sha1;
use sha2::digest::DynDigest;
use std::any::Any;
use std::fmt;
use vm::{Args, KindRow, Machine, NativeObject, NativeRow, R, Value, named, row};

/// A digest under way.
struct Digest {
    name: &'static str,
    block_size: i64,
    state: Box<dyn DynDigest>,
    /// What was added, from which a run that slept makes the state again.
    fed: Vec<u8>,
}

impl Digest {
    fn feed(&mut self, bytes: &[u8]) {
        self.state.update(bytes);
        self.fed.extend_from_slice(bytes);
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

impl NativeObject for Digest {
    fn kind(&self) -> &'static str {
        "_hashlib.HASH"
    }

    fn size_bytes(&self) -> u64 {
        256 + self.fed.len() as u64
    }

    fn encode(&self, writer: &mut Writer) -> bool {
        writer.str(self.name);
        writer.bytes(&self.fed);
        true
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn as_any_mut(&mut self) -> &mut dyn Any {
        self
    }

    fn repr(&self) -> String {
        format!("<{} HASH object>", self.name)
    }
}

/// A hash object from a continuation.
pub(crate) fn decode(reader: &mut Reader<'_>, children: Vec<Value>) -> Result<Box<dyn NativeObject>, CodecError> {
    let name = reader.str()?;
    let Some(mut digest) = fresh(name).filter(|_| children.is_empty()) else { return Err(reader.malformed("hash")) };
    digest.feed(reader.bytes()?);
    Ok(Box::new(digest))
}

fn fresh(name: &str) -> Option<Digest> {
    let (name, block_size, state): (_, _, Box<dyn DynDigest>) = match name {
        "md5" => ("md5", 64, Box::new(md5::Md5::default())),
        "sha1" => ("sha1", 64, Box::new(Sha1::default())),
        "sha224" => ("sha224", 64, Box::new(sha2::Sha224::default())),
        "sha256" => ("sha256", 64, Box::new(sha2::Sha256::default())),
        "sha384" => ("sha384", 128, Box::new(sha2::Sha384::default())),
        "sha512" => ("sha512", 128, Box::new(sha2::Sha512::default())),
        _ => return None,
    };
    Some(Digest { name, block_size, state, fed: Vec::new() })
}

/// What a byte of input costs at most, in tenths of a gas: sha1 and md5 have no fast path.
const BYTE_COST: u64 = 6;

fn data(vm: &mut Machine, value: Value) -> R<Vec<u8>> {
    match vm.unwrap(value) {
        source @ (Value::Bytes(_) | Value::ByteArray(_)) => {
            vm.charge(BYTE_COST * vm.byte_slice(source).map_or(0, <[u8]>::len) as u64)?;
            Ok(vm.byte_slice(source).unwrap_or_default().to_vec())
        }
        Value::Str(_) => Err(vm.type_error("Strings must be encoded before hashing")),
        _ => Err(vm.type_error("object supporting the buffer API required")),
    }
}

fn begin(vm: &mut Machine, name: &str, given: Value) -> R<Value> {
    let Some(mut digest) = fresh(name) else {
        return Err(vm.value_error(format!("unsupported hash type {name}")));
    };
    if !matches!(given, Value::Undef) {
        let bytes = data(vm, given)?;
        vm.reserve_bytes(bytes.len() as u64)?;
        digest.feed(&bytes);
    }
    Ok(vm.native(Box::new(digest)))
}

fn new(vm: &mut Machine, args: Args) -> R<Value> {
    let name = vm.arg(args, 0);
    if !matches!(name, Value::Str(_)) {
        let kind = vm.type_name(name);
        return Err(vm.type_error(format!("name must be a string, not {kind}")));
    }
    let name = vm.text(name).to_lowercase();
    begin(vm, &name, vm.arg(args, 1))
}

macro_rules! algorithms {
    ($($name:ident)*) => {
        $(fn $name(vm: &mut Machine, args: Args) -> R<Value> {
            begin(vm, stringify!($name), vm.arg(args, 0))
        })*
    };
}

algorithms! { md5 sha1 sha224 sha256 sha384 sha512 }

fn receiver(vm: &mut Machine, args: Args) -> R<&mut Digest> {
    let value = vm.arg(args, 0);
    let is_digest = matches!(value, Value::Native(id) if vm.heap().native(id).as_any().is::<Digest>());
    if let (Value::Native(id), true) = (value, is_digest)
        && let Some(digest) = vm.heap_mut().native_mut(id).as_any_mut().downcast_mut::<Digest>()
    {
        return Ok(digest);
    }
    unreachable_receiver()
}

/// The machine calls a kind's methods with its own objects only; anything else ends the run.
fn unreachable_receiver<T>() -> R<T> {
    Err(vm::Raise::halt("Internal", "a hash method was called on another object"))
}

fn update(vm: &mut Machine, args: Args) -> R<Value> {
    let bytes = data(vm, vm.arg(args, 1))?;
    vm.reserve_bytes(bytes.len() as u64)?;
    receiver(vm, args)?.feed(&bytes);
    vm.heap_mut().grow(bytes.len() as u64);
    Ok(Value::None)
}

fn finished(vm: &mut Machine, args: Args) -> R<Vec<u8>> {
    Ok(receiver(vm, args)?.state.box_clone().finalize().to_vec())
}

fn digest(vm: &mut Machine, args: Args) -> R<Value> {
    let bytes = finished(vm, args)?;
    Ok(vm.bytes(bytes))
}

fn hexdigest(vm: &mut Machine, args: Args) -> R<Value> {
    let bytes = finished(vm, args)?;
    let text: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    Ok(vm.str(text))
}

fn copy(vm: &mut Machine, args: Args) -> R<Value> {
    let bytes = receiver(vm, args)?.fed.len() as u64;
    vm.charge(bytes / 8)?;
    vm.reserve_bytes(bytes)?;
    let Digest { name, block_size, state, fed } = receiver(vm, args)?;
    let twin = Digest { name, block_size: *block_size, state: state.box_clone(), fed: fed.clone() };
    Ok(vm.native(Box::new(twin)))
}

fn name(vm: &mut Machine, args: Args) -> R<Value> {
    let name = receiver(vm, args)?.name;
    Ok(vm.str(name))
}

fn digest_size(vm: &mut Machine, args: Args) -> R<Value> {
    Ok(Value::Int(receiver(vm, args)?.state.output_size() as i64))
}

fn block_size(vm: &mut Machine, args: Args) -> R<Value> {
    Ok(Value::Int(receiver(vm, args)?.block_size))
}

const fn algorithm(name: &'static str, doc: &'static str, call: vm::NativeFn) -> NativeRow {
    named(name, &["string", "usedforsecurity"], 0, 1, 1_500, doc, call)
}

const NEW: NativeRow = named("new", &["name", "data"], 1, 2, 1_500, "new(name, data=b'')\n\nA hash by name.", new);

pub(super) const KIND: KindRow = KindRow {
    name: "_hashlib.HASH",
    constructor: NEW,
    methods: &[
        row("update", 2, 2, 100, "update(data)\n\nAdds bytes.", update),
        row("digest", 1, 1, 1_500, "digest() -> bytes\n\nThe hash of what was added.", digest),
        row("hexdigest", 1, 1, 2_500, "hexdigest() -> str\n\nThe hash in hexadecimal digits.", hexdigest),
        row("copy", 1, 1, 300, "copy()\n\nThe same state once more.", copy),
    ],
    getters: &[
        row("name", 1, 1, 20, "The algorithm.", name),
        row("digest_size", 1, 1, 20, "Bytes of the result.", digest_size),
        row("block_size", 1, 1, 20, "Bytes of a block.", block_size),
    ],
    doc: "A hash under way.",
};

/// The module.
pub(crate) const MODULE: vm::ModuleRow = vm::ModuleRow {
    name: "hashlib",
    functions: &[
        NEW,
        algorithm("md5", "md5(data=b'')\n\nMD5, 16 bytes; for old formats only.", md5),
        algorithm("sha1", "sha1(data=b'')\n\nSHA-1, 20 bytes; for old formats only.", sha1),
        algorithm("sha224", "sha224(data=b'')\n\nSHA-224, 28 bytes.", sha224),
        algorithm("sha256", "sha256(data=b'')\n\nSHA-256, 32 bytes.", sha256),
        algorithm("sha384", "sha384(data=b'')\n\nSHA-384, 48 bytes.", sha384),
        algorithm("sha512", "sha512(data=b'')\n\nSHA-512, 64 bytes.", sha512),
    ],
    doc: "Hashes of bytes.",
    ..crate::names::EMPTY
};
