//! Texts made to break a parser: each gives diagnostics, quickly, on a stack as small as a browser's.

use std::time::{Duration, Instant};

use syntax::parse;

/// The stack that a page's engine has; unoptimised frames are larger than wasm's.
const STACK_BYTES: usize = 4 << 20;
/// Far above what is needed, so that a busy machine does not fail the test; the output says what each took.
const PATIENCE: Duration = Duration::from_millis(if cfg!(debug_assertions) { 1_500 } else { 50 });

fn on_small_stack<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    let thread = std::thread::Builder::new().stack_size(STACK_BYTES).spawn(work).expect("a thread");
    thread.join().expect("no panic")
}

#[expect(clippy::disallowed_methods, reason = "a test measures; the engine itself has no clock")]
fn now() -> Instant {
    Instant::now()
}

/// Parses, drops the tree, and answers the first message.
fn first_message(name: &'static str, source: String) -> String {
    on_small_stack(move || {
        let start = now();
        let parsed = parse(&source);
        let message = parsed.diagnostics.first().map_or("accepted".to_owned(), |first| {
            let place = parsed.lines.place(first.span.start);
            format!("{}:{}: {}", place.line, place.column, first.message)
        });
        drop(parsed);
        let took = start.elapsed();
        println!("{name}: {took:?}");
        assert!(took < PATIENCE, "{name} took {took:?}");
        message
    })
}

#[test]
fn brackets() {
    for open in ["(", "[", "{", "f(", "a[", "(a, ", "{1: "] {
        let message = first_message("brackets", open.repeat(10_000));
        assert!(message.ends_with("brackets nest deeper than 200 levels"), "{open}: {message}");
        let message = first_message("closed brackets", format!("x = {}1{}", "(".repeat(10_000), ")".repeat(10_000)));
        assert_eq!(message, "1:205: brackets nest deeper than 200 levels");
    }
    assert_eq!(first_message("closing", ")".repeat(10_000)), "1:1: unmatched ')'");
    let deep = format!("x = {}1{}\n", "(".repeat(200), ")".repeat(200));
    assert_eq!(first_message("200 brackets", deep), "accepted");
    let fields = format!("x = {}1{}\n", "f'{".repeat(190), "}'".repeat(190));
    assert_eq!(first_message("nested f-strings", fields), "accepted");
    let fields = "f'{".repeat(10_000);
    assert_eq!(first_message("open f-strings", fields), "1:603: brackets nest deeper than 200 levels");
    let message = first_message("format specs", format!("f'{}", "{x:".repeat(10_000)));
    assert_eq!(message, "1:603: brackets nest deeper than 200 levels");
}

#[test]
fn chains() {
    let cases: [(&str, &str, &str, &str); 19] = [
        ("x = 1", "+1", "", "sum"),
        ("x = 1", "**1", "", "power"),
        ("x = a", ".a", "", "attributes"),
        ("x = a", "()", "", "calls"),
        ("x = a", "[1]", "", "subscripts"),
        ("x = ", "not ", "a", "not"),
        ("x = ", "-", "1", "minus"),
        ("x = ", "~", "1", "tilde"),
        ("x = ", "await ", "1", "await"),
        ("x = ", "lambda: ", "1", "lambda"),
        ("x = ", "lambda a, b=1: ", "1", "lambda with parameters"),
        ("x = ", "1 if a else ", "1", "conditional"),
        ("x = ", "a if ", "a", "open conditional"),
        ("x = 1", "<1", "", "comparison"),
        ("x = 1", " and 1", "", "and"),
        ("x = 1", "|1", "", "or of bits"),
        ("x = [", "*", "a]", "stars"),
        ("", "async ", "x", "async"),
        ("", "if a: ", "x", "one-line ifs"),
    ];
    for (start, part, end, name) in cases {
        let message = first_message(name, format!("{start}{}{end}\n", part.repeat(15_000)));
        assert!(
            message.ends_with("expression chains more than 1000 operators, calls or attributes"),
            "{name}: {message}"
        );
    }
    assert_eq!(first_message("990 terms", format!("x = 1{}\n", "+1".repeat(990))), "accepted");
    assert_eq!(first_message("990 powers", format!("x = 1{}\n", "**1".repeat(990))), "accepted");
    assert_eq!(first_message("990 lambdas", format!("x = {}1\n", "lambda: ".repeat(990))), "accepted");
    assert_eq!(first_message("990 nots", format!("x = {}1\n", "not ".repeat(990))), "accepted");
    assert_eq!(first_message("990 conditions", format!("x = {}1\n", "1 if a else ".repeat(490))), "accepted");
    assert_eq!(first_message("990 calls", format!("x = a{}\n", "(1)".repeat(990))), "accepted");
    let wide = format!("x = [{}]\n", "a.b(1) + -c[2], ".repeat(12_000));
    assert_eq!(first_message("a wide list", wide), "accepted");
    let mixed = format!("x = {}1{}\n", "(1 + ".repeat(190), " * 2)".repeat(190));
    assert_eq!(first_message("operators between brackets", mixed), "accepted");
    let mixed = format!("x = {}1{}\n", format!("({}", "1 + ".repeat(20)).repeat(190), ")".repeat(190));
    assert!(first_message("too many operators between brackets", mixed).contains("chains more than 1000"));
}

