//! Trees as columns of a dict and as bytes, and back again from what anyone may have made.

use super::{Node, Tree};
use crate::saved::{Entries, wrong};
use crate::{Error, MAX_ELEMENTS};
use primitives::Value;
use primitives::codec::{CodecError, Reader, Writer};

/// Bytes of a node but for its values.
const NODE_BYTES: usize = 21;

impl Tree {
    /// The columns of a saved tree, short enough for forests: what a leaf or an inner node does not need is None, and a leaf of one
    /// class holds that class's place instead of a list of fractions. Trees of numbers hold those.
    pub(crate) fn columns(&self, classes: bool) -> Vec<(&'static str, Value)> {
        let column = |entry: &dyn Fn(usize, &Node) -> Value| {
            Value::List(self.nodes.iter().enumerate().map(|(index, node)| entry(index, node)).collect())
        };
        let inner = |node: &Node, value: Value| if node.is_leaf() { Value::None } else { value };
        let child =
            |node: &Node, child: u32| if node.is_leaf() { Value::Int(-1) } else { Value::Int(i64::from(child)) };
        let missing: String = self.nodes.iter().map(|node| if node.missing_left { '1' } else { '0' }).collect();
        vec![
            ("feature", column(&|_, node| inner(node, Value::Int(i64::from(node.feature))))),
            ("threshold", column(&|_, node| inner(node, Value::Float(node.threshold)))),
            ("left", column(&|_, node| child(node, node.left))),
            ("right", column(&|_, node| child(node, node.right))),
            ("missing_left", Value::Str(missing)),
            (
                "value",
                column(&|index, node| if node.is_leaf() { leaf(self.value(index), classes) } else { Value::None }),
            ),
        ]
    }

    /// A tree of columns that anyone may have made, with `width` values per node; `features` bounds their indices. `room` is how many
    /// values may still be made.
    ///
    /// # Errors
    /// A ValueError that says what is wrong with them.
    pub(crate) fn load(
        entries: &Entries<'_>,
        width: usize,
        classes: bool,
        features: u64,
        room: &mut u64,
    ) -> Result<Tree, Error> {
        let column = |key: &str| entries.list(key, entries.required(key)?);
        let left = column("left")?;
        let count = left.len();
        let same = |key: &str| -> Result<&[Value], Error> {
            let found = column(key)?;
            if found.len() == count {
                return Ok(found);
            }
            Err(wrong(entries.class, format!("'{key}' has {} entries where {count} are expected", found.len())))
        };
        let (feature, threshold, right, value) = (same("feature")?, same("threshold")?, same("right")?, same("value")?);
        let missing = match entries.get("missing_left") {
            None => &[],
            Some(Value::Str(text)) if text.len() == count && text.bytes().all(|byte| byte == b'0' || byte == b'1') => {
                text.as_bytes()
            }
            Some(_) => return Err(wrong(entries.class, format!("'missing_left' must be {count} digits 0 or 1"))),
        };
        *room = match (count as u64).checked_mul(width as u64).and_then(|needed| room.checked_sub(needed)) {
            Some(room) => room,
            None => return Err(wrong(entries.class, format!("its nodes hold more than {MAX_ELEMENTS} values"))),
        };
        let mut nodes = Vec::with_capacity(count);
        let mut values = vec![0.0; count * width];
        for index in 0..count {
            if is(&left[index], -1) && is(&right[index], -1) {
                read_leaf(entries, &value[index], classes, &mut values[index * width..(index + 1) * width])?;
                nodes.push(Node::LEAF);
                continue;
            }
            let threshold = match &threshold[index] {
                // Missing values are parted from all others by it.
                Value::Float(number) if *number == f64::INFINITY => *number,
                number => entries.number("threshold", number)?,
            };
            let child = |key: &str, value: &Value| {
                whole_below(value, count as u64)
                    .filter(|child| *child > index as u64)
                    .map(|child| child as u32)
                    .ok_or_else(|| {
                        wrong(
                            entries.class,
                            format!("'{key}' must hold -1 or a later node's number, and does not at node {index}"),
                        )
                    })
            };
            nodes.push(Node {
                feature: whole_below(&feature[index], features).ok_or_else(|| {
                    wrong(entries.class, format!("'feature' must be below {features}, and is not at node {index}"))
                })? as u32,
                threshold,
                missing_left: missing.get(index) == Some(&b'1'),
                left: child("left", &left[index])?,
                right: child("right", &right[index])?,
            });
        }
        Ok(Tree::new(nodes, values, width))
    }

    /// Appends the tree's bytes.
    pub(crate) fn encode(&self, writer: &mut Writer) {
        let Tree { nodes, values, width: _, depth: _ } = self;
        writer.count(nodes.len());
        for Node { feature, threshold, missing_left, left, right } in nodes {
            writer.u32(*feature);
            writer.f64(*threshold);
            writer.bool(*missing_left);
            writer.u32(*left);
            writer.u32(*right);
        }
        values.iter().for_each(|value| writer.f64(*value));
    }

    /// A tree of bytes that anyone may have written.
    ///
    /// # Errors
    /// Whatever is wrong with them.
    pub(crate) fn decode(reader: &mut Reader<'_>, width: usize, features: u64) -> Result<Tree, CodecError> {
        let count = reader.count(NODE_BYTES + 8 * width.min(MAX_ELEMENTS as usize))?;
        let mut nodes = Vec::with_capacity(count);
        for index in 0..count as u32 {
            let node = Node {
                feature: reader.u32()?,
                threshold: reader.f64()?,
                missing_left: reader.bool()?,
                left: reader.u32()?,
                right: reader.u32()?,
            };
            let child = |child: u32| child > index && child < count as u32;
            let inner = child(node.left)
                && child(node.right)
                && u64::from(node.feature) < features
                && node.threshold > f64::NEG_INFINITY;
            if !inner && node != Node::LEAF {
                return Err(reader.malformed("node"));
            }
            nodes.push(node);
        }
        if nodes.is_empty() {
            return Err(reader.malformed("tree"));
        }
        let values = (0..count * width).map(|_| reader.f64()).collect::<Result<Vec<f64>, CodecError>>()?;
        Ok(Tree::new(nodes, values, width))
    }
}

fn is(value: &Value, number: i64) -> bool {
    matches!(value, Value::Int(found) if *found == number)
}

fn whole_below(value: &Value, bound: u64) -> Option<u64> {
    match value {
        Value::Int(number) => u64::try_from(*number).ok().filter(|number| *number < bound),
        _ => None,
    }
}

fn leaf(values: &[f64], classes: bool) -> Value {
    if !classes {
        return values.first().map_or(Value::None, |mean| Value::Float(*mean));
    }
    match values.iter().position(|part| *part != 0.0) {
        Some(class) if values[class] == 1.0 && values[class + 1..].iter().all(|part| *part == 0.0) => {
            Value::from(class as u64)
        }
        _ => crate::saved::list(values.iter().copied()),
    }
}

fn read_leaf(entries: &Entries<'_>, value: &Value, classes: bool, out: &mut [f64]) -> Result<(), Error> {
    match value {
        Value::List(_) => out.copy_from_slice(&entries.numbers_like("value", value, out.len())?),
        Value::Int(_) if classes => match whole_below(value, out.len() as u64) {
            Some(class) => out[class as usize] = 1.0,
            None => {
                return Err(wrong(
                    entries.class,
                    format!("'value' must be below {}, the number of classes", out.len()),
                ));
            }
        },
        number => out.fill(entries.number("value", number)?),
    }
    Ok(())
}
