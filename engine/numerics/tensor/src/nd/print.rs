//! How numpy writes arrays and single elements, character for character.

use super::data::{for_numbers, gather_strided};
use super::{DType, Data, Meter, NdArray, Number, Result, Scalar};
use crate::format_shape;

/// What `np.set_printoptions` sets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrintOptions {
    /// Digits after the point; `None` for as many as name the number.
    pub precision: Option<u32>,
    /// Elements beyond which only the edges are shown.
    pub threshold: u64,
    /// Elements shown at each edge.
    pub edgeitems: u32,
    /// Characters of a line.
    pub linewidth: u32,
    /// Whether small numbers are written without exponent.
    pub suppress: bool,
    /// How NaN is written.
    pub nanstr: String,
    /// How an infinity is written.
    pub infstr: String,
    /// A blank or `+` before numbers that are not negative, or `-` for nothing.
    pub sign: char,
    /// How many digits are shown.
    pub floatmode: FloatMode,
}

/// `floatmode`: what `precision` means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FloatMode {
    /// Exactly so many digits.
    Fixed,
    /// As many as name the number.
    Unique,
    /// At most so many.
    MaxPrec,
    /// At most so many, all numbers with equally many.
    MaxPrecEqual,
}

impl Default for PrintOptions {
    fn default() -> PrintOptions {
        PrintOptions {
            precision: Some(8),
            threshold: 1000,
            edgeitems: 3,
            linewidth: 75,
            suppress: false,
            nanstr: "nan".to_owned(),
            infstr: "inf".to_owned(),
            sign: '-',
            floatmode: FloatMode::MaxPrec,
        }
    }
}

/// Work of writing one element.
const WRITE: u64 = 32;

/// `str(array)`.
///
/// # Errors
/// The meter's.
pub fn array_str(array: &NdArray, options: &PrintOptions, meter: &mut Meter) -> Result<String> {
    if array.ndim() == 0 {
        meter.spend(WRITE)?;
        return Ok(array.only()?.text());
    }
    array_to_string(array, options, " ", "", "", meter)
}

/// `repr(array)`.
///
/// # Errors
/// The meter's.
pub fn array_repr(array: &NdArray, options: &PrintOptions, meter: &mut Meter) -> Result<String> {
    let dtype = array.dtype();
    let body = array_to_string(array, options, ", ", "array(", ")", meter)?;
    let mut extras = Vec::new();
    let empty = array.size() == 0;
    if (empty && array.shape() != [0]) || array.size() as u64 > options.threshold {
        extras.push(format!("shape={}", format_shape(array.shape())));
    }
    if empty || !matches!(dtype, DType::Bool | DType::Int64 | DType::Float64) {
        extras.push(if dtype.is_str() {
            format!("dtype='{}'", dtype.code())
        } else {
            format!("dtype={}", dtype.name())
        });
    }
    if extras.is_empty() {
        return Ok(format!("array({body})"));
    }
    let start = format!("array({body},");
    let end = extras.join(", ") + ")";
    let last_line = start.rsplit('\n').next().unwrap_or("").chars().count();
    let wraps = last_line + end.chars().count() + 1 > options.linewidth as usize;
    Ok(format!("{start}{}{end}", if wraps { "\n      " } else { " " }))
}

/// `np.array2string(array, separator=, prefix=, suffix=)`.
///
/// # Errors
/// The meter's.
pub fn array_to_string(
    array: &NdArray,
    options: &PrintOptions,
    separator: &str,
    prefix: &str,
    suffix: &str,
    meter: &mut Meter,
) -> Result<String> {
    if array.size() == 0 {
        return Ok("[]".to_owned());
    }
    let edge = options.edgeitems as usize;
    let short = array.size() as u64 > options.threshold;
    // Which indices of each axis are shown.
    let shown: Vec<Vec<usize>> = array
        .shape()
        .iter()
        .map(|size| {
            if short && *size > 2 * edge { (0..edge).chain(size - edge..*size).collect() } else { (0..*size).collect() }
        })
        .collect();
    let count = shown.iter().map(|indices| indices.len() as u64).fold(1u64, u64::saturating_mul);
    meter.spend(count.saturating_mul(WRITE))?;
    let mut places = vec![array.start()];
    for (indices, stride) in shown.iter().zip(array.strides()) {
        places =
            places.iter().flat_map(|start| indices.iter().map(move |index| start + *index as isize * stride)).collect();
    }
    let words = words(&array.buffer().data(), &places, array.ndim() == 0, options);
    let page = Page {
        shape: array.shape(),
        words: &words,
        width: options.linewidth.saturating_sub(suffix.chars().count() as u32) as isize,
        separator,
        edge,
        short,
    };
    let indent = " ".repeat(1 + prefix.chars().count());
    Ok(page.write(0, 0, &indent, page.width))
}

