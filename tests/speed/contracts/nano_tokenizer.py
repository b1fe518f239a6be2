def prose(words):
    parts, seed = [], 7
    syllables = ["ba", "lo", "the", "ri", "ing", "to", "ne", "sh", "po", "ta", "mel", "ü", "an", "or", "ku"]
    for _ in range(words):
        word = ""
        for _ in range(seed % 3 + 1):
            seed = (seed * 1103515245 + 12345) % 2147483648
            word += syllables[seed // 65536 % 15]
        parts.append(word)
    return " ".join(parts)


text = prose(300)
model = deployed(NanoTokenizer, "create")
model.train_tokenizer(Caller(), text, 25)
tokens = model.encode(text)
print(len(text), len(tokens), model.decode(tokens) == text, model.vocab_info()["current_vocab_size"])
