"""Linear Predictor

Least squares written out in plain Python, without any library: every step from data to coefficients can be read here.
Send numbers to fit a line, or rows of numbers to fit a plane through many features.

A widely published contract of this name and interface stores placeholders when it is given rows: one coefficient of
1.0 per feature and intercept 0.0, whatever the data say. This one solves the least squares instead. With plain numbers
the two agree.
"""

from panda import call, constructor, contract, event, query

MAX_FEATURES = 10_000

# A pivot below this share of its column means: that feature is (nearly) a combination of the others.
SMALLEST_PIVOT = 1e-10


@contract
class LinearPredictor:
    """y = coefficients . x + intercept, found by least squares. Anybody may train and ask."""

    class State:
        """What the chain remembers between calls."""

        coefficients: list = []
        intercept: float = 0.0
        is_trained: bool = False
        training_samples: int = 0  # samples seen in all trainings together
        owner: str = ""

    @constructor
    def deploy(self, ctx):
        """The deployer becomes the owner."""
        self.state.owner = ctx.sender
        print(f"LinearPredictor deployed by {ctx.sender}")

    @call
    def train(self, ctx, x: list, y: list[float]):
        """Fit the model: `x` is a list of numbers (one feature) or of rows of numbers (many features).

        Data without an answer leave the model as it was: an empty list and equal numbers do so silently, rows whose
        features depend on each other with the event NotFitted.
        """
        if not x:
            return

        if is_number(x[0]):
            fitted = fit_line(x, y)
            if fitted is None:
                return
        else:
            check_rows(x, y)
            fitted = fit_plane(x, y)
            if fitted is None:
                reason = "the features are not independent: the least squares have no single solution"
                print(f"not fitted: {reason}")
                self.emit(event.NotFitted(reason=reason))
                return

        self.state.coefficients, self.state.intercept = fitted
        self.state.is_trained = True
        self.state.training_samples += len(x)
        print(f"trained on {len(x)} samples, {self.state.training_samples} in total")
        self.emit(event.ModelTrained(samples=len(x), total_samples=self.state.training_samples))

    @query
    def predict(self, x: list) -> list[float]:
        """One answer per number, or per row. An untrained model answers with an empty list."""
        if not self.state.is_trained:
            return []
        print(f"predicting {len(x)} samples")
        intercept = self.state.intercept
        if is_number(x[0]):
            slope = self.state.coefficients[0]
            return [slope * value + intercept for value in x]
        return [dot(self.state.coefficients, row) + intercept for row in x]

    @query
    def info(self) -> dict:
        """The model as it stands."""
        return {
            "trained": self.state.is_trained,
            "samples": self.state.training_samples,
            "coefficients": self.state.coefficients,
            "intercept": self.state.intercept,
        }


def is_number(value) -> bool:
    """Tells one feature (a number) from many (a row)."""
    return isinstance(value, (int, float))


def dot(a: list, b: list):
    """a[0] * b[0] + a[1] * b[1] + ..."""
    return sum(p * q for p, q in zip(a, b))


def check_rows(x: list, y: list):
    """Rows of one width, and one target for each."""
    width = len(x[0])
    if width > MAX_FEATURES:
        raise ValueError(f"number of features must be <= {MAX_FEATURES}, got {width}")
    for i, row in enumerate(x):
        if len(row) != width:
            raise ValueError(f"row {i} has {len(row)} features, the first row has {width}")
    if len(x) != len(y):
        raise ValueError("x and y must have the same length")


def fit_line(x: list, y: list):
    """Slope and intercept in closed form, or None when all x are equal."""
    n = len(x)
    sum_x, sum_y = sum(x), sum(y)
    sum_xx = sum(value * value for value in x)
    sum_xy = sum(a * b for a, b in zip(x, y))
    spread = n * sum_xx - sum_x * sum_x
    if spread == 0:
        return None
    slope = (n * sum_xy - sum_x * sum_y) / spread
    return [slope], (sum_y - slope * sum_x) / n


def fit_plane(rows: list, targets: list):
    """Coefficients and intercept by the normal equations, or None when they have no single solution.

    Everything is measured from its mean and in units of its own spread: the intercept then drops out of the equations,
    and no feature wins only because its numbers are large.
    """
    n, width = len(rows), len(rows[0])
    columns = [[row[j] for row in rows] for j in range(width)]
    means = [sum(column) / n for column in columns]
    centred = [[value - mean for value in column] for column, mean in zip(columns, means)]
    spreads = [dot(column, column) ** 0.5 for column in centred]
    if any(spread == 0 for spread in spreads):
        return None  # a feature that never changes explains nothing
    scaled = [[value / spread for value in column] for column, spread in zip(centred, spreads)]

    target_mean = sum(targets) / n
    deviations = [target - target_mean for target in targets]
    left = [[dot(a, b) for b in scaled] for a in scaled]
    right = [dot(column, deviations) for column in scaled]
    solution = solve(left, right)
    if solution is None:
        return None

    coefficients = [weight / spread for weight, spread in zip(solution, spreads)]
    return coefficients, target_mean - dot(coefficients, means)


def solve(matrix: list, right: list):
    """Gaussian elimination with partial pivoting: the x with matrix . x = right, or None for a singular matrix."""
    n = len(right)
    rows = [row + [value] for row, value in zip(matrix, right)]
    for k in range(n):
        pivot = max(range(k, n), key=lambda i: abs(rows[i][k]))
        rows[k], rows[pivot] = rows[pivot], rows[k]
        if abs(rows[k][k]) < SMALLEST_PIVOT:
            return None
        for i in range(k + 1, n):
            factor = rows[i][k] / rows[k][k]
            for j in range(k, n + 1):
                rows[i][j] -= factor * rows[k][j]

    solution = [0.0] * n
    for k in reversed(range(n)):
        known = dot(rows[k][k + 1:n], solution[k + 1:])
        solution[k] = (rows[k][n] - known) / rows[k][k]
    return solution