fn words(data: &Data, places: &[isize], scalar: bool, options: &PrintOptions) -> Vec<String> {
    match data {
        Data::Bool(cells) => {
            let yes = if scalar { "True" } else { " True" };
            gather_strided(cells, places)
                .into_iter()
                .map(|truth| if truth { yes } else { "False" }.to_owned())
                .collect()
        }
        Data::Str(cells) => gather_strided(cells, places).into_iter().map(|text| text_repr(&text)).collect(),
        Data::Float64(cells) => FloatFormat::words(&gather_strided(cells, places), options),
        Data::Float32(cells) => FloatFormat::words(&gather_strided(cells, places), options),
        numbers => {
            for_numbers!(numbers, cells => int_words(gather_strided(cells, places).into_iter().map(Number::to_i64).collect(), options),
            _texts => vec![])
        }
    }
}

fn int_words(numbers: Vec<i64>, options: &PrintOptions) -> Vec<String> {
    let signed = |number: i64| match options.sign {
        '-' => number.to_string(),
        sign if number >= 0 => format!("{sign}{number}"),
        _ => number.to_string(),
    };
    let width = numbers.iter().map(|number| signed(*number).len()).max().unwrap_or(0);
    numbers.into_iter().map(|number| format!("{:>width$}", signed(number))).collect()
}

// A block of words laid out in brackets and lines.
struct Page<'a> {
    shape: &'a [usize],
    words: &'a [String],
    width: isize,
    separator: &'a str,
    edge: usize,
    short: bool,
}

impl Page<'_> {
    // Words of one element along the axis, and how many elements are shown along it.
    fn shown(&self, axis: usize) -> usize {
        let size = self.shape[axis];
        if self.cut(axis) { 2 * self.edge } else { size }
    }

    fn cut(&self, axis: usize) -> bool {
        self.short && self.shape[axis] > 2 * self.edge
    }

    // The first of the words of this part is `at`.
    fn write(&self, axis: usize, at: usize, indent: &str, width: isize) -> String {
        let left = self.shape.len() - axis;
        if left == 0 {
            return self.words.get(at).cloned().unwrap_or_default();
        }
        let step: usize = (axis + 1..self.shape.len()).map(|axis| self.shown(axis)).product();
        let deeper = format!("{indent} ");
        let shown = self.shown(axis);
        let gap = if self.cut(axis) { Some(self.edge) } else { None };
        let bare = self.separator.trim_end();
        let mut done = String::new();
        if left == 1 {
            let width = width - (bare.chars().count().max(1)) as isize;
            let mut line = Line { text: indent.to_owned(), len: indent.len(), indent, width };
            for index in 0..shown {
                if Some(index) == gap {
                    line.add(&mut done, "...");
                    line.push(self.separator);
                }
                line.add(&mut done, &self.write(axis + 1, at + index * step, &deeper, width - 1));
                if index + 1 < shown {
                    line.push(self.separator);
                }
            }
            if shown == 0 && gap.is_some() {
                line.add(&mut done, "...");
            }
            done.push_str(&line.text);
        } else {
            let between = format!("{bare}{}", "\n".repeat(left - 1));
            for index in 0..shown {
                if Some(index) == gap {
                    done.push_str(indent);
                    done.push_str("...");
                    done.push_str(&between);
                }
                done.push_str(indent);
                done.push_str(&self.write(axis + 1, at + index * step, &deeper, width - 1));
                if index + 1 < shown {
                    done.push_str(&between);
                }
            }
        }
        format!("[{}]", done.get(indent.len()..).unwrap_or(""))
    }
}

struct Line<'a> {
    text: String,
    // In characters, as lines are measured.
    len: usize,
    indent: &'a str,
    width: isize,
}

