//! Errors of syntax that only show in the tree: `return` outside a function, a name used before its `global`, and the like.

use std::cell::RefCell;
use std::collections::BTreeMap;

use ruff_python_ast::visitor::{self, Visitor};
use ruff_python_ast::{self as ast, Comprehension, Expr, ExprContext, IrrefutablePatternKind, PythonVersion, Stmt};
use ruff_python_parser::semantic_errors::{
    AwaitOutsideAsyncFunctionKind, LazyImportContext, SemanticSyntaxChecker, SemanticSyntaxContext,
    SemanticSyntaxError, SemanticSyntaxErrorKind, YieldOutsideFunctionKind,
};
use ruff_text_size::{Ranged, TextRange};

use crate::{Diagnostic, Span};

/// Everything CPython would refuse when it compiles this tree, in CPython's words.
pub fn check(tree: &ast::ModModule, source: &str) -> Vec<Diagnostic> {
    let declares = source.contains("global") || source.contains("nonlocal");
    let scopes = Scopes { source, open: vec![Scope::new(Kind::Module)], found: RefCell::default(), declares };
    let mut walk = Walk { checker: SemanticSyntaxChecker::new(), scopes };
    walk.visit_body(&tree.body);
    walk.scopes.found.into_inner()
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Module,
    Class,
    Function { is_async: bool },
    Lambda,
    Comprehension { is_async: bool, generator: bool },
}

/// What happened to a name so far in one scope.
#[derive(Default, Clone, Copy)]
struct Seen {
    used: bool,
    assigned: bool,
    annotated: bool,
    global: bool,
    nonlocal: bool,
}

struct Scope {
    kind: Kind,
    loops: u32,
    parameters: Vec<String>,
    names: BTreeMap<String, Seen>,
}

impl Scope {
    fn new(kind: Kind) -> Self {
        Scope { kind, loops: 0, parameters: Vec::new(), names: BTreeMap::new() }
    }
}

struct Scopes<'a> {
    source: &'a str,
    /// Innermost last; the module is always there.
    open: Vec<Scope>,
    found: RefCell<Vec<Diagnostic>>,
    /// Whether the text may declare names; if not, what happened to names need not be kept.
    declares: bool,
}

impl Scopes<'_> {
    fn inner(&self) -> &Scope {
        &self.open[self.open.len() - 1]
    }

    fn inner_mut(&mut self) -> &mut Scope {
        let last = self.open.len() - 1;
        &mut self.open[last]
    }

    fn report(&self, message: impl Into<String>, range: TextRange) {
        self.found.borrow_mut().push(Diagnostic::error(message, range.into()));
    }

    /// The nearest scope that is no comprehension: the one that owns names and `await`.
    fn owner(&self) -> Kind {
        let owners = self.open.iter().rev().map(|scope| scope.kind);
        owners.into_iter().find(|kind| !matches!(kind, Kind::Comprehension { .. })).unwrap_or(Kind::Module)
    }

    fn declare(&mut self, name: &ast::Identifier, word: &str) {
        let seen = self.inner().names.get(name.as_str()).copied().unwrap_or_default();
        let parameter = self.inner().parameters.iter().any(|parameter| parameter == name.as_str());
        if parameter {
            self.report(format!("name '{name}' is parameter and {word}"), name.range);
        } else if (word == "global" && seen.nonlocal) || (word == "nonlocal" && seen.global) {
            self.report(format!("name '{name}' is nonlocal and global"), name.range);
        } else if seen.annotated {
            self.report(format!("annotated name '{name}' can't be {word}"), name.range);
        } else if seen.assigned {
            self.report(format!("name '{name}' is assigned to before {word} declaration"), name.range);
        } else if seen.used {
            self.report(format!("name '{name}' is used prior to {word} declaration"), name.range);
        }
        let entry = self.inner_mut().names.entry(name.to_string()).or_default();
        if word == "global" { entry.global = true } else { entry.nonlocal = true }
    }

    fn touch(&mut self, name: &str, update: impl FnOnce(&mut Seen)) {
        if !self.declares {
            return;
        }
        let owner = self.open.iter().rposition(|scope| !matches!(scope.kind, Kind::Comprehension { .. })).unwrap_or(0);
        update(self.open[owner].names.entry(name.to_owned()).or_default());
    }
}

struct Walk<'a> {
    checker: SemanticSyntaxChecker,
    scopes: Scopes<'a>,
}

impl<'a> Walk<'a> {
    fn inside(&mut self, scope: Scope, body: impl FnOnce(&mut Self)) {
        self.scopes.open.push(scope);
        body(self);
        self.scopes.open.pop();
    }

