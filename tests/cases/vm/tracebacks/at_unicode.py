"""A traceback: unicode."""
s = "héllo"; t = "日本" + 5
# --- expect
# outcome: raise TypeError: can only concatenate str (not "int") to str
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_unicode.py", line 2, in <module>
#     s = "héllo"; t = "日本" + 5
#                      ~~~~~~~^~~
# TypeError: can only concatenate str (not "int") to str
