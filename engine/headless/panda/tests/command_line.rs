//! The binary as a shell sees it: what it prints, where, and with which status it ends.

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// A folder of its own for each test, gone afterwards.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Folder {
        let path = std::env::temp_dir().join(format!("panda-test-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).expect("a folder for the test");
        Folder(path)
    }

    fn file(&self, name: &str, content: &str) -> String {
        let path = self.0.join(name);
        std::fs::write(&path, content).expect("a file for the test");
        path.to_string_lossy().into_owned()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn panda(words: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_panda"))
        .args(words)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("panda starts");
    let mut stdin = child.stdin.take().expect("a pipe");
    let input = input.to_vec();
    #[expect(clippy::disallowed_methods, reason = "two pipes of one child have to be served at once")]
    // In a thread: answers may fill their pipe before all commands are read.
    let writer = std::thread::spawn(move || {
        let _ = stdin.write_all(&input);
    });
    let output = child.wait_with_output().expect("panda ends");
    writer.join().expect("the writer ends");
    output
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("UTF-8")
}

#[track_caller]
fn ends(output: &Output, status: i32, stdout: &str, stderr: &str) {
    let got = (output.status.code(), text(&output.stdout), text(&output.stderr));
    assert_eq!(got, (Some(status), stdout.to_owned(), stderr.to_owned()));
}

#[test]
fn usage_errors_are_one_sentence_and_status_2() {
    ends(&panda(&["rnu"], b""), 2, "", "panda: there is no command 'rnu'; did you mean 'run'?\n");
    ends(&panda(&["run"], b""), 2, "", "panda: the script's file is missing\n");
    ends(&panda(&["run", "--gas", "a.py"], b""), 2, "", "panda: there is no option --gas\n");
    ends(&panda(&["run", "a.py", "--gas-limit"], b""), 2, "", "panda: --gas-limit needs a value\n");
    ends(
        &panda(&["run", "a.py", "--gas-limit", "-1"], b""),
        2,
        "",
        "panda: --gas-limit takes a whole number above 0, not '-1'\n",
    );
    ends(
        &panda(&["node", "--minning=auto"], b""),
        2,
        "",
        "panda: there is no option --minning; did you mean --mining?\n",
    );
    ends(
        &panda(&["node", "--mining=fast"], b""),
        2,
        "",
        "panda: the mining mode is \"auto\", \"manual\" or \"interval\", not \"fast\"\n",
    );
    ends(&panda(&["node", "x.json"], b""), 2, "", "panda: 'panda node' takes no file, and 'x.json' is one\n");
    ends(&panda(&["check"], b""), 2, "", "panda: the files to check are missing\n");
    assert_eq!(panda(&["run", "/nowhere.py"], b"").status.code(), Some(2));
    assert_eq!(panda(&["replay", "/"], b"").status.code(), Some(2));
    assert_eq!(panda(&[], b"").status.code(), Some(2));
    assert_eq!(panda(&["help"], b"").status.code(), Some(0));
}

#[test]
fn scripts_print_fail_and_halt() {
    let folder = Folder::new("run");
    let good = folder.file("good.py", "print('hello', 1 / 4)\n");
    ends(&panda(&["run", &good], b""), 0, "hello 0.25\n", "");
    let bad = folder.file("bad.py", "def f(x):\n    return 1 / x\n\nprint('before')\nf(0)\n");
    let trace = format!(
        "Traceback (most recent call last):\n  File \"{bad}\", line 5, in <module>\n    f(0)\n  File \"{bad}\", line 2, in f\n    return 1 / x\n           ~~^~~\nZeroDivisionError: division by zero\n"
    );
    ends(&panda(&["run", &bad], b""), 1, "before\n", &trace);
    let endless = folder.file("endless.py", "print('start')\nwhile True:\n    pass\n");
    let output = panda(&["run", "--stats", "--gas-limit=1_000_000", &endless], b"");
    assert_eq!((output.status.code(), text(&output.stdout).as_str()), (Some(3), "start\n"));
    assert!(text(&output.stderr).contains("gas_used: 1000000 of 1000000"), "{}", text(&output.stderr));
    let counted = folder.file("counted.py", "for i in range(3):\n    print(i)\n");
    let plain = panda(&["run", &counted], b"");
    let output = panda(&["run", "--stats", &counted], b"");
    assert_eq!((output.status.code(), &output.stdout), (Some(0), &plain.stdout));
    let stats = text(&output.stderr);
    let gas = stats.strip_prefix("gas_used: ").and_then(|rest| rest.strip_suffix(" of 200000000\nsteps: 7\n"));
    assert!(gas.is_some_and(|gas| gas.parse::<u64>().is_ok_and(|gas| gas > 0)), "{stats}");
    let output = panda(&["run", "--stats", &bad], b"");
    assert_eq!((output.status.code(), text(&output.stdout).as_str()), (Some(1), "before\n"));
    assert!(text(&output.stderr).starts_with(&trace) && text(&output.stderr).contains("\nsteps: "));
    let broken = folder.file("broken.py", "x = (1,\n");
    let output = panda(&["run", &broken], b"");
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).ends_with("SyntaxError: '(' was never closed\n"), "{}", text(&output.stderr));
    let deep = folder.file("deep.py", &format!("x = {}1{}\n", "(".repeat(10_000), ")".repeat(10_000)));
    assert_eq!(panda(&["run", &deep], b"").status.code(), Some(1));
    let bytes = folder.0.join("bytes.py");
    std::fs::write(&bytes, b"x = '\xff'\n").expect("a file for the test");
    assert_eq!(panda(&["run", &bytes.to_string_lossy()], b"").status.code(), Some(2));
}

