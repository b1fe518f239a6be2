"""Texts that nearly are numbers, part 4."""
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
t(lambda: int(' ', 16))
t(lambda: float('f1_000'))
t(lambda: int(bytes('inf', 'utf-8')))
t(lambda: int('_1inf ', 16))
t(lambda: bytes.fromhex('120b'))
t(lambda: int(bytes('١٣', 'utf-8')))
t(lambda: bytes.fromhex(''))
t(lambda: float.fromhex('²²0bInfinity'))
t(lambda: bytes.fromhex('Infinity\u2003E5'))
t(lambda: float.fromhex('0b'))
t(lambda: int('1e400٣', 16))
t(lambda: float(bytes('', 'utf-8')))
t(lambda: float('999999999999999999999j'))
t(lambda: float(bytes('é\x00', 'utf-8')))
t(lambda: float(bytes('1_000E5', 'utf-8')))
t(lambda: int('0oz0oe', 36))
t(lambda: int('\u2003Infinity\x00z', 2))
t(lambda: int(bytes('1e4000o\n', 'utf-8')))
t(lambda: int('-nan999999999999999999999', 36))
t(lambda: float(bytes('Infinity', 'utf-8')))
t(lambda: int(bytes('999999999999999999999', 'utf-8')))
t(lambda: int(bytes('١e999999999999999999999', 'utf-8')))
t(lambda: float(bytes('éInfinity999999999999999999999f', 'utf-8')))
t(lambda: int(' 999999999999999999999éInfinity', 0))
t(lambda: float.fromhex('\n999999999999999999999'))
t(lambda: float('120oe\u2003'))
t(lambda: float(bytes('__999999999999999999999', 'utf-8')))
# --- expect
# outcome: ok
# output:
# ! ValueError invalid literal for int() with base 16: ' '
# ! ValueError could not convert string to float: 'f1_000'
# ! ValueError invalid literal for int() with base 10: b'inf'
# ! ValueError invalid literal for int() with base 16: '_1inf '
# bytes b'\x12\x0b'
# ! ValueError invalid literal for int() with base 10: b'\xd9\xa1\xd9\xa3'
# bytes b''
# ! ValueError invalid hexadecimal floating-point string
# ! ValueError non-hexadecimal number found in fromhex() arg at position 8
# float 11.0
# int 1982467
# ! ValueError could not convert string to float: b''
# ! ValueError could not convert string to float: '999999999999999999999j'
# ! ValueError could not convert string to float: b'\xc3\xa9\x00'
# float 100000000.0
# int 41944622
# ! ValueError invalid literal for int() with base 2: '\u2003Infinity\x00z'
# ! ValueError invalid literal for int() with base 10: b'1e4000o\n'
# int -14528932739206910462140355839239771165
# float inf
# int 999999999999999999999
# ! ValueError invalid literal for int() with base 10: b'\xd9\xa1e999999999999999999999'
# ! ValueError could not convert string to float: b'\xc3\xa9Infinity999999999999999999999f'
# ! ValueError invalid literal for int() with base 0: ' 999999999999999999999éInfinity'
# float 1.160568786830044e+25
# ! ValueError could not convert string to float: '120oe\u2003'
# ! ValueError could not convert string to float: b'__999999999999999999999'
