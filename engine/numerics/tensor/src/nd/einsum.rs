//! `einsum`: sums of products named by letters, two operands at a time, by a matrix product where it is one.

use super::product::contract;
use super::{Along, Call, Error, Meter, NdArray, Result, Ufunc, call, sum, tight_shape};

/// A letter, or a place in the ellipsis counted from its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Label {
    /// First, so that the ellipsis leads in implicit output.
    Spread(std::cmp::Reverse<usize>),
    Letter(char),
}

/// An operand whose axes have names, none twice.
struct Named {
    array: NdArray,
    labels: Vec<Label>,
}

// The letters before and after the ellipsis, if there is one.
struct Term {
    before: Vec<char>,
    after: Option<Vec<char>>,
}

fn term(text: &str) -> Result<Term> {
    let mut term = Term { before: vec![], after: None };
    let mut letters = text.chars().filter(|letter| *letter != ' ').peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '.' => {
                let more = letters.next() == Some('.') && letters.next() == Some('.');
                if !more || term.after.is_some() {
                    return Err(Error::value(
                        "einstein sum subscripts string contains a '.' that is not part of an ellipsis ('...') in operand 0",
                    ));
                }
                term.after = Some(vec![]);
            }
            letter if letter.is_ascii_alphabetic() => match &mut term.after {
                Some(after) => after.push(letter),
                None => term.before.push(letter),
            },
            other => {
                return Err(Error::value(format!(
                    "invalid subscript '{other}' in einstein sum subscripts string, subscripts must be letters"
                )));
            }
        }
    }
    Ok(term)
}

/// Sums of products as the subscripts say: `ij,jk->ik`. Without an arrow, the letters seen once remain, in order.
///
/// # Errors
/// `ValueError` for subscripts that do not fit the operands, the meter's.
pub fn einsum(subscripts: &str, operands: &[NdArray], meter: &mut Meter) -> Result<NdArray> {
    let (inputs, output) = match subscripts.split_once("->") {
        Some((inputs, output)) => (inputs, Some(output)),
        None => (subscripts, None),
    };
    let terms: Vec<Term> = inputs.split(',').map(term).collect::<Result<_>>()?;
    if operands.is_empty() {
        return Err(Error::value("must provide at least an operand and a subscripts list to einsum"));
    }
    if terms.len() > operands.len() {
        return Err(Error::value(
            "more operands provided to einstein sum function than specified in the subscripts string",
        ));
    }
    if terms.len() < operands.len() {
        return Err(Error::value(
            "fewer operands provided to einstein sum function than specified in the subscripts string",
        ));
    }
    if operands.iter().any(|array| array.dtype().is_str()) {
        return Err(Error::type_error("invalid data type for einsum"));
    }
    let mut named: Vec<Named> = Vec::new();
    let mut seen: Vec<Label> = Vec::new();
    for (index, (term, array)) in terms.iter().zip(operands).enumerate() {
        let labels = labels_of(term, array, index)?;
        seen.extend(&labels);
        named.push(named_operand(array, &labels, index)?);
    }
    let wanted = output_labels(output, &seen)?;
    check_sizes(&named, &wanted)?;
    contract_all(named, &wanted, meter)
}

fn labels_of(term: &Term, array: &NdArray, index: usize) -> Result<Vec<Label>> {
    let letters = term.before.len() + term.after.as_ref().map_or(0, Vec::len);
    if letters > array.ndim() {
        return Err(Error::value(format!(
            "einstein sum subscripts string contains too many subscripts for operand {index}"
        )));
    }
    let spread = array.ndim() - letters;
    if term.after.is_none() && spread > 0 {
        return Err(Error::value(
            "operand has more dimensions than subscripts given in einstein sum, but no '...' ellipsis provided to broadcast the extra dimensions.",
        ));
    }
    let mut labels: Vec<Label> = term.before.iter().map(|letter| Label::Letter(*letter)).collect();
    labels.extend((0..spread).rev().map(|place| Label::Spread(std::cmp::Reverse(place))));
    labels.extend(term.after.iter().flatten().map(|letter| Label::Letter(*letter)));
    Ok(labels)
}

