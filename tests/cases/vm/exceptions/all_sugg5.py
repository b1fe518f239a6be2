"""Exceptions: sugg5."""
class C:
    blech = 1
    def m(self):
        return blech
C().m()
# --- expect
# outcome: raise NameError: name 'blech' is not defined
# traceback:
# Traceback (most recent call last):
#   File "exceptions/all_sugg5.py", line 6, in <module>
#     C().m()
#   File "exceptions/all_sugg5.py", line 5, in m
#     return blech
#            ^^^^^
# NameError: name 'blech' is not defined
