//! The journal against a model of copied maps, and the state against its own history.

mod random;

use primitives::{Address, Height};
use random::Random;
use state::{Bytes, Journal, Key, Slots, State};
use std::collections::BTreeMap;

type Model = BTreeMap<Key, Bytes>;

fn key(random: &mut Random) -> Key {
    let address = Address([random.below(3) as u8; 20]);
    match random.below(4) {
        0 => Key::Account(address),
        1 => Key::Label(format!("l{}", random.below(4))),
        _ => Key::Field(address, format!("f{}", random.below(5))),
    }
}

fn value(random: &mut Random) -> Bytes {
    vec![random.next() as u8; random.below(9) as usize].into()
}

fn size_of(model: &Model, contract: Address) -> u64 {
    let field = |(key, value): (&Key, &Bytes)| match key {
        Key::Field(of, _) if *of == contract => value.len() as u64,
        _ => 0,
    };
    model.iter().map(field).sum()
}

fn check(journal: &Journal, state: &State, model: &Model, context: &str) {
    for contract in 0..3 {
        let address = Address([contract; 20]);
        assert_eq!(journal.size_bytes(state, &address), size_of(model, address), "{context}");
        for field in 0..5 {
            let key = Key::Field(address, format!("f{field}"));
            assert_eq!(journal.read(state, &key), model.get(&key).cloned(), "{context}");
        }
    }
}

#[test]
fn equals_the_model_through_random_savepoints() {
    for seed in 0..40 {
        let mut random = Random(seed);
        let mut state = State::new();
        let mut committed = Model::new();
        let mut past: Vec<Model> = vec![committed.clone()];
        for height in 1..=12 {
            let mut journal = Journal::new();
            let mut model = committed.clone();
            let mut open = Vec::new();
            for step in 0..random.below(60) {
                match random.below(8) {
                    0 => open.push((journal.savepoint(), model.clone())),
                    1 => {
                        if let Some((savepoint, had)) = open.pop() {
                            journal.revert(&state, savepoint);
                            model = had;
                        }
                    }
                    2 => {
                        if let Some((savepoint, _)) = open.pop() {
                            journal.commit(savepoint);
                        }
                    }
                    3 => {
                        let key = key(&mut random);
                        model.remove(&key);
                        journal.write(&state, key, None);
                    }
                    _ => {
                        let (key, value) = (key(&mut random), value(&mut random));
                        model.insert(key.clone(), value.clone());
                        journal.write(&state, key, Some(value));
                    }
                }
                check(&journal, &state, &model, &format!("seed {seed}, height {height}, step {step}"));
            }
            let diff = journal.into_diff(&state);
            assert!(diff.changes.iter().all(|change| change.had_value != change.has_value));
            let root_before = state.root();
            state.apply(Height(height), &diff).expect("the diff starts from this state");
            assert_eq!(state.slots().map(|(k, v)| (k.clone(), v.clone())).collect::<Model>(), model);
            assert_eq!(state.root(), State::from_slots(model.clone()).root());
            // There and back: the inverse leads to the root before, and its inverse to the root after.
            let root_after = state.root();
            let mut other = State::from_slots(model.clone());
            other.apply(Height(height), &diff.inverse()).expect("the inverse starts where the diff ends");
            assert_eq!(other.root(), root_before);
            other.apply(Height(height), &diff).expect("and the diff again");
            assert_eq!(other.root(), root_after);
            committed = model;
            past.push(committed.clone());
        }
        let state = std::rc::Rc::new(state);
        for (height, model) in past.iter().enumerate() {
            let view = state.at(Height(height as u64));
            for contract in 0..3 {
                let address = Address([contract; 20]);
                assert_eq!(view.size_bytes(&address), size_of(model, address));
                for (name, value) in view.fields(&address) {
                    assert_eq!(model.get(&Key::Field(address, name)), Some(&value));
                }
            }
            for label in 0..4 {
                let key = Key::Label(format!("l{label}"));
                assert_eq!(view.read(&key), model.get(&key).cloned());
            }
        }
    }
}

#[test]
fn a_diff_that_starts_elsewhere_changes_nothing() {
    let address = Address([7; 20]);
    let mut state = State::new();
    let mut journal = Journal::new();
    journal.write(&state, Key::Account(address), Some(vec![1].into()));
    let diff = journal.into_diff(&state);
    state.apply(Height(1), &diff).expect("first");
    let root = state.root();
    assert!(state.apply(Height(2), &diff).is_err());
    assert_eq!(state.root(), root);
    assert_eq!(std::rc::Rc::new(state).at(Height(0)).read(&Key::Account(address)), None);
}

#[test]
fn diffs_survive_their_bytes() {
    use primitives::codec::{Reader, Writer};
    let mut random = Random(5);
    let state = State::new();
    let mut journal = Journal::new();
    for _ in 0..40 {
        journal.write(&state, key(&mut random), Some(value(&mut random)));
    }
    let diff = journal.into_diff(&state);
    let mut writer = Writer::new();
    diff.encode(&mut writer);
    let bytes = writer.into_bytes();
    assert_eq!(state::StateDiff::decode(&mut Reader::new(&bytes)), Ok(diff));
    for len in 0..bytes.len() {
        assert!(state::StateDiff::decode(&mut Reader::new(&bytes[..len])).is_err());
    }
}
