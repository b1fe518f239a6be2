//! The engine of `json`: values to text and text to values, with CPython's words for what is wrong.

use vm::{Args, Machine, NativeRow, R, Raise, Value, classes, row};

/// Values inside values that are followed; each level costs Rust stack.
const MAX_NESTING: usize = 200;

struct Writer {
    out: String,
    indent: Option<String>,
    item_separator: String,
    key_separator: String,
    sort_keys: bool,
    skip_keys: bool,
    ascii: bool,
    allow_nan: bool,
    check_circular: bool,
    default: Value,
    /// The containers being written, outermost first.
    path: Vec<Value>,
    /// Lists and dicts around, for the indentation.
    depth: usize,
    charged: usize,
}

/// `dumps(value, indent, item_separator, key_separator, sort_keys, ensure_ascii, allow_nan, default, skipkeys, check_circular)`.
fn dumps(vm: &mut Machine, args: Args) -> R<Value> {
    let indent = match vm.arg(args, 1) {
        value @ Value::Str(_) => Some(vm.text(value).to_owned()),
        _ => None,
    };
    let text = |vm: &Machine, index: usize| vm.text(vm.arg(args, index)).to_owned();
    let flag = |vm: &mut Machine, index: usize| vm.truth(vm.arg(args, index));
    let mut writer = Writer {
        out: String::new(),
        indent,
        item_separator: text(vm, 2),
        key_separator: text(vm, 3),
        sort_keys: flag(vm, 4)?,
        ascii: flag(vm, 5)?,
        allow_nan: flag(vm, 6)?,
        default: vm.arg(args, 7),
        skip_keys: flag(vm, 8)?,
        check_circular: flag(vm, 9)?,
        path: Vec::new(),
        depth: 0,
        charged: 0,
    };
    writer.value(vm, vm.arg(args, 0))?;
    writer.pay(vm)?;
    Ok(vm.str(writer.out))
}

impl Writer {
    /// Charges for the text written since the last time, which is never more than one value's.
    fn pay(&mut self, vm: &mut Machine) -> R<()> {
        let fresh = self.out.len() - self.charged;
        self.charged = self.out.len();
        vm.reserve_bytes(self.out.len() as u64)?;
        vm.charge(20 + 3 * fresh as u64)
    }

    fn value(&mut self, vm: &mut Machine, value: Value) -> R<()> {
        self.pay(vm)?;
        match vm.unwrap(value) {
            Value::None => self.out.push_str("null"),
            Value::Bool(true) => self.out.push_str("true"),
            Value::Bool(false) => self.out.push_str("false"),
            Value::Int(number) => self.out.push_str(&number.to_string()),
            big @ Value::Big(_) => {
                let text = vm.repr(big)?;
                self.out.push_str(&text);
            }
            Value::Float(number) => {
                let text = self.float(vm, number)?;
                self.out.push_str(&text);
            }
            text @ Value::Str(_) => {
                charge_quote(vm, text)?;
                quote(vm.text(text), self.ascii, &mut self.out);
            }
            list @ (Value::List(_) | Value::Tuple(_)) => {
                let items = vm.collect(list)?;
                self.enter(vm, value)?;
                self.depth += 1;
                self.items(vm, &items)?;
                self.depth -= 1;
                self.path.pop();
            }
            Value::Dict(_) => {
                let entries = vm.mapping_items(value)?;
                self.enter(vm, value)?;
                self.depth += 1;
                self.entries(vm, entries)?;
                self.depth -= 1;
                self.path.pop();
            }
            _ if self.default.is_none() => {
                let kind = vm.type_name(value);
                let kind = kind.rsplit('.').next().unwrap_or_default();
                return Err(vm.type_error(format!("Object of type {kind} is not JSON serializable")));
            }
            _ => {
                self.enter(vm, value)?;
                let replaced = vm.call(self.default, &[value])?;
                self.value(vm, replaced)?;
                self.path.pop();
            }
        }
        Ok(())
    }

