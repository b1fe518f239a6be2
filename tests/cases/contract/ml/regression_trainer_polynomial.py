"""A polynomial trainer finds a parabola; its last step holds the coefficients."""
# --- steps
# > {"cmd": "deploy", "file": "ml/regression_trainer.py", "args": {"model_type": "polynomial", "degree": 2}}
# < {"status": "ok"}
# > {"cmd": "call", "method": "train", "args": {"x": [[0], [1], [2], [3], [4]], "y": [1, 2, 5, 10, 17]}}
# < {"status": "ok"}
# > {"cmd": "query", "method": "predict", "args": [[[10], [-3]]]}
# < {"return": ["~", 101.0, 10.0]}
# > {"cmd": "query", "method": "metrics"}
# < {"return": {"model_type": "polynomial", "degree": 2, "is_trained": true, "sample_count": 5, "coefficients": ["~", 0.0, 0.0, 1.0], "intercept": ["~", 1.0]}}
