"""Texts that nearly are numbers, part 2."""
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
t(lambda: int('', base=8))
t(lambda: int(bytes('', 'utf-8')))
t(lambda: float(''))
t(lambda: int('-1e4001', base=8))
t(lambda: bytes.fromhex('\n'))
t(lambda: float(bytes('.\x00', 'utf-8')))
t(lambda: int('999999999999999999999'))
t(lambda: float('1_000'))
t(lambda: float.fromhex('-'))
t(lambda: int(bytes('²', 'utf-8')))
t(lambda: bytes.fromhex('e-3'))
t(lambda: int('Infinityf', 36))
t(lambda: int('éj999999999999999999999nan', 2))
t(lambda: int('١'))
t(lambda: float(bytes('999999999999999999999é_1e400', 'utf-8')))
t(lambda: int(bytes('١0x999999999999999999999\u2003', 'utf-8')))
t(lambda: float(bytes('nan\u2003', 'utf-8')))
t(lambda: float('+\u2003\u2003'))
t(lambda: int(bytes('9999999999999999999999999999999999999999990', 'utf-8')))
t(lambda: float(bytes('12', 'utf-8')))
t(lambda: int('inf\n1e400999999999999999999999', 0))
t(lambda: bytes.fromhex('0999999999999999999999'))
t(lambda: int('z999999999999999999999999999999999999999999', base=8))
t(lambda: float.fromhex('f0b1e400'))
t(lambda: int(bytes('+²\u2003\n', 'utf-8')))
t(lambda: float(bytes('1e400-\x00999999999999999999999', 'utf-8')))
t(lambda: float.fromhex('e'))
t(lambda: bytes.fromhex('0b'))
t(lambda: float.fromhex('f12999999999999999999999'))
t(lambda: float('E5999999999999999999999é1e400'))
# --- expect
# outcome: ok
# output:
# ! ValueError invalid literal for int() with base 8: ''
# ! ValueError invalid literal for int() with base 10: b''
# ! ValueError could not convert string to float: ''
# ! ValueError invalid literal for int() with base 8: '-1e4001'
# bytes b''
# ! ValueError could not convert string to float: b'.\x00'
# int 999999999999999999999
# float 1000.0
# ! ValueError invalid hexadecimal floating-point string
# ! ValueError invalid literal for int() with base 10: b'\xc2\xb2'
# ! ValueError non-hexadecimal number found in fromhex() arg at position 1
# int 52616133744423
# ! ValueError invalid literal for int() with base 2: 'éj999999999999999999999nan'
# int 1
# ! ValueError could not convert string to float: b'999999999999999999999\xc3\xa9_1e400'
# ! ValueError invalid literal for int() with base 10: b'\xd9\xa10x999999999999999999999\xe2\x80\x83'
# ! ValueError could not convert string to float: b'nan\xe2\x80\x83'
# ! ValueError could not convert string to float: '+\u2003\u2003'
# int 9999999999999999999999999999999999999999990
# float 12.0
# ! ValueError invalid literal for int() with base 0: 'inf\n1e400999999999999999999999'
# bytes b'\t\x99\x99\x99\x99\x99\x99\x99\x99\x99\x99'
# ! ValueError invalid literal for int() with base 8: 'z999999999999999999999999999999999999999999'
# float 4038190080.0
# ! ValueError invalid literal for int() with base 10: b'+\xc2\xb2\xe2\x80\x83\n'
# ! ValueError could not convert string to float: b'1e400-\x00999999999999999999999'
# float 14.0
# bytes b'\x0b'
# float 7.463617868104013e+28
# ! ValueError could not convert string to float: 'E5999999999999999999999é1e400'
