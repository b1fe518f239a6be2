"""Single inheritance, overriding and super()."""
class Animal:
    legs = 4
    def __init__(self, name): self.name = name
    def speak(self): return "..."
    def intro(self): return f"{self.name} says {self.speak()}"
class Dog(Animal):
    def speak(self): return "woof"
class Puppy(Dog):
    def __init__(self, name, age):
        super().__init__(name + " jr")
        self.age = age
    def speak(self): return super().speak() + "!"
    legs = 3
print(Animal("a").intro(), Dog("d").intro(), Puppy("p", 1).intro(), Puppy.legs, Dog.legs, Puppy("x", 2).age)
print(issubclass(Puppy, Animal), isinstance(Puppy("p", 1), Dog), issubclass(Dog, (int, Animal)), isinstance(1, (str, int)), Puppy.__bases__[0].__name__, [c.__name__ for c in Puppy.__mro__], Puppy.mro()[0].__name__)
print(Dog.__base__.__name__, isinstance(Dog, type), type(Dog).__name__, super(Puppy, Puppy("q", 1)).speak(), Animal.speak(Puppy("r", 1)))
# --- expect
# outcome: ok
# output:
# a says ... d says woof p jr says woof! 3 4 2
# True True True True Dog ['Puppy', 'Dog', 'Animal', 'object'] Puppy
# Animal True type woof ...
