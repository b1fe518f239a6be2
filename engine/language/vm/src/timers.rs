//! Timers: calls that a contract sets for a later block, and takes back.

use crate::machine::Machine;
use crate::native::{Args, NativeRow, named, row};
use crate::value::*;
use crate::{R, classes};
use primitives::Address;

/// A call for a later block.
#[derive(Clone, Debug, PartialEq)]
pub struct Scheduled {
    /// The contract that will be called.
    pub to: Address,
    /// The method.
    pub method: String,
    /// Copies of the arguments.
    pub arguments: crate::Arguments,
    /// How many blocks later, at least 1.
    pub delay_blocks: u64,
}

/// Tenths of a gas for a timer's slot, besides its bytes.
const TIMER_COST: u64 = 20_000;

/// Tenths of a gas per byte of a timer's arguments.
const TIMER_BYTE: u64 = 10;

fn schedule(vm: &mut Machine, args: Args) -> R<Value> {
    if vm.is_query() {
        return Err(vm.error(classes::QUERY_ERROR, "a query cannot schedule"));
    }
    vm.charge(TIMER_COST)?;
    let to = vm.address_of(vm.arg(args, 0), "schedule")?;
    let method = vm.arg(args, 1);
    let Value::Str(_) = vm.unwrap(method) else {
        let kind = vm.type_name(method);
        return Err(vm.type_error(format!("schedule() takes the method's name as str, not {kind}")));
    };
    let method = vm.text(method).to_owned();
    let delay = vm.arg(args, 3);
    let delay_blocks = if delay.is_undef() { 1 } else { vm.index_of(delay)? };
    if delay_blocks < 1 {
        return Err(vm.value_error(format!("delay_blocks must be at least 1, not {delay_blocks}")));
    }
    let mut arguments = crate::Arguments::default();
    let mut bytes = 0;
    let given = vm.arg_or_none(args, 2);
    match vm.unwrap(given) {
        Value::None => {}
        Value::Dict(_) => {
            for (key, value) in vm.mapping_items(given)? {
                let Value::Str(_) = vm.unwrap(key) else {
                    return Err(vm.type_error("keywords must be strings"));
                };
                let key = vm.text(key).to_owned();
                let copied = vm.copied_out(value, &format!("argument '{key}' of {method}()"), &mut bytes)?;
                arguments.keywords.push((key, copied));
            }
        }
        Value::List(_) | Value::Tuple(_) => {
            for (at, value) in vm.collect(given)?.into_iter().enumerate() {
                let what = format!("argument {} of {method}()", at + 1);
                arguments.positional.push(vm.copied_out(value, &what, &mut bytes)?);
            }
        }
        _ => {
            let kind = vm.type_name(given);
            return Err(vm.type_error(format!("schedule() takes the arguments as a dict or a list, not {kind}")));
        }
    }
    vm.charge(TIMER_BYTE * bytes)?;
    let host = std::rc::Rc::clone(&vm.host);
    match host.schedule(Scheduled { to, method, arguments, delay_blocks: delay_blocks as u64 }) {
        Ok(number) => Ok(vm.int(number.into())),
        Err(refused) => Err(vm.error(refused.class, refused.text)),
    }
}

fn cancel(vm: &mut Machine, args: Args) -> R<Value> {
    if vm.is_query() {
        return Err(vm.error(classes::QUERY_ERROR, "a query cannot cancel"));
    }
    let number = vm.index_of(vm.arg(args, 0))?;
    let host = std::rc::Rc::clone(&vm.host);
    match host.unschedule(u64::try_from(number).unwrap_or(0)) {
        Ok(()) => Ok(Value::None),
        Err(refused) => Err(vm.error(refused.class, refused.text)),
    }
}

/// What `panda.timer` offers.
pub const TIMER_FUNCTIONS: &[NativeRow] = &[
    named(
        "schedule",
        &["address", "method", "args", "delay_blocks"],
        2,
        4,
        200,
        "schedule(address, method, args=None, delay_blocks=1) -> int\n\nHas a method called so many blocks later, by the running contract and \
         at the cost of the account whose transaction this is; args is a dict of keyword arguments or a list. The timer's number.",
        schedule,
    ),
    row("cancel", 1, 1, 4_000, "cancel(timer)\n\nTakes back a timer that the running contract has set.", cancel),
];
