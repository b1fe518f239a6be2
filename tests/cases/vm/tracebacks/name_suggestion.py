"""A name that is nearly there is suggested."""
counter = 1
print(conter)
# --- expect
# outcome: raise NameError: name 'conter' is not defined
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/name_suggestion.py", line 3, in <module>
#     print(conter)
#           ^^^^^^
# NameError: name 'conter' is not defined. Did you mean: 'counter'?
