//! Functions, lambdas, classes and comprehensions: code objects of their own and how they are made at run time.

use crate::builder::{Builder, Reg};
use crate::scope::{Meaning, ScopeKind};
use crate::waiting::Awaited;
use bytecode::{Constant, Function, Instr, Parameters};
use syntax::ast::{self, Comprehension, Decorator, Expr, Stmt};
use syntax::text_size::{Ranged, TextRange, TextSize};

fn parameters_of(parameters: Option<&ast::Parameters>) -> Parameters {
    let Some(parameters) = parameters else { return Parameters::default() };
    let names = |list: &[ast::ParameterWithDefault]| -> Vec<String> {
        list.iter().map(|parameter| parameter.parameter.name.to_string()).collect()
    };
    let mut positional = names(&parameters.posonlyargs);
    let positional_only = positional.len() as u16;
    positional.extend(names(&parameters.args));
    Parameters {
        positional,
        positional_only,
        keyword_only: names(&parameters.kwonlyargs),
        variadic: parameters.vararg.as_ref().map(|parameter| parameter.name.to_string()),
        keywords: parameters.kwarg.as_ref().map(|parameter| parameter.name.to_string()),
    }
}

/// The docstring that begins a body, as it is shown to people: without the indentation of the source.
pub(crate) fn docstring(body: &[Stmt]) -> Option<String> {
    raw_docstring(body).map(clean_doc)
}

/// The docstring as `__doc__` holds it.
fn raw_docstring(body: &[Stmt]) -> Option<&str> {
    match body.first() {
        Some(Stmt::Expr(first)) => match &*first.value {
            Expr::StringLiteral(text) => Some(text.value.to_str()),
            _ => None,
        },
        _ => None,
    }
}

/// As `inspect.cleandoc`: the common indentation of the later lines goes.
fn clean_doc(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let margin = lines
        .iter()
        .skip(1)
        .filter(|line| !line.trim().is_empty())
        .map(|line| line.len() - line.trim_start().len())
        .min()
        .unwrap_or(0);
    let cleaned: Vec<&str> = lines
        .iter()
        .enumerate()
        .map(|(index, line)| if index == 0 { line.trim() } else { line.get(margin..).unwrap_or("").trim_end() })
        .collect();
    cleaned.join("\n").trim().to_owned()
}

impl<'a> Builder<'a> {
    /// Numbers a function before its inner ones, writes it and stores it.
    fn reserve(&mut self) -> u16 {
        self.code.functions.push(Function::default());
        (self.code.functions.len() - 1).min(usize::from(u16::MAX)) as u16
    }

    fn set_function(&mut self, number: u16, function: Function) {
        self.code.functions[usize::from(number)] = function;
    }

