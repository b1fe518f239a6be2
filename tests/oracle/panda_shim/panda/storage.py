"""Mappings as stored fields."""


class PandaMap(dict):
    """Here a dict: what it costs is not told."""
