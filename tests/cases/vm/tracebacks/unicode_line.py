"""Carets under wide characters count characters."""
größe = {"ä": 1}
print("é", größe["ö"])
# --- expect
# outcome: raise KeyError: 'ö'
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/unicode_line.py", line 3, in <module>
#     print("é", größe["ö"])
#                ~~~~~^^^^^
# KeyError: 'ö'
