"""A traceback: exc nostr."""
class MyErr(Exception): pass
raise MyErr
# --- expect
# outcome: raise MyErr
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_exc_nostr.py", line 3, in <module>
#     raise MyErr
# MyErr
