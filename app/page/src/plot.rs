//! The arithmetic of charts: where a number lands, and which numbers an axis names.

/// A square of numbers inside a drawing, with room for its axes.
#[derive(Clone, Copy, Debug)]
pub struct Frame {
    pub width: f64,
    pub height: f64,
    pub left: f64,
    pub top: f64,
    pub low: f64,
    pub high: f64,
}

impl Frame {
    /// A frame whose both axes run over one domain, with a little air at its ends.
    pub fn new(width: f64, height: f64, (low, high): (f64, f64)) -> Frame {
        let (low, high) = if low.is_finite() && high.is_finite() { (low, high) } else { (0.0, 1.0) };
        let air = ((high - low) * 0.04).max(f64::MIN_POSITIVE);
        Frame { width, height, left: 46.0, top: 8.0, low: low - air, high: high + air }
    }

    pub fn right(&self) -> f64 {
        self.width - 10.0
    }

    pub fn bottom(&self) -> f64 {
        self.height - 38.0
    }

    fn share(&self, number: f64) -> f64 {
        let span = self.high - self.low;
        if span > 0.0 { (number - self.low) / span } else { 0.5 }
    }

    pub fn x(&self, number: f64) -> f64 {
        self.left + self.share(number) * (self.right() - self.left)
    }

    pub fn y(&self, number: f64) -> f64 {
        self.bottom() - self.share(number) * (self.bottom() - self.top)
    }
}

/// Round numbers inside a domain, about as many as asked for.
pub fn nice_ticks(low: f64, high: f64, count: u32) -> Vec<f64> {
    let span = high - low;
    if !span.is_finite() || span <= 0.0 {
        return vec![low].into_iter().filter(|tick| tick.is_finite()).collect();
    }
    let rough = span / f64::from(count);
    let mut power = 1.0;
    while power * 10.0 <= rough {
        power *= 10.0;
    }
    while power > rough {
        power /= 10.0;
    }
    let step = [1.0, 2.0, 2.5, 5.0, 10.0]
        .into_iter()
        .map(|factor| factor * power)
        .find(|step| *step >= rough)
        .unwrap_or(power);
    let first = (low / step).ceil();
    (0..200).map(|index| (first + f64::from(index)) * step).take_while(|tick| *tick <= high + step * 1e-9).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_are_round_and_inside() {
        assert_eq!(nice_ticks(25.0, 346.0, 6), vec![100.0, 200.0, 300.0]);
        assert_eq!(nice_ticks(0.0, 1.0, 4), vec![0.0, 0.25, 0.5, 0.75, 1.0]);
        assert_eq!(nice_ticks(3.0, 3.0, 4), vec![3.0]);
        assert_eq!(nice_ticks(f64::NAN, 3.0, 4), Vec::<f64>::new());
    }

    #[test]
    fn the_domain_fills_the_frame() {
        let frame = Frame::new(200.0, 100.0, (0.0, 10.0));
        assert!(frame.x(0.0) > frame.left && frame.x(10.0) < frame.right());
        assert!(frame.y(10.0) < frame.y(0.0));
        assert_eq!(Frame::new(200.0, 100.0, (f64::INFINITY, f64::NEG_INFINITY)).low, -0.04);
    }
}
