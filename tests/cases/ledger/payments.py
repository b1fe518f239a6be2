"""Payments move coins, cost a thousand gas, and count the sender's nonce."""
# --- story
# > transfer alice bob 5
# ok null
# gas 1000 fee 1000 at 1/0
# > account alice
# nonce 1 balance 9999999998995
# > account bob
# nonce 0 balance 10000000000005
# > transfer bob bob 7
# ok null
# gas 1000 fee 1000 at 1/1
# > account bob
# nonce 1 balance 9999999999005
# > transfer alice 0x00000000000000000000000000000000000000aa 1
# ok null
# gas 1000 fee 1000 at 1/2
# > account 0x00000000000000000000000000000000000000aa
# nonce 0 balance 1
# > seal
# block 1 with 3 transactions
# > root
# height 2 root 0xca096b8ab910a61625a09b4238886f9603c199d23b99fb75875fa03531043f49
