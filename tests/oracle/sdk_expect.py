"""Fills the expectations of tests/cases/sdk and tests/cases/testing from CPython 3.11 with numpy: `python3.11 tests/oracle/sdk_expect.py`.

Their cases import `panda`: modules come from contracts/sdk/panda, the chain and the rest from panda_shim. Words and --check
are handed on to vm_expect.py.
"""

import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent

for folder in ("sdk", "testing"):
    environment = {**os.environ, "VM_CASES": str(HERE.parent / "cases" / folder)}
    done = subprocess.run([sys.executable, str(HERE / "vm_expect.py"), *sys.argv[1:]], env=environment)
    if done.returncode:
        sys.exit(done.returncode)