    /// Writes `d = function`: defaults, annotations and cells first.
    fn make_function(
        &mut self,
        number: u16,
        scope: usize,
        parameters: Option<&'a ast::Parameters>,
        annotations: &[(String, String)],
        range: TextRange,
        d: Reg,
    ) {
        let mark = self.mark();
        let frees = self.scopes.all[scope].frees.clone();
        let base = self.temps(3 + frees.len());
        let defaults: Vec<&'a Expr> = parameters
            .map(|parameters| {
                parameters
                    .posonlyargs
                    .iter()
                    .chain(&parameters.args)
                    .filter_map(|parameter| parameter.default())
                    .collect()
            })
            .unwrap_or_default();
        if defaults.is_empty() {
            self.load_constant(Constant::None, base);
        } else {
            let inner = self.mark();
            let first = self.temps(defaults.len());
            for (index, default) in defaults.iter().enumerate() {
                self.expr_to(default, first + index as Reg);
            }
            self.at(range);
            self.emit(Instr::BuildTuple { d: base, base: first, n: defaults.len() as u16 });
            self.release(inner);
        }
        let keyword_defaults: Vec<(&str, &'a Expr)> = parameters
            .map(|parameters| {
                parameters
                    .kwonlyargs
                    .iter()
                    .filter_map(|parameter| Some((parameter.parameter.name.as_str(), parameter.default()?)))
                    .collect()
            })
            .unwrap_or_default();
        if keyword_defaults.is_empty() {
            self.load_constant(Constant::None, base + 1);
        } else {
            self.emit(Instr::BuildDict { d: base + 1, base: base + 1, n: 0 });
            for (name, default) in keyword_defaults {
                let inner = self.mark();
                let key = self.temp();
                self.load_constant(Constant::Str(name.to_owned()), key);
                let value = self.expr(default);
                self.emit(Instr::DictSet { a: base + 1, b: key, c: value });
                self.release(inner);
            }
        }
        if annotations.is_empty() {
            self.load_constant(Constant::None, base + 2);
        } else {
            // Annotations are documentation: their text is kept, nothing is evaluated.
            self.emit(Instr::BuildDict { d: base + 2, base: base + 2, n: 0 });
            for (name, text) in annotations {
                let inner = self.mark();
                let pair = self.temps(2);
                self.load_constant(Constant::Str(name.clone()), pair);
                self.load_constant(Constant::Str(text.clone()), pair + 1);
                self.emit(Instr::DictSet { a: base + 2, b: pair, c: pair + 1 });
                self.release(inner);
            }
        }
        for (index, name) in frees.iter().enumerate() {
            // The cell itself, not what it holds.
            let cell = self.draft().registers.get(name).unwrap_or(0);
            self.emit(Instr::Move { d: base + 3 + index as Reg, a: cell });
        }
        self.at(range);
        self.emit(Instr::MakeFunction { d, f: number, base });
        self.release(mark);
    }

    fn decorators(&mut self, decorators: &'a [Decorator]) -> Vec<(Reg, TextRange)> {
        decorators
            .iter()
            .map(|decorator| {
                let base = self.temps(2);
                self.expr_to(&decorator.expression, base);
                (base, decorator.expression.range())
            })
            .collect()
    }

    fn apply_decorators(&mut self, decorators: Vec<(Reg, TextRange)>, made: Reg) {
        for (base, range) in decorators.into_iter().rev() {
            self.emit(Instr::Move { d: base + 1, a: made });
            self.at(range);
            self.emit(Instr::Call { base, n: 1, d: made });
        }
    }

    pub fn function_def(&mut self, def: &'a ast::StmtFunctionDef) {
        let decorators = self.decorators(&def.decorator_list);
        let number = self.reserve();
        let scope = self.scopes.of_node(ScopeKind::Function, def.range);
        let qualname = self.qualname(&def.name);
        let parameters = parameters_of(Some(&def.parameters));
        self.check_parameters(&parameters, def.range);
        self.open(&def.name, &qualname, scope, parameters, def.name.range());
        self.draft().function.doc = raw_docstring(&def.body).map(str::to_owned);
        self.draft().function.is_generator = self.scopes.all[scope].is_generator;
        self.draft().function.is_async = def.is_async;
        self.body(&def.body);
        if self.is_reachable() {
            self.at(TextRange::default());
            self.return_none();
        }
        let function = self.close();
        self.set_function(number, function);
        let mut annotations: Vec<(String, String)> = def
            .parameters
            .iter()
            .filter_map(|parameter| {
                let annotation = parameter.annotation()?;
                Some((parameter.name().to_string(), self.text(annotation).to_owned()))
            })
            .collect();
        if let Some(returns) = &def.returns {
            annotations.push(("return".to_owned(), self.text(&**returns).to_owned()));
        }
        let made = self.temp();
        self.make_function(number, scope, Some(&def.parameters), &annotations, def.name.range(), made);
        self.apply_decorators(decorators, made);
        self.store_name(&def.name, def.name.range(), made);
    }

    fn check_parameters(&mut self, parameters: &Parameters, range: TextRange) {
        if parameters.count() > 250 {
            self.error_hint(range, "a function takes at most 250 parameters", "pass a dict or a list");
        }
    }

    pub fn lambda(&mut self, lambda: &'a ast::ExprLambda, d: Reg) {
        let number = self.reserve();
        let scope = self.scopes.of_node(ScopeKind::Lambda, lambda.range);
        let qualname = self.qualname("<lambda>");
        let parameters = parameters_of(lambda.parameters.as_deref());
        self.check_parameters(&parameters, lambda.range);
        self.open("<lambda>", &qualname, scope, parameters, lambda.range);
        self.draft().function.is_generator = self.scopes.all[scope].is_generator;
        let a = self.expr(&lambda.body);
        self.at(lambda.body.range());
        self.emit(Instr::Return { a });
        let function = self.close();
        self.set_function(number, function);
        self.make_function(number, scope, lambda.parameters.as_deref(), &[], lambda.range, d);
    }

    pub fn class_def(&mut self, def: &'a ast::StmtClassDef) {
        let decorators = self.decorators(&def.decorator_list);
        let number = self.reserve();
        let scope = self.scopes.of_node(ScopeKind::Class, def.range);
        let qualname = self.qualname(&def.name);
        let parameters =
            Parameters { positional: vec![".namespace".to_owned()], positional_only: 1, ..Parameters::default() };
        self.open(&def.name, &qualname, scope, parameters, def.name.range());
        let namespace = self.draft().registers.get(".namespace").unwrap_or(0);
        self.draft().namespace = Some(namespace);
        self.classes.push(def.name.to_string());
        let text = self.temp();
        if let Some(doc) = raw_docstring(&def.body) {
            self.load_constant(Constant::Str(doc.to_owned()), text);
            let name = self.name("__doc__");
            self.emit(Instr::StoreName { a: namespace, name, b: text });
        }
        self.body(&def.body);
        // The cell that methods reach `__class__` by.
        let cell = self.temp();
        self.at(TextRange::default());
        match self.draft().registers.get("__class__") {
            Some(register) if self.scopes.all[scope].cells.contains("__class__") => {
                self.emit(Instr::Move { d: cell, a: register });
            }
            _ => self.load_constant(Constant::None, cell),
        }
        self.emit(Instr::Return { a: cell });
        self.classes.pop();
        let function = self.close();
        self.set_function(number, function);

        let base = self.temps(6);
        self.load_constant(Constant::Str(def.name.to_string()), base);
        let arguments = def.arguments.as_deref();
        let bases: &'a [Expr] = arguments.map_or(&[], |arguments| &arguments.args);
        self.sequence(bases, def.range, base + 1, true);
        match arguments.map_or(&[] as &[ast::Keyword], |arguments| &arguments.keywords) {
            [] => self.load_constant(Constant::None, base + 2),
            keywords => self.keyword_dict(keywords, def.range, base + 2, base),
        }
        self.load_constant(Constant::Str(qualname), base + 3);
        let body = self.temps(2);
        self.make_function(number, scope, None, &[], def.name.range(), body);
        self.at(def.range);
        self.emit(Instr::PrepareClass { base });
        self.emit(Instr::Move { d: body + 1, a: base + 3 });
        self.emit(Instr::Call { base: body, n: 1, d: base + 5 });
        let made = self.temp();
        self.emit(Instr::MakeClass { d: made, base });
        self.apply_decorators(decorators, made);
        self.store_name(&def.name, def.name.range(), made);
    }

    /// Comprehensions run in a function of their own, whose one argument is the outermost iterator.
    pub fn comprehension(&mut self, expr: &'a Expr, range: TextRange, generators: &'a [Comprehension], d: Reg) {
        let Some(first) = generators.first() else { return };
        let (name, is_generator) = match expr {
            Expr::ListComp(_) => ("<listcomp>", false),
            Expr::SetComp(_) => ("<setcomp>", false),
            Expr::DictComp(_) => ("<dictcomp>", false),
            _ => ("<genexpr>", true),
        };
        let number = self.reserve();
        let scope = self.scopes.of_node(ScopeKind::Comprehension, range);
        let qualname = self.qualname(name);
        let parameters = Parameters { positional: vec![".0".to_owned()], positional_only: 1, ..Parameters::default() };
        self.open(name, &qualname, scope, parameters, range);
        self.draft().function.is_generator = is_generator;
        let is_async = self.scopes.all[scope].is_async;
        self.draft().function.is_async = is_async;
        let result = self.temp();
        self.at(range);
        match expr {
            Expr::ListComp(_) => self.emit(Instr::BuildList { d: result, base: result, n: 0 }),
            Expr::SetComp(_) => self.emit(Instr::BuildSet { d: result, base: result, n: 0 }),
            Expr::DictComp(_) => self.emit(Instr::BuildDict { d: result, base: result, n: 0 }),
            _ => {}
        }
        self.comprehension_loop(expr, generators, 0, result);
        self.at(range);
        if is_generator {
            self.return_none();
        } else {
            self.emit(Instr::Return { a: result });
        }
        let function = self.close();
        self.set_function(number, function);

        let base = self.temps(2);
        self.make_function(number, scope, None, &[], range, base);
        let source = self.expr(&first.iter);
        let shown = self.comprehension_range(expr);
        self.at(shown);
        self.emit_iterator(base + 1, source, first.is_async);
        self.at(range);
        if is_async && !is_generator {
            self.emit(Instr::Call { base, n: 1, d: base });
            return self.await_value(base, d, Awaited::Expression);
        }
        self.emit(Instr::Call { base, n: 1, d });
    }

    /// Where a comprehension stands: a generator that is a call's only argument shares the call's brackets.
    fn comprehension_range(&self, expr: &Expr) -> TextRange {
        let range = expr.range();
        if !matches!(expr, Expr::Generator(generator) if !generator.parenthesized) {
            return range;
        }
        let (before, after) = self.source.split_at(range.start().to_usize());
        let open = before.rfind('(').unwrap_or(before.len());
        let close = after[range.len().to_usize()..].find(')').map_or(0, |at| at + 1);
        TextRange::new(TextSize::new(open as u32), range.end() + TextSize::new(close as u32))
    }

    fn comprehension_loop(&mut self, expr: &'a Expr, generators: &'a [Comprehension], depth: usize, result: Reg) {
        let mark = self.mark();
        let generator = &generators[depth];
        let shown = self.comprehension_range(expr);
        let (iterator, item) = (self.temp(), self.temp());
        if depth == 0 {
            // Parameter 0 is the iterator; it may be a cell only if the program named it, which it cannot.
            self.emit(Instr::Move { d: iterator, a: 0 });
        } else {
            let source = self.expr(&generator.iter);
            self.at(shown);
            self.emit_iterator(iterator, source, generator.is_async);
        }
        let (top, end) = (self.label(), self.label());
        self.place(top);
        // CPython puts the errors of its iterators at the whole comprehension.
        self.at(shown);
        let direct = match &generator.target {
            Expr::Name(name) if self.meaning(&name.id) == Meaning::Local => {
                let register = self.draft().registers.get(name.id.as_str());
                self.mark_assigned(&name.id);
                register
            }
            _ => None,
        };
        self.next_item(iterator, direct.unwrap_or(item), end, generator.is_async);
        if direct.is_none() {
            self.store(&generator.target, item);
        }
        for condition in &generator.ifs {
            self.jump_unless(condition, top, expr.range());
        }
        if depth + 1 < generators.len() {
            self.comprehension_loop(expr, generators, depth + 1, result);
        } else {
            match expr {
                Expr::ListComp(comp) => {
                    let b = self.expr(&comp.elt);
                    self.at(comp.range);
                    self.emit(Instr::ListAppend { a: result, b });
                }
                Expr::SetComp(comp) => {
                    let b = self.expr(&comp.elt);
                    self.at(comp.range);
                    self.emit(Instr::SetAdd { a: result, b });
                }
                Expr::DictComp(comp) => match &comp.key {
                    Some(key) => {
                        let b = self.expr(key);
                        let c = self.expr(&comp.value);
                        self.at(comp.range);
                        self.emit(Instr::DictSet { a: result, b, c });
                    }
                    None => self.error(comp.range, "dict unpacking cannot be used in dict comprehension"),
                },
                Expr::Generator(comp) => {
                    let a = self.expr(&comp.elt);
                    let d = self.temp();
                    self.at(comp.elt.range());
                    self.emit_yield(d, a);
                }
                _ => {}
            }
        }
        self.jump(top);
        self.place(end);
        self.release(mark);
    }
}
