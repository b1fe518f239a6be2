"""Methods that change or test letters."""
for s in ("hello World", "ÄÖÜ straße", "ǆ ﬁ", "i̇stanbul", "they're bill's", "ΑΣ", ""):
    print(repr(s.upper()), repr(s.lower()), repr(s.title()), repr(s.capitalize()), repr(s.swapcase()), repr(s.casefold()))
for s in ("abc", "ABC", "Abc", "a1", "1", "", " ", "Hello World", "²", "½", "٣", "é", "_a", "1a", "a b", "\n"):
    print(repr(s), [int(b) for b in (s.isalpha(), s.isdigit(), s.isdecimal(), s.isnumeric(), s.isalnum(), s.isupper(), s.islower(), s.istitle(), s.isspace(), s.isidentifier(), s.isprintable(), s.isascii())])
# --- expect
# outcome: ok
# output:
# 'HELLO WORLD' 'hello world' 'Hello World' 'Hello world' 'HELLO wORLD' 'hello world'
# 'ÄÖÜ STRASSE' 'äöü straße' 'Äöü Straße' 'Äöü straße' 'äöü STRASSE' 'äöü strasse'
# 'Ǆ FI' 'ǆ ﬁ' 'ǅ Fi' 'ǅ ﬁ' 'Ǆ FI' 'ǆ fi'
# 'İSTANBUL' 'i̇stanbul' 'İStanbul' 'İstanbul' 'İSTANBUL' 'i̇stanbul'
# "THEY'RE BILL'S" "they're bill's" "They'Re Bill'S" "They're bill's" "THEY'RE BILL'S" "they're bill's"
# 'ΑΣ' 'ας' 'Ας' 'Ας' 'ας' 'ασ'
# '' '' '' '' '' ''
# 'abc' [1, 0, 0, 0, 1, 0, 1, 0, 0, 1, 1, 1]
# 'ABC' [1, 0, 0, 0, 1, 1, 0, 0, 0, 1, 1, 1]
# 'Abc' [1, 0, 0, 0, 1, 0, 0, 1, 0, 1, 1, 1]
# 'a1' [0, 0, 0, 0, 1, 0, 1, 0, 0, 1, 1, 1]
# '1' [0, 1, 1, 1, 1, 0, 0, 0, 0, 0, 1, 1]
# '' [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1]
# ' ' [0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 1]
# 'Hello World' [0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 1]
# '²' [0, 1, 0, 1, 1, 0, 0, 0, 0, 0, 1, 0]
# '½' [0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 1, 0]
# '٣' [0, 1, 1, 1, 1, 0, 0, 0, 0, 0, 1, 0]
# 'é' [1, 0, 0, 0, 1, 0, 1, 0, 0, 1, 1, 0]
# '_a' [0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 1, 1]
# '1a' [0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 1, 1]
# 'a b' [0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 1]
# '\n' [0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1]
