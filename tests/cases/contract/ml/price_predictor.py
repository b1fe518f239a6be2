"""The contract as the gallery ships it."""
# --- steps
# > {"cmd": "deploy", "file": "ml/price_predictor.py", "args": {"asset_name": "BTC"}}
# < {"status": "ok", "logs": ["PricePredictor for BTC"]}
# > {"cmd": "call", "method": "train", "args": {"features": [[1], [2]], "prices": [1]}}
# < {"status": "reverted", "error": {"type": "ValueError", "message": "features and prices must have same length"}}
# > {"cmd": "call", "method": "train", "args": {"features": [[1]], "prices": [1]}}
# < {"status": "reverted", "error": {"type": "ValueError", "message": "Need at least 2 data points"}}
# > {"cmd": "query", "method": "predict", "args": [[[1]]]}
# < {"status": "reverted", "error": {"type": "ValueError", "message": "Model not trained yet"}}
# > {"cmd": "call", "method": "train", "args": {"features": [[1], [2], [4]], "prices": [10, 20.3, 41]}}
# < {"status": "ok"}
# > {"cmd": "query", "method": "predict", "args": [[[3], [10]]]}
# < {"return": [30.66, 103.01]}
