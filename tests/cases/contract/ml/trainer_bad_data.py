"""Ragged, empty, non-numeric and infinite data end in a clear error of the library; the model stays."""
# --- steps
# > {"cmd": "deploy", "file": "ml/simple_predictor.py"}
# < {"status": "ok"}
# > {"cmd": "call", "method": "train", "args": [[[1], [2], [3]], [2, 4, 6]]}
# < {"status": "ok"}
# > {"cmd": "call", "method": "train", "args": [[[1, 2], [3]], [1, 2]]}
# < {"status": "reverted", "error": {"type": "ValueError", "origin": "library"}}
# > {"cmd": "call", "method": "train", "args": [[], []]}
# < {"status": "reverted", "error": {"type": "ValueError", "origin": "library"}}
# > {"cmd": "call", "method": "train", "args": [[["x"]], [1]]}
# < {"status": "reverted", "error": {"type": "ValueError", "origin": "library"}}
# > {"cmd": "call", "method": "train", "args": [[[{"$float": "nan"}], [1]], [1, 2]]}
# < {"status": "reverted", "error": {"type": "ValueError", "origin": "library"}}
# > {"cmd": "call", "method": "train", "args": [[[1], [2]], [1, 2, 3]]}
# < {"status": "reverted", "error": {"type": "ValueError", "origin": "library"}}
# > {"cmd": "query", "method": "predict", "args": [[[10]]]}
# < {"return": ["~", 20.0]}
# > {"cmd": "query", "method": "predict", "args": [[[10, 11]]]}
# < {"status": "reverted", "error": {"type": "ValueError", "origin": "library"}}
# > {"cmd": "query", "method": "predict", "args": [10]}
# < {"status": "reverted", "error": {"origin": "library"}}
