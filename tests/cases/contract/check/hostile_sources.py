"""Deep nesting, endless lines and broken text are refused, never a crash."""
x = 1
# --- steps
# > {"cmd": "deploy", "source": "((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((("}
# < refused {}
# > {"cmd": "deploy", "source": "@contract\nclass"}
# < refused {}
# > {"cmd": "deploy", "source": "\u0000\u0001"}
# < refused {}
# > {"cmd": "deploy", "source": "def f():\n\treturn 1\n        return 2\n"}
# < refused {}
# > {"cmd": "deploy", "source": "é = 'ü"}
# < refused {}
