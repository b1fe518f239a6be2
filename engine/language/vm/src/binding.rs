//! Arguments of builtins bound to the names of their rows; what does not fit is worded as CPython words it.

use crate::machine::Machine;
use crate::native::{ANY, Params};
use crate::value::*;
use crate::{R, Raise, classes};

/// Methods with double underscores that CPython keeps as methods; the others are slots with words of their own.
const PLAIN: &[&str] = &[
    "__round__",
    "__trunc__",
    "__floor__",
    "__ceil__",
    "__format__",
    "__reversed__",
    "__length_hint__",
    "__sizeof__",
    "__dir__",
    "__getnewargs__",
    "__instancecheck__",
    "__subclasscheck__",
    "__init_subclass__",
];

fn plural(count: usize) -> &'static str {
    if count == 1 { "" } else { "s" }
}

impl Machine {
    /// The class that a builtin row belongs to, static ones included.
    pub(crate) fn home_of(&self, number: u32) -> Option<ClassId> {
        let owner = self.row_owners.get(number as usize).copied().flatten();
        owner.or_else(|| self.static_owners.iter().find(|(row, _)| *row == number).map(|(_, class)| *class))
    }

    /// Whether a method is a slot of a builtin class, such as `int.__add__`.
    pub(crate) fn is_slot_method(&self, number: u32) -> bool {
        let name = self.rows[number as usize].name;
        let Some(owner) = self.home_of(number).filter(|_| number < self.builtin_rows) else { return false };
        let in_class = match name {
            "__getitem__" => matches!(owner, classes::LIST | classes::DICT),
            "__contains__" => matches!(owner, classes::DICT | classes::SET | classes::FROZENSET),
            _ => PLAIN.contains(&name),
        };
        name.starts_with("__") && !in_class
    }

    /// `len`, `list.append` or `math.sqrt`.
    pub(crate) fn qualified_name(&self, number: u32) -> String {
        let row = self.rows[number as usize];
        match self.home_of(number) {
            Some(class) => format!("{}.{}", self.heap.class(class).qualname, row.name),
            None => {
                let own = |module: &&&crate::ModuleRow| module.functions.iter().any(|one| std::ptr::eq(one, row));
                let module = self.natives.modules.iter().find(own);
                module.map_or(row.name.to_owned(), |module| format!("{}.{}", module.name, row.name))
            }
        }
    }

    /// Whether a value may be the receiver of a class's methods. Iterators change their class when they are exhausted.
    pub(crate) fn is_receiver(&mut self, number: u32, value: Value, owner: ClassId) -> bool {
        let iterates = |vm: &Machine| vm.heap.class(owner).attrs.get(vm.names.next).is_some();
        (matches!(value, Value::Iter(_)) && iterates(self))
            || matches!(owner, classes::CONTRACT | classes::STATE | classes::EVENT | classes::CONTEXT)
            || self.rows[number as usize].name == "__prepare__"
            || self.is_instance(value, owner)
    }

    /// The error for a method that was taken from its class and given something else.
    pub(crate) fn misplaced_method(&mut self, number: u32, owner: ClassId, receiver: Value) -> Raise {
        let (class, kind) = (self.heap.class(owner).name.to_string(), self.type_name(receiver));
        let name = self.rows[number as usize].name;
        if self.is_slot_method(number) {
            return self.type_error(format!("descriptor '{name}' requires a '{class}' object but received a '{kind}'"));
        }
        self.type_error(format!("descriptor '{name}' for '{class}' objects doesn't apply to a '{kind}' object"))
    }

    /// The error for keywords given to a builtin that takes none.
    pub(crate) fn no_keywords(&mut self, number: u32) -> Raise {
        let text = match self.is_slot_method(number) {
            true => format!("wrapper {}() takes no keyword arguments", self.rows[number as usize].name),
            false => format!("{}() takes no keyword arguments", self.qualified_name(number)),
        };
        self.type_error(text)
    }

