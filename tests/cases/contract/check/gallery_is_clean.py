"""The gallery's regression contracts have no diagnostics."""
# --- steps
# > {"cmd": "manifest", "file": "ml/regression_trainer.py"}
# < {"contract": "RegressionTrainer"}
# > {"cmd": "manifest", "file": "ml/linear_predictor.py"}
# < {"contract": "LinearPredictor"}
# > {"cmd": "manifest", "file": "ml/price_predictor.py"}
# < {"contract": "PricePredictor"}
# > {"cmd": "manifest", "file": "ml/simple_predictor.py"}
# < {"contract": "SimplePredictor"}
# > {"cmd": "manifest", "file": "ml/nano_tokenizer.py"}
# < {"contract": "NanoTokenizer"}
