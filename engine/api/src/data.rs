//! Arguments that name a data set instead of carrying it.

use primitives::Value;

/// What finds a data set: its name and the digest that is asked for, if one is.
pub type FindData<'a> = dyn FnMut(&str, Option<&str>) -> Result<Value, String> + 'a;

/// Replaces every `{"$data": name, "sha256"?: digest}` in `value` by what `find` gives for it.
///
/// # Errors
/// An object with `$data` that has other keys or types, or whatever `find` answers.
pub fn expand_data(value: Value, find: &mut FindData<'_>) -> Result<Value, String> {
    match value {
        Value::List(items) => {
            let items: Result<Vec<Value>, String> = items.into_iter().map(|item| expand_data(item, find)).collect();
            Ok(Value::List(items?))
        }
        Value::Dict(entries) if entries.iter().any(|(key, _)| key == "$data") => {
            let mut name = None;
            let mut digest = None;
            for (key, value) in &entries {
                match (key.as_str(), value) {
                    ("$data", Value::Str(text)) => name = Some(text.as_str()),
                    ("sha256", Value::Str(text)) => digest = Some(text.as_str()),
                    _ => return Err(misuse()),
                }
            }
            find(name.ok_or_else(misuse)?, digest)
        }
        Value::Dict(entries) => {
            let mut expanded = Vec::with_capacity(entries.len());
            for (key, value) in entries {
                expanded.push((key, expand_data(value, find)?));
            }
            Ok(Value::Dict(expanded))
        }
        plain => Ok(plain),
    }
}

fn misuse() -> String {
    "a data set is named as {\"$data\": \"diabetes/x\"}, with \"sha256\" beside it or nothing".to_owned()
}
