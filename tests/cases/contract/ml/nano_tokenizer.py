"""The contract as the gallery ships it: it merges the pair met most often, and gives every text back."""
# --- steps
# > {"cmd": "deploy", "file": "ml/nano_tokenizer.py", "args": {"vocab_size": 300}}
# < {"status": "ok", "logs": ["NanoTokenizer, aiming at 300 tokens"]}
# > {"cmd": "query", "method": "encode", "args": ["a\u00e9"]}
# < {"return": [97, 195, 169]}
# > {"cmd": "call", "method": "train_tokenizer", "args": {"text": "aaab", "num_merges": 2}}
# < {"status": "ok", "logs": ["learned 2 merges from 4 bytes, which are now 2 tokens"]}
# > {"cmd": "query", "method": "encode", "args": ["aaaab"]}
# < {"return": [256, 256, 98]}
# > {"cmd": "call", "method": "train_tokenizer", "args": ["banana bandana"]}
# < {"status": "ok"}
# > {"cmd": "query", "method": "decode", "args": [[256, 98, 257, 9999, 255]]}
# < {"return": "aabaaa\ufffd"}
# > {"cmd": "query", "method": "decode", "args": [[-1]]}
# < {"status": "reverted", "error": {"type": "ValueError", "message": "bytes must be in range(0, 256)"}}
# > {"cmd": "query", "method": "vocab_info"}
# < {"return": {"base_vocab": 256, "num_merges": 10, "current_vocab_size": 266, "target_vocab_size": 300, "is_trained": true, "corpus_size": 18}}
