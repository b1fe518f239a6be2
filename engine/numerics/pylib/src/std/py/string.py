"""Letters, digits, and texts with gaps to fill."""

whitespace = " \t\n\r\v\f"
ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
ascii_uppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ascii_letters = ascii_lowercase + ascii_uppercase
digits = "0123456789"
hexdigits = digits + "abcdef" + "ABCDEF"
octdigits = "01234567"
punctuation = r"""!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"""
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    """Words with capitals."""
    return (sep or " ").join([word.capitalize() for word in s.split(sep)])


def _name_end(text, start):
    if start < len(text) and (text[start] == "_" or text[start] in ascii_letters):
        end = start + 1
        while end < len(text) and (text[end] == "_" or text[end] in ascii_letters or text[end] in digits):
            end += 1
        return end
    return start


class Template:
    """A text with $names."""

    delimiter = "$"

    def __init__(self, template):
        self.template = template

    def _pieces(self):
        """(text before, name or None, how the name was written, where the $ is)."""
        text = self.template
        start = 0
        while True:
            at = text.find(self.delimiter, start)
            if at < 0:
                yield text[start:], None, "", -1
                return
            after = at + len(self.delimiter)
            if text.startswith(self.delimiter, after):
                yield text[start:at], None, self.delimiter, -1
                start = after + len(self.delimiter)
                continue
            end = _name_end(text, after)
            if end > after:
                yield text[start:at], text[after:end], text[at:end], at
                start = end
                continue
            if text.startswith("{", after):
                end = _name_end(text, after + 1)
                if end > after + 1 and text.startswith("}", end):
                    yield text[start:at], text[after + 1:end], text[at:end + 1], at
                    start = end + 1
                    continue
            yield text[start:at], None, self.delimiter, at
            start = after

    def _fill(self, given, keywords, is_safe):
        values = {**(given or {}), **keywords}
        parts = []
        for before, name, written, at in self._pieces():
            parts.append(before)
            if name is None:
                if at >= 0 and not is_safe:
                    lines = self.template[:at].splitlines(keepends=True)
                    lineno = len(lines) or 1
                    colno = at - len("".join(lines[:-1])) + 1
                    raise ValueError(f"Invalid placeholder in string: line {lineno}, col {colno}")
                parts.append(written)
            elif is_safe and name not in values:
                parts.append(written)
            else:
                parts.append(str(values[name]))
        return "".join(parts)

    def substitute(self, mapping=None, /, **kws):
        """Fills every gap."""
        return self._fill(mapping, kws, False)

    def safe_substitute(self, mapping=None, /, **kws):
        """Fills the gaps it has values for."""
        return self._fill(mapping, kws, True)

    def get_identifiers(self):
        names = []
        for _, name, _, _ in self._pieces():
            if name is not None and name not in names:
                names.append(name)
        return names

    def is_valid(self):
        return all([name is not None or at < 0 for _, name, _, at in self._pieces()])