    fn in_loop(&mut self, body: &'a [Stmt]) {
        self.scopes.inner_mut().loops += 1;
        self.visit_body(body);
        self.scopes.inner_mut().loops -= 1;
    }

    fn comprehension(&mut self, parts: &[&'a Expr], generators: &'a [Comprehension], generator: bool) {
        if let Some(first) = generators.first() {
            self.visit_expr(&first.iter);
        }
        let is_async = generators.iter().any(|clause| clause.is_async);
        self.inside(Scope::new(Kind::Comprehension { is_async, generator }), |walk| {
            for (index, clause) in generators.iter().enumerate() {
                walk.visit_expr(&clause.target);
                if index > 0 {
                    walk.visit_expr(&clause.iter);
                }
                clause.ifs.iter().for_each(|condition| walk.visit_expr(condition));
            }
            parts.iter().for_each(|part| walk.visit_expr(part));
        });
    }
}

impl<'a> Visitor<'a> for Walk<'a> {
    fn visit_stmt(&mut self, statement: &'a Stmt) {
        self.checker.visit_stmt(statement, &self.scopes);
        match statement {
            Stmt::FunctionDef(function) => {
                function.decorator_list.iter().for_each(|decorator| self.visit_decorator(decorator));
                function.type_params.iter().for_each(|parameters| self.visit_type_params(parameters));
                self.visit_parameters(&function.parameters);
                function.returns.iter().for_each(|returns| self.visit_annotation(returns));
                self.scopes.touch(&function.name, |seen| seen.assigned = true);
                let mut scope = Scope::new(Kind::Function { is_async: function.is_async });
                scope.parameters = function.parameters.iter().map(|parameter| parameter.name().to_string()).collect();
                self.inside(scope, |walk| walk.visit_body(&function.body));
            }
            Stmt::ClassDef(class) => {
                class.decorator_list.iter().for_each(|decorator| self.visit_decorator(decorator));
                class.type_params.iter().for_each(|parameters| self.visit_type_params(parameters));
                class.arguments.iter().for_each(|arguments| self.visit_arguments(arguments));
                self.scopes.touch(&class.name, |seen| seen.assigned = true);
                self.inside(Scope::new(Kind::Class), |walk| walk.visit_body(&class.body));
            }
            Stmt::For(each) => {
                self.visit_expr(&each.iter);
                self.visit_expr(&each.target);
                self.in_loop(&each.body);
                self.visit_body(&each.orelse);
            }
            Stmt::While(each) => {
                self.visit_expr(&each.test);
                self.in_loop(&each.body);
                self.visit_body(&each.orelse);
            }
            Stmt::Global(global) => global.names.iter().for_each(|name| self.scopes.declare(name, "global")),
            Stmt::Nonlocal(nonlocal) if self.scopes.inner().kind != Kind::Module => {
                nonlocal.names.iter().for_each(|name| self.scopes.declare(name, "nonlocal"));
            }
            Stmt::AnnAssign(annotated) => {
                if let Expr::Name(name) = annotated.target.as_ref() {
                    let seen = self.scopes.inner().names.get(name.id.as_str()).copied().unwrap_or_default();
                    if seen.global || seen.nonlocal {
                        let word = if seen.global { "global" } else { "nonlocal" };
                        let message = format!("annotated name '{}' can't be {word}", name.id);
                        self.scopes.report(message, annotated.range);
                    }
                    self.scopes.touch(name.id.as_str(), |seen| seen.annotated = true);
                }
                visitor::walk_stmt(self, statement);
            }
            Stmt::Try(attempt) => {
                for (index, handler) in attempt.handlers.iter().enumerate() {
                    let ast::ExceptHandler::ExceptHandler(handler) = handler;
                    if handler.type_.is_none() && index + 1 < attempt.handlers.len() {
                        self.scopes.report("default 'except:' must be last", handler.range);
                    }
                }
                visitor::walk_stmt(self, statement);
            }
            _ => visitor::walk_stmt(self, statement),
        }
    }

