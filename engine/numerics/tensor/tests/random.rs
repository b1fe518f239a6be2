//! Draws of both generators against numpy's, line by line of the oracle's file.

use primitives::sha256;
use tensor::Matrix;
use tensor::random::{Bits, Draw, Generator, IntKind, Law, Multivariate, RandomState, Root, SeedSequence};

const CASES: &str = include_str!("data/random.txt");

struct Case<'a> {
    line: &'a str,
    kind: &'a str,
    seed: &'a str,
    call: &'a str,
    arguments: &'a str,
    count: usize,
    expected: Vec<&'a str>,
    next: u32,
}

fn cases() -> impl Iterator<Item = Case<'static>> {
    CASES.lines().filter(|line| !line.starts_with('#')).map(|line| {
        let parts: Vec<&str> = line.split(" | ").collect();
        let head: Vec<&str> = parts[0].split(' ').collect();
        Case {
            line,
            kind: head[0],
            seed: head[1],
            call: head[2],
            arguments: head[3],
            count: parts[1].parse().expect("a count"),
            expected: parts[2].split(' ').collect(),
            next: parts[3].parse().expect("32 bits"),
        }
    })
}

impl Case<'_> {
    fn numbers<T: std::str::FromStr>(&self) -> Vec<T> {
        self.arguments.split(',').filter_map(|part| part.parse().ok()).collect()
    }

    /// Compares floats, or whole numbers that floats hold.
    fn compare(&self, drawn: &[f64]) {
        assert_eq!(drawn.len(), self.count, "{}", self.line);
        match self.expected[0] {
            "hash" => self.compare_bytes(drawn.iter().flat_map(|number| number.to_le_bytes())),
            "near" => {
                let sum = drawn.iter().fold(0.0, |sum, number| sum + number);
                let chosen = (0..8).map(|index| drawn[(drawn.len() - 1) * index / 7]);
                let scale = drawn.iter().fold(0.0f64, |sum, number| sum + number.abs());
                for (index, (ours, numpys)) in std::iter::once(sum).chain(chosen).zip(&self.expected[1..]).enumerate() {
                    let numpys = from_hex(numpys);
                    // The platform's logf and powf are wrong in the last bit more often than log and pow.
                    let precision = if self.call.ends_with("_f32") { 1.2e-7 } else { 1e-14 };
                    let allowed = precision * if index == 0 { scale } else { numpys.abs() };
                    assert!((ours - numpys).abs() <= allowed, "{}: {ours:?} for {numpys:?} at {index}", self.line);
                }
            }
            "bits" => {
                let equal = drawn.iter().zip(&self.expected[1..]).filter(|(ours, numpys)| **ours == from_hex(numpys));
                assert!(equal.count() + 2 >= self.count, "{}", &self.line[..30]);
            }
            other => panic!("no comparison {other}"),
        }
    }

    fn compare_ints(&self, drawn: &[i64]) {
        assert_eq!(drawn.len(), self.count, "{}", self.line);
        self.compare_bytes(drawn.iter().flat_map(|number| number.to_le_bytes()));
    }

    fn compare_bytes(&self, bytes: impl Iterator<Item = u8>) {
        let bytes: Vec<u8> = bytes.collect();
        assert_eq!(&sha256(&bytes).to_string()[2..18], self.expected[1], "{}", self.line);
    }
}

fn from_hex(text: &str) -> f64 {
    f64::from_bits(u64::from_str_radix(text, 16).expect("16 digits"))
}

fn kind_of(name: &str) -> IntKind {
    use IntKind::{Bool, Int8, Int16, Int32, Int64, Uint8, Uint16, Uint32, Uint64};
    *[Bool, Int8, Uint8, Int16, Uint16, Int32, Uint32, Int64, Uint64]
        .iter()
        .find(|kind| kind.name() == name)
        .expect("an element type")
}

fn probabilities(population: usize) -> Vec<f64> {
    let sum = (population * (population + 1)) as f64 / 2.0;
    (1..=population).map(|index| index as f64 / sum).collect()
}

fn together() -> (Vec<f64>, Matrix) {
    let covariance = vec![2.0, 0.5, 0.1, 0.5, 1.0, -0.3, 0.1, -0.3, 0.5];
    (vec![1.0, -2.0, 0.5], tensor::matrix(3, 3, covariance).expect("sizes"))
}

fn legacy(seed: &str) -> RandomState {
    let key: Vec<u32> = seed.split(',').map(|part| part.parse().expect("32 bits")).collect();
    if key.len() == 1 { RandomState::new(key[0]) } else { RandomState::from_key(&key).expect("a key") }
}

