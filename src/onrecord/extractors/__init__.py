"""The built-in extractors: plugins like any other."""
