"""Own exception classes with fields, hierarchies and texts."""
class AppError(Exception):
    """Base."""
class NotFound(AppError):
    def __init__(self, what, where="here"):
        super().__init__(f"{what} not found")
        self.what, self.where = what, where
class Rich(AppError):
    def __init__(self, **kw): self.kw = kw
    def __str__(self): return f"rich {self.kw}"
class Bare(AppError): pass
for make in (lambda: NotFound("key"), lambda: Rich(a=1), lambda: Bare(), lambda: Bare("x", 2), lambda: AppError("base")):
    try:
        raise make()
    except NotFound as e:
        print("NotFound", e, e.args, e.what, e.where)
    except AppError as e:
        print(type(e).__name__, str(e), repr(e), e.args)
print(issubclass(NotFound, Exception), NotFound.__mro__[2].__name__, isinstance(Bare(), BaseException), AppError.__doc__)
try:
    raise Bare
except Bare as e:
    print(repr(e))
# --- expect
# outcome: ok
# output:
# NotFound key not found ('key not found',) key here
# Rich rich {'a': 1} Rich() ()
# Bare  Bare() ()
# Bare ('x', 2) Bare('x', 2) ('x', 2)
# AppError base AppError('base') ('base',)
# True Exception True Base.
# Bare()
