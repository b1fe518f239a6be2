"""Simple Clustering

The smallest contract that finds groups nobody has named: it gets rows without labels and sorts them into three
groups of neighbours. Which group gets which number means nothing; that two rows share a number means that they are
alike.
"""

from panda import call, contract, query
from panda.ml import KMeans, load_model, save_model

GROUPS = 3


@contract
class SimpleClustering:
    """K-means with three groups and nothing around it."""

    class State:
        """What the chain remembers between calls."""

        model: dict = {}

    @call
    def fit(self, ctx, data: list[list[float]]):
        """Find the three centres around which the rows lie."""
        model = KMeans(n_clusters=GROUPS)
        model.fit(data)
        self.state.model = save_model(model)

    @query
    def predict(self, data: list[list[float]]) -> list[int]:
        """The number of the nearest centre, 0 to 2, for each row."""
        return load_model(self.state.model).predict(data)