impl Line<'_> {
    fn push(&mut self, text: &str) {
        self.text.push_str(text);
        self.len += text.chars().count();
    }

    fn add(&mut self, done: &mut String, word: &str) {
        let too_long = (self.len + word.chars().count()) as isize > self.width;
        // A new line would not help a word that is alone on its line.
        if too_long && self.len > self.indent.len() {
            done.push_str(self.text.trim_end());
            done.push('\n');
            self.text = self.indent.to_owned();
            self.len = self.indent.len();
        }
        self.push(word);
    }
}

/// A float that prints with the fewest digits that name it, or with exactly rounded ones.
trait Printed: Number {
    /// Beyond this, numbers are written with exponents.
    const LARGE: f64;
    fn shortest(self, exponent: bool) -> String;
    /// `self / other` in this precision.
    fn ratio(self, other: Self) -> f64;
}

impl Printed for f64 {
    const LARGE: f64 = 1e8;
    fn shortest(self, exponent: bool) -> String {
        if exponent { format!("{self:e}") } else { format!("{self}") }
    }
    fn ratio(self, other: Self) -> f64 {
        self / other
    }
}

impl Printed for f32 {
    const LARGE: f64 = 1e6;
    fn shortest(self, exponent: bool) -> String {
        if exponent { format!("{self:e}") } else { format!("{self}") }
    }
    fn ratio(self, other: Self) -> f64 {
        f64::from(self / other)
    }
}

struct FloatFormat<'a> {
    options: &'a PrintOptions,
    exponent: bool,
    /// Digits after the point; `None` for as many as name the number.
    precision: Option<usize>,
    unique: bool,
    /// Zeros are added up to so many digits after the point.
    min_digits: usize,
    pad_left: usize,
    pad_right: usize,
    exponent_digits: usize,
}

impl FloatFormat<'_> {
    fn words<T: Printed>(numbers: &[T], options: &PrintOptions) -> Vec<String> {
        let finite: Vec<T> = numbers.iter().copied().filter(|number| number.to_f64().is_finite()).collect();
        let mut format = FloatFormat {
            options,
            exponent: false,
            precision: match options.floatmode {
                FloatMode::Unique => None,
                _ => options.precision.map(|precision| precision as usize),
            },
            unique: options.floatmode != FloatMode::Fixed || options.precision.is_none(),
            min_digits: 0,
            pad_left: 0,
            pad_right: 0,
            exponent_digits: 2,
        };
        format.exponent = needs_exponent(&finite, options);
        format.fit(&finite);
        if finite.len() != numbers.len() {
            let negative = numbers.iter().any(|number| number.to_f64() == f64::NEG_INFINITY);
            let sign = usize::from(options.sign != '-' || negative);
            let taken = format.pad_right + 1;
            format.pad_left = format
                .pad_left
                .max(options.nanstr.chars().count().saturating_sub(taken))
                .max((options.infstr.chars().count() + sign).saturating_sub(taken));
        }
        numbers.iter().map(|number| format.word(*number)).collect()
    }

    // First pass: the widths all numbers need.
    fn fit<T: Printed>(&mut self, finite: &[T]) {
        if finite.is_empty() {
            return;
        }
        let fixed = self.options.floatmode == FloatMode::Fixed;
        if fixed {
            self.min_digits = self.precision.unwrap_or(0);
        }
        let (mut left, mut right, mut digits) = (0, 0, 2);
        for number in finite {
            let (whole, fraction, exponent) = self.parts(*number);
            left = left.max(whole.len());
            right = right.max(fraction.len());
            digits = digits.max(exponent.len().saturating_sub(1));
        }
        self.pad_left = left;
        if self.exponent {
            self.exponent_digits = digits;
            self.precision = Some(right);
            self.min_digits = right;
            self.pad_right = digits + 2 + right;
        } else {
            self.pad_right = right;
            if fixed || self.options.floatmode == FloatMode::MaxPrecEqual {
                self.precision = Some(right);
                self.min_digits = right;
            }
        }
        if self.options.sign == ' ' && !finite.iter().any(|number| number.to_f64().is_sign_negative()) {
            self.pad_left += 1;
        }
    }

    /// Sign and whole part, fraction without superfluous zeros, exponent with its sign.
    fn parts<T: Printed>(&self, number: T) -> (String, String, String) {
        let mut text = number.shortest(self.exponent);
        let fraction_of = |text: &str| {
            let mantissa = text.split('e').next().unwrap_or("");
            mantissa.split_once('.').map_or(0, |(_, fraction)| fraction.len())
        };
        if let Some(precision) = self.precision
            && (!self.unique || fraction_of(&text) > precision)
        {
            let exact = number.to_f64();
            text = if self.exponent { format!("{exact:.precision$e}") } else { format!("{exact:.precision$}") };
        }
        if self.unique && fraction_of(&text) < self.min_digits {
            // What is filled up are the number's own further digits.
            let (exact, digits) = (number.to_f64(), self.min_digits);
            text = if self.exponent { format!("{exact:.digits$e}") } else { format!("{exact:.digits$}") };
        }
        let (mantissa, exponent) = text.split_once('e').unwrap_or((&text, ""));
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let mut fraction = fraction.trim_end_matches('0').to_owned();
        while fraction.len() < self.min_digits {
            fraction.push('0');
        }
        let whole =
            if self.options.sign == '+' && !whole.starts_with('-') { format!("+{whole}") } else { whole.to_owned() };
        let exponent = if self.exponent {
            let (sign, digits) = exponent.strip_prefix('-').map_or(('+', exponent), |digits| ('-', digits));
            format!("{sign}{digits:0>width$}", width = self.exponent_digits)
        } else {
            String::new()
        };
        (whole, fraction, exponent)
    }

    fn word<T: Printed>(&self, number: T) -> String {
        let value = number.to_f64();
        let (left, right) = (self.pad_left, self.pad_right);
        if !value.is_finite() {
            let plus = if self.options.sign == '+' { "+" } else { "" };
            let text = if value.is_nan() {
                format!("{plus}{}", self.options.nanstr)
            } else if value < 0.0 {
                format!("-{}", self.options.infstr)
            } else {
                format!("{plus}{}", self.options.infstr)
            };
            return format!("{text:>width$}", width = left + right + 1);
        }
        let (whole, fraction, exponent) = self.parts(number);
        if self.exponent {
            format!("{whole:>left$}.{fraction}e{exponent}")
        } else {
            format!("{whole:>left$}.{fraction:<right$}")
        }
    }
}

