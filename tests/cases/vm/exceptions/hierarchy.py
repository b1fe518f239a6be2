"""The tree of builtin exceptions."""
for sub, base in [(ValueError, Exception), (KeyError, LookupError), (IndexError, LookupError), (ZeroDivisionError, ArithmeticError), (OverflowError, ArithmeticError), (UnboundLocalError, NameError), (RecursionError, RuntimeError), (NotImplementedError, RuntimeError), (UnicodeDecodeError, ValueError), (ModuleNotFoundError, ImportError), (StopIteration, Exception), (GeneratorExit, BaseException), (AssertionError, Exception), (Exception, BaseException), (FloatingPointError, ArithmeticError), (TimeoutError, OSError), (PermissionError, OSError)]:
    print(sub.__name__, issubclass(sub, base), end="; ")
print(issubclass(GeneratorExit, Exception), issubclass(KeyboardInterrupt, Exception), BaseException.__mro__[1].__name__)
# --- expect
# outcome: ok
# output:
# ValueError True; KeyError True; IndexError True; ZeroDivisionError True; OverflowError True; UnboundLocalError True; RecursionError True; NotImplementedError True; UnicodeDecodeError True; ModuleNotFoundError True; StopIteration True; GeneratorExit True; AssertionError True; Exception True; FloatingPointError True; TimeoutError True; PermissionError True; False False object
