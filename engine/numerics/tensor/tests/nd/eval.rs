//! Evaluates the expressions of the case files with `tensor::nd`, as Python would with numpy.

use super::calls;
use super::parse::{Node, Step};
use std::collections::BTreeMap;
use tensor::nd::{self, Arg, Builder, Call, DType, Index, Item, Meter, NdArray, Result, Scalar, Ufunc};

/// What an expression is worth.
#[derive(Clone, Debug)]
pub enum V {
    None,
    Array(NdArray),
    Int(i64),
    Big(f64, String),
    Float(f64),
    Bool(bool),
    Text(String),
    List(Vec<V>),
    Tuple(Vec<V>),
    Slice(Option<i64>, Option<i64>, Option<i64>),
    Ellipsis,
    DType(DType),
    /// `np.name`, `np.name.method`, `array.name`.
    Function(String),
    Method(Box<V>, String),
}

pub struct Eval {
    pub names: BTreeMap<String, V>,
    pub meter: Meter,
}

impl Eval {
    pub fn new() -> Eval {
        Eval { names: BTreeMap::new(), meter: Meter::unlimited() }
    }

    pub fn run(&mut self, steps: &[Step]) -> Result<V> {
        let mut last = V::None;
        for step in steps {
            match step {
                Step::Value(node) => last = self.value(node)?,
                Step::Assign(Node::Name(name), node) => {
                    let value = self.value(node)?;
                    self.names.insert(name.clone(), value);
                }
                Step::Assign(Node::Index(target, index), node) => {
                    let value = self.value(node)?;
                    let (target, index) = (self.value(target)?, self.value(index)?);
                    let index = self.index(&index)?;
                    let value = self.assigned(&value, target.array().dtype())?;
                    target.array().set(&index, &value, &mut self.meter)?;
                }
                Step::InPlace(operator, Node::Name(name), node) => {
                    let value = self.value(node)?;
                    let target = self.names[name].clone();
                    let out = target.array();
                    let args = [Arg::Array(out.clone()), self.arg(&value)?];
                    let call = Call { out: Some(out), ..Call::default() };
                    nd::call(operator_of(operator), &args, &call, &mut self.meter)?;
                }
                Step::InPlace(operator, Node::Index(target, index), node) => {
                    let value = self.value(node)?;
                    let (target, index) = (self.value(target)?, self.value(index)?);
                    let index = self.index(&index)?;
                    let part = target.array().get_array(&index, &mut self.meter)?;
                    let args = [Arg::Array(part.clone()), self.arg(&value)?];
                    let call = Call { out: Some(&part), ..Call::default() };
                    let new = nd::call(operator_of(operator), &args, &call, &mut self.meter)?;
                    target.array().set(&index, &Arg::Array(new), &mut self.meter)?;
                }
                other => panic!("no such step: {other:?}"),
            }
        }
        Ok(last)
    }

    fn assigned(&mut self, value: &V, dtype: DType) -> Result<Arg> {
        match value {
            V::List(_) | V::Tuple(_) => Ok(Arg::Array(self.as_array(value, Some(dtype))?)),
            other => self.arg(other),
        }
    }

