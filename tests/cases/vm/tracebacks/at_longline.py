"""A traceback: longline."""
result = some_function_name_that_does_not_exist(argument_one=1, argument_two=[1, 2, 3], argument_three={"a": "b"})
# --- expect
# outcome: raise NameError: name 'some_function_name_that_does_not_exist' is not defined
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_longline.py", line 2, in <module>
#     result = some_function_name_that_does_not_exist(argument_one=1, argument_two=[1, 2, 3], argument_three={"a": "b"})
#              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# NameError: name 'some_function_name_that_does_not_exist' is not defined