#[test]
fn the_legacy_generator_draws_as_numpys() {
    for case in cases().filter(|case| case.kind == "legacy") {
        let mut rng = legacy(case.seed);
        match case.call {
            "random" => case.compare(&rng.random_samples(case.count)),
            "normals" => case.compare(&(0..case.count).map(|_| rng.standard_normal()).collect::<Vec<_>>()),
            "permutation" => {
                let drawn: Vec<i64> = rng.permutation(case.count).into_iter().map(|index| index as i64).collect();
                case.compare_ints(&drawn);
            }
            "shuffle_rows" => {
                let mut rows: Vec<[i64; 3]> = (0..20).map(|row| [3 * row, 3 * row + 1, 3 * row + 2]).collect();
                rng.shuffle(&mut rows);
                case.compare_ints(&rows.concat());
            }
            "choice" => {
                let [population, replace, weighted] = case.numbers::<usize>()[..] else { panic!("{}", case.line) };
                let weights = (weighted == 1).then(|| probabilities(population));
                let drawn = rng.choice(population, case.count, replace == 1, weights.as_deref()).expect("a sample");
                case.compare_ints(&drawn.into_iter().map(|index| index as i64).collect::<Vec<_>>());
            }
            "multinomial" => {
                let numbers: Vec<f64> = case.numbers();
                let (n, p) = numbers.split_first().expect("trials");
                let mut out = vec![0; case.count];
                out.chunks_mut(p.len()).for_each(|row| rng.multinomial(*n as i64, p, row));
                case.compare_ints(&out);
            }
            "dirichlet" => {
                let alpha: Vec<f64> = case.numbers();
                let mut out = vec![0.0; case.count];
                out.chunks_mut(alpha.len()).for_each(|row| rng.dirichlet(&alpha, row));
                case.compare(&out);
            }
            "multivariate_normal" => {
                let (mean, covariance) = together();
                let drawn = rng.multivariate_normal(&mean, &covariance, case.count / 3);
                case.compare(&drawn.expect("a covariance"));
            }
            "mixed" => {
                let mut drawn = Vec::new();
                for _ in 0..case.count / 3 {
                    drawn.push(rng.standard_normal());
                    drawn.push(rng.randint(0, 7, 1).expect("an int")[0] as f64);
                    drawn.push(rng.random_sample());
                }
                case.compare(&drawn);
            }
            "bytes" => {
                let drawn = rng.integers(IntKind::Uint8, 255, case.count);
                case.compare_ints(&drawn.into_iter().map(|number| number as i64).collect::<Vec<_>>());
            }
            call if call.starts_with("integers:") => {
                let kind = kind_of(&call["integers:".len()..]);
                let [low, high] = case.numbers::<i128>()[..] else { panic!("{}", case.line) };
                let (offset, most) = kind.span(low, high - 1, false).expect("a range");
                let drawn = rng.integers(kind, most, case.count);
                case.compare_ints(&drawn.iter().map(|n| (offset + i128::from(*n)) as i64).collect::<Vec<_>>());
            }
            name => law(&case, &mut rng, Law::named(name).unwrap_or_else(|| panic!("no law {name}"))),
        }
        assert_eq!(rng.next_u32(), case.next, "the bits after {}", case.line);
    }
}

/// The 32-bit words of decimal numbers, lowest first.
fn entropy(seed: &str) -> Vec<u32> {
    let mut words = Vec::new();
    for number in seed.split(',') {
        let mut own: Vec<u32> = vec![0];
        for digit in number.bytes() {
            let mut carry = u64::from(digit - b'0');
            for word in &mut own {
                carry += u64::from(*word) * 10;
                *word = carry as u32;
                carry >>= 32;
            }
            if carry > 0 {
                own.push(carry as u32);
            }
        }
        words.extend(own);
    }
    words
}

