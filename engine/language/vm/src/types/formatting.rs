//! `format(value, spec)` and `str.format`: templates, fields and specifiers over values of any class.

use crate::machine::Machine;
use crate::native::{Args, NativeRow, Params, row};
use crate::text::int_text::Number;
use crate::text::template::{self, Numbering, Step, Template};
use crate::text::{TextError, format_spec, repr};
use crate::value::*;
use crate::{R, Raise, classes};

/// Fields inside specifiers of fields; CPython's own limit.
const MAX_FIELD_DEPTH: u32 = 2;

impl Machine {
    /// The exception that wrong text is.
    pub(crate) fn text_error(&mut self, error: TextError) -> Raise {
        match error {
            TextError::Value(text) => self.error(classes::VALUE_ERROR, text),
            TextError::Type(text) => self.error(classes::TYPE_ERROR, text),
            TextError::Overflow(text) => self.error(classes::OVERFLOW_ERROR, text),
            TextError::Index(text) => self.error(classes::INDEX_ERROR, text),
            TextError::Key(text) => {
                let key = self.str(text);
                self.key_error(key)
            }
        }
    }

    /// `format(value, spec)`.
    ///
    /// # Errors
    /// ValueError or TypeError for a specifier that does not fit, or what `__format__` raises.
    pub fn format(&mut self, value: Value, spec: &str) -> R<String> {
        if let Some(method) = self.special_of(value, self.names.format)? {
            let spec = self.str(spec);
            let result = self.call(method, &[spec])?;
            return match self.unwrap(result) {
                Value::Str(id) => Ok(self.heap.str(id).text.to_string()),
                _ => {
                    let kind = self.type_name(result);
                    Err(self.type_error(format!("__format__ must return a str, not {kind}")))
                }
            };
        }
        if spec.is_empty() {
            return self.to_str(value);
        }
        self.charge(100 + 2 * spec.len() as u64)?;
        let inner = match (value, self.unwrap(value)) {
            // An enum member or a str subclass with its own `__str__` still formats as its builtin value.
            (_, inner @ (Value::Str(_) | Value::Int(_) | Value::Bool(_) | Value::Big(_) | Value::Float(_))) => inner,
            _ => {
                let kind = self.type_name(value);
                return Err(self.type_error(format!("unsupported format string passed to {kind}.__format__")));
            }
        };
        let (width, precision) = match format_spec::parse(spec, "", !matches!(inner, Value::Str(_))) {
            Ok(read) => (read.width() as u64, read.precision().unwrap_or(6) as u64),
            Err(_) => (0, 0),
        };
        self.reserve_bytes(width * 4)?;
        self.charge(width * 2)?;
        let kind = self.type_name(value);
        let result = match inner {
            Value::Str(id) => {
                self.charge(self.heap.str(id).text.len() as u64)?;
                format_spec::format_str(&self.heap.str(id).text, spec, &kind)
            }
            Value::Float(number) => {
                self.charge(float_digits_cost(number, precision))?;
                format_spec::format_float(number, spec, &kind)
            }
            Value::Bool(truth) => format_spec::format_int(Number::Small(i64::from(truth)), spec, &kind),
            Value::Int(number) => format_spec::format_int(Number::Small(number), spec, &kind),
            Value::Big(id) => {
                let bits = self.heap.big(id).bits();
                self.charge(digits_cost(bits))?;
                format_spec::format_int(Number::Big(self.heap.big(id)), spec, &kind)
            }
            _ => Ok(String::new()),
        };
        result.map_err(|error| self.text_error(error))
    }

    /// `value.__format__` with a conversion first: `!r`, `!s` or `!a`.
    pub(crate) fn convert(&mut self, value: Value, conversion: Option<char>) -> R<Value> {
        let text = match conversion {
            None => return Ok(value),
            Some('s') => self.to_str(value)?,
            Some('r') => self.repr(value)?,
            Some('a') => repr::to_ascii(&self.repr(value)?),
            Some(other) if (' '..'\u{7f}').contains(&other) => {
                return Err(self.value_error(format!("Unknown conversion specifier {other}")));
            }
            Some(other) => {
                return Err(self.value_error(format!("Unknown conversion specifier \\x{:x}", other as u32)));
            }
        };
        Ok(self.str(text))
    }
}

/// What writing a float with so many digits costs: exactly, so large and tiny ones take as many words as their exponents have.
pub(crate) fn float_digits_cost(number: f64, precision: u64) -> u64 {
    let exponent = ((number.to_bits() >> 52) & 0x7ff).abs_diff(1023) * 3 / 10;
    let digits = exponent.min(330) + precision.min(1_200);
    400 + 40 * digits + digits * digits / 12
}

