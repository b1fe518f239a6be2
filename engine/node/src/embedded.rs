//! The files that were embedded when the node was built.

include!(concat!(env!("OUT_DIR"), "/embedded.rs"));
