//! Samples in clusters around their means.

mod distance;
mod lloyd;
mod seeding;

use crate::bytes::{read_matrix, write_matrix};
use crate::input::{self, Rules};
use crate::params::Argument;
use crate::saved::{Entries, list, wrong};
use crate::tree::not_offered;
use crate::{Error, Estimator, Meter, Method, Warned};
use distance::{Centres, rows, squares};
use lloyd::{Nearest, Run, inertia, label_cost};
use primitives::Value;
use primitives::codec::{CodecError, Reader, Writer};
use tensor::random::RandomState;
use tensor::{Array, Matrix, matrix};

pub(crate) const NAME: &str = "KMeans";
const RULES: Rules = Rules { name: NAME, parses_text: true, allows_nan: false };
const INIT_MUST: &str = "a str among {'k-means++', 'random'}, a callable or an array-like";

/// Where the first centres come from.
#[derive(Clone, Debug, PartialEq)]
enum Init {
    /// Samples far from each other.
    Spread,
    /// Any samples.
    Random,
    /// Given centres, rows of numbers; checked when data is there.
    Given(Value),
}

/// K-means clustering, centre for centre the one scikit-learn 1.9 finds.
#[derive(Clone, Debug, PartialEq)]
pub struct KMeans {
    /// Clusters to find.
    pub n_clusters: u64,
    init: Init,
    /// Beginnings that are tried; `None` as many as suit `init`.
    n_init: Option<u64>,
    /// Iterations from each beginning.
    pub max_iter: u64,
    /// The shift of the centres, in parts of the features' variance, below which they count as standing.
    pub tol: f64,
    random_state: u32,
    fitted: Option<Fitted>,
}

#[derive(Clone, Debug, PartialEq)]
struct Fitted {
    /// `(clusters, features)`
    centres: Matrix,
    /// What else `fit` finds; a loaded model knows only its centres.
    found: Option<Found>,
}

#[derive(Clone, Debug, PartialEq)]
struct Found {
    labels: Vec<u32>,
    inertia: f64,
    iterations: u64,
}

impl Default for KMeans {
    fn default() -> KMeans {
        KMeans {
            n_clusters: 8,
            init: Init::Spread,
            n_init: Some(10),
            max_iter: 300,
            tol: 1e-4,
            random_state: 42,
            fitted: None,
        }
    }
}

impl KMeans {
    fn fitted(&self) -> Result<&Fitted, Error> {
        self.fitted.as_ref().ok_or(Error::NotFitted(NAME))
    }

    fn ask(&self, x: &Array) -> Result<(Matrix, &Matrix), Error> {
        let fitted = self.fitted()?;
        let x = input::features(x, RULES)?;
        input::check_feature_count(&x, fitted.centres.ncols(), NAME)?;
        Ok((x, &fitted.centres))
    }

    fn labels(&self, x: &Array, meter: &mut dyn Meter) -> Result<(Matrix, Vec<u32>), Error> {
        let (x, centres) = self.ask(x)?;
        meter.spend(label_cost(x.nrows(), x.ncols(), centres.nrows()))?;
        let mut labels = vec![0; x.nrows()];
        Nearest::default().labels(&x, centres, &mut labels);
        Ok((x, labels))
    }

    /// The cluster of every sample that was fitted to.
    ///
    /// # Errors
    /// As [`fit`](Estimator::fit).
    pub fn fit_predict(&mut self, x: &Array, meter: &mut dyn Meter) -> Result<Array, Error> {
        self.fit(x, None, meter)?;
        match self.fitted()?.found.as_ref() {
            Some(found) => Ok(label_array(&found.labels)),
            None => self.predict(x, meter),
        }
    }