    pub fn value(&mut self, node: &Node) -> Result<V> {
        Ok(match node {
            Node::Int(number) => V::Int(*number),
            Node::Big(digits) => V::Big(digits.parse().expect("digits"), digits.clone()),
            Node::Float(number) => V::Float(*number),
            Node::Text(text) => V::Text(text.clone()),
            Node::List(items) => V::List(items.iter().map(|item| self.value(item)).collect::<Result<_>>()?),
            Node::Tuple(items) => V::Tuple(items.iter().map(|item| self.value(item)).collect::<Result<_>>()?),
            Node::Slice(parts) => {
                let mut ends = [None, None, None];
                for (end, part) in ends.iter_mut().zip(parts.iter()) {
                    if let Some(node) = part {
                        *end = self.value(node)?.opt_int();
                    }
                }
                V::Slice(ends[0], ends[1], ends[2])
            }
            Node::Name(name) => match name.as_str() {
                "None" => V::None,
                "True" => V::Bool(true),
                "False" => V::Bool(false),
                "..." => V::Ellipsis,
                "inf" => V::Float(f64::INFINITY),
                "nan" => V::Float(f64::NAN),
                "int" => V::DType(DType::Int64),
                "float" => V::DType(DType::Float64),
                "bool" => V::DType(DType::Bool),
                "str" => V::DType(DType::Str(0)),
                _ => self.names.get(name).cloned().unwrap_or_else(|| V::Function(name.clone())),
            },
            Node::Attribute(inner, name) => {
                let inner = self.value(inner)?;
                match inner {
                    V::Function(module) if module == "np" => match name.as_str() {
                        "newaxis" => V::None,
                        "inf" => V::Float(f64::INFINITY),
                        "nan" => V::Float(f64::NAN),
                        "pi" => V::Float(std::f64::consts::PI),
                        _ => match DType::from_name(name)
                            .filter(|_| !["bool", "i", "b", "d", "f", "l"].contains(&name.as_str()))
                        {
                            Some(dtype) => V::DType(dtype),
                            None => V::Function(name.clone()),
                        },
                    },
                    V::Function(function) => V::Function(format!("{function}.{name}")),
                    array => match name.as_str() {
                        "T" => V::Array(array.array().transpose(None)?),
                        "shape" => V::Tuple(array.array().shape().iter().map(|size| V::Int(*size as i64)).collect()),
                        "size" => V::Int(array.array().size() as i64),
                        "ndim" => V::Int(array.array().ndim() as i64),
                        "dtype" => V::DType(array.array().dtype()),
                        _ => V::Method(Box::new(array), name.clone()),
                    },
                }
            }
            Node::Index(inner, index) => {
                let (inner, index) = (self.value(inner)?, self.value(index)?);
                match (&inner, &index) {
                    (V::Tuple(items) | V::List(items), V::Int(place)) => items[*place as usize].clone(),
                    _ => {
                        let index = self.index(&index)?;
                        match inner.array().get(&index, &mut self.meter)? {
                            Item::Scalar(scalar) => V::Array(scalar.to_array()),
                            Item::Array(array) => V::Array(array),
                        }
                    }
                }
            }
            Node::Unary(operator, inner) => {
                let inner = self.value(inner)?;
                match (operator, &inner) {
                    (&"-", V::Int(number)) => V::Int(-number),
                    (&"-", V::Float(number)) => V::Float(-number),
                    (&"-", V::Big(_, digits)) if digits == "9223372036854775808" => V::Int(i64::MIN),
                    (&"-", V::Big(nearest, digits)) => V::Big(-nearest, format!("-{digits}")),
                    _ => {
                        let op = match *operator {
                            "-" => Ufunc::Negative,
                            "+" => Ufunc::Positive,
                            _ => Ufunc::Invert,
                        };
                        let arg = self.arg(&inner)?;
                        V::Array(nd::call(op, &[arg], &Call::default(), &mut self.meter)?)
                    }
                }
            }
            Node::Binary(operator, left, right) => {
                let (left, right) = (self.value(left)?, self.value(right)?);
                if let (V::Int(left), V::Int(right)) = (&left, &right) {
                    return Ok(V::Int(match *operator {
                        "+" => left + right,
                        "-" => left - right,
                        "*" => left * right,
                        "**" => match u32::try_from(*right).ok().and_then(|right| left.checked_pow(right)) {
                            Some(power) => power,
                            None => {
                                assert_eq!(*left, 2);
                                // 2 ** n beyond 64 bits.
                                let digits = (0..*right).fold(vec![1u8], |digits, _| doubled(&digits));
                                let text: String = digits.iter().rev().map(|digit| char::from(b'0' + digit)).collect();
                                return Ok(V::Big(text.parse().expect("digits"), text));
                            }
                        },
                        "//" => left.div_euclid(*right),
                        "%" => left.rem_euclid(*right),
                        other => panic!("{other} of two ints"),
                    }));
                }
                if *operator == "@" {
                    let (left, right) = (self.as_array(&left, None)?, self.as_array(&right, None)?);
                    return calls::matmul(&left, &right, &mut self.meter).map(V::Array);
                }
                let args = [self.arg(&left)?, self.arg(&right)?];
                V::Array(nd::call(operator_of(operator), &args, &Call::default(), &mut self.meter)?)
            }
            Node::Call(function, args, named) => {
                let function = self.value(function)?;
                let args: Vec<V> = args.iter().map(|arg| self.value(arg)).collect::<Result<_>>()?;
                let mut keys = BTreeMap::new();
                for (name, node) in named {
                    keys.insert(name.clone(), self.value(node)?);
                }
                calls::call(self, function, args, keys)?
            }
        })
    }

    /// An operand of a universal function.
    pub fn arg(&mut self, value: &V) -> Result<Arg> {
        Ok(match value {
            V::Int(number) => Arg::Int(*number),
            V::Big(nearest, digits) => Arg::Big { negative: *nearest < 0.0, nearest: *nearest, digits: digits.clone() },
            V::Float(number) => Arg::Float(*number),
            other => Arg::Array(self.as_array(other, None)?),
        })
    }

    pub fn as_array(&mut self, value: &V, dtype: Option<DType>) -> Result<NdArray> {
        if let V::Array(array) = value {
            return match dtype {
                None => Ok(array.clone()),
                Some(dtype) => array.as_dtype(dtype, &mut self.meter),
            };
        }
        let mut builder = Builder::new(dtype);
        self.build(&mut builder, value)?;
        builder.finish(&mut self.meter)
    }

