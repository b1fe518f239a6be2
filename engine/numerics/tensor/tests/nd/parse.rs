//! Reads the expressions of the case files: the little of Python that calls numpy.

/// An expression.
#[derive(Clone, Debug)]
pub enum Node {
    Int(i64),
    Big(String),
    Float(f64),
    Text(String),
    Name(String),
    List(Vec<Node>),
    Tuple(Vec<Node>),
    Attribute(Box<Node>, String),
    Call(Box<Node>, Vec<Node>, Vec<(String, Node)>),
    Index(Box<Node>, Box<Node>),
    Slice(Box<[Option<Node>; 3]>),
    Unary(&'static str, Box<Node>),
    Binary(&'static str, Box<Node>, Box<Node>),
}

/// A step of a case.
#[derive(Clone, Debug)]
pub enum Step {
    Value(Node),
    Assign(Node, Node),
    InPlace(&'static str, Node, Node),
}

pub struct Parser<'a> {
    rest: &'a str,
}

const OPERATORS: &[&str] =
    &["**", "//", "<<", ">>", "<=", ">=", "==", "!=", "+", "-", "*", "/", "%", "@", "<", ">", "&", "|", "^"];

fn strength(operator: &str) -> u8 {
    match operator {
        "==" | "!=" | "<" | "<=" | ">" | ">=" => 1,
        "|" => 2,
        "^" => 3,
        "&" => 4,
        "<<" | ">>" => 5,
        "+" | "-" => 6,
        "**" => 9,
        _ => 7,
    }
}

pub fn steps(text: &str) -> Vec<Step> {
    let mut parser = Parser { rest: text };
    let mut found = Vec::new();
    loop {
        found.push(parser.step());
        if !parser.eat(";") {
            break;
        }
    }
    assert!(parser.rest.trim().is_empty(), "left over: {:?} of {text:?}", parser.rest);
    found
}

impl Parser<'_> {
    fn blank(&mut self) {
        self.rest = self.rest.trim_start();
    }

    fn eat(&mut self, token: &str) -> bool {
        self.blank();
        match self.rest.strip_prefix(token) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    fn expect(&mut self, token: &str) {
        assert!(self.eat(token), "{token:?} expected before {:?}", self.rest);
    }

    fn step(&mut self) -> Step {
        let target = self.list_of_values();
        self.blank();
        for operator in OPERATORS {
            if let Some(rest) = self.rest.strip_prefix(operator).and_then(|rest| rest.strip_prefix('=')) {
                self.rest = rest;
                return Step::InPlace(operator, target, self.list_of_values());
            }
        }
        if self.rest.starts_with('=') && !self.rest.starts_with("==") {
            self.expect("=");
            return Step::Assign(target, self.list_of_values());
        }
        Step::Value(target)
    }

    // Values with commas between them are a tuple.
    fn list_of_values(&mut self) -> Node {
        let first = self.binary(0);
        if !self.eat(",") {
            return first;
        }
        let mut items = vec![first];
        while !self.rest.trim().is_empty() && !self.rest.trim_start().starts_with([';', '=']) {
            items.push(self.binary(0));
            if !self.eat(",") {
                break;
            }
        }
        Node::Tuple(items)
    }

    fn operator(&mut self) -> Option<&'static str> {
        self.blank();
        let found = OPERATORS.iter().copied().find(|operator| self.rest.starts_with(operator))?;
        let after = &self.rest[found.len()..];
        let comparison = strength(found) == 1;
        if after.starts_with('=') && !comparison {
            return None;
        }
        Some(found)
    }

    fn binary(&mut self, least: u8) -> Node {
        let mut left = self.unary();
        while let Some(operator) = self.operator() {
            if strength(operator) < least {
                break;
            }
            self.expect(operator);
            let next = if operator == "**" { strength(operator) } else { strength(operator) + 1 };
            let right = self.binary(next);
            left = Node::Binary(operator, Box::new(left), Box::new(right));
        }
        left
    }

    fn unary(&mut self) -> Node {
        for operator in ["-", "+", "~"] {
            if self.eat(operator) {
                return Node::Unary(operator, Box::new(self.binary(8)));
            }
        }
        self.postfix()
    }

    fn postfix(&mut self) -> Node {
        let mut node = self.atom();
        loop {
            if self.rest.starts_with('.') && !self.rest.starts_with("...") {
                self.expect(".");
                node = Node::Attribute(Box::new(node), self.name());
            } else if self.rest.starts_with('(') {
                self.expect("(");
                let (mut args, mut named) = (Vec::new(), Vec::new());
                while !self.eat(")") {
                    let value = self.binary(0);
                    self.blank();
                    match value {
                        Node::Name(name) if self.rest.starts_with('=') && !self.rest.starts_with("==") => {
                            self.expect("=");
                            named.push((name, self.binary(0)));
                        }
                        value => args.push(value),
                    }
                    if !self.eat(",") {
                        self.expect(")");
                        break;
                    }
                }
                node = Node::Call(Box::new(node), args, named);
            } else if self.rest.starts_with('[') {
                self.expect("[");
                let mut parts = Vec::new();
                let mut tuple = false;
                loop {
                    parts.push(self.slice());
                    if !self.eat(",") {
                        break;
                    }
                    tuple = true;
                    self.blank();
                    if self.rest.starts_with(']') {
                        break;
                    }
                }
                self.expect("]");
                let index = match parts.pop() {
                    Some(only) if !tuple => only,
                    last => {
                        parts.extend(last);
                        Node::Tuple(parts)
                    }
                };
                node = Node::Index(Box::new(node), Box::new(index));
            } else {
                return node;
            }
        }
    }

    fn slice(&mut self) -> Node {
        let mut parts = [None, None, None];
        let mut colons = 0;
        loop {
            self.blank();
            if self.eat(":") {
                colons += 1;
            } else if self.rest.starts_with([',', ']']) {
                break;
            } else {
                parts[colons] = Some(self.binary(0));
            }
        }
        match parts {
            [Some(only), None, None] if colons == 0 => only,
            parts => Node::Slice(Box::new(parts)),
        }
    }

    fn name(&mut self) -> String {
        self.blank();
        let end = self.rest.find(|letter: char| !letter.is_alphanumeric() && letter != '_').unwrap_or(self.rest.len());
        let (name, rest) = self.rest.split_at(end);
        assert!(!name.is_empty(), "a name expected before {:?}", self.rest);
        self.rest = rest;
        name.to_owned()
    }

    fn atom(&mut self) -> Node {
        self.blank();
        if self.eat("...") {
            return Node::Name("...".to_owned());
        }
        if self.eat("(") {
            let mut items = Vec::new();
            let mut tuple = false;
            while !self.eat(")") {
                items.push(self.binary(0));
                if self.eat(",") {
                    tuple = true;
                } else {
                    self.expect(")");
                    break;
                }
            }
            return match items.pop() {
                Some(only) if !tuple => only,
                last => {
                    items.extend(last);
                    Node::Tuple(items)
                }
            };
        }
        if self.eat("[") {
            let mut items = Vec::new();
            while !self.eat("]") {
                items.push(self.binary(0));
                if !self.eat(",") {
                    self.expect("]");
                    break;
                }
            }
            return Node::List(items);
        }
        for quote in ['\'', '"'] {
            if let Some(rest) = self.rest.strip_prefix(quote) {
                let end = rest.find(quote).expect("the end of a text");
                self.rest = &rest[end + 1..];
                return Node::Text(rest[..end].to_owned());
            }
        }
        let bytes = self.rest.as_bytes();
        if bytes.first().is_some_and(u8::is_ascii_digit)
            || (bytes.first() == Some(&b'.') && bytes.get(1).is_some_and(u8::is_ascii_digit))
        {
            return self.number();
        }
        Node::Name(self.name())
    }

    fn number(&mut self) -> Node {
        let bytes = self.rest.as_bytes();
        let mut end = 0;
        let mut float = false;
        while let Some(byte) = bytes.get(end) {
            match byte {
                b'0'..=b'9' => {}
                b'.' => float = true,
                b'e' => {
                    float = true;
                    if matches!(bytes.get(end + 1), Some(b'-' | b'+')) {
                        end += 1;
                    }
                }
                _ => break,
            }
            end += 1;
        }
        let (text, rest) = self.rest.split_at(end);
        self.rest = rest;
        if float {
            return Node::Float(text.parse().expect("a float"));
        }
        text.parse().map_or_else(|_| Node::Big(text.to_owned()), Node::Int)
    }
}
