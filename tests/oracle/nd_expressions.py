"""The expressions of nd_cases.py: lists by topic."""

from nd_whole_arrays import joins, products, statistics

DTYPES = ["bool", "int8", "uint8", "int32", "int64", "float32", "float64"]
ARRAYS = [
    "A((3,4))", "A((4,3)).T", "A((3,4),'int64')", "A((4,),'float32')", "A((2,3,4))[:,::2]", "A((2,3,4)).transpose(2,0,1)",
    "A((3,4),'bool')", "A((1,4),'int32')", "A(())", "A((0,4))", "A((3,4))[::-1,::-1]", "A((3,1),'uint8')", "A((3,4),'int8')",
    "np.array([1.5,nan,-inf,inf,-0.0,0.0])", "np.broadcast_to(A((4,)),(3,4))",
]


def create():
    yield from """np.array([1,2,3])
np.array([1,2.5])
np.array([True,2])
np.array([[1,2],[3,4]],dtype=np.float32)
np.array([[],[]])
np.array([])
np.array(5)
np.array([[1,2],[3]])
np.array([1,[2,3]])
np.array([[[1],[2]],[[3],[4]]])
np.array([A((2,)),A((2,))])
np.array([A((2,)),[1,2]])
np.array([np.float32(1),1])
np.array([np.int8(1),np.uint8(2)]).shape
np.array([np.int8(1),2.5])
np.array([1,'a'])
np.array(['a','bcd',''])
np.array(['abc','d'],dtype='<U2')
np.array(['1','2']).astype(float)
np.array(['1','2.5']).astype('float32')
np.array(['x']).astype(float)
np.array(['1','-2']).astype(int)
np.array([1.5,2]).astype(str)
np.array([1,-2]).astype(str)
np.array([True,False]).astype(str)
np.array([300,-1,256]).astype('uint8')
np.array([1.7,-1.7,300.5,-200.2]).astype('int8')
np.array([1.7,-1.7,1e10]).astype('int32')
np.array([1.7,-1.7,2.0]).astype('int64')
np.array([0.1,1e300,-1e-300]).astype('float32')
np.array([0,0.5,nan]).astype(bool)
np.array([16777217,2**53+1]).astype('float32')
np.array([300],dtype='uint8')
np.array([-1],dtype='uint8')
np.array([2**40],dtype='int32')
np.array([1.5],dtype=int)
np.array([nan],dtype=int)
np.array([inf],dtype=int)
np.array(['x'],dtype=int)
np.array([None],dtype=int)
np.zeros((2,3))
np.zeros(3,dtype=int)
np.ones((2,2),dtype='float32')
np.zeros(-1)
np.zeros((2,-1))
np.zeros((10**10,10**3))
np.zeros((10**10,10**10))
np.zeros((3,),dtype='<U3')
np.full((2,3),7)
np.full((2,),2.5)
np.full((2,),'ab')
np.full(3,True)
np.zeros_like(A((3,4)).T)
np.ones_like(A((3,),'int32'))
np.ones_like(A((2,3,4)).transpose(2,0,1),dtype=int)
np.eye(3)
np.eye(2,4,k=1)
np.eye(4,3,k=-2,dtype=int)
np.eye(0)
np.eye(3,k=5)
np.tri(3)
np.tri(3,4,k=1,dtype=int)
np.tri(3,k=-1,dtype=bool)
np.arange(5)
np.arange(2,10,3)
np.arange(10,0,-3)
np.arange(0)
np.arange(5,2)
np.arange(0,1,0.1)
np.arange(1.0,2.0,0.3)
np.arange(0.5,3)
np.arange(5,dtype='float32')
np.arange(0,1,0.1,dtype='float32')
np.arange(3,dtype='int8')
np.arange(1,2,0)
np.arange(0,-1,-0.25)
np.arange(2,dtype=bool)
np.linspace(0,1,5)
np.linspace(0,1,7)
np.linspace(0,1,1)
np.linspace(0,1,0)
np.linspace(2,2,3)
np.linspace(0,1,4,endpoint=False)
np.linspace(0,10,4,dtype=int)
np.linspace(-3,7,30)
np.linspace(0,1,-1)
~ np.logspace(0,2,5)
~ np.logspace(0,3,4,base=2)
np.meshgrid([1,2,3],[4,5])
np.meshgrid([1,2,3],[4,5],indexing='ij')
np.meshgrid([1,2],[3,4,5],[6,7])
np.meshgrid([1,2],[3,4,5],sparse=True)
np.indices((2,3))
np.diag(np.arange(3))
np.diag(np.arange(3),1)
np.diag(np.arange(3),-2)
np.diag(A((3,4)),1)
np.diag(A((3,4)),-1)
np.diag(A((3,4)),7)
np.diag(A((2,2,2)))
np.triu(A((3,4)),1)
np.tril(A((3,4),'int64'),-1)
np.triu(np.arange(3))
np.tril(A((2,3,3)))
np.result_type(np.int32,np.float32)
np.result_type(np.int8,np.float32)
np.result_type(np.int32,1.5)
np.result_type(np.float32,1.5)
np.result_type(np.float32,1)
np.result_type(np.bool_(True),1)
np.result_type(np.bool_(True),1.5)
np.result_type(3,4.5)
np.can_cast(np.int64,np.float64)
np.can_cast(np.int64,np.float32)
np.can_cast(np.int64,np.float32,'same_kind')
np.can_cast(np.float64,np.int64,'same_kind')
np.can_cast(np.uint8,np.int8,'same_kind')
np.can_cast(np.int8,np.uint8,'same_kind')
np.can_cast(np.int64,np.int32)
np.can_cast(np.int64,np.int32,'same_kind')
np.can_cast(np.uint8,np.int32)""".splitlines()


