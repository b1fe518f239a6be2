//! Perceptrons as dicts that can be stored, and as bytes of a run that sleeps.

use super::net::{Layer, Output};
use super::optimizer::Optimizer;
use super::settings::Settings;
use super::{Fitted, Mlp};
use crate::bytes::{floats, read_floats, read_matrix, write_matrix};
use crate::saved::{Entries, list, wrong};
use crate::{Classes, Error, Estimator};
use primitives::Value;
use primitives::codec::{CodecError, Reader, Writer};

/// Layers that a saved model may have.
const MAX_LAYERS: usize = 1000;

impl Fitted {
    pub(super) fn weights_value(&self) -> Value {
        let rows = |layer: &Layer| {
            Value::List(layer.weights.rows().into_iter().map(|row| list(row.iter().copied())).collect())
        };
        Value::List(self.layers.iter().map(rows).collect())
    }

    pub(super) fn biases_value(&self) -> Value {
        Value::List(self.layers.iter().map(|layer| list(layer.biases.iter().copied())).collect())
    }

    // Each layer takes what the one before makes, and the last one fits the classes.
    fn fault(&self) -> Option<&'static str> {
        let chained = self.layers.windows(2).all(|pair| pair[0].weights.ncols() == pair[1].weights.nrows());
        let biased = self.layers.iter().all(|layer| layer.weights.ncols() == layer.biases.len());
        let outputs = self.layers.last().map_or(0, |layer| layer.biases.len());
        let expected = match (self.output, &self.classes) {
            (Output::Softmax, Some(classes)) if classes.len() > 2 => classes.len(),
            (Output::Logistic, Some(classes)) if classes.len() <= 2 => 1,
            (Output::Identity, None) if !self.flat => outputs,
            (Output::Identity, None) => 1,
            _ => 0,
        };
        if !chained {
            Some("a layer of 'weights' does not take what the one before makes")
        } else if !biased {
            Some("'biases' has other lengths than 'weights' has columns")
        } else if outputs == 0 || outputs != expected {
            Some("the last layer of 'weights' does not fit the classes")
        } else {
            None
        }
    }
}

impl Mlp {
    pub(super) fn entries(&self) -> Vec<(&'static str, Value)> {
        let mut entries = Vec::new();
        if let Some(fitted) = &self.fitted {
            entries.push(("weights", fitted.weights_value()));
            entries.push(("biases", fitted.biases_value()));
            if let Some(classes) = &fitted.classes {
                entries.push(("classes", classes.value()));
            } else if !fitted.flat {
                entries.push(("several_targets", Value::Bool(true)));
            }
            entries.push(("n_iter", Value::from(fitted.epochs)));
        }
        let fresh = Mlp { regressor: self.regressor, settings: Settings::default(), fitted: None };
        for ((name, value), (_, default)) in self.parameters().into_iter().zip(fresh.parameters()) {
            let read = matches!(name, "hidden_layer_sizes" | "max_iter" | "learning_rate_init" | "activation");
            // JSON has no infinity.
            if (read || value != default) && value != Value::Float(f64::INFINITY) {
                entries.push((name, value));
            }
        }
        entries
    }

