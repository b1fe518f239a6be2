try:
    pass
except:
    pass
except ValueError:
    pass
# --- expect
# cpython: SyntaxError 3:1: default 'except:' must be last
# error 3:1-4:9: default 'except:' must be last
