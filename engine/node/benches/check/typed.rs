//! A contract as it stands in an editor while somebody types.

/// One block of a contract as authors write them; `#` is its number.
pub const BLOCK: &str = r#"
    @call
    def train_#(self, ctx, x: list, y: list[float], *, rate: float = 0.5):
        """Fits the line again: everything from data to coefficients can be read here."""
        if len(x) != len(y):
            raise ValueError(f"x has {len(x)} values, y has {len(y)}")
        pairs = [(a, b) for a, b in zip(x, y) if a is not None]
        n = len(pairs)
        if not n:
            self.emit(event.NotFitted(reason="no data", sender=ctx.sender))
            return None
        total = {"x": 0.0, "y": 0.0, "xy": 0.0, "xx": 0.0}
        for a, b in pairs:
            total["x"] += a
            total["y"] += b
            total["xy"] += a * b
            total["xx"] += a ** 2
        spread = n * total["xx"] - total["x"] ** 2
        try:
            slope = (n * total["xy"] - total["x"] * total["y"]) / spread
        except ZeroDivisionError as error:
            print("not fitted:", error)
            return None
        history = self.state.history
        history.append({"samples": n, "slope": slope, "by": ctx.sender})
        self.state.slope_# = (1 - rate) * self.state.slope_# + rate * slope
        self.state.samples += n
        self.emit(event.Trained(samples=n, slope=round(slope, 6)))
        return self.predict_#([1.0, 2.0])

    @query
    def predict_#(self, x: list) -> list[float]:
        return [scaled_#(value, self.state.slope_#) for value in x]
"#;

/// Helper functions that go with it.
const HELPER: &str = r#"

def scaled_#(value, slope, offset=0.0):
    """A value on the line."""
    return slope * value + offset
"#;

/// A contract of about so many lines.
pub fn contract(lines: usize) -> String {
    let count = lines / (BLOCK.lines().count() + HELPER.lines().count() + 1);
    let mut text =
        String::from("from panda import call, contract, event, query\n\n\n@contract\nclass Model:\n    class State:\n");
    text += "        samples: int = 0\n        history: list = []\n";
    (0..count).for_each(|n| text += &format!("        slope_{n}: float = 0.0\n"));
    (0..count).for_each(|n| text += &BLOCK.replace('#', &n.to_string()));
    (0..count).for_each(|n| text += &HELPER.replace('#', &n.to_string()));
    text
}

/// The texts after each keystroke of a new method in the middle, the rest of the file behind it; every `step`th of them.
pub fn inserted(text: &str, step: usize) -> Vec<String> {
    let middle = text.match_indices("\n    @call").nth(8).map_or(0, |(at, _)| at);
    let new = BLOCK.replace('#', "new");
    (1..new.len()).step_by(step).map(|end| format!("{}{}{}", &text[..middle], &new[..end], &text[middle..])).collect()
}
