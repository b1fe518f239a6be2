"""Prints engine/language/vm/src/text/tables.rs from CPython's own view of Unicode.

    python3 tests/oracle/unicode_tables.py > engine/language/vm/src/text/tables.rs
"""
import sys
import unicodedata

EVERY = [chr(code) for code in range(0x110000) if not 0xD800 <= code < 0xE000]


def ranges(test):
    out, start, before = [], None, None
    for char in EVERY:
        code = ord(char)
        if code < 128:
            continue
        if test(char):
            if start is None:
                start = code
            elif code != before + 1:
                out.append((start, before))
                start = code
            before = code
        elif start is not None:
            out.append((start, before))
            start = None
    if start is not None:
        out.append((start, before))
    return out


def table(name, doc, pairs):
    print(f"\n/// {doc}")
    print("#[rustfmt::skip]")
    print(f"pub const {name}: &[(u32, u32)] = &[")
    line = "   "
    for low, high in pairs:
        piece = f" (0x{low:x}, 0x{high:x}),"
        if len(line) + len(piece) > 200:
            print(line)
            line = "   "
        line += piece
    print(line)
    print("];")


def mapping(name, doc, pairs):
    print(f"\n/// {doc}")
    print("#[rustfmt::skip]")
    print(f"pub const {name}: &[(char, &str)] = &[")
    line = "   "
    for char, text in pairs:
        escaped = "".join(f"\\u{{{ord(c):x}}}" for c in text)
        piece = f" ('\\u{{{ord(char):x}}}', \"{escaped}\"),"
        if len(line) + len(piece) > 200:
            print(line)
            line = "   "
        line += piece
    print(line)
    print("];")


print("//! Unicode's properties beyond ASCII as CPython sees them; printed by tests/oracle/unicode_tables.py.")
print("//!")
print(f"//! CPython {sys.version.split()[0]}, Unicode {unicodedata.unidata_version}.")
table("ALPHABETIC", "`str.isalpha`.", ranges(str.isalpha))
table("DECIMAL", "`str.isdecimal`: blocks of ten, each from 0 to 9.", ranges(str.isdecimal))
table("DIGIT_ONLY", "`str.isdigit` and not `str.isdecimal`.", ranges(lambda c: c.isdigit() and not c.isdecimal()))
table("NUMERIC_ONLY", "`str.isnumeric` and not `str.isdigit`.", ranges(lambda c: c.isnumeric() and not c.isdigit()))
table("HIDDEN", "Not `str.isprintable`.", ranges(lambda c: not c.isprintable()))
table("LETTERLIKE", "What may begin an identifier beyond letters.", ranges(lambda c: c.isidentifier() and not c.isalpha()))
table("MARKS", "What may follow in an identifier beyond letters and decimals.",
      ranges(lambda c: ("a" + c).isidentifier() and not c.isalpha() and not c.isdecimal()))
table("CASED_ONLY", "Cased beyond upper and lower case letters: titlecase letters.", ranges(lambda c: c.istitle() and not c.isupper()))
mapping("TITLE", "Characters whose title case is not their upper case.",
        [(c, c.title()) for c in EVERY if c.title() != c.upper()])
mapping("FOLD", "Characters whose folded case is not their lower case.",
        [(c, c.casefold()) for c in EVERY if c.casefold() != c.lower()])
