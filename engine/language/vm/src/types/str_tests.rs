//! str: the questions a text can be asked, `isalpha` and its kin.

use super::str::text_of;
use crate::R;
use crate::machine::Machine;
use crate::native::{Args, NativeRow, row};
use crate::text::{strings, unicode};
use crate::value::*;

fn ask(vm: &mut Machine, args: Args, method: &str, test: fn(&str) -> bool) -> R<Value> {
    let text = text_of(vm, args, method)?;
    // Whether all is ASCII is seen while the text is read.
    if method != "isascii" {
        vm.charge(text.len() as u64 * if text.is_ascii() { 4 } else { 20 })?;
    }
    Ok(Value::Bool(test(&text)))
}

macro_rules! tests {
    ($($name:ident $doc:literal $test:expr;)*) => {
        $(fn $name(vm: &mut Machine, args: Args) -> R<Value> {
            ask(vm, args, stringify!($name), $test)
        })*

        pub const METHODS: &[NativeRow] = &[
            $(row(stringify!($name), 1, 1, 30, concat!(stringify!($name), "() -> bool\n\n", $doc), $name),)*
        ];
    };
}

tests! {
    isalpha "Whether there are letters only, and some." |text| strings::all(text, unicode::is_alpha);
    isdecimal "Whether there are decimal digits only, and some." |text| strings::all(text, unicode::is_decimal);
    isdigit "Whether there are digits only, and some." |text| strings::all(text, unicode::is_digit);
    isnumeric "Whether there are numeric characters only, and some." |text| strings::all(text, unicode::is_numeric);
    isalnum "Whether there are letters and digits only, and some." strings::is_alphanumeric;
    isspace "Whether there is whitespace only, and some." |text| strings::all(text, unicode::is_space);
    islower "Whether all cased characters are in lower case, and there are some." strings::is_lower;
    isupper "Whether all cased characters are in upper case, and there are some." strings::is_upper;
    istitle "Whether every word begins with a capital, and there is one." strings::is_title;
    isidentifier "Whether it could be a name." strings::is_identifier;
    isprintable "Whether repr would show every character as it is." |text| text.chars().all(unicode::is_printable);
    isascii "Whether every character is ASCII." str::is_ascii;
}