    #[expect(
        clippy::too_many_arguments,
        reason = "a row's three parts and a call's three parts meet here and nowhere else"
    )]
    pub(crate) fn bind_named(
        &mut self,
        number: u32,
        parameters: &'static [&'static str],
        required: u8,
        positional: u8,
        start: usize,
        count: usize,
        names: Value,
    ) -> R<Vec<Value>> {
        let keywords: Vec<Value> = match names {
            Value::Tuple(tuple) => self.heap.tuple(tuple).to_vec(),
            _ => Vec::new(),
        };
        let given = count - keywords.len();
        // A method's receiver is not counted.
        let skip = usize::from(self.row_owners[number as usize].is_some()).min(given);
        let most = parameters.len() - skip;
        if number < self.builtin_rows && count - skip > most && !keywords.is_empty() {
            let (name, total) = (self.rows[number as usize].name, count - skip);
            let kind = if given == skip { "keyword " } else { "" };
            return Err(self
                .type_error(format!("{name}() takes at most {most} {kind}argument{} ({total} given)", plural(most))));
        }
        if given > usize::from(positional) {
            return Err(self.wrong_count(number, given, required.min(positional), positional));
        }
        let mut bound = vec![Value::Undef; parameters.len()];
        bound[..given].copy_from_slice(&self.stack[start..start + given]);
        for (index, keyword) in keywords.iter().enumerate() {
            let text = self.text(*keyword).to_owned();
            let name = self.rows[number as usize].name;
            match parameters.iter().position(|known| *known == text) {
                Some(place) if !bound[place].is_undef() => {
                    return Err(self.type_error(format!(
                        "argument for {name}() given by name ('{text}') and position ({})",
                        place + 1 - skip
                    )));
                }
                Some(place) => bound[place] = self.stack[start + given + index],
                None => {
                    return Err(self.type_error(if number < self.builtin_rows {
                        let name = if name == "sorted" { "sort" } else { name };
                        format!("'{text}' is an invalid keyword argument for {name}()")
                    } else {
                        format!("{name}() got an unexpected keyword argument '{text}'")
                    }));
                }
            }
        }
        if let Some(place) = (0..usize::from(required)).find(|place| bound[*place].is_undef()) {
            let name = self.rows[number as usize].name;
            let text = match name {
                "sorted" => "sorted expected 1 argument, got 0".to_owned(),
                "sum" => "sum() takes at least 1 positional argument (0 given)".to_owned(),
                "enumerate" => "enumerate() missing required argument 'iterable'".to_owned(),
                _ => format!("{name}() missing required argument '{}' (pos {})", parameters[place], place + 1 - skip),
            };
            return Err(self.type_error(text));
        }
        Ok(bound)
    }

    /// The error for too few or too many arguments; which of its wordings CPython uses depends on how a function reads them.
    pub(crate) fn wrong_count(&mut self, number: u32, count: usize, least: u8, most: u8) -> Raise {
        let row = self.rows[number as usize];
        // A method's receiver is not counted.
        let skip = usize::from(self.row_owners[number as usize].is_some());
        if let (Some(class), 0) = (self.row_owners[number as usize], count) {
            let class = self.heap.class(class).qualname.to_string();
            let text = match self.is_slot_method(number) {
                true => format!("descriptor '{}' of '{class}' object needs an argument", row.name),
                false => format!("unbound method {class}.{}() needs an argument", row.name),
            };
            return self.type_error(text);
        }
        let (count, least, most) = (
            count.saturating_sub(skip),
            usize::from(least).saturating_sub(skip),
            if most == ANY { usize::MAX } else { usize::from(most).saturating_sub(skip) },
        );
        let name = row.name;
        let qualified = self.qualified_name(number);
        let named = matches!(row.params, Params::Named { .. }) && number < self.builtin_rows;
        let searches = matches!(name, "find" | "rfind" | "index" | "rindex" | "count" | "startswith" | "endswith")
            && matches!(self.row_owners[number as usize], Some(classes::STR | classes::BYTES | classes::BYTEARRAY));
        let keyword_only = match row.params {
            Params::Named { names, positional, .. } => names.len() > usize::from(positional),
            _ => false,
        };
        let text = if self.is_slot_method(number) && least == most {
            format!("expected {least} argument{}, got {count}", plural(least))
        } else if matches!(name, "reversed" | "classmethod" | "staticmethod") && number < self.builtin_rows {
            format!("{name} expected 1 argument, got {count}")
        } else if named && name == "sorted" {
            format!("sorted expected 1 argument, got {count}")
        } else if named && most == 0 {
            format!("{name}() takes no positional arguments")
        } else if named && keyword_only {
            format!("{name}() takes at most {most} positional argument{} ({count} given)", plural(most))
        } else if named {
            format!("{name}() takes at most {most} argument{} ({count} given)", plural(most))
        } else if searches && count < least {
            format!("{name}() takes at least {least} argument{} ({count} given)", plural(least))
        } else if searches {
            format!("{name}() takes at most {most} arguments ({count} given)")
        } else if least == most && least == 0 {
            format!("{qualified}() takes no arguments ({count} given)")
        } else if least == most && least == 1 {
            format!("{qualified}() takes exactly one argument ({count} given)")
        } else if least == most {
            format!("{name} expected {least} argument{}, got {count}", plural(least))
        } else if count < least {
            format!("{name} expected at least {least} argument{}, got {count}", plural(least))
        } else {
            format!("{name} expected at most {most} argument{}, got {count}", plural(most))
        };
        self.type_error(text)
    }
}
