"""The contract as the gallery ships it: closed form, least squares, quirks of its interface."""
# --- steps
# > {"cmd": "deploy", "file": "ml/linear_predictor.py"}
# < {"status": "ok"}
# > {"cmd": "query", "method": "predict", "args": [[1, 2]]}
# < {"return": []}
# > {"cmd": "call", "method": "train", "args": {"x": [], "y": []}}
# < {"status": "ok", "events": []}
# > {"cmd": "call", "method": "train", "args": {"x": [1, 2, 3, 4], "y": [2, 4, 6]}}
# < {"status": "ok", "return": null, "events": [{"name": "ModelTrained", "fields": {"samples": 4, "total_samples": 4}}]}
# > {"cmd": "query", "method": "info"}
# < {"return": {"trained": true, "samples": 4, "coefficients": [-0.4], "intercept": 4.0}}
# > {"cmd": "query", "method": "predict", "args": [[0, 10]]}
# < {"return": [4.0, 0.0], "logs": ["predicting 2 samples"]}
# > {"cmd": "query", "method": "predict", "args": [[]]}
# < {"status": "reverted", "error": {"origin": "python", "type": "IndexError", "message": "list index out of range"}}
# > {"cmd": "call", "method": "train", "args": {"x": [[1, 2], [2, 4], [3, 6]], "y": [1, 2, 3]}}
# < {"status": "ok", "events": [{"name": "NotFitted", "fields": {"reason": "the features are not independent: the least squares have no single solution"}}]}
# > {"cmd": "call", "method": "train", "args": {"x": [[0, 1], [1, 0], [1, 1], [2, 1]], "y": [3, 3, 5, 7]}}
# < {"status": "ok"}
# > {"cmd": "query", "method": "info"}
# < {"return": {"trained": true, "samples": 8, "coefficients": ["~", 2.0, 2.0], "intercept": ["~", 1.0]}}
