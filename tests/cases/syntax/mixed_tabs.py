if x:
        y = 1
	z = 2
# --- expect
# cpython: TabError 3:1: inconsistent use of tabs and spaces in indentation
# error 3:1-3:2: inconsistent use of tabs and spaces in indentation
#   hint: indent with four spaces everywhere
# error 4:1-4:1: invalid syntax
