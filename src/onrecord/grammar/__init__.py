"""Named patterns by topic, each with its own examples; no logic."""