    fn enter(&mut self, vm: &mut Machine, value: Value) -> R<()> {
        if self.check_circular && self.path.iter().any(|outer| outer.is(value)) {
            return Err(vm.value_error("Circular reference detected"));
        }
        if self.path.len() >= MAX_NESTING {
            let text = "maximum recursion depth exceeded while encoding a JSON object";
            return Err(vm.error(classes::RECURSION_ERROR, text));
        }
        self.path.push(value);
        Ok(())
    }

    fn float(&mut self, vm: &mut Machine, number: f64) -> R<String> {
        if number.is_finite() {
            return vm.repr(Value::Float(number));
        }
        if !self.allow_nan {
            return Err(vm.value_error("Out of range float values are not JSON compliant"));
        }
        Ok(if number.is_nan() {
            "NaN"
        } else if number > 0.0 {
            "Infinity"
        } else {
            "-Infinity"
        }
        .to_owned())
    }

    fn line(&mut self, vm: &mut Machine, depth: usize) -> R<()> {
        if let Some(indent) = &self.indent {
            vm.reserve_bytes((self.out.len() + depth * indent.len()) as u64)?;
            self.out.push('\n');
            for _ in 0..depth {
                self.out.push_str(indent);
            }
        }
        Ok(())
    }

    fn items(&mut self, vm: &mut Machine, items: &[Value]) -> R<()> {
        self.out.push('[');
        for (index, item) in items.iter().enumerate() {
            if index > 0 {
                self.out.push_str(&self.item_separator);
            }
            self.line(vm, self.depth)?;
            self.value(vm, *item)?;
        }
        if !items.is_empty() {
            self.line(vm, self.depth - 1)?;
        }
        self.out.push(']');
        Ok(())
    }

    fn entries(&mut self, vm: &mut Machine, mut entries: Vec<(Value, Value)>) -> R<()> {
        if self.sort_keys {
            entries = sorted(vm, entries)?;
        }
        self.out.push('{');
        let mut is_first = true;
        for (key, value) in entries {
            let text = match vm.unwrap(key) {
                text @ Value::Str(_) => vm.text(text).to_owned(),
                Value::None => "null".to_owned(),
                Value::Bool(true) => "true".to_owned(),
                Value::Bool(false) => "false".to_owned(),
                Value::Float(number) => self.float(vm, number)?,
                number @ (Value::Int(_) | Value::Big(_)) => vm.repr(number)?,
                _ if self.skip_keys => continue,
                _ => {
                    let kind = vm.type_name(key);
                    return Err(vm.type_error(format!("keys must be str, int, float, bool or None, not {kind}")));
                }
            };
            if !is_first {
                self.out.push_str(&self.item_separator);
            }
            is_first = false;
            self.line(vm, self.depth)?;
            vm.charge(text.len() as u64)?;
            quote(&text, self.ascii, &mut self.out);
            self.out.push_str(&self.key_separator);
            self.value(vm, value)?;
        }
        if !is_first {
            self.line(vm, self.depth - 1)?;
        }
        self.out.push('}');
        Ok(())
    }
}

/// Entries by key, as `sorted(d.items())` compares keys of one kind.
fn sorted(vm: &mut Machine, mut entries: Vec<(Value, Value)>) -> R<Vec<(Value, Value)>> {
    let count = entries.len() as u64;
    vm.charge(60 * count * u64::from(64 - count.leading_zeros()))?;
    let mut failed: Option<Raise> = None;
    entries.sort_by(|(a, _), (b, _)| {
        if failed.is_some() {
            return std::cmp::Ordering::Equal;
        }
        let less = match vm.compare(vm::CompareOp::Lt, *a, *b) {
            Ok(true) => return std::cmp::Ordering::Less,
            Ok(false) => vm.compare(vm::CompareOp::Lt, *b, *a),
            Err(raise) => Err(raise),
        };
        match less {
            Ok(true) => std::cmp::Ordering::Greater,
            Ok(false) => std::cmp::Ordering::Equal,
            Err(raise) => {
                failed = Some(raise);
                std::cmp::Ordering::Equal
            }
        }
    });
    match failed {
        Some(raise) => Err(raise),
        None => Ok(entries),
    }
}

