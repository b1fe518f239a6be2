"""Texts that nearly are numbers, part 5."""
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
t(lambda: float(bytes('99999999999999999999912nan', 'utf-8')))
t(lambda: int('', 36))
t(lambda: float('1e400 '))
t(lambda: float('_e-3'))
t(lambda: float.fromhex('.\u2003éj'))
t(lambda: bytes.fromhex('\n'))
t(lambda: bytes.fromhex('009999999999999999999990x'))
t(lambda: int(bytes('1e4001', 'utf-8')))
t(lambda: float(bytes('²', 'utf-8')))
t(lambda: int('9999999999999999999990b'))
t(lambda: int('\u2003', 2))
t(lambda: int('j_١', 36))
t(lambda: float(bytes('inf١nan', 'utf-8')))
t(lambda: int(bytes('f999999999999999999999jInfinity', 'utf-8')))
t(lambda: float.fromhex('Infinity'))
t(lambda: float('\x00f1_000٣'))
t(lambda: float.fromhex('0999999999999999999999'))
t(lambda: int(bytes('', 'utf-8')))
t(lambda: int('nanInfinity999999999999999999999', 0))
t(lambda: int('jInfinity ', 36))
t(lambda: float('²9999999999999999999990o0x'))
t(lambda: float.fromhex('1e400'))
t(lambda: int(bytes('999999999999999999999.', 'utf-8')))
t(lambda: float(bytes('-999999999999999999999\u2003', 'utf-8')))
t(lambda: int(bytes('9999999999999999999990x9999999999999999999990', 'utf-8')))
t(lambda: int(' 999999999999999999999', 16))
t(lambda: float(bytes('1_000', 'utf-8')))
t(lambda: bytes.fromhex('0b'))
t(lambda: int('11e400999999999999999999999999999999999999999999', 16))
# --- expect
# outcome: ok
# output:
# ! ValueError could not convert string to float: b'99999999999999999999912nan'
# ! ValueError invalid literal for int() with base 36: ''
# float inf
# ! ValueError could not convert string to float: '_e-3'
# ! ValueError invalid hexadecimal floating-point string
# bytes b''
# ! ValueError non-hexadecimal number found in fromhex() arg at position 24
# ! ValueError invalid literal for int() with base 10: b'1e4001'
# ! ValueError could not convert string to float: b'\xc2\xb2'
# ! ValueError invalid literal for int() with base 10: '9999999999999999999990b'
# ! ValueError invalid literal for int() with base 2: '\u2003'
# int 685
# ! ValueError could not convert string to float: b'inf\xd9\xa1nan'
# ! ValueError invalid literal for int() with base 10: b'f999999999999999999999jInfinity'
# float inf
# ! ValueError could not convert string to float: '\x00f1_000٣'
# float 1.160568786830044e+25
# ! ValueError invalid literal for int() with base 10: b''
# ! ValueError invalid literal for int() with base 0: 'nanInfinity999999999999999999999'
# int 55062647512342
# ! ValueError could not convert string to float: '²9999999999999999999990o0x'
# float 123904.0
# ! ValueError invalid literal for int() with base 10: b'999999999999999999999.'
# ! ValueError could not convert string to float: b'-999999999999999999999\xe2\x80\x83'
# ! ValueError invalid literal for int() with base 10: b'9999999999999999999990x9999999999999999999990'
# int 11605687868300440077179289
# float 1000.0
# bytes b'\x0b'
# int 438677073059512179731765072607766309031935892876294723993
