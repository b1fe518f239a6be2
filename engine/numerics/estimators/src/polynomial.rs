//! Products of features up to a degree.

use crate::input::{self, Rules};
use crate::params::{Argument, repr};
use crate::saved::{Entries, wrong};
use crate::{Error, Estimator, MAX_ELEMENTS, Meter, Method};
use primitives::Value;
use primitives::codec::{CodecError, Reader, Writer};
use tensor::{Array, matrix};

pub(crate) const NAME: &str = "PolynomialFeatures";
const RULES: Rules = Rules { name: NAME, parses_text: true, allows_nan: false };
/// scikit-learn asks for floats only once it transforms.
const FIT_RULES: Rules = Rules { parses_text: false, ..RULES };

/// All products of features whose degree lies between two bounds, in the order 1, x0, x1, x0^2, x0 x1, x1^2.
#[derive(Clone, Debug, PartialEq)]
pub struct PolynomialFeatures {
    /// The least degree besides the bias.
    pub min_degree: u64,
    /// The highest degree.
    pub max_degree: u64,
    /// Whether a feature comes at most once in a product.
    pub interaction_only: bool,
    /// Whether the first column is 1.
    pub include_bias: bool,
    /// Features seen by `fit`.
    pub(crate) fitted: Option<usize>,
}

impl Default for PolynomialFeatures {
    fn default() -> PolynomialFeatures {
        PolynomialFeatures { min_degree: 0, max_degree: 2, interaction_only: false, include_bias: true, fitted: None }
    }
}

// C(n, k), or None beyond 2^63.
fn combinations(n: u64, k: u64) -> Option<u64> {
    let k = k.min(n.checked_sub(k)?);
    let mut result = 1u128;
    for step in 0..k {
        result = result * u128::from(n - step) / u128::from(step + 1);
        if result > i64::MAX as u128 {
            return None;
        }
    }
    Some(result as u64)
}

impl PolynomialFeatures {
    /// Columns made of so many features, `None` beyond what an index can hold.
    pub fn output_count(&self, features: usize) -> Option<u64> {
        let features = features as u64;
        let mut count = u64::from(self.include_bias);
        if self.interaction_only {
            for degree in self.min_degree.max(1)..=self.max_degree.min(features) {
                count = count.checked_add(combinations(features, degree)?)?;
            }
        } else {
            count = count.checked_add(combinations(features.checked_add(self.max_degree)?, self.max_degree)? - 1)?;
            if self.min_degree > 0 {
                let below = self.min_degree - 1;
                count -= combinations(features.checked_add(below)?, below)? - 1;
            }
        }
        i64::try_from(count).ok().map(|_| count)
    }

    /// Operations of a transformation; all of them, where the result would be too large to index.
    pub fn transform_cost(&self, rows: usize, columns: usize) -> u64 {
        // Lower degrees are computed on the way even when they are left out.
        let all = PolynomialFeatures { min_degree: 0, ..self.clone() };
        all.output_count(columns).map_or(u64::MAX, |count| count.saturating_mul(2).saturating_mul(rows as u64))
    }

    fn check_degrees(&self) -> Result<(), Error> {
        if self.max_degree > 0 || self.include_bias {
            return Ok(());
        }
        Err(Error::value("Setting degree to zero and include_bias to False would result in an empty output array."))
    }

    pub(crate) fn too_many(&self, features: usize) -> Error {
        let python = |truth: bool| if truth { "True" } else { "False" };
        Error::Value(format!(
            "The output that would result from the current configuration would have too many features to be indexed by int64. \
             Please change some or all of the following:\n- The number of features in the input, currently n_features={features}\n\
             - The range of degrees to calculate, currently [{}, {}]\n- Whether to include only interaction terms, currently {}\n\
             - Whether to include a bias term, currently {}.",
            self.min_degree,
            self.max_degree,
            python(self.interaction_only),
            python(self.include_bias)
        ))
    }

    /// The columns' names: `1`, `x0`, `x0^2`, `x0 x1`.
    ///
    /// # Errors
    /// Not fitted, or beyond `MAX_ELEMENTS`.
    pub fn feature_names(&self) -> Result<Vec<String>, Error> {
        let features = self.fitted.ok_or(Error::NotFitted(NAME))?;
        let count = self.output_count(features).ok_or_else(|| self.too_many(features))?;
        input::check_memory(1, count)?;
        let singles: Vec<Vec<usize>> = (0..features).map(|feature| vec![feature]).collect();
        let mut terms: Vec<Vec<usize>> = Vec::new();
        self.products(&singles, Vec::new(), |factor, rest| [factor.as_slice(), rest.as_slice()].concat(), &mut terms);
        Ok(terms.iter().map(|term| term_name(term)).collect())
    }

