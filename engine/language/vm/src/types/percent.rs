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
    /// Whether values by key were asked for: then nothing is left over.
    by_key: bool,
    single: bool,
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
        let single = !matches!(inner, Value::Tuple(_));
        let mut values = Values { items, next: 0, mapping, by_key: false, single };
        let mut out = String::new();
        let mut template = Template::new(&text);
        loop {
            let (literal, more) = template.literal();
            out.push_str(literal);
            if !more {
                break;
            }
            if template.has_key()
                && (values.mapping.is_none() || matches!(inner, Value::List(_) | Value::Range(_) | Value::Bytes(_)))
            {
                return Err(self.type_error("format requires a mapping"));
            }
            let field = template.field().map_err(|error| self.text_error(error))?;
            let shown = self.percent_field(&field, &mut values, is_bytes)?;
            self.reserve_bytes(out.len() as u64 + shown.len() as u64)?;
            self.charge(300 + shown.len() as u64)?;
            out.push_str(&shown);
        }
        let left_over = values.next < values.items.len() && !values.by_key;
        if left_over && !(values.single && values.mapping.is_some()) {
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

    fn star(&mut self, values: &mut Values) -> R<i64> {
        let value = self.next_value(values)?;
        match self.unwrap(value) {
            Value::Int(number) => Ok(number),
            Value::Bool(truth) => Ok(i64::from(truth)),
            Value::Big(_) => Err(self.error(classes::OVERFLOW_ERROR, "Python int too large to convert to C ssize_t")),
            _ => Err(self.type_error("* wants int")),
        }
    }

    fn percent_field(&mut self, field: &Field, values: &mut Values, is_bytes: bool) -> R<String> {
        let mut flags = field.flags;
        let keyed = match (field.key, values.mapping) {
            (Some(key), Some(mapping)) => {
                values.by_key = true;
                let key = self.str(key);
                Some(self.index(mapping, key)?)
            }
            _ => None,
        };
        let width = match field.width {
            Count::None => 0,
            Count::Fixed(width) => width,
            Count::Star => {
                let width = self.star(values)?;
                flags.left |= width < 0;
                usize::try_from(width.unsigned_abs()).unwrap_or(usize::MAX)
            }
        };
        let precision = match field.precision {
            Count::None => None,
            Count::Fixed(precision) => Some(precision),
            Count::Star => Some(usize::try_from(self.star(values)?.max(0)).unwrap_or(usize::MAX)),
        };
        let layout = Layout { flags, width, precision, kind: field.kind };
        if field.kind == '%' {
            return Ok("%".to_owned());
        }
        let value = match keyed {
            Some(value) => value,
            None => self.next_value(values)?,
        };
        layout.check().map_err(|error| self.text_error(error))?;
        let wide = (width + precision.unwrap_or(0)) as u64;
        self.reserve_bytes(wide)?;
        self.charge(wide * 2)?;
        match field.kind {
            's' if is_bytes => self.bytes_field(value, 's').map(|text| layout.text(&text)),
            'b' if is_bytes => self.bytes_field(value, 'b').map(|text| layout.text(&text)),
            's' => self.to_str(value).map(|text| layout.text(&text)),
            'r' if !is_bytes => self.repr(value).map(|text| layout.text(&text)),
            'r' | 'a' => self.repr(value).map(|text| layout.text(&repr::to_ascii(&text))),
            'd' | 'i' | 'u' | 'o' | 'x' | 'X' => self.percent_int(layout, value),
            'e' | 'E' | 'f' | 'F' | 'g' | 'G' => {
                let number = self.percent_float(value)?;
                let digits = precision.unwrap_or(6) as u64;
                self.charge(crate::types::formatting::float_digits_cost(number, digits))?;
                Ok(layout.float(number))
            }
            'c' => self.percent_char(value, is_bytes).map(|c| layout.text(&c.to_string())),
            other => {
                let shown = if (' '..'\u{7f}').contains(&other) { other } else { '?' };
                let (code, index) = (other as u32, field.index);
                Err(self.value_error(format!("unsupported format character '{shown}' (0x{code:x}) at index {index}")))
            }
        }
    }

    fn bytes_field(&mut self, value: Value, kind: char) -> R<String> {
        match self.unwrap(value) {
            inner @ (Value::Bytes(_) | Value::ByteArray(_)) => {
                Ok(self.byte_slice(inner).unwrap_or_default().iter().map(|byte| char::from(*byte)).collect())
            }
            _ => {
                let name = self.type_name(value);
                Err(self.type_error(format!(
                    "%{kind} requires a bytes-like object, or an object that implements __bytes__, not '{name}'"
                )))
            }
        }
    }

    fn percent_int(&mut self, layout: Layout, value: Value) -> R<String> {
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
                    let (kind, name) = (layout.kind, self.type_name(value));
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
        match method {
            Some(method) => self.call(method, &[]).map(Some),
            None => Ok(None),
        }
    }

    fn percent_float(&mut self, value: Value) -> R<f64> {
        match self.float_of(value) {
            Err(Raise::Error(error)) if self.is_instance(Value::Instance(error), classes::TYPE_ERROR) => {
                let kind = self.type_name(value);
                Err(self.type_error(format!("must be real number, not {kind}")))
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
            Value::Big(_) => Err(self.error(classes::OVERFLOW_ERROR, "%c arg not in range(0x110000)")),
            _ if is_bytes => Err(self.type_error("%c requires an integer in range(256) or a single byte")),
            _ => Err(self.type_error("%c requires int or char")),
        }
    }
}