// Axes with the same name become one that walks the diagonal.
fn named_operand(array: &NdArray, labels: &[Label], index: usize) -> Result<Named> {
    let (mut names, mut shape, mut strides): (Vec<Label>, Vec<usize>, Vec<isize>) = (vec![], vec![], vec![]);
    for (axis, label) in labels.iter().enumerate() {
        let (size, stride) = (array.shape()[axis], array.strides()[axis]);
        match names.iter().position(|name| name == label) {
            None => {
                names.push(*label);
                shape.push(size);
                strides.push(stride);
            }
            Some(place) => {
                if shape[place] != size {
                    let letter = if let Label::Letter(letter) = label { *letter } else { '.' };
                    return Err(Error::value(format!(
                        "dimensions in operand {index} for collapsing index '{letter}' don't match ({} != {size})",
                        shape[place]
                    )));
                }
                strides[place] += stride;
            }
        }
    }
    Ok(Named { array: array.seen(array.geometry.offset, shape, strides), labels: names })
}

fn output_labels(output: Option<&str>, seen: &[Label]) -> Result<Vec<Label>> {
    let mut spread: Vec<Label> = seen.iter().copied().filter(|label| matches!(label, Label::Spread(_))).collect();
    spread.sort();
    spread.dedup();
    let Some(output) = output else {
        let mut letters: Vec<Label> = seen
            .iter()
            .copied()
            .filter(|label| {
                matches!(label, Label::Letter(_)) && seen.iter().filter(|other| *other == label).count() == 1
            })
            .collect();
        letters.sort();
        spread.extend(letters);
        return Ok(spread);
    };
    let term = term(output)?;
    let mut wanted: Vec<Label> = term.before.iter().map(|letter| Label::Letter(*letter)).collect();
    if let Some(after) = &term.after {
        wanted.extend(spread);
        wanted.extend(after.iter().map(|letter| Label::Letter(*letter)));
    } else if !spread.is_empty() {
        return Err(Error::value(
            "output has more dimensions than subscripts given in einstein sum, but no '...' ellipsis provided to broadcast the extra dimensions.",
        ));
    }
    for (index, label) in wanted.iter().enumerate() {
        let Label::Letter(letter) = label else { continue };
        if !seen.contains(label) {
            return Err(Error::value(format!(
                "einstein sum subscripts string included output subscript '{letter}' which never appeared in an input"
            )));
        }
        if wanted[..index].contains(label) {
            return Err(Error::value(format!(
                "einstein sum subscripts string includes output subscript '{letter}' multiple times"
            )));
        }
    }
    Ok(wanted)
}

fn check_sizes(named: &[Named], wanted: &[Label]) -> Result<()> {
    let mut sizes: Vec<(Label, usize)> = Vec::new();
    for operand in named {
        for (label, size) in operand.labels.iter().zip(operand.array.shape()) {
            match sizes.iter_mut().find(|(known, _)| known == label) {
                None => sizes.push((*label, *size)),
                Some((_, known)) if *known == 1 => *known = *size,
                Some((_, known)) if *size != 1 && *known != *size => {
                    let list: String = named.iter().map(|operand| remapped(operand, named, wanted)).collect();
                    return Err(Error::value(format!(
                        "operands could not be broadcast together with remapped shapes [original->remapped]: {list}"
                    )));
                }
                Some(_) => {}
            }
        }
    }
    Ok(())
}

// An operand's sizes along the axes of the whole sum: those of the output, then the others as they are met.
fn remapped(operand: &Named, all: &[Named], wanted: &[Label]) -> String {
    let mut axes = wanted.to_vec();
    for label in all.iter().flat_map(|operand| &operand.labels) {
        if !axes.contains(label) {
            axes.push(*label);
        }
    }
    let words: Vec<String> = axes
        .iter()
        .map(|label| match operand.labels.iter().position(|own| own == label) {
            Some(axis) => operand.array.shape()[axis].to_string(),
            None => "newaxis".to_owned(),
        })
        .skip_while(|word| word == "newaxis")
        .collect();
    format!("{}->({}) ", tight_shape(operand.array.shape()), words.join(","))
}

