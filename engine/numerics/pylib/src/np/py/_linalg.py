"""What numpy.linalg gives as tuples with names, and names it shares with numpy."""
from collections import namedtuple
import numpy as np
from numpy.linalg import _eig, _eigh, _qr, _slogdet, _svd, svdvals

EighResult = namedtuple("EighResult", ["eigenvalues", "eigenvectors"])
EigResult = namedtuple("EigResult", ["eigenvalues", "eigenvectors"])
QRResult = namedtuple("QRResult", ["Q", "R"])
SlogdetResult = namedtuple("SlogdetResult", ["sign", "logabsdet"])
SVDResult = namedtuple("SVDResult", ["U", "S", "Vh"])


def eigh(a, UPLO="L"):
    """Eigenvalues, ascending, and vectors of a symmetric matrix."""
    return EighResult(*_eigh(a, UPLO))


def eig(a):
    """Eigenvalues and vectors, if they are real."""
    return EigResult(*_eig(a))


def slogdet(a):
    """Sign and logarithm of the determinant's size."""
    return SlogdetResult(*_slogdet(a))


def svd(a, full_matrices=True, compute_uv=True, hermitian=False):
    """The singular value decomposition."""
    if not compute_uv:
        return svdvals(a)
    return SVDResult(*_svd(a, full_matrices))


def qr(a, mode="reduced"):
    """An orthogonal factor and a triangle."""
    if mode == "r":
        return _qr(a)[1]
    if mode not in ("reduced", "complete"):
        raise ValueError(f"Unrecognized mode '{mode}'")
    return QRResult(*_qr(a, mode == "complete"))


def matrix_norm(x, /, *, keepdims=False, ord="fro"):
    """The size of a matrix."""
    return np.linalg.norm(x, ord, (-2, -1), keepdims)


def vector_norm(x, /, *, axis=None, keepdims=False, ord=2):
    """The length of a vector."""
    x = np.asarray(x)
    if axis is None:
        shape = (1,) * x.ndim
        length = np.linalg.norm(x.ravel(), ord)
        return np.reshape(length, shape) if keepdims else length
    return np.linalg.norm(x, ord, axis, keepdims)


matmul = np.matmul
outer = np.outer
tensordot = np.tensordot
cross = np.cross


def trace(x, /, *, offset=0, dtype=None):
    """The sum of a diagonal of the last two axes."""
    return np.trace(x, offset, -2, -1, dtype)


def diagonal(x, /, *, offset=0):
    """A diagonal of the last two axes."""
    return np.diagonal(x, offset, -2, -1)


def matrix_transpose(x, /):
    """The last two axes exchanged."""
    return np.swapaxes(x, -1, -2)
