//! F-strings: literal pieces and formatted values, joined.

use crate::builder::{Builder, Reg};
use bytecode::{Constant, Instr, NO_REGISTER};
use syntax::ast::{self, ConversionFlag, FStringPart, InterpolatedStringElement};
use syntax::text_size::{Ranged, TextRange};

impl<'a> Builder<'a> {
    pub fn fstring(&mut self, string: &'a ast::ExprFString, d: Reg) {
        let mut parts: Vec<Part<'a>> = Vec::new();
        for part in string.value.iter() {
            match part {
                FStringPart::Literal(text) => push_text(&mut parts, text),
                FStringPart::FString(inner) => self.elements(inner.elements.iter(), &mut parts),
            }
        }
        self.parts(&parts, string.range, d);
    }

    fn elements(&mut self, elements: impl Iterator<Item = &'a InterpolatedStringElement>, parts: &mut Vec<Part<'a>>) {
        for element in elements {
            match element {
                InterpolatedStringElement::Literal(text) => push_text(parts, &text.value),
                InterpolatedStringElement::Interpolation(inner) => {
                    if inner.debug_text.is_some() {
                        // `{x=}` shows the text between the brace and what follows the expression.
                        let open = inner.range.start().to_usize() + 1;
                        let rest = &self.source[inner.expression.end().to_usize()..inner.range.end().to_usize()];
                        let equals = rest.find('=').map_or(0, |at| at + 1);
                        let spaces = rest[equals..].len() - rest[equals..].trim_start().len();
                        let end = inner.expression.end().to_usize() + equals + spaces;
                        push_text(parts, self.source.get(open..end).unwrap_or(""));
                    }
                    parts.push(Part::Value(inner));
                }
            }
        }
    }

    fn parts(&mut self, parts: &[Part<'a>], range: TextRange, d: Reg) {
        let base = self.temps(parts.len().max(1));
        for (index, part) in parts.iter().enumerate() {
            let target = base + index as Reg;
            let mark = self.mark();
            match part {
                Part::Text(text) => {
                    self.at(range);
                    self.load_constant(Constant::Str(text.clone()), target);
                }
                Part::Value(element) => {
                    let mut a = self.expr(&element.expression);
                    let has_spec = element.format_spec.is_some();
                    let kind = match element.conversion {
                        ConversionFlag::None if element.debug_text.is_some() && !has_spec => Some(1),
                        ConversionFlag::None => None,
                        ConversionFlag::Str => Some(0),
                        ConversionFlag::Repr => Some(1),
                        ConversionFlag::Ascii => Some(2),
                    };
                    if let Some(kind) = kind {
                        let converted = self.temp();
                        self.at(range);
                        self.emit(Instr::Convert { d: converted, a, kind });
                        a = converted;
                    }
                    let spec = match &element.format_spec {
                        Some(spec) => {
                            let mut inner = Vec::new();
                            self.elements(spec.elements.iter(), &mut inner);
                            let register = self.temp();
                            self.parts(&inner, spec.range, register);
                            register
                        }
                        None => NO_REGISTER,
                    };
                    self.at(range);
                    self.emit(Instr::Format { d: target, a, spec });
                }
            }
            self.release(mark);
        }
        self.at(range);
        match parts.len() {
            0 => self.load_constant(Constant::Str(String::new()), d),
            1 => self.emit(Instr::Move { d, a: base }),
            count => self.emit(Instr::BuildString { d, base, n: count as u16 }),
        }
    }
}

/// A piece of an f-string.
enum Part<'a> {
    Text(String),
    Value(&'a ast::InterpolatedElement),
}

fn push_text(parts: &mut Vec<Part<'_>>, text: &str) {
    match parts.last_mut() {
        Some(Part::Text(last)) => last.push_str(text),
        _ if text.is_empty() => {}
        _ => parts.push(Part::Text(text.to_owned())),
    }
}
