"""A traceback: gen tb."""
g = (1/x for x in [1, 0])
for v in g:
    print(v)
# --- expect
# outcome: raise ZeroDivisionError: division by zero
# output:
# 1.0
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_gen_tb.py", line 3, in <module>
#     for v in g:
#   File "tracebacks/at_gen_tb.py", line 2, in <genexpr>
#     g = (1/x for x in [1, 0])
#          ~^~
# ZeroDivisionError: division by zero