    fn given(&self, x: &Matrix) -> Result<Option<Matrix>, Error> {
        let Init::Given(value) = &self.init else { return Ok(None) };
        let rules = Rules { name: "", parses_text: true, allows_nan: false };
        let centres = input::features(&tensor::from_value(value)?, rules).map_err(|error| match error {
            Error::Value(text) if text.starts_with("Input X contains") => {
                Error::value(text.lines().next().unwrap_or_default().replacen("Input X", "Input", 1))
            }
            other => other,
        })?;
        let shape = tensor::format_shape(centres.shape());
        if centres.nrows() as u64 != self.n_clusters {
            return Err(Error::Value(format!(
                "The shape of the initial centers {shape} does not match the number of clusters {}.",
                self.n_clusters
            )));
        }
        if centres.ncols() != x.ncols() {
            return Err(Error::Value(format!(
                "The shape of the initial centers {shape} does not match the number of features of the data {}.",
                x.ncols()
            )));
        }
        Ok(Some(centres))
    }

    pub(crate) fn load(entries: &Entries<'_>) -> Result<KMeans, Error> {
        let mut model = KMeans::default();
        for (key, _) in model.parameters() {
            entries.argument(key, |value| model.set(key, value))?;
        }
        let centres = entries.rows("centroids", entries.required("centroids")?)?;
        entries.check_features(centres.ncols())?;
        if entries.value.get("n_clusters").is_some() && model.n_clusters != centres.nrows() as u64 {
            return Err(wrong(NAME, format!("'n_clusters' is not the number of centroids, {}", centres.nrows())));
        }
        model.n_clusters = centres.nrows() as u64;
        model.fitted = Some(Fitted { centres, found: None });
        Ok(model)
    }

    pub(crate) fn decode(reader: &mut Reader<'_>) -> Result<KMeans, CodecError> {
        let mut model = KMeans::default();
        crate::decision_tree::read_parameters(reader, &mut model)?;
        if reader.bool()? {
            let centres = read_matrix(reader)?;
            let found = if reader.bool()? {
                let labels = (0..reader.count(4)?).map(|_| reader.u32()).collect::<Result<Vec<u32>, CodecError>>()?;
                if labels.iter().any(|label| *label as usize >= centres.nrows()) {
                    return Err(reader.malformed("labels"));
                }
                Some(Found { labels, inertia: reader.f64()?, iterations: reader.u64()? })
            } else {
                None
            };
            model.fitted = Some(Fitted { centres, found });
        }
        Ok(model)
    }
}

fn label_array(labels: &[u32]) -> Array {
    Array::from_ints(labels.iter().map(|label| i64::from(*label)).collect())
}

// Whether two labellings part the samples alike, by other numbers perhaps.
fn same_clusters(left: &[u32], right: &[u32], count: usize) -> bool {
    let mut partner = vec![u32::MAX; count];
    left.iter().zip(right).all(|(left, right)| {
        let partner = &mut partner[*left as usize];
        if *partner == u32::MAX {
            *partner = *right;
        }
        *partner == *right
    })
}

fn centre_rows(centres: &Matrix) -> Value {
    Value::List(rows(centres).map(|row| list(row.iter().copied())).collect())
}

