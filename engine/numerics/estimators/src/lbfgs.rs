//! Minimisation by limited-memory BFGS, iterate for iterate as scipy's L-BFGS-B does it without bounds.

use crate::line_search::{LONGEST, LineSearch, Next};
use crate::{Error, Meter};
use std::collections::VecDeque;

/// Corrections that are remembered.
const MEMORY: usize = 10;
/// Looks per line search.
const MAX_LOOKS: u32 = 50;
/// Evaluations in all, looked at after each iteration.
const MAX_EVALUATIONS: u64 = 15_000;

/// When to stop.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Stopping {
    /// Iterations.
    pub iterations: u64,
    /// The largest component of the gradient that counts as none.
    pub gradient: f64,
    /// The relative fall of the value that counts as none.
    pub value: f64,
}

/// Where the search ended.
#[derive(Clone, Debug)]
pub(crate) struct Minimum {
    pub x: Vec<f64>,
    pub iterations: u64,
}

/// A step and the gradient's change along it.
struct Correction {
    step: Vec<f64>,
    change: Vec<f64>,
    /// 1 / (step . change)
    rho: f64,
}

fn dot(left: &[f64], right: &[f64]) -> f64 {
    left.iter().zip(right).fold(0.0, |sum, (left, right)| sum + left * right)
}

fn largest(gradient: &[f64]) -> f64 {
    gradient.iter().fold(0.0, |largest: f64, number| largest.max(number.abs()))
}

// The direction -H g of the two loops, H starting from 1 / theta.
fn direction(gradient: &[f64], memory: &VecDeque<Correction>, theta: f64) -> Vec<f64> {
    let mut turned: Vec<f64> = gradient.iter().map(|number| -number).collect();
    let mut amounts = Vec::with_capacity(memory.len());
    for correction in memory.iter().rev() {
        let amount = correction.rho * dot(&correction.step, &turned);
        for (number, change) in turned.iter_mut().zip(&correction.change) {
            *number -= amount * change;
        }
        amounts.push(amount);
    }
    for number in &mut turned {
        *number /= theta;
    }
    for (correction, amount) in memory.iter().zip(amounts.iter().rev()) {
        let back = amount - correction.rho * dot(&correction.change, &turned);
        for (number, step) in turned.iter_mut().zip(&correction.step) {
            *number += back * step;
        }
    }
    turned
}

/// Minimises a function from a point; `evaluate` gives the value and fills in the gradient, and pays for itself.
///
/// # Errors
/// Those of `evaluate`, and `Stopped` when the meter refuses.
/// # Source
/// Byrd, Lu, Nocedal and Zhu 1995, A limited memory algorithm for bound constrained optimization; Zhu et al. 1997, Algorithm 778.
pub(crate) fn minimize(
    start: Vec<f64>,
    stopping: Stopping,
    meter: &mut dyn Meter,
    mut evaluate: impl FnMut(&[f64], &mut [f64], &mut dyn Meter) -> Result<f64, Error>,
) -> Result<Minimum, Error> {
    let size = start.len();
    meter.reserve_floats(size, 2 * MEMORY + 8)?;
    let mut x = start;
    let mut gradient = vec![0.0; size];
    let mut value = evaluate(&x, &mut gradient, meter)?;
    let mut evaluations = 1u64;
    let mut iterations = 0;
    let mut memory: VecDeque<Correction> = VecDeque::new();
    let mut theta = 1.0;
    // Whether any iteration has been finished; the first step is shortened.
    let mut begun = false;
    if largest(&gradient) <= stopping.gradient {
        return Ok(Minimum { x, iterations });
    }
    loop {
        meter.spend((8 * memory.len() as u64 + 12) * size as u64)?;
        // What the sum rounds away is no part of the step.
        let target: Vec<f64> =
            direction(&gradient, &memory, theta).iter().zip(&x).map(|(turned, x)| x + turned).collect();
        let mut along: Vec<f64> = target.iter().zip(&x).map(|(target, x)| target - x).collect();
        let length = dot(&along, &along).sqrt();
        let slope = dot(&gradient, &along);
        let (had_x, had_gradient, had_value) = (x.clone(), gradient.clone(), value);
        let mut step = if begun { 1.0 } else { (1.0 / length).min(LONGEST) };
        let mut search = LineSearch::new(value, slope, step);
        let mut looks = 0;
        let mut last_slope = slope;
        let mut failed = slope >= 0.0 || slope.is_nan();
        while !failed {
            if looks >= MAX_LOOKS {
                failed = true;
                break;
            }
            looks += 1;
            evaluations += 1;
            if step == 1.0 {
                x.copy_from_slice(&target);
            } else {
                for ((x, along), had) in x.iter_mut().zip(&along).zip(&had_x) {
                    *x = step * along + had;
                }
            }
            value = evaluate(&x, &mut gradient, meter)?;
            last_slope = dot(&gradient, &along);
            match search.saw(value, last_slope) {
                Next::Look(next) => step = next,
                Next::Take => break,
            }
        }
        if failed {
            (x, gradient, value) = (had_x, had_gradient, had_value);
            if memory.is_empty() {
                return Ok(Minimum { x, iterations });
            }
            memory.clear();
            theta = 1.0;
            continue;
        }
        begun = true;
        iterations += 1;
        let steepest = largest(&gradient);
        let fall = had_value - value;
        let scale = had_value.abs().max(value.abs()).max(1.0);
        let done = iterations >= stopping.iterations || evaluations > MAX_EVALUATIONS;
        if done || steepest <= stopping.gradient || fall <= stopping.value * scale || steepest.is_nan() {
            return Ok(Minimum { x, iterations });
        }
        let change: Vec<f64> = gradient.iter().zip(&had_gradient).map(|(now, had)| now - had).collect();
        let square = dot(&change, &change);
        let (curvature, least) = if step == 1.0 {
            (last_slope - slope, -slope)
        } else {
            for number in &mut along {
                *number *= step;
            }
            ((last_slope - slope) * step, -slope * step)
        };
        // A step without curvature teaches nothing.
        if curvature > f64::EPSILON * least {
            if memory.len() == MEMORY {
                memory.pop_front();
            }
            memory.push_back(Correction { step: along, change, rho: 1.0 / curvature });
            theta = square / curvature;
        }
    }
}
