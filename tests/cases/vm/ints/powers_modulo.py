"""pow with three arguments, inverses, and the powers that leave the ints."""
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
for a in [0, 1, -1, 2, 7, -7, 3**40, True]:
    for b in [0, 1, 2, -1, -3, 65]:
        t(lambda: a ** b)
        for m in [1, -1, 2, 7, -7, 10**9 + 7, 0]:
            t(lambda: pow(a, b, m))
t(lambda: pow(2, 3.0, 5))
t(lambda: pow(2.0, 3, 5))
t(lambda: pow(2, "3", 5))
t(lambda: pow("2", 3))
t(lambda: pow(2, 3, None))
t(lambda: pow(base=2, exp=5, mod=7))
t(lambda: pow(2, mod=7, exp=5))
t(lambda: pow(2))
t(lambda: pow(2, 3, 4, 5))
t(lambda: pow(2, 3, mode=4))
t(lambda: (2).__pow__(5, 7))
t(lambda: (2).__pow__("a"))
t(lambda: (2).__pow__(5, "a"))
t(lambda: (2).__rpow__(5))
t(lambda: 2 ** 0.5)
t(lambda: 0 ** -1)
t(lambda: 10 ** -2)
t(lambda: 10 ** 400 * 1.0)
t(lambda: 1 << -1)
t(lambda: 1 >> 100)
t(lambda: -1 >> 100)
t(lambda: 1 << 1.0)
# --- expect
# outcome: ok
# output:
# 1
# 0
# 0
# 1
# 1
# -6
# 1
# ValueError pow() 3rd argument cannot be 0
# 0
# 0
# 0
# 0
# 0
# 0
# 0
# ValueError pow() 3rd argument cannot be 0
# 0
# 0
# 0
# 0
# 0
# 0
# 0
# ValueError pow() 3rd argument cannot be 0
# ZeroDivisionError 0.0 cannot be raised to a negative power
# 0
# 0
# ValueError base is not invertible for the given modulus
# ValueError base is not invertible for the given modulus
# ValueError base is not invertible for the given modulus
# ValueError base is not invertible for the given modulus
# ValueError pow() 3rd argument cannot be 0
# ZeroDivisionError 0.0 cannot be raised to a negative power
# 0
# 0
# ValueError base is not invertible for the given modulus
# ValueError base is not invertible for the given modulus
# ValueError base is not invertible for the given modulus
# ValueError base is not invertible for the given modulus
# ValueError pow() 3rd argument cannot be 0
# 0
# 0
# 0
# 0
# 0
# 0
# 0
# ValueError pow() 3rd argument cannot be 0
# 1
# 0
# 0
# 1
# 1
# -6
# 1
# ValueError pow() 3rd argument cannot be 0
# 1
# 0
# 0
# 1
# 1
# -6
# 1
# ValueError pow() 3rd argument cannot be 0
# 1
# 0
# 0
# 1
# 1
# -6
# 1
# ValueError pow() 3rd argument cannot be 0
# 1.0
# 0
# 0
# 1
# 1
# -6
# 1
# ValueError pow() 3rd argument cannot be 0
# 1.0
# 0
# 0
# 1
# 1
# -6
# 1
# ValueError pow() 3rd argument cannot be 0
# 1
# 0
# 0
# 1
# 1
# -6
# 1
# ValueError pow() 3rd argument cannot be 0
# 1
# 0
# 0
# 1
# 1
# -6
# 1
# ValueError pow() 3rd argument cannot be 0
# -1
# 0
# 0
# 1
# 6
# -1
# 1000000006
# ValueError pow() 3rd argument cannot be 0
# 1
# 0
# 0
# 1
# 1
# -6
# 1
# ValueError pow() 3rd argument cannot be 0
# -1.0
# 0
# 0
# 1
# 6
# -1
# 1000000006
# ValueError pow() 3rd argument cannot be 0
# -1.0
# 0
# 0
# 1
# 6
# -1
# 1000000006
# ValueError pow() 3rd argument cannot be 0
# -1
# 0
# 0
# 1
# 6
# -1
# 1000000006
# ValueError pow() 3rd argument cannot be 0
# 1
# 0
# 0
# 1
# 1
# -6
# 1
# ValueError pow() 3rd argument cannot be 0
# 2
# 0
# 0
# 0
# 2
# -5
# 2
# ValueError pow() 3rd argument cannot be 0
# 4
# 0
# 0
# 0
# 4
# -3
# 4
# ValueError pow() 3rd argument cannot be 0
# 0.5
# 0
# 0
# ValueError base is not invertible for the given modulus
# 4
# -3
# 500000004
# ValueError pow() 3rd argument cannot be 0
# 0.125
# 0
# 0
# ValueError base is not invertible for the given modulus
# 1
# -6
# 125000001
# ValueError pow() 3rd argument cannot be 0
# 36893488147419103232
# 0
# 0
# 0
# 4
# -3
# 164688009
# ValueError pow() 3rd argument cannot be 0
# 1
# 0
# 0
# 1
# 1
# -6
# 1
# ValueError pow() 3rd argument cannot be 0
# 7
# 0
# 0
# 1
# 0
# 0
# 7
# ValueError pow() 3rd argument cannot be 0
# 49
# 0
# 0
# 1
# 0
# 0
# 49
# ValueError pow() 3rd argument cannot be 0
# 0.14285714285714285
# 0
# 0
# 1
# ValueError base is not invertible for the given modulus
# ValueError base is not invertible for the given modulus
# 142857144
# ValueError pow() 3rd argument cannot be 0
# 0.0029154518950437317
# 0
# 0
# 1
# ValueError base is not invertible for the given modulus
# ValueError base is not invertible for the given modulus
# 206997086
# ValueError pow() 3rd argument cannot be 0
# 8538323413450849900970017037940802745289307058918668807
# 0
# 0
# 1
# 0
# 0
# 167016787
# ValueError pow() 3rd argument cannot be 0
# 1
# 0
# 0
# 1
# 1
# -6
# 1
# ValueError pow() 3rd argument cannot be 0
# -7
# 0
# 0
# 1
# 0
# 0
# 1000000000
# ValueError pow() 3rd argument cannot be 0
# 49
# 0
# 0
# 1
# 0
# 0
# 49
# ValueError pow() 3rd argument cannot be 0
# -0.14285714285714285
# 0
# 0
# 1
# ValueError base is not invertible for the given modulus
# ValueError base is not invertible for the given modulus
# 857142863
# ValueError pow() 3rd argument cannot be 0
# -0.0029154518950437317
# 0
# 0
# 1
# ValueError base is not invertible for the given modulus
# ValueError base is not invertible for the given modulus
# 793002921
# ValueError pow() 3rd argument cannot be 0
# -8538323413450849900970017037940802745289307058918668807
# 0
# 0
# 1
# 0
# 0
# 832983220
# ValueError pow() 3rd argument cannot be 0
# 1
# 0
# 0
# 1
# 1
# -6
# 1
# ValueError pow() 3rd argument cannot be 0
# 12157665459056928801
# 0
# 0
# 1
# 4
# -3
# 953271190
# ValueError pow() 3rd argument cannot be 0
# 147808829414345923316083210206383297601
# 0
# 0
# 1
# 2
# -5
# 322934415
# ValueError pow() 3rd argument cannot be 0
# 8.225263339969959e-20
# 0
# 0
# 1
# 2
# -5
# 147026963
# ValueError pow() 3rd argument cannot be 0
# 5.564798376768443e-58
# 0
# 0
# 1
# 1
# -6
# 319370024
# ValueError pow() 3rd argument cannot be 0
# 32753843614268693004621213620108081214537547215538635842372597685564789411314625553565163366085245168464010247969319079729774366879336509948371883438806348630252243552884582884374091960029836682353215587299818725616719671364311197377978914452350510525186282811335110171355613936784233299838066908220494457928231631093958140191152727957551093506080865220342353547946615842391922074961362047490434155341147065883220704930984736681529823585490813202578255089548839209526095124002827876450553434792004907823991539310703303023396609910659977822987895366031032187570784963830428526184297298808533018157455833110786036803035656834474698297798969384678300896034137894504144409700320592302541044629309499266507312327863792628364694282565114951930008873223944864768649067975678431064994725847978410746729901493597884938439333376982687947661348852847023466161494709489997084287380604501313217309878582873487705829154876848346438661081945718810378587785299464436299928104910330292816850378842035703836050065309988615023792915599605787602199747296105159154991817400672882546274995075995179900033468336527962172529678391606222626590760445315675902351971516913105868969915284580491029977815607904854540062694493478957095157266266616071688647893712095572001
# 0
# 0
# 1
# 2
# -5
# 362313060
# ValueError pow() 3rd argument cannot be 0
# 1
# 0
# 0
# 1
# 1
# -6
# 1
# ValueError pow() 3rd argument cannot be 0
# 1
# 0
# 0
# 1
# 1
# -6
# 1
# ValueError pow() 3rd argument cannot be 0
# 1
# 0
# 0
# 1
# 1
# -6
# 1
# ValueError pow() 3rd argument cannot be 0
# 1.0
# 0
# 0
# 1
# 1
# -6
# 1
# ValueError pow() 3rd argument cannot be 0
# 1.0
# 0
# 0
# 1
# 1
# -6
# 1
# ValueError pow() 3rd argument cannot be 0
# 1
# 0
# 0
# 1
# 1
# -6
# 1
# ValueError pow() 3rd argument cannot be 0
# TypeError pow() 3rd argument not allowed unless all arguments are integers
# TypeError pow() 3rd argument not allowed unless all arguments are integers
# TypeError unsupported operand type(s) for ** or pow(): 'int', 'str', 'int'
# TypeError unsupported operand type(s) for ** or pow(): 'str' and 'int'
# 8
# 4
# 4
# TypeError pow() missing required argument 'exp' (pos 2)
# TypeError pow() takes at most 3 arguments (4 given)
# TypeError 'mode' is an invalid keyword argument for pow()
# 4
# NotImplemented
# NotImplemented
# 25
# 1.4142135623730951
# ZeroDivisionError 0.0 cannot be raised to a negative power
# 0.01
# OverflowError int too large to convert to float
# ValueError negative shift count
# 0
# -1
# TypeError unsupported operand type(s) for <<: 'int' and 'float'