def views():
    yield from """A((6,)).reshape(2,3)
A((6,)).reshape(3,-1)
A((6,)).reshape((-1,))
A((6,)).reshape(4,2)
A((6,)).reshape(4,-1)
A((6,)).reshape(-1,-1)
A((6,)).reshape(0,-1)
A((0,)).reshape(3,0)
A((1,)).reshape(())
A((6,)).reshape(())
A((3,4)).T.reshape(2,6)
A((2,3,4)).transpose(1,0,2).reshape(3,8)
A((2,3,4))[:,:,::2].reshape(6,2)
A((2,3,4))[:,::2].reshape(2,-1)
A((3,4))[::-1].reshape(2,6)
A((4,1,3)).transpose(1,2,0).reshape(12)
a=A((3,4)); b=a.T.reshape(12); b[0]=99; a[0,0]
a=A((3,4)); b=a.reshape(12); b[0]=99; a[0,0]
A((2,3,4)).transpose()
A((2,3,4)).transpose(1,0,2)
A((2,3,4)).transpose((2,1,0))
A((2,3,4)).transpose(0)
A((2,3)).transpose(0,0)
A((2,3)).transpose(0,5)
A((2,3)).transpose(-1,0)
A((2,3,4)).swapaxes(0,2)
A((2,3)).swapaxes(0,5)
np.moveaxis(A((2,3,4)),0,-1)
np.moveaxis(A((2,3,4)),[0,1],[2,0])
np.moveaxis(A((2,3)),0,5)
np.moveaxis(A((2,3)),[0,1],[0])
np.moveaxis(A((2,3)),[0,0],[0,1])
A((1,3,1)).squeeze()
np.squeeze(A((1,3,1)),0)
np.squeeze(A((1,3,1)),axis=(0,2))
np.squeeze(A((1,3,1)),1)
np.squeeze(A((1,3,1)),7)
np.expand_dims(A((3,)),0)
np.expand_dims(A((3,)),(0,2))
np.expand_dims(A((3,)),5)
np.expand_dims(A((3,)),(0,0))
np.broadcast_to(A((3,)),(2,3))
np.broadcast_to(A((2,1)),(2,3))
np.broadcast_to(1,(2,2))
np.broadcast_to(A((2,3)),(2,4))
np.broadcast_to(A((2,3)),(3,))
np.broadcast_arrays(A((3,)),A((2,1)))
np.broadcast_arrays(A((3,)),A((2,)))
np.diagonal(A((3,4)))
np.diagonal(A((3,4)),1)
np.diagonal(A((3,4)),-2)
np.diagonal(A((2,3,4)),0,0,2)
np.diagonal(A((3,)))
np.diagonal(A((3,3)),0,0,0)
np.diagonal(A((3,3)),0,0,5)
A((3,4)).ravel()
A((3,4)).T.ravel()
A((3,4)).T.flatten()
A((3,4)).T.copy()
np.copy(A((3,4)).T)
np.copy(A((2,3,4)).transpose(1,2,0))
A((3,4)).T.astype('float32')
np.flip(A((3,4)))
np.flip(A((3,4)),0)
np.flip(A((3,4)),(0,1))
np.fliplr(A((3,4)))
np.flipud(A((3,4)))
np.flip(A((3,)),3)
np.rot90(A((2,3)))
np.rot90(A((2,3)),2)
np.rot90(A((2,3)),-1)
np.rot90(A((2,3,4)),1,(1,2))
np.atleast_1d(5)
np.atleast_2d(A((3,)))
np.atleast_3d(A((3,)))
np.atleast_3d(A((2,3)))
np.roll(A((5,)),2)
np.roll(A((5,)),-1)
np.roll(A((3,4)),1)
np.roll(A((3,4)),1,0)
np.roll(A((3,4)),(1,2),(0,1))
np.roll(A((3,4)).T,5,axis=1)
np.roll(A((0,)),1)""".splitlines()


