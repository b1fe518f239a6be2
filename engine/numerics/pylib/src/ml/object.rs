//! A model as an object of the VM: what it weighs, how it survives a sleep, and who pays while it works.

use crate::data;
use estimators::{Meter, Method, Model, Pipeline, Stop};
use primitives::codec::{CodecError, Reader, Writer};
use std::any::Any;
use vm::{Args, Machine, NativeId, NativeObject, R, Raise, Value};

/// A model in the VM. A pipeline's steps are the caller's own objects, which fitting fits, as scikit-learn does.
#[derive(Debug)]
pub(super) struct Object {
    pub model: Model,
    pub steps: Vec<Value>,
}

impl NativeObject for Object {
    fn kind(&self) -> &'static str {
        self.model.name()
    }

    fn size_bytes(&self) -> u64 {
        self.model.size_bytes() + vm::VALUE_BYTES * self.steps.len() as u64
    }

    fn children(&self, out: &mut Vec<Value>) {
        out.extend_from_slice(&self.steps);
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn as_any_mut(&mut self) -> &mut dyn Any {
        self
    }

    fn encode(&self, writer: &mut Writer) -> bool {
        self.model.encode(writer);
        true
    }

    fn repr(&self) -> String {
        estimators::repr(&self.model)
    }
}

/// An estimator from a continuation; a pipeline's steps are its children.
pub(crate) fn decode(reader: &mut Reader<'_>, steps: Vec<Value>) -> Result<Box<dyn NativeObject>, CodecError> {
    let model = Model::decode(reader)?;
    let expected = match &model {
        Model::Pipeline(pipeline) => pipeline.steps().len(),
        _ => 0,
    };
    if steps.len() != expected {
        return Err(reader.malformed("pipeline's steps"));
    }
    Ok(Box::new(Object { model, steps }))
}

/// The object behind a value, if it is an estimator.
pub(super) fn object(vm: &Machine, value: Value) -> Option<&Object> {
    match value {
        Value::Native(id) => vm.heap().native(id).as_any().downcast_ref::<Object>(),
        _ => None,
    }
}

fn object_mut(vm: &mut Machine, id: NativeId) -> Option<&mut Object> {
    vm.heap_mut().native_mut(id).as_any_mut().downcast_mut::<Object>()
}

/// The receiver of a method.
pub(super) fn receiver(vm: &mut Machine, args: Args) -> R<NativeId> {
    let value = vm.arg(args, 0);
    if let (Value::Native(id), Some(_)) = (value, object(vm, value)) {
        return Ok(id);
    }
    let kind = vm.type_name(value);
    Err(vm.type_error(format!("expected an estimator, got '{kind}'")))
}

/// Takes a model out of its object while it works, so that it need not be copied; [`put`] brings it back. A pipeline comes with copies
/// of its steps as they are now.
pub(super) fn take(vm: &mut Machine, id: NativeId) -> R<Model> {
    let steps = object(vm, Value::Native(id)).map(|found| found.steps.clone()).unwrap_or_default();
    if !steps.is_empty() {
        let current = current(vm, id, &steps)?;
        if let Some(found) = object_mut(vm, id) {
            found.model = current;
        }
    }
    match object_mut(vm, id) {
        Some(found) => Ok(std::mem::replace(&mut found.model, Model::LinearRegression(Default::default()))),
        None => Err(Raise::halt("Internal", "an estimator has gone")),
    }
}

fn current(vm: &mut Machine, id: NativeId, steps: &[Value]) -> R<Model> {
    let Some(Object { model: Model::Pipeline(pipeline), .. }) = object(vm, Value::Native(id)) else {
        return Err(Raise::halt("Internal", "only a pipeline has steps"));
    };
    let names: Vec<String> = pipeline.steps().iter().map(|(name, _)| name.clone()).collect();
    let mut models = Vec::with_capacity(steps.len());
    for (name, step) in names.into_iter().zip(steps) {
        let Value::Native(inner) = *step else { continue };
        let bytes = object(vm, *step).map_or(0, NativeObject::size_bytes);
        vm.charge(bytes / 2)?;
        vm.reserve_bytes(bytes)?;
        let nested = object(vm, *step).map(|found| found.steps.clone()).unwrap_or_default();
        let model = if nested.is_empty() {
            object(vm, *step).map(|found| found.model.clone())
        } else {
            Some(current(vm, inner, &nested)?)
        };
        models.extend(model.map(|model| (name, model)));
    }
    match Pipeline::current(models) {
        Ok(pipeline) => Ok(Model::Pipeline(pipeline)),
        Err(error) => Err(refused(vm, &error)),
    }
}

