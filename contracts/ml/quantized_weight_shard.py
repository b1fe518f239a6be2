"""Quantized Weight Shard

Stores weights as small integers. A float64 takes 8 bytes; if all numbers of a tensor lie in one range, it can be
cut into 256 steps (int8, one byte) or 16 steps (int4, half a byte), and only the number of the step is stored:

    weight = scale * (q - zero_point)        scale: the width of a step; zero_point: the step that means 0.0

What is lost is at most half a step per number, and the report says how much that was for each tensor. Whether a
model still works with it is another question: measure that on the model.
"""

from panda import call, contract, query

LOWEST = {8: -128, 4: -8}
HIGHEST = {8: 127, 4: 7}
BYTES_PER_FLOAT = 8


@contract
class QuantizedWeightShard:
    """Tensors as int8 or int4, flat lists by name. Anybody may store and read: a contract of your own can guard it."""

    class State:
        """What the chain remembers between calls."""

        shard_id: str = ""  # there is no constructor, so it stays empty unless you add one
        quantized_weights: dict = {}  # name to flat list of ints
        scales: dict = {}  # name to the width of a step
        zero_points: dict = {}  # name to the int that means 0.0
        reports: dict = {}  # name to what quantize lost and saved

    @call
    def store_quantized(self, ctx, name: str, weights: list[int], scale: float, zero_point: int):
        """Store a tensor that was quantized elsewhere: ints from -128 to 127. They are not checked."""
        self.state.quantized_weights[name] = weights
        self.state.scales[name] = scale
        self.state.zero_points[name] = zero_point
        self.state.reports.pop(name, None)  # it spoke of other weights

    @call
    def quantize(self, ctx, name: str, weights: list[float], bits: int = 8) -> dict:
        """Quantize a flat list of floats to 8 or 4 bits, store it, and give the error report."""
        if bits not in LOWEST:
            raise ValueError(f"bits must be 8 or 4, got {bits}")
        if not weights:
            raise ValueError("weights must not be empty")
        scale, zero_point = steps_for(weights, bits)
        quantized = [to_step(weight, scale, zero_point, bits) for weight in weights]

        self.store_quantized(ctx, name, quantized, scale, zero_point)
        report = error_report(weights, self._floats(name), bits)
        self.state.reports[name] = report
        print(f"{name}: {len(weights)} numbers in {bits} bits, at most {report['max_error']} off")
        return report

    @query
    def dequantize(self, name: str) -> list[float]:
        """The floats of a tensor: scale * (q - zero_point) for each."""
        return self._floats(name)

    @query
    def error_report(self, name: str) -> dict:
        """What quantize lost and saved for this tensor."""
        return self.state.reports[name]

    @query
    def info(self) -> dict:
        """The tensors by name, with how many numbers each holds."""
        counts = {name: len(values) for name, values in self.state.quantized_weights.items()}
        return {"shard_id": self.state.shard_id, "tensors": counts}

    def _floats(self, name: str) -> list[float]:
        scale = self.state.scales[name]
        zero_point = self.state.zero_points[name]
        return [scale * (q - zero_point) for q in self.state.quantized_weights[name]]


def steps_for(weights: list[float], bits: int):
    """The width of a step and the step of 0.0: steps reach from the smallest weight to the largest, 0.0 included."""
    low, high = min(0.0, min(weights)), max(0.0, max(weights))
    scale = (high - low) / (HIGHEST[bits] - LOWEST[bits])
    if scale == 0:
        return 1.0, 0  # all weights are 0.0
    return scale, round(LOWEST[bits] - low / scale)


def to_step(weight: float, scale: float, zero_point: int, bits: int) -> int:
    """The nearest step, kept inside the range."""
    step = round(weight / scale) + zero_point
    return max(LOWEST[bits], min(HIGHEST[bits], step))


def error_report(before: list[float], after: list[float], bits: int) -> dict:
    """How far the numbers moved, and what they take now: two int4 share a byte."""
    errors = [abs(a - b) for a, b in zip(before, after)]
    size = (len(before) * bits + 7) // 8
    return {
        "bits": bits,
        "count": len(before),
        "max_error": max(errors),
        "mean_error": sum(errors) / len(errors),
        "bytes_before": len(before) * BYTES_PER_FLOAT,
        "bytes_after": size,
    }
