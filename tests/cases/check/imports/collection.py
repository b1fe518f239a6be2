"""import collection: what to use instead, or what is meant."""
import collection
# --- expect
# 2:8-18 error: No module named 'collection'
#     did you mean 'collections'?
