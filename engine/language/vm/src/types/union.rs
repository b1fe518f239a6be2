//! `int | str`: several classes as one thing, for isinstance and for annotations.

use crate::machine::Machine;
use crate::native::{Args, KindRow, NativeObject, row};
use crate::value::*;
use crate::{R, classes};
use primitives::codec::{CodecError, Reader, Writer};
use std::any::Any;

/// Classes joined by `|`; None stands for its type.
#[derive(Clone, Debug)]
struct Union {
    members: Vec<Value>,
    shown: String,
}

impl NativeObject for Union {
    fn kind(&self) -> &'static str {
        "types.UnionType"
    }

    fn size_bytes(&self) -> u64 {
        48 + 16 * self.members.len() as u64
    }

    fn children(&self, out: &mut Vec<Value>) {
        out.extend_from_slice(&self.members);
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn as_any_mut(&mut self) -> &mut dyn Any {
        self
    }

    fn encode(&self, writer: &mut Writer) -> bool {
        writer.str(&self.shown);
        true
    }

    fn repr(&self) -> String {
        self.shown.clone()
    }
}

/// A union from a continuation.
pub(crate) fn decode(reader: &mut Reader<'_>, members: Vec<Value>) -> Result<Box<dyn NativeObject>, CodecError> {
    let shown = reader.str()?.to_owned();
    Ok(Box::new(Union { members, shown }))
}

fn args(vm: &mut Machine, args: Args) -> R<Value> {
    let members = members(vm, vm.arg(args, 0)).unwrap_or_default();
    Ok(vm.tuple(members))
}

fn parameters(vm: &mut Machine, _: Args) -> R<Value> {
    Ok(vm.tuple(Vec::new()))
}

fn equal(vm: &mut Machine, args: Args) -> R<Value> {
    let (Some(a), Some(b)) = (members(vm, vm.arg(args, 0)), members(vm, vm.arg(args, 1))) else {
        return Ok(Value::NotImplemented);
    };
    vm.charge(5 * (a.len() * b.len()) as u64)?;
    Ok(Value::Bool(a.len() == b.len() && a.iter().all(|one| b.iter().any(|other| other.is(*one)))))
}

fn hash(vm: &mut Machine, args: Args) -> R<Value> {
    let mut sum = 0i64;
    for member in members(vm, vm.arg(args, 0)).unwrap_or_default() {
        sum = sum.wrapping_add(vm.hash(member)?);
    }
    Ok(Value::Int(sum))
}

fn new(vm: &mut Machine, _: Args) -> R<Value> {
    Err(vm.type_error("cannot create 'types.UnionType' instances"))
}

/// The class of unions, for the library to offer.
pub const KIND: KindRow = KindRow {
    name: "types.UnionType",
    constructor: row("UnionType", 0, crate::ANY, 20, "UnionType", new),
    methods: &[
        row("__eq__", 2, 2, 60, "Equality.", equal),
        row("__hash__", 1, 1, 60, "The sum of its classes' hashes.", hash),
    ],
    getters: &[
        row("__args__", 1, 1, 60, "The classes.", args),
        row("__parameters__", 1, 1, 40, "No type variables.", parameters),
    ],
    doc: "Several classes as one thing.",
};

/// The classes of a union; none for anything else.
pub(crate) fn members(vm: &Machine, value: Value) -> Option<Vec<Value>> {
    match value {
        Value::Native(id) => vm.heap.native(id).as_any().downcast_ref::<Union>().map(|union| union.members.clone()),
        _ => None,
    }
}

/// `a | b` of classes, unions and None; none if it is something else.
pub(crate) fn join(vm: &mut Machine, a: Value, b: Value) -> R<Option<Value>> {
    let mut all: Vec<Value> = Vec::new();
    let mut any_class = false;
    for side in [a, b] {
        let part = match side {
            Value::Class(_) => {
                any_class = true;
                vec![side]
            }
            Value::None => vec![Value::Class(classes::NONE_TYPE)],
            other => match members(vm, other) {
                Some(members) => {
                    any_class = true;
                    members
                }
                None => return Ok(None),
            },
        };
        for member in part {
            if !all.iter().any(|known| known.is(member)) {
                all.push(member);
            }
        }
    }
    if !any_class {
        return Ok(None);
    }
    if let [only] = all.as_slice() {
        return Ok(Some(*only));
    }
    vm.charge(100)?;
    let names: Vec<String> = all
        .iter()
        .map(|member| match member {
            Value::Class(classes::NONE_TYPE) => "None".to_owned(),
            Value::Class(class) => {
                let class = vm.heap.class(*class);
                if class.is_user { format!("__main__.{}", class.qualname) } else { class.name.to_string() }
            }
            _ => String::new(),
        })
        .collect();
    let shown = names.join(" | ");
    Ok(Some(vm.native(Box::new(Union { members: all, shown }))))
}
