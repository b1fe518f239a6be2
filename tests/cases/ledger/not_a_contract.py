"""A source that does not compile is refused before it runs, with the place; nothing is paid."""
@contract
class Broken:
    @call
    def go(self, ctx:
        pass
# --- story
# > deploy alice
# refused SourceError: '(' was never closed (case.py, line 5)
# > account alice
# nonce 0 balance 10000000000000
