//! The instructions that the compiler writes and the VM runs, with everything that travels beside them.
//! In comes nothing but other rooms' calls; out go [`Code`], its [`Manifest`], a readable listing and canonical bytes.
//! One table row per opcode holds its operands, gas and documentation; costs are summed per basic block here, once.
//! It knows no source language, no values at run time and no chain.

mod bytes;
mod code;
mod manifest;
mod opcode;

pub use bytes::{DecodeError, decode, encode};
pub use code::{Code, Constant, Function, Handler, Location, NO_REGISTER, Parameters};
pub use manifest::{Field, Manifest, Method, MethodKind, Param, ParamKind};
pub use opcode::{BinaryOp, Instr, OPCODES, OpcodeRow};

/// The gas table's version; it changes whenever a row's cost does and stands in every block header.
pub const GAS_SCHEDULE: u32 = 2;

/// The version of the code bytes.
pub const CODE_FORMAT: u32 = 2;