def index():
    a = "a=np.arange(24).reshape(2,3,4); "
    b = "b=np.arange(6); "
    yield from (a + "a[" + i + "]" for i in """0
-1
1,2
1,2,3
-1,-1,-1
:,1
...,0
0,...
...
:,:,::2
::-1
:,::-1,::-2
1:5
5:1
-2:
:,1:2
None
:,None
...,None
0,None,1
None,0,...
:,3:0:-1
0:0
1,0:0
:,:,10:
[0,1]
[1,1,0]
[[0,1],[1,0]]
:,[0,2]
:,[0,2],1
:,[0,2],[1,3]
[0,1],[1,2]
[0,1],:,[1,2]
[0,1],1,[1,2]
0,:,[1,2]
:,[[0],[2]],[1,3]
[0],...,[1]
[0,1],None,[1,2]
None,[0,1]
[0,1],...
...,[0,1]
::-1,[0,1]
:,::2,[0,1]
a>5
a%2==0
a[:,:,0]>3
a[:,0,0]>3
a[0,:,0]>3
:,a[0,:,0]>3
a[0]>3
0,a[0]>3
a[:,0,0]>3,:,0
a[:,0,0]>3,[0]
:,[True,False,True]
[True,False],[0]
True
False
True,0
None,True
[]
:,[]
np.array(1)
np.array([1,0],dtype='uint8')
[-1,-2]
[0,2]
:,[0,3]
2
0,3
0,0,4
0,0,0,0
...,...
1.5
'x'
[1.5]
::0
[True,False,True]
:,[True,False]
[0,1],[0,1,2]
[[True,False,True]]
0,0,0,None
0,0,0,...""".splitlines())
    yield from (b + "b[" + i + "]" for i in """0
-7
6
2:
::-2
-100:100
100:-100:-3
[5,0]
[[1],[2]]
b>2
b>10
[True]*2
None,:
:,None
...
None
np.int64(3)
True
10:""".replace("[True]*2\n", "").splitlines())
    yield from ("a=np.arange(12).reshape(3,4); " + s + "; a" for s in """a[0]=9
a[0,1]=9
a[0]=[1,2,3,4]
a[:,1]=[7,8,9]
a[::2]=5
a[...]=1
a[0]=[1,2]
a[:]=A((4,3))
a[0,0]=1.9
a[0,0]=True
a[0]=nan
a[0]='x'
a[0]=inf
a[0]=2**70
a[a>5]=0
a[a>5]=[1,2,3,4,5,6]
a[a>5]=[1,2]
a[a>5]=[[1,2]]
a[[0,2]]=5
a[[0,2]]=[1,2,3,4]
a[[0,2],[1,3]]=[7,8]
a[[0,0],[1,1]]=[7,8]
a[:,[0,2]]=[[1],[2],[3]]
a[[0,2]]=[1,2,3]
a[[True,False,True]]=0
a[:,[True,False,True,False]]=[1,2]
a[1:]=a[:-1]
a[:-1]=a[1:]
a[::-1]=a
a[:,::-1]=a
a[:]=a.T[:3,:3][:,:1]
a[[0,1]]=a[[1,0]]
a[a[:,0]>3]=a[0]
a+=1
a+=1.5
a-=a
a*=a[0]
a//=2
a/=2
a%=5
a**=2
a&=3
a<<=1
a+=A((3,4),'int32')
a+=A((2,3,4),'int64')
a+=A((4,3),'int64')
a[0]+=5
a[:,1]*=2
a[[0,0]]+=1
a[a>5]-=100
a+=a.T[:3,:3][:,:1]
a[1:]+=a[:-1]
a.T[0]=3
a.reshape(12)[5]=77
a[None,0,None]=6
a[2:1]=5
a[[]]=5
a[True]=4
a[False]=4
a.fill(3)
np.add.at(a,[0,0,1],1)
np.add.at(a,([0,0],[1,1]),[5,6])
np.add.at(a,(slice_all,[1,1]),1)
np.maximum.at(a,[0,0],[[5],[7]])
np.subtract.at(a,(0,0),4)
np.add.at(a,[0],1.5)
np.add.at(a,a>5,1)
np.negative.at(a,[0,1])
np.multiply.at(a,[[0],[1]],2)
np.add.at(a,[5],1)
np.put(a,[0,5],[7,8])
np.put(a,[0,5,1],9)
np.put(a,[99],9)
np.put_along_axis(a,np.array([[1],[2],[0]]),99,1)
np.put_along_axis(a,np.array([[1,0,2,1]]),[[5,6,7,8]],0)""".splitlines() if "slice_all" not in s)
    yield from """a=A((3,)); a[0]=3; a
a=A((3,),'float32'); a[:]=A((3,)); a
a=A((3,),'float32'); a+=A((3,)); a
a=A((3,),'bool'); a[1]=5; a
a=A((3,),'bool'); a+=1; a
a=A((3,),'bool'); a|=True; a
a=A((3,),'uint8'); a[0]=256; a
a=A((3,),'uint8'); a+=256; a
a=A((3,),'uint8'); a+=200; a
a=np.array(['ab','c']); a[1]='xyz'; a
a=np.array(['ab','c']); a[a=='c']='q'; a
a=np.broadcast_to(A((3,)),(2,3)); a[0]=1
np.take(A((3,4)),[0,2])
np.take(A((3,4)),[0,2],axis=0)
np.take(A((3,4)),[[0,2],[1,1]],axis=1)
np.take(A((3,4)),1,axis=1)
np.take(A((3,4)),[5],axis=1)
np.take(A((3,4)),[5,-7],axis=1,mode='clip')
np.take(A((3,4)),[5,-7],axis=1,mode='wrap')
np.take(A((3,4)).T,[0,2],axis=1)
np.take(A((0,)),[0])
np.take_along_axis(A((3,4)),np.array([[1],[2],[0]]),1)
np.take_along_axis(A((3,4)),np.array([[1,2,0,0]]),0)
np.take_along_axis(A((3,4)),np.array([1,2]),None)
np.take_along_axis(A((3,4)),np.array([1,2]),1)
np.compress([True,False,True],A((3,4)),axis=0)
np.compress([0,1,1],A((3,4)))
np.nonzero(A((3,4),'int8'))
np.nonzero(np.array(5))
np.flatnonzero(A((3,4),'bool'))
np.argwhere(A((3,4),'bool'))
np.argwhere(np.array(5))
np.where(A((3,4))>0)
np.where(A((3,4))>0,A((3,4)),0)
np.where(A((4,))>0,A((3,4)),A((3,1)))
np.where([True,False],1,2.5)
np.where([True,False],['a','bc'],'d')
np.where([True,False],1,'a')
np.where([1,0],np.float32(2),1)
np.where(A((3,4)).T>0,A((3,4)).T,0)
np.choose([0,1,0],[[1,2,3],[4,5,6]])
np.choose([0,2],[[1,2],[4,5]])
np.select([A((4,))>1,A((4,))>0],[1,2.5],9)
np.select([A((4,))>1],[A((4,))])""".splitlines()


