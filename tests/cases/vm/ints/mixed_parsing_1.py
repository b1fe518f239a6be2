"""Texts that nearly are numbers, part 1."""
def shown(v):
    if type(v) in (set, frozenset):
        return type(v).__name__ + str(sorted(map(repr, v)))
    return repr(v)[:300]
def t(f):
    try:
        v = f()
        print(type(v).__name__, shown(v))
    except Exception as e:
        print("!", type(e).__name__, e)
t(lambda: int('0b1_000١Infinity'))
t(lambda: int('', 0))
t(lambda: float('9999999999999999999991\n٣'))
t(lambda: bytes.fromhex('\n'))
t(lambda: float('0-'))
t(lambda: float(bytes('0x', 'utf-8')))
t(lambda: float.fromhex('E50b0o+'))
t(lambda: float(bytes('ée\n', 'utf-8')))
t(lambda: int('1e4001e400', 16))
t(lambda: bytes.fromhex('e'))
t(lambda: int('112', base=8))
t(lambda: int(bytes('\n', 'utf-8')))
t(lambda: int(bytes('٣', 'utf-8')))
t(lambda: int('z\x00999999999999999999999', 36))
t(lambda: float('1_000\x001e400'))
t(lambda: int('999999999999999999999e', 36))
t(lambda: float(bytes('1e4000', 'utf-8')))
t(lambda: bytes.fromhex('12'))
t(lambda: int(bytes('inf999999999999999999999', 'utf-8')))
t(lambda: float.fromhex('999999999999999999999'))
t(lambda: int('999999999999999999999', 16))
t(lambda: int(bytes('٣nan999999999999999999999', 'utf-8')))
t(lambda: float.fromhex('Infinity'))
t(lambda: float(bytes('٣éInfinity', 'utf-8')))
t(lambda: float.fromhex('.0b999999999999999999999'))
t(lambda: float('1_00012'))
# --- expect
# outcome: ok
# output:
# ! ValueError invalid literal for int() with base 10: '0b1_000١Infinity'
# ! ValueError invalid literal for int() with base 0: ''
# ! ValueError could not convert string to float: '9999999999999999999991\n٣'
# bytes b''
# ! ValueError could not convert string to float: '0-'
# ! ValueError could not convert string to float: b'0x'
# ! ValueError invalid hexadecimal floating-point string
# ! ValueError could not convert string to float: b'\xc3\xa9e\n'
# int 129922884608
# ! ValueError non-hexadecimal number found in fromhex() arg at position 1
# int 74
# ! ValueError invalid literal for int() with base 10: b'\n'
# ! ValueError invalid literal for int() with base 10: b'\xd9\xa3'
# ! ValueError invalid literal for int() with base 36: 'z\x00999999999999999999999'
# ! ValueError could not convert string to float: '1_000\x001e400'
# int 4454813037173523261922065699165218
# float inf
# bytes b'\x12'
# ! ValueError invalid literal for int() with base 10: b'inf999999999999999999999'
# float 1.160568786830044e+25
# int 11605687868300440077179289
# ! ValueError invalid literal for int() with base 10: b'\xd9\xa3nan999999999999999999999'
# float inf
# ! ValueError could not convert string to float: b'\xd9\xa3\xc3\xa9Infinity'
# float 0.0453125
# float 100012.0
