"""Price Predictor

Learns the price of one asset from rows of features, with a linear regression, and answers in cents.
It remembers how well it explained the prices of its last training.

Features can be anything that comes as numbers: volume, volatility, the price of yesterday.
"""

from panda import call, constructor, contract, event, query
from panda.ml import LinearRegression, load_model, r2_score, save_model


@contract
class PricePredictor:
    """A linear model of the price of one asset. Anybody may train and ask it."""

    class State:
        """What the chain remembers between calls."""

        owner: str = ""
        asset_name: str = ""
        model: dict = {}  # the fitted model, as save_model wrote it
        is_trained: bool = False
        sample_count: int = 0  # samples seen in all trainings together
        last_r2: float = 0.0  # on the data of the last training

    @constructor
    def deploy(self, ctx, asset_name: str = "ETH"):
        """Name the asset whose price is to be learned."""
        self.state.owner = ctx.sender
        self.state.asset_name = asset_name
        print(f"PricePredictor for {asset_name}")

    @call
    def train(self, ctx, features: list[list[float]], prices: list[float]):
        """Fit a new model: one row of features for each price."""
        if len(features) != len(prices):
            raise ValueError("features and prices must have same length")
        if len(features) < 2:
            raise ValueError("Need at least 2 data points")

        model = LinearRegression()
        model.fit(features, prices)

        self.state.model = save_model(model)
        self.state.is_trained = True
        self.state.sample_count += len(features)
        self.state.last_r2 = round(r2_score(prices, model.predict(features)), 6)
        print(f"{self.state.asset_name}: trained on {len(features)} prices, r2 {self.state.last_r2}")
        self.emit(event.ModelTrained(
            asset=self.state.asset_name,
            samples=len(features),
            r2_score=self.state.last_r2,
            trainer=ctx.sender,
        ))

    @query
    def predict(self, features: list[list[float]]) -> list[float]:
        """The expected price for each row, rounded to two decimals."""
        if not self.state.is_trained:
            raise ValueError("Model not trained yet")
        model = load_model(self.state.model)
        return [round(price, 2) for price in model.predict(features)]

    @query
    def info(self) -> dict:
        """Asset, owner, and how far the training has come."""
        return {
            "asset_name": self.state.asset_name,
            "owner": self.state.owner,
            "is_trained": self.state.is_trained,
            "sample_count": self.state.sample_count,
            "last_r2": self.state.last_r2,
        }
