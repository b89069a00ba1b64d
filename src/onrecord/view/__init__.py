"""A record as a page to read: the article with its claims marked, and a list of them."""

from onrecord.view.page import to_html, to_notebook

__all__ = ["to_html", "to_notebook"]
