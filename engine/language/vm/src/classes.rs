//! The builtin classes by number: every run makes them first and in this order.

use crate::object::Layout;
use crate::value::ClassId;

/// A builtin class.
#[derive(Clone, Copy, Debug)]
pub struct ClassRow {
    /// Its name.
    pub name: &'static str,
    /// Its base.
    pub base: ClassId,
    /// What instances carry.
    pub layout: Layout,
}

macro_rules! classes {
    ($($constant:ident $name:literal $base:ident $layout:ident;)*) => {
        classes!(@number 0u32; $($constant)*);
        /// The rows in order.
        pub const CLASSES: &[ClassRow] = &[
            $(ClassRow { name: $name, base: $base, layout: Layout::$layout },)*
        ];
    };
    (@number $n:expr; $first:ident $($rest:ident)*) => {
        #[doc = "A builtin class."]
        pub const $first: ClassId = ClassId($n);
        classes!(@number $n + 1; $($rest)*);
    };
    (@number $n:expr;) => {};
}

classes! {
    OBJECT "object" OBJECT Plain;
    TYPE "type" OBJECT Builtin;
    INT "int" OBJECT Builtin;
    BOOL "bool" INT Builtin;
    FLOAT "float" OBJECT Builtin;
    STR "str" OBJECT Builtin;
    BYTES "bytes" OBJECT Builtin;
    BYTEARRAY "bytearray" OBJECT Builtin;
    LIST "list" OBJECT Builtin;
    TUPLE "tuple" OBJECT Builtin;
    DICT "dict" OBJECT Builtin;
    SET "set" OBJECT Builtin;
    FROZENSET "frozenset" OBJECT Builtin;
    RANGE "range" OBJECT Builtin;
    SLICE "slice" OBJECT Builtin;
    FUNCTION "function" OBJECT Builtin;
    BUILTIN_FUNCTION "builtin_function_or_method" OBJECT Builtin;
    METHOD "method" OBJECT Builtin;
    NONE_TYPE "NoneType" OBJECT Builtin;
    ELLIPSIS_TYPE "ellipsis" OBJECT Builtin;
    NOT_IMPLEMENTED_TYPE "NotImplementedType" OBJECT Builtin;
    GENERATOR "generator" OBJECT Builtin;
    COROUTINE "coroutine" OBJECT Builtin;
    COROUTINE_WRAPPER "coroutine_wrapper" OBJECT Builtin;
    ASYNC_GENERATOR "async_generator" OBJECT Builtin;
    ASYNC_SEND "async_generator_asend" OBJECT Builtin;
    ASYNC_THROW "async_generator_athrow" OBJECT Builtin;
    ANEXT_AWAITABLE "anext_awaitable" OBJECT Builtin;
    SLEEP "sleep" OBJECT Builtin;
    MODULE "module" OBJECT Builtin;
    PROPERTY "property" OBJECT Builtin;
    CLASS_METHOD "classmethod" OBJECT Builtin;
    STATIC_METHOD "staticmethod" OBJECT Builtin;
    CELL "cell" OBJECT Builtin;
    DICT_KEYS "dict_keys" OBJECT Builtin;
    DICT_VALUES "dict_values" OBJECT Builtin;
    DICT_ITEMS "dict_items" OBJECT Builtin;
    LIST_ITERATOR "list_iterator" OBJECT Builtin;
    TUPLE_ITERATOR "tuple_iterator" OBJECT Builtin;
    RANGE_ITERATOR "range_iterator" OBJECT Builtin;
    STR_ITERATOR "str_ascii_iterator" OBJECT Builtin;
    BYTES_ITERATOR "bytes_iterator" OBJECT Builtin;
    BYTEARRAY_ITERATOR "bytearray_iterator" OBJECT Builtin;
    DICT_KEY_ITERATOR "dict_keyiterator" OBJECT Builtin;
    DICT_VALUE_ITERATOR "dict_valueiterator" OBJECT Builtin;
    DICT_ITEM_ITERATOR "dict_itemiterator" OBJECT Builtin;
    SET_ITERATOR "set_iterator" OBJECT Builtin;
    LIST_REVERSE_ITERATOR "list_reverseiterator" OBJECT Builtin;
    DICT_REVERSE_ITERATOR "dict_reversekeyiterator" OBJECT Builtin;
    ITERATOR "iterator" OBJECT Builtin;
    CALLABLE_ITERATOR "callable_iterator" OBJECT Builtin;
    REVERSED "reversed" OBJECT Builtin;
    ENUMERATE "enumerate" OBJECT Builtin;
    ZIP "zip" OBJECT Builtin;
    MAP "map" OBJECT Builtin;
    FILTER "filter" OBJECT Builtin;
    SUPER "super" OBJECT Plain;
    METHOD_DESCRIPTOR "method_descriptor" OBJECT Builtin;
    SLOT_WRAPPER "wrapper_descriptor" OBJECT Builtin;
    METHOD_WRAPPER "method-wrapper" OBJECT Builtin;
    CONTRACT "Contract" OBJECT Builtin;
    STATE "State" OBJECT Builtin;
    EVENT "Event" OBJECT Plain;
    CONTEXT "Context" OBJECT Plain;
    BASE_EXCEPTION "BaseException" OBJECT Exception;
    EXCEPTION "Exception" BASE_EXCEPTION Exception;
    GENERATOR_EXIT "GeneratorExit" BASE_EXCEPTION Exception;
    KEYBOARD_INTERRUPT "KeyboardInterrupt" BASE_EXCEPTION Exception;
    SYSTEM_EXIT "SystemExit" BASE_EXCEPTION Exception;
    STOP_ITERATION "StopIteration" EXCEPTION Exception;
    ARITHMETIC_ERROR "ArithmeticError" EXCEPTION Exception;
    FLOATING_POINT_ERROR "FloatingPointError" ARITHMETIC_ERROR Exception;
    OVERFLOW_ERROR "OverflowError" ARITHMETIC_ERROR Exception;
    ZERO_DIVISION_ERROR "ZeroDivisionError" ARITHMETIC_ERROR Exception;
    ASSERTION_ERROR "AssertionError" EXCEPTION Exception;
    ATTRIBUTE_ERROR "AttributeError" EXCEPTION Exception;
    BUFFER_ERROR "BufferError" EXCEPTION Exception;
    EOF_ERROR "EOFError" EXCEPTION Exception;
    IMPORT_ERROR "ImportError" EXCEPTION Exception;
    MODULE_NOT_FOUND_ERROR "ModuleNotFoundError" IMPORT_ERROR Exception;
    LOOKUP_ERROR "LookupError" EXCEPTION Exception;
    INDEX_ERROR "IndexError" LOOKUP_ERROR Exception;
    KEY_ERROR "KeyError" LOOKUP_ERROR Exception;
    MEMORY_ERROR "MemoryError" EXCEPTION Exception;
    NAME_ERROR "NameError" EXCEPTION Exception;
    UNBOUND_LOCAL_ERROR "UnboundLocalError" NAME_ERROR Exception;
    OS_ERROR "OSError" EXCEPTION Exception;
    PERMISSION_ERROR "PermissionError" OS_ERROR Exception;
    FILE_NOT_FOUND_ERROR "FileNotFoundError" OS_ERROR Exception;
    FILE_EXISTS_ERROR "FileExistsError" OS_ERROR Exception;
    CONNECTION_ERROR "ConnectionError" OS_ERROR Exception;
    INTERRUPTED_ERROR "InterruptedError" OS_ERROR Exception;
    REFERENCE_ERROR "ReferenceError" EXCEPTION Exception;
    RUNTIME_ERROR "RuntimeError" EXCEPTION Exception;
    NOT_IMPLEMENTED_ERROR "NotImplementedError" RUNTIME_ERROR Exception;
    RECURSION_ERROR "RecursionError" RUNTIME_ERROR Exception;
    STOP_ASYNC_ITERATION "StopAsyncIteration" EXCEPTION Exception;
    SYNTAX_ERROR "SyntaxError" EXCEPTION Exception;
    SYSTEM_ERROR "SystemError" EXCEPTION Exception;
    TIMEOUT_ERROR "TimeoutError" OS_ERROR Exception;
    TYPE_ERROR "TypeError" EXCEPTION Exception;
    VALUE_ERROR "ValueError" EXCEPTION Exception;
    UNICODE_ERROR "UnicodeError" VALUE_ERROR Exception;
    UNICODE_DECODE_ERROR "UnicodeDecodeError" UNICODE_ERROR Exception;
    UNICODE_ENCODE_ERROR "UnicodeEncodeError" UNICODE_ERROR Exception;
    UNICODE_TRANSLATE_ERROR "UnicodeTranslateError" UNICODE_ERROR Exception;
    INDENTATION_ERROR "IndentationError" SYNTAX_ERROR Exception;
    TAB_ERROR "TabError" INDENTATION_ERROR Exception;
    WARNING "Warning" EXCEPTION Exception;
    USER_WARNING "UserWarning" WARNING Exception;
    DEPRECATION_WARNING "DeprecationWarning" WARNING Exception;
    RUNTIME_WARNING "RuntimeWarning" WARNING Exception;
    QUERY_ERROR "QueryError" EXCEPTION Exception;
    CONTRACT_ERROR "ContractError" EXCEPTION Exception;
    BASE_EXCEPTION_GROUP "BaseExceptionGroup" BASE_EXCEPTION Exception;
    EXCEPTION_GROUP "ExceptionGroup" BASE_EXCEPTION_GROUP Exception;
}
