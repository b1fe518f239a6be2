"""The contract as the gallery ships it: what it refuses, what it learns, what it reports."""
# --- steps
# > {"cmd": "deploy", "file": "ml/regression_trainer.py"}
# < {"status": "ok"}
# > {"cmd": "query", "method": "predict", "args": [[[1]]]}
# < {"status": "reverted", "error": {"origin": "contract", "type": "ValueError", "message": "Model not trained yet"}}
# > {"cmd": "call", "method": "train", "args": {"x": [[1]], "y": [1, 2]}}
# < {"status": "reverted", "error": {"type": "ValueError", "message": "x and y must have the same length"}}
# > {"cmd": "call", "method": "train", "args": {"x": [[1]], "y": [1]}}
# < {"status": "reverted", "error": {"type": "ValueError", "message": "Need at least 2 samples"}}
# > {"cmd": "query", "method": "metrics"}
# < {"return": {"model_type": "linear", "degree": 2, "is_trained": false, "sample_count": 0}}
# > {"cmd": "call", "method": "train", "args": {"x": [[1], [2], [3]], "y": [3, 5, 7]}}
# < {"status": "ok", "return": null}
# > {"cmd": "query", "method": "predict", "args": [[[10], [0]]]}
# < {"return": ["~", 21.0, 1.0]}
# > {"cmd": "query", "method": "evaluate", "args": {"x": [[1], [2], [3]], "y": [3, 5, 7]}}
# < {"return": {"r2": ["~", 1.0], "n_samples": 3}}
# > {"cmd": "query", "method": "metrics"}
# < {"return": {"model_type": "linear", "degree": 2, "is_trained": true, "sample_count": 3, "coefficients": ["~", 2.0], "intercept": ["~", 1.0]}}
# > {"cmd": "call", "method": "train", "args": {"x": [[1, 2], [3]], "y": [3, 5]}}
# < {"status": "reverted", "error": {"origin": "library", "type": "ValueError"}}
# > {"cmd": "call", "method": "train", "args": {"x": [["a"], ["b"]], "y": [3, 5]}}
# < {"status": "reverted", "error": {"origin": "library", "type": "ValueError"}}
# > {"cmd": "query", "method": "metrics"}
# < {"return": {"model_type": "linear", "degree": 2, "is_trained": true, "sample_count": 3, "coefficients": ["~", 2.0], "intercept": ["~", 1.0]}}
