"""A name bound further down, or as global somewhere, is no finding."""
def f():
    global made
    made = later
    return made
later = 2
print(f(), made)
# --- expect
# clean
