"""Credentials: headers, functions, tokens that expire."""
