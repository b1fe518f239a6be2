"""Parsing lines into records, with errors collected."""
text = "name,age,score\nann,31,2.5\nbob,x,1\n\ncy,40\n dan , 22 , 3e1 \n"
rows, errors = [], []
header, *lines = text.splitlines()
keys = header.split(",")
for no, line in enumerate(lines, 2):
    if not line.strip(): continue
    try:
        name, age, score = (c.strip() for c in line.split(","))
        rows.append(dict(zip(keys, (name, int(age), float(score)))))
    except ValueError as e: errors.append(f"line {no}: {e}")
print(rows, errors, sum(r["score"] for r in rows), max(rows, key=lambda r: r["age"])["name"], sep="\n")
# --- expect
# outcome: ok
# output:
# [{'name': 'ann', 'age': 31, 'score': 2.5}, {'name': 'dan', 'age': 22, 'score': 30.0}]
# ["line 3: invalid literal for int() with base 10: 'x'", 'line 5: not enough values to unpack (expected 3, got 2)']
# 32.5
# ann
