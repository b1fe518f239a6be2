"""repr chooses quotes and escapes."""
for s in ("plain", "it's", 'say "hi"', "it's \"both\"", "tab\t", "nl\n", "cr\r", "bs\\", "bell\a", "nul\x00x", "del\x7f", "nbsp\xa0", "é", "\u0301", "\ud7ff", "\ue000", "😀", "\U000e0001", "\u2028".strip("\u2028") + "x", "\x85y"[1:]):
    print(repr(s), ascii(s), len(s))
# --- expect
# outcome: ok
# output:
# 'plain' 'plain' 5
# "it's" "it's" 4
# 'say "hi"' 'say "hi"' 8
# 'it\'s "both"' 'it\'s "both"' 11
# 'tab\t' 'tab\t' 4
# 'nl\n' 'nl\n' 3
# 'cr\r' 'cr\r' 3
# 'bs\\' 'bs\\' 3
# 'bell\x07' 'bell\x07' 5
# 'nul\x00x' 'nul\x00x' 5
# 'del\x7f' 'del\x7f' 4
# 'nbsp\xa0' 'nbsp\xa0' 5
# 'é' '\xe9' 1
# '́' '\u0301' 1
# '\ud7ff' '\ud7ff' 1
# '\ue000' '\ue000' 1
# '😀' '\U0001f600' 1
# '\U000e0001' '\U000e0001' 1
# 'x' 'x' 1
# 'y' 'y' 1
