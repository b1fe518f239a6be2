"""panda.training: settings, windows, progress, sizes, and how many blocks it takes."""
from panda.training import (
    CheckpointState, DataLoader, TrainingConfig, check_fits, estimate_model_size, partition_epochs,
)


def tried(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


print(TrainingConfig().to_dict())
print(TrainingConfig.from_dict({"epochs": 3, "colour": "red", "learning_rate": 10}).to_dict())
for bad in ({"epochs": 0, "batch_size": 0}, {"batch_size": 0, "learning_rate": 0}, {"learning_rate": 0}, {"learning_rate": 10.1},
            {"learning_rate": float("nan")}, {"max_batches_per_block": -1}, {"grad_accumulation_steps": 0}):
    tried(TrainingConfig, **bad)
print(TrainingConfig(checkpoint_interval=-5).checkpoint_interval)

loader = DataLoader([1, 2, 3, 4, 5, 6, 7], 3, 3)
print(len(loader), loader.n_sequences, loader.n_batches, loader.block_size, loader.batch_size, loader.token_ids)
for inputs, targets in loader:
    print(inputs, targets, loader.current_batch, loader.progress)
print([len(inputs) for inputs, _ in loader], next(iter(loader))[1], next(loader)[0])
tried(next, loader)
loader.reset()
print(loader.current_batch, loader.progress, [(len(a), [len(b) for b, _ in loader]) for a, _ in loader])
for bad in (([1, 2], 2, 1), ([], 0, 1), ([1], 0, 1), ([1], -1, 0), ([1, 2], 1, 0)):
    tried(DataLoader, *bad)
print(len(DataLoader([1, 2], 1)))

run = CheckpointState(2, 2)
print(run.progress_pct, CheckpointState(0, 5).progress_pct, CheckpointState(3, 0).progress_pct)
for loss in (4.0, 3.0, 2.5, 2.0, 1.5):
    run.advance_batch(loss, 8)
    print(run.to_dict(), run.progress_pct)
again = CheckpointState.from_dict(run.to_dict())
again.epoch_losses.append(0.0)
print(run.epoch_losses, again.epoch_losses, CheckpointState.from_dict({}).to_dict(), CheckpointState(3, 7).progress_pct)
third = CheckpointState(3, 7)
third.advance_batch(1.0, 1)
print(third.progress_pct)

print(estimate_model_size(64, 2, 256, 64))
print(estimate_model_size(64, 2, 256, 64, bytes_per_param=1))
print(estimate_model_size(768, 12, 50257, 1024))
print(estimate_model_size(128, 4, 512, 128), estimate_model_size(1, 1, 1, 1))
check_fits({"d_model": 64, "n_layers": 2, "n_heads": 2, "vocab_size": 256, "block_size": 64}, copies=2)
tried(check_fits, {"d_model": 64, "n_layers": 2, "n_heads": 2, "vocab_size": 256, "block_size": 64}, copies=10)
for given in ((3, 10), (3, 10, 4), (3, 10, 0), (2, 5, -1), (0, 5, 2), (1, 1, 100)):
    print(partition_epochs(*given))
# --- expect
# outcome: ok
# output:
# {'epochs': 1, 'batch_size': 4, 'learning_rate': 0.001, 'checkpoint_interval': 0, 'max_batches_per_block': 1, 'grad_accumulation_steps': 1}
# {'epochs': 3, 'batch_size': 4, 'learning_rate': 10, 'checkpoint_interval': 0, 'max_batches_per_block': 1, 'grad_accumulation_steps': 1}
# ValueError epochs must be >= 1, got 0
# ValueError batch_size must be >= 1, got 0
# ValueError learning_rate must be in (0, 10], got 0
# ValueError learning_rate must be in (0, 10], got 10.1
# ValueError learning_rate must be in (0, 10], got nan
# ValueError max_batches_per_block must be >= 0, got -1
# ValueError grad_accumulation_steps must be >= 1, got 0
# -5
# 2 4 2 3 3 [1, 2, 3, 4, 5, 6, 7]
# [[1, 2, 3], [2, 3, 4], [3, 4, 5]] [[2, 3, 4], [3, 4, 5], [4, 5, 6]] 1 0.5
# [[4, 5, 6]] [[5, 6, 7]] 2 1.0
# [3, 1] [[2, 3, 4], [3, 4, 5], [4, 5, 6]] [[4, 5, 6]]
# StopIteration 
# 0 0.0 [(3, [3, 1])]
# ValueError Need at least block_size+1 (3) tokens, got 2
# ValueError Need at least block_size+1 (1) tokens, got 0
# ValueError block_size must be >= 1, got 0
# ValueError block_size must be >= 1, got -1
# ValueError batch_size must be >= 1, got 0
# 1
# 0.0 100.0 100.0
# {'total_epochs': 2, 'batches_per_epoch': 2, 'current_epoch': 0, 'current_batch': 1, 'total_steps': 1, 'total_tokens': 8, 'epoch_losses': [], 'last_loss': 4.0, 'is_complete': False, 'is_cancelled': False} 25.0
# {'total_epochs': 2, 'batches_per_epoch': 2, 'current_epoch': 1, 'current_batch': 0, 'total_steps': 2, 'total_tokens': 16, 'epoch_losses': [3.0], 'last_loss': 3.0, 'is_complete': False, 'is_cancelled': False} 50.0
# {'total_epochs': 2, 'batches_per_epoch': 2, 'current_epoch': 1, 'current_batch': 1, 'total_steps': 3, 'total_tokens': 24, 'epoch_losses': [3.0], 'last_loss': 2.5, 'is_complete': False, 'is_cancelled': False} 75.0
# {'total_epochs': 2, 'batches_per_epoch': 2, 'current_epoch': 2, 'current_batch': 0, 'total_steps': 4, 'total_tokens': 32, 'epoch_losses': [3.0, 2.0], 'last_loss': 2.0, 'is_complete': True, 'is_cancelled': False} 100.0
# {'total_epochs': 2, 'batches_per_epoch': 2, 'current_epoch': 2, 'current_batch': 1, 'total_steps': 5, 'total_tokens': 40, 'epoch_losses': [3.0, 2.0], 'last_loss': 1.5, 'is_complete': True, 'is_cancelled': False} 125.0
# [3.0, 2.0] [3.0, 2.0, 0.0] {'total_epochs': 1, 'batches_per_epoch': 1, 'current_epoch': 0, 'current_batch': 0, 'total_steps': 0, 'total_tokens': 0, 'epoch_losses': [], 'last_loss': 0.0, 'is_complete': False, 'is_cancelled': False} 0.0
# 4.761904761904762
# {'param_count': 137216, 'estimated_bytes': 1097728, 'estimated_mb': 1.05, 'fits_in_state': True, 'recommended_shards': 1}
# {'param_count': 137216, 'estimated_bytes': 137216, 'estimated_mb': 0.13, 'fits_in_state': True, 'recommended_shards': 1}
# {'param_count': 163087441, 'estimated_bytes': 1304699528, 'estimated_mb': 1244.26, 'fits_in_state': False, 'recommended_shards': 623}
# {'param_count': 941312, 'estimated_bytes': 7530496, 'estimated_mb': 7.18, 'fits_in_state': True, 'recommended_shards': 4} {'param_count': 31, 'estimated_bytes': 248, 'estimated_mb': 0.0, 'fits_in_state': True, 'recommended_shards': 1}
# ValueError 137216 parameters take 10.5 MB, and a contract holds 10 MB; make the model smaller, or spread it over shards (see DistributedNanoGPT)
# {'total_batches': 30, 'total_blocks': 30, 'blocks_per_epoch': 10, 'max_batches_per_block': 1}
# {'total_batches': 30, 'total_blocks': 8, 'blocks_per_epoch': 3, 'max_batches_per_block': 4}
# {'total_batches': 30, 'total_blocks': 1, 'blocks_per_epoch': 1, 'max_batches_per_block': 0}
# {'total_batches': 10, 'total_blocks': 1, 'blocks_per_epoch': 1, 'max_batches_per_block': -1}
# {'total_batches': 0, 'total_blocks': 0, 'blocks_per_epoch': 3, 'max_batches_per_block': 2}
# {'total_batches': 1, 'total_blocks': 1, 'blocks_per_epoch': 1, 'max_batches_per_block': 100}
