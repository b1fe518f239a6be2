"""return, yield and break where they cannot be."""
return 1
break
continue
yield 1
# --- expect
# 2:1-9 error: 'return' outside function
# 3:1-6 error: 'break' outside loop
# 4:1-9 error: 'continue' not properly in loop
# 5:1-8 error: 'yield' outside function
