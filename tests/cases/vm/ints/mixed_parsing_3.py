"""Texts that nearly are numbers, part 3."""
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
t(lambda: int(bytes('inf²Infinity', 'utf-8')))
t(lambda: bytes.fromhex('z0fe-3'))
t(lambda: int('0', 2))
t(lambda: float.fromhex('12e'))
t(lambda: int('112\u2003', 2))
t(lambda: int(bytes('.+', 'utf-8')))
t(lambda: int('Infinitynane٣', 36))
t(lambda: float.fromhex(''))
t(lambda: int('inf', 2))
t(lambda: float(bytes(' +_', 'utf-8')))
t(lambda: int('999999999999999999999', 36))
t(lambda: int(bytes('1212nan0', 'utf-8')))
t(lambda: bytes.fromhex(''))
t(lambda: float(bytes('Infinityj', 'utf-8')))
t(lambda: float(bytes('999999999999999999999', 'utf-8')))
t(lambda: float(''))
t(lambda: float(bytes('11999999999999999999999', 'utf-8')))
t(lambda: int('1_000\x00999999999999999999999.', 16))
t(lambda: int(bytes('1_0001_000٣\u2003', 'utf-8')))
t(lambda: int('9999999999999999999990b__e', 16))
t(lambda: float('E5E5999999999999999999999'))
t(lambda: int('nan0o0o', 36))
t(lambda: float(bytes('f999999999999999999999\ne', 'utf-8')))
t(lambda: float.fromhex('E5999999999999999999999'))
t(lambda: float('E51_000Infinity'))
t(lambda: int('j999999999999999999999nan999999999999999999999', 36))
t(lambda: float.fromhex('1e40012'))
t(lambda: bytes.fromhex('e0'))
# --- expect
# outcome: ok
# output:
# ! ValueError invalid literal for int() with base 10: b'inf\xc2\xb2Infinity'
# ! ValueError non-hexadecimal number found in fromhex() arg at position 0
# int 0
# float 302.0
# ! ValueError invalid literal for int() with base 2: '112\u2003'
# ! ValueError invalid literal for int() with base 10: b'.+'
# int 88374900095286715371
# ! ValueError invalid hexadecimal floating-point string
# ! ValueError invalid literal for int() with base 2: 'inf'
# ! ValueError could not convert string to float: b' +_'
# int 123744806588153423942279602754589
# ! ValueError invalid literal for int() with base 10: b'1212nan0'
# bytes b''
# ! ValueError could not convert string to float: b'Infinityj'
# float 1e+21
# ! ValueError could not convert string to float: ''
# float 1.2e+22
# ! ValueError invalid literal for int() with base 16: '1_000\x00999999999999999999999.'
# ! ValueError invalid literal for int() with base 10: b'1_0001_000\xd9\xa3\xe2\x80\x83'
# ! ValueError invalid literal for int() with base 16: '9999999999999999999990b__e'
# ! ValueError could not convert string to float: 'E5E5999999999999999999999'
# int 50709317784
# ! ValueError could not convert string to float: b'f999999999999999999999\ne'
# float 4.4411098909363016e+27
# ! ValueError could not convert string to float: 'E51_000Infinity'
# int 208067565972301506552390187326515046585208945918131346589559514407752733
# float 31719442.0
# bytes b'\xe0'
