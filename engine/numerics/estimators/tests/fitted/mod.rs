//! Models whose fit takes discrete steps: the same steps as scikit-learn's.

mod hostile;
mod kmeans;
mod trees;
