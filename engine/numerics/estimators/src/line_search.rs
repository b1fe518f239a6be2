//! A step along a line that lowers a function enough and flattens its slope enough.

/// The least part of the slope that the value must fall by.
const DECREASE: f64 = 1e-3;
/// The part of the first slope that may be left.
const FLATNESS: f64 = 0.9;
/// Brackets relatively narrower than this end the search.
const NARROW: f64 = 0.1;
/// The longest step.
pub(crate) const LONGEST: f64 = 1e10;

/// What to do next.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Next {
    /// Look at the function at this step.
    Look(f64),
    /// The last step looked at is taken.
    Take,
}

#[derive(Clone, Copy, Debug)]
struct Point {
    step: f64,
    value: f64,
    slope: f64,
}

impl Point {
    // The same point of the function less a line through the origin.
    fn lowered(self, slope: f64) -> Point {
        Point { value: self.value - self.step * slope, slope: self.slope - slope, ..self }
    }

    fn raised(self, slope: f64) -> Point {
        Point { value: self.value + self.step * slope, slope: self.slope + slope, ..self }
    }
}

/// The search as data: it is told values and slopes and says where to look.
///
/// # Source
/// Moré and Thuente 1994, Line search algorithms with guaranteed sufficient decrease, with MINPACK-2's constants.
#[derive(Clone, Debug)]
pub(crate) struct LineSearch {
    first: Point,
    best: Point,
    other: Point,
    step: f64,
    bracketed: bool,
    second_stage: bool,
    least: f64,
    most: f64,
    width: f64,
    width_before: f64,
}

impl LineSearch {
    /// A search from a value and a slope below zero, whose first look is at `step`.
    pub(crate) fn new(value: f64, slope: f64, step: f64) -> LineSearch {
        let first = Point { step: 0.0, value, slope };
        LineSearch {
            first,
            best: first,
            other: first,
            step,
            bracketed: false,
            second_stage: false,
            least: 0.0,
            most: step + 4.0 * step,
            width: LONGEST,
            width_before: LONGEST / 0.5,
        }
    }

    /// Takes in the value and the slope at the step it asked for.
    pub(crate) fn saw(&mut self, value: f64, slope: f64) -> Next {
        let test = DECREASE * self.first.slope;
        let bound = self.first.value + self.step * test;
        let enough = value <= bound;
        if !self.second_stage && enough && slope >= 0.0 {
            self.second_stage = true;
        }
        let stuck = self.bracketed && (self.step <= self.least || self.step >= self.most);
        let narrow = self.bracketed && self.most - self.least <= NARROW * self.most;
        let longest = self.step == LONGEST && enough && slope <= test;
        let shortest = self.step == 0.0 && (value > bound || slope >= test);
        let found = enough && slope.abs() <= FLATNESS * -self.first.slope;
        if stuck || narrow || longest || shortest || found {
            return Next::Take;
        }
        let here = Point { step: self.step, value, slope };
        if !self.second_stage && value <= self.best.value && value > bound {
            let (mut best, mut other) = (self.best.lowered(test), self.other.lowered(test));
            self.step = self.next_step(&mut best, &mut other, here.lowered(test));
            (self.best, self.other) = (best.raised(test), other.raised(test));
        } else {
            let (mut best, mut other) = (self.best, self.other);
            self.step = self.next_step(&mut best, &mut other, here);
            (self.best, self.other) = (best, other);
        }
        if self.bracketed {
            let width = (self.other.step - self.best.step).abs();
            if width >= 0.66 * self.width_before {
                self.step = self.best.step + 0.5 * (self.other.step - self.best.step);
            }
            self.width_before = self.width;
            self.width = width;
            self.least = self.best.step.min(self.other.step);
            self.most = self.best.step.max(self.other.step);
        } else {
            self.least = self.step + 1.1 * (self.step - self.best.step);
            self.most = self.step + 4.0 * (self.step - self.best.step);
        }
        self.step = self.step.clamp(0.0, LONGEST);
        if self.bracketed
            && (self.step <= self.least || self.step >= self.most || self.most - self.least <= NARROW * self.most)
        {
            self.step = self.best.step;
        }
        if self.step.is_finite() { Next::Look(self.step) } else { Next::Take }
    }

