//! Keys of development accounts, and the addresses of accounts and contracts: golden for ever.

use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use primitives::{Address, Hash, sha256, sha256_parts};

/// The name the sequencer's key is derived from: the empty one, which no account can have.
pub const SEQUENCER_NAME: &str = "";

/// A development account's key.
#[derive(Clone, Debug)]
pub struct Key {
    signing: SigningKey,
}

/// The key of a development account: SHA-256("panda-key/1" | seed as u64 LE | name) is its ed25519 seed.
pub fn key_of(seed: u64, name: &str) -> Key {
    let secret = sha256_parts(&[b"panda-key/1", &seed.to_le_bytes(), name.as_bytes()]);
    Key { signing: SigningKey::from_bytes(&secret.0) }
}

impl Key {
    /// The public half.
    pub fn public_key(&self) -> [u8; 32] {
        self.signing.verifying_key().to_bytes()
    }

    /// The account's address.
    pub fn address(&self) -> Address {
        address_of(&self.public_key())
    }

    /// The signature of a hash; ed25519 has exactly one.
    pub fn sign(&self, hash: &Hash) -> [u8; 64] {
        self.signing.sign(&hash.0).to_bytes()
    }
}

/// The address of a public key: the last 20 bytes of its SHA-256.
pub fn address_of(public_key: &[u8; 32]) -> Address {
    sha256(public_key).to_address()
}

/// The address of a contract: the last 20 bytes of SHA-256("panda-contract/1" | deployer | nonce as u64 LE).
pub fn contract_address(deployer: &Address, nonce: u64) -> Address {
    sha256_parts(&[b"panda-contract/1", &deployer.0, &nonce.to_le_bytes()]).to_address()
}

/// Whether a signature of a hash is the key's.
pub fn verify(public_key: &[u8; 32], hash: &Hash, signature: &[u8; 64]) -> bool {
    let Ok(key) = VerifyingKey::from_bytes(public_key) else { return false };
    key.verify_strict(&hash.0, &Signature::from_bytes(signature)).is_ok()
}
