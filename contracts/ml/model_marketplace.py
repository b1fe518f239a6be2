"""Model Marketplace

A shelf of trained models: anybody puts one on it under a name, anybody asks any of them for predictions. What lies
there is the saved form of a model, written by panda.ml.save_model in this contract's neighbours or by hand.

Names are not reserved: whoever registers a name again replaces the model and becomes its owner. A real market would
refuse that; here it is left open, so that you can see what it leads to.
"""

from panda import call, constructor, contract, event, query
from panda.ml import load_model

TAG = "__panda_ml_model__"
MAX_CHARACTERS = 1_000_000


@contract
class ModelMarketplace:
    """Models by name, with who put them there and when."""

    class State:
        """What the chain remembers between calls."""

        models: dict = {}  # by name: {model, description, model_type, owner, block_height}
        model_count: int = 0
        owner: str = ""

    @constructor
    def create(self, ctx):
        """The deployer becomes the owner, who may remove any model."""
        self.state.owner = ctx.sender
        print(f"ModelMarketplace of {ctx.sender}")

    @call
    def register_model(self, ctx, model_name: str, model_dict: dict, description: str = ""):
        """Put a saved model on the shelf, or replace the one of that name."""
        if not model_name:
            raise ValueError("model_name cannot be empty")
        if not isinstance(model_dict, dict):
            raise ValueError("model_dict must be a dict")
        if TAG not in model_dict:
            raise ValueError(f"model_dict must have '{TAG}' key. Use panda.ml.save_model() to create it.")
        size = len(str(model_dict))
        if size > MAX_CHARACTERS:
            raise ValueError(f"model_dict serialized size ({size}) exceeds limit of {MAX_CHARACTERS:,} characters")
        load_model(model_dict)  # raises when it is no model

        if model_name not in self.state.models:
            self.state.model_count += 1
        self.state.models[model_name] = {
            "model": model_dict,
            "description": description,
            "model_type": model_dict[TAG],
            "owner": ctx.sender,
            "block_height": ctx.block_height,
        }
        print(f"{model_name}: a {model_dict[TAG]} of {size} characters")
        self.emit(event.ModelRegistered(
            model_name=model_name,
            model_type=model_dict[TAG],
            registrant=ctx.sender,
        ))

    @call
    def remove_model(self, ctx, model_name: str):
        """Take a model off the shelf: for its owner, and for the owner of the marketplace."""
        entry = self._entry(model_name)
        if ctx.sender not in (entry["owner"], self.state.owner):
            raise ValueError("Only the model owner or contract owner can remove")
        del self.state.models[model_name]
        self.state.model_count -= 1
        print(f"{model_name} removed")
        self.emit(event.ModelRemoved(model_name=model_name, remover=ctx.sender))

    @query
    def predict_with(self, model_name: str, x: list[list[float]]) -> list:
        """What that model answers for each row."""
        return load_model(self._entry(model_name)["model"]).predict(x)

    @query
    def list_models(self) -> dict:
        """All models by name, without the models themselves."""
        return {name: self._described(name) for name in self.state.models}

    @query
    def get_model(self, model_name: str) -> dict:
        """One model with everything known about it."""
        return {**self._described(model_name), "model": self._entry(model_name)["model"]}

    @query
    def info(self) -> dict:
        """How many models there are, and whose marketplace it is."""
        return {"model_count": self.state.model_count, "owner": self.state.owner}

    def _entry(self, model_name: str) -> dict:
        """The stored entry of a name."""
        if model_name not in self.state.models:
            raise ValueError(f"Model '{model_name}' not found")
        return self.state.models[model_name]

    def _described(self, model_name: str) -> dict:
        """What is told about a model."""
        entry = self._entry(model_name)
        return {
            "name": model_name,
            "model_type": entry["model_type"],
            "description": entry["description"],
            "owner": entry["owner"],
            "block_height": entry["block_height"],
        }
