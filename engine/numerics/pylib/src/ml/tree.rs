//! `tree_`: a fitted tree's nodes as columns, as scikit-learn names them.

use super::object::{object, receiver};
use estimators::{DecisionTree, Model, Tree};
use primitives::codec::{CodecError, Reader, Writer};
use std::any::Any;
use vm::{Args, KindRow, Machine, NativeObject, NativeRow, R, VALUE_BYTES, Value, row};

/// What scikit-learn writes for the feature and the threshold of a leaf.
const NOTHING: i64 = -2;
/// What it writes for a leaf's children.
const NO_CHILD: i64 = -1;

/// The nodes of a fitted tree.
#[derive(Debug)]
struct Nodes {
    model: DecisionTree,
}

impl NativeObject for Nodes {
    fn kind(&self) -> &'static str {
        "Tree"
    }

    fn size_bytes(&self) -> u64 {
        estimators::Estimator::size_bytes(&self.model) + 64
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn as_any_mut(&mut self) -> &mut dyn Any {
        self
    }

    fn encode(&self, writer: &mut Writer) -> bool {
        Model::DecisionTree(self.model.clone()).encode(writer);
        true
    }
}

/// A tree's nodes from a continuation.
pub(crate) fn decode(reader: &mut Reader<'_>, children: Vec<Value>) -> Result<Box<dyn NativeObject>, CodecError> {
    match Model::decode(reader)? {
        Model::DecisionTree(model) if model.tree().is_ok() && children.is_empty() => Ok(Box::new(Nodes { model })),
        _ => Err(reader.malformed("tree")),
    }
}

/// A fitted model's tree.
pub(super) fn of_model(vm: &mut Machine, args: Args) -> R<Value> {
    receiver(vm, args)?;
    let value = vm.arg(args, 0);
    let (bytes, class) = match object(vm, value) {
        Some(found) => (found.model.size_bytes(), found.model.name()),
        None => (0, ""),
    };
    vm.charge(bytes / 2)?;
    vm.reserve_bytes(bytes)?;
    let model = match object(vm, value).map(|found| &found.model) {
        Some(Model::DecisionTree(model)) if model.tree().is_ok() => model.clone(),
        _ => {
            let text = format!("'{class}' object has no attribute 'tree_'");
            return Err(vm.library_error("AttributeError", "AttributeError", text));
        }
    };
    Ok(vm.native(Box::new(Nodes { model })))
}

fn nodes(vm: &mut Machine, args: Args) -> R<&Tree> {
    if let Value::Native(id) = vm.arg(args, 0)
        && vm.heap().native(id).as_any().is::<Nodes>()
    {
        let found = vm.heap().native(id).as_any().downcast_ref::<Nodes>();
        if let Some(tree) = found.and_then(|found| found.model.tree().ok()) {
            return Ok(tree);
        }
    }
    Err(vm::Raise::halt("Internal", "a tree's attribute was asked of another object"))
}

fn column(vm: &mut Machine, args: Args, pick: fn(&Tree, usize) -> Value) -> R<Value> {
    let count = nodes(vm, args)?.nodes().len();
    vm.charge(10 * count as u64)?;
    vm.reserve_bytes(VALUE_BYTES * count as u64)?;
    let tree = nodes(vm, args)?;
    let items = (0..count).map(|index| pick(tree, index)).collect();
    Ok(vm.list(items))
}

fn feature(vm: &mut Machine, args: Args) -> R<Value> {
    column(vm, args, |tree, index| {
        let node = &tree.nodes()[index];
        Value::Int(if node.is_leaf() { NOTHING } else { i64::from(node.feature) })
    })
}

fn threshold(vm: &mut Machine, args: Args) -> R<Value> {
    column(vm, args, |tree, index| {
        let node = &tree.nodes()[index];
        Value::Float(if node.is_leaf() { NOTHING as f64 } else { node.threshold })
    })
}

fn children_left(vm: &mut Machine, args: Args) -> R<Value> {
    column(vm, args, |tree, index| {
        let node = &tree.nodes()[index];
        Value::Int(if node.is_leaf() { NO_CHILD } else { i64::from(node.left) })
    })
}

fn children_right(vm: &mut Machine, args: Args) -> R<Value> {
    column(vm, args, |tree, index| {
        let node = &tree.nodes()[index];
        Value::Int(if node.is_leaf() { NO_CHILD } else { i64::from(node.right) })
    })
}

/// One row per node, one list per output, as scikit-learn has it.
fn value(vm: &mut Machine, args: Args) -> R<Value> {
    let tree = nodes(vm, args)?;
    let (count, width) = (tree.nodes().len(), tree.value(0).len());
    vm.charge(60 * count as u64 + 10 * (count * width) as u64)?;
    vm.reserve_bytes((count as u64).saturating_mul(160 + VALUE_BYTES * width as u64))?;
    let mut rows = Vec::with_capacity(count);
    for index in 0..count {
        let numbers = nodes(vm, args)?.value(index).iter().map(|number| Value::Float(*number)).collect();
        let inner = vm.list(numbers);
        rows.push(vm.list(vec![inner]));
    }
    Ok(vm.list(rows))
}

fn node_count(vm: &mut Machine, args: Args) -> R<Value> {
    let tree = nodes(vm, args)?;
    Ok(Value::Int(tree.nodes().len() as i64))
}

fn max_depth(vm: &mut Machine, args: Args) -> R<Value> {
    let tree = nodes(vm, args)?;
    Ok(Value::Int(i64::from(tree.depth())))
}

fn n_leaves(vm: &mut Machine, args: Args) -> R<Value> {
    let count = nodes(vm, args)?.nodes().len();
    vm.charge(count as u64)?;
    let tree = nodes(vm, args)?;
    Ok(Value::Int(tree.leaf_count() as i64))
}

fn refuse(vm: &mut Machine, _args: Args) -> R<Value> {
    Err(vm.type_error("cannot create 'Tree' instances"))
}

const fn getter(name: &'static str, doc: &'static str, call: vm::NativeFn) -> NativeRow {
    row(name, 1, 1, 60, doc, call)
}

pub(super) const TREE: KindRow = KindRow {
    name: "Tree",
    constructor: row("Tree", 0, 0, 60, "The nodes of a decision tree; fitted trees have one as tree_.", refuse),
    methods: &[],
    getters: &[
        getter("feature", "The feature each node asks about; -2 in leaves.", feature),
        getter("threshold", "Rows go left that are not above it; -2.0 in leaves.", threshold),
        getter("children_left", "Each node's left child; -1 in leaves.", children_left),
        getter("children_right", "Each node's right child; -1 in leaves.", children_right),
        getter("value", "The classes' shares or the mean at each node.", value),
        getter("node_count", "How many nodes there are.", node_count),
        getter("max_depth", "Steps from the root to the farthest leaf.", max_depth),
        getter("n_leaves", "How many leaves there are.", n_leaves),
    ],
    doc: "The nodes of a decision tree as columns.",
};
