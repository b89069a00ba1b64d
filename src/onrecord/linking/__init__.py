"""Who is who: people, and what else a document names."""

from onrecord.linking.people import People, people

__all__ = ["People", "people"]