def ufuncs():
    unary = "negative positive absolute sign square reciprocal floor ceil trunc rint fabs sqrt isnan isinf isfinite signbit logical_not invert conjugate degrees radians spacing".split()
    heavy = "exp exp2 expm1 log log2 log10 log1p cbrt sin cos tan arcsin arccos arctan sinh cosh tanh arcsinh arccosh arctanh".split()
    for name in unary:
        for dtype in ["bool", "uint8", "int32", "int64", "float32", "float64"]:
            if dtype in ("bool", "uint8") and name in ("sqrt", "rint", "fabs", "degrees", "radians", "spacing"):
                continue
            yield f"np.{name}(A((5,),'{dtype}'))"
    for name in heavy:
        yield f"~ np.{name}(np.abs(A((4,))))"
        yield f"~ np.{name}(A((4,),'float32'))"
        yield f"~ np.{name}(np.array([0.0,-0.0,inf,-inf,nan,1]))"
    for name in "negative sqrt floor sign square isnan isinf signbit rint reciprocal trunc absolute".split():
        yield f"np.{name}(np.array([1.5,nan,-inf,inf,-0.0,0.0,-2.5,2.5]))"
    binary = "add subtract multiply divide floor_divide remainder fmod power maximum minimum fmax fmin equal less greater_equal logical_and logical_xor bitwise_and bitwise_xor left_shift right_shift gcd lcm arctan2 hypot copysign heaviside float_power".split()
    pairs = [("bool", "bool"), ("int64", "int64"), ("int32", "int8"), ("uint8", "uint8"), ("int32", "float32"), ("float32", "float32"), ("float64", "int64"), ("float64", "float64"), ("uint8", "int8")]
    for name in binary:
        for left, right in pairs:
            if name in ("arctan2", "hypot", "copysign", "heaviside") and left in ("bool", "uint8"):
                continue
            if (left, right) == ("uint8", "int8") and name not in ("equal", "less"):
                continue
            loose = "~ " if name in ("power", "float_power", "arctan2", "hypot") else ""
            right_array = f"A((6,),'{right}',3)" if name != "power" else f"np.abs(A((6,),'{right}',3))"
            yield f"{loose}np.{name}(A((6,),'{left}'),{right_array})"
    special = "np.array([1.5,nan,-inf,inf,-0.0,0.0,-2.5,7])"
    for name in "add multiply divide floor_divide remainder fmod maximum minimum fmax fmin less equal copysign logaddexp heaviside".split():
        loose = "~ " if name == "logaddexp" else ""
        yield f"{loose}np.{name}({special},{special}[::-1])"
        yield f"{loose}np.{name}({special},0)"
        yield f"{loose}np.{name}({special},-1.5)"
    yield from """A((3,4))+A((4,))
A((3,4))+A((3,1))
A((3,4)).T+1
A((3,4)).T+A((3,))
A((2,3,4)).transpose(2,0,1)*A((2,3))
A((3,1))*A((1,4))
A((3,4))[:,::2]-A((3,4))[::-1,1::2]
A((0,4))+A((4,))
A((3,4))+A((4,3))
A((3,4))+A((2,))
np.broadcast_to(A((4,)),(3,4))+0
np.broadcast_to(A((4,1)),(4,3))+0
A((3,4)).T>A((4,3))
1-A((3,))
2**A((3,),'uint8')
2**np.array([-1])
np.array([2])**np.array([-1])
np.array([2,3])**-1
np.array([2.,3])**-1
A((3,))**2
A((3,))**0.5
A((3,),'float32')**2
np.array([2,3],dtype='int32')**2
np.array([2,3])**2.0
np.array([3])**40
A((3,),'int32')+2**40
A((3,),'int32')<2**40
A((3,),'int32')>2**40
A((3,),'int32')==2**40
2**40>A((3,),'int32')
A((3,))+2**70
A((3,),'int64')+2**70
A((3,),'int64')<2**70
A((3,),'float32')+2**70
A((3,),'float32')+1e300
A((3,),'float32')*1.1
A((3,),'float32')+A((3,),'float64')
A((3,),'int32')*1.5
A((3,),'bool')+1
A((3,),'bool')*1.5
A((3,),'bool')+True
A((3,),'int8')+100
np.array([127],dtype='int8')+1
np.array([100],dtype='int8')*100
np.array([3],dtype='uint8')-5
-A((3,),'uint8')
np.array([-9223372036854775808])//-1
np.array([-9223372036854775808])%-1
A((3,),'int64')//0
A((3,),'int64')%0
A((3,))//0
A((3,))%0
A((3,),'bool')-A((3,),'bool')
-A((3,),'bool')
+A((3,),'bool')
np.sign(A((3,),'bool'))
~A((3,))
A((3,))&1
A((3,),'int64')&1.5
np.array(['a'])*2.5
np.array(['a','b'])+np.array(['c','de'])
np.array(['a'])+1
np.array(['a','b'])=='a'
np.array(['a','b'])!='a'
np.array(['a','b'])<'b'
np.array(['a','b'])==1
np.array(['a','b'])<1
np.exp(np.array(['a']))
np.maximum(np.array(['a']),np.array(['b']))
np.isnan(np.array(['a']))
np.gcd(np.array([1.5]),2)
np.gcd(A((3,),'bool'),A((3,),'bool'))
np.left_shift(1,64)
np.right_shift(-8,64)
np.right_shift(8,-1)
np.divmod(A((4,),'int64'),3)
np.divmod(A((4,)),0.7)
np.divmod(np.array([7,-7]),0)
np.modf(np.array([1.5,-1.5,inf,-0.0]))
np.frexp(np.array([1.5,-8.0,0,inf]))
np.ldexp(np.array([1.5,2]),3)
np.nextafter(1,2)
np.add(1,2)
np.add(A((3,)),1,dtype='float32')
np.add(A((3,),'int64'),1,dtype='float32')
np.add(np.array([1.5,2]),1,dtype=int)
np.exp(np.array([1,2]),dtype=int)
np.add(A((3,)),1,out=np.zeros(3))
np.add(A((3,)),1,np.zeros(3,dtype=int))
np.add(A((3,)),1,np.zeros(4))
np.add(A((3,)),1,np.zeros((2,3)))
o=np.zeros(3); np.add(A((3,)),1,o,where=np.array([True,False,True])); o
np.add(1)
np.add.outer([1,2],[3,4.5])
np.multiply.outer(A((2,2)),A((3,)))
np.subtract.outer([1,2],5)
np.add.accumulate(A((5,)))
np.add.accumulate(A((3,4)),1)
np.multiply.accumulate(A((3,4),'int32'))
np.maximum.accumulate(A((3,4)).T,axis=1)
np.subtract.accumulate(A((5,),'int64'))
np.add.accumulate(A((5,),'bool'))
np.add.accumulate(5)
np.logical_or.accumulate(A((5,),'bool'))
np.round(np.array([1.25,1.35,2.5,-0.5,0.5,1.5]),1)
np.round(np.array([1.25,1.35,2.5,-0.5,0.5,1.5]))
np.round(np.array([15,25,-15]),-1)
np.round(np.array([1234.5678]),-2)
np.round(A((5,)),3)
np.round(A((5,),'float32'),3)
np.round(np.array([1,2]),2)
np.clip(np.array([1,5,9]),2,7)
np.clip(np.array([1,5,9]),2.5,7)
np.clip(np.array([1,5,9]),None,7)
np.clip(np.array([1,5,9]),3,None)
np.clip(np.array([1,5,9],dtype='uint8'),-1,300)
np.clip(np.array([1.,nan]),0,.5)
np.clip(A((3,4)).T,-1,A((3,)))
np.clip(A((4,),'float32'),0,1)
np.float32(1)/3
np.float32(1)+1.5
np.int8(127)+np.int8(1)
np.int32(1)+1.5
np.bool_(True)+1""".splitlines()


