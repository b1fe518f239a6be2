"""Annotations are kept as text: here they become values, as far as their names can be found."""
from _std import look_up

_MISSING = object()


def _words(text):
    """Names, numbers, literals and signs of an annotation."""
    at = 0
    while at < len(text):
        letter = text[at]
        start = at
        at += 1
        if letter.isspace():
            continue
        if letter.isidentifier() or letter.isdigit():
            while at < len(text) and (text[at].isidentifier() or text[at].isdigit()):
                at += 1
        elif letter in "'\"":
            while at < len(text) and text[at] != letter:
                at += 1 + (text[at] == "\\")
            at += 1
        elif text.startswith("...", start):
            at = start + 3
        yield text[start:at]
    yield ""


class _Reader:
    """Reads the part of Python's expressions that annotations are made of."""

    def __init__(self, text, names):
        self.text = text
        self.names = names
        self.words = _words(text)
        self.word = next(self.words)

    def take(self):
        word = self.word
        self.word = next(self.words)
        return word

    def expect(self, word):
        if self.take() != word:
            raise SyntaxError(f"Forward reference must be an expression -- got {self.text!r}")

    def items(self, close):
        found = []
        is_tuple = False
        while self.word != close:
            found.append(self.union())
            if self.word == ",":
                self.take()
                is_tuple = True
            else:
                break
        self.expect(close)
        return found, is_tuple

    def union(self):
        value = self.postfix()
        while self.word == "|":
            self.take()
            right = self.postfix()
            value = right.__ror__(value) if isinstance(value, str) else value | right
        return value

    def postfix(self):
        value = self.atom()
        while True:
            if self.word == ".":
                self.take()
                value = getattr(value, self.take())
            elif self.word == "[":
                self.take()
                items, is_tuple = self.items("]")
                value = value[tuple(items) if is_tuple else items[0]]
            else:
                return value

    def atom(self):
        word = self.take()
        if word == "(":
            items, is_tuple = self.items(")")
            return tuple(items) if is_tuple or not items else items[0]
        if word == "[":
            return self.items("]")[0]
        if word == "-":
            return -self.atom()
        if word == "...":
            return ...
        if word[:1] in ("'", '"') and word:
            return word[1:-1]
        if word[:1].isdigit():
            if self.word == "." or "e" in word:
                return word
            return int(word, 0)
        if word in _CONSTANTS:
            return _CONSTANTS[word]
        if not word.isidentifier():
            raise SyntaxError(f"Forward reference must be an expression -- got {self.text!r}")
        if word in self.names:
            return self.names[word]
        value = look_up(word, _MISSING)
        if value is _MISSING:
            raise NameError(f"name {word!r} is not defined")
        return value


_CONSTANTS = {"None": None, "True": True, "False": False}


def value_of(text, names={}):
    """An annotation's value; NameError for names that are nowhere."""
    if not isinstance(text, str):
        return text
    reader = _Reader(text, names)
    value = reader.union()
    if reader.word == "," or reader.word:
        raise SyntaxError(f"Forward reference must be an expression -- got {text!r}")
    return value


def value_or_text(text, names={}):
    """The same, and the text itself where it has no value."""
    try:
        return value_of(text, names)
    except Exception:
        return text
