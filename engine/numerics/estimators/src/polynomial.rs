//! Products of features up to a degree.

use crate::Error;
use crate::input::{self, Rules};
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

    /// Learns the number of features.
    ///
    /// # Errors
    /// Bad data, or a result that would be empty or could not be indexed.
    pub fn fit(&mut self, x: &Array) -> Result<(), Error> {
        let x = input::features(x, FIT_RULES)?;
        self.check_degrees()?;
        if self.output_count(x.ncols()).is_none() {
            return Err(self.too_many(x.ncols()));
        }
        self.fitted = Some(x.ncols());
        Ok(())
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

    /// The products for each sample.
    ///
    /// # Shapes
    /// `x`: `(n, p)`; returns `(n, output_count(p))`.
    /// # Errors
    /// Not fitted, bad data, another number of features, a result beyond `MAX_ELEMENTS`.
    pub fn transform(&self, x: &Array) -> Result<Array, Error> {
        let features = self.fitted.ok_or(Error::NotFitted(NAME))?;
        let x = input::features(x, RULES)?;
        input::check_feature_count(&x, features, NAME)?;
        let count = self.output_count(features).ok_or_else(|| self.too_many(features))?;
        input::check_memory(x.nrows() as u64, count)?;
        let all = PolynomialFeatures { min_degree: 0, ..self.clone() };
        input::check_memory(1, all.output_count(features).unwrap_or(u64::MAX))?;
        let mut out = Vec::with_capacity(x.nrows() * count as usize);
        for row in x.rows() {
            let row: Vec<f64> = row.iter().copied().collect();
            self.products(&row, 1.0, |factor, rest| factor * rest, &mut out);
        }
        Ok(Array::from_matrix(matrix(x.nrows(), count as usize, out)?))
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