def reductions():
    names = ["sum", "prod", "mean", "var", "std", "min", "max", "ptp", "any", "all", "argmin", "argmax", "cumsum", "cumprod"]
    arrays = ["A((3,4))", "A((3,4),'int32')", "A((3,4),'bool')", "A((4,3),'float32').T", "A((2,3,4)).transpose(2,0,1)", "A((7,))", "A(())"]
    for name in names:
        for array in arrays:
            if name == "ptp" and "bool" in array:
                continue
            yield f"np.{name}({array})"
            if array == "A(())":
                continue
            yield f"np.{name}({array},axis=0)"
            if array != "A((7,))":
                yield f"np.{name}({array},axis=-1)"
    big = ["A((1000,))", "A((9,))", "A((128,))", "A((129,))", "A((8,))", "A((7,))", "A((300,))[::2]", "A((300,))[::-1]", "A((20000,))",
           "A((50,40))", "A((50,40)).T", "A((40,50))[:,::2]", "A((10,20,30))", "A((10,20,30)).transpose(2,0,1)", "A((10,20,30)).transpose(1,2,0)", "A((10,20,30))[::-1,:,::-1]",
           "A((300,1))", "A((1,300))", "A((300,2))", "A((2,300))", "np.broadcast_to(A((20,)),(30,20))", "A((200,3))[:,1]", "(A((30,20)).T+1)", "A((30,40))[:,[3,1,4]]", "A((5,1,300))"]
    for array in big:
        for name in ["sum", "mean", "var", "prod"]:
            if name == "prod" and "1000" in array:
                continue
            yield f"np.{name}({array})"
        yield f"np.sum({array},axis=0)"
        yield f"np.sum({array},axis=-1)"
        yield f"np.var({array},axis=0)"
    for array in ["A((10,20,30))", "A((10,20,30)).transpose(2,0,1)", "A((10,20,30)).transpose(1,0,2)", "A((10,20,30),'float32')", "A((5,300,7))"]:
        for axes in ["(0,1)", "(0,2)", "(1,2)", "(0,1,2)", "1", "()"]:
            yield f"np.sum({array},axis={axes})"
            yield f"np.mean({array},axis={axes})"
        yield f"np.std({array},axis=(0,2),keepdims=True)"
        yield f"np.max({array},axis=(0,2))"
    for array in ["A((1000,),'float32')", "A((50,40),'float32')", "A((50,40),'float32').T", "A((20000,),'float32')", "A((3,9000),'float32')"]:
        for name in ["sum", "mean", "var"]:
            yield f"np.{name}({array})"
            yield f"np.{name}({array},axis=0)"
        yield f"np.sum({array},dtype='float64')"
        yield f"np.sum({array},axis=-1,dtype='float64')"
    for array in ["A((9,7))[:,1:]", "A((200,101))[:,1:]", "A((21,31,41))[1:,1:,1:]", "A((5,9,8))[:,1:,1:]", "A((3,9001))[:,1:]", "A((21,21),'float32')[1:,::-2]"]:
        yield f"np.sum({array})"
        yield f"np.sum({array},axis=(0,1))"
    yield from """np.sum([-0.0,-0.0])
np.sum(np.zeros(0))
np.sum(np.zeros((0,3)),axis=0)
np.sum(np.zeros((0,3)),axis=1)
np.prod(np.zeros((0,3)),axis=0)
np.mean(np.zeros(0))
np.var(np.zeros(0))
np.max(np.zeros(0))
np.max(np.zeros((0,3)),axis=0)
np.max(np.zeros((0,3)),axis=1)
np.min(np.zeros((3,0)),axis=0)
np.argmax(np.zeros(0))
np.argmin(np.zeros((0,3)),axis=0)
np.argmin(np.zeros((0,3)),axis=1)
np.any(np.zeros(0))
np.all(np.zeros(0))
np.max(np.zeros(0),initial=5)
np.sum(A((3,4)),initial=10)
np.sum(A((3,4)),axis=0,initial=10)
~ np.sum(A((3,4)),where=A((3,4),'bool'))
np.max(A((3,4)),where=A((3,4),'bool'),initial=-99)
np.max(A((3,4)),where=A((3,4),'bool'))
np.mean(A((3,4)),axis=1,where=A((3,4),'bool'))
~ np.mean(A((3,4)),where=A((3,4),'bool',5))
np.sum(A((3,4)),axis=5)
np.sum(A((3,4)),axis=(0,0))
np.sum(A((3,4)),axis=(0,5))
np.sum(A((3,4)),axis=0,keepdims=True)
np.sum(A((3,4)),keepdims=True)
np.mean(A((3,4),'int64'),axis=1,keepdims=True)
np.argmax(A((3,4)),axis=1,keepdims=True)
np.argmax(A((3,4)),keepdims=True)
np.sum(A((3,4),'int8'))
np.sum(A((3,4),'int8'),dtype='int8')
np.sum(A((3,4),'int64'),dtype=float)
np.sum(A((3,4),'bool'),axis=0)
np.sum(A((3,4),'float32'),dtype=float)
np.prod(A((3,4),'int8'),axis=0)
np.mean(A((3,4),'float32'))
np.mean(A((3,4),'float32'),dtype=float)
np.var(A((3,4)),ddof=1)
np.std(A((3,4)),axis=0,ddof=1)
np.var(A((3,4)),axis=0,ddof=5)
np.std(A((3,4),'int32'))
np.var(A((3,4),'float32'),axis=0)
np.sum(np.array(['a']))
np.max([1.0,nan,3])
np.min([1.0,nan,3])
np.argmax([1.0,nan,3,nan])
np.argmin([1.0,nan,3])
np.argmax([1,3,3,0])
np.argmin([1,0,3,0])
np.argmax([False,True,True])
np.argmax(['b','c','a'])
np.sum([nan,1])
np.sum([inf,-inf])
np.count_nonzero(A((3,4),'int8'))
np.count_nonzero(A((3,4),'int8'),axis=0)
np.any(A((3,4),'int8'),axis=1)
np.all(A((3,4),'int8'),axis=(0,1))
np.all(A((3,4)),keepdims=True)
np.cumsum(A((3,4)))
np.cumsum(A((3,4)).T,axis=0)
np.cumsum(A((3,4)).T,axis=1)
np.cumsum(A((2,3,4)),axis=1)
np.cumsum(A((3,),'bool'))
np.cumsum(A((3,),'int32'),dtype='int32')
np.cumsum(5)
np.cumsum(A((3,)),axis=4)
np.cumprod(A((3,4),'int32'),axis=1)
np.diff(A((5,)))
np.diff(A((3,4)),axis=0)
np.diff(A((3,4)),n=2)
np.diff(A((5,),'bool'))
np.diff(A((3,4)).T)
np.diff(A((3,)),n=5)
np.diff(A((3,)),n=-1)
np.diff(5)
np.add.reduce(A((3,4)))
np.add.reduce(A((3,4)),axis=None)
np.multiply.reduce(A((3,4)),axis=1)
np.maximum.reduce(A((3,4)),axis=(0,1))
np.minimum.reduce(A((3,4),'bool'))
np.subtract.reduce(A((3,4)))
np.subtract.reduce(A((3,4)),axis=1,keepdims=True)
np.subtract.reduce(A((3,4)),axis=None)
np.divide.reduce(A((4,)))
np.power.reduce(np.array([2,3,2]))
np.logical_and.reduce(A((3,4),'int8'),axis=1)
np.logical_or.reduce(A((3,4)),axis=None)
np.logical_xor.reduce(A((9,),'bool'))
np.bitwise_and.reduce(np.array([7,3]))
np.bitwise_or.reduce(A((3,4),'int32'),axis=1)
np.bitwise_xor.reduce(A((3,4),'int32'),axis=None)
np.bitwise_and.reduce(np.array([],dtype=int))
np.subtract.reduce(np.array([],dtype=int))
np.gcd.reduce(np.array([12,18,30]))
~ np.hypot.reduce(np.array([3.0,4,12]))
np.fmax.reduce(np.array([nan,1,3]))
np.exp.reduce(A((3,)))
np.equal.reduce(np.array([1,2]))
truth(A((1,)))
truth(A((2,)))
truth(np.zeros(0))
index_of(np.array(3))
index_of(np.array([3]))
index_of(np.array(3.5))
float_of(np.array(3))
float_of(np.array([3]))
np.arange(3).item()
np.arange(3).item(5)
np.array(np.arange(3).item(-1))
np.array(np.arange(6).reshape(2,3).item(4))""".splitlines()


