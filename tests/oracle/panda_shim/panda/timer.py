"""Calls in later blocks."""

from panda.chain import running


def schedule(address, method, args=None, delay_blocks=1):
    """Runs the call that many blocks later, with the running contract as sender; gives the timer's id."""
    return running().schedule(address, method, args or {}, delay_blocks)


def cancel(timer):
    """Forgets a timer."""
    running().cancel_timer(timer)
