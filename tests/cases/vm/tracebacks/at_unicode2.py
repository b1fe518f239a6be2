"""A traceback: unicode2."""
ünï = {"ключ": 1}; print(ünï["нет"])
# --- expect
# outcome: raise KeyError: 'нет'
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_unicode2.py", line 2, in <module>
#     ünï = {"ключ": 1}; print(ünï["нет"])
#                              ~~~^^^^^^^
# KeyError: 'нет'