def printing():
    bodies = """A((3,))
A((3,4))
A((2,3,4))
A((2,2,2,2))
A((3,),'float32')
A((3,4),'float32')
A((3,4),'int32')
A((3,4),'bool')
A((30,))
A((30,),'int64')
A((40,),'bool')
A((1001,))
A((1001,),'int64')
A((40,40))
A((40,40),'bool')
A((11,11,11),'int64')
A((1000,))
A((2,600))
A((600,2))
A(())
A((0,))
A((0,3))
A((3,0),'int32')
np.array([],dtype=int)
np.array([],dtype='<U3')
np.array(5)
np.array(True)
np.array('abc')
np.array(2.5,dtype='float32')
np.array(nan)
np.array([1.0,2,3])
np.array([1.5,nan,inf])
np.array([1.5,nan,-inf])
np.array([nan,nan])
np.array([inf,-1])
np.array([nan,inf,-inf])
np.array([1e10,1])
np.array([1e-10,1])
np.array([1e-5,1e-6])
np.array([0.0001,0.1])
np.array([0.00001,0.1])
np.array([1e8,1])
np.array([99999999.0,1])
np.array([1e16,1e17])
np.array([1e300,1e-300])
np.array([1e5,0.1])
np.array([1000.5,0.5])
np.array([1001.0,1.0])
np.array([123456.789,0.001])
np.array([0.1,0.12345678901234,123])
np.array([0.1+0.2])
np.array([1,2])/3
np.array([1e22])
np.array([-0.0,0.0])
np.array([5e-324])
np.array([1.7976931348623157e308])
np.array([0.5,1,100000])
np.array([1e6,1],dtype='float32')
np.array([1e5,1],dtype='float32')
np.array([0.1,1e-5],dtype='float32')
np.array([16777216.0,1],dtype='float32')
np.array([3.4e38,1e-45],dtype='float32')
np.array([1.0,10.5,-3.25])
np.array([-1,10,100])
np.array([2**62,-1])
np.array([1,2],dtype='uint8')
np.array([1,-2],dtype='int8')
np.array(['a','bc',"it's"])
np.array(['a']*3)
np.array([['a','b'],['c','d']])
np.array([True,False])
np.array([[1.5],[2.25]])
A((1,30))
A((3,1,2))
A((2,1,1,3),'int64')
np.array([1.123456789,2.1])
np.array([123456789.123,1.5])
np.array([0.000123456789])
np.array([1.5e-7,1.23456789012e-7])
np.array([1,1.0e-9,nan])""".replace("np.array(['a']*3)\n", "").splitlines()
    for body in bodies:
        yield f"repr({body})"
        yield f"text({body})"
    for options in ["precision=3", "precision=0", "suppress=True,precision=3", "linewidth=40", "threshold=5,edgeitems=1", "sign='+'", "sign=' '", "floatmode='fixed',precision=3", "floatmode='unique'", "floatmode='maxprec_equal'"]:
        for body in ["A((12,))", "np.array([1e-10,1,nan])", "A((4,5))", "np.array([1.0,-2.5,1e10])", "A((9,),'int64')"]:
            yield f"repr({body},{options})"
    for scalar in ["np.float64(1.5)", "np.float64(1e22)", "np.float64(1e16)", "np.float64(1e-5)", "np.float64(0.0001)", "np.float64(nan)", "np.float64(inf)", "np.float64(-0.0)", "np.float64(3)", "np.float32(0.1)", "np.float32(1e16)", "np.float32(1e-5)", "np.float32(16777216)", "np.float32(3.4e38)", "np.int64(3)", "np.int32(-3)", "np.int8(5)", "np.uint8(5)", "np.bool_(True)", "np.bool_(False)", "np.array('ab')", "np.float64(123456789.123456789)", "np.float32(1.5)", "np.float32(123456.789)"]:
        yield f"scalar_repr({scalar})"
        yield f"scalar_str({scalar})"


FILES = {
    "create": list(create()),
    "views": list(views()),
    "index": list(index()),
    "ufuncs": list(ufuncs()),
    "reductions": list(reductions()),
    "printing": list(printing()),
    "products": list(products()),
    "joins": list(joins()),
    "statistics": list(statistics()),
}
