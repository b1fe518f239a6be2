//! Models as canonical bytes, fitted or not, for runs that sleep: every number as it is, checked when it is read.

use crate::scaler::{self, Spread};
use crate::{
    LinearRegression, MAX_ELEMENTS, MAX_PIPELINE_DEPTH, Model, Pipeline, PolynomialFeatures, StandardScaler, linear,
};
use primitives::codec::{CodecError, Reader, Writer};
use tensor::matrix;

impl Model {
    /// Appends the model's bytes.
    pub fn encode(&self, writer: &mut Writer) {
        match self {
            Model::LinearRegression(LinearRegression { fit_intercept, tol, fitted }) => {
                writer.u8(0);
                writer.bool(*fit_intercept);
                writer.f64(*tol);
                writer.bool(fitted.is_some());
                if let Some(linear::Fitted { coefficients, intercepts, flat, spectrum }) = fitted {
                    writer.count(coefficients.nrows());
                    writer.count(coefficients.ncols());
                    coefficients.iter().for_each(|number| writer.f64(*number));
                    floats(writer, intercepts);
                    writer.bool(*flat);
                    writer.bool(spectrum.is_some());
                    if let Some((rank, singular)) = spectrum {
                        writer.u64(*rank as u64);
                        floats(writer, singular);
                    }
                }
            }
            Model::PolynomialFeatures(model) => {
                let PolynomialFeatures { min_degree, max_degree, interaction_only, include_bias, fitted } = model;
                writer.u8(1);
                writer.u64(*min_degree);
                writer.u64(*max_degree);
                writer.bool(*interaction_only);
                writer.bool(*include_bias);
                writer.u64(fitted.map_or(0, |count| count as u64));
            }
            Model::StandardScaler(StandardScaler { with_mean, with_std, fitted }) => {
                writer.u8(2);
                writer.bool(*with_mean);
                writer.bool(*with_std);
                writer.bool(fitted.is_some());
                if let Some(scaler::Fitted { means, spread, counts }) = fitted {
                    floats(writer, means);
                    writer.bool(spread.is_some());
                    if let Some(Spread { variances, scales }) = spread {
                        floats(writer, variances);
                        floats(writer, scales);
                    }
                    writer.count(counts.len());
                    counts.iter().for_each(|count| writer.u64(*count));
                }
            }
            Model::Pipeline(pipeline) => {
                writer.u8(3);
                writer.bool(pipeline.is_fitted());
                writer.count(pipeline.steps().len());
                for (name, model) in pipeline.steps() {
                    writer.str(name);
                    model.encode(writer);
                }
            }
        }
    }

    /// The model of bytes that anyone may have written.
    ///
    /// # Errors
    /// Whatever is wrong with them.
    pub fn decode(reader: &mut Reader<'_>) -> Result<Model, CodecError> {
        read(reader, 0)
    }
}

fn floats(writer: &mut Writer, numbers: &[f64]) {
    writer.count(numbers.len());
    numbers.iter().for_each(|number| writer.f64(*number));
}

fn read_floats(reader: &mut Reader<'_>) -> Result<Vec<f64>, CodecError> {
    let count = reader.count(8)?;
    (0..count).map(|_| reader.f64()).collect()
}

fn read(reader: &mut Reader<'_>, depth: usize) -> Result<Model, CodecError> {
    if depth > MAX_PIPELINE_DEPTH {
        return Err(CodecError::TooDeep);
    }
    Ok(match reader.u8()? {
        0 => {
            let (fit_intercept, tol) = (reader.bool()?, reader.f64()?);
            let fitted = if reader.bool()? { Some(read_linear(reader)?) } else { None };
            Model::LinearRegression(LinearRegression { fit_intercept, tol, fitted })
        }
        1 => {
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
            Model::PolynomialFeatures(model)
        }
        2 => {
            let (with_mean, with_std) = (reader.bool()?, reader.bool()?);
            let fitted = if reader.bool()? { Some(read_scaler(reader)?) } else { None };
            if fitted.as_ref().is_some_and(|fitted| fitted.spread.is_some() != with_std) {
                return Err(reader.malformed("scaler"));
            }
            Model::StandardScaler(StandardScaler { with_mean, with_std, fitted })
        }
        3 => {
            let fitted = reader.bool()?;
            let mut steps = Vec::new();
            for _ in 0..reader.count(5)? {
                steps.push((reader.str()?.to_owned(), read(reader, depth + 1)?));
            }
            let made = if fitted { Pipeline::from_fitted(steps) } else { Pipeline::new(steps) };
            Model::Pipeline(made.map_err(|_| reader.malformed("pipeline"))?)
        }
        _ => return Err(reader.malformed("model")),
    })
}

fn read_linear(reader: &mut Reader<'_>) -> Result<linear::Fitted, CodecError> {
    let (rows, columns) = (reader.count(1)?, reader.u32()? as usize);
    let count = rows.checked_mul(columns).filter(|count| *count <= reader.left() / 8);
    let Some(count) = count else { return Err(reader.malformed("coefficients")) };
    let data = (0..count).map(|_| reader.f64()).collect::<Result<Vec<f64>, CodecError>>()?;
    let coefficients = matrix(rows, columns, data).map_err(|_| reader.malformed("coefficients"))?;
    let intercepts = read_floats(reader)?;
    let flat = reader.bool()?;
    let spectrum = if reader.bool()? {
        let rank = reader.u64()?;
        let singular = read_floats(reader)?;
        if rank > singular.len() as u64 {
            return Err(reader.malformed("rank"));
        }
        Some((rank as usize, singular))
    } else {
        None
    };
    if intercepts.len() != columns || columns == 0 || rows == 0 || (flat && columns != 1) {
        return Err(reader.malformed("intercepts"));
    }
    Ok(linear::Fitted { coefficients, intercepts, flat, spectrum })
}

fn read_scaler(reader: &mut Reader<'_>) -> Result<scaler::Fitted, CodecError> {
    let means = read_floats(reader)?;
    let spread = if reader.bool()? {
        let spread = Spread { variances: read_floats(reader)?, scales: read_floats(reader)? };
        if spread.variances.len() != means.len() || spread.scales.len() != means.len() {
            return Err(reader.malformed("scaler"));
        }
        Some(spread)
    } else {
        None
    };
    let count = reader.count(8)?;
    let counts = (0..count).map(|_| reader.u64()).collect::<Result<Vec<u64>, CodecError>>()?;
    if counts.len() != means.len() || means.is_empty() {
        return Err(reader.malformed("scaler"));
    }
    Ok(scaler::Fitted { means, spread, counts })
}
