//! The built-in data sets: tables of numbers whose last column is the target, and the names by which arguments ask for their parts.

use crate::embedded::DATASETS;
use crate::gallery::digest;
use api::view::{Dataset, DatasetPart};
use primitives::codec::encode_value;
use primitives::{Value, sha256};

/// Every so-manieth row belongs to the test part: no randomness, and sorted classes stay balanced.
const TEST_EVERY: usize = 5;
/// The parts of each set.
const PARTS: [&str; 6] = ["x", "y", "x_train", "y_train", "x_test", "y_test"];

/// What the tables are about: name, task, description. Sources and licences stand beside the files.
const NOTES: [(&str, &str, &str); 3] = [
    ("diabetes", "regression", "442 patients: ten measurements, scaled, and how far the disease went in a year"),
    ("iris", "classification", "150 flowers: four measurements in cm, and which of three species it is"),
    ("wine", "classification", "178 wines: thirteen chemical measurements, and which of three cultivars it is"),
];

/// A table as it was read from its CSV.
struct Table {
    name: &'static str,
    text: &'static str,
    columns: Vec<String>,
    rows: Vec<Vec<Value>>,
}

/// What `datasets` answers.
pub fn entries() -> Vec<Dataset> {
    tables()
        .map(|table| {
            let parts = PARTS.iter().filter_map(|part| describe(&table, part)).collect();
            let (target, features) =
                table.columns.split_last().map_or(("", &[][..]), |(last, rest)| (last.as_str(), rest));
            let note = NOTES.iter().find(|(name, _, _)| *name == table.name);
            let (_, task, description) = note.copied().unwrap_or((table.name, "regression", table.name));
            Dataset {
                name: table.name.to_owned(),
                description: description.to_owned(),
                rows: table.rows.len() as u64,
                columns: features.len() as u64,
                feature_names: features.to_vec(),
                target_name: target.to_owned(),
                task: task.to_owned(),
                sha256: digest(table.text),
                parts,
            }
        })
        .collect()
}

/// The value that a `$data` name stands for, and its digest.
///
/// # Errors
/// A sentence: no such name, or another version than the digest asks for.
pub fn find(name: &str, wanted: Option<&str>) -> Result<(Value, String), String> {
    let found = name.split_once('/').and_then(|(set, part)| {
        let table = tables().find(|table| table.name == set)?;
        table.part(part)
    });
    let Some(value) = found else {
        let names: Vec<String> =
            tables().flat_map(|table| PARTS.map(|part| format!("{}/{part}", table.name))).collect();
        let hint = match api::nearest(name, names.iter().map(String::as_str)) {
            Some(near) => format!("did you mean \"{near}\"?"),
            None => "the command \"datasets\" lists them".to_owned(),
        };
        return Err(format!("there is no data set \"{name}\"; {hint}"));
    };
    let digest = value_digest(&value);
    match wanted {
        Some(wanted) if wanted != digest => {
            Err(format!("the data set \"{name}\" is another version here: sha256 {digest}, not {wanted}"))
        }
        _ => Ok((value, digest)),
    }
}

fn describe(table: &Table, part: &str) -> Option<DatasetPart> {
    let value = table.part(part)?;
    let Value::List(rows) = &value else { return None };
    let columns = match rows.first() {
        Some(Value::List(row)) => row.len(),
        _ => 1,
    };
    Some(DatasetPart {
        name: format!("{}/{part}", table.name),
        rows: rows.len() as u64,
        columns: columns as u64,
        sha256: value_digest(&value),
    })
}

fn value_digest(value: &Value) -> String {
    // Tables nest two deep, so encoding cannot fail.
    let bytes = encode_value(value).unwrap_or_default();
    sha256(&bytes).to_string().trim_start_matches("0x").to_owned()
}

fn tables() -> impl Iterator<Item = Table> {
    DATASETS.iter().filter_map(|(path, text)| {
        let name = path.strip_suffix(".csv").filter(|name| !name.contains('/'))?;
        Some(Table::read(name, text))
    })
}

impl Table {
    fn read(name: &'static str, text: &'static str) -> Table {
        let mut table = Table { name, text, columns: Vec::new(), rows: Vec::new() };
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
            if table.columns.is_empty() {
                table.columns = line.split(',').map(|name| name.trim().trim_matches('"').to_owned()).collect();
            } else {
                table.rows.push(line.split(',').map(|cell| number(cell.trim())).collect());
            }
        }
        table
    }

    fn part(&self, part: &str) -> Option<Value> {
        let (axis, rest) = part.split_at_checked(1)?;
        let keep: fn(usize) -> bool = match rest {
            "" => |_| true,
            "_train" => |index| index % TEST_EVERY != TEST_EVERY - 1,
            "_test" => |index| index % TEST_EVERY == TEST_EVERY - 1,
            _ => return None,
        };
        let rows = self.rows.iter().enumerate().filter(|(index, _)| keep(*index)).map(|(_, row)| row);
        let cells = |row: &Vec<Value>| row.split_last().map(|(target, features)| (target.clone(), features.to_vec()));
        match axis {
            "x" => Some(Value::List(rows.filter_map(cells).map(|(_, features)| Value::List(features)).collect())),
            "y" => Some(Value::List(rows.filter_map(cells).map(|(target, _)| target).collect())),
            _ => None,
        }
    }
}

/// A cell: an int when it is written as one, else a float; anything else is a text, which `check` of the tests refuses.
fn number(cell: &str) -> Value {
    if let Ok(whole) = cell.parse::<i64>() {
        return Value::Int(whole);
    }
    cell.parse::<f64>().map_or_else(|_| Value::from(cell), Value::Float)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_named_part_is_a_table_of_numbers() {
        assert_eq!(NOTES.map(|(name, _, _)| name).to_vec(), tables().map(|table| table.name).collect::<Vec<_>>());
        for set in entries() {
            let parts: Vec<u64> = set.parts.iter().map(|part| part.rows).collect();
            let [x, y, x_train, y_train, x_test, y_test] = parts[..] else { panic!("{}: {parts:?}", set.name) };
            assert_eq!([x, x_train, x_test], [y, y_train, y_test], "{}", set.name);
            assert_eq!((x, x_train + x_test), (set.rows, set.rows), "{}", set.name);
            for part in &set.parts {
                let (value, digest) = find(&part.name, Some(&part.sha256)).expect("a part that is listed");
                assert_eq!(digest, part.sha256);
                let Value::List(rows) = value else { panic!("{} is no list", part.name) };
                for row in rows {
                    let cells = if let Value::List(cells) = row { cells } else { vec![row] };
                    assert_eq!(cells.len() as u64, part.columns, "{}", part.name);
                    assert!(cells.iter().all(|cell| matches!(cell, Value::Int(_) | Value::Float(_))), "{}", part.name);
                }
            }
        }
    }

    #[test]
    fn other_names_and_versions_are_refused() {
        assert_eq!(find("iris", None), Err("there is no data set \"iris\"; did you mean \"iris/x\"?".to_owned()));
        for name in ["", "/", "iris/", "iris/z", "iris/x_", "iris/x_trains", "iris/ä", "../iris/x"] {
            assert!(find(name, None).is_err(), "{name}");
        }
        assert!(find("iris/x", Some("")).is_err());
    }
}
