"""random: the real-valued distributions, bit for bit."""
from random import Random


def show(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


def several(name, *args, n=4, **kw):
    r = Random(f"{name}{args}")
    print(name, args, [getattr(r, name)(*args, **kw) for _ in range(n)])


several("random", n=10)
several("uniform", 1, 10)
several("uniform", -1.5, 1.5)
several("uniform", 5, 1)
several("triangular")
several("triangular", 0, 10)
several("triangular", 0, 10, 9)
several("triangular", 5, 5)
several("triangular", high=3, mode=1)
several("gauss")
several("gauss", 100, 15, n=7)
several("gauss", mu=1)
several("normalvariate")
several("normalvariate", 5, 2, n=7)
several("lognormvariate", 0, 0.25)
several("lognormvariate", 1, 2)
several("expovariate", 1.5)
several("expovariate", 0.01)
several("expovariate", -2)
several("betavariate", 1, 1)
several("betavariate", 2.5, 0.5)
several("betavariate", 10, 30)
several("gammavariate", 1, 1)
several("gammavariate", 0.5, 2, n=8)
several("gammavariate", 0.9999, 1)
several("gammavariate", 9.5, 0.1, n=8)
several("vonmisesvariate", 0, 4)
several("vonmisesvariate", 1, 0)
several("vonmisesvariate", 3, 0.5)
several("vonmisesvariate", 6, 1e-7)
several("vonmisesvariate", 1, 500)
several("paretovariate", 3)
several("paretovariate", 0.5)
several("weibullvariate", 1, 1.5)
several("weibullvariate", 10, 0.5)
r = Random(0)
for call in (lambda: r.gammavariate(0, 1), lambda: r.gammavariate(1, -1), lambda: r.expovariate(0), lambda: r.uniform("a", 1), lambda: r.gauss(0), lambda: r.normalvariate("x", 1), lambda: r.paretovariate(0), lambda: r.weibullvariate(1, 0), lambda: r.lognormvariate(1), lambda: r.betavariate(-1, 1), lambda: r.triangular("a"),
             lambda: r.expovariate(), lambda: r.lognormvariate(1000, 1), lambda: r.uniform(1)):
    show(call)
print(sum(r.gauss(0, 1) for _ in range(500)), sum(r.random() for _ in range(500)), [round(r.expovariate(1), 12) for _ in range(5)])
# --- expect
# outcome: ok
# output:
# random () [0.8918488137843982, 0.4704487276003756, 0.6820587334738218, 0.1780012006636551, 0.3273608796833106, 0.458456025670244, 0.964317441907643, 0.7850424262996633, 0.5042120408936949, 0.8146317891182525]
# uniform (1, 10) [9.488000105775557, 5.486070073340774, 1.5307800598098311, 1.2916717849304118]
# uniform (-1.5, 1.5) [0.6027651049444565, 0.11032292922774367, -1.4348698664109962, 0.10865798476123478]
# uniform (5, 1) [3.5891620657194605, 2.9693576926894125, 1.8876436764779725, 3.262815851110087]
# triangular () [0.24066611576910396, 0.4956616617773688, 0.377052606592656, 0.610202132499224]
# triangular (0, 10) [6.1950139077803925, 8.194299376602794, 3.9991269852033025, 4.138833734149081]
# triangular (0, 10, 9) [7.106678631696401, 7.454089553056985, 5.7317521128140765, 3.790015318117299]
# triangular (5, 5) [5.0, 5.0, 5.0, 5.0]
# triangular () [0.589509182011889, 1.2530500280405374, 0.9235864923383716, 1.6497005776133091]
# gauss () [-0.3032018343856106, -1.2847817265142378, 0.22865410084287066, 0.8587156579388114]
# gauss (100, 15) [86.03665923001286, 85.65036568173792, 121.39271030768967, 106.63343184787213, 111.69174554335895, 91.26816312075118, 93.83235055136875]
# gauss () [0.6967981656143893, -0.28478172651423783, 1.2286541008428706, 1.8587156579388115]
# normalvariate () [0.8480093699034472, 0.6700176654265534, 0.8977938243402371, 0.12581720570867577]
# normalvariate (5, 2) [7.238431222048707, 6.157777753911574, 3.8997774944486014, 4.26163646327718, 5.666619819096787, 7.810277325269881, 7.747392208077811]
# lognormvariate (0, 0.25) [0.9025441969059864, 0.9135060770926139, 1.1717694931548055, 1.0850678719704003]
# lognormvariate (1, 2) [0.6460509710597284, 3.9926347575495638, 1.1074468315663855, 15.140240822449345]
# expovariate (1.5,) [2.83746247278448, 0.8791125678654561, 0.3874551913158051, 0.23790958687828598]
# expovariate (0.01,) [98.29522395012205, 3.532399496993805, 170.20470588302422, 39.451301732688584]
# expovariate (-2,) [-0.18512749341373202, -0.13527392197930682, -1.0940396149791398, -0.663772102952438]
# betavariate (1, 1) [0.5475824860789494, 0.2481697964293624, 0.10857961936974797, 0.3287514811057566]
# betavariate (2.5, 0.5) [0.9882196188637893, 0.998304291048224, 0.6549906460034136, 0.929091319246751]
# betavariate (10, 30) [0.1101268680139818, 0.2255544353460322, 0.17119769781581753, 0.28901041608859224]
# gammavariate (1, 1) [1.5293240709308136, 0.021800328591107206, 0.5749312773222992, 0.14660373657608564]
# gammavariate (0.5, 2) [0.06147196158373955, 0.001476640434435995, 1.3660053454667316, 4.986595510733533, 0.0537159532556913, 1.4563820349069097, 0.42008748508429067, 0.8313576285203187]
# gammavariate (0.9999, 1) [0.6294865598420383, 2.320407021475962, 0.06911491442725627, 0.2137347673729096]
# gammavariate (9.5, 0.1) [0.9907925101706347, 1.059122796241232, 0.6399856462204989, 0.45400181438161624, 0.43247228135560356, 0.9951256849914181, 1.2335014428843654, 0.5273089028368312]
# vonmisesvariate (0, 4) [0.00041109344802190323, 0.2698111045328967, 5.7187852041006995, 0.25607810570650064]
# vonmisesvariate (1, 0) [3.0774397181884066, 5.28429076117432, 5.352211649125708, 2.4104844774020475]
# vonmisesvariate (3, 0.5) [5.444616051714993, 3.431021012222921, 5.004312377110409, 2.7152000627572046]
# vonmisesvariate (6, 1e-07) [5.841052263965323, 5.327164386469442, 0.4685771190742673, 3.004860604586117]
# vonmisesvariate (1, 500) [0.9915598205936819, 0.9551925746585767, 1.0922946966873592, 1.0426506124259132]
# paretovariate (3,) [1.2325229227565457, 1.2823588865578546, 1.2936051150451788, 1.0895809039988502]
# paretovariate (0.5,) [167.24977679614457, 322.96162251558457, 47.192856481209446, 1.9284579503964938]
# weibullvariate (1, 1.5) [0.8635439493125684, 0.172348437963144, 0.528567370009183, 0.8464205031972871]
# weibullvariate (10, 0.5) [0.15461701603490696, 3.1377553652221115, 37.92249602405134, 0.06992288097540605]
# ValueError gammavariate: alpha and beta must be > 0.0
# ValueError gammavariate: alpha and beta must be > 0.0
# ZeroDivisionError float division by zero
# TypeError unsupported operand type(s) for -: 'int' and 'str'
# 0.05219198828260849
# TypeError can only concatenate str (not "float") to str
# ZeroDivisionError float division by zero
# ZeroDivisionError float division by zero
# TypeError Random.lognormvariate() missing 1 required positional argument: 'sigma'
# ValueError gammavariate: alpha and beta must be > 0.0
# TypeError unsupported operand type(s) for -: 'float' and 'str'
# TypeError Random.expovariate() missing 1 required positional argument: 'lambd'
# OverflowError math range error
# TypeError Random.uniform() missing 1 required positional argument: 'b'
# 4.5052415815105755 241.03026729247873 [1.075467469306, 0.17126505331, 0.116594124762, 0.701024520152, 1.592880600482]