/// Charges for quoting: what is beyond ASCII becomes escapes of six bytes.
fn charge_quote(vm: &mut Machine, text: Value) -> R<()> {
    let text = vm.text(text);
    let (bytes, price) = (text.len() as u64, if text.is_ascii() { 3 } else { 60 });
    vm.reserve_bytes(3 * bytes)?;
    vm.charge(price * bytes)
}

/// A text as JSON writes it.
fn quote(text: &str, ascii: bool, out: &mut String) {
    out.push('"');
    for letter in text.chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\u{8}' => out.push_str("\\b"),
            '\u{c}' => out.push_str("\\f"),
            letter if (letter as u32) < 0x20 => out.push_str(&format!("\\u{:04x}", letter as u32)),
            letter if ascii && !(' '..='~').contains(&letter) => {
                for unit in letter.encode_utf16(&mut [0; 2]) {
                    out.push_str(&format!("\\u{unit:04x}"));
                }
            }
            letter => out.push(letter),
        }
    }
    out.push('"');
}

fn encode_string(vm: &mut Machine, args: Args) -> R<Value> {
    let text = vm.arg(args, 0);
    charge_quote(vm, text)?;
    let mut out = String::new();
    quote(vm.text(text), true, &mut out);
    Ok(vm.str(out))
}

/// What is wrong with a text, and at which byte.
enum Wrong {
    At(&'static str, usize),
    Raise(Raise),
}

impl From<Raise> for Wrong {
    fn from(raise: Raise) -> Wrong {
        Wrong::Raise(raise)
    }
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
    depth: usize,
    object_hook: Value,
    pairs_hook: Value,
    parse_float: Value,
    parse_int: Value,
    parse_constant: Value,
    strict: bool,
}

/// `loads(text, start, strict, object_hook, object_pairs_hook, parse_float, parse_int, parse_constant, whole)` gives `(value, end)`, or
/// `(message, position, None)` for the caller to raise.
fn loads(vm: &mut Machine, args: Args) -> R<Value> {
    let text = vm.text(vm.arg(args, 0)).to_owned();
    vm.charge(10 * text.len() as u64)?;
    let start = match vm.arg(args, 1) {
        Value::Int(index) => vm::text::strings::byte_at(&text, index.max(0) as usize),
        _ => 0,
    };
    let strict = vm.truth(vm.arg(args, 2))?;
    let whole = vm.truth(vm.arg(args, 8))?;
    let mut reader = Reader {
        text: &text,
        at: start.min(text.len()),
        depth: 0,
        object_hook: vm.arg(args, 3),
        pairs_hook: vm.arg(args, 4),
        parse_float: vm.arg(args, 5),
        parse_int: vm.arg(args, 6),
        parse_constant: vm.arg(args, 7),
        strict,
    };
    if whole {
        reader.space();
    }
    let result = reader.value(vm).and_then(|value| {
        if whole {
            reader.space();
            if reader.at < text.len() {
                return Err(Wrong::At("Extra data", reader.at));
            }
        }
        Ok(value)
    });
    let characters = |at: usize| text[..at].chars().count() as i64;
    match result {
        Ok(value) => {
            let end = Value::Int(characters(reader.at));
            Ok(vm.tuple(vec![value, end]))
        }
        Err(Wrong::Raise(raise)) => Err(raise),
        Err(Wrong::At(message, at)) => {
            let message = vm.str(message);
            Ok(vm.tuple(vec![message, Value::Int(characters(at)), Value::None]))
        }
    }
}

impl Reader<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn value(&mut self, vm: &mut Machine) -> Result<Value, Wrong> {
        vm.charge(60)?;
        match self.peek() {
            Some(b'"') => {
                self.at += 1;
                let text = self.string(vm)?;
                Ok(vm.str(text))
            }
            Some(b'{') => self.nested(vm, Reader::object),
            Some(b'[') => self.nested(vm, Reader::array),
            Some(b'-' | b'0'..=b'9') => self.number(vm),
            _ => {
                for (word, value) in [("null", Value::None), ("true", Value::Bool(true)), ("false", Value::Bool(false))]
                {
                    if self.text[self.at..].starts_with(word) {
                        self.at += word.len();
                        return Ok(value);
                    }
                }
                for (word, value) in [("NaN", f64::NAN), ("Infinity", f64::INFINITY)] {
                    if self.text[self.at..].starts_with(word) {
                        self.at += word.len();
                        return self.constant(vm, word, value);
                    }
                }
                Err(Wrong::At("Expecting value", self.at))
            }
        }
    }