#[test]
fn check_prints_places_and_ends_with_1_on_errors() {
    let folder = Folder::new("check");
    let good = folder.file("good.py", "x = 1\nprint(x)\n");
    ends(&panda(&["check", &good], b""), 0, "", "");
    let bad = folder.file("bad.py", "@contract\nclass C:\n    def f(self:\n        pass\n");
    let output = panda(&["check", &good, &bad], b"");
    assert_eq!(output.status.code(), Some(1));
    assert!(
        text(&output.stdout).starts_with(&format!("{bad}:3:10: error: '(' was never closed")),
        "{}",
        text(&output.stdout)
    );
    // One line each, whatever the severity; only an error decides the status.
    let line_of = |line: &str, file: &str| -> Option<String> {
        let mut parts = line.strip_prefix(file)?.strip_prefix(':')?.splitn(3, ':');
        let (row, column, rest) = (parts.next()?, parts.next()?, parts.next()?);
        let numbers = row.parse::<u32>().is_ok() && column.parse::<u32>().is_ok();
        numbers.then(|| rest.trim_start().split(':').next().unwrap_or_default().to_owned())
    };
    let doubtful = folder.file(
        "doubtful.py",
        "@contract\nclass C:\n    class State:\n        n: int = 0\n\n    @query\n    def get(self):\n        self.state.n = 1\n",
    );
    let output = panda(&["check", &doubtful], b"");
    let lines = text(&output.stdout);
    let severities: Vec<Option<String>> = lines.lines().map(|line| line_of(line, &doubtful)).collect();
    let known = |severity: &Option<String>| {
        severity.as_deref().is_some_and(|word| ["error", "warning", "info"].contains(&word))
    };
    assert!(!severities.is_empty() && severities.iter().all(known), "{lines}");
    let has_error = severities.iter().flatten().any(|severity| severity == "error");
    assert_eq!(output.status.code(), Some(i32::from(has_error)), "{lines}");
    for contract in
        std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../contracts/ml")).expect("the gallery")
    {
        let path = contract.expect("an entry").path();
        if path.extension().is_some_and(|ending| ending == "py") {
            ends(&panda(&["check", &path.to_string_lossy()], b""), 0, "", "");
        }
    }
}

