// The page's editor: CodeMirror 6 with Python colours, our diagnostics and one marked line, behind the few calls the page makes.
import { autocompletion, closeBrackets, closeBracketsKeymap, completeAnyWord } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { python } from "@codemirror/lang-python";
import { bracketMatching, foldGutter, foldKeymap, HighlightStyle, indentOnInput, indentUnit, syntaxHighlighting } from "@codemirror/language";
import { lintGutter, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { highlightSelectionMatches, search, searchKeymap } from "@codemirror/search";
import { EditorState, RangeSetBuilder, StateEffect, StateField } from "@codemirror/state";
import {
  crosshairCursor, Decoration, drawSelection, EditorView, highlightActiveLine, highlightActiveLineGutter, highlightSpecialChars,
  keymap, lineNumbers, rectangularSelection,
} from "@codemirror/view";
import { tags as t } from "@lezer/highlight";

// Every colour is a custom property of the page, so a change of theme needs no word to the editor.
const colours = HighlightStyle.define([
  { tag: [t.keyword, t.controlKeyword, t.definitionKeyword, t.moduleKeyword, t.operatorKeyword], color: "var(--code-keyword)" },
  { tag: [t.string, t.special(t.string)], color: "var(--code-string)" },
  { tag: [t.docString], color: "var(--code-doc)" },
  { tag: [t.comment], color: "var(--code-comment)", fontStyle: "italic" },
  { tag: [t.number, t.bool, t.null, t.atom], color: "var(--code-number)" },
  { tag: [t.function(t.definition(t.variableName)), t.definition(t.className), t.className], color: "var(--code-definition)", fontWeight: "600" },
  { tag: [t.meta, t.annotation], color: "var(--code-decorator)" },
  { tag: [t.self, t.propertyName], color: "var(--code-property)" },
  { tag: [t.operator, t.punctuation, t.bracket], color: "var(--code-punctuation)" },
]);

const look = EditorView.theme({
  "&": { height: "100%", color: "var(--ink)", backgroundColor: "var(--paper-raised)", fontSize: "var(--text-code)" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "var(--mono)", lineHeight: "1.55" },
  ".cm-content": { caretColor: "var(--bamboo)", paddingBlock: "12px" },
  ".cm-cursor, .cm-dropCursor": { borderLeftColor: "var(--bamboo)", borderLeftWidth: "2px" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground, ::selection": { backgroundColor: "var(--selection)" },
  ".cm-gutters": { backgroundColor: "var(--paper-raised)", color: "var(--ink-faint)", border: "none", fontVariantNumeric: "tabular-nums" },
  ".cm-lineNumbers .cm-gutterElement": { paddingInline: "12px 4px", minWidth: "36px" },
  ".cm-activeLine": { backgroundColor: "var(--line-active)" },
  ".cm-activeLineGutter": { backgroundColor: "transparent", color: "var(--ink)" },
  ".cm-matchingBracket, &.cm-focused .cm-matchingBracket": { backgroundColor: "var(--bamboo-wash)", outline: "1px solid var(--bamboo)" },
  ".cm-selectionMatch": { backgroundColor: "var(--selection-match)" },
  ".cm-foldGutter .cm-gutterElement": { color: "var(--ink-faint)", paddingInline: "2px" },
  ".cm-foldPlaceholder": { backgroundColor: "var(--paper-sunk)", border: "1px solid var(--line)", color: "var(--ink-soft)" },
  ".cm-markedLine": { backgroundColor: "var(--mark-wash)", boxShadow: "inset 3px 0 0 var(--mark)" },
  ".cm-markedLine-fail": { backgroundColor: "var(--fail-wash)", boxShadow: "inset 3px 0 0 var(--fail)" },
  ".cm-tooltip": { backgroundColor: "var(--paper-raised)", color: "var(--ink)", border: "1px solid var(--line-strong)", borderRadius: "6px", boxShadow: "var(--shadow)" },
  ".cm-tooltip-autocomplete > ul": { fontFamily: "var(--mono)", fontSize: "var(--text-s)" },
  ".cm-tooltip-autocomplete ul li[aria-selected]": { backgroundColor: "var(--bamboo)", color: "var(--on-bamboo)" },
  ".cm-diagnostic": { padding: "8px 12px", fontFamily: "var(--sans)", fontSize: "var(--text-s)", maxWidth: "60ch" },
  ".cm-diagnostic-error": { borderLeft: "3px solid var(--fail)" },
  ".cm-diagnostic-warning": { borderLeft: "3px solid var(--gas-fill)" },
  ".cm-diagnostic-info": { borderLeft: "3px solid var(--time)" },
  ".cm-lintRange-error": { backgroundImage: "none", textDecoration: "underline wavy var(--fail) 1px", textUnderlineOffset: "3px" },
  ".cm-lintRange-warning": { backgroundImage: "none", textDecoration: "underline wavy var(--gas-fill) 1px", textUnderlineOffset: "3px" },
  ".cm-lintRange-info": { backgroundImage: "none", textDecoration: "underline dotted var(--time) 1px", textUnderlineOffset: "3px" },
  ".cm-lint-marker": { width: "10px", height: "10px" },
  ".cm-lint-marker-error": { content: "none", backgroundColor: "var(--fail)", borderRadius: "50%" },
  ".cm-lint-marker-warning": { content: "none", backgroundColor: "var(--gas-fill)", clipPath: "polygon(50% 0, 100% 100%, 0 100%)" },
  ".cm-gutter-lint": { width: "16px" },
  ".cm-panels": { backgroundColor: "var(--paper-sunk)", color: "var(--ink)", borderColor: "var(--line)" },
  ".cm-panel.cm-search": { fontFamily: "var(--sans)", fontSize: "var(--text-s)", padding: "8px 12px" },
  ".cm-textfield": { backgroundColor: "var(--paper-raised)", border: "1px solid var(--line-strong)", borderRadius: "4px", color: "var(--ink)" },
  ".cm-button": { backgroundImage: "none", backgroundColor: "var(--paper-raised)", border: "1px solid var(--line-strong)", borderRadius: "4px", color: "var(--ink)" },
});

const setMark = StateEffect.define();
const mark = StateField.define({
  create: () => Decoration.none,
  update(marks, transaction) {
    marks = marks.map(transaction.changes);
    for (const effect of transaction.effects) {
      if (!effect.is(setMark)) continue;
      const { line, kind } = effect.value;
      const builder = new RangeSetBuilder();
      if (line >= 1 && line <= transaction.state.doc.lines) {
        const at = transaction.state.doc.line(line).from;
        builder.add(at, at, Decoration.line({ class: kind === "fail" ? "cm-markedLine-fail" : "cm-markedLine" }));
      }
      marks = builder.finish();
    }
    return marks;
  },
  provide: (field) => EditorView.decorations.from(field),
});

// Our lines and columns start at 1 and count characters (code points); the editor's positions count UTF-16 units.
function position(doc, line, column) {
  const at = doc.line(Math.min(Math.max(line, 1), doc.lines));
  let offset = 0;
  let left = Math.max(column, 1) - 1;
  for (const character of at.text) {
    if (left <= 0) break;
    offset += character.length;
    left -= 1;
  }
  return at.from + offset;
}

function create(parent, text, handlers) {
  let quiet = false;
  const own = keymap.of([
    { key: "Mod-Enter", run: () => (handlers.run(), true) },
    // Tab indents; Escape then Tab leaves the editor, which the key list says.
    indentWithTab,
  ]);
  const extensions = [
    own,
    lineNumbers(), highlightActiveLineGutter(), highlightSpecialChars(), history(), foldGutter({ openText: "⌄", closedText: "›" }), drawSelection(),
    EditorState.allowMultipleSelections.of(true), indentOnInput(), syntaxHighlighting(colours), bracketMatching(), closeBrackets(),
    autocompletion(), rectangularSelection(), crosshairCursor(), highlightActiveLine(), highlightSelectionMatches(), search({ top: true }),
    keymap.of([...closeBracketsKeymap, ...defaultKeymap, ...searchKeymap, ...historyKeymap, ...foldKeymap, ...lintKeymap]),
    python(), indentUnit.of("    "), EditorState.tabSize.of(4),
    EditorState.languageData.of(() => [{ autocomplete: completeAnyWord }]),
    lintGutter(), mark, look,
    EditorView.contentAttributes.of({ "aria-label": "Contract source", "data-testid": "editor-content", spellcheck: "false", tabindex: "0" }),
    EditorView.updateListener.of((update) => {
      if (update.docChanged && !quiet) handlers.change(update.state.doc.toString());
    }),
  ];
  const fresh = (doc) => EditorState.create({ doc, extensions });
  const view = new EditorView({ parent, state: fresh(text) });
  // Each file keeps its own undo history and cursor while the page lives.
  const states = new Map();
  let file = null;
  return {
    open(path, doc) {
      if (file !== null) states.set(file, view.state);
      file = path;
      const kept = states.get(path);
      quiet = true;
      view.setState(kept && kept.doc.toString() === doc ? kept : fresh(doc));
      quiet = false;
    },
    setText(doc) {
      if (view.state.doc.toString() === doc) return;
      quiet = true;
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: doc } });
      quiet = false;
    },
    text: () => view.state.doc.toString(),
    focus: () => view.focus(),
    // `json`: [{severity, message, hint?, line, column, end_line, end_column}]
    diagnose(json) {
      const doc = view.state.doc;
      const found = JSON.parse(json).map((d) => {
        const from = position(doc, d.line, d.column);
        let to = d.end_line ? position(doc, d.end_line, d.end_column) : from;
        if (to <= from) to = Math.min(from + 1, doc.line(Math.min(Math.max(d.line, 1), doc.lines)).to);
        if (to < from) to = from;
        return { from, to, severity: d.severity, message: d.hint ? `${d.message}\n${d.hint}` : d.message };
      });
      view.dispatch(setDiagnostics(view.state, found));
    },
    // Line 0 takes the mark away.
    mark(line, kind, reveal) {
      const effects = [setMark.of({ line, kind })];
      if (reveal && line >= 1 && line <= view.state.doc.lines) {
        effects.push(EditorView.scrollIntoView(view.state.doc.line(line).from, { y: "center" }));
      }
      view.dispatch({ effects });
    },
    go(line, column) {
      const at = position(view.state.doc, line, column);
      view.dispatch({ selection: { anchor: at }, effects: EditorView.scrollIntoView(at, { y: "center" }) });
      view.focus();
    },
    destroy: () => view.destroy(),
  };
}

globalThis.PandaEditor = { create };