    fn build(&mut self, builder: &mut Builder, value: &V) -> Result<()> {
        match value {
            V::List(items) | V::Tuple(items) => {
                builder.open(items.len());
                for item in items {
                    self.build(builder, item)?;
                }
                builder.close();
                Ok(())
            }
            V::Array(array) if array.ndim() == 0 => {
                builder.scalar(array.only()?);
                Ok(())
            }
            V::Array(array) => builder.array(array, &mut self.meter),
            V::Bool(truth) => {
                builder.bool(*truth);
                Ok(())
            }
            V::Int(number) => builder.int(*number),
            V::Big(nearest, _) => builder.big(*nearest),
            V::Float(number) => builder.float(*number),
            V::Text(text) => {
                builder.scalar(Scalar::Str(text.clone()));
                Ok(())
            }
            V::None => builder.other("NoneType"),
            other => panic!("no element: {other:?}"),
        }
    }

    pub fn index(&mut self, value: &V) -> Result<Vec<Index>> {
        let parts = match value {
            V::Tuple(parts) => parts.clone(),
            other => vec![other.clone()],
        };
        parts
            .iter()
            .map(|part| {
                Ok(match part {
                    V::Int(place) => Index::Int(*place),
                    V::Slice(start, stop, step) => Index::Slice { start: *start, stop: *stop, step: *step },
                    V::None => Index::NewAxis,
                    V::Ellipsis => Index::Ellipsis,
                    V::List(items) if items.is_empty() => Index::Array(NdArray::from_list(Vec::<i64>::new())),
                    V::Float(_) | V::Text(_) => return Err(nd::index_type_error()),
                    V::Array(array) if array.ndim() == 0 && array.dtype().is_int() => Index::Int(array.as_index()?),
                    V::List(_) => {
                        let array = self.as_array(part, None)?;
                        if array.dtype().is_float() || array.dtype().is_str() {
                            return Err(nd::index_type_error());
                        }
                        Index::Array(array)
                    }
                    other => Index::Array(self.as_array(other, None)?),
                })
            })
            .collect()
    }
}

// Decimal digits, least first, times two.
fn doubled(digits: &[u8]) -> Vec<u8> {
    let mut carry = 0;
    let mut out: Vec<u8> = digits
        .iter()
        .map(|digit| {
            let twice = digit * 2 + carry;
            carry = twice / 10;
            twice % 10
        })
        .collect();
    if carry > 0 {
        out.push(carry);
    }
    out
}

fn operator_of(operator: &str) -> Ufunc {
    match operator {
        "+" => Ufunc::Add,
        "-" => Ufunc::Subtract,
        "*" => Ufunc::Multiply,
        "/" => Ufunc::Divide,
        "//" => Ufunc::FloorDivide,
        "%" => Ufunc::Remainder,
        "**" => Ufunc::Power,
        "&" => Ufunc::BitwiseAnd,
        "|" => Ufunc::BitwiseOr,
        "^" => Ufunc::BitwiseXor,
        "<<" => Ufunc::LeftShift,
        ">>" => Ufunc::RightShift,
        "==" => Ufunc::Equal,
        "!=" => Ufunc::NotEqual,
        "<" => Ufunc::Less,
        "<=" => Ufunc::LessEqual,
        ">" => Ufunc::Greater,
        ">=" => Ufunc::GreaterEqual,
        other => panic!("no operator {other}"),
    }
}

impl V {
    pub fn array(&self) -> &NdArray {
        match self {
            V::Array(array) => array,
            other => panic!("an array expected: {other:?}"),
        }
    }

    pub fn opt_int(&self) -> Option<i64> {
        match self {
            V::Int(number) => Some(*number),
            V::None => None,
            V::Array(array) => array.as_index().ok(),
            other => panic!("an int expected: {other:?}"),
        }
    }

    /// An int or a sequence of ints.
    pub fn ints(&self) -> Vec<i64> {
        match self {
            V::Int(number) => vec![*number],
            V::List(items) | V::Tuple(items) => items.iter().map(|item| item.opt_int().expect("an int")).collect(),
            other => panic!("ints expected: {other:?}"),
        }
    }

    pub fn float(&self) -> f64 {
        match self {
            V::Int(number) => *number as f64,
            V::Float(number) => *number,
            V::Array(array) => array.only().and_then(|scalar| scalar.to_f64()).expect("a number"),
            other => panic!("a float expected: {other:?}"),
        }
    }

    pub fn truth(&self) -> bool {
        match self {
            V::Bool(truth) => *truth,
            V::Int(number) => *number != 0,
            other => panic!("a bool expected: {other:?}"),
        }
    }

    pub fn text(&self) -> String {
        match self {
            V::Text(text) => text.clone(),
            other => panic!("a text expected: {other:?}"),
        }
    }

    pub fn dtype(&self) -> DType {
        match self {
            V::DType(dtype) => *dtype,
            V::Text(name) => DType::from_name(name).expect("a dtype"),
            other => panic!("a dtype expected: {other:?}"),
        }
    }
}
