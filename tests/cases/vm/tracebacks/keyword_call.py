"""A call with keywords that the function refuses."""
def predict(x, *, scale=1):
    return x * scale
result = [predict(1), predict(2, scale=3), predict(3, sclae=4)]
# --- expect
# outcome: raise TypeError: predict() got an unexpected keyword argument 'sclae'
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/keyword_call.py", line 4, in <module>
#     result = [predict(1), predict(2, scale=3), predict(3, sclae=4)]
#                                                ^^^^^^^^^^^^^^^^^^^
# TypeError: predict() got an unexpected keyword argument 'sclae'