#[test]
fn blocks() {
    let nested = |count: usize, head: &str| -> String {
        let mut text: String = (0..count).map(|depth| format!("{}{head}:\n", " ".repeat(depth))).collect();
        text += &format!("{}pass\n", " ".repeat(count));
        text
    };
    assert_eq!(first_message("99 ifs", nested(99, "if a")), "accepted");
    let message = first_message("600 ifs", nested(600, "if a"));
    assert!(message.ends_with("too many levels of indentation"), "{message}");
    let message = first_message("bracket before ifs", format!("x = (\n{}", nested(600, "for a, b in c")));
    assert_eq!(message, "1:5: '(' was never closed");
    let message = first_message("600 classes", nested(600, "class A"));
    assert!(message.ends_with("too many levels of indentation"), "{message}");
    let message = first_message("elifs", format!("if a:\n pass\n{}", "elif a:\n pass\n".repeat(15_000)));
    assert_eq!(message, "accepted");
    let message = first_message("decorators", format!("{}def f(): pass\n", "@a\n".repeat(20_000)));
    assert_eq!(message, "1001:1: more than 1000 decorators on one definition");
    assert_eq!(first_message("handlers", format!("try:\n x\n{}", "except A:\n x\n".repeat(15_000))), "accepted");
    assert_eq!(first_message("cases", format!("match a:\n{}", " case 1:\n  x\n".repeat(15_000))), "accepted");
    let or = format!("match a:\n case 1{}:\n  x\n", " | 1".repeat(900));
    assert_eq!(first_message("alternatives", or), "accepted");
}

#[test]
fn long_and_strange() {
    let over = first_message("300 KB", "x = 1\n".repeat(50_000));
    assert_eq!(over, "1:1: source is 300000 bytes long, the limit is 262144");
    assert_eq!(first_message("250 KB", "x = 1\n".repeat(43_000)), "accepted");
    assert_eq!(first_message("strings", format!("x = {}\n", "'a' ".repeat(60_000))), "accepted");
    assert_eq!(first_message("commas", format!("x = {}\n", "1,".repeat(120_000))), "accepted");
    assert_eq!(first_message("targets", format!("{}1\n", "x = ".repeat(60_000))), "accepted");
    assert_eq!(first_message("digits", format!("x = {}\n", "9".repeat(250_000))), "accepted");
    assert_eq!(first_message("name", format!("{} = 1\n", "x".repeat(250_000))), "accepted");
    assert_eq!(first_message("backslashes", format!("x = {}1\n", "\\\n".repeat(120_000))), "accepted");
    for (name, part) in [
        ("quotes", "'"),
        ("triple quotes", "'''"),
        ("double quotes", "\""),
        ("f quotes", "f'"),
        ("question marks", "?"),
        ("semicolons", ";"),
        ("colons", ":"),
        ("equals", "="),
        ("at signs", "@"),
        ("NUL", "\0"),
        ("controls", "\u{1}"),
        ("BOM", "\u{feff}"),
        ("surrogate escapes", "'\\ud800' "),
        ("bad escapes", "'\\x' "),
        ("tabs", "\t"),
        ("staircase", "\n "),
        ("carriage returns", "\r"),
        ("lambda", "lambda "),
        ("import", "import "),
        ("def", "def "),
        ("case", "case "),
        ("match", "match "),
        ("type", "type "),
        ("exclamation", "!"),
        ("dollar", "$"),
        ("emoji", "🐼"),
        ("else", "else:\n"),
        ("try", "try:\n"),
        ("open def", "def f(\n"),
        ("yield", "yield "),
        ("star", "*"),
        ("f-brace", "f'{"),
        ("f-close", "f'}'"),
        ("name and brace", "a{"),
        ("walrus", ":="),
        ("dots", "."),
        ("from", "from . "),
        ("is", "is "),
    ] {
        let source = part.repeat((250_000 / part.len()).min(60_000));
        first_message(name, source);
    }
}

/// A small generator of numbers: what matters is that it gives the same ones everywhere.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        ((self.0 >> 33) as usize) % limit
    }
}

#[test]
fn random_bytes_and_tokens() {
    const PIECES: &[&str] = &[
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        "f'",
        "'",
        "\"",
        "\"\"\"",
        "\n",
        "\n    ",
        "\n        ",
        "if ",
        "else",
        ":",
        "def f",
        "class A",
        "lambda ",
        "x",
        " ",
        "1",
        "+",
        "-",
        "*",
        "**",
        ".",
        ",",
        "=",
        ":=",
        "for ",
        " in ",
        "not ",
        "await ",
        "async ",
        "yield ",
        "return ",
        "match x",
        "case ",
        "import ",
        "from ",
        "try",
        "except ",
        "finally",
        "with ",
        "as ",
        "@",
        "\\",
        "\\\n",
        "#",
        "!",
        "\t",
        "\u{e9}",
        "\r\n",
        ";",
        "->",
        "...",
        "None",
        "while ",
        "del ",
        "global ",
        "%",
        "$",
        "0x",
        "1_",
        "{x!r:>10}",
        "t'",
        "b'",
        "r'",
    ];
    let mut dice = Dice(20_260_101);
    for round in 0..12 {
        let bytes: Vec<u8> = (0..262_144).map(|_| dice.below(if round % 2 == 0 { 256 } else { 128 }) as u8).collect();
        let mut text = String::from_utf8_lossy(&bytes).replace('\0', " ");
        text.truncate(text.floor_char_boundary(262_144));
        first_message("random bytes", text);
    }
    for size in [20, 200, 2_000, 60_000] {
        for _ in 0..(40_000 / size).clamp(4, 400) {
            let text: String = (0..size).map(|_| PIECES[dice.below(PIECES.len())]).collect();
            first_message("random tokens", text);
        }
    }
}
