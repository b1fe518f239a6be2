"""except* splits groups."""
try:
    raise ExceptionGroup("g", [ValueError(1), TypeError("t"), ExceptionGroup("in", [ValueError(2)])])
except* ValueError as g:
    print("values", g, [str(e) for e in g.exceptions])
except* TypeError as g:
    print("types", g.exceptions)
# --- expect
# outcome: ok
# output:
# values g (2 sub-exceptions) ['1', 'in (1 sub-exception)']
# types (TypeError('t'),)
