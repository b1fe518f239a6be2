"""import asyncio: what to use instead, or what is meant."""
import asyncio
# --- expect
# 2:8-15 error: No module named 'asyncio'
#     write async def and await sleep(blocks=n)