impl Estimator for KMeans {
    fn name(&self) -> &'static str {
        NAME
    }

    fn parameters(&self) -> Vec<(&'static str, Value)> {
        let init = match &self.init {
            Init::Spread => Value::from("k-means++"),
            Init::Random => Value::from("random"),
            Init::Given(value) => value.clone(),
        };
        vec![
            ("algorithm", Value::from("lloyd")),
            ("copy_x", Value::Bool(true)),
            ("init", init),
            ("max_iter", Value::from(self.max_iter)),
            ("n_clusters", Value::from(self.n_clusters)),
            ("n_init", self.n_init.map_or(Value::from("auto"), Value::from)),
            ("random_state", Value::from(u64::from(self.random_state))),
            ("tol", Value::Float(self.tol)),
            ("verbose", Value::Int(0)),
        ]
    }

    fn set(&mut self, name: &str, value: &Value) -> Result<bool, Error> {
        let argument = Argument { class: NAME, name, value };
        match name {
            "n_clusters" => self.n_clusters = argument.whole(1)?,
            "init" => {
                self.init = match value {
                    Value::Str(text) if text == "k-means++" => Init::Spread,
                    Value::Str(text) if text == "random" => Init::Random,
                    Value::List(_) => {
                        // What is no array is refused now; whether it fits is seen when data is there.
                        tensor::from_value(value)?;
                        Init::Given(value.clone())
                    }
                    _ => return Err(argument.refused(INIT_MUST)),
                }
            }
            "n_init" => {
                self.n_init = match value {
                    Value::Str(text) if text == "auto" => None,
                    Value::Int(count) if *count >= 1 => Some(*count as u64),
                    Value::Bool(true) => Some(1),
                    _ => return Err(argument.refused("a str among {'auto'} or an int in the range [1, inf)")),
                }
            }
            "max_iter" => self.max_iter = argument.whole(1)?,
            "tol" => self.tol = argument.number(0.0, false)?,
            "random_state" => self.random_state = argument.seed()?,
            "algorithm" => {
                if argument.choice(&["lloyd", "elkan"])? == 1 {
                    return Err(not_offered(&argument));
                }
            }
            "copy_x" => {
                argument.boolean()?;
            }
            "verbose" => return crate::model::without_effect(&argument),
            _ => return Ok(false),
        }
        Ok(true)
    }

    fn methods(&self) -> &'static [Method] {
        &[Method::Predict, Method::Transform, Method::Score]
    }

    fn is_fitted(&self) -> bool {
        self.fitted.is_some()
    }

    fn fit(&mut self, x: &Array, _y: Option<&Array>, meter: &mut dyn Meter) -> Result<(), Error> {
        let mut x = input::features(x, RULES)?;
        let (samples, features) = x.dim();
        if (samples as u64) < self.n_clusters {
            return Err(Error::Value(format!("n_samples={samples} should be >= n_clusters={}.", self.n_clusters)));
        }
        let count = self.n_clusters as usize;
        input::check_memory(count as u64, features as u64)?;
        let mut given = self.given(&x)?;
        let elements = x.len() as u64;
        meter.spend(10 * elements)?;
        meter.reserve_floats(samples, 2 * features + 24)?;
        meter.reserve_floats(count, 4 * features)?;
        let means = tensor::column_means(&x);
        let variances: Vec<f64> = (0..features).map(|column| column_variance(&x, column, means[column])).collect();
        let tolerance = if self.tol == 0.0 { 0.0 } else { tensor::mean(&variances) * self.tol };
        let centre = |numbers: &mut Matrix| {
            for mut row in numbers.rows_mut() {
                row.iter_mut().zip(&means).for_each(|(number, mean)| *number -= mean);
            }
        };
        centre(&mut x);
        if let Some(given) = &mut given {
            centre(given);
        }
        let beginnings = match (&self.init, self.n_init) {
            (Init::Given(_), _) | (Init::Spread, None) => 1,
            (Init::Random, None) => 10,
            (_, Some(beginnings)) => beginnings,
        };
        let mut random = RandomState::new(self.random_state);
        let mut best: Option<Run> = None;
        for _ in 0..beginnings {
            let beginning = match &given {
                Some(given) => given.clone(),
                None => {
                    let chosen = match self.init {
                        Init::Random => seeding::distinct(samples, count, &mut random, meter)?,
                        _ => seeding::spread(&x, count, &mut random, meter)?,
                    };
                    let all: Vec<&[f64]> = rows(&x).collect();
                    matrix(count, features, chosen.iter().flat_map(|sample| all[*sample].iter().copied()).collect())?
                }
            };
            let run = lloyd::run(&x, beginning, self.max_iter, tolerance, meter)?;
            let better = best
                .as_ref()
                .is_none_or(|best| run.inertia < best.inertia && !same_clusters(&run.labels, &best.labels, count));
            if better {
                best = Some(run);
            }
        }
        let Some(Run { labels, mut centres, inertia, iterations }) = best else { return Ok(()) };
        for mut row in centres.rows_mut() {
            row.iter_mut().zip(&means).for_each(|(number, mean)| *number += mean);
        }
        self.fitted = Some(Fitted { centres, found: Some(Found { labels, inertia, iterations }) });
        Ok(())
    }

    fn predict(&self, x: &Array, meter: &mut dyn Meter) -> Result<Array, Error> {
        Ok(label_array(&self.labels(x, meter)?.1))
    }

    fn transform(&self, x: &Array, meter: &mut dyn Meter) -> Result<Array, Error> {
        let (x, centres) = self.ask(x)?;
        let count = centres.nrows();
        input::check_memory(x.nrows() as u64, count as u64)?;
        meter.spend(label_cost(x.nrows(), x.ncols(), count).saturating_add(8 * x.nrows() as u64 * count as u64))?;
        meter.reserve_floats(x.nrows(), count)?;
        let mut products = Centres::default();
        products.set(rows(centres), centres.ncols());
        let mut data = Vec::with_capacity(x.nrows() * count);
        let mut line = products.line();
        for sample in rows(&x) {
            products.compare(sample, &mut line);
            let square = squares(sample);
            let compared = line.iter().take(count).enumerate();
            data.extend(compared.map(|(index, compared)| products.distance(sample, square, index, *compared).sqrt()));
        }
        Ok(Array::from_matrix(matrix(x.nrows(), count, data)?))
    }

    /// Minus the sum of squared distances from the nearest centres.
    fn score(&self, x: &Array, _y: Option<&Array>, meter: &mut dyn Meter) -> Result<Warned<f64>, Error> {
        let (x, labels) = self.labels(x, meter)?;
        Ok(Warned { value: -inertia(&x, &self.fitted()?.centres, &labels), warning: None })
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        let Fitted { centres, found } = self.fitted.as_ref()?;
        match name {
            "cluster_centers_" => Some(centre_rows(centres)),
            "n_features_in_" => Some(Value::from(centres.ncols() as u64)),
            "labels_" => {
                let labels = &found.as_ref()?.labels;
                Some(Value::List(labels.iter().map(|label| Value::Int(i64::from(*label))).collect()))
            }
            "inertia_" => Some(Value::Float(found.as_ref()?.inertia)),
            "n_iter_" => Some(Value::from(found.as_ref()?.iterations)),
            _ => None,
        }
    }

    fn saved(&self) -> Vec<(&'static str, Value)> {
        let mut entries = Vec::new();
        if let Some(Fitted { centres, found }) = &self.fitted {
            entries.push(("centroids", centre_rows(centres)));
            entries.push(("n_features_in", Value::from(centres.ncols() as u64)));
            if let Some(Found { labels: _, inertia, iterations }) = found {
                entries.push(("inertia", Value::Float(*inertia)));
                entries.push(("n_iter", Value::from(*iterations)));
            }
        }
        entries.extend(self.parameters());
        entries
    }

    fn encode(&self, writer: &mut Writer) {
        crate::decision_tree::write_parameters(writer, self);
        let KMeans { n_clusters: _, init: _, n_init: _, max_iter: _, tol: _, random_state: _, fitted } = self;
        writer.bool(fitted.is_some());
        if let Some(Fitted { centres, found }) = fitted {
            write_matrix(writer, centres);
            writer.bool(found.is_some());
            if let Some(Found { labels, inertia, iterations }) = found {
                writer.count(labels.len());
                labels.iter().for_each(|label| writer.u32(*label));
                writer.f64(*inertia);
                writer.u64(*iterations);
            }
        }
    }

    fn size_bytes(&self) -> u64 {
        self.fitted.as_ref().map_or(0, |fitted| {
            let labels = fitted.found.as_ref().map_or(0, |found| found.labels.len() as u64);
            8 * fitted.centres.len() as u64 + 4 * labels
        })
    }

    fn columns_out(&self, _columns: u64) -> Option<u64> {
        Some(self.n_clusters)
    }
}

fn column_variance(x: &Matrix, column: usize, mean: f64) -> f64 {
    let mut sum = 0.0;
    for row in rows(x) {
        let difference = row[column] - mean;
        sum += difference * difference;
    }
    sum / x.nrows() as f64
}