    pub(crate) fn load(entries: &Entries<'_>, regressor: bool) -> Result<Mlp, Error> {
        let mut model = if regressor { Mlp::regressor() } else { Mlp::classifier() };
        let class = model.class();
        let weights = entries.list("weights", entries.required("weights")?)?;
        let biases = entries.list("biases", entries.required("biases")?)?;
        if weights.len() != biases.len() || weights.len() > MAX_LAYERS {
            return Err(wrong(
                class,
                format!("'weights' has {} layers, 'biases' has {}, at most {MAX_LAYERS}", weights.len(), biases.len()),
            ));
        }
        let mut layers = Vec::new();
        for (weights, biases) in weights.iter().zip(biases) {
            let weights = entries.rows("weights", weights)?;
            layers.push(Layer { weights, biases: entries.numbers("biases", biases)? });
        }
        let classes = if regressor { None } else { Some(Classes::from_value(class, entries.required("classes")?)?) };
        let output = match &classes {
            None => Output::Identity,
            Some(classes) if classes.len() > 2 => Output::Softmax,
            Some(_) => Output::Logistic,
        };
        let names: Vec<&'static str> = model.parameters().into_iter().map(|(name, _)| name).collect();
        for name in names.into_iter().filter(|name| *name != "hidden_layer_sizes") {
            entries.argument(name, |value| model.set(name, value))?;
        }
        let fitted = Fitted {
            output,
            classes,
            flat: !entries.boolean("several_targets", false)?,
            curve: Vec::new(),
            epochs: entries.whole_or("n_iter", 0)?,
            time: 0,
            best: f64::INFINITY,
            stale: 0,
            optimizer: None,
            layers,
        };
        if let Some(fault) = fitted.fault() {
            return Err(wrong(class, fault));
        }
        entries.check_features(fitted.features())?;
        let hidden = fitted.layers.split_last().map_or(&[][..], |(_, hidden)| hidden);
        model.settings.hidden = hidden.iter().map(|layer| layer.biases.len() as u64).collect();
        model.fitted = Some(fitted);
        Ok(model)
    }

    pub(super) fn write(&self, writer: &mut Writer) {
        let Mlp { regressor: _, settings, fitted } = self;
        settings.encode(writer);
        writer.bool(fitted.is_some());
        let Some(Fitted { layers, output, classes, flat, curve, epochs, time, best, stale, optimizer }) = fitted else {
            return;
        };
        writer.count(layers.len());
        for Layer { weights, biases } in layers {
            write_matrix(writer, weights);
            floats(writer, biases);
        }
        writer.u8(match output {
            Output::Identity => 0,
            Output::Logistic => 1,
            Output::Softmax => 2,
        });
        writer.bool(classes.is_some());
        if let Some(classes) = classes {
            classes.encode(writer);
        }
        writer.bool(*flat);
        floats(writer, curve);
        writer.u64(*epochs);
        writer.u64(*time);
        writer.f64(*best);
        writer.u64(*stale);
        writer.bool(optimizer.is_some());
        if let Some(Optimizer { steps, rate, first, second }) = optimizer {
            writer.u64(*steps);
            writer.f64(*rate);
            floats(writer, first);
            floats(writer, second);
        }
    }

    pub(crate) fn decode(reader: &mut Reader<'_>, regressor: bool) -> Result<Mlp, CodecError> {
        let settings = Settings::decode(reader)?;
        if !reader.bool()? {
            return Ok(Mlp { regressor, settings, fitted: None });
        }
        let mut layers = Vec::new();
        for _ in 0..reader.count(20)? {
            layers.push(Layer { weights: read_matrix(reader)?, biases: read_floats(reader)? });
        }
        let output = match reader.u8()? {
            0 => Output::Identity,
            1 => Output::Logistic,
            2 => Output::Softmax,
            _ => return Err(reader.malformed("output of a perceptron")),
        };
        let classes = if reader.bool()? { Some(Classes::decode(reader)?) } else { None };
        let flat = reader.bool()?;
        let curve = read_floats(reader)?;
        let (epochs, time, best, stale) = (reader.u64()?, reader.u64()?, reader.f64()?, reader.u64()?);
        let optimizer = if reader.bool()? {
            let (steps, rate) = (reader.u64()?, reader.f64()?);
            Some(Optimizer { steps, rate, first: read_floats(reader)?, second: read_floats(reader)? })
        } else {
            None
        };
        let fitted = Fitted { layers, output, classes, flat, curve, epochs, time, best, stale, optimizer };
        let parameters: usize = fitted.layers.iter().map(|layer| layer.parameters() as usize).sum();
        let remembered = fitted.optimizer.as_ref().is_none_or(|state| {
            let second = if settings.sgd { 0 } else { parameters };
            state.first.len() == parameters && (state.second.len() == second)
        });
        if fitted.fault().is_some() || !remembered || regressor != fitted.classes.is_none() {
            return Err(reader.malformed("layers of a perceptron"));
        }
        Ok(Mlp { regressor, settings, fitted: Some(fitted) })
    }
}
