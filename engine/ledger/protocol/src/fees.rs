//! What a transaction costs before it runs, and what gas costs.

/// Gas of any transaction: checking it, hashing it, writing accounts and receipt.
pub const TRANSACTION_GAS: u64 = 1_000;

/// Gas per canonical byte of the arguments: hashing, storing and decoding them.
pub const PAYLOAD_GAS_PER_BYTE: u64 = 1;

/// Gas per byte of deployed source: parsing and compiling it.
pub const DEPLOY_GAS_PER_BYTE: u64 = 20;

/// Gas that a transaction pays before its first instruction; `None` beyond 64 bits.
pub fn intrinsic_gas(payload_bytes: u64, source_bytes: u64) -> Option<u64> {
    let payload = payload_bytes.checked_mul(PAYLOAD_GAS_PER_BYTE)?;
    let source = source_bytes.checked_mul(DEPLOY_GAS_PER_BYTE)?;
    TRANSACTION_GAS.checked_add(payload)?.checked_add(source)
}

/// Nano-PANDA for gas at a price; `None` beyond 64 bits.
pub fn fee_of(gas: u64, gas_price: u64) -> Option<u64> {
    gas.checked_mul(gas_price)
}
