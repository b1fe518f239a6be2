"""Classes: __set_name__ that fails."""
class Bad:
    def __set_name__(self, o, n): raise ValueError("no")
class X:
    a = Bad()
# --- expect
# outcome: raise RuntimeError: Error calling __set_name__ on 'Bad' instance 'a' in 'X'
# traceback:
# Traceback (most recent call last):
#   File "classes/all_setname_error.py", line 3, in __set_name__
#     def __set_name__(self, o, n): raise ValueError("no")
#                                   ^^^^^^^^^^^^^^^^^^^^^^
# ValueError: no
#
# The above exception was the direct cause of the following exception:
#
# Traceback (most recent call last):
#   File "classes/all_setname_error.py", line 4, in <module>
#     class X:
# RuntimeError: Error calling __set_name__ on 'Bad' instance 'a' in 'X'
