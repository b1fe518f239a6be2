//! `template % values` for str and bytes.

use crate::machine::Machine;
use crate::text::int_text::Number;
use crate::text::percent::{Count, Field, Layout, Template};
use crate::text::{float_text, repr};
use crate::value::*;
use crate::{R, Raise, classes};

/// The values of a template: one for all, a tuple's items in order, or a mapping's by key.
struct Values {
    items: Vec<Value>,
    next: usize,
    mapping: Option<Value>,
}

impl Machine {
    /// `template % values`.
    pub(crate) fn percent(&mut self, template: Value, values: Value) -> R<Value> {
        self.holding(|machine| machine.percent_of(template, values))
    }

    fn percent_of(&mut self, template_value: Value, values: Value) -> R<Value> {
        let (text, is_bytes) = match self.unwrap(template_value) {
            Value::Str(id) => (self.heap.str(id).text.to_string(), false),
            // Every byte as the character of its number: the result is turned back below.
            source @ (Value::Bytes(_) | Value::ByteArray(_)) => {
                (self.byte_slice(source).unwrap_or_default().iter().map(|byte| char::from(*byte)).collect(), true)
            }
            _ => return Err(self.type_error("format requires a str or bytes template")),
        };
        self.charge(100 + 2 * text.len() as u64)?;
        let inner = self.unwrap(values);
        let mapping = match inner {
            Value::Tuple(_) | Value::Str(_) => None,
            Value::Bytes(_) | Value::ByteArray(_) if is_bytes => None,
            Value::Dict(_) | Value::List(_) | Value::Range(_) | Value::Bytes(_) | Value::ByteArray(_) => Some(values),
            Value::Instance(_) => {
                let class = self.class_of(values);
                self.class_attr(class, self.names.getitem).map(|_| values)
            }
            _ => None,
        };
        let items = match inner {
            Value::Tuple(id) => self.heap.tuple(id).to_vec(),
            _ => vec![values],
        };
        let mut values = Values { items, next: 0, mapping };
        let mut out = String::new();
        let mut template = Template::new(&text);
        loop {
            let (literal, more) = template.literal();
            out.push_str(literal);
            if !more {
                break;
            }
            if template.is_percent() {
                out.push('%');
                continue;
            }
            if template.has_key() && values.mapping.is_none() {
                return Err(self.type_error("format requires a mapping"));
            }
            let field = template.field().map_err(|error| self.text_error(error))?;
            let shown = self.percent_field(&field, &mut values, is_bytes)?;
            self.reserve_bytes(out.len() as u64 + shown.len() as u64)?;
            self.charge(300 + shown.len() as u64)?;
            out.push_str(&shown);
        }
        if values.next < values.items.len() && values.mapping.is_none() {
            let what = if is_bytes { "bytes" } else { "string" };
            return Err(self.type_error(format!("not all arguments converted during {what} formatting")));
        }
        if is_bytes {
            let bytes = out.chars().map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?')).collect();
            let is_array = matches!(self.unwrap(template_value), Value::ByteArray(_));
            return Ok(if is_array { self.bytearray(bytes) } else { self.bytes(bytes) });
        }
        Ok(self.str(out))
    }

    fn next_value(&mut self, values: &mut Values) -> R<Value> {
        match values.items.get(values.next) {
            Some(value) => {
                values.next += 1;
                Ok(*value)
            }
            None => Err(self.type_error("not enough arguments for format string")),
        }
    }

    fn star(&mut self, values: &mut Values, wide: &str) -> R<i64> {
        let value = self.next_value(values)?;
        match self.unwrap(value) {
            Value::Int(number) => Ok(number),
            Value::Bool(truth) => Ok(i64::from(truth)),
            Value::Big(_) => {
                Err(self.error(classes::OVERFLOW_ERROR, format!("Python int too large to convert to C {wide}")))
            }
            _ => Err(self.type_error("* wants int")),
        }
    }

    fn percent_field(&mut self, field: &Field, values: &mut Values, is_bytes: bool) -> R<String> {
        let mut flags = field.flags;
        if let (Some(key), Some(mapping)) = (field.key, values.mapping) {
            let key = match is_bytes {
                true => self.bytes(key.chars().map(|c| c as u8).collect()),
                false => self.str(key),
            };
            // What the key names is from here on the only value.
            values.items = vec![self.index(mapping, key)?];
            values.next = 0;
        }
        let width = match field.width {
            Count::None => 0,
            Count::Fixed(width) => width,
            Count::Star => {
                let width = self.star(values, "ssize_t")?;
                flags.left |= width < 0;
                usize::try_from(width.unsigned_abs()).unwrap_or(usize::MAX)
            }
        };
        let precision = match field.precision {
            Count::None => None,
            Count::Fixed(precision) => Some(precision),
            Count::Star => {
                let precision = self.star(values, "int")?;
                if i32::try_from(precision).is_err() {
                    return Err(self.error(classes::OVERFLOW_ERROR, "Python int too large to convert to C int"));
                }
                Some(usize::try_from(precision.max(0)).unwrap_or(usize::MAX))
            }
        };
        let layout = Layout { flags, width, precision, kind: field.kind };
        let value = self.next_value(values)?;
        layout.check().map_err(|error| self.text_error(error))?;
        let wide = (width + precision.unwrap_or(0)) as u64;
        self.reserve_bytes(wide)?;
        self.charge(wide * 2)?;
        match field.kind {
            's' | 'b' if is_bytes => self.bytes_field(value).map(|text| layout.text(&text)),
            's' => self.to_str(value).map(|text| layout.text(&text)),
            'r' if !is_bytes => self.repr(value).map(|text| layout.text(&text)),
            'r' | 'a' => self.repr(value).map(|text| layout.text(&repr::to_ascii(&text))),
            'd' | 'i' | 'u' | 'o' | 'x' | 'X' => self.percent_int(layout, value, is_bytes),
            'e' | 'E' | 'f' | 'F' | 'g' | 'G' => {
                let number = self.percent_float(value, is_bytes)?;
                let digits = precision.unwrap_or(6) as u64;
                self.charge(crate::types::formatting::float_digits_cost(number, digits))?;
                Ok(layout.float(number))
            }
            'c' => self.percent_char(value, is_bytes).map(|c| layout.text(&c.to_string())),
            other => {
                let shown = if ('\u{1f}'..='\u{7f}').contains(&other) { other } else { '?' };
                let (code, index) = (other as u32, field.index);
                Err(self.value_error(format!("unsupported format character '{shown}' (0x{code:x}) at index {index}")))
            }
        }
    }

