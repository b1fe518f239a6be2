//! str: changes of case, and padding.

use super::str::text_of;
use crate::R;
use crate::machine::Machine;
use crate::native::{Args, NativeRow, named, row};
use crate::text::slicing;
use crate::text::strings::{self, Ends};
use crate::value::*;

fn mapped(vm: &mut Machine, args: Args, method: &str, change: fn(&str) -> String) -> R<Value> {
    let text = text_of(vm, args, method)?;
    vm.reserve_bytes(text.len() as u64 * 3)?;
    let plain = text.is_ascii() && matches!(method, "upper" | "lower" | "casefold");
    vm.charge(text.len() as u64 * if plain { 1 } else { 20 })?;
    let changed = if plain && method == "upper" {
        text.to_ascii_uppercase()
    } else if plain {
        text.to_ascii_lowercase()
    } else {
        change(&text)
    };
    Ok(vm.str(changed))
}

/// What changes of case that look at every character's neighbours cost besides.
fn wide(vm: &mut Machine, args: Args) -> R<()> {
    let length = vm.text(vm.arg(args, 0)).len() as u64;
    vm.charge(200 + 20 * length)
}

fn upper(vm: &mut Machine, args: Args) -> R<Value> {
    mapped(vm, args, "upper", str::to_uppercase)
}

fn lower(vm: &mut Machine, args: Args) -> R<Value> {
    mapped(vm, args, "lower", str::to_lowercase)
}

fn title(vm: &mut Machine, args: Args) -> R<Value> {
    wide(vm, args)?;
    mapped(vm, args, "title", strings::title)
}

fn capitalize(vm: &mut Machine, args: Args) -> R<Value> {
    wide(vm, args)?;
    mapped(vm, args, "capitalize", strings::capitalize)
}

fn swapcase(vm: &mut Machine, args: Args) -> R<Value> {
    wide(vm, args)?;
    mapped(vm, args, "swapcase", strings::swap_case)
}

fn casefold(vm: &mut Machine, args: Args) -> R<Value> {
    mapped(vm, args, "casefold", strings::fold_case)
}

fn justified(vm: &mut Machine, args: Args, method: &str, ends: Ends) -> R<Value> {
    let text = text_of(vm, args, method)?;
    let width = slicing::size(vm.index_of(vm.arg(args, 1))?).unwrap_or(0);
    let fill = vm.arg(args, 2);
    let fill = match vm.unwrap(fill) {
        Value::Undef => ' ',
        Value::Str(id) => {
            let mut chars = vm.heap.str(id).text.chars();
            match (chars.next(), chars.next()) {
                (Some(fill), None) => fill,
                _ => return Err(vm.type_error("The fill character must be exactly one character long")),
            }
        }
        _ => {
            let kind = vm.type_name(fill);
            return Err(vm.type_error(format!("The fill character must be a unicode character, not {kind}")));
        }
    };
    if width <= strings::len(&text) {
        return Ok(vm.arg(args, 0));
    }
    let size = text.len() as u64 + (width as u64).saturating_mul(fill.len_utf8() as u64);
    vm.reserve_bytes(size)?;
    vm.charge(size / 2 + text.len() as u64)?;
    Ok(vm.str(strings::justify(&text, width, fill, ends)))
}

fn center(vm: &mut Machine, args: Args) -> R<Value> {
    justified(vm, args, "center", Ends::Both)
}

fn ljust(vm: &mut Machine, args: Args) -> R<Value> {
    justified(vm, args, "ljust", Ends::Right)
}

fn rjust(vm: &mut Machine, args: Args) -> R<Value> {
    justified(vm, args, "rjust", Ends::Left)
}

fn zfill(vm: &mut Machine, args: Args) -> R<Value> {
    let text = text_of(vm, args, "zfill")?;
    let width = slicing::size(vm.index_of(vm.arg(args, 1))?).unwrap_or(0);
    vm.reserve_bytes(width as u64)?;
    vm.charge(width as u64)?;
    Ok(vm.str(strings::zero_fill(&text, width)))
}

fn expandtabs(vm: &mut Machine, args: Args) -> R<Value> {
    let text = text_of(vm, args, "expandtabs")?;
    let size = slicing::size(vm.int_arg(vm.arg(args, 1), 8)?).unwrap_or(0);
    let tabs = text.matches('\t').count() as u64;
    let most = (text.len() as u64).saturating_add(tabs.saturating_mul(size as u64));
    vm.reserve_bytes(most)?;
    vm.charge(most.saturating_mul(3))?;
    match strings::expand_tabs(&text, size, usize::try_from(most).unwrap_or(usize::MAX)) {
        Some(expanded) => Ok(vm.str(expanded)),
        None => Err(vm.memory_error()),
    }
}

pub const METHODS: &[NativeRow] = &[
    row("upper", 1, 1, 40, "upper() -> str\n\nIn upper case.", upper),
    row("lower", 1, 1, 40, "lower() -> str\n\nIn lower case.", lower),
    row("title", 1, 1, 40, "title() -> str\n\nEvery word with a capital.", title),
    row(
        "capitalize",
        1,
        1,
        40,
        "capitalize() -> str\n\nThe first character in upper case, the others in lower case.",
        capitalize,
    ),
    row("swapcase", 1, 1, 40, "swapcase() -> str\n\nUpper case for lower case and the other way round.", swapcase),
    row("casefold", 1, 1, 40, "casefold() -> str\n\nFor comparisons that ignore case.", casefold),
    row("center", 2, 3, 40, "center(width, fillchar=' ') -> str\n\nPadded on both sides.", center),
    row("ljust", 2, 3, 40, "ljust(width, fillchar=' ') -> str\n\nPadded at the end.", ljust),
    row("rjust", 2, 3, 40, "rjust(width, fillchar=' ') -> str\n\nPadded at the beginning.", rjust),
    row("zfill", 2, 2, 40, "zfill(width) -> str\n\nPadded with zeros behind the sign.", zfill),
    named("expandtabs", &["self", "tabsize"], 1, 2, 40, "expandtabs(tabsize=8) -> str\n\nTabs as spaces.", expandtabs),
];
