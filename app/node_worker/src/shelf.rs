//! The shelf in IndexedDB: all records out at opening, batches of writes in, each batch one transaction.

use js_sys::Uint8Array;
use rexie::{ObjectStore, Rexie, TransactionMode, TransactionResult};
use store::{RecordKey, Stored, Write};
use wasm_bindgen::{JsCast as _, JsValue};

/// Of the database's layout; the records inside carry versions of their own.
const LAYOUT_VERSION: u32 = 1;
/// Key: a record's key as text. Value: its bytes.
const RECORDS: &str = "records";
/// One row: the token of the worker that may write.
const OWNER: &str = "owner";
const OWNER_KEY: &str = "token";

/// An open database.
pub struct Shelf {
    database: Rexie,
    token: String,
}

impl Shelf {
    /// Opens the database, or makes an empty one.
    ///
    /// # Errors
    /// A sentence when this place has no storage, or when a newer playground has been here.
    pub async fn open(name: &str) -> Result<Shelf, String> {
        let builder = Rexie::builder(name).version(LAYOUT_VERSION);
        let builder = builder.add_object_store(ObjectStore::new(RECORDS)).add_object_store(ObjectStore::new(OWNER));
        match builder.build().await {
            Ok(database) => Ok(Shelf { database, token: js_sys::Math::random().to_string() }),
            Err(error) => {
                let detail = words_of(&error);
                Err(if detail.contains("VersionError") {
                    "what is stored here was made by a newer version of the playground and is left untouched"
                        .to_string()
                } else {
                    format!("this place offers no storage ({detail})")
                })
            }
        }
    }

    /// Every record, in the order of the keys. A foreign key or value is passed over: it is not ours.
    ///
    /// # Errors
    /// A sentence when the browser cannot read its own database.
    pub async fn load(&self) -> Result<Stored, String> {
        let read = async {
            let transaction = self.database.transaction(&[RECORDS], TransactionMode::ReadOnly)?;
            let records = transaction.store(RECORDS)?;
            let keys = records.get_all_keys(None, None).await?;
            let values = records.get_all(None, None).await?;
            Ok::<_, rexie::Error>((keys, values))
        };
        let (keys, values) =
            read.await.map_err(|error| format!("the stored records cannot be read ({})", words_of(&error)))?;
        let pairs = keys.into_iter().zip(values);
        Ok(pairs.filter_map(|(key, value)| Some((RecordKey::parse(&key.as_string()?)?, bytes_of(&value)?))).collect())
    }

    /// Makes this shelf the one that writes. Where tabs cannot be kept apart by a lock, the later one wins.
    ///
    /// # Errors
    /// A sentence when the browser cannot store that.
    pub async fn own(&self) -> Result<(), String> {
        let write = async {
            let transaction = self.database.transaction(&[OWNER], TransactionMode::ReadWrite)?;
            transaction.store(OWNER)?.put(&self.token.as_str().into(), Some(&OWNER_KEY.into())).await?;
            transaction.done().await
        };
        settled(write.await)
    }

    /// Commits all writes in one transaction, in their order; returns when the browser has fired its `complete`.
    ///
    /// # Errors
    /// A sentence when nothing of it was stored, such as when the quota is used up.
    pub async fn commit(&self, writes: &[Write]) -> Result<(), String> {
        let write = async {
            let transaction = self.database.transaction(&[OWNER, RECORDS], TransactionMode::ReadWrite)?;
            let owner = transaction.store(OWNER)?.get(OWNER_KEY.into()).await?;
            if owner.and_then(|owner| owner.as_string()).as_ref() != Some(&self.token) {
                return Ok(None);
            }
            let records = transaction.store(RECORDS)?;
            let mut rest = writes;
            while let Some(first) = rest.first() {
                match first {
                    Write::Put { .. } => {
                        // A run of puts is placed at once and waited for at its end.
                        let count = rest.iter().take_while(|write| matches!(write, Write::Put { .. })).count();
                        let (run, after) = rest.split_at(count);
                        records.put_all(run.iter().filter_map(row_of)).await?;
                        rest = after;
                        continue;
                    }
                    Write::Delete { key } => records.delete(JsValue::from_str(&key.text())).await?,
                    Write::Clear => records.clear().await?,
                }
                rest = &rest[1..];
            }
            transaction.done().await.map(Some)
        };
        match write.await {
            Ok(Some(result)) => settled(Ok(result)),
            Ok(None) => Err("another tab of this playground has taken over the storing".to_string()),
            Err(error) => settled(Err(error)),
        }
    }

    /// Forgets the database itself: for tests.
    ///
    /// # Errors
    /// A sentence when it is still in use elsewhere.
    pub async fn remove(name: &str) -> Result<(), String> {
        Rexie::delete(name).await.map_err(|error| words_of(&error))
    }

    /// Lets go of the database.
    pub fn close(self) {
        self.database.close();
    }
}

fn settled(result: rexie::Result<TransactionResult>) -> Result<(), String> {
    match result {
        Ok(TransactionResult::Committed) => Ok(()),
        Ok(TransactionResult::Aborted) => {
            Err("the browser refused to store more (its quota may be used up)".to_string())
        }
        Err(error) => Err(format!("the browser could not store this ({})", words_of(&error))),
    }
}

fn row_of(write: &Write) -> Option<(JsValue, Option<JsValue>)> {
    match write {
        Write::Put { key, bytes } => {
            Some((Uint8Array::from(bytes.as_slice()).into(), Some(JsValue::from_str(&key.text()))))
        }
        Write::Delete { .. } | Write::Clear => None,
    }
}

fn bytes_of(value: &JsValue) -> Option<Vec<u8>> {
    value.dyn_ref::<Uint8Array>().map(Uint8Array::to_vec)
}

/// The browser's own words, without the wrapping of two libraries.
fn words_of(error: &rexie::Error) -> String {
    let text = format!("{error:?}");
    // IdbError(OpenFailed(JsValue(SecurityError: ...\n stack)))
    let inner = text.split_once("JsValue(").map_or(text.as_str(), |(_, rest)| rest);
    inner.lines().next().unwrap_or_default().trim_end_matches(')').to_string()
}