    fn bytes_field(&mut self, value: Value) -> R<String> {
        let value = match self.special_of(value, self.names.bytes)? {
            Some(method) => self.call(method, &[])?,
            None => value,
        };
        match self.unwrap(value) {
            inner @ (Value::Bytes(_) | Value::ByteArray(_)) => {
                Ok(self.byte_slice(inner).unwrap_or_default().iter().map(|byte| char::from(*byte)).collect())
            }
            _ => {
                let name = self.type_name(value);
                Err(self.type_error(format!(
                    "%b requires a bytes-like object, or an object that implements __bytes__, not '{name}'"
                )))
            }
        }
    }

    fn percent_int(&mut self, layout: Layout, value: Value, is_bytes: bool) -> R<String> {
        let decimal = matches!(layout.kind, 'd' | 'i' | 'u');
        let number = match self.unwrap(value) {
            Value::Float(number) if decimal => {
                let whole = float_text::to_int(number).map_err(|error| self.text_error(error))?;
                self.int(whole)
            }
            inner @ (Value::Int(_) | Value::Bool(_) | Value::Big(_)) => inner,
            _ => match self.int_by_method(value, decimal)? {
                Some(number) => number,
                None => {
                    let name = self.type_name(value);
                    let kind = if is_bytes && layout.kind == 'i' { 'd' } else { layout.kind };
                    let wanted = if decimal { "a real number" } else { "an integer" };
                    return Err(self.type_error(format!("%{kind} format: {wanted} is required, not {name}")));
                }
            },
        };
        let result = match number {
            Value::Big(id) => {
                self.charge(super::formatting::digits_cost(self.heap.big(id).bits()))?;
                layout.int(Number::Big(self.heap.big(id)))
            }
            other => layout.int(Number::Small(other.as_int().unwrap_or(0))),
        };
        result.map_err(|error| self.text_error(error))
    }

    fn int_by_method(&mut self, value: Value, decimal: bool) -> R<Option<Value>> {
        let method = match self.special_of(value, self.names.index)? {
            Some(method) => Some(method),
            None if decimal => self.special_of(value, self.names.int)?,
            None => None,
        };
        let Some(method) = method else { return Ok(None) };
        let made = self.call(method, &[])?;
        let made = self.unwrap(made);
        Ok(matches!(made, Value::Int(_) | Value::Bool(_) | Value::Big(_)).then_some(made))
    }

    fn percent_float(&mut self, value: Value, is_bytes: bool) -> R<f64> {
        match self.float_of(value) {
            Err(Raise::Error(error)) if is_bytes && self.is_instance(Value::Instance(error), classes::TYPE_ERROR) => {
                let kind = self.type_name(value);
                Err(self.type_error(format!("float argument required, not {kind}")))
            }
            other => other,
        }
    }

    fn percent_char(&mut self, value: Value, is_bytes: bool) -> R<char> {
        match self.unwrap(value) {
            Value::Int(code) => {
                let limit = if is_bytes { 256 } else { 0x110000 };
                match u32::try_from(code).ok().filter(|code| *code < limit) {
                    Some(code) => Ok(char::from_u32(code).unwrap_or('\u{fffd}')),
                    None if is_bytes => Err(self.error(classes::OVERFLOW_ERROR, "%c arg not in range(256)")),
                    None => Err(self.error(classes::OVERFLOW_ERROR, "%c arg not in range(0x110000)")),
                }
            }
            Value::Bool(truth) => Ok(if truth { '\u{1}' } else { '\0' }),
            Value::Str(id) if !is_bytes && self.heap.str(id).chars == 1 => {
                Ok(self.heap.str(id).text.chars().next().unwrap_or('\0'))
            }
            inner @ (Value::Bytes(_) | Value::ByteArray(_)) if is_bytes => match self.byte_slice(inner) {
                Some([byte]) => Ok(char::from(*byte)),
                _ => Err(self.type_error("%c requires an integer in range(256) or a single byte")),
            },
            Value::Big(_) if is_bytes => Err(self.error(classes::OVERFLOW_ERROR, "%c arg not in range(256)")),
            Value::Big(_) => Err(self.error(classes::OVERFLOW_ERROR, "%c arg not in range(0x110000)")),
            Value::Instance(_) if self.special_of(value, self.names.index)?.is_some() => {
                let code = self.index_of(value)?;
                self.percent_char(Value::Int(code), is_bytes)
            }
            _ if is_bytes => Err(self.type_error("%c requires an integer in range(256) or a single byte")),
            _ => Err(self.type_error("%c requires int or char")),
        }
    }
}
