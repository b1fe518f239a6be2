"""..., NotImplemented and __debug__ as values."""
print(..., Ellipsis is ..., [...], type(...).__name__, NotImplemented, bool(...), {...: 1})
def f(): ...
class C: ...
print(f(), C.__name__)
# --- expect
# outcome: ok
# output:
# Ellipsis True [Ellipsis] ellipsis NotImplemented True {Ellipsis: 1}
# None C
