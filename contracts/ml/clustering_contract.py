"""Clustering

Finds groups in data that nobody has labelled (k-means): it places a number of centres so that each row lies as near
as possible to its own. You choose how many groups there are; the numbers it gives them mean nothing by themselves.

The starting centres come from a fixed seed, so the same data give the same groups on every machine.
"""

from panda import call, constructor, contract, event, query
from panda.ml import KMeans, load_model, save_model


@contract
class ClusteringContract:
    """K-means with a number of groups chosen at deployment. Anybody may fit and ask it."""

    class State:
        """What the chain remembers between calls."""

        model: dict = {}  # the fitted centres, as save_model wrote them
        is_fitted: bool = False
        n_clusters: int = 3
        sample_count: int = 0  # samples seen in all fits together
        owner: str = ""

    @constructor
    def create(self, ctx, n_clusters: int = 3):
        """Choose how many groups to look for."""
        self.state.owner = ctx.sender
        self.state.n_clusters = n_clusters
        print(f"ClusteringContract with {n_clusters} groups")

    @call
    def fit(self, ctx, data: list[list[float]]):
        """Find the centres of the rows of `data`. They replace the centres that were there."""
        clusters = self.state.n_clusters
        if len(data) < clusters:
            raise ValueError(f"Need at least {clusters} samples for {clusters} clusters")

        model = KMeans(n_clusters=clusters)
        model.fit(data)

        self.state.model = save_model(model)
        self.state.is_fitted = True
        self.state.sample_count += len(data)
        print(f"{clusters} groups in {len(data)} samples")
        self.emit(event.ClustersFitted(n_clusters=clusters, samples=len(data), fitter=ctx.sender))

    @query
    def predict_cluster(self, data: list[list[float]]) -> list[int]:
        """The number of the nearest centre for each row, counted from 0."""
        return load_model(self._fitted()).predict(data)

    @query
    def get_centroids(self) -> list[list[float]]:
        """The centres, one row per group, in the units of the data."""
        return self._fitted()["centroids"]

    @query
    def info(self) -> dict:
        """Whether it is fitted, the number of groups, and how many samples it has seen."""
        return {
            "is_fitted": self.state.is_fitted,
            "n_clusters": self.state.n_clusters,
            "sample_count": self.state.sample_count,
        }

    def _fitted(self) -> dict:
        """The stored model."""
        if not self.state.is_fitted:
            raise ValueError("Model not fitted yet")
        return self.state.model