    fn visit_expr(&mut self, expression: &'a Expr) {
        self.checker.visit_expr(expression, &self.scopes);
        match expression {
            Expr::Name(name) => self.scopes.touch(name.id.as_str(), |seen| match name.ctx {
                ExprContext::Store | ExprContext::Del => seen.assigned = true,
                ExprContext::Load | ExprContext::Invalid => seen.used = true,
            }),
            Expr::Lambda(lambda) => {
                let mut scope = Scope::new(Kind::Lambda);
                if let Some(parameters) = &lambda.parameters {
                    self.visit_parameters(parameters);
                    scope.parameters = parameters.iter().map(|parameter| parameter.name().to_string()).collect();
                }
                self.inside(scope, |walk| walk.visit_expr(&lambda.body));
            }
            Expr::ListComp(list) => self.comprehension(&[&list.elt], &list.generators, false),
            Expr::SetComp(set) => self.comprehension(&[&set.elt], &set.generators, false),
            Expr::Generator(generator) => self.comprehension(&[&generator.elt], &generator.generators, true),
            Expr::DictComp(dict) => {
                let parts: Vec<&Expr> = dict.key.as_deref().into_iter().chain([dict.value.as_ref()]).collect();
                self.comprehension(&parts, &dict.generators, false);
            }
            _ => visitor::walk_expr(self, expression),
        }
    }

    fn visit_string_literal(&mut self, literal: &'a ast::StringLiteral) {
        self.surrogates(literal.range(), literal.flags.prefix().is_raw());
    }

    fn visit_interpolated_string_element(&mut self, element: &'a ast::InterpolatedStringElement) {
        if let ast::InterpolatedStringElement::Literal(literal) = element {
            // A raw f-string that spells out a surrogate escape is as good as nobody's intention.
            self.surrogates(literal.range(), !literal.value.contains('\u{fffd}'));
        }
        visitor::walk_interpolated_string_element(self, element);
    }
}

impl Walk<'_> {
    /// Our strings are Unicode text: a lone half of a surrogate pair cannot stand in one.
    fn surrogates(&mut self, range: TextRange, raw: bool) {
        let text = &self.scopes.source[range.start().to_usize()..range.end().to_usize()];
        if raw || !text.contains("\\u") && !text.contains("\\U") {
            return;
        }
        let bytes = text.as_bytes();
        let mut at = 0;
        while at + 1 < bytes.len() {
            if bytes[at] != b'\\' {
                at += 1;
                continue;
            }
            let digits = match bytes[at + 1] {
                b'u' => 4,
                b'U' => 8,
                _ => 0,
            };
            let value = text.get(at + 2..at + 2 + digits).and_then(|digits| u32::from_str_radix(digits, 16).ok());
            if value.is_some_and(|value| (0xd800..0xe000).contains(&value)) {
                let start = range.start().to_u32() + at as u32;
                let message = "surrogate escapes are not supported: strings are Unicode text";
                let place = Span::new(start, start + 2 + digits as u32);
                let hint = "write the character itself or its \\U escape";
                self.scopes.found.borrow_mut().push(Diagnostic::error(message, place).with_hint(hint));
            }
            at += 2;
        }
    }
}

impl SemanticSyntaxContext for Scopes<'_> {
    fn future_annotations_or_stub(&self) -> bool {
        false
    }

    fn lazy_import_context(&self) -> Option<LazyImportContext> {
        None
    }

    fn python_version(&self) -> PythonVersion {
        PythonVersion::PY312
    }

    fn source(&self) -> &str {
        self.source
    }

    fn global(&self, _name: &str) -> Option<TextRange> {
        // `declare` watches the order of uses and declarations itself.
        None
    }

    fn has_nonlocal_binding(&self, _name: &str) -> bool {
        // Whether an outer function binds the name is known when its whole body is: the compiler's table of scopes.
        true
    }

    fn in_async_context(&self) -> bool {
        matches!(self.owner(), Kind::Function { is_async: true })
    }

    fn in_await_allowed_context(&self) -> bool {
        matches!(self.owner(), Kind::Function { .. } | Kind::Lambda)
    }

    fn in_yield_allowed_context(&self) -> bool {
        matches!(self.inner().kind, Kind::Function { .. } | Kind::Lambda)
    }

    fn in_sync_comprehension(&self) -> bool {
        self.open.iter().any(|scope| matches!(scope.kind, Kind::Comprehension { is_async: false, generator: false }))
    }

    fn in_class_body_comprehension(&self) -> bool {
        self.owner() == Kind::Class
    }

    fn in_module_scope(&self) -> bool {
        self.inner().kind == Kind::Module
    }

    fn in_function_scope(&self) -> bool {
        matches!(self.inner().kind, Kind::Function { .. } | Kind::Lambda)
    }

    fn in_generator_context(&self) -> bool {
        self.open.iter().any(|scope| matches!(scope.kind, Kind::Comprehension { generator: true, .. }))
    }

    fn in_notebook(&self) -> bool {
        false
    }

    fn report_semantic_error(&self, error: SemanticSyntaxError) {
        if let Some(message) = wording(&error, self.source, self.owner()) {
            self.report(message, error.range);
        }
    }

    fn in_loop_context(&self) -> bool {
        self.inner().loops > 0
    }

    fn is_bound_parameter(&self, _name: &str) -> bool {
        // `declare` compares with the parameters itself.
        false
    }
}

