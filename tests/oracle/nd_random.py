"""The maker of random expressions for nd_cases.py --random."""


def random_case(generator):
    shape = tuple(generator.choice([0, 1, 2, 3, 4, 7, 9, 40]) if generator.random() < 0.15 else generator.randint(1, 12) for _ in range(generator.randint(0, 4)))
    dtype = generator.choice(["float64", "float64", "float32", "int64", "int32", "bool", "int8"])
    array = f"A({shape},'{dtype}',{generator.randint(1, 99)})"
    ndim = len(shape)
    if ndim > 1 and generator.random() < 0.6:
        axes = list(range(ndim))
        generator.shuffle(axes)
        array += f".transpose({','.join(map(str, axes))})"
    if ndim and generator.random() < 0.5:
        parts = [generator.choice([":", "::2", "::-1", "1:", ":-1", "::-2"]) for _ in range(ndim)]
        array += f"[{','.join(parts)}]"
    kind = generator.random()
    if kind < 0.5:
        name = generator.choice(["sum", "sum", "sum", "mean", "var", "std", "prod", "max", "min", "argmax", "cumsum", "any"])
        if dtype == "float32" and name == "prod":
            name = "sum"
        axis = "None"
        if ndim and generator.random() < 0.8:
            if name in ("argmax", "cumsum") or generator.random() < 0.5:
                axis = str(generator.randrange(-ndim, ndim))
            else:
                axis = str(tuple(generator.sample(range(ndim), generator.randint(0, ndim))))
        keep = ",keepdims=True" if name not in ("cumsum",) and generator.random() < 0.3 else ""
        return f"np.{name}({array},axis={axis}{keep})"
    if kind < 0.65:
        return f"({array}+1).sum({generator.randrange(ndim) if ndim else 'axis=None'})".replace("(axis=None)", "()")
    if kind < 0.8 and ndim:
        parts = []
        fancy_length = generator.randint(1, 3)
        for _ in range(generator.randint(1, ndim)):
            choice = generator.random()
            if choice < 0.3:
                parts.append(":")
            elif choice < 0.5:
                parts.append(str(generator.randint(-2, 2)))
            elif choice < 0.8:
                parts.append(str([generator.randint(-1, 1) for _ in range(fancy_length)]))
            elif choice < 0.9:
                parts.append(generator.choice(["::2", "::-1", "1:"]))
            else:
                parts.append("None")
        if generator.random() < 0.2:
            parts.insert(generator.randint(0, len(parts)), "...")
        return f"{array}[{','.join(parts)}]"
    other = f"A({shape},'{generator.choice(['float64', 'int32', 'float32'])}',{generator.randint(1, 99)})"
    return f"{array.split('[')[0].split('.')[0]}*{other}" if generator.random() < 0.5 else f"np.concatenate([{array},{array}],axis={generator.randrange(ndim) if ndim else 0})"
