"""A name that is new becomes a development account with its first transaction."""
# --- story
# > account zoe
# nonce 0 balance 0
# > transfer alice zoe 3
# ok null
# gas 1000 fee 1000 at 1/0
# > account zoe
# nonce 0 balance 3
# > transfer zoe bob 1
# ok null
# gas 1000 fee 1000 at 1/1
# > account zoe
# nonce 1 balance 9999999999002
# > transfer zoe bob 1
# ok null
# gas 1000 fee 1000 at 1/2
# > account zoe
# nonce 2 balance 9999999998001
# > root
# height 1 root 0x653dcb63cf5620ec400da733db574ef54fb5b0b3afbef414e829d30a7a252ecb
