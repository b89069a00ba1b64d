"""The version of the library, which every claim names; the build reads it here."""

__version__ = "0.1.0"
