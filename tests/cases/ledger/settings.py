"""Parameters have names and ranges, count at once, and are part of the state."""
# --- story
# > root
# height 1 root 0xa367155820479506334db43e0f37c4b2de7c1a36d53d5d66336a47e3b58a16ac
# > set gas_price 3
# set
# > root
# height 1 root 0x1674c8415faafb585ce40271a6fec4479a5165053c544fef88f8b88eefae19d2
# > transfer alice bob 1
# ok null
# gas 1000 fee 3000 at 1/0
# > set gas_price 1
# set
# > set gas_limit_default 0
# refused BadConfiguration: the parameter "gas_limit_default" takes 1000 to 1000000000000, not 0
# > set gas_limit_block 5
# refused BadConfiguration: the parameter "gas_limit_block" takes 1000 to 1000000000000, not 5
# > set nonsense 5
# refused BadConfiguration: there is no parameter "nonsense"; there are gas_limit_default, gas_limit_block, gas_price, state_bytes, source_bytes, arguments_bytes, result_bytes, heap_bytes, call_depth, contract_depth, int_bits, events, log_bytes, tasks, timers
# > set gas_price 0
# set
# > transfer alice bob 1
# ok null
# gas 1000 fee 0 at 1/1
# > account alice
# nonce 2 balance 9999999996998
