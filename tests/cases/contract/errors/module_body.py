"""A module body that raises: no contract."""
LIMIT = 10 // 0
@contract
class C:
    class State:
        n: int = 0
# --- steps
# > {"cmd": "deploy"}
# < {"status": "reverted", "error": {"origin": "python", "type": "ZeroDivisionError", "message": "integer division or modulo by zero", "line": 2}}
# > {"cmd": "state"}
# < refused {}
