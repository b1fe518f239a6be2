//! Models as canonical bytes, fitted or not, for runs that sleep: every number as it is, checked when it is read.

use crate::{
    DecisionTree, Estimator, KMeans, LinearRegression, LogisticRegression, MAX_PIPELINE_DEPTH, Mlp, Model, Pipeline,
    PolynomialFeatures, RandomForest, SgdRegressor, StandardScaler, decision_tree,
};
use primitives::codec::{CodecError, Reader, Writer};
use tensor::{Matrix, matrix};

impl Model {
    /// Appends the model's bytes.
    pub fn encode(&self, writer: &mut Writer) {
        writer.u8(match self {
            Model::LinearRegression(_) => 0,
            Model::PolynomialFeatures(_) => 1,
            Model::StandardScaler(_) => 2,
            Model::Pipeline(_) => 3,
            Model::DecisionTree(model) if model.name() == decision_tree::CLASSIFIER => 7,
            Model::DecisionTree(_) => 11,
            Model::RandomForest(_) => 8,
            Model::KMeans(_) => 9,
            Model::LogisticRegression(_) => 4,
            Model::MlpClassifier(_) => 5,
            Model::SgdRegressor(_) => 6,
            Model::MlpRegressor(_) => 10,
        });
        self.inner().encode(writer);
    }

    /// The model of bytes that anyone may have written.
    ///
    /// # Errors
    /// Whatever is wrong with them.
    pub fn decode(reader: &mut Reader<'_>) -> Result<Model, CodecError> {
        read(reader, 0)
    }
}

fn read(reader: &mut Reader<'_>, depth: usize) -> Result<Model, CodecError> {
    if depth > MAX_PIPELINE_DEPTH {
        return Err(CodecError::TooDeep);
    }
    Ok(match reader.u8()? {
        0 => Model::LinearRegression(LinearRegression::decode(reader)?),
        1 => Model::PolynomialFeatures(PolynomialFeatures::decode(reader)?),
        2 => Model::StandardScaler(StandardScaler::decode(reader)?),
        3 => {
            let fitted = reader.bool()?;
            let mut steps = Vec::new();
            for _ in 0..reader.count(5)? {
                steps.push((reader.str()?.to_owned(), read(reader, depth + 1)?));
            }
            let made = if fitted { Pipeline::from_fitted(steps) } else { Pipeline::new(steps) };
            Model::Pipeline(made.map_err(|_| reader.malformed("pipeline"))?)
        }
        7 => Model::DecisionTree(DecisionTree::decode(reader, true)?),
        8 => Model::RandomForest(RandomForest::decode(reader)?),
        9 => Model::KMeans(KMeans::decode(reader)?),
        11 => Model::DecisionTree(DecisionTree::decode(reader, false)?),
        4 => Model::LogisticRegression(LogisticRegression::decode(reader)?),
        5 => Model::MlpClassifier(Mlp::decode(reader, false)?),
        10 => Model::MlpRegressor(Mlp::decode(reader, true)?),
        6 => Model::SgdRegressor(SgdRegressor::decode(reader)?),
        _ => return Err(reader.malformed("model")),
    })
}

pub(crate) fn floats(writer: &mut Writer, numbers: &[f64]) {
    writer.count(numbers.len());
    numbers.iter().for_each(|number| writer.f64(*number));
}

pub(crate) fn read_floats(reader: &mut Reader<'_>) -> Result<Vec<f64>, CodecError> {
    let count = reader.count(8)?;
    (0..count).map(|_| reader.f64()).collect()
}

pub(crate) fn write_matrix(writer: &mut Writer, numbers: &Matrix) {
    writer.count(numbers.nrows());
    writer.count(numbers.ncols());
    numbers.iter().for_each(|number| writer.f64(*number));
}

/// A matrix that is not empty.
pub(crate) fn read_matrix(reader: &mut Reader<'_>) -> Result<Matrix, CodecError> {
    let (rows, columns) = (reader.count(1)?, reader.u32()? as usize);
    let count = rows.checked_mul(columns).filter(|count| *count > 0 && *count <= reader.left() / 8);
    let Some(count) = count else { return Err(reader.malformed("matrix")) };
    let data = (0..count).map(|_| reader.f64()).collect::<Result<Vec<f64>, CodecError>>()?;
    matrix(rows, columns, data).map_err(|_| reader.malformed("matrix"))
}
