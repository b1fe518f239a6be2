"""Names for annotations."""
import numpy as np


class _Name:
    def __init__(self, name):
        self._name = name

    def __getitem__(self, item):
        return self

    def __or__(self, other):
        return self

    __ror__ = __or__

    def __repr__(self):
        return f"numpy.typing.{self._name}"


ArrayLike = _Name("ArrayLike")
DTypeLike = _Name("DTypeLike")
NDArray = _Name("NDArray")