/// The checker's finding in CPython's words; none for findings that are no errors in 3.11 and 3.12.
fn wording(error: &SemanticSyntaxError, source: &str, owner: Kind) -> Option<String> {
    use SemanticSyntaxErrorKind as K;
    let slice = &source[error.range.start().to_usize()..error.range.end().to_usize()];
    let text = match &error.kind {
        K::LateFutureImport => "from __future__ imports must occur at the beginning of the file".to_owned(),
        K::FutureFeatureNotDefined(name) => format!("future feature {name} is not defined"),
        K::NamedExpressionInComprehensionIterable => {
            "assignment expression cannot be used in a comprehension iterable expression".to_owned()
        }
        K::NamedExpressionInClassBodyComprehension => {
            "assignment expression within a comprehension cannot be used in a class body".to_owned()
        }
        K::ReboundComprehensionVariable => {
            let name = slice.split(":=").next().unwrap_or(slice).trim();
            format!("assignment expression cannot rebind comprehension iteration variable '{name}'")
        }
        K::DuplicateTypeParameter => format!("duplicate type parameter '{slice}'"),
        K::MultipleCaseAssignment(name) => format!("multiple assignments to name '{name}' in pattern"),
        K::MultipleStarredNamesInSequencePattern => "multiple starred names in sequence pattern".to_owned(),
        K::IrrefutableCasePattern(IrrefutablePatternKind::Name(name)) => {
            format!("name capture '{name}' makes remaining patterns unreachable")
        }
        K::IrrefutableCasePattern(IrrefutablePatternKind::Wildcard) => {
            "wildcard makes remaining patterns unreachable".to_owned()
        }
        K::SingleStarredAssignment => "starred assignment target must be in a list or tuple".to_owned(),
        K::WriteToDebug(_) => "cannot assign to __debug__".to_owned(),
        K::DuplicateMatchKey(key) => {
            let plain = key.strip_prefix('"').and_then(|key| key.strip_suffix('"')).filter(|key| !key.contains('\''));
            let key = plain.map_or(key.clone(), |key| format!("'{key}'"));
            format!("mapping pattern checks duplicate key ({key})")
        }
        K::DuplicateMatchClassAttribute(name) => format!("attribute name repeated in class pattern: {name}"),
        K::InvalidStarExpression => "can't use starred expression here".to_owned(),
        K::YieldOutsideFunction(YieldOutsideFunctionKind::Await) => "'await' outside function".to_owned(),
        K::YieldOutsideFunction(_) => "'yield' outside function".to_owned(),
        K::ReturnOutsideFunction => "'return' outside function".to_owned(),
        K::AwaitOutsideAsyncFunction(kind) => {
            let what = match kind {
                // At the module's level the finding above says it already.
                AwaitOutsideAsyncFunctionKind::Await if !matches!(owner, Kind::Function { .. } | Kind::Lambda) => {
                    return None;
                }
                AwaitOutsideAsyncFunctionKind::Await => "'await' outside async function",
                AwaitOutsideAsyncFunctionKind::AsyncFor => "'async for' outside async function",
                AwaitOutsideAsyncFunctionKind::AsyncWith => "'async with' outside async function",
                AwaitOutsideAsyncFunctionKind::AsyncComprehension => {
                    "asynchronous comprehension outside of an asynchronous function"
                }
            };
            what.to_owned()
        }
        K::DuplicateParameter(name) => format!("duplicate argument '{name}' in function definition"),
        K::DuplicateKeywordArgument(name) => format!("keyword argument repeated: {name}"),
        K::NonlocalDeclarationAtModuleLevel => "nonlocal declaration not allowed at module level".to_owned(),
        K::YieldFromInAsyncFunction => "'yield from' inside async function".to_owned(),
        K::NonModuleImportStar(_) => "import * only allowed at module level".to_owned(),
        K::MultipleStarredExpressions => "multiple starred expressions in assignment".to_owned(),
        K::BreakOutsideLoop => "'break' outside loop".to_owned(),
        K::ContinueOutsideLoop => "'continue' not properly in loop".to_owned(),
        K::DifferentMatchPatternBindings => "alternative patterns bind different names".to_owned(),
        K::ReturnInGenerator => "'return' with value in async generator".to_owned(),
        K::AsyncComprehensionInSyncComprehension(_) => return None,
        _ => error.to_string(),
    };
    Some(text)
}