#[test]
fn the_newer_generator_draws_as_numpys() {
    for case in cases().filter(|case| case.kind == "new") {
        let words = entropy(case.seed);
        let mut rng = Generator::new(&words);
        let ints = |numbers: Vec<usize>| numbers.into_iter().map(|number| number as i64).collect::<Vec<_>>();
        match case.call {
            "seed_words" => {
                let drawn = SeedSequence::new(&words, &[]).words(case.count);
                case.compare_ints(&drawn.iter().map(|word| i64::from(*word)).collect::<Vec<_>>());
                assert_eq!(drawn[0], case.next, "{}", case.line);
                continue;
            }
            "random" => case.compare(&(0..case.count).map(|_| rng.random()).collect::<Vec<_>>()),
            "random_f32" => case.compare(&(0..case.count).map(|_| f64::from(rng.random_f32())).collect::<Vec<_>>()),
            "standard_normal_f32" => {
                case.compare(&(0..case.count).map(|_| f64::from(rng.standard_normal_f32())).collect::<Vec<_>>());
            }
            "standard_exponential_f32" => {
                let draw = |_| f64::from(rng.standard_exponential_f32(false));
                case.compare(&(0..case.count).map(draw).collect::<Vec<_>>());
            }
            "standard_gamma_f32" => {
                let shape: f32 = case.arguments.parse().expect("a shape");
                case.compare(&(0..case.count).map(|_| f64::from(rng.standard_gamma_f32(shape))).collect::<Vec<_>>());
            }
            "normals" => case.compare(&(0..case.count).map(|_| rng.standard_normal()).collect::<Vec<_>>()),
            "permutation" => case.compare_ints(&ints(rng.permutation(case.count))),
            "shuffle_rows" => {
                let mut rows: Vec<[i64; 3]> = (0..20).map(|row| [3 * row, 3 * row + 1, 3 * row + 2]).collect();
                rng.shuffle(&mut rows);
                case.compare_ints(&rows.concat());
            }
            "permuted" => {
                let mut table: Vec<i64> = (0..60).collect();
                if case.arguments == "20,3,1" {
                    table.chunks_mut(3).for_each(|row| rng.shuffle(row));
                } else {
                    for column in 0..3 {
                        let mut numbers: Vec<i64> = table.iter().copied().skip(column).step_by(3).collect();
                        rng.shuffle(&mut numbers);
                        for (place, number) in table.iter_mut().skip(column).step_by(3).zip(numbers) {
                            *place = number;
                        }
                    }
                }
                case.compare_ints(&table);
            }
            "choice" => {
                let [population, replace, weighted] = case.numbers::<usize>()[..] else { panic!("{}", case.line) };
                let weights = (weighted == 1).then(|| probabilities(population));
                let drawn = rng.choice(population, case.count, replace == 1, weights.as_deref(), true);
                case.compare_ints(&ints(drawn.expect("a sample")));
            }
            "choice_unshuffled" => {
                let population = case.numbers::<usize>()[0];
                case.compare_ints(&ints(rng.choice(population, case.count, false, None, false).expect("a sample")));
            }
            "multinomial" => {
                let numbers: Vec<f64> = case.numbers();
                let (n, p) = numbers.split_first().expect("trials");
                let mut out = vec![0; case.count];
                out.chunks_mut(p.len()).for_each(|row| rng.multinomial(*n as i64, p, row));
                case.compare_ints(&out);
            }
            "dirichlet" => {
                let alpha: Vec<f64> = case.numbers();
                let mut out = vec![0.0; case.count];
                out.chunks_mut(alpha.len()).for_each(|row| rng.dirichlet(&alpha, row));
                case.compare(&out);
            }
            "multivariate_normal" => {
                let (mean, covariance) = together();
                let root = Root::named(case.arguments).expect("a root");
                let drawn = rng.multivariate_normal(&mean, &covariance, case.count / 3, root);
                case.compare(&drawn.expect("a covariance"));
            }
            "mixed" => {
                let mut drawn = Vec::new();
                for _ in 0..case.count / 3 {
                    drawn.push(rng.standard_normal());
                    drawn.push(rng.integers(IntKind::Int64, 6, 1)[0] as f64);
                    drawn.push(rng.random());
                }
                case.compare(&drawn);
            }
            call if call.starts_with("integers:") => {
                let kind = kind_of(&call["integers:".len()..]);
                let [low, high] = case.numbers::<i128>()[..] else { panic!("{}", case.line) };
                let (offset, most) = kind.span(low, high - 1, false).expect("a range");
                let drawn = rng.integers(kind, most, case.count);
                case.compare_ints(&drawn.iter().map(|n| (offset + i128::from(*n)) as i64).collect::<Vec<_>>());
            }
            name => law(&case, &mut rng, Law::named(name).unwrap_or_else(|| panic!("no law {name}"))),
        }
        assert_eq!(rng.next_u32(), case.next, "the bits after {}", case.line);
    }
}

fn law(case: &Case<'_>, rng: &mut dyn tensor::random::Source, law: &Law) {
    let mut parameters = [0.0; 3];
    for (parameter, number) in parameters.iter_mut().zip(case.numbers::<f64>()) {
        *parameter = number;
    }
    law.check(parameters, rng.is_legacy()).expect("fit parameters");
    match law.draw {
        Draw::Float(draw) => case.compare(&(0..case.count).map(|_| draw(rng, parameters)).collect::<Vec<_>>()),
        Draw::Int(draw) => case.compare_ints(&(0..case.count).map(|_| draw(rng, parameters)).collect::<Vec<_>>()),
    }
}

