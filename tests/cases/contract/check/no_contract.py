"""A source without a contract, with two, or that does not parse, is refused with its place."""
x = 1
# --- steps
# > {"cmd": "deploy"}
# < refused {"message": "…contract…"}
# > {"cmd": "deploy", "source": "@contract\nclass A:\n    class State:\n        x: int = 0\n@contract\nclass B:\n    class State:\n        x: int = 0\n"}
# < refused {"message": "…contract…"}
# > {"cmd": "deploy", "source": "@contract\nclass A:\n    def f(self:\n"}
# < refused {}
# > {"cmd": "deploy", "source": "import os\n@contract\nclass A:\n    class State:\n        x: int = 0\n"}
# < refused {"message": "…os…"}
# > {"cmd": "deploy", "source": ""}
# < refused {}
