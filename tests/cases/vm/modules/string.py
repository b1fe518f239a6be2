"""string: constants, Template, capwords."""
import string
print(string.ascii_lowercase, string.ascii_uppercase, string.digits, string.hexdigits, string.punctuation, repr(string.whitespace), string.octdigits, len(string.printable), string.ascii_letters[:3])
print(string.capwords("hello big world"), string.Template("$a and ${b} $$").substitute(a=1, b="x"), string.Template("$a $z").safe_substitute(a=2))
# --- expect
# outcome: ok
# output:
# abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ 0123456789 0123456789abcdefABCDEF !"#$%&'()*+,-./:;<=>?@[\]^_`{|}~ ' \t\n\r\x0b\x0c' 01234567 100 abc
# Hello Big World 1 and x $ 2 $z