/// What writing an int of so many bits in decimal costs: the work grows with the square.
pub(crate) fn digits_cost(bits: u64) -> u64 {
    let words = bits / 64 + 1;
    20 * words + words.saturating_mul(words) * 3 / 2
}

/// What fields of a template refer to.
struct Fields<'a> {
    positional: &'a [Value],
    keywords: &'a [(String, Value)],
    mapping: Option<Value>,
}

fn expand(vm: &mut Machine, text: &str, fields: &Fields, numbering: &mut Numbering, depth: u32) -> R<String> {
    if depth == 0 {
        return Err(vm.value_error("Max string recursion exceeded"));
    }
    let mut template = Template::new(text);
    let mut out = String::new();
    while let Some((literal, field)) = template.piece().map_err(|error| vm.text_error(error))? {
        out.push_str(literal);
        let Some(field) = field else { continue };
        let value = look_up(vm, field.name, fields, numbering)?;
        let value = vm.convert(value, field.conversion)?;
        let shown = if field.is_nested {
            let spec = expand(vm, field.spec, fields, numbering, depth - 1)?;
            vm.format(value, &spec)?
        } else {
            vm.format(value, field.spec)?
        };
        vm.reserve_bytes(out.len() as u64 + shown.len() as u64)?;
        vm.charge(shown.len() as u64)?;
        out.push_str(&shown);
    }
    Ok(out)
}

fn look_up(vm: &mut Machine, name: &str, fields: &Fields, numbering: &mut Numbering) -> R<Value> {
    vm.charge(100)?;
    let (first, mut rest) = template::split_name(name);
    let index = match template::index_of(first) {
        Ok(None) if first.is_empty() => numbering.automatic().map(Some),
        Ok(Some(index)) => numbering.manual().map(|()| Some(index)),
        other => other,
    };
    let mut value = match (index.map_err(|error| vm.text_error(error))?, fields.mapping) {
        (Some(_), Some(_)) => return Err(vm.value_error("Format string contains positional fields")),
        (Some(index), None) => match usize::try_from(index).ok().and_then(|index| fields.positional.get(index)) {
            Some(value) => *value,
            None => {
                let text = format!("Replacement index {index} out of range for positional args tuple");
                return Err(vm.error(classes::INDEX_ERROR, text));
            }
        },
        (None, Some(mapping)) => {
            let key = vm.str(first);
            vm.index(mapping, key)?
        }
        (None, None) => match fields.keywords.iter().find(|(known, _)| known == first) {
            Some((_, value)) => *value,
            None => {
                let key = vm.str(first);
                return Err(vm.key_error(key));
            }
        },
    };
    while let Some(step) = template::next_step(&mut rest).map_err(|error| vm.text_error(error))? {
        value = match step {
            Step::Attribute(name) => vm.get_attr(value, name)?,
            Step::Index(index) => vm.index(value, Value::Int(index))?,
            Step::Key(key) => {
                let key = vm.str(key);
                vm.index(value, key)?
            }
        };
    }
    Ok(value)
}

fn format_method(vm: &mut Machine, args: Args) -> R<Value> {
    let text = super::str::text_of(vm, args, "format")?;
    let positional = vm.args(args).split_off(1);
    let keywords = vm.keyword_args(args);
    let fields = Fields { positional: &positional, keywords: &keywords, mapping: None };
    let result = expand(vm, &text, &fields, &mut Numbering::default(), MAX_FIELD_DEPTH)?;
    Ok(vm.str(result))
}

fn format_map(vm: &mut Machine, args: Args) -> R<Value> {
    let text = super::str::text_of(vm, args, "format_map")?;
    let fields = Fields { positional: &[], keywords: &[], mapping: Some(vm.arg(args, 1)) };
    let result = expand(vm, &text, &fields, &mut Numbering::default(), MAX_FIELD_DEPTH)?;
    Ok(vm.str(result))
}

fn dunder_format(vm: &mut Machine, args: Args) -> R<Value> {
    let spec = vm.str_arg(vm.arg(args, 1), "__format__() argument")?;
    let spec = vm.heap.str(spec).text.to_string();
    let shown = vm.format(vm.arg(args, 0), &spec)?;
    Ok(vm.str(shown))
}

/// `__format__` for every builtin class whose values have a format of their own.
pub const FORMAT: NativeRow = row("__format__", 2, 2, 60, "__format__(format_spec) -> str", dunder_format);

pub const METHODS: &[NativeRow] = &[
    NativeRow {
        name: "format",
        params: Params::Free,
        gas: 100,
        doc: "format(*args, **kwargs) -> str\n\nThe template with its {fields} filled in.",
        call: format_method,
    },
    row(
        "format_map",
        2,
        2,
        100,
        "format_map(mapping) -> str\n\nLike format(**mapping), with the mapping itself.",
        format_map,
    ),
    FORMAT,
];