#[test]
fn a_generator_goes_on_from_its_bytes() {
    use primitives::codec::{Reader, Writer};
    let mut rng = RandomState::new(42);
    rng.standard_normal();
    let mut writer = Writer::new();
    rng.encode(&mut writer);
    let bytes = writer.into_bytes();
    let mut reader = Reader::new(&bytes);
    let mut again = RandomState::decode(&mut reader).expect("a generator");
    reader.finish().expect("no more bytes");
    assert_eq!(rng, again);
    assert_eq!(rng.standard_normal().to_bits(), again.standard_normal().to_bits());
    assert_eq!(rng.random_sample().to_bits(), again.random_sample().to_bits());
    assert!(RandomState::decode(&mut Reader::new(&bytes[..bytes.len() - 1])).is_err());
    let mut wrong = bytes.clone();
    wrong[624 * 4..625 * 4].fill(0xff);
    assert!(RandomState::decode(&mut Reader::new(&wrong)).is_err());

    let mut rng = Generator::from_int(42);
    rng.next_u32();
    let mut writer = Writer::new();
    rng.encode(&mut writer);
    let mut bytes = writer.into_bytes();
    let mut again = Generator::decode(&mut Reader::new(&bytes)).expect("a generator");
    assert_eq!((again.next_u32(), again.next_u64()), (rng.next_u32(), rng.next_u64()));
    bytes[16] &= 0xfe;
    assert!(Generator::decode(&mut Reader::new(&bytes)).is_err(), "an even increment");
}

#[test]
fn what_cannot_be_drawn_is_refused_in_numpys_words() {
    let mut rng = RandomState::new(1);
    let words = |result: Result<Vec<usize>, tensor::random::Error>| result.expect_err("refused").to_string();
    assert_eq!(words(rng.choice(3, 1, true, Some(&[0.5, 0.5]))), "'a' and 'p' must have same size");
    assert_eq!(words(rng.choice(3, 1, true, Some(&[0.5, 0.5, f64::NAN]))), "probabilities contain NaN");
    assert_eq!(words(rng.choice(3, 1, true, Some(&[0.5, 0.5, f64::INFINITY]))), "probabilities do not sum to 1");
    assert_eq!(words(rng.choice(3, 1, true, Some(&[0.5, -0.5, 1.0]))), "probabilities are not non-negative");
    assert_eq!(
        words(rng.choice(3, 4, false, None)),
        "Cannot take a larger sample than population when 'replace=False'"
    );
    assert_eq!(words(rng.choice(3, 2, false, Some(&[1.0, 0.0, 0.0]))), "Fewer non-zero entries in p than size");
    assert_eq!(words(rng.choice(0, 1, true, None)), "a must be greater than 0 unless no samples are taken");
    assert_eq!(rng.randint(3, 3, 1).expect_err("refused").to_string(), "low >= high");
    assert_eq!(RandomState::from_int(-1).expect_err("refused").to_string(), "Seed must be between 0 and 2**32 - 1");
    let square = Matrix::eye(2);
    let words = |mean: &[f64], covariance: &Matrix| {
        RandomState::new(1).multivariate_normal(mean, covariance, 1).expect_err("refused").to_string()
    };
    assert_eq!(words(&[1.0], &square), "mean and cov must have same length");
    assert_eq!(words(&[1.0], &Matrix::zeros((1, 2))), "cov must be 2 dimensional and square");
    assert_eq!(words(&[1.0, f64::NAN], &(square.clone() * f64::NAN)), "SVD did not converge");
    let valid =
        |covariance: &Matrix| Multivariate::new(&[0.0, 0.0], covariance, Root::Svd, false).expect("a root").is_valid();
    assert!(valid(&square) && !valid(&(square * -1.0)));
    let refused = |name: &str, numbers| Law::named(name).expect("a law").check(numbers, true).expect_err("refused");
    assert_eq!(refused("normal", [0.0, -1.0, 0.0]).to_string(), "scale < 0");
    assert_eq!(refused("binomial", [1.0, f64::NAN, 0.0]).to_string(), "p < 0, p > 1 or p is NaN");
    assert_eq!(refused("poisson", [1e20, 0.0, 0.0]).to_string(), "lam value too large");
    assert_eq!(refused("triangular", [1.0, 1.0, 1.0]).to_string(), "left == right");
    assert_eq!(refused("uniform", [0.0, f64::INFINITY, 0.0]).class(), "OverflowError");
}

#[test]
fn no_parameters_keep_a_draw_from_ending() {
    let edges = [0.0, 5e-324, 1e-300, 1e-17, 0.3, 0.5, 1.0, 2.0, 29.0, 1e9, 1e15, 1e308, f64::INFINITY, f64::NAN, -1.0];
    let (mut old, mut new) = (RandomState::new(3), Generator::from_int(3));
    for law in tensor::random::LAWS {
        for first in edges {
            for second in edges {
                let parameters = [first, second, 3.0];
                if law.check(parameters, true).is_ok() {
                    for _ in 0..5 {
                        old.draw(law, parameters);
                        new.draw(law, parameters);
                    }
                }
            }
        }
    }
}
