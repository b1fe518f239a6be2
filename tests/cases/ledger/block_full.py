"""A full block: manual mining refuses, interval mining seals first."""
# --- story
# > set gas_limit_default 3000
# set
# > set gas_limit_block 4000
# set
# > transfer alice bob 1
# ok null
# gas 1000 fee 1000 at 1/0
# > transfer alice bob 1
# ok null
# gas 1000 fee 1000 at 1/1
# > transfer alice bob 1
# refused BlockFull: advance first: the open block has 2000 gas left and gas_limit is 3000
# > transfer alice bob 1 gas 2000
# ok null
# gas 1000 fee 1000 at 1/2
# > set mining interval
# set
# > transfer alice bob 1
# ok null
# gas 1000 fee 1000 at 2/0
# > set mining auto
# set
# > transfer alice bob 1
# ok null
# gas 1000 fee 1000 at 2/1
# > transfer alice bob 1
# ok null
# gas 1000 fee 1000 at 3/0
