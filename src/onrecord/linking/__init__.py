"""Who is who: people, organizations and places that a document names.

Its modules by what they do: docs/explanation/map-of-the-rules.md.
"""

from onrecord.linking.bodies import Bodies, bodies
from onrecord.linking.people import People, people

__all__ = ["Bodies", "People", "bodies", "people"]
