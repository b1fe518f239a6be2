"""Two contracts in one file."""
@contract
class A:
    pass
@contract
class B:
    pass
# --- expect
# 6:7-8 error: a file holds exactly one class marked @contract
#     move this class to a file of its own
