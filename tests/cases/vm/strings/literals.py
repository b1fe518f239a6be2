"""Escapes, raw strings, triple quotes and implicit joining."""
print('a"b', "it's", 'tab\there', "new\nline", "\x41\u00e9\U0001F600\101\0".replace("\0", "0"), "back\\slash", r"raw\n", "a" "b" 'c')
print("""two
lines""", '''q"u'o''', "cont\
inued", "bell\a".encode(), "α")
print(repr('a"b'), repr("it's"), repr("both'\""), repr("\t\n\r\\"), repr("\x00\x1f\x7f\x80é€😀"), repr("\u200b\u2028\ud7ff"))
print("" == '', len("\n"), len(r"\n"), len("é"), len("😀"), "ab" < "abc" < "b", "Z" < "a", "é" > "z")
# --- expect
# outcome: ok
# output:
# a"b it's tab	here new
# line Aé😀A0 back\slash raw\n abc
# two
# lines q"u'o continued b'bell\x07' α
# 'a"b' "it's" 'both\'"' '\t\n\r\\' '\x00\x1f\x7f\x80é€😀' '\u200b\u2028\ud7ff'
# True 1 2 1 1 True True True