    // The next step by cubic, quadratic and secant interpolation, and the interval around the minimum.
    fn next_step(&mut self, best: &mut Point, other: &mut Point, here: Point) -> f64 {
        let sign = |number: f64| {
            if number > 0.0 {
                1.0
            } else if number < 0.0 {
                -1.0
            } else {
                number
            }
        };
        let same = sign(here.slope) * sign(best.slope);
        let apart = here.step - best.step;
        let cubic = |from: &Point, to: &Point| {
            let theta = 3.0 * (from.value - to.value) / (to.step - from.step) + from.slope + to.slope;
            let size = theta.abs().max(from.slope.abs()).max(to.slope.abs());
            (theta, size, (theta / size) * (theta / size) - (from.slope / size) * (to.slope / size))
        };
        let secant = |from: &Point| here.step + (here.slope / (here.slope - from.slope)) * (from.step - here.step);
        let next;
        if here.value > best.value {
            let (theta, size, square) = cubic(best, &here);
            let mut gamma = size * square.sqrt();
            if here.step < best.step {
                gamma = -gamma;
            }
            let ratio = ((gamma - best.slope) + theta) / (((gamma - best.slope) + gamma) + here.slope);
            let by_cubic = best.step + ratio * apart;
            let by_quadratic =
                best.step + ((best.slope / ((best.value - here.value) / apart + best.slope)) / 2.0) * apart;
            next = if (by_cubic - best.step).abs() <= (by_quadratic - best.step).abs() {
                by_cubic
            } else {
                by_cubic + (by_quadratic - by_cubic) / 2.0
            };
            self.bracketed = true;
        } else if same < 0.0 {
            let (theta, size, square) = cubic(best, &here);
            let mut gamma = size * square.sqrt();
            if here.step > best.step {
                gamma = -gamma;
            }
            let ratio = ((gamma - here.slope) + theta) / (((gamma - here.slope) + gamma) + best.slope);
            let by_cubic = here.step + ratio * (best.step - here.step);
            let by_secant = secant(best);
            next = if (by_cubic - here.step).abs() > (by_secant - here.step).abs() { by_cubic } else { by_secant };
            self.bracketed = true;
        } else if here.slope.abs() < best.slope.abs() {
            let (theta, size, square) = cubic(best, &here);
            let mut gamma = size * square.max(0.0).sqrt();
            if here.step > best.step {
                gamma = -gamma;
            }
            let ratio = ((gamma - here.slope) + theta) / ((gamma + (best.slope - here.slope)) + gamma);
            let by_cubic = if ratio < 0.0 && gamma != 0.0 {
                here.step + ratio * (best.step - here.step)
            } else if here.step > best.step {
                self.most
            } else {
                self.least
            };
            let by_secant = secant(best);
            let (cubic_far, secant_far) = ((by_cubic - here.step).abs(), (by_secant - here.step).abs());
            if self.bracketed {
                let nearer = if cubic_far < secant_far { by_cubic } else { by_secant };
                let most = here.step + 0.66 * (other.step - here.step);
                next = if here.step > best.step { most.min(nearer) } else { most.max(nearer) };
            } else {
                let farther = if cubic_far > secant_far { by_cubic } else { by_secant };
                next = farther.max(self.least).min(self.most);
            }
        } else if self.bracketed {
            let theta = 3.0 * (here.value - other.value) / (other.step - here.step) + other.slope + here.slope;
            let size = theta.abs().max(other.slope.abs()).max(here.slope.abs());
            let square = (theta / size) * (theta / size) - (other.slope / size) * (here.slope / size);
            let mut gamma = size * square.sqrt();
            if here.step > other.step {
                gamma = -gamma;
            }
            let ratio = ((gamma - here.slope) + theta) / (((gamma - here.slope) + gamma) + other.slope);
            next = here.step + ratio * (other.step - here.step);
        } else {
            next = if here.step > best.step { self.most } else { self.least };
        }
        if here.value > best.value {
            *other = here;
        } else {
            if same < 0.0 {
                *other = *best;
            }
            *best = here;
        }
        next
    }
}
