"""Pages, and the ways in which the vendors page."""