    fn constant(&self, vm: &mut Machine, word: &str, value: f64) -> Result<Value, Wrong> {
        if self.parse_constant.is_none() {
            return Ok(Value::Float(value));
        }
        let word = vm.str(word);
        Ok(vm.call(self.parse_constant, &[word])?)
    }

    fn nested(
        &mut self,
        vm: &mut Machine,
        read: fn(&mut Self, &mut Machine) -> Result<Value, Wrong>,
    ) -> Result<Value, Wrong> {
        if self.depth >= MAX_NESTING {
            let text = "maximum recursion depth exceeded while decoding a JSON document";
            return Err(Wrong::Raise(vm.error(classes::RECURSION_ERROR, text)));
        }
        self.depth += 1;
        self.at += 1;
        let value = read(self, vm)?;
        self.depth -= 1;
        Ok(value)
    }

    fn array(&mut self, vm: &mut Machine) -> Result<Value, Wrong> {
        let mut items = Vec::new();
        self.space();
        if self.peek() == Some(b']') {
            self.at += 1;
            return Ok(vm.list(items));
        }
        loop {
            items.push(self.value(vm)?);
            self.space();
            match self.peek() {
                Some(b',') => {
                    self.at += 1;
                    self.space();
                }
                Some(b']') => {
                    self.at += 1;
                    return Ok(vm.list(items));
                }
                _ => return Err(Wrong::At("Expecting ',' delimiter", self.at)),
            }
        }
    }

    fn object(&mut self, vm: &mut Machine) -> Result<Value, Wrong> {
        let mut pairs = Vec::new();
        self.space();
        if self.peek() == Some(b'}') {
            self.at += 1;
            return self.made(vm, pairs);
        }
        loop {
            if self.peek() != Some(b'"') {
                return Err(Wrong::At("Expecting property name enclosed in double quotes", self.at));
            }
            self.at += 1;
            let key = self.string(vm)?;
            let key = vm.str(key);
            self.space();
            if self.peek() != Some(b':') {
                return Err(Wrong::At("Expecting ':' delimiter", self.at));
            }
            self.at += 1;
            self.space();
            pairs.push((key, self.value(vm)?));
            self.space();
            match self.peek() {
                Some(b',') => {
                    self.at += 1;
                    self.space();
                }
                Some(b'}') => {
                    self.at += 1;
                    return self.made(vm, pairs);
                }
                _ => return Err(Wrong::At("Expecting ',' delimiter", self.at)),
            }
        }
    }

    fn made(&self, vm: &mut Machine, pairs: Vec<(Value, Value)>) -> Result<Value, Wrong> {
        if !self.pairs_hook.is_none() {
            let pairs = pairs.into_iter().map(|(key, value)| vm.tuple(vec![key, value])).collect();
            let pairs = vm.list(pairs);
            return Ok(vm.call(self.pairs_hook, &[pairs])?);
        }
        let dict = vm.dict();
        for (key, value) in pairs {
            vm.charge(60)?;
            vm.dict_set(dict, key, value)?;
        }
        if self.object_hook.is_none() {
            return Ok(Value::Dict(dict));
        }
        Ok(vm.call(self.object_hook, &[Value::Dict(dict)])?)
    }

