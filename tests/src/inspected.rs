//! What an inspector is shown of a run: the steps of small scripts, line by line, and the rows of their profiles.

use compiler::Kind;
use primitives::Gas;
use std::cell::RefCell;
use std::fmt::Write;
use std::rc::Rc;
use vm::inspect::{Event, Pace, Profile, Trace};
use vm::{Context, Entry, Limits, Machine, Printer, Step};

fn machine(source: &str, gas_limit: Gas) -> Machine {
    let compiled = compiler::compile(source, "s.py", Kind::Script, &pylib::Offer);
    let code = compiled.code.unwrap_or_else(|| panic!("{:?}", compiled.diagnostics));
    let (natives, limits, host) = (pylib::registry(), Limits::default(), Rc::new(Printer::default()));
    Machine::new(code, natives, Entry::Script, Context::default(), gas_limit, limits, host)
}

fn run(machine: &mut Machine) -> u64 {
    loop {
        if let Step::Done(outcome) = machine.run(Gas(1_000)) {
            return outcome.gas_used.0;
        }
    }
}

/// The steps of a script, one line each: depth, function, line, and the variables that are new or changed.
fn steps(source: &str, pace: Pace) -> String {
    let trace = Rc::new(RefCell::new(Trace::new(pace, 0, 1_000)));
    let mut machine = machine(source, Gas(10_000_000));
    machine.inspect(Box::new(Rc::clone(&trace)));
    run(&mut machine);
    let mut text = String::new();
    for step in trace.borrow_mut().take_steps() {
        let event = match step.event {
            Event::Line => "",
            Event::Call => "call ",
            Event::Return => "return ",
            Event::End => "end ",
        };
        let locals: Vec<String> = step.locals.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let returned = step.returned.map_or(String::new(), |value| format!(" -> {value}"));
        let place = format!("{event}{}:{}", step.function, step.line);
        let _ = writeln!(text, "{} {place}{returned} {}", step.depth, locals.join(" "));
    }
    text
}

const LOOPS: &str = "\
def gen(k):
    for i in range(k):
        yield i * 2

total = 0
for v in gen(2):
    total += v
    total += 1
while total > 1: total -= 3
names = sorted(['b', 'a'], key=lambda s: s.upper())
squares = [x * x for x in range(2)]
";

#[test]
fn lines_are_shown_as_they_run() {
    let expected = "\
1 <module>:1 ↵
1 <module>:5 ↵
1 <module>:6 total=0
2 gen:2 k=2
2 gen:3 k=2 i=0
1 <module>:7 total=0 v=0
1 <module>:8 total=0 v=0
1 <module>:6 total=1 v=0
2 gen:2 k=2 i=0
2 gen:3 k=2 i=1
1 <module>:7 total=1 v=2
1 <module>:8 total=3 v=2
1 <module>:6 total=4 v=2
2 gen:2 k=2 i=1
1 <module>:9 total=4 v=2
1 <module>:10 total=1 v=2
2 <lambda>:10 s='b'
2 <lambda>:10 s='a'
1 <module>:11 total=1 v=2 names=['a', 'b']
2 <listcomp>:11 ↵
2 <listcomp>:11 x=0
2 <listcomp>:11 x=1
";
    assert_eq!(steps(LOOPS, Pace::Line), expected.replace('↵', ""));
}

#[test]
fn calls_are_shown_with_what_they_return() {
    let source = "\
def double(n):
    return n * 2

def first(items):
    for item in items:
        yield double(item)

def fails():
    return [][0]

print(next(first([4, 5])))
try:
    fails()
except IndexError as error:
    print(error)
";
    let expected = "\
1 call <module>:1 ↵
2 call first:5 items=[4, 5]
3 call double:2 n=4
3 return double:2 -> 8 n=4
2 return first:6 -> 8 items=[4, 5] item=4
2 call fails:9 ↵
1 return <module>:15 -> None ↵
";
    assert_eq!(steps(source, Pace::Call), expected.replace('↵', ""));
}

#[test]
fn what_is_shown_is_short_and_runs_no_code() {
    let source = "\
class Loud:
    def __init__(self):
        self.inner = [1]
    def __repr__(self):
        raise ValueError('shown')

loud = Loud()
many = list(range(1000))
text = 'é' * 1000
huge = 1 << 5000
again = [1]
again.append(again)
deep = [[[[[[[[8]]]]]]]]
pairs = {'a': (1,), 'b': {2}, 'c': b'x', 'd': 1.5, 'e': None}
print()
";
    let shown = steps(source, Pace::Line);
    let last = shown.lines().last().expect("a step");
    assert!(last.contains("loud=Loud(inner=[1]) many=[0, 1, 2, "), "{last}");
    assert!(last.contains(", … 957 more] text='éé"), "{last}");
    assert!(last.contains("é'… huge=<int of 5001 bits> "), "{last}");
    assert!(last.contains("deep=[[[[[[[…]]]]]]] "), "{last}");
    assert!(last.contains("pairs={'a': (1,), 'b': {2}, 'c': b'x', 'd': 1.5, 'e': None}"), "{last}");
    assert!(last.contains("again=[1, [1, [1, [1, [1, [1, […]]]]]]] "), "{last}");
    assert!(last.len() < 1_200, "{last}");
}

/// Rows of a profile as text, and the gas of the run that they are of.
fn profile(source: &str, gas_limit: u64) -> (String, u64, u64) {
    let profile = Rc::new(RefCell::new(Profile::new()));
    let mut machine = machine(source, Gas(gas_limit));
    machine.inspect(Box::new(Rc::clone(&profile)));
    let gas_used = run(&mut machine);
    let rows = profile.borrow().rows();
    let mut text = String::new();
    for row in &rows.lines {
        let _ = writeln!(text, "{}:{} {} x{}", row.file, row.line, row.gas, row.count);
    }
    for (spot, gas) in &rows.others {
        let _ = writeln!(text, "{spot:?} {gas}");
    }
    let sum = rows.lines.iter().map(|row| row.gas).chain(rows.others.iter().map(|(_, gas)| *gas)).sum();
    (text, sum, gas_used)
}

#[test]
fn builtins_are_charged_to_the_line_that_calls_them() {
    let source = "\
items = list(range(10000))
def work():
    a = 1
    items.sort(reverse=True)
    return a
work()
";
    let (text, sum, gas_used) = profile(source, 10_000_000);
    assert_eq!(sum, gas_used, "{text}");
    let gas_of = |place: &str| -> u64 {
        let line = text.lines().find(|line| line.starts_with(place)).unwrap_or_else(|| panic!("{place}: {text}"));
        line.split(' ').nth(1).and_then(|gas| gas.parse().ok()).expect("a number")
    };
    assert!(gas_of("s.py:4 ") > 10_000, "{text}");
    assert!(gas_of("s.py:3 ") < 10 && gas_of("s.py:5 ") < 20 && gas_of("s.py:6 ") < 50, "{text}");
}

#[test]
fn a_halt_and_a_raise_leave_nothing_out() {
    let endless = "def spin():\n    while True:\n        pass\nspin()\n";
    let (text, sum, gas_used) = profile(endless, 5_000);
    assert_eq!((sum, gas_used), (5_000, 5_000), "{text}");
    assert!(!text.contains("Halt"), "it was used up by lines: {text}");

    let too_deep = "def down(n):\n    return down(n + 1)\ntry:\n    down(0)\nfinally:\n    x = 1 << (1 << 40)\n";
    let (text, sum, gas_used) = profile(too_deep, 10_000_000);
    assert_eq!(sum, gas_used, "{text}");
}
