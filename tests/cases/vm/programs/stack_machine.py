"""A small stack machine with an assembler, jumps and subroutines."""
class Halt(Exception): pass
class MachineError(Exception):
    def __init__(self, pc, why):
        super().__init__(f"at {pc}: {why}")
        self.pc = pc
def assemble(text):
    labels, code = {}, []
    for line in text.strip().splitlines():
        line = line.split("#")[0].strip()
        match line.split():
            case []: continue
            case [label] if label.endswith(":"): labels[label[:-1]] = len(code)
            case [op]: code.append((op, None))
            case [op, arg]: code.append((op, int(arg) if arg.lstrip("-").isdigit() else arg))
            case other: raise SyntaxError(f"cannot read {other}")
    return [(op, labels.get(arg, arg)) for op, arg in code]
class VM:
    ops = {}
    def op(name, ops=ops):
        def register(f): ops[name] = f; return f
        return register
    def __init__(self, code): self.code, self.stack, self.calls, self.pc = code, [], [], 0
    @op("push")
    def push(self, v): self.stack.append(v)
    @op("add")
    def add(self, _): self.stack.append(self.stack.pop() + self.stack.pop())
    @op("mul")
    def mul(self, _): self.stack.append(self.stack.pop() * self.stack.pop())
    @op("dup")
    def dup(self, _): self.stack.append(self.stack[-1])
    @op("jnz")
    def jnz(self, to):
        if self.stack[-1]: self.pc = to
    @op("call")
    def call(self, to): self.calls.append(self.pc); self.pc = to
    @op("ret")
    def ret(self, _): self.pc = self.calls.pop()
    @op("out")
    def out(self, _): print("out", self.stack[-1])
    @op("halt")
    def halt(self, _): raise Halt(self.stack)
    def run(self):
        while True:
            op, arg = self.code[self.pc]
            self.pc += 1
            try: self.ops[op](self, arg)
            except (IndexError, KeyError) as e:
                raise MachineError(self.pc - 1, f"{type(e).__name__} in {op}") from e
vm = VM(assemble("""
    push 3
loop:
    out
    push -1
    add
    jnz loop
    push 7
    call square
    out
    halt
square: # n -- n*n
    dup
    mul
    ret
"""))
try: vm.run()
except Halt as h: print("halted", h.args)
VM(assemble("push 1\nadd")).run()
# --- expect
# outcome: raise MachineError: at 1: IndexError in add
# output:
# out 3
# out 2
# out 1
# out 49
# halted ([0, 49],)
# traceback:
# Traceback (most recent call last):
#   File "programs/stack_machine.py", line 47, in run
#     try: self.ops[op](self, arg)
#          ^^^^^^^^^^^^^^^^^^^^^^^
#   File "programs/stack_machine.py", line 27, in add
#     def add(self, _): self.stack.append(self.stack.pop() + self.stack.pop())
#                                                            ^^^^^^^^^^^^^^^^
# IndexError: pop from empty list
#
# The above exception was the direct cause of the following exception:
#
# Traceback (most recent call last):
#   File "programs/stack_machine.py", line 68, in <module>
#     VM(assemble("push 1\nadd")).run()
#   File "programs/stack_machine.py", line 49, in run
#     raise MachineError(self.pc - 1, f"{type(e).__name__} in {op}") from e
# MachineError: at 1: IndexError in add
