"""f-strings: expressions, conversions, specs and nesting."""
name, n, x = "Ada", 3, 2.5
print(f"{name} {n + 1} {x * 2} {name!r} {name!s} {'é'!a} {{literal}} {n:03d} {x:.2f} {name:>6}|{name:^7}|{name:<5}|")
print(f"{n=} {x = } {name=!s} {n + 1=:>5}", f"{name[0]}{name[-1]}", f"{[i for i in range(n)]}", f"{ {'a': 1}['a'] }", f"{n:{n + 2}d}", f"{x:{'>'}{8}.{1}f}")
print(f"{'nested ' + f'{n}'}", f"{(lambda v: v * 2)(4)}", f"{n if n > 2 else 0}", f"a" "b" f"{n}", rf"\d{n}", f"{n!r:>4}", f"{None} {True} {[1, 'a']}")
print(f"""multi {
    n
} line""", f"{'a' 'b'}", f"{n,}", f"{n:,}", f"{1234567:,}", f"{'%'}", f"{n}%")
# --- expect
# outcome: ok
# output:
# Ada 4 5.0 'Ada' Ada '\xe9' {literal} 003 2.50    Ada|  Ada  |Ada  |
# n=3 x = 2.5 name=Ada n + 1=    4 Aa [0, 1, 2] 1     3      2.5
# nested 3 8 3 ab3 \d3    3 None True [1, 'a']
# multi 3 line ab (3,) 3 1,234,567 % 3%