/// Brings a model back into its object.
pub(super) fn put(vm: &mut Machine, id: NativeId, model: Model) {
    if let Some(found) = object_mut(vm, id) {
        found.model = model;
    }
}

/// Brings a model back that has learned; a pipeline's steps get theirs.
pub(super) fn keep(vm: &mut Machine, id: NativeId, model: Model) {
    let steps = object(vm, Value::Native(id)).map(|found| found.steps.clone()).unwrap_or_default();
    if let Model::Pipeline(pipeline) = &model {
        for (step, (_, fitted)) in steps.iter().zip(pipeline.steps()) {
            if let Value::Native(inner) = step {
                keep(vm, *inner, fitted.clone());
            }
        }
    }
    let bytes = model.size_bytes();
    put(vm, id, model);
    vm.heap_mut().grow(bytes);
}

/// A model as a new object; a pipeline's steps become objects too.
pub(super) fn wrap(vm: &mut Machine, model: Model) -> R<Value> {
    vm.reserve_bytes(model.size_bytes())?;
    let mut steps = Vec::new();
    if let Model::Pipeline(pipeline) = &model {
        let models: Vec<Model> = pipeline.steps().iter().map(|(_, model)| model.clone()).collect();
        for model in models {
            steps.push(wrap(vm, model)?);
        }
    }
    Ok(vm.native(Box::new(Object { model, steps })))
}

/// The Python exception of a refusal.
pub(super) fn refused(vm: &mut Machine, error: &estimators::Error) -> Raise {
    data::raise(vm, error.class(), error.to_string())
}

/// The machine as the payer of a model's work.
pub(super) struct Purse<'a> {
    vm: &'a mut Machine,
    /// Operations paid ahead, since gas is whole.
    ahead: u64,
    /// Bytes asked for in this call.
    held: u64,
    refusal: Option<Raise>,
}

/// Tenths of a gas, each about a nanosecond, per two operations.
const OPERATIONS_PER_GAS: u64 = 20;

impl Meter for Purse<'_> {
    fn spend(&mut self, operations: u64) -> Result<(), Stop> {
        if let Some(left) = self.ahead.checked_sub(operations) {
            self.ahead = left;
            return Ok(());
        }
        let missing = operations - self.ahead;
        let gas = missing.div_ceil(OPERATIONS_PER_GAS);
        match self.vm.charge(gas.saturating_mul(10)) {
            Ok(()) => {
                self.ahead = gas.saturating_mul(OPERATIONS_PER_GAS).saturating_sub(missing);
                Ok(())
            }
            Err(raise) => {
                self.refusal = Some(raise);
                Err(Stop)
            }
        }
    }

    fn reserve(&mut self, bytes: u64) -> Result<(), Stop> {
        self.held = self.held.saturating_add(bytes);
        match self.vm.make_room(self.held) {
            Ok(()) => Ok(()),
            Err(raise) => {
                self.refusal = Some(raise);
                Err(Stop)
            }
        }
    }
}

/// Does a model's work with the machine as payer.
pub(super) fn paid<T>(vm: &mut Machine, work: impl FnOnce(&mut Purse<'_>) -> Result<T, estimators::Error>) -> R<T> {
    let mut purse = Purse { vm, ahead: 0, held: 0, refusal: None };
    match (work(&mut purse), purse.refusal.take()) {
        (_, Some(raise)) => Err(raise),
        (Ok(made), None) => Ok(made),
        (Err(error), None) => Err(refused(vm, &error)),
    }
}

/// The AttributeError for a method that this model does not offer, before its arguments are looked at.
pub(super) fn check_offers(vm: &mut Machine, id: NativeId, method: Method) -> R<()> {
    let found = object(vm, Value::Native(id)).filter(|found| !found.model.can(method));
    match found.map(|found| found.model.lacks(method)) {
        None => Ok(()),
        Some(error) => Err(refused(vm, &error)),
    }
}
