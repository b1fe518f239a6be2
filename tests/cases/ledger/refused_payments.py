"""What cannot enter a block is refused, costs nothing and leaves the root as it was."""
# --- story
# > root
# height 1 root 0xa367155820479506334db43e0f37c4b2de7c1a36d53d5d66336a47e3b58a16ac
# > transfer alice bob 10000000000000
# refused InsufficientFunds: 0xd3a848810bc5074043ff2cf964df67285d275904 owns 10000000000000 nano-PANDA; 10000000000000 and the fee for a gas_limit of 200000000 are 10000200000000
# > transfer alice bob 18446744073709551615
# refused InsufficientFunds: 0xd3a848810bc5074043ff2cf964df67285d275904 owns 10000000000000 nano-PANDA; 18446744073709551615 and the fee for a gas_limit of 200000000 are more than all there is
# > transfer alice bob 1 gas 999
# refused GasLimit: gas_limit 999 is below the 1000 that this transaction costs before it runs
# > transfer alice bob 1 gas 1000000001
# refused GasLimit: gas_limit 1000000001 is above the block's 1000000000
# > transfer 0x00000000000000000000000000000000000000aa bob 1
# refused BadSender: 0x00000000000000000000000000000000000000aa is no development account: a transaction from it needs nonce, public_key and signature
# > root
# height 1 root 0xa367155820479506334db43e0f37c4b2de7c1a36d53d5d66336a47e3b58a16ac
# > account alice
# nonce 0 balance 10000000000000
