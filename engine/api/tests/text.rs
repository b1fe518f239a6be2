//! Reading, writing and decoding, case by case from `cases/`, and the borders that a line of text cannot show.

use api::{Command, Json, LinkError, Shape, Value, read, read_link, write, write_link};

/// Replaces `{repeat:N:x}` by N times `x`.
fn unfold(text: &str) -> String {
    let Some((before, rest)) = text.split_once("{repeat:") else { return text.to_owned() };
    let (count, rest) = rest.split_once(':').expect("a count");
    let close = rest[1..].find('}').expect("a closing brace") + 1;
    format!("{before}{}{}", rest[..close].repeat(count.parse().expect("a number")), unfold(&rest[close + 1..]))
}

fn cases(text: &str) -> impl Iterator<Item = (String, String)> {
    text.lines().filter(|line| !line.starts_with('#')).map(|line| {
        let (input, expected) = line.split_once(" => ").unwrap_or_else(|| panic!("no ' => ' in {line}"));
        (unfold(input), unfold(expected))
    })
}

#[test]
fn texts_read_as_they_should() {
    for (input, expected) in cases(include_str!("cases/reader.txt")) {
        let got = match read(&input) {
            Ok(value) => {
                let text = write(&value);
                assert_eq!(write(&read(&text).expect("what is written can be read")), text);
                text
            }
            Err(error) => format!("error {}:{} {}", error.line, error.column, error.message),
        };
        assert_eq!(got, expected, "for {}", &input[..input.len().min(80)]);
    }
}

#[test]
fn commands_decode_as_they_should() {
    for (input, expected) in cases(include_str!("cases/commands.txt")) {
        let decoded = Command::decode(read(&input).expect("the case is JSON"));
        let got = match decoded.command {
            Ok(command) => decoded
                .warnings
                .iter()
                .fold(format!("ok {}", command.name()), |line, warning| format!("{line} | {warning}")),
            Err(error) => format!("{}: {}", error.kind, error.message),
        };
        assert_eq!(got, expected, "for {input}");
    }
}

#[test]
fn what_changes_the_chain_is_logged_so_that_it_decodes_again() {
    for (input, _) in cases(include_str!("cases/commands.txt")).filter(|(_, expected)| expected.starts_with("ok ")) {
        let command = Command::decode(read(&input).expect("the case is JSON")).command.expect("the case is a command");
        let changes = matches!(command.name(), "deploy" | "call" | "transfer" | "advance" | "configure");
        assert_eq!(command.log_entry().is_some(), changes);
        if let Some(entry) = command.log_entry() {
            assert_eq!(Command::decode(entry).command.expect("a log entry is a command"), command);
        }
    }
}

#[test]
fn errors_name_line_and_column_in_characters() {
    let error = read("{\n  \"ä\": [1,\n  \"é\" 2]}").expect_err("two values without a comma");
    assert_eq!(error.to_string(), "line 3, column 7: ',' or ']' is expected, but found '2'");
}

#[test]
fn long_text_is_refused_before_it_is_parsed() {
    let text = " ".repeat(api::MAX_TEXT_BYTES + 1);
    let error = read(&text).expect_err("too long");
    assert_eq!(error.message, "the text has 16777217 bytes; at most 16777216 are read");
}

#[test]
fn every_prefix_of_a_command_is_refused_or_read() {
    let text = r#"{"cmd":"call","args":[1.5,-2e3,"\u00e9\ud83d\udc3c",null,{"$int":"0xff"}],"to":"ä"}"#;
    for end in (0..text.len()).filter(|end| text.is_char_boundary(*end)) {
        assert!(read(&text[..end]).is_err(), "{}", &text[..end]);
    }
    assert!(read(text).is_ok());
}

#[test]
fn ints_of_a_million_bits_are_written_in_hex() {
    let text = format!("{{\"$int\": \"-0x{}\"}}", "f".repeat(250_000));
    assert_eq!(write(&read(&text).expect("a million bits")), text);
}

