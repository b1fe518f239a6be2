"""Every combination of start, stop and step around the borders."""
s = "abcde"
out = []
for a in (None, -7, -5, -1, 0, 2, 5, 9):
    for b in (None, -6, -2, 0, 3, 7):
        out.append(s[a:b] + "/" + s[a:b:-1] + "/" + s[a:b:2])
print(" ".join(out))
print([list(range(5))[a:b] for a in (-9, 1, 9) for b in (-9, 3, 9)], (1, 2, 3)[::-2], range(10)[7:2:-2], b"abc"[::-1])
# --- expect
# outcome: ok
# output:
# abcde/edcba/ace /edcba/ abc/e/ac /edcb/ abc/e/ac abcde//ace abcde//ace // abc//ac // abc//ac abcde//ace abcde/a/ace /a/ abc//ac // abc//ac abcde//ace e/edcba/e /edcba/ /e/ /edcb/ /e/ e//e abcde/a/ace /a/ abc//ac // abc//ac abcde//ace cde/cba/ce /cba/ c//c /cb/ c//c cde//ce /edcba/ /edcba/ /e/ /edcb/ /e/ // /edcba/ /edcba/ /e/ /edcb/ /e/ //
# [[], [0, 1, 2], [0, 1, 2, 3, 4], [], [1, 2], [1, 2, 3, 4], [], [], []] (3, 1) range(7, 2, -2) b'cba'