    // Every product of one degree is a feature times a product of the degree below that starts with it or a later one.
    fn products<T: Clone>(&self, singles: &[T], one: T, times: fn(&T, &T) -> T, out: &mut Vec<T>) {
        if self.include_bias {
            out.push(one);
        }
        if self.max_degree == 0 {
            return;
        }
        let mut level: Vec<T> = singles.to_vec();
        // Where the products that start with each feature begin.
        let mut starts: Vec<usize> = (0..singles.len()).collect();
        let mut degree = 1;
        loop {
            if degree >= self.min_degree {
                out.extend_from_slice(&level);
            }
            if degree == self.max_degree || level.is_empty() {
                return;
            }
            degree += 1;
            let mut next = Vec::new();
            let mut next_starts = Vec::with_capacity(starts.len());
            for (feature, single) in singles.iter().enumerate() {
                next_starts.push(next.len());
                let from = if self.interaction_only { feature + 1 } else { feature };
                let from = starts.get(from).copied().unwrap_or(level.len());
                next.extend(level[from..].iter().map(|rest| times(single, rest)));
            }
            level = next;
            starts = next_starts;
        }
    }
}

impl PolynomialFeatures {
    fn degree_value(&self) -> Value {
        if self.min_degree == 0 {
            Value::from(self.max_degree)
        } else {
            Value::List(vec![Value::from(self.min_degree), Value::from(self.max_degree)])
        }
    }

    pub(crate) fn load(entries: &Entries<'_>) -> Result<PolynomialFeatures, Error> {
        let degree = entries.required("degree")?;
        let (min_degree, max_degree) = match degree {
            Value::List(pair) if pair.len() == 2 => {
                (entries.whole("degree", &pair[0])?, entries.whole("degree", &pair[1])?)
            }
            number => (0, entries.whole("degree", number)?),
        };
        if min_degree > max_degree {
            return Err(wrong(NAME, "'degree' begins above its end"));
        }
        let features = entries.whole("n_features_in", entries.required("n_features_in")?)?;
        if features == 0 || features > MAX_ELEMENTS {
            return Err(wrong(NAME, format!("'n_features_in' must be between 1 and {MAX_ELEMENTS}")));
        }
        let model = PolynomialFeatures {
            min_degree,
            max_degree,
            interaction_only: entries.boolean("interaction_only", false)?,
            include_bias: entries.boolean("include_bias", true)?,
            fitted: Some(features as usize),
        };
        match model.output_count(features as usize) {
            Some(0) => Err(wrong(NAME, "its output would be empty")),
            Some(_) => Ok(model),
            None => Err(model.too_many(features as usize)),
        }
    }

    pub(crate) fn decode(reader: &mut Reader<'_>) -> Result<PolynomialFeatures, CodecError> {
        let (min_degree, max_degree) = (reader.u64()?, reader.u64()?);
        let (interaction_only, include_bias) = (reader.bool()?, reader.bool()?);
        let fitted = match reader.u64()? {
            0 => None,
            count if count <= MAX_ELEMENTS => Some(count as usize),
            _ => return Err(reader.malformed("number of features")),
        };
        let model = PolynomialFeatures { min_degree, max_degree, interaction_only, include_bias, fitted };
        if min_degree > max_degree || fitted.is_some_and(|count| model.output_count(count).is_none()) {
            return Err(reader.malformed("degree"));
        }
        Ok(model)
    }
}

