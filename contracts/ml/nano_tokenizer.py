"""Nano Tokenizer

Byte-pair encoding (Sennrich, Haddow and Birch 2016, over bytes as in GPT-2): a text becomes its UTF-8 bytes, and the pair of
neighbours that occurs most often becomes a token of its own, again and again. Frequent words end up as one token.

Whatever has been learned, decode(encode(text)) is the text: every merged token remembers the bytes that it stands for.
"""

from panda import call, constructor, contract, query


def to_bytes_ids(text: str) -> list[int]:
    """The text as ids 0 to 255, one per byte of its UTF-8 form."""
    return list(text.encode("utf-8"))


def most_frequent_pair(ids: list[int]):
    """The pair of neighbours met most often, the first met among equals; None when there is no pair.

    Pairs are counted at every position, so a run of three equal ids holds two of them.
    """
    counts: dict[tuple[int, int], int] = {}
    for pair in zip(ids, ids[1:]):
        counts[pair] = counts.get(pair, 0) + 1
    if not counts:
        return None
    return max(counts, key=counts.get)


def merge(ids: list[int], first: int, second: int, new_id: int) -> list[int]:
    """Replace the pair by the new id, from left to right."""
    merged = []
    position = 0
    last = len(ids) - 1
    while position <= last:
        if position < last and ids[position] == first and ids[position + 1] == second:
            merged.append(new_id)
            position += 2
        else:
            merged.append(ids[position])
            position += 1
    return merged


@contract
class NanoTokenizer:
    """A tokenizer that learns its merges from the texts it is given. Anybody may train and use it."""

    class State:
        """What the chain remembers between calls."""

        vocab: dict = {}  # token, by its id as text, to id
        merges: list = []  # [first, second, new id], in the order in which they were learned
        vocab_size: int = 256  # the size aimed at; a note for the reader, never enforced
        id_to_token: dict = {}  # id as text to the bytes it stands for
        is_trained: bool = False
        corpus_size: int = 0  # bytes seen in all trainings together
        owner: str = ""

    @constructor
    def create(self, ctx, vocab_size: int = 256):
        """Start with the 256 bytes as tokens."""
        self.state.owner = ctx.sender
        self.state.vocab_size = vocab_size
        self.state.vocab = {str(byte): byte for byte in range(256)}
        self.state.id_to_token = {str(byte): [byte] for byte in range(256)}
        print(f"NanoTokenizer, aiming at {vocab_size} tokens")

    @call
    def train_tokenizer(self, ctx, text: str, num_merges: int = 100):
        """Learn up to num_merges further tokens from the text. What was learned before is kept and applied first."""
        ids = to_bytes_ids(text)
        size = len(ids)
        for first, second, new_id in self.state.merges:
            ids = merge(ids, first, second, new_id)

        learned = 0
        for _ in range(num_merges):
            pair = most_frequent_pair(ids)
            if pair is None:
                break
            self._learn(*pair)
            ids = merge(ids, *self.state.merges[-1])
            learned += 1

        self.state.is_trained = True
        self.state.corpus_size += size
        print(f"learned {learned} merges from {size} bytes, which are now {len(ids)} tokens")

    def _learn(self, first: int, second: int):
        """Give the pair an id, and the id its bytes."""
        new_id = 256 + len(self.state.merges)
        tokens = self.state.id_to_token
        self.state.merges.append([first, second, new_id])
        tokens[str(new_id)] = tokens[str(first)] + tokens[str(second)]
        self.state.vocab[str(new_id)] = new_id

    @query
    def encode(self, text: str) -> list[int]:
        """The ids of a text: its bytes, with all merges applied in the order in which they were learned."""
        ids = to_bytes_ids(text)
        for first, second, new_id in self.state.merges:
            ids = merge(ids, first, second, new_id)
        return ids

    @query
    def decode(self, tokens: list[int]) -> str:
        """The text of some ids. Unknown ids are left out; bytes that are no UTF-8 show as replacement characters."""
        known = self.state.id_to_token
        data = []
        for token in tokens:
            if token < 256:
                data.append(token)
            else:
                data.extend(known.get(str(token), []))
        return bytes(data).decode("utf-8", errors="replace")

    @query
    def vocab_info(self) -> dict:
        """How many tokens there are and how much text they come from."""
        return {
            "base_vocab": 256,
            "num_merges": len(self.state.merges),
            "current_vocab_size": 256 + len(self.state.merges),
            "target_vocab_size": self.state.vocab_size,
            "is_trained": self.state.is_trained,
            "corpus_size": self.state.corpus_size,
        }
