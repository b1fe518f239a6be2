"""Python's names that a chain cannot have."""
eval('1')
open('x')
id(3)
input()
# --- expect
# 2:1-5 error: 'eval' is not offered
#     write the expression itself; code from data cannot run on a chain
# 3:1-5 error: 'open' is not offered
#     a contract has no files: keep data in self.state or pass it as an argument
# 4:1-3 error: 'id' is not offered
#     use 'is' to compare identity: addresses differ from machine to machine
# 5:1-6 error: 'input' is not offered
#     a contract has no keyboard: pass values as arguments