// From left to right; a letter is summed as soon as nobody needs it any more.
fn contract_all(named: Vec<Named>, wanted: &[Label], meter: &mut Meter) -> Result<NdArray> {
    let plain = Call::default();
    let mut rest = named.into_iter();
    let Some(mut left) = rest.next() else { return Err(Error::value("no operands")) };
    let mut rest: std::collections::VecDeque<Named> = rest.collect();
    while let Some(right) = rest.pop_front() {
        let needed =
            |label: &Label| wanted.contains(label) || rest.iter().any(|operand| operand.labels.contains(label));
        let other = right.labels.clone();
        left = summed(left, |label| needed(label) || other.contains(label), meter)?;
        let own = left.labels.clone();
        let right = summed(right, |label| needed(label) || own.contains(label), meter)?;
        let shared: Vec<Label> = left.labels.iter().copied().filter(|label| right.labels.contains(label)).collect();
        let place = |operand: &Named, label: &Label| operand.labels.iter().position(|own| own == label).unwrap_or(0);
        let equal = shared
            .iter()
            .all(|label| left.array.shape()[place(&left, label)] == right.array.shape()[place(&right, label)]);
        let gone: Vec<Label> = shared.iter().copied().filter(|label| !needed(label)).collect();
        left = if !gone.is_empty() && equal && gone.len() == shared.len() {
            let left_axes: Vec<usize> = gone.iter().map(|label| place(&left, label)).collect();
            let right_axes: Vec<usize> = gone.iter().map(|label| place(&right, label)).collect();
            let array = contract(&left.array, &left_axes, &right.array, &right_axes, meter)?;
            let mut labels: Vec<Label> = left.labels.iter().copied().filter(|label| !gone.contains(label)).collect();
            labels.extend(right.labels.iter().copied().filter(|label| !gone.contains(label)));
            Named { array, labels }
        } else if !gone.is_empty() && equal {
            batched(&left, &right, &shared, &gone, meter)?
        } else {
            // One axis for each name of both, in the order they are met.
            let mut labels = left.labels.clone();
            labels.extend(right.labels.iter().copied().filter(|label| !left.labels.contains(label)));
            let (a, b) = (spread_over(&left, &labels), spread_over(&right, &labels));
            let array = call(Ufunc::Multiply, &[a.into(), b.into()], &plain, meter)?;
            Named { array, labels }
        };
    }
    let last = summed(left, |label| wanted.contains(label), meter)?;
    let order: Vec<usize> = wanted.iter().filter_map(|label| last.labels.iter().position(|own| own == label)).collect();
    Ok(last.array.permuted(&order))
}

// Names kept by both go to a stack of matrix products.
fn batched(left: &Named, right: &Named, shared: &[Label], gone: &[Label], meter: &mut Meter) -> Result<Named> {
    let stack: Vec<Label> = shared.iter().copied().filter(|label| !gone.contains(label)).collect();
    let own =
        |operand: &Named| operand.labels.iter().copied().filter(|label| !shared.contains(label)).collect::<Vec<_>>();
    let (rows, columns) = (own(left), own(right));
    let arranged = |operand: &Named, parts: [&[Label]; 3], meter: &mut Meter| -> Result<NdArray> {
        let axis = |label: &Label| operand.labels.iter().position(|own| own == label).unwrap_or(0);
        let order: Vec<usize> = parts.iter().flat_map(|labels| labels.iter().map(axis)).collect();
        let size = |labels: &[Label]| labels.iter().map(|label| operand.array.shape()[axis(label)]).product::<usize>();
        operand.array.permuted(&order).reshape_to(&[size(parts[0]), size(parts[1]), size(parts[2])], meter)
    };
    let a = arranged(left, [&stack, &rows, gone], meter)?;
    let b = arranged(right, [&stack, gone, &columns], meter)?;
    let product = super::matmul(&a, &b, meter)?;
    let size_in = |operand: &Named, label: &Label| {
        operand.labels.iter().position(|own| own == label).map_or(1, |axis| operand.array.shape()[axis])
    };
    let mut labels = stack.clone();
    labels.extend(&rows);
    labels.extend(&columns);
    let shape: Vec<usize> = labels
        .iter()
        .map(|label| if left.labels.contains(label) { size_in(left, label) } else { size_in(right, label) })
        .collect();
    Ok(Named { array: product.reshape_to(&shape, meter)?, labels })
}

// The names nobody needs are summed away.
fn summed(operand: Named, needed: impl Fn(&Label) -> bool, meter: &mut Meter) -> Result<Named> {
    let axes: Vec<i64> =
        operand.labels.iter().enumerate().filter(|(_, label)| !needed(label)).map(|(axis, _)| axis as i64).collect();
    if axes.is_empty() {
        return Ok(operand);
    }
    let dtype = Some(operand.array.dtype());
    let array = sum(&operand.array, &Along { axes: Some(&axes), dtype, ..Along::default() }, meter)?;
    Ok(Named { array, labels: operand.labels.into_iter().filter(needed).collect() })
}

fn spread_over(operand: &Named, labels: &[Label]) -> NdArray {
    let (mut shape, mut strides) = (vec![], vec![]);
    for label in labels {
        match operand.labels.iter().position(|own| own == label) {
            Some(axis) => {
                shape.push(operand.array.shape()[axis]);
                strides.push(operand.array.strides()[axis]);
            }
            None => {
                shape.push(1);
                strides.push(0);
            }
        }
    }
    operand.array.seen(operand.array.geometry.offset, shape, strides)
}
