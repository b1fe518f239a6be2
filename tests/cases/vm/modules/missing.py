"""Modules that are not there."""
try:
    import not_a_module
except ModuleNotFoundError as e:
    print(e)
except ImportError as e:
    print("ImportError")
# --- expect
# outcome: ok
# output:
# No module named 'not_a_module'
