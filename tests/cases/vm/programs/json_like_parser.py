"""A recursive descent parser of JSON-like text, whose errors name line and column."""
class ParseError(ValueError):
    def __init__(self, message, line, column):
        super().__init__(f"{message} (line {line}, column {column})")
        self.line, self.column = line, column
class Parser:
    def __init__(self, text): self.text, self.at = text, 0
    @property
    def place(self):
        before = self.text[:self.at]
        return before.count("\n") + 1, self.at - (before.rfind("\n") + 1) + 1
    def fail(self, message): raise ParseError(message, *self.place)
    def peek(self):
        while self.at < len(self.text) and self.text[self.at].isspace(): self.at += 1
        return self.text[self.at:self.at + 1]
    def take(self, wanted):
        if (got := self.peek()) != wanted: self.fail(f"expected {wanted!r}, got {got or 'the end'!r}")
        self.at += 1
    def value(self):
        match self.peek():
            case "{": return dict(self.items("{", "}", self.pair))
            case "[": return list(self.items("[", "]", self.value))
            case '"': return self.string()
            case c if c == "-" or c.isdigit(): return self.number()
            case "": self.fail("nothing here")
            case _: return self.word()
    def items(self, opening, closing, read):
        self.take(opening)
        if self.peek() != closing:
            yield read()
            while self.peek() == ",":
                self.take(",")
                yield read()
        self.take(closing)
    def pair(self):
        key = self.string(); self.take(":")
        return key, self.value()
    def string(self):
        self.take('"'); out = []
        while True:
            if self.at >= len(self.text): self.fail("string without an end")
            c = self.text[self.at]; self.at += 1
            if c == '"': return "".join(out)
            if c == "\\":
                c = {"n": "\n", "t": "\t"}.get(self.text[self.at], self.text[self.at]); self.at += 1
            out.append(c)
    def number(self):
        start = self.at
        while self.at < len(self.text) and self.text[self.at] in "-+.eE0123456789": self.at += 1
        text = self.text[start:self.at]
        try: return int(text)
        except ValueError: return float(text)
    def word(self):
        for word, value in {"true": True, "false": False, "null": None}.items():
            if self.text.startswith(word, self.at): self.at += len(word); return value
        self.fail(f"unknown word at {self.text[self.at:self.at + 5]!r}")
def parse(text):
    p = Parser(text); v = p.value()
    if p.peek(): p.fail("more text behind the value")
    return v
print(parse('{"a": [1, 2.5, -3e2, true, null], "b": {"c": "x\\ty\\"z"}, "": []}'))
for bad in ['[1, 2', '{"a" 1}', '"abc', '[1,\n  tru]', '1 2', '']:
    try: print(parse(bad))
    except ParseError as e: print(e, e.line, e.column)
parse('{"deep": [1, {"x": oops}]}')
# --- expect
# outcome: raise ParseError: unknown word at 'oops}' (line 1, column 20)
# output:
# {'a': [1, 2.5, -300.0, True, None], 'b': {'c': 'x\ty"z'}, '': []}
# expected ']', got 'the end' (line 1, column 6) 1 6
# expected ':', got '1' (line 1, column 6) 1 6
# string without an end (line 1, column 5) 1 5
# unknown word at 'tru]' (line 2, column 3) 2 3
# more text behind the value (line 1, column 3) 1 3
# nothing here (line 1, column 1) 1 1
# traceback:
# Traceback (most recent call last):
#   File "programs/json_like_parser.py", line 65, in <module>
#     parse('{"deep": [1, {"x": oops}]}')
#   File "programs/json_like_parser.py", line 58, in parse
#     p = Parser(text); v = p.value()
#                           ^^^^^^^^^
#   File "programs/json_like_parser.py", line 21, in value
#     case "{": return dict(self.items("{", "}", self.pair))
#                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#   File "programs/json_like_parser.py", line 30, in items
#     yield read()
#           ^^^^^^
#   File "programs/json_like_parser.py", line 37, in pair
#     return key, self.value()
#                 ^^^^^^^^^^^^
#   File "programs/json_like_parser.py", line 22, in value
#     case "[": return list(self.items("[", "]", self.value))
#                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#   File "programs/json_like_parser.py", line 33, in items
#     yield read()
#           ^^^^^^
#   File "programs/json_like_parser.py", line 21, in value
#     case "{": return dict(self.items("{", "}", self.pair))
#                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#   File "programs/json_like_parser.py", line 30, in items
#     yield read()
#           ^^^^^^
#   File "programs/json_like_parser.py", line 37, in pair
#     return key, self.value()
#                 ^^^^^^^^^^^^
#   File "programs/json_like_parser.py", line 26, in value
#     case _: return self.word()
#                    ^^^^^^^^^^^
#   File "programs/json_like_parser.py", line 56, in word
#     self.fail(f"unknown word at {self.text[self.at:self.at + 5]!r}")
#   File "programs/json_like_parser.py", line 12, in fail
#     def fail(self, message): raise ParseError(message, *self.place)
#                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# ParseError: unknown word at 'oops}' (line 1, column 20)
