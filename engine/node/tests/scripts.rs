//! Scripts with `panda.testing`: what they see of the chain that they drive.

use node::{Gas, Script};

const CONTRACT: &str = r#"
SOURCE = '''
class NotEnough(ValueError):
    pass

@contract
class Mine:
    class State:
        n = 0

    @constructor
    def create(self, ctx, n: int = 0):
        self.state.n = n

    @call
    def add(self, ctx, by: int, address: str = ""):
        if by < 0:
            raise NotEnough(f"by {by}")
        self.state.n += by
        self.emit(event.Added(by=by))
        return self.state.n

    @call
    async def later(self, ctx):
        await sleep(2)
        self.state.n = 100

    @query
    def get(self):
        return self.state.n

    @query
    def key(self):
        return {}["missing"]
'''
from panda.testing import ContractTestRunner
r = ContractTestRunner()
m = r.deploy(SOURCE, n=5)
"#;

/// What a script prints, and how it ends.
fn ran(script: &str) -> String {
    let source = format!("{CONTRACT}{script}");
    let mut script = Script::new(&source, "s.py", Gas(200_000_000), 1 << 20).expect("it compiles");
    let mut printed = String::new();
    // Odd slices, so that commands are cut where they like.
    let result = loop {
        if let Some(result) = script.advance(Gas(1_009), &mut |text| printed.push_str(text)) {
            break result;
        }
    };
    let end = result.error.map_or(result.status, |error| format!("{}: {}", error.kind, error.message));
    format!("{printed}{end}")
}

#[test]
fn values_events_and_later_blocks() {
    let script = "print(r.call(m, 'add', by=3), r.query(m, 'get'), r.state(m), r.call(m, 'add', sender='bob', by=1, address='x'))\n\
                  print(r.receipt()['status'], [e['fields'] for e in r.events(m)], r.events('0x'), r.account('bob')[:6])\n\
                  r.call(m, 'later')\n\
                  print(r.advance(2)[0]['status'], r.query(m, 'get'))\n\
                  print(sorted([3, 1, 2], key=lambda n: r.call(m, 'add', by=n)), r.query(m, 'get'))\n";
    let wanted = "8 8 {'n': 8} 9\nok [{'by': 3}, {'by': 1}] [] 0x0516\nok 100\n[3, 1, 2] 106\nok";
    assert_eq!(ran(script), wanted);
}

#[test]
fn what_contracts_raise_is_raised() {
    let script = "with r.expect_revert(Exception, 'by -1') as seen:\n    r.call(m, 'add', by=-1)\n\
                  print(type(seen.error).__name__)\n\
                  with r.expect_revert('NotEnough'):\n    r.call(m, 'add', by=-2)\n\
                  with r.expect_revert(KeyError, 'missing'):\n    r.query(m, 'key')\n\
                  with r.expect_revert(TypeError, 'missing 1 required'):\n    r.call(m, 'add')\n\
                  try:\n    with r.expect_revert():\n        r.call(m, 'add', by=1)\n\
                  except AssertionError as error:\n    print(error)\n\
                  try:\n    r.query('nobody', 'get')\n\
                  except RuntimeError as error:\n    print(type(error).__name__, error)\n\
                  r.call(m, 'add', by=-5)\n";
    let wanted = "NotEnough\nnothing was raised\nUnknownContract there is no contract \"nobody\"\nNotEnough: by -5";
    assert_eq!(ran(script), wanted);
}

#[test]
fn each_runner_has_its_own_chain_and_all_have_a_bound() {
    let script = "other = ContractTestRunner()\n\
                  print(other.deploy('ml/simple_predictor.py') == m, other.events(), r.query(m, 'get'))\n\
                  for _ in range(70):\n    ContractTestRunner()\n";
    assert_eq!(ran(script), "True [] 5\nContractError: a script drives at most 64 chains");
}

#[test]
fn a_contract_cannot_drive_a_chain() {
    let script = "with r.expect_revert(Exception, \"No module named 'panda.testing'\"):\n\
                  \x20   r.deploy('from panda.testing import ContractTestRunner\\n' + SOURCE)\n";
    assert_eq!(ran(script), "ok");
}