    fn number(&mut self, vm: &mut Machine) -> Result<Value, Wrong> {
        let start = self.at;
        let rest = &self.text[start..];
        if rest.starts_with("-Infinity") {
            self.at += 9;
            return self.constant(vm, "-Infinity", f64::NEG_INFINITY);
        }
        let bytes = rest.as_bytes();
        let digits = |from: usize| bytes[from..].iter().take_while(|byte| byte.is_ascii_digit()).count();
        let sign = usize::from(bytes[0] == b'-');
        let mut end = sign
            + match bytes.get(sign) {
                Some(b'0') => 1,
                Some(b'1'..=b'9') => digits(sign),
                _ => return Err(Wrong::At("Expecting value", start)),
            };
        let mut is_float = false;
        if bytes.get(end) == Some(&b'.') && digits(end + 1) > 0 {
            end += 1 + digits(end + 1);
            is_float = true;
        }
        if matches!(bytes.get(end), Some(b'e' | b'E')) {
            let sign = usize::from(matches!(bytes.get(end + 1), Some(b'+' | b'-')));
            let count = if end + 1 + sign <= bytes.len() { digits(end + 1 + sign) } else { 0 };
            if count > 0 {
                end += 1 + sign + count;
                is_float = true;
            }
        }
        let word = &rest[..end];
        self.at = start + end;
        let hook = if is_float { self.parse_float } else { self.parse_int };
        if !hook.is_none() {
            let word = vm.str(word);
            return Ok(vm.call(hook, &[word])?);
        }
        if is_float {
            return Ok(Value::Float(word.parse().unwrap_or(f64::NAN)));
        }
        if let Ok(number) = word.parse::<i64>() {
            return Ok(Value::Int(number));
        }
        vm.charge(100 + 10 * end as u64 + (end as u64).min(5_000).pow(2) / 40)?;
        match vm::text::int_text::parse(word, 10, word) {
            Ok(number) => Ok(vm.checked_int(number)?),
            Err(error) => Err(Wrong::Raise(vm.value_error(error.message().to_owned()))),
        }
    }

    /// The text after an opening quote.
    fn string(&mut self, vm: &mut Machine) -> Result<String, Wrong> {
        let begin = self.at - 1;
        let mut out = String::new();
        loop {
            let rest = &self.text[self.at..];
            let plain = rest.bytes().take_while(|byte| *byte != b'"' && *byte != b'\\' && *byte >= 0x20).count();
            out.push_str(&rest[..plain]);
            self.at += plain;
            match self.peek() {
                None => return Err(Wrong::At("Unterminated string starting at", begin)),
                Some(b'"') => {
                    self.at += 1;
                    vm.reserve_bytes(out.len() as u64)?;
                    return Ok(out);
                }
                Some(b'\\') => self.escape(begin, &mut out)?,
                Some(control) => {
                    if self.strict {
                        return Err(Wrong::At("Invalid control character at", self.at));
                    }
                    out.push(control as char);
                    self.at += 1;
                }
            }
        }
    }

    fn escape(&mut self, begin: usize, out: &mut String) -> Result<(), Wrong> {
        let at = self.at;
        let Some(letter) = self.text.as_bytes().get(at + 1) else {
            return Err(Wrong::At("Unterminated string starting at", begin));
        };
        self.at += 2;
        out.push(match letter {
            b'"' => '"',
            b'\\' => '\\',
            b'/' => '/',
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let unit = self.unit(at + 1)?;
                self.at += 4;
                let is_high = (0xd800..0xdc00).contains(&unit);
                if is_high && self.text[self.at..].starts_with("\\u") {
                    let low = self.unit(self.at + 1)?;
                    if (0xdc00..0xe000).contains(&low) {
                        self.at += 6;
                        let code = 0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00);
                        out.push(char::from_u32(code).unwrap_or('\u{fffd}'));
                        return Ok(());
                    }
                }
                // A lone surrogate has no place in our texts.
                char::from_u32(unit).unwrap_or('\u{fffd}')
            }
            _ => return Err(Wrong::At("Invalid \\escape", at)),
        });
        Ok(())
    }

    /// The four digits after the `u` at `at`.
    fn unit(&self, at: usize) -> Result<u32, Wrong> {
        let digits = self.text.as_bytes().get(at + 1..at + 5);
        let valid = digits.filter(|digits| digits.iter().all(u8::is_ascii_hexdigit));
        let number = valid.and_then(|digits| u32::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok());
        number.ok_or(Wrong::At("Invalid \\uXXXX escape", at))
    }
}

pub(super) const FUNCTIONS: &[NativeRow] = &[
    row("json_dumps", 10, 10, 200, "A value as JSON.", dumps),
    row("json_loads", 9, 9, 200, "JSON as a value.", loads),
    row("json_quote", 1, 1, 60, "A text as JSON.", encode_string),
];
