//! The universal functions by name, and what each takes and gives.

use super::{DType, FUNCTION};

/// What types a function works on, and what it gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Family {
    /// Gives the type it is given: bools, ints and floats each their way.
    Arithmetic,
    /// Works on floats only: ints become float64.
    Float,
    /// Gives floats even of ints, but keeps float32.
    Divide,
    /// Gives bools.
    Compare,
    /// Gives bools from truths.
    Logic,
    /// Ints and bools only.
    Bits,
    /// Ints only, no bools.
    Ints,
    /// Gives bools about a number.
    Test,
    /// Rounds floats, leaves ints and bools alone.
    Round,
}

macro_rules! ufuncs {
    ($($variant:ident $name:literal $inputs:literal $family:ident $weight:expr;)*) => {
        /// A universal function: it works element by element and stretches its operands to one shape.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[expect(missing_docs, reason = "each is named like numpy's function")]
        pub enum Ufunc {
            $($variant,)*
        }

        impl Ufunc {
            /// All of them, in the order of this table.
            pub const ALL: &[Ufunc] = &[$(Ufunc::$variant,)*];

            /// The name numpy gives it.
            pub fn name(self) -> &'static str {
                match self {
                    $(Ufunc::$variant => $name,)*
                }
            }

            /// The number of operands.
            pub fn inputs(self) -> usize {
                match self {
                    $(Ufunc::$variant => $inputs,)*
                }
            }

            pub(crate) fn family(self) -> Family {
                match self {
                    $(Ufunc::$variant => Family::$family,)*
                }
            }

            /// Units of work of one element.
            pub fn weight(self) -> u64 {
                match self {
                    $(Ufunc::$variant => $weight,)*
                }
            }
        }
    };
}

ufuncs! {
    Add "add" 2 Arithmetic 1;
    Subtract "subtract" 2 Arithmetic 1;
    Multiply "multiply" 2 Arithmetic 1;
    Divide "divide" 2 Divide 1;
    FloorDivide "floor_divide" 2 Arithmetic 4;
    Remainder "remainder" 2 Arithmetic 4;
    Fmod "fmod" 2 Arithmetic 4;
    Power "power" 2 Arithmetic 2 * FUNCTION;
    FloatPower "float_power" 2 Float 2 * FUNCTION;
    Maximum "maximum" 2 Arithmetic 1;
    Minimum "minimum" 2 Arithmetic 1;
    Fmax "fmax" 2 Arithmetic 1;
    Fmin "fmin" 2 Arithmetic 1;
    Divmod "divmod" 2 Arithmetic 8;
    Equal "equal" 2 Compare 1;
    NotEqual "not_equal" 2 Compare 1;
    Less "less" 2 Compare 1;
    LessEqual "less_equal" 2 Compare 1;
    Greater "greater" 2 Compare 1;
    GreaterEqual "greater_equal" 2 Compare 1;
    LogicalAnd "logical_and" 2 Logic 1;
    LogicalOr "logical_or" 2 Logic 1;
    LogicalXor "logical_xor" 2 Logic 1;
    LogicalNot "logical_not" 1 Logic 1;
    BitwiseAnd "bitwise_and" 2 Bits 1;
    BitwiseOr "bitwise_or" 2 Bits 1;
    BitwiseXor "bitwise_xor" 2 Bits 1;
    Invert "invert" 1 Bits 1;
    LeftShift "left_shift" 2 Bits 1;
    RightShift "right_shift" 2 Bits 1;
    Gcd "gcd" 2 Ints FUNCTION;
    Lcm "lcm" 2 Ints FUNCTION;
    Arctan2 "arctan2" 2 Float FUNCTION;
    Hypot "hypot" 2 Float FUNCTION;
    Copysign "copysign" 2 Float 1;
    Logaddexp "logaddexp" 2 Float 2 * FUNCTION;
    Logaddexp2 "logaddexp2" 2 Float 2 * FUNCTION;
    Heaviside "heaviside" 2 Float 1;
    Nextafter "nextafter" 2 Float 2;
    Ldexp "ldexp" 2 Float 4;
    Negative "negative" 1 Arithmetic 1;
    Positive "positive" 1 Arithmetic 1;
    Absolute "absolute" 1 Arithmetic 1;
    Sign "sign" 1 Arithmetic 1;
    Square "square" 1 Arithmetic 1;
    Reciprocal "reciprocal" 1 Arithmetic 1;
    Conjugate "conjugate" 1 Arithmetic 1;
    Floor "floor" 1 Round 1;
    Ceil "ceil" 1 Round 1;
    Trunc "trunc" 1 Round 1;
    Rint "rint" 1 Float 1;
    Fabs "fabs" 1 Float 1;
    Sqrt "sqrt" 1 Float 2;
    Exp "exp" 1 Float FUNCTION;
    Exp2 "exp2" 1 Float FUNCTION;
    Expm1 "expm1" 1 Float FUNCTION;
    Log "log" 1 Float FUNCTION;
    Log2 "log2" 1 Float FUNCTION;
    Log10 "log10" 1 Float FUNCTION;
    Log1p "log1p" 1 Float FUNCTION;
    Cbrt "cbrt" 1 Float FUNCTION;
    Sin "sin" 1 Float FUNCTION;
    Cos "cos" 1 Float FUNCTION;
    Tan "tan" 1 Float FUNCTION;
    Arcsin "arcsin" 1 Float FUNCTION;
    Arccos "arccos" 1 Float FUNCTION;
    Arctan "arctan" 1 Float FUNCTION;
    Sinh "sinh" 1 Float FUNCTION;
    Cosh "cosh" 1 Float FUNCTION;
    Tanh "tanh" 1 Float FUNCTION;
    Arcsinh "arcsinh" 1 Float FUNCTION;
    Arccosh "arccosh" 1 Float FUNCTION;
    Arctanh "arctanh" 1 Float FUNCTION;
    Degrees "degrees" 1 Float 1;
    Radians "radians" 1 Float 1;
    Spacing "spacing" 1 Float 2;
    Modf "modf" 1 Float 2;
    Frexp "frexp" 1 Float 2;
    Isnan "isnan" 1 Test 1;
    Isinf "isinf" 1 Test 1;
    Isfinite "isfinite" 1 Test 1;
    Signbit "signbit" 1 Test 1;
}