#[test]
fn every_line_is_answered_in_order_and_none_ends_the_process() {
    let mut input = Vec::new();
    input.extend(b"\xef\xbb\xbf{\"id\": 0, \"cmd\": \"root\"}\n");
    input.extend(b"{\"id\": 1, \"cmd\": \"root\"}\r\n\n   \nnot json\n\xff\xfe\n");
    input.extend("[".repeat(10_000).bytes());
    input.extend(b"\n{\"id\": 2, \"cmd\": \"run\", \"source\": \"for i in range(300000):\\n    pass\\nprint('done')\"}\n{\"id\": 3, \"cmd\": \"info\"}\n");
    input.extend(b"\"");
    input.extend("x".repeat(17 << 20).bytes());
    input.extend(b"\"\n{\"id\": 4, \"cmd\": \"root\"}");
    let output = panda(&["node"], &input);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let lines: Vec<String> = text(&output.stdout).lines().map(|line| line.chars().take(100).collect()).collect();
    let starts = [
        "{\"id\": 0, \"ok\": true",
        "{\"id\": 1, \"ok\": true",
        "{\"ok\": false, \"error\": {\"origin\": \"protocol\", \"type\": \"JSONError\", \"message\": \"line 1, column 1",
        "{\"ok\": false, \"error\": {\"origin\": \"protocol\", \"type\": \"JSONError\", \"message\": \"the line is not UTF-8",
        "{\"ok\": false, \"error\": {\"origin\": \"protocol\", \"type\": \"JSONError\", \"message\": \"line 1, column 201",
        "{\"id\": 2, \"ok\": true",
        "{\"id\": 3, \"ok\": true",
        "{\"ok\": false, \"error\": {\"origin\": \"protocol\", \"type\": \"JSONError\", \"message\": \"the line has more",
        "{\"id\": 4, \"ok\": true",
    ];
    assert_eq!(lines.len(), starts.len(), "{lines:#?}");
    for (line, start) in lines.iter().zip(starts) {
        let start: String = start.chars().take(100).collect();
        assert!(line.starts_with(&start), "{line}\n{start}");
    }
}

#[test]
fn a_call_can_be_stopped_from_standard_input() {
    let input = b"{\"id\": 1, \"cmd\": \"run\", \"source\": \"while True:\\n    pass\", \"gas_limit\": 1000000000000}\n{\"id\": 2, \"cmd\": \"stop\"}\n";
    let output = panda(&["node"], input);
    let lines = text(&output.stdout);
    let (first, second) = lines.split_once('\n').expect("two lines");
    assert!(first.contains("\"id\": 1, \"ok\": false") && first.contains("\"Stopped\""), "{first}");
    assert_eq!(second, "{\"id\": 2, \"ok\": true, \"result\": {\"stopped\": true}}\n");
}

const STEPS: &str = "{\"cmd\": \"deploy\", \"file\": \"ml/simple_predictor.py\", \"sender\": \"alice\", \"label\": \"m\"}\n\
    {\"cmd\": \"call\", \"to\": \"m\", \"method\": \"train\", \"sender\": \"bob\", \"args\": [[[1], [2]], [1, 2]]}\n\
    {\"cmd\": \"advance\", \"blocks\": 2}\n{\"cmd\": \"root\"}\n";

fn last_line(output: &Output) -> String {
    text(&output.stdout).lines().last().unwrap_or_default().to_owned()
}

#[test]
fn a_store_keeps_the_chain_and_is_repaired_to_the_last_whole_batch() {
    let folder = Folder::new("store");
    let store = folder.0.join("chain").to_string_lossy().into_owned();
    let first = panda(&["node", "--store", &store], STEPS.as_bytes());
    let root = last_line(&first);
    assert!(root.contains("\"height\": 3"), "{root}");
    let again = panda(&["node", "--store", &store], b"{\"cmd\": \"root\"}\n");
    ends(&again, 0, &format!("{root}\n"), "");

    let segment = Path::new(&store).join("segment-00000001.panda");
    let whole = std::fs::read(&segment).expect("the segment");
    std::fs::write(&segment, &whole[..whole.len() - 5]).expect("a cut segment");
    let cut = panda(&["node", "--store", &store], b"{\"cmd\": \"root\"}\n{\"cmd\": \"advance\"}\n");
    assert_eq!(cut.status.code(), Some(0));
    assert!(text(&cut.stderr).contains("were set aside"), "{}", text(&cut.stderr));
    assert!(text(&cut.stdout).contains("\"height\": 1"), "{}", text(&cut.stdout));
    let after = panda(&["node", "--store", &store], b"{\"cmd\": \"root\"}\n");
    assert_eq!(text(&after.stderr), "");
    assert!(last_line(&after).contains("\"height\": 2"), "{}", last_line(&after));

    let file = folder.file("plain", "x");
    assert_eq!(panda(&["node", "--store", &file], b"").status.code(), Some(4));
}

