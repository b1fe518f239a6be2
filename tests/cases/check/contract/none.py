"""A file with a decorator that is no contract."""
@contract(1)
def f(): pass
# --- expect
# 1:1-51 error: the file has no contract
#     mark one class with @contract
