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


def _field_end(text, start):
    """Where a replacement field ends that begins after a brace."""
    depth = 1
    at = start
    while at < len(text):
        if text[at] == "{":
            depth += 1
        elif text[at] == "}":
            depth -= 1
            if not depth:
                return at
        at += 1
    raise ValueError("expected '}' before end of string")


def _field_parts(text):
    """Name, format and conversion of a replacement field."""
    at = 0
    while at < len(text) and text[at] not in "!:":
        if text[at] == "[":
            at = text.find("]", at)
            if at < 0:
                raise ValueError("expected '}' before end of string")
        at += 1
    name, rest = text[:at], text[at:]
    conversion = None
    if rest.startswith("!"):
        if len(rest) < 2:
            raise ValueError("end of string while looking for conversion specifier")
        conversion, rest = rest[1], rest[2:]
        if rest and rest[0] != ":":
            raise ValueError("expected ':' after conversion specifier")
    return name, rest[1:], conversion


class Formatter:
    """str.format as an object, to override its steps."""

    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used = set()
        text, _ = self._vformat(format_string, args, kwargs, used, 2)
        self.check_unused_args(used, args, kwargs)
        return text

    def _vformat(self, format_string, args, kwargs, used, depth, counter=0):
        if depth < 0:
            raise ValueError("Max string recursion exceeded")
        parts = []
        for literal, name, spec, conversion in self.parse(format_string):
            if literal:
                parts.append(literal)
            if name is None:
                continue
            if name == "":
                if counter is False:
                    raise ValueError("cannot switch from manual field specification to automatic field numbering")
                name = str(counter)
                counter += 1
            elif name.isdigit():
                if counter:
                    raise ValueError("cannot switch from manual field specification to automatic field numbering")
                counter = False
            obj, key = self.get_field(name, args, kwargs)
            used.add(key)
            obj = self.convert_field(obj, conversion)
            spec, counter = self._vformat(spec, args, kwargs, used, depth - 1, counter)
            parts.append(self.format_field(obj, spec))
        return "".join(parts), counter

    def get_value(self, key, args, kwargs):
        return args[key] if isinstance(key, int) else kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        if conversion == "s":
            return str(value)
        if conversion == "r":
            return repr(value)
        if conversion == "a":
            return ascii(value)
        raise ValueError(f"Unknown conversion specifier {conversion!s}")

    def parse(self, format_string):
        """(literal text, field name, format, conversion) for each piece."""
        literal = ""
        at = 0
        while at < len(format_string):
            letter = format_string[at]
            at += 1
            if letter in "{}" and format_string[at:at + 1] == letter:
                yield literal + letter, None, None, None
                literal = ""
                at += 1
            elif letter == "}":
                raise ValueError("Single '}' encountered in format string")
            elif letter == "{":
                if at == len(format_string):
                    raise ValueError("Single '{' encountered in format string")
                end = _field_end(format_string, at)
                name, spec, conversion = _field_parts(format_string[at:end])
                yield literal, name, spec, conversion
                literal = ""
                at = end + 1
            else:
                literal += letter
        if literal:
            yield literal, None, None, None

    def get_field(self, field_name, args, kwargs):
        end = 0
        while end < len(field_name) and field_name[end] not in ".[":
            end += 1
        first = field_name[:end]
        if first.isdigit():
            first = int(first)
        obj = self.get_value(first, args, kwargs)
        while end < len(field_name):
            if field_name[end] == ".":
                start = end = end + 1
                while end < len(field_name) and field_name[end] not in ".[":
                    end += 1
                obj = getattr(obj, field_name[start:end])
            else:
                close = field_name.index("]", end)
                key = field_name[end + 1:close]
                obj = obj[int(key) if key.isdigit() else key]
                end = close + 1
        return obj, first