#[test]
fn sessions_replay_to_the_same_root_or_end_with_1() {
    let folder = Folder::new("replay");
    let export = |form: &str| {
        let input = format!("{STEPS}{{\"cmd\": \"export\", \"as\": \"{form}\"}}\n");
        let line = last_line(&panda(&["node", "--mining", "auto"], input.as_bytes()));
        let answer = api::read(&line).expect("JSON");
        let content = answer.get("result").and_then(|result| result.get(form)).and_then(api::Value::as_str);
        content.expect("the export").to_owned()
    };
    let session = export("text");
    let good = panda(&["replay", &folder.file("good.json", &session)], b"");
    let lines = text(&good.stdout);
    assert_eq!(good.status.code(), Some(0), "{lines}{}", text(&good.stderr));
    assert!(lines.starts_with("0 deploy ok height 1 gas_used ") && lines.ends_with("matches\n"), "{lines}");
    assert_eq!(panda(&["replay", &folder.file("link.txt", &export("link"))], b"").status.code(), Some(0));

    let bad = session.replace("[[[1], [2]], [1, 2]]", "[[[1], [2]], [1, 3]]");
    let bad = panda(&["replay", &folder.file("bad.json", &bad)], b"");
    assert_eq!(bad.status.code(), Some(1));
    assert!(text(&bad.stdout).contains("step 1 is the first that led elsewhere"), "{}", text(&bad.stdout));
    let broken = panda(&["replay", &folder.file("broken.json", "{\"format\": 1}")], b"");
    assert_eq!(broken.status.code(), Some(1));
    assert_eq!(text(&broken.stderr).lines().count(), 1);
}

#[test]
fn what_was_answered_is_there_after_a_kill() {
    let folder = Folder::new("kill");
    let store = folder.0.join("chain").to_string_lossy().into_owned();
    let source = "@contract\nclass C:\n    class State:\n        n: int = 0\n    @call\n    def add(self, ctx):\n        self.state.n += 1\n        return self.state.n\n";
    let source = api::write(&api::Value::from(source));
    let deploy = format!("{{\"cmd\": \"deploy\", \"source\": {source}, \"sender\": \"alice\", \"label\": \"c\"}}\n");
    panda(&["node", "--store", &store], deploy.as_bytes());
    let mut answered = 0;
    for round in 1..7usize {
        let mut child = Command::new(env!("CARGO_BIN_EXE_panda"))
            .args(["node", "--store", &store, "--mining", "auto"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("panda starts");
        let mut stdin = child.stdin.take().expect("a pipe");
        let calls = "{\"cmd\": \"call\", \"to\": \"c\", \"method\": \"add\", \"sender\": \"bob\"}\n".repeat(40);
        stdin.write_all(calls.as_bytes()).expect("the calls fit the pipe");
        let output = BufReader::new(child.stdout.take().expect("a pipe"));
        for line in output.lines().take(round * 5).map(|line| line.expect("an answer")) {
            let answer = api::read(&line).expect("JSON");
            let returned = answer.get("result").and_then(|result| result.get("return"));
            answered = match returned {
                Some(api::Value::Int(count)) => *count,
                other => panic!("{other:?}"),
            };
        }
        child.kill().expect("killed");
        child.wait().expect("ended");
        let state = last_line(&panda(&["node", "--store", &store], b"{\"cmd\": \"state\", \"of\": \"c\"}\n"));
        let stored = api::read(&state).expect("JSON");
        let stored = stored.get("result").and_then(|result| result.get("n")).cloned();
        assert!(matches!(stored, Some(api::Value::Int(count)) if count >= answered), "{answered} answered, {state}");
        if let Some(api::Value::Int(count)) = stored {
            answered = count;
        }
    }
}