impl Estimator for PolynomialFeatures {
    fn name(&self) -> &'static str {
        NAME
    }

    fn parameters(&self) -> Vec<(&'static str, Value)> {
        vec![
            ("degree", self.degree_value()),
            ("include_bias", Value::Bool(self.include_bias)),
            ("interaction_only", Value::Bool(self.interaction_only)),
            ("order", Value::from("C")),
        ]
    }

    fn set(&mut self, name: &str, value: &Value) -> Result<bool, Error> {
        let argument = Argument { class: NAME, name, value };
        match name {
            "interaction_only" => self.interaction_only = argument.boolean()?,
            "include_bias" => self.include_bias = argument.boolean()?,
            "degree" => (self.min_degree, self.max_degree) = degrees(value)?,
            // The order in memory cannot be seen in lists.
            "order" => {
                argument.choice(&["C", "F"])?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }

    fn methods(&self) -> &'static [Method] {
        &[Method::Transform]
    }

    fn is_fitted(&self) -> bool {
        self.fitted.is_some()
    }

    fn fit(&mut self, x: &Array, _y: Option<&Array>, _meter: &mut dyn Meter) -> Result<(), Error> {
        let x = input::features(x, FIT_RULES)?;
        self.check_degrees()?;
        if self.output_count(x.ncols()).is_none() {
            return Err(self.too_many(x.ncols()));
        }
        self.fitted = Some(x.ncols());
        Ok(())
    }

    fn transform(&self, x: &Array, meter: &mut dyn Meter) -> Result<Array, Error> {
        let features = self.fitted.ok_or(Error::NotFitted(NAME))?;
        let x = input::features(x, RULES)?;
        input::check_feature_count(&x, features, NAME)?;
        let count = self.output_count(features).ok_or_else(|| self.too_many(features))?;
        input::check_memory(x.nrows() as u64, count)?;
        let all = PolynomialFeatures { min_degree: 0, ..self.clone() };
        input::check_memory(1, all.output_count(features).unwrap_or(u64::MAX))?;
        meter.spend(self.transform_cost(x.nrows(), features))?;
        meter.reserve_floats(x.nrows(), count as usize)?;
        let mut out = Vec::with_capacity(x.nrows() * count as usize);
        for row in x.rows() {
            let row: Vec<f64> = row.iter().copied().collect();
            self.products(&row, 1.0, |factor, rest| factor * rest, &mut out);
        }
        Ok(Array::from_matrix(matrix(x.nrows(), count as usize, out)?))
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        match name {
            "n_features_in_" => Some(Value::from(self.fitted? as u64)),
            "n_output_features_" => Some(Value::from(self.output_count(self.fitted?)?)),
            _ => None,
        }
    }

    fn saved(&self) -> Vec<(&'static str, Value)> {
        vec![
            ("degree", self.degree_value()),
            ("interaction_only", Value::Bool(self.interaction_only)),
            ("include_bias", Value::Bool(self.include_bias)),
            ("n_features_in", Value::from(self.fitted.unwrap_or(0) as u64)),
        ]
    }

    fn encode(&self, writer: &mut Writer) {
        let PolynomialFeatures { min_degree, max_degree, interaction_only, include_bias, fitted } = self;
        writer.u64(*min_degree);
        writer.u64(*max_degree);
        writer.bool(*interaction_only);
        writer.bool(*include_bias);
        writer.u64(fitted.map_or(0, |count| count as u64));
    }

    fn size_bytes(&self) -> u64 {
        0
    }

    fn columns_out(&self, columns: u64) -> Option<u64> {
        self.output_count(usize::try_from(columns).ok()?)
    }
}

// Equal features stand together: x0^2 x1.
fn term_name(term: &[usize]) -> String {
    if term.is_empty() {
        return "1".to_owned();
    }
    let powers: Vec<String> = term
        .chunk_by(|left, right| left == right)
        .map(|run| if run.len() == 1 { format!("x{}", run[0]) } else { format!("x{}^{}", run[0], run.len()) })
        .collect();
    powers.join(" ")
}

// An int, or a pair of bounds.
fn degrees(value: &Value) -> Result<(u64, u64), Error> {
    let whole = |value: &Value| match value {
        Value::Int(number) => u64::try_from(*number).ok(),
        Value::Bool(truth) => Some(u64::from(*truth)),
        _ => None,
    };
    match value {
        Value::List(items) => match items.as_slice() {
            [low, high] => match (whole(low), whole(high)) {
                (Some(low), Some(high)) if low <= high => Ok((low, high)),
                _ => Err(Error::Value(format!(
                    "degree=(min_degree, max_degree) must be non-negative integers that fulfil min_degree <= max_degree, got ({low}, {high})."
                ))),
            },
            _ => {
                let words: Vec<String> = items.iter().map(Value::to_string).collect();
                Err(Error::Value(format!(
                    "degree must be a non-negative int or tuple (min_degree, max_degree), got ({}).",
                    words.join(", ")
                )))
            }
        },
        _ => whole(value).map(|degree| (0, degree)).ok_or_else(|| {
            Error::Parameter(format!(
                "The 'degree' parameter of PolynomialFeatures must be an int in the range [0, inf) or an array-like. Got {} instead.",
                repr(value)
            ))
        }),
    }
}