#[test]
fn links_carry_text_and_refuse_the_rest() {
    for text in ["", "{}", "ä🐼", &"x".repeat(100_000)] {
        let link = write_link(text);
        let coded = link.strip_prefix("#s1=").expect("the prefix");
        assert!(coded.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_'));
        assert_eq!(read_link(&link).as_deref(), Ok(text));
        assert_eq!(read_link(&format!("https://example.org/x/{link}\n")).as_deref(), Ok(text));
    }
    assert_eq!(read_link("https://example.org/"), Err(LinkError::Prefix));
    assert_eq!(read_link("#v=1"), Err(LinkError::Prefix));
    assert_eq!(read_link("#s2=abcd"), Err(LinkError::Version));
    assert_eq!(read_link("#s1=a"), Err(LinkError::Character));
    assert_eq!(read_link("#s1=ab!d"), Err(LinkError::Character));
    assert_eq!(read_link("#s1="), Err(LinkError::Damaged));
    assert_eq!(read_link("#s1=____"), Err(LinkError::Damaged));
    let whole = write_link(&"some words that pack ".repeat(50));
    for end in 4..whole.len() {
        assert!(read_link(&whole[..end]).is_err(), "cut at {end}");
    }
}

#[test]
fn a_link_that_unpacks_without_end_is_refused() {
    let bomb = write_link(&"\0".repeat(api::MAX_LINK_BYTES + 1));
    assert!(bomb.len() < 100_000);
    assert_eq!(read_link(&bomb), Err(LinkError::TooLarge));
}

#[test]
fn links_of_random_bytes_never_panic() {
    let mut seed = 1u64;
    for _ in 0..2_000 {
        let mut coded = String::from("#s1=");
        for _ in 0..(seed >> 60) * 7 + 3 {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let digit = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"[(seed >> 58) as usize];
            coded.push(digit as char);
        }
        let _ = read_link(&coded);
    }
}

#[test]
fn objects_follow_the_rule_for_numbers() {
    let parse = |text: &str| serde_json::from_str::<Json>(text).map(|json| write(&json.0)).map_err(|e| e.to_string());
    assert_eq!(
        parse("[1, 1.0, 1.5, -0.0, 1e300, 9007199254740993]").as_deref(),
        Ok("[1, 1, 1.5, -0.0, 1e+300, 9007199254740993]")
    );
    assert_eq!(
        parse(r#"{"a": {"$float": 1}, "b": {"$float": "nan"}, "c": {"$int": "0xffffffffffffffffff"}}"#).as_deref(),
        Ok(r#"{"a": 1.0, "b": {"$float": "nan"}, "c": 4722366482869645213695}"#)
    );
    let deep = "[".repeat(201);
    assert!(serde_json::Deserializer::from_str(&deep).into_iter::<Json>().next().expect("something").is_err());
    let text =
        serde_json::to_string(&Json(read("[1, 1.0, null, true, {\"a\": \"b\"}]").expect("JSON"))).expect("serde");
    assert_eq!(text, r#"[1,1.0,null,true,{"a":"b"}]"#);
}

#[test]
fn views_read_what_they_write() {
    let error = api::view::Error { line: Some(3), ..api::view::Error::protocol("Refused", "no") };
    assert_eq!(api::view::Error::from_value(error.clone().into_value()), Ok(error.clone()));
    let answer = api::view::Answer::refused(Some(Value::Int(3)), error, vec!["w".to_owned()]);
    assert_eq!(api::view::Answer::from_value(answer.clone().into_value()), Ok(answer));
    let broken = read(r#"{"diagnostics": [{"severity": "error", "message": 3}]}"#).expect("JSON");
    let problem = api::view::CheckResult::from_value(broken).expect_err("message is no text");
    assert_eq!(problem, "diagnostics[0].message must be a text, not an int");
}

#[test]
fn sessions_of_other_formats_are_refused() {
    let decode = |text: &str| api::Session::decode(read(text).expect("JSON")).map(|session| session.log.len());
    assert_eq!(decode(r#"{"format": "panda-session/1", "log": [{"cmd": "advance"}]}"#), Ok(1));
    assert!(decode(r#"{"format": "panda-session/9", "log": []}"#).expect_err("newer").contains("panda-session/9"));
    assert!(decode(r#"[]"#).is_err());
    assert_eq!(
        decode(r#"{"format": "panda-session/1", "log": {}}"#),
        Err("the session's log must be a list, not an object".to_owned())
    );
}
