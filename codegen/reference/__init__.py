"""The site: a reference of every operation, from the sources, beside the guides."""