fn needs_exponent<T: Printed>(finite: &[T], options: &PrintOptions) -> bool {
    let size = |number: &T| number.to_f64().abs();
    let sizes = || finite.iter().copied().filter(|number| number.to_f64() != 0.0);
    let by_size = |left: &T, right: &T| size(left).total_cmp(&size(right));
    let (Some(largest), Some(least)) = (sizes().max_by(by_size), sizes().min_by(by_size)) else { return false };
    size(&largest) >= T::LARGE || (!options.suppress && (size(&least) < 1e-4 || largest.ratio(least).abs() > 1000.0))
}

/// `repr` of a numpy scalar: `np.float64(1.5)`.
pub fn scalar_repr(scalar: &Scalar) -> String {
    match scalar {
        Scalar::Bool(truth) => if *truth { "np.True_" } else { "np.False_" }.to_owned(),
        Scalar::Str(text) => format!("np.str_({})", text_repr(text)),
        other => format!("np.{}({})", other.dtype().name(), other.text()),
    }
}

/// `repr` of a text, as Python quotes it.
pub fn text_repr(text: &str) -> String {
    let quote = if text.contains('\'') && !text.contains('"') { '"' } else { '\'' };
    let mut out = String::from(quote);
    for letter in text.chars() {
        match letter {
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            letter if letter == quote => {
                out.push('\\');
                out.push(letter);
            }
            letter if letter.is_control() && (letter as u32) < 256 => {
                out.push_str(&format!("\\x{:02x}", letter as u32))
            }
            letter => out.push(letter),
        }
    }
    out.push(quote);
    out
}

/// `str` of a float32: the fewest digits that name it.
pub(crate) fn scalar_float32(number: f32) -> String {
    if number.is_nan() {
        return "nan".to_owned();
    }
    if number.is_infinite() {
        return if number > 0.0 { "inf" } else { "-inf" }.to_owned();
    }
    let size = number.abs();
    if size != 0.0 && !(1e-4..1e6).contains(&f64::from(size)) {
        let text = format!("{number:e}");
        let (digits, exponent) = text.split_once('e').unwrap_or((&text, "0"));
        let exponent: i32 = exponent.parse().unwrap_or(0);
        let sign = if exponent < 0 { '-' } else { '+' };
        return format!("{digits}e{sign}{:02}", exponent.abs());
    }
    let text = format!("{number}");
    if text.contains('.') { text } else { text + ".0" }
}