impl Ufunc {
    /// The function numpy knows by a name, also by its other names.
    pub fn from_name(name: &str) -> Option<Ufunc> {
        let name = match name {
            "abs" => "absolute",
            "true_divide" => "divide",
            "mod" => "remainder",
            "pow" => "power",
            "bitwise_not" | "bitwise_invert" => "invert",
            "bitwise_left_shift" => "left_shift",
            "bitwise_right_shift" => "right_shift",
            "conj" => "conjugate",
            "rad2deg" => "degrees",
            "deg2rad" => "radians",
            "asin" => "arcsin",
            "acos" => "arccos",
            "atan" => "arctan",
            "atan2" => "arctan2",
            "asinh" => "arcsinh",
            "acosh" => "arccosh",
            "atanh" => "arctanh",
            other => other,
        };
        Ufunc::ALL.iter().copied().find(|op| op.name() == name)
    }

    /// The number of results.
    pub fn outputs(self) -> usize {
        if matches!(self, Ufunc::Divmod | Ufunc::Modf | Ufunc::Frexp) { 2 } else { 1 }
    }

    /// What a reduction of nothing gives; `None` if there must be elements.
    pub fn identity(self) -> Option<i64> {
        Some(match self {
            Ufunc::Add | Ufunc::LogicalOr | Ufunc::LogicalXor | Ufunc::BitwiseOr | Ufunc::BitwiseXor | Ufunc::Gcd => 0,
            Ufunc::Multiply | Ufunc::LogicalAnd => 1,
            Ufunc::BitwiseAnd => -1,
            Ufunc::Hypot => 0,
            _ => return None,
        })
    }

    /// Whether a reduction may take several axes in any order.
    pub fn is_reorderable(self) -> bool {
        self.identity().is_some() || matches!(self, Ufunc::Maximum | Ufunc::Minimum | Ufunc::Fmax | Ufunc::Fmin)
    }

    /// The type an operation on elements of a common type is done in; `None` if there is no such operation.
    pub(crate) fn compute_type(self, common: DType) -> Option<DType> {
        let floats = |dtype: DType| if dtype.is_float() { dtype } else { DType::Float64 };
        if common.is_str() {
            return match self.family() {
                Family::Compare => Some(common),
                Family::Logic if self.inputs() == 2 => Some(common),
                _ if self == Ufunc::Add => Some(common),
                _ => None,
            };
        }
        match self.family() {
            Family::Arithmetic if common.is_bool() => match self {
                Ufunc::Add | Ufunc::Multiply | Ufunc::Maximum | Ufunc::Minimum | Ufunc::Fmax | Ufunc::Fmin => {
                    Some(DType::Bool)
                }
                Ufunc::Absolute => Some(DType::Bool),
                Ufunc::Sign | Ufunc::Positive | Ufunc::Subtract | Ufunc::Negative => None,
                _ => Some(DType::Int8),
            },
            Family::Arithmetic | Family::Compare | Family::Logic | Family::Test | Family::Round => Some(common),
            Family::Float if self == Ufunc::FloatPower => Some(DType::Float64),
            Family::Float | Family::Divide => Some(floats(common)),
            Family::Bits if common.is_float() => None,
            Family::Bits if common.is_bool() && matches!(self, Ufunc::LeftShift | Ufunc::RightShift) => {
                Some(DType::Int8)
            }
            Family::Bits => Some(common),
            Family::Ints if common.is_float() || common.is_bool() => None,
            Family::Ints => Some(common),
        }
    }

    /// The type of the result of an operation done in a type.
    pub(crate) fn output_type(self, compute: DType) -> DType {
        match self.family() {
            Family::Compare | Family::Logic | Family::Test => DType::Bool,
            _ => compute,
        }
    }
}
