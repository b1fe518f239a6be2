x = 1
from __future__ import annotations
# --- expect
# cpython: SyntaxError 2:1: from __future__ imports must occur at the beginning of the file
# error 2:1-2:35: from __future__ imports must occur at the beginning of the file
