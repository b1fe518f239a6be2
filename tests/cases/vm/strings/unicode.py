"""Characters beyond ASCII count as one each."""
s = "naïve café ☕ 漢字 🎉"
print(len(s), s.upper(), s[::-1], s.find("☕"), s.split(), s.title(), s.center(25, "·"), [hex(ord(c)) for c in s if ord(c) > 255])
print("é" == "e\u0301", len("e\u0301"), "ß".upper(), "İ".lower() == "i̇", "Σ".lower(), "ΌΣΟΣ".lower(), ascii("é漢🎉"), ascii(["ü"]), "\u00e9".isalpha(), "漢".isalpha(), "🎉".isalpha())
print(sorted(["é", "e", "z", "a", "ä"]), "漢" < "字", "a\u00a0b".split(), "Ⅷ".isnumeric(), "ⅷ".upper(), "ŉ".upper(), "ﬀ".title())
# --- expect
# outcome: ok
# output:
# 17 NAÏVE CAFÉ ☕ 漢字 🎉 🎉 字漢 ☕ éfac evïan 11 ['naïve', 'café', '☕', '漢字', '🎉'] Naïve Café ☕ 漢字 🎉 ····naïve café ☕ 漢字 🎉···· ['0x2615', '0x6f22', '0x5b57', '0x1f389']
# False 2 SS True σ όσος '\xe9\u6f22\U0001f389' ['\xfc'] True True False
# ['a', 'e', 'z', 'ä', 'é'] False ['a', 'b'] True Ⅷ ʼN Ff
