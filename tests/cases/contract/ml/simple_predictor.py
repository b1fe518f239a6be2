"""The contract as the gallery ships it."""
# --- steps
# > {"cmd": "deploy", "file": "ml/simple_predictor.py"}
# < {"status": "ok", "logs": []}
# > {"cmd": "call", "method": "train", "args": [[[0, 0], [1, 0], [0, 1], [1, 1]], [1, 3, 4, 6]]}
# < {"status": "ok", "events": []}
# > {"cmd": "query", "method": "predict", "args": [[[2, 2]]]}
# < {"return": ["~", 11.0]}
# > {"cmd": "deploy", "file": "ml/simple_predictor.py", "label": "untrained"}
# < {"status": "ok"}
# > {"cmd": "query", "to": "untrained", "method": "predict", "args": [[[2, 2]]]}
# < {"status": "reverted", "error": {"origin": "library", "type": "ValueError"}}
