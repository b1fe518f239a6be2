"""The first journey of a newcomer: train on the diabetes data, evaluate, predict."""
# --- steps
# > {"cmd": "deploy", "file": "ml/regression_trainer.py"}
# < {"status": "ok"}
# > {"cmd": "call", "method": "train", "args": {"x": {"$data": "diabetes/x"}, "y": {"$data": "diabetes/y"}}}
# < {"status": "ok", "logs": ["trained on 442 samples, 442 in total"]}
# > {"cmd": "query", "method": "evaluate", "args": {"x": {"$data": "diabetes/x"}, "y": {"$data": "diabetes/y"}}}
# < {"return": {"r2": ["~", 0.5177484222203499], "n_samples": 442}}
