from __future__ import braces2
# --- expect
# cpython: SyntaxError 1:1: future feature braces2 is not defined
# error 1:24-1:31: future feature braces2 is not defined
