"""A new vendor from its document: everything a package needs, in one command."""
