x = "\N{BULLET}"
# --- expect
# cpython: accepts it
# differs: the table of character names would be a third of the page
# error 1:9-1:15: \N{...} character names are not supported
#   hint: write the character itself or its \u escape
