"""Fraud Detector

Scores payments by the probability that they are fraud, and flags those at or above a threshold that its owner
chose. A low threshold catches more fraud and disturbs more honest customers; a high one does the opposite. That
choice is not the model's.

Asking with predict is free and leaves no trace; check_transaction is a transaction: it counts, and its event is on
the chain for everybody.
"""

from panda import call, constructor, contract, event, query
from panda.ml import LogisticRegression, load_model, save_model


@contract
class FraudDetector:
    """A logistic regression behind a threshold. Its owner trains it, anybody may ask it."""

    class State:
        """What the chain remembers between calls."""

        owner: str = ""
        model: dict = {}  # the fitted model, as save_model wrote it
        is_trained: bool = False
        model_version: int = 0  # one more with each training
        total_predictions: int = 0  # payments checked by check_transaction
        flagged_count: int = 0  # those of them that were flagged
        threshold: float = 0.5  # scores from here on are flagged

    @constructor
    def deploy(self, ctx, threshold: float = 0.5):
        """Choose the score, between 0 and 1, from which on a payment is flagged."""
        if threshold <= 0 or threshold >= 1:
            raise ValueError("Threshold must be between 0 and 1")
        self.state.owner = ctx.sender
        self.state.threshold = threshold
        print(f"FraudDetector flags from {threshold} on")

    @call
    def train(self, ctx, features: list[list[float]], labels: list[int]):
        """Fit a new model: one row of features per payment, and 1 for fraud or 0 for an honest payment."""
        if ctx.sender != self.state.owner:
            raise ValueError("Only owner can train")
        if len(features) != len(labels):
            raise ValueError("features and labels must have same length")
        if len(features) < 2:
            raise ValueError("Need at least 2 samples")
        if any(label not in (0, 1) for label in labels):
            raise ValueError("Labels must be 0 or 1")

        model = LogisticRegression()
        model.fit(features, labels)

        self.state.model = save_model(model)
        self.state.is_trained = True
        self.state.model_version += 1
        fraud_count = sum(labels)
        print(f"version {self.state.model_version}: {fraud_count} of {len(labels)} payments are fraud")
        self.emit(event.ModelTrained(
            version=self.state.model_version,
            sample_count=len(features),
            fraud_count=fraud_count,
            trainer=ctx.sender,
        ))

    @query
    def predict(self, features: list[list[float]]) -> list[dict]:
        """For each payment whether it is flagged, and its score from 0 to 1."""
        return self._judge(features)

    @call
    def check_transaction(self, ctx, features: list[float]) -> dict:
        """Judge one payment and keep count. The event is emitted for honest payments too."""
        verdict = self._judge([features])[0]
        self.state.total_predictions += 1
        if verdict["flagged"]:
            self.state.flagged_count += 1
        self.emit(event.TransactionChecked(
            checker=ctx.sender,
            flagged=verdict["flagged"],
            score=verdict["score"],
        ))
        return verdict

    @query
    def stats(self) -> dict:
        """The model's version, the threshold, and how many payments were checked and flagged."""
        return {
            "is_trained": self.state.is_trained,
            "model_version": self.state.model_version,
            "threshold": self.state.threshold,
            "total_predictions": self.state.total_predictions,
            "flagged_count": self.state.flagged_count,
        }

    def _judge(self, rows: list[list[float]]) -> list[dict]:
        """Score and verdict for each row."""
        if not self.state.is_trained:
            raise ValueError("Model not trained yet")
        verdicts = []
        for probabilities in load_model(self.state.model).predict_proba(rows):
            score = round(probabilities[-1], 6)  # the last class is 1, fraud
            verdicts.append({"flagged": score >= self.state.threshold, "score": score})
        return verdicts
