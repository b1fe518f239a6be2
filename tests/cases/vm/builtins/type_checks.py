"""type, isinstance and class relations of builtin values."""
values = [1, 1.5, "s", b"b", True, None, [], (), {}, set(), frozenset(), range(1), len, lambda: 0, int, Ellipsis, slice(1), (i for i in ()), Exception("x"), iter([]), zip(), map(str, []), enumerate([]), reversed([]), {}.items(), object()]
print([type(v).__name__ for v in values])
print([isinstance(v, (int, str, list)) for v in values].count(True), [callable(v) for v in values].count(True), isinstance(True, int), type(True) is int, issubclass(bool, int), isinstance(int, type), isinstance(ValueError("x"), LookupError), type(type), type(1) in (int, str), isinstance([], object), issubclass(KeyError, (ValueError, LookupError)))
# --- expect
# outcome: ok
# output:
# ['int', 'float', 'str', 'bytes', 'bool', 'NoneType', 'list', 'tuple', 'dict', 'set', 'frozenset', 'range', 'builtin_function_or_method', 'function', 'type', 'ellipsis', 'slice', 'generator', 'Exception', 'list_iterator', 'zip', 'map', 'enumerate', 'list_reverseiterator', 'dict_items', 'object']
# 4 3 True False True True False <class 'type'> True True True
